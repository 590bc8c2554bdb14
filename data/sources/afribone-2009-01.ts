import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Kidal : ce qui bloque l'entrée des insurgés",
  publisher: 'Afribone',
  issued: '2009-01-07~',
  URL: 'https://www.afribone.com/kidal-ce-qui-bloque-lentree-des-insurges/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the return to Kidal, put off to Tuesday 6 January, ran into trouble "hier".',
};

export const claims = said('afribone-2009-01', {
  'locations': {
    value: ['kidal'], locators: ['¶4'],
    note: 'The military camp, in the singular.',
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['¶4'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶4'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶6'],
    note: 'Called a colonel in ¶1.',
  },
});
