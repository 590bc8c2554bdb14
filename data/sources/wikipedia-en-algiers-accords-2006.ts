import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Algiers Accords (2006)',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/Algiers_Accords_(2006)',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-en-algiers-accords-2006', {
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'development-of-the-northern-regions', text: 'a way to the development of northern Mali' }, { code: 'normal-relations-with-the-government', text: 'normal relations of Kidal Region and the Cercle of Ménaka with the government' }],
    locators: ['lead'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['infobox', 'lead'],
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi', 'abdelkrim-gheraieb'], locators: ['infobox, signatories'],
  },
});
