import { expect, test } from 'vitest';
import { guessColumns } from '../../../src/formats/read/guess-columns.js';

test.each([
  [['Date', 'Lieu', 'Morts'], { date: 'Date', place: 'Lieu', killed: 'Morts' }],
  [['event_date', 'Town', 'Number killed'], { date: 'event_date', place: 'Town', killed: 'Number killed' }],
  [
    ['Jour', 'Localité', 'Tués', 'Blessés'],
    { date: 'Jour', place: 'Localité', killed: 'Tués', wounded: 'Blessés' },
  ],
  [['lat', 'LON', 'Pays', 'side_a'], { latitude: 'lat', longitude: 'LON', country: 'Pays', sideA: 'side_a' }],
  [['updated', 'sitemap', 'deadline'], {}],
])('the headers %j say what their columns hold', (headers, columns) => {
  expect(guessColumns(headers)).toEqual(columns);
});
