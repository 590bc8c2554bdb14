import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali Tuaregs say Algerian militant killed in clash',
  publisher: 'Reuters',
  issued: '2006-10-01',
  URL: 'https://algeria-watch.org/?p=3259',
  copy: { site: 'algeria-watch.org' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
};

export const claims = said('reuters-2006-10-01', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶3'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶3'],
    note: 'A revolt there, by the Tuareg fighters whom the alliance groups.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶7'],
    note: 'Brokered by Algeria.',
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006',
    value: [{ code: 'autonomy-for-their-northern-region', text: 'greater autonomy for their desert region in the north' }], locators: ['¶7'],
    note: 'Nobody is quoted.',
  },
});
