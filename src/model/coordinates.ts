/** A point on the earth, WGS 84, in decimal degrees. East and north are positive. */
export interface Coordinates {
  /** From -90 (south) to 90 (north). */
  readonly latitude: number;
  /** From -180 (west) to 180 (east). */
  readonly longitude: number;
  /** Present where the point stands for an area or is not exact. */
  readonly approximate?: true | undefined;
}

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
