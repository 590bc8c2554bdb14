import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Rébellion touareg au nord du Mali. Hassan Fagaga rejoint Bahanga',
  publisher: 'El Watan',
  issued: '2007-09-01~',
  URL: 'https://www.vitaminedz.com/fr/Alger/rebellion-touareg-au-nord-du-mali-55211-Articles-16-15688-1.html',
  copy: { site: 'vitaminedz.com' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'Copy on vitaminedz.com; quotes AFP; its reporter had met Hassan Ag Fagaga in June 2007. The date is inferred.',
};

export const claims = said('el-watan-2007-09-01', {
  'demands': {
    value: [{ code: 'special-status-for-kidal-region', text: 'a special status for Kidal Region' }],
    statedOn: { edtf: '2007-06', earliest: '2007-06-01', latest: '2007-06-30' }, locators: ['at "un statut particulier"'], voice: 'fagaga',
  },
});
