import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Rébellion touarègue de 2006',
  publisher: 'Wikipedia (French)',
  issued: 'XXXX',
  URL: 'https://s.gtool.pro/https/fr.m.wikipedia.org/wiki/R%C3%A9bellion_touar%C3%A8gue_de_2006',
  copy: { site: 's.gtool.pro' },
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-fr-rebellion-touaregue-2006', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 2000, max: 2000 }, side: 'mutineers', locators: ['infobox'],
    note: 'The whole rebellion.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['part read'],
    note: 'At the same time.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['part read'],
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['part read'],
  },
  'commanders-government-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['amadou-toumani-toure'], side: 'government', locators: ['infobox'],
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'hassan-ag-fagaga', 'ahmada-ag-bibi'],
    side: 'mutineers', locators: ['infobox'],
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[2006-01-01..2006-05-23]', earliest: '2006-01-01', latest: '2006-05-23' },
    locators: ['part read'],
    note: 'In 2006, before the attack.',
  },
  'actors-negotiations': {
    about: 'negotiations', value: ['democratic-alliance-for-change', 'government-of-mali', 'government-of-algeria'],
    locators: ['part read'],
    note: 'The rebels refused tribal chiefs and Libya; the mediation fell to Algeria.',
  },
});
