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
    value: { min: 0, max: 0 }, outcomes: ['killed'], locators: ['Yearbook 2006, sentence 3'], rank: 'deprecated',
    note: 'Says that there was no bloodshed. Every count of the time contradicts it, those of both sides included; a compilation without a date, which names no source.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-06', earliest: '2006-06-01', latest: '2006-06-30' }, locators: ['Yearbook 2006, last sentence'],
    note: 'The end of the month; agreement and signature are not told apart.',
  },
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['Yearbook 2006, sentence 2'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'weapons and supplies were stolen' }, locators: ['Yearbook 2006, sentence 4'],
    note: 'On leaving two outposts a day after the attack.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'rebels-into-the-army', text: 'new promises of service in the army' }],
    locators: ['Yearbook 2006, last sentence'],
  },
});
