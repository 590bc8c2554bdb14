import { expect, test } from 'vitest';
import { confineToPlace } from '../../src/compare/confine.js';
import { claim, day, killed } from '../queries/fixture.js';
import { account, byId, place } from './fixture.js';

const claims = [
  killed('dead', 'mine', 1, 1),
  claim({ id: 'men', property: 'strength', source: 'mine', value: { min: 9, max: 9 } }),
  killed('elsewhere', 'mine', 2, 2, { location: 'Borgo' }),
  claim({ id: 'on', property: 'date', source: 'mine', value: day('2001-05-03') }),
];
const around = [place('Zubrowka', 'country'), place('Nord', 'region')];

test.each<[string, readonly ReturnType<typeof place>[], readonly (string | undefined)[]]>([
  ['a row that names one town', [place('Alba')], ['Alba', 'Alba', 'Borgo', undefined]],
  ['with what lies around it', [...around, place('Alba', 'camp')], ['Alba', 'Alba', 'Borgo', undefined]],
  ['one of two towns', [place('Alba'), place('Borgo')], [undefined, undefined, 'Borgo', undefined]],
  ['one of areas alone', around, [undefined, undefined, 'Borgo', undefined]],
  ['one of no place', [], [undefined, undefined, 'Borgo', undefined]],
])('%s confines its own counts alone', (_, places, expected) => {
  const given = account({ locations: byId(...places), claims });
  const confined = confineToPlace(given);
  expect(confined.claims.map(({ location }) => location)).toEqual(expected);
  expect({ ...confined, claims }).toEqual(given);
});
