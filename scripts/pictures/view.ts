/** A window on the earth: a projection fitted to a box, cut off at its edges; and the countries seen in it. */
import { createRequire } from 'node:module';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEquidistant,
  geoCentroid,
  geoContains,
  geoPath,
} from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, boxOf, firstFree, type Label } from './label.js';
import { round } from './svg.js';

/** A country of Natural Earth, as `world-atlas` has them. */
export type Country = Feature<Polygon | MultiPolygon, { readonly name: string }>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

function countriesAt(scale: '50m' | '110m'): readonly Country[] {
  const atlas: Atlas = require(`world-atlas/countries-${scale}.json`);
  const { features }: FeatureCollection<Polygon | MultiPolygon | never, { name: string }> = feature(
    atlas,
    atlas.objects.countries,
  ) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  return features;
}

/** For a map of a part of a country. */
export const closeCountries = (): readonly Country[] => countriesAt('50m');
/** For a map of a continent. */
export const farCountries = (): readonly Country[] => countriesAt('110m');

const earthRadius = 6371.0088;

export interface View {
  readonly box: Box;
  readonly at: (point: readonly [number, number]) => readonly [number, number];
  /** Path data, to a tenth of a unit; empty where nothing lies in the window. */
  readonly path: (shape: GeoPermissibleObjects) => string;
  readonly contains: (point: readonly [number, number]) => boolean;
  /** Units of the picture to a km, exact at the middle and from there in all directions. */
  readonly scale: number;
  readonly projection: GeoProjection;
}

/** A view in which `shape` fills the box but for the padding. Distances from its middle are true. */
export function viewOf(shape: GeoPermissibleObjects, box: Box, padding: number): View {
  const [longitude, latitude] = geoCentroid(shape);
  const projection = geoAzimuthalEquidistant()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [box.left + padding, box.top + padding],
        [box.right - padding, box.bottom - padding],
      ],
      shape,
    )
    .clipExtent([
      [box.left, box.top],
      [box.right, box.bottom],
    ]);
  const draw = geoPath(projection);
  const at = (point: readonly [number, number]): readonly [number, number] => {
    const found = projection([...point]);
    if (found === null) throw new RangeError(`the point ${point.join(', ')} cannot be drawn`);
    return found;
  };
  return {
    box,
    at,
    path: (geometry) =>
      (draw(geometry) ?? '').replace(/-?\d+\.\d+/g, (number) => String(round(Number(number)))),
    contains: (point) => {
      const [x, y] = at(point);
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
    scale: projection.scale() / earthRadius,
    projection,
  };
}

/** The point on the earth under a point of the picture. */
export function pointAt({ projection }: View, x: number, y: number): [number, number] {
  const found = projection.invert?.([x, y]);
  if (found === null || found === undefined) throw new RangeError(`the point ${x}, ${y} is not on the map`);
  return found;
}

/** The corners of a view, as a shape for another view. Clockwise, as d3 wants what lies inside. */
export function outlineOf(view: View): GeoPermissibleObjects {
  const { box } = view;
  const corner = (x: number, y: number): [number, number] => pointAt(view, x, y);
  const ring = [
    corner(box.left, box.top),
    corner(box.right, box.top),
    corner(box.right, box.bottom),
    corner(box.left, box.bottom),
    corner(box.left, box.top),
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** Room for a country's name within what is seen of it, near its middle; `undefined` where too little is seen. */
export function countryLabel(
  country: Country,
  view: View,
  size: number,
  taken: readonly Box[],
): Label | undefined {
  const { box, projection } = view;
  const [middleX, middleY] = geoPath(projection).centroid(country);
  const isOn = (x: number, y: number): boolean => {
    const point = projection.invert?.([x, y]);
    return point !== null && point !== undefined && geoContains(country, point);
  };
  const step = 12;
  const candidates: Label[] = [];
  for (let y = box.top + size + 4; y < box.bottom - 4; y += step)
    for (let x = box.left + 4; x < box.right; x += step)
      candidates.push({ text: country.properties.name, x, y, size, anchor: 'middle' });
  const far = ({ x, y }: Label): number => (x - middleX) ** 2 + (y - middleY) ** 2;
  const isInside = (label: Label): boolean => {
    const { left, right, top, bottom } = boxOf(label);
    return [left, (left + right) / 2, right].every((x) => isOn(x, top) && isOn(x, bottom));
  };
  return candidates
    .sort((a, b) => far(a) - far(b))
    .find((label) => firstFree([label], taken, box) !== undefined && isInside(label));
}
