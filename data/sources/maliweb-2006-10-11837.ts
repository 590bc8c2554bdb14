import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Kidal : les rebelles rejettent le cantonnement',
  author: [{ family: 'Dicko', given: 'Abdrahamane' }],
  publisher: 'Maliweb',
  issued: '2006-10-24/2006-10-31',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/kidal-les-rebelles-rejettent-le-cantonnement-11837.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: after a statement of 23 October and before 28 October, or little later.',
};

export const claims = said('maliweb-2006-10-11837', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'Military camps.',
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['¶2'],
    note: 'Written in October; it calls the alliance the group of rebels that attacked.',
  },
});
