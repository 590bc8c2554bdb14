import type { Coordinates } from '../model/coordinates.js';

/** Mean radius of the earth (IUGG). Distances on this sphere are within half a percent of WGS 84's. */
const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The distance between two points along the great circle, by the haversine formula. */
export function greatCircleKm(a: Coordinates, b: Coordinates): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const around = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const h = half(b.latitude - a.latitude) + around * half(b.longitude - a.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
