import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Konflikte zwischen Tuareg und Mali: Sahara-Frieden auf Sand gebaut',
  publisher: 'taz',
  issued: '2008-07-18~',
  URL: 'https://taz.de/Konflikte-zwischen-Tuareg-und-Mali/!5176639/',
  language: 'de',
  voice: 'taz',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred: written the day after talks at Algiers of a Thursday, which others date to July 2008, while two Austrians taken in February were still held.',
};

export const claims = said('taz-2008', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶3'],
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006',
    value: [{ code: 'autonomy-for-the-three-northern-regions', text: 'autonomy for the desert regions of Gao, Kidal and Timbuktu' }],
    locators: ['¶3'],
    note: 'Nobody is quoted.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶3'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [
      { code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' },
      { code: 'development-of-the-northern-regions', text: 'more development of the desert regions, promised by the government' },
    ],
    locators: ['¶3'],
  },
});
