import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'Algeria requests U.S. assistance in implementing Mali agreement',
  publisher: 'United States Embassy, Algiers',
  issued: '2006-07-11',
  URL: 'https://wikileaks.jcvignoli.com/cable_06ALGIERS1278/',
  copy: { site: 'wikileaks.jcvignoli.com' },
  language: 'en',
  voice: 'us-embassy-algiers',
  independence: 'independent',
  read: 'part',
  note: 'Cable 06ALGIERS1278. Read: the header and the start of ¶1.',
};

export const claims = said('us-embassy-algiers-2006-07-11', {
  'actors-negotiations': {
    about: 'negotiations', value: ['government-of-mali', 'democratic-alliance-for-change', 'government-of-algeria'],
    statedOn: { edtf: '2006-07-09', earliest: '2006-07-09', latest: '2006-07-09' }, locators: ['¶1'], voice: 'algerian-foreign-ministry',
    note: 'Algeria as broker; the other party is called Tuareg rebels of northern Mali.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'forum-of-kidal', text: 'a forum on development' }],
    statedOn: { edtf: '2006-07-09', earliest: '2006-07-09', latest: '2006-07-09' }, locators: ['¶1'], voice: 'algerian-foreign-ministry',
    note: 'For which Algeria asked the United States for money.',
  },
});
