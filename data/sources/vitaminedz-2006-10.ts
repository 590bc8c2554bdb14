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
    value: ['kidal'], locators: ['at "deux casernes de la ville de Kidal"'],
    note: 'Two barracks.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga'], locators: ['at "a été créée par un colonel"'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['at "a été créée par un colonel"'],
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['democratic-alliance-for-change', 'government-of-mali'], locators: ['at "à la demande des deux parties"'],
    note: 'Both sides asked.',
  },
  'post-fagaga-alliance': {
    about: 'hassan-ag-fagaga',
    value: { code: 'among-the-leaders-of-the-alliance', text: 'first named of the five who led the executive bureau of the alliance' },
    during: { edtf: '2006-08', earliest: '2006-08-01', latest: '2006-08-31' }, locators: ['at "bureau exécutif"'],
    note: 'Three other colonels, unnamed, and one civilian, Ghaly, are named with him.',
  },
  'causes-attack-on-kidal': {
    about: 'attack-on-kidal', value: [{ code: 'accomplices-inside', text: 'the arms were taken with the complicity of some soldiers' }],
    locators: ['at "avec la complicité de certains militaires"'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "le 23 mai dernier"'],
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' },
    locators: ['at "déserteur depuis le mois de février"'],
  },
  'date-october-ambush': {
    about: 'october-ambush', value: { edtf: '2006-10-23', earliest: '2006-10-23', latest: '2006-10-23' },
    locators: ['at "la veille de l\'Aïd El-Fitr"'],
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '2006-06', earliest: '2006-06-01', latest: '2006-06-30' }, locators: ['at "le mois suivant"'],
    note: 'Under the auspices of Algeria.',
  },
});
