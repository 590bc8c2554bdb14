import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Accords d'Alger : Kafougouna Koné se démarque de Dioncounda Traoré (ADEMA) et Me Hassane Barry (ARD)",
  publisher: 'Maliweb',
  issued: '2006-08-15/2006-08-31',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/accords-d%e2%80%99alger-kafougouna-kone-se-demarque-de-dioncounda-traore-adema-et-me-hassane-barry-ard-11271.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: after the sitting of 14 August, which it reports.',
};

export const claims = said('maliweb-2006-08-11271', {
  'date-assembly-questions': {
    about: 'assembly-questions-on-accord', value: { edtf: '2006-08-14', earliest: '2006-08-14', latest: '2006-08-14' }, locators: ['¶1', '¶3'],
    rank: 'preferred',
    note: 'A Monday.',
  },
  'actors-assembly-questions': {
    about: 'assembly-questions-on-accord', value: ['kafougouna-kone', 'boubacar-toure'], locators: ['¶1'],
    note: 'The minister, questioned by the deputy of Niono for the Rally for Mali (RPM).',
  },
});
