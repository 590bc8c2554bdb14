import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Huis clos à l'Assemblée nationale sur les accords d'Alger : « Nous avons trahi le peuple »",
  publisher: 'Maliweb',
  issued: '2006-07-15/2006-07-31',
  URL: 'https://www.maliweb.net/politique/assemblee-nationale/huis-clos-a-lassemblee-nationale-sur-les-accords-dalgernous-avons-trahi-le-peuple--3108947.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: the sitting was on "vendredi dernier", after the accord of 4 July, and from the number of the copy, which is below that of a text of 25 July.',
};

export const claims = said('maliweb-2006-07-3108947', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'Military camps.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992-04-12', earliest: '1992-04-12', latest: '1992-04-12' }, locators: ['¶2'],
    note: 'Others have 11 April.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
  'date-assembly-sitting': {
    about: 'assembly-sitting-on-accord', value: { edtf: '[2006-07-14,2006-07-21]', earliest: '2006-07-14', latest: '2006-07-21' },
    locators: ['¶1'], basis: 'inferred',
    note: '"Vendredi dernier", from 16:20 to 00:10.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord', value: { code: 'accord-approved', text: 'a resolution approved the accord; the deputies of the RPM kept out of it' },
    locators: ['¶1'],
    note: 'Though nearly all who spoke had disapproved of it.',
  },
});
