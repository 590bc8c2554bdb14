import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Mali : des hommes armés s'emparent de deux camps militaires",
  publisher: "Aujourd'hui le Maroc",
  issued: '2006-05-24~',
  URL: 'http://aujourdhui.ma/monde/mali-des-hommes-armes-semparent-de-deux-camps-militaires-41735',
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'An AFP dispatch of 23 May, earlier than the others read. The date is approximate.',
};

export const claims = said('afp-2006-05-24', {
  'casualties-unspecified': {
    value: { min: 0, max: null }, outcomes: ['unspecified'], locators: ['¶6'],
    note: 'None of the sources that the agency reached could say whether there were victims.',
  },
  'casualties-captured-government-military-kidal': {
    value: { min: 20, max: 20, approximate: true }, outcomes: ['captured'], side: 'government', location: 'kidal',
    status: 'military', locators: ['¶3'], voice: 'officer-at-kidal',
    note: 'Held inside the first camp after it was taken.',
  },
  'strength-government-kidal': {
    value: { min: 24, max: null, wording: 'some dozens' }, side: 'government', location: 'kidal', status: 'military',
    locators: ['¶1'], statedBy: { name: 'military and administrative sources', side: 'government' },
    note: 'Soldiers inside the first camp when it was surprised.',
  },
  'strength-mutineers': {
    about: 'fagaga-leaves-kidal-february', value: { min: 2, max: null, wording: 'a handful' }, side: 'mutineers',
    during: { edtf: '2006-02-11/2006-02-20', earliest: '2006-02-11', latest: '2006-02-20' }, locators: ['¶9'],
    note: 'Armed men who left with Fagaga in mid-February.',
  },
  'time-kidal': {
    value: { earliest: '06:00', latest: '06:00', approximate: true }, location: 'kidal', locators: ['¶1'],
    statedBy: { name: 'military and administrative sources', side: 'government' },
    note: 'The first camp, Abdoulaye Soumaré, in the south of the town.',
  },
  'time-kidal-camp-2': {
    value: { earliest: '08:00', latest: '08:00', approximate: true }, location: 'kidal-camp-2', locators: ['¶4'],
    statedBy: { name: 'military and administrative sources', side: 'government' }, basis: 'inferred',
    note: 'The second camp, two hours after the first, which was surprised at about 06:00.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two camps were seized, two hours apart' },
    locators: ['headline', '¶1', '¶4'],
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'brief-fighting', text: 'the first camp was taken in brief fighting with light arms' },
    locators: ['¶1'], statedBy: { name: 'military and administrative sources', side: 'government' },
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'the armouries of both camps were emptied' }, location: 'kidal', locators: ['¶5'],
    voice: 'military-sources', statedBy: { name: 'military and administrative sources', side: 'government' },
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02-11/2006-02-20', earliest: '2006-02-11', latest: '2006-02-20' },
    locators: ['¶9'],
    note: 'The middle of the month, taken as its middle third.',
  },
  'date-final-desertion': {
    about: 'fagaga-final-desertion', value: { edtf: '2006-02-11/2006-02-20', earliest: '2006-02-11', latest: '2006-02-20' },
    locators: ['¶9'], basis: 'inferred',
    note: 'Had taken to the hills in the middle of February; that he had not come back in between is inferred.',
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996-03', earliest: '1996-03-01', latest: '1996-03-31' }, locators: ['¶7'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶9'],
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '[2006-05-23..]', earliest: '2006-05-23', latest: null }, location: 'kidal', locators: ['¶5'],
    voice: 'military-sources', statedBy: { name: 'military and administrative sources', side: 'government' },
    note: 'Both camps were still held at 09:00 on 23 May.',
  },
});
