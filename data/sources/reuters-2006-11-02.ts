import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali desert nomads pledge to battle al Qaeda group',
  author: [{ family: 'Tattersall', given: 'Nick' }],
  publisher: 'Reuters',
  issued: '2006-11-02',
  URL: 'https://www.freerepublic.com/focus/f-news/1737287/posts',
  copy: { site: 'freerepublic.com' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'Wire reposted in a forum on 12 November 2006.',
};

export const claims = said('reuters-2006-11-02', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶2'],
    note: 'A revolt of the alliance.',
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['¶2'],
    note: 'Written in November; it has the alliance stage the revolt.',
  },
  'date-october-ambush': {
    about: 'october-ambush', value: { edtf: '2006-10-23/2006-10-29', earliest: '2006-10-23', latest: '2006-10-29' }, locators: ['¶3'],
    basis: 'inferred',
    note: '"Last week", in a dispatch of Thursday 2 November.',
  },
  'casualties-killed-october-ambush': {
    about: 'october-ambush', value: { min: 9, max: 9 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶3'],
    note: 'Near Arouan, some 150 km from Kidal.',
  },
  'actors-october-ambush': {
    about: 'october-ambush', value: ['democratic-alliance-for-change', 'salafist-group-for-preaching-and-combat'], locators: ['¶3'],
  },
});
