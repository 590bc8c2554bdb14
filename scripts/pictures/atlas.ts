/** The countries of Natural Earth, as `world-atlas` has them. */
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

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
