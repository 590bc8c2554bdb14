import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Aux origines de la guérilla touareg au Mali',
  publisher: 'El Watan',
  issued: '2007-06/2007-07',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/aux-origines-de-la-guerilla-touareg-au-mali-7828.html',
  copy: { site: 'maliweb.net' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'Copy on maliweb.net (no. 7828). Paper and date are inferred: it stands among reports of the journey of El Watan to Kidal in June 2007 (nos. 7826 and 7838).',
};

export const claims = said('el-watan-2007-06-origins', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶4'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶4'],
    note: 'Two military posts near Kidal.',
  },
  'strength-mutineers': {
    value: { min: 2, max: null, wording: 'a handful' }, side: 'mutineers', locators: ['¶4'],
    note: 'Of soldiers who had deserted.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶4'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶4'],
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶4'],
  },
  'actors-joining': {
    about: 'ghaly-joins', value: ['iyad-ag-ghaly'], locators: ['¶4'],
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[2006-05-23..]', earliest: '2006-05-23', latest: null }, locators: ['¶4'], basis: 'inferred',
    note: 'By its order of telling, after the attack and the retreat.',
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[2006-05-23..]', earliest: '2006-05-23', latest: null }, locators: ['¶4'], basis: 'inferred',
    note: 'By its order of telling, after the attack and once Ghaly had joined.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'ahmada-ag-bibi'], locators: ['¶4'],
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990-06/..', earliest: '1990-06-01', latest: null }, locators: ['¶2'],
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992-04-11', earliest: '1992-04-11', latest: '1992-04-11' }, locators: ['¶3'],
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996-03-27', earliest: '1996-03-27', latest: '1996-03-27' }, locators: ['¶3'],
  },
});
