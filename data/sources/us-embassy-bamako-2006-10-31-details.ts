import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'Tuareg and GOM officials provide details on GSPC attack and accords',
  publisher: 'United States Embassy, Bamako',
  issued: '2006-10-31/2006-11-03',
  URL: 'https://theworldtomorrow.wikileaks.org/plusd/cables/06BAMAKO1244_a.html',
  copy: { site: 'theworldtomorrow.wikileaks.org' },
  language: 'en',
  voice: 'us-embassy',
  independence: 'independent',
  read: 'part',
  note: 'Cable 06BAMAKO1244. The date is inferred: the cable before it is of 31 October 2006. Read: ¶1 and the start of ¶2.',
};

export const claims = said('us-embassy-bamako-2006-10-31-details', {
  'date-october-ambush': {
    about: 'october-ambush', value: { edtf: '2006-10-23', earliest: '2006-10-23', latest: '2006-10-23' }, locators: ['¶1'],
  },
  'casualties-killed-october-ambush': {
    about: 'october-ambush', value: { min: 7, max: null }, outcomes: ['killed'], side: 'mutineers',
    statedOn: { edtf: '2006-10-26', earliest: '2006-10-26', latest: '2006-10-26' }, locators: ['¶1'], statedBy: { name: 'Acherif Ag Mohamed, adviser of the President', side: 'government' },
    note: 'Fighters of the alliance.',
  },
});
