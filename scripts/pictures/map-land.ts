/** The countries of a map: their land, their borders, their names. */
import type { ConflictRecord } from '../../src/model/record.js';
import { isWithin } from '../../src/queries/within.js';
import { type Country, farCountries } from './atlas.js';
import { type Box, boxOf } from './boxes.js';
import { type Drawing, join, nothing } from './drawing.js';
import { placeTitle, scenes } from './places.js';
import { element, titled, write } from './svg.js';
import { countryLabel, type View } from './view.js';

/** Each country that is seen; with its id where the map is to mark it. */
export function drawLand(
  countries: readonly Country[],
  view: View,
  record: ConflictRecord,
  isMain: boolean,
): Drawing {
  const home = Object.values(record.locations).filter(({ kind }) => kind === 'country');
  const elements = countries.flatMap((country) => {
    const d = view.path(country);
    if (d === '') return [];
    const place = home.find(({ name }) => name === country.properties.name);
    const isHome = scenes(record).some(
      (scene) => place !== undefined && isWithin(scene.id, place.id, record),
    );
    const shape = element('path', { d, class: isHome ? 'km-home' : 'km-land' });
    return [
      isMain && place !== undefined
        ? titled(placeTitle(place, record), { 'data-location': place.id }, shape)
        : titled(country.properties.name, {}, shape),
    ];
  });
  return { elements, taken: [] };
}

/** The names that find room on what is seen of each country. */
export function drawCountryNames(
  countries: readonly Country[],
  view: View,
  size: number,
  taken: readonly Box[],
): Drawing {
  return countries
    .filter((country) => view.path(country) !== '')
    .reduce<Drawing>((drawn, country) => {
      const label = countryLabel(country, view, size, [...taken, ...drawn.taken]);
      return label === undefined
        ? drawn
        : join(drawn, { elements: [write(label, 'km-soft')], taken: [boxOf(label)] });
    }, nothing);
}

/** The countries in which the event took place. */
export const homes = (record: ConflictRecord): readonly Country[] =>
  farCountries().filter(({ properties }) =>
    Object.values(record.locations).some(
      ({ id, kind, name }) =>
        kind === 'country' &&
        name === properties.name &&
        scenes(record).some((scene) => isWithin(scene.id, id, record)),
    ),
  );
