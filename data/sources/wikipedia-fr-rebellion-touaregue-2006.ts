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
    value: ['kidal', 'menaka'], locators: ['section "Déroulement", ¶2'],
    note: 'At the same time.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['section "Déroulement", ¶2'],
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['infobox', 'section "Déroulement", ¶1'],
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
    locators: ['section "Déroulement", ¶1'],
    note: 'In 2006, before the attack.',
  },
  'actors-negotiations': {
    about: 'negotiations', value: ['democratic-alliance-for-change', 'government-of-mali', 'government-of-algeria'],
    locators: ['section "Déroulement", ¶5'],
    note: 'The rebels refused tribal chiefs and Libya; the mediation fell to Algeria.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['iyad-ag-ghaly', 'hassan-ag-fagaga', 'ibrahim-ag-bahanga', 'ahmada-ag-bibi'],
    locators: ['section "Déroulement", ¶1'],
  },
  'demands-adc-founded': {
    about: 'adc-founded', value: [{ code: 'special-status-for-kidal-region', text: 'a special status for Kidal Region' }],
    locators: ['section "Déroulement", ¶1'],
    note: 'Nobody is quoted.',
  },
});
