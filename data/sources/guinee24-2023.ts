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
  note: 'On his appointment as governor of Kidal on 22 November 2023; the date is inferred from that. It abridges a portrait that Maliweb printed in those days.',
};

export const claims = said('guinee24-2023', {
  'post-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'posted-at-kidal', text: 'promoted in 2005 and moved to Kidal, for the attacks that were frequent in the region' }, locators: ['¶3'],
  },
  'military-rank-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'colonel', text: 'colonel, from 2005' }, locators: ['¶3'],
  },
});
