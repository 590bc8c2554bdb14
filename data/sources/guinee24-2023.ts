import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[Career of El Hadj Ag Gamou]',
  publisher: 'guinee24.info',
  issued: '2023-11~',
  URL: 'https://guinee24.info/?p=1081',
  language: 'fr',
  voice: 'guinee24',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred.',
};

export const claims = said('guinee24-2023', {
  'post-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'posted-at-kidal', text: 'moved to Kidal in 2005' }, locators: ['part read'],
  },
  'military-rank-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'colonel', text: 'colonel, from 2005' }, locators: ['part read'],
  },
});
