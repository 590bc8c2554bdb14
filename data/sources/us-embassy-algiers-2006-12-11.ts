import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'MFA African Affairs DG on Algiers Accord implementation',
  publisher: 'United States Embassy, Algiers',
  issued: '2006-12-11~',
  URL: 'https://theworldtomorrow.wikileaks.org/plusd/cables/06ALGIERS2108.html',
  copy: { site: 'theworldtomorrow.wikileaks.org' },
  language: 'en',
  voice: 'us-embassy-algiers',
  independence: 'independent',
  read: 'part',
  note: 'Cable 06ALGIERS2108. The date is inferred from the day on which it is to be declassified. Read: ¶1, ¶2 and the start of ¶3.',
};

export const claims = said('us-embassy-algiers-2006-12-11', {
  'actors-october-ambush': {
    about: 'october-ambush', value: ['democratic-alliance-for-change', 'salafist-group-for-preaching-and-combat'], locators: ['¶1'], basis: 'inferred',
    note: 'Named as "recent fighting" and "recent clashes".',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'special-units', text: 'special security units for Tuareg fighters' }, { code: 'forum-of-kidal', text: 'a forum on development' }],
    statedOn: { edtf: '2006-12-10', earliest: '2006-12-10', latest: '2006-12-10' }, locators: ['¶1', '¶2'], voice: 'algerian-foreign-ministry',
  },
});
