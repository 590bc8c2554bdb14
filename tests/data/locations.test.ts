import { describe, expect, test } from 'vitest';
import type { ConflictLocation } from '../../src/model/location.js';
import { distanceBetween } from '../../src/queries/distance.js';
import { findLocations } from '../../src/queries/find.js';
import { locations } from '../../src/record.js';
import { locationLints } from './lints/locations.js';
import { runLints } from './lints/run.js';

runLints('locations', locationLints);

/** The distance of two locations in km; fails where one has no point. */
function kilometres(from: keyof typeof locations, to: keyof typeof locations): number {
  const [a, b] = [locations[from].coordinates, locations[to].coordinates];
  if (a === null || b === null) throw new RangeError(`no point for '${from}' or '${to}'`);
  return distanceBetween(a, b);
}
const all: readonly ConflictLocation[] = Object.values(locations);

describe('the locations', () => {
  test('Ménaka lay in Gao Region in May 2006, Kidal and Tessalit in Kidal Region', () => {
    expect(locations.menaka.within).toBe('gao-region');
    expect(locations.kidal.within).toBe('kidal-region');
    expect(locations.tessalit.within).toBe('kidal-region');
  });

  test('the two camps lay in Kidal, no source says at which point', () => {
    for (const id of ['kidal-camp-1', 'kidal-camp-2'] as const)
      expect(locations[id]).toMatchObject({ kind: 'camp', within: 'kidal', coordinates: null });
  });

  test('the points of the three towns are as far from each other as the towns are', () => {
    expect(kilometres('kidal', 'menaka')).toBeCloseTo(299.8, 0);
    expect(kilometres('kidal', 'tessalit')).toBeCloseTo(200.1, 0);
    expect(kilometres('kidal', 'gao')).toBeCloseTo(286.3, 0);
    expect(kilometres('menaka', 'tessalit')).toBeCloseTo(498.4, 0);
  });

  test('Kidal is east of Greenwich, Gao and Timbuktu are west of it', () => {
    expect(locations.kidal.coordinates?.longitude).toBeGreaterThan(0);
    expect(locations.gao.coordinates?.longitude).toBeLessThan(0);
    expect(locations.timbuktu.coordinates?.longitude).toBeLessThan(0);
  });

  test('identifiers that could not be confirmed are left out', () => {
    expect(locations.kidal.identifiers).toEqual({ geonames: 2455290 });
    expect(locations.aguelhok.identifiers).toEqual({});
    expect(locations.menaka.identifiers).toEqual({ wikidata: 'Q855986', geonames: 2453514 });
  });

  test.each([
    ['Menaka', 'menaka'],
    ['ⴾⴸⵍ', 'kidal'],
    ['كيدال', 'kidal'],
    ['Téssalit', 'tessalit'],
    ['Tombouctou', 'timbuktu'],
    ['Alger', 'algiers'],
    ['Abeibara', 'abeibara'],
    ['Aguelhoc', 'aguelhok'],
    ['Ti-n-Essako', 'tin-essako'],
    ['camp Abdoulaye Soumare', 'kidal-camp-1'],
    ['Adrar des Iforas', 'adrar-des-ifoghas'],
    ['Tegharhar', 'tigharghar'],
    ['Téghararrar', 'tigharghar'],
    ['Tirharrhar', 'tigharghar'],
  ])('%s is %s', (name, id) => {
    expect(findLocations(name)[0]?.id).toBe(id);
  });

  test('each is found first by each of its names', () => {
    const missed = all.flatMap((row) =>
      [row.name, ...row.aliases.map((alias) => alias.name)]
        .filter((name) => findLocations(name)[0]?.id !== row.id)
        .map((name) => `${name} → ${findLocations(name)[0]?.id}, not ${row.id}`),
    );
    expect(missed).toEqual([]);
  });
});
