import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'Tribal fault lines within the Tuareg of northern Mali',
  publisher: 'United States Embassy, Bamako',
  issued: '2008-03-06',
  URL: 'https://wikileaks.jcvignoli.com/cable_08BAMAKO239/',
  copy: { site: 'wikileaks.jcvignoli.com' },
  language: 'en',
  voice: 'us-embassy',
  independence: 'independent',
  read: 'part',
  note: 'Cable 08BAMAKO239. Read: ¶1.',
};

export const claims = said('us-embassy-bamako-2008-03-06', {
  'commander-of-bahanga-2008': {
    about: 'ibrahim-ag-bahanga', value: ['northern-mali-tuareg-alliance-for-change'],
    during: { edtf: '2008-03', earliest: '2008-03-01', latest: '2008-03-31' }, locators: ['¶1'], basis: 'inferred',
    note: 'It has him lead the Mali-Niger Tuareg Alliance; that this is the same group is inferred.',
  },
});
