import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'interview',
  title: "Colonel El Hadj Gamou à L'Aube: « Il n'y a pas de rébellion au nord… »",
  publisher: "L'Aube (Bamako)",
  issued: '2007~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/colonel-el-hadj-gamou-a-l%e2%80%99aube-%c2%ab-il-n%e2%80%99y-a-pas-de-rebellion-au-nord%e2%80%a6-%c2%bb-6289.html',
  copy: { site: 'maliweb.net' },
  language: 'fr',
  voice: 'l-aube',
  independence: 'independent',
  read: 'part',
  note: "Copy on maliweb.net (no. 6289), undated; the year is inferred from the crisis of Tinzawaten it speaks of. The paper's report from Kidal (no. 6290) is of three months after August 2007.",
};

export const claims = said('l-aube-2007', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶1'],
  },
  'commanders-government-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['el-hadj-ag-gamou'], side: 'government', locators: ['¶1'],
    note: 'Charged with leading the operations after the attack: the words of the paper, which introduces an interview with him.',
  },
  'date-integration': {
    about: 'integration-of-rebels', value: { edtf: '1992/..', earliest: '1992-01-01', latest: null }, locators: ['¶1'],
    basis: 'inferred',
    note: 'Says that Gamou was among the first to be integrated after the National Pact of 1992, and gives no year.',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou',
    value: { code: 'commander-of-1st-military-region', text: 'head of the military zone of Gao, "for years"' }, locators: ['¶1'],
  },
  'military-rank-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'colonel', text: 'colonel' }, locators: ['title'],
  },
});
