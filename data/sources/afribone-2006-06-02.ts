import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Brèves',
  publisher: 'Afribone',
  issued: '2006-06-02',
  URL: 'https://www.afribone.com/breves-29/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the day after the opening of the CEN-SAD summit.',
};

export const claims = said('afribone-2006-06-02', {
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['part read'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['part read'],
  },
});
