import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Kidal : ce qui bloque l'entrée des insurgés",
  publisher: 'Afribone',
  issued: '2009-01~',
  URL: 'https://www.afribone.com/kidal-ce-qui-bloque-lentree-des-insurges/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is approximate.',
};

export const claims = said('afribone-2009-01', {
  'locations': {
    value: ['kidal'], locators: ['part read'],
    note: 'The military camp, in the singular.',
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['part read'],
  },
});
