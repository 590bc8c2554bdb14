import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Dix morts au Mali : Des dissidents de l'ex-rébellion derrière l'attaque du poste de sécurité",
  publisher: "Le Quotidien d'Oran",
  issued: '2007-05-13',
  URL: 'http://www.algeria-watch.org/fr/article/mil/attaque_poste_frontiere.htm',
  copy: { site: 'algeria-watch.org' },
  language: 'fr',
  voice: 'le-quotidien-d-oran',
  independence: 'independent',
  read: 'part',
  note: 'By Djamel B.; also copied on vitaminedz.com. The tolls it gives are those of the AFP, and are not entered again.',
};

export const claims = said('le-quotidien-d-oran-2007-05-13', {
  'date-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { edtf: '2007-05-11/..', earliest: '2007-05-11', latest: null }, locators: ['¶1', '¶2'],
    basis: 'inferred',
    note: 'The attack at Tinzaouatène of the Friday before.',
  },
  'commanders-renewed-revolt': {
    about: 'renewed-revolt-2007', value: ['ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶2'], voice: 'diagouraga',
  },
  'strength-mutineers-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 24, max: null, wording: 'some dozens of men' }, side: 'mutineers', locators: ['¶2'],
    voice: 'diagouraga',
  },
  'post-diagouraga': {
    about: 'mahamadou-diagouraga', value: { code: 'chairman-of-the-follow-up-committee', text: 'president of the tripartite committee that followed the accord' },
    locators: ['¶2'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
});
