import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Affrontements sanglants à la frontière Algéro-malienne',
  publisher: 'Maliweb',
  issued: '2006-10/2006-11',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/affrontements-sanglants-a-la-frontiere-algero-malienne-11921.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11921). The date is inferred: after the clashes of September and October 2006 with the GSPC, and from the number of the copy.',
};

export const claims = said('maliweb-2006-11-11921', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶3'],
    note: 'Has "le 23 mai dernier".',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶3'],
    note: 'The barracks of both.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and ammunition were taken from the barracks of Kidal and Ménaka' }, locators: ['¶3'],
  },
});
