import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali army colonel defects to growing Tuareg revolt',
  author: [{ family: 'Diallo', given: 'Tiemoko' }],
  publisher: 'Reuters',
  issued: '2007-09-01',
  URL: 'http://shimronletters.blogspot.com/2007/09/fagaga-defects-with-his-unit-to-tuareg.html',
  copy: { site: 'shimronletters.blogspot.com' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'Wire reposted on a blog.',
};

export const claims = said('reuters-2007-09-01', {
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶1'],
  },
  'date-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { edtf: '[..2007-08-30]', earliest: null, latest: '2007-08-30' }, locators: ['¶1'],
    voice: 'military-sources', statedBy: { name: 'army sources', side: 'government' }, basis: 'inferred',
    note: 'Fagaga joined the insurgents, who were in revolt already, on Thursday.',
  },
});
