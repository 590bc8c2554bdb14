import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Brèves',
  publisher: 'Afribone',
  issued: '2006-05-15/2006-05-18',
  URL: 'https://www.afribone.com/breves-23/',
  language: 'fr',
  voice: 'l-independant',
  independence: 'independent',
  read: 'part',
  note: "A paper that the copy does not name, in the words of L'Indépendant of 24 May 2006, whose voice it shares. The date is inferred from the weekdays it names.",
};

export const claims = said('afribone-2006-05-18', {
  'standing-backing': {
    about: 'hassan-ag-fagaga',
    value: { code: 'backed-by-chiefs', text: 'backed by chiefs of fractions and tribes of Kidal Region in his call for autonomy' },
    during: { edtf: '2006-04/2006-05-18', earliest: '2006-04-01', latest: '2006-05-18' }, locators: ['at "cette velléité autonomiste"'],
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april', value: [{ code: 'autonomy-for-kidal-region', text: 'wide autonomy of Kidal' }],
    locators: ['item 1, heading', 'at "large autonomie de Kidal"'],
    note: 'Nobody is quoted.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'a deserter officer of the National Guard' },
    locators: ['at "cette velléité autonomiste"'],
  },
});
