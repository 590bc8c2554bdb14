import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Accords d'Alger 23 Mai – 23 Août : Imprévoyance, incohérence et inconséquence",
  publisher: 'Maliweb',
  issued: '2006-08-25',
  URL: 'https://www.maliweb.net/la-situation-politique-et-securitaire-au-nord/accords-dalger-23-mai-23-aot-imprvoyance-incohrence-et-inconsquence-3108593.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is printed. It says that the official accounts contradicted one another: mutiny or rebellion, a handful of fighters or thousands.',
};

export const claims = said('maliweb-2006-08-25-3108593', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
  },
  'locations-toure': {
    value: ['kidal'], locators: ['¶2'], voice: 'toure',
    statedOn: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, note: 'The main military posts in the town, in the speech at Diéma on that day.',
  },
});
