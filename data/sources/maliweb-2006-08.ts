import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Congrès de l'Alliance démocratique du 23 mai: Iyad élu secrétaire général",
  publisher: 'Maliweb',
  issued: '2006-08',
  URL: 'https://maliweb.net/non-classe/congres-de-l%E2%80%99alliance-democratique-du-23-mai-iyad-elu-secretaire-general-11292.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11292); written after 18 August.',
};

export const claims = said('maliweb-2006-08', {
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶1'],
    note: 'The branches came together under the label on the occasion of the signing of the accord.',
  },
  'post-ghaly-alliance': {
    about: 'iyad-ag-ghaly', value: { code: 'secretary-general-of-the-alliance', text: 'elected secretary-general of the alliance' },
    during: { edtf: '2006-08', earliest: '2006-08-01', latest: '2006-08-31' }, locators: ['title'],
  },
  'date-adc-congress': {
    about: 'adc-congress', value: { edtf: '2006-08-09/2006-08-18', earliest: '2006-08-09', latest: '2006-08-18' }, locators: ['¶2'],
    rank: 'preferred',
    note: 'The reference source does not mention it.',
  },
});
