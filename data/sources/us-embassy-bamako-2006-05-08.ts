import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: "Fallout from Qadhafi's visit continues as Tuaregs debate autonomy for Kidal",
  publisher: 'United States Embassy, Bamako',
  issued: '2006-05-08',
  URL: 'https://wikileaks.jcvignoli.com/cable_06BAMAKO521/',
  copy: { site: 'wikileaks.jcvignoli.com' },
  language: 'en',
  voice: 'us-embassy',
  independence: 'independent',
  read: 'part',
  note: 'Cable 06BAMAKO521. Read: the header and the start of ¶1.',
};

export const claims = said('us-embassy-bamako-2006-05-08', {
  'date-autonomy-request': {
    about: 'autonomy-request-april', value: { edtf: '2006-04-15/2006-05-08', earliest: '2006-04-15', latest: '2006-05-08' },
    locators: ['¶1'], basis: 'inferred',
    note: "After Qadhafi's visit in the middle of April and before the cable.",
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april', value: [{ code: 'autonomy-for-kidal-region', text: 'autonomy for Kidal' }], locators: ['¶1'],
    note: 'Nobody is quoted.',
  },
});
