import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: 'Yearbook 2006, Mali',
  publisher: 'CountryAAH',
  issued: 'XXXX',
  URL: 'https://www.computergees.com/Mali.html',
  copy: { site: 'computergees.com' },
  language: 'en',
  voice: 'countryaah',
  independence: 'independent',
  read: 'whole',
  note: 'A tertiary yearbook, and a weak one.',
};

export const claims = said('countryaah-2006', {
  'casualties-killed': {
    value: { min: 0, max: 0 }, outcomes: ['killed'], locators: ['part on 2006'], rank: 'deprecated',
    note: 'Says that there was no bloodshed. Every count of the time contradicts it, those of both sides included; a compilation without a date, which names no source.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-06', earliest: '2006-06-01', latest: '2006-06-30' }, locators: ['text'],
    note: 'The end of the month; agreement and signature are not told apart.',
  },
});
