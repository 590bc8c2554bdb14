import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Application de l'Accord d'Alger : Pour qui Kafougouna est-il allé à Kidal ?",
  publisher: 'Maliweb',
  issued: '2006-08-11',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/application-de-l%e2%80%99accord-d%e2%80%99alger-pour-qui-kafougouna-est-il-alle-a-kidal-11232.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11232). The date is inferred: the minister had flown to Kidal "hier", which others date to 10 August 2006.',
};

export const claims = said('maliweb-2006-08-11-11232', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
    note: 'The garrisons of both.',
  },
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶2'],
    note: 'Has "en mai dernier".',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'date-follow-up-committee': {
    about: 'follow-up-committee', value: { edtf: '[2006-08-10..]', earliest: '2006-08-10', latest: null }, locators: ['¶1'], basis: 'inferred',
    note: 'The minister had gone to Kidal the day before to set it up.',
  },
});
