import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'dataset',
  title: 'ISO 3166 country and subdivision codes',
  publisher: 'International Organization for Standardization',
  issued: 'XXXX',
  language: 'en',
  voice: 'iso-3166',
  independence: 'independent',
  read: 'part',
  note: 'Read in the npm packages iso-3166 4.4.0, iso-3166-2 1.0.0, iso3166-2-db 2.3.11, @countrystatecity/countries 1.0.9 and country-state-city 3.2.1.',
};

export const claims = said('iso-3166', {});
