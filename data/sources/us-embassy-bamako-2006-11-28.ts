import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: "Mali's unsettled north: restive Tuaregs, restive President",
  publisher: 'United States Embassy, Bamako',
  issued: '2006-11-28~',
  URL: 'https://theworldtomorrow.wikileaks.org/plusd/cables/06BAMAKO1359_a.html',
  copy: { site: 'theworldtomorrow.wikileaks.org' },
  language: 'en',
  voice: 'us-embassy',
  independence: 'independent',
  read: 'part',
  note: 'Cable 06BAMAKO1359. The date is inferred from the day on which it is to be declassified. Read: ¶1 and the start of ¶2.',
};

export const claims = said('us-embassy-bamako-2006-11-28', {
  'date-alliance-recalls-members': {
    about: 'alliance-recalls-members', value: { edtf: '2006-11-11/2006-11-28', earliest: '2006-11-11', latest: '2006-11-28' },
    locators: ['¶1'], basis: 'hedged', statedBy: { name: 'press sources', side: null },
    note: 'Reported, by press sources: after a meeting in Algeria from 6 to 11 November.',
  },
  'result-alliance-recalls-members': {
    about: 'alliance-recalls-members',
    value: { code: 'members-recalled', text: 'the three members for the alliance were recalled from the committee of nine' }, locators: ['¶1'],
    basis: 'hedged', statedBy: { name: 'press sources', side: null },
    note: 'Reported, by press sources. The Algerian ambassador held that the alliance had not given up the accord.',
  },
});
