import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Accord d'Alger : Kafougouna parle aux femmes",
  publisher: 'Maliweb',
  issued: '2006-07-25',
  URL: 'https://www.maliweb.net/la-situation-politique-et-securitaire-au-nord/accord-dalger-kafougouna-parle-aux-femmes-3109049.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is printed. It has the accord signed on 14 July, a slip.',
};

export const claims = said('maliweb-2006-07-25-3109049', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶3'], voice: 'kone',
  },
  'locations': {
    value: ['kidal'], locators: ['¶3'], voice: 'kone',
    note: 'Two garrisons.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and ammunition were taken' }, location: 'kidal', locators: ['¶3'],
    voice: 'kone',
  },
  'date-in-bamako': {
    about: 'ghaly-in-bamako', value: { edtf: '[..2006-05-22]', earliest: null, latest: '2006-05-22' }, locators: ['¶3'], voice: 'kone',
    note: 'Before the events; he brought requests of the young people of Kidal, autonomy or a federal system among them.',
  },
});
