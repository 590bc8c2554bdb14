import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Le RPM attaque l'Accord d'Alger : la Cour constitutionnelle saisie, Kafougouna interpellé",
  publisher: 'Maliweb',
  issued: '2006-07-22/2006-08-14',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/le-rpm-attaque-l%e2%80%99accord-d%e2%80%99alger-la-cour-constitutionnelle-saisie-kafougouna-interpelle-11174.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11174). The date is inferred: before the sitting of 14 August 2006, which it announces.',
};

export const claims = said('maliweb-2006-08-11174', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'The garrisons of both, in what the party recalled.',
  },
});
