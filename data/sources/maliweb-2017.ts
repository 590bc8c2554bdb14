import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Hassan Ag Fagaga : Un homme de main d'Iyad à la tête de Kidal",
  publisher: 'Maliactu',
  issued: '2017',
  URL: 'http://maliactu.net/mali-hassan-ag-fagaga-un-homme-de-main-diyad-a-la-tete-de-kidal',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'Also copied on Maliweb (no. 2060902).',
};

export const claims = said('maliweb-2017', {
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992-04-11', earliest: '1992-04-11', latest: '1992-04-11' },
    locators: ['¶3'], rank: 'preferred',
    note: 'The reference source does not name the Pact.',
  },
  'date-peace-agreement': {
    about: 'peace-agreement-1996', value: { edtf: '1996-03-27', earliest: '1996-03-27', latest: '1996-03-27' },
    locators: ['¶3'],
    note: 'A peace accord signed at Timbuktu, by the Tuareg organisations among others.',
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996-03-27', earliest: '1996-03-27', latest: '1996-03-27' },
    locators: ['¶3'], basis: 'inferred', rank: 'preferred',
    note: 'Names a peace accord signed at Timbuktu on that day; that it stands for the ceremony is inferred. The reference source does not mention it.',
  },
});
