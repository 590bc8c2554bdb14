import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: '[Career of El Hadj Ag Gamou]',
  publisher: 'francediplomatie.fr',
  issued: 'XXXX',
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Apparently not a site of the ministry; a close paraphrase of the French Wikipedia.',
};

export const claims = said('francediplomatie-gamou', {
  'date-gamou-at-gao': {
    about: 'gamou-appointed-at-gao', value: { edtf: '2001', earliest: '2001-01-01', latest: '2001-12-31' }, locators: ['part read'],
    note: 'Has him posted at Gao in 2001 and at Kidal in 2005.',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'posted-at-kidal', text: 'posted at Kidal in 2005, at Gao in 2001' },
    locators: ['part read'],
  },
});
