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
  note: 'A Bamako paper that the copy does not name. The date is inferred: the day after the opening of the CEN-SAD summit. Locators count the items.',
};

export const claims = said('afribone-2006-06-02', {
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['item 2'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['item 2'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['item 2'],
  },
  'locations': {
    value: ['kidal'], locators: ['item 2'],
    note: 'Two military camps.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'army-officer', text: 'a lieutenant-colonel who had deserted from the army' }, locators: ['item 2'],
  },
  'date-consulate-closes': {
    about: 'libyan-consulate-closes', value: { edtf: '2006-06-01', earliest: '2006-06-01', latest: '2006-06-01' }, locators: ['item 1'],
    note: 'The day on which Gaddafi announced it, after he had talked with the President on Wednesday 31 May.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992', earliest: '1992-01-01', latest: '1992-12-31' }, locators: ['item 3'],
  },
});
