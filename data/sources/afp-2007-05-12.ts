import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Mali: 10 tués dans l'attaque d'un poste de sécurité",
  publisher: 'AFP',
  issued: '2007-05-12',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/mali-10-tues-dans-lattaque-dun-poste-de-securite-10706.html',
  copy: { site: 'maliweb.net' },
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'Copy on maliweb.net (no. 10706). It speaks of what was announced on Saturday, the day after the attack.',
};

export const claims = said('afp-2007-05-12', {
  'date-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { edtf: '2007-05-11/..', earliest: '2007-05-11', latest: null }, locators: ['¶1', '¶2'],
    basis: 'inferred',
    note: 'The attack at Tinzaouatène of the Friday before.',
  },
  'commanders-renewed-revolt': {
    about: 'renewed-revolt-2007', value: ['ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶2'],
    statedBy: { name: 'an officer of the army in Kidal Region', side: 'government' },
  },
  'casualties-killed-mutineers-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 8, max: 8 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶1', '¶3'],
    statedBy: { name: 'an officer of the army in Kidal Region', side: 'government' },
    note: 'Attackers; a toll said to be provisional.',
  },
  'casualties-killed-government-military-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', status: 'military', locators: ['¶1', '¶3'],
    statedBy: { name: 'an officer of the army in Kidal Region', side: 'government' },
  },
  'causes-renewed-revolt': {
    about: 'renewed-revolt-2007', value: [{ code: 'quarrel-within-the-alliance', text: 'dissension within the former rebellion' }], locators: ['¶7'],
    voice: 'diagouraga',
    note: 'Others close to the Tuareg spoke of a quarrel over leadership.',
  },
});
