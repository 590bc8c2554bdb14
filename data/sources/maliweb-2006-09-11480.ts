import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Application de l'accord d'Alger : le groupe de sécurité installé",
  publisher: 'Maliweb',
  issued: '2006-09~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/application-de-laccord-dalger-le-groupe-de-securite-installe-11480.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11480). The date is inferred: soon after Monday 11 September.',
};

export const claims = said('maliweb-2006-09-11480', {});
