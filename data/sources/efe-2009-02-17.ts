import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Centenares de rebeldes tuareg entregan las armas en el norte de Mali',
  publisher: 'EFE',
  issued: '2009-02-17',
  URL: 'https://www.lainformacion.com/mundo/centenares-de-rebeldes-tuareg-entregan-las-armas-en-el-norte-de-mali_3jf27qas64ci5cxj38gno2/',
  copy: { site: 'lainformacion.com' },
  language: 'es',
  voice: 'efe',
  independence: 'independent',
  read: 'part',
  note: 'Dispatch on lainformacion.com.',
};

export const claims = said('efe-2009-02-17', {
  'date-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { edtf: '2006-03/..', earliest: '2006-03-01', latest: null }, locators: ['¶5'],
    note: 'Has the Tuareg take up arms in March 2006, and names no end but the accord of July.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶5'],
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶5'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [
      { code: 'end-of-hostilities', text: 'an end of hostilities' },
      { code: 'rebels-into-the-army', text: 'members of the rebellion to be taken into the regular army' },
      { code: 'investment-fund', text: 'a special economic fund for the development of Kidal Region' },
    ],
    locators: ['¶5', '¶6'],
    note: 'Written in 2009.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶4'], statedBy: { name: 'Malian military sources', side: 'government' },
  },
});
