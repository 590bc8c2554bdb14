import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'interview',
  title: "Hassan Fagaga. Instigateur de l'attaque du 23 mai 2006 au Mali: « Il faut un statut particulier pour Kidal »",
  publisher: 'El Watan',
  issued: '2007-06-24~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/hassan-fagaga-instigateur-de-l%E2%80%99attaque-du-23-mai-2006-au-mali-%C2%AB-il-faut-un-statut-particulier-pour-kidal-%C2%BB-7838.html',
  copy: { site: 'maliweb.net' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'Copy on maliweb.net (no. 7838). The paper is inferred; the date is that under which a forum quotes the interview. A report of the same trip (no. 7826) has "dimanche 10 juin". The passage on numbers and losses lies below the part read.',
};

export const claims = said('el-watan-2007-06', {
  'locations': {
    value: ['kidal'], locators: ['introduction'],
    note: 'Two garrisons.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['headline', 'introduction', 'Q1'],
    note: 'Said to have organised the attack, carried it out and led it, at Kidal; the headline calls him its instigator.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['introduction'],
  },
  'demands': {
    value: [{ code: 'special-status-for-kidal-region', text: 'a special status for Kidal Region' }], locators: ['title'],
    voice: 'fagaga',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['title', 'introduction'],
  },
});
