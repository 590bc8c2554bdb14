import type { Locations } from './ids.js';

// Order: countries, regions, towns, camps, massifs; by id within each.
export const locationRows: Locations = {
  'kidal': {
    id: 'kidal',
    kind: 'town',
    name: 'Kidal',
    aliases: [
      { name: 'ⴾⴸⵍ',  kind: 'translation', script: 'Tfng' },
      { name: 'كيدال', kind: 'translation', language: 'ar', script: 'Arab' },
    ],
    coordinates: { latitude: 18.44111, longitude: 1.40778 },
    within: null,
    identifiers: { geonames: 2455290 },
    citations: [{ source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'title' }],
  },
};
