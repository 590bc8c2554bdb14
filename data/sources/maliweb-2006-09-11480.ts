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

export const claims = said('maliweb-2006-09-11480', {
  'date-security-group': {
    about: 'security-group-at-kidal', value: { edtf: '2006-09-11', earliest: '2006-09-11', latest: '2006-09-11' },
    locators: ['¶1', '¶2'], rank: 'preferred',
    note: 'The reference source does not mention it.',
  },
  'time-security-group': {
    about: 'security-group-at-kidal', value: { earliest: '16:00', latest: '16:00' }, locators: ['¶2'],
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶2'],
    note: 'Where the members of the alliance had spent the months since.',
  },
});
