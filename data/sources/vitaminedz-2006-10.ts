import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Le GSPC au Mali',
  publisher: 'Vitaminedz',
  issued: '2006-10/2006-11',
  URL: 'https://www.vitaminedz.com/le-gspc-au-mali/Articles_15688_127902_16_1.html',
  language: 'fr',
  voice: 'vitaminedz',
  independence: 'independent',
  read: 'part',
  note: 'An Algerian paper that the copy does not name; the date is inferred.',
};

export const claims = said('vitaminedz-2006-10', {
  'locations': {
    value: ['kidal'], locators: ['part read'],
    note: 'Two barracks.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga'], locators: ['part read'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['part read'],
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['democratic-alliance-for-change', 'government-of-mali'], locators: ['part read'],
    note: 'Both sides asked.',
  },
  'commanders-adc-congress': {
    about: 'adc-congress', value: ['hassan-ag-fagaga'], locators: ['part read'],
    note: 'Has the bureau of August led by Fagaga, with Ghaly as a member.',
  },
});
