import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "L'accord d'Alger devant l'Assemblée nationale : Le général Kafougouna craque",
  publisher: 'Maliweb',
  issued: '2006-08-15',
  URL: 'https://www.maliweb.net/la-situation-politique-et-securitaire-au-nord/laccord-dalger-devant-lassemblee-nationale-le-gnral-kafougouna-craque-3108439.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is printed.',
};

export const claims = said('maliweb-2006-08-15-3108439', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'Three military camps attacked and two others looted, at Kidal and Ménaka.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'two camps were looted' }, locators: ['¶2'],
    note: 'Beside three that were attacked.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1', '¶2'],
  },
  'date-assembly-questions': {
    about: 'assembly-questions-on-accord', value: { edtf: '2006-08-14', earliest: '2006-08-14', latest: '2006-08-14' }, locators: ['¶1'],
    note: '"Hier matin", in a paper of 15 August; put off from the Thursday before.',
  },
});
