import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'Second Tuareg-GSPC battle places Algiers Accords in doubt',
  publisher: 'United States Embassy, Bamako',
  issued: '2006-10-31',
  URL: 'https://wikileaks.jcvignoli.com/cable_06BAMAKO1243/',
  copy: { site: 'wikileaks.jcvignoli.com' },
  language: 'en',
  voice: 'us-embassy',
  independence: 'independent',
  read: 'part',
  note: 'Cable 06BAMAKO1243. Read: the header and the start of ¶1.',
};

export const claims = said('us-embassy-bamako-2006-10-31', {
  'date-october-ambush': {
    about: 'october-ambush', value: { edtf: '2006-10-23', earliest: '2006-10-23', latest: '2006-10-23' }, locators: ['¶1'],
  },
  'actors-october-ambush': {
    about: 'october-ambush', value: ['democratic-alliance-for-change', 'salafist-group-for-preaching-and-combat'], locators: ['¶1'],
  },
});
