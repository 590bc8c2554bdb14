import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Application de l'Accord d'Alger : les dernières décisions prises à Alger",
  publisher: 'Le Républicain (Bamako)',
  issued: '2006-09-04/2006-09-10',
  URL: 'https://www.maliweb.net/la-situation-politique-et-securitaire-au-nord/application-de-laccord-dalger-les-dernieres-decisions-prises-a-alger-11441.html',
  copy: { site: 'maliweb.net' },
  language: 'fr',
  voice: 'le-republicain',
  independence: 'independent',
  read: 'part',
  note: 'Copy on maliweb.net (no. 11441). The date is inferred: the meeting of 31 August and 1 September was "la semaine dernière", and Monday 11 September was still to come.',
};

export const claims = said('le-republicain-2006-09', {
  'casualties-arrested-civilians-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['arrested'], location: 'kidal', status: 'civilian', locators: ['¶3'],
    note: 'Civilians held by the State for abuses at Kidal on 23 May, to be freed on 15 September 2006.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
  'date-algiers-meeting': {
    about: 'algiers-meeting-september', value: { edtf: '2006-08-31/2006-09-01', earliest: '2006-08-31', latest: '2006-09-01' }, locators: ['¶2'],
  },
  'locations-algiers-meeting': {
    about: 'algiers-meeting-september', value: ['algiers'], locators: ['¶1'],
  },
});
