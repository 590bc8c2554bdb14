import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Rébellion touareg à Kidal : Non pas la bataille, Att gagne la guerre',
  publisher: 'Maliweb',
  issued: '2006-09~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/rebellion-touareg-a-kidal-non-pas-la-bataille-att-gagne-la-guerre-11451.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'Comment of a Bamako paper that the copy does not name (no. 11451); the date is inferred.',
};

export const claims = said('maliweb-2006-09-11451', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'Both camps of Kidal attacked; some men of Ménaka followed at once.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶2'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny',
    value: { code: 'followed-and-left', text: 'some men, their camp commander among them, followed those of Kidal at once' },
    locators: ['¶2'],
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'commander of the camp of Ménaka' }, locators: ['¶2'],
    basis: 'inferred',
    note: 'The commander is not named; that he is Ba Ag Moussa follows from other sources.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'the camps were looted' }, locators: ['¶2'],
  },
});
