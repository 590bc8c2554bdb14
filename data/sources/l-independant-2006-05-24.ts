import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Nord Mali: Kidal, Ménaka, Abeibara, Tessalit tombées entre les mains des rebelles',
  publisher: "L'Indépendant (Bamako)",
  issued: '2006-05-24',
  URL: 'https://www.afribone.com/nord-mali-kidal-menaka-abeibara-tessalit-tombees-entre-les-mains-des-rebelles/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'l-independant',
  independence: 'independent',
  read: 'part',
  note: "Paper and date from that site's press review of 22 to 26 May 2006.",
};

export const claims = said('l-independant-2006-05-24', {
  'casualties-killed-kidal': {
    value: { min: 3, max: null }, outcomes: ['killed'], location: 'kidal', locators: ['¶2'],
    note: '"Plusieurs morts": several, two soldiers and a policeman among them. Given with the flight from the town, before the report turns to Ménaka.',
  },
  'casualties-killed-government-military-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', location: 'kidal', status: 'military',
    partOf: 'l-independant-2006-05-24-casualties-killed-kidal', locators: ['¶2'],
  },
  'casualties-killed-government-police-kidal': {
    value: { min: 1, max: 1 }, outcomes: ['killed'], side: 'government', location: 'kidal', status: 'police',
    partOf: 'l-independant-2006-05-24-casualties-killed-kidal', locators: ['¶2'],
  },
  'casualties-captured-government-military-kidal': {
    value: { min: 24, max: null, wording: 'dozens' }, outcomes: ['captured'], side: 'government', location: 'kidal',
    status: 'military', locators: ['¶1'],
  },
  'casualties-displaced-kidal': {
    value: { min: 200, max: null, wording: 'hundreds' }, outcomes: ['displaced'], location: 'kidal', locators: ['¶2'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'time': {
    value: { earliest: '05:00', latest: '05:00', approximate: true }, locators: ['¶1'],
    note: 'Of the attack on the two camps of Kidal.',
  },
  'locations': {
    value: ['kidal', 'menaka', 'abeibara', 'tessalit'], locators: ['headline', '¶3'], basis: 'hedged',
    note: 'By the headline all four fell. The text has an attack at Ménaka, and only "it seems" that Tessalit and Abeïbara fell as well: an early report that nobody repeats for Abeïbara. Nobody is quoted.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶3'],
  },
  'commanders-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['ba-ag-moussa'], side: 'mutineers', locators: ['¶3'],
  },
  'target-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['malian-armed-forces', 'gendarmerie-of-mali'], locators: ['¶1'],
    note: 'Two camps, then the gendarmerie.',
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['gendarmerie-of-mali', 'national-guard-of-mali'], locators: ['¶3'],
    note: "The commander's own company of the gendarmerie, then the National Guard.",
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal',
    value: { code: 'town-taken', text: 'two camps fell, then the gendarmerie, and all of the town was in the hands of the rebels' },
    locators: ['¶1', '¶2'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'taken', text: 'the place fell into the hands of the rebels' }, locators: ['headline'],
    note: 'By the headline; the text has looting and a further attack.',
  },
  'result-menaka-mutiny-looted': {
    about: 'menaka-mutiny',
    value: { code: 'looted-and-left', text: 'the commander looted the arms of his company, then attacked the National Guard' },
    locators: ['¶3'],
    note: 'Whether they left is not said.',
  },
  'result-tessalit-desertion': {
    about: 'tessalit-desertion', value: { code: 'taken', text: 'the place seems to have fallen' }, locators: ['headline', '¶3'],
    basis: 'hedged',
    note: '"It seems", in the text; the headline says so outright. An early report; no other source has a fall. Nobody is quoted.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'the commander looted the arms of his company' }, location: 'menaka',
    locators: ['¶3'],
  },
  'standing-backing': {
    about: 'hassan-ag-fagaga',
    value: { code: 'backed-by-chiefs', text: 'backed by several chiefs of fractions and tribes in his call for autonomy' },
    during: { edtf: '2006-04/2006-05-24', earliest: '2006-04-01', latest: '2006-05-24' }, locators: ['¶4'],
  },
  'date-autonomy-request': {
    about: 'autonomy-request-april', value: { edtf: '[..2006-04-24]', earliest: null, latest: '2006-04-24' }, locators: ['¶4'],
    basis: 'inferred',
    note: 'Before the headline of 24 April that it quotes.',
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april', value: [{ code: 'autonomy-for-kidal-region', text: 'wide autonomy for Kidal Region' }],
    locators: ['¶4'],
    note: 'Nobody is quoted.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'a deserter officer of the National Guard' },
    locators: ['¶3'],
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'gendarmerie-commander-at-menaka', text: 'in command of the company of the gendarmerie' },
    locators: ['¶3'],
  },
  'military-rank-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commandant', text: 'commandant' }, locators: ['¶3'],
  },
  'casualties-deserted-government-military-kidal': {
    value: { min: 24, max: null, wording: 'as many as the dozens who were captured' }, outcomes: ['deserted'], side: 'government',
    location: 'kidal', status: 'military', locators: ['¶1'],
    note: 'Soldiers who fled into the desert when the camps were taken; whether for good is not said.',
  },
  'standing-governor-arrested': {
    about: 'governor-arrested',
    value: { code: 'governor-and-officers-arrested', text: 'the governor, his staff, heads of service, officers and non-commissioned officers were all arrested by the attackers' },
    locators: ['¶2'],
  },
});
