import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'Update on May 11 attack at Tinzawatene',
  publisher: 'United States Embassy, Bamako',
  issued: '2007-05-2X',
  URL: 'https://theworldtomorrow.wikileaks.org/plusd/cables/07BAMAKO554_a.html',
  copy: { site: 'theworldtomorrow.wikileaks.org' },
  language: 'en',
  voice: 'us-embassy',
  independence: 'independent',
  read: 'part',
  note: 'Cable 07BAMAKO554. The date is inferred: it mentions 23 May 2007. Read: ¶1 and the start of ¶3.',
};

export const claims = said('us-embassy-bamako-2007-05', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['¶1'],
    note: 'Written a year later; it names the movement as the attacker.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'army-officer', text: 'formerly of the army, a deserter' }, locators: ['¶1'],
    note: 'Says army, which may stand for the armed forces as a whole.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶1'],
  },
  'casualties-killed-government-military': {
    value: { min: 0, max: 3 }, outcomes: ['killed'], side: 'government', status: 'military', locators: ['¶1'], basis: 'inferred',
    note: 'The army lost more on 11 May 2007 than on 23 May 2006, it says, if the numbers of its sources at Kidal are right: 4 killed and 13 wounded. A bound on the dead only if the dead alone are meant.',
  },
  'date-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { edtf: '2007-05-11/..', earliest: '2007-05-11', latest: null }, locators: ['¶1'],
    note: "Bahanga's attack at Tinzawatène.",
  },
  'commanders-renewed-revolt': {
    about: 'renewed-revolt-2007', value: ['ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶1'],
  },
  'casualties-killed-government-military-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 4, max: 4 }, outcomes: ['killed'], side: 'government', status: 'military', locators: ['¶1', '¶3'],
    statedBy: { name: 'sources based in Kidal', side: null },
    note: 'The attack of 11 May.',
  },
  'casualties-killed-government-military-renewed-revolt-army': {
    about: 'renewed-revolt-2007', value: { min: 3, max: 3 }, outcomes: ['killed'], side: 'government', status: 'military', locators: ['¶3'],
    voice: 'army-press-office', statedOn: { edtf: '2007-05-23', earliest: '2007-05-23', latest: '2007-05-23' }, basis: 'hedged',
    note: 'Suggested by its director, who was unsure of the number.',
  },
  'casualties-wounded-government-military-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 13, max: 13 }, outcomes: ['wounded'], side: 'government', status: 'military', locators: ['¶1', '¶3'],
    statedBy: { name: 'sources based in Kidal', side: null },
  },
  'casualties-killed-mutineers-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 6, max: 6 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶1', '¶3'],
    statedBy: { name: 'sources based in Kidal', side: null },
    note: "Bahanga's men.",
  },
  'casualties-wounded-mutineers-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 5, max: 5 }, outcomes: ['wounded'], side: 'mutineers', locators: ['¶1', '¶3'],
    statedBy: { name: 'sources based in Kidal', side: null },
  },
});
