import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Accords d'Alger : Kafougouna installe le comité de suivi",
  publisher: 'Maliweb',
  issued: '2006-08~',
  URL: 'https://www.maliweb.net/la-situation-politique-et-securitaire-au-nord/accords-dalger-kafougouna-installe-le-comit-de-suivi-3108414.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 3108414). The date is inferred: "vendredi 11 août".',
};

export const claims = said('maliweb-2006-08-3108414', {
  'date-follow-up-committee': {
    about: 'follow-up-committee', value: { edtf: '2006-08-11', earliest: '2006-08-11', latest: '2006-08-11' }, locators: ['¶1'],
    rank: 'preferred',
    note: 'The reference source does not mention it.',
  },
});
