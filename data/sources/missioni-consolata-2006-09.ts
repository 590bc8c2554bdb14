import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Irredentisti tuareg tornano a colpire',
  publisher: 'Missioni Consolata',
  issued: '2006-09',
  URL: 'https://sfogliabile.rivistamissioniconsolata.it/2006/MC_08_2006/21/',
  language: 'it',
  voice: 'missioni-consolata',
  independence: 'independent',
  read: 'part',
  note: 'Read: page 21, the opening of the article.',
};

export const claims = said('missioni-consolata-2006-09', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 100, max: 100 }, side: 'mutineers', locators: ['standfirst'],
    note: 'The men who brought about negotiations.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶1'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
    note: '"23 maggio scorso": the day after which troops were sent north, and since which the rebellion seemed to have awoken.',
  },
});
