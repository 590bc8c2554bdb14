import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'treaty',
  title: "Accord d'Alger pour la restauration de la paix, de la sécurité et du développement dans la région de Kidal",
  publisher: 'The parties to the accord',
  issued: '2006-07-04',
  URL: 'https://www.youscribe.com/catalogue/documents/savoirs/sciences-humaines-et-sociales/accords-d-alger-251693',
  copy: { site: 'youscribe.com' },
  language: 'fr',
  voice: 'algiers-accord',
  independence: 'independent',
  read: 'part',
  note: 'The French text; only the preamble was read, at the same path on a test host of the site. `issued` is the day of signature.',
};

export const claims = said('accord-d-alger-2006-07-04', {
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992-04', earliest: '1992-04-01', latest: '1992-04-30' }, locators: ['preamble'],
  },
  'refers-to-accord': {
    about: 'algiers-accord-2006', value: ['national-pact-1992'], locators: ['preamble'],
    note: 'Recalls the gains of the National Pact of April 1992.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'development-of-kidal-region', text: 'peace, security and development in Kidal Region' }], locators: ['title'],
  },
});
