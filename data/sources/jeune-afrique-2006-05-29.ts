import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'interview',
  title: 'Hassan Fagaga',
  publisher: 'Jeune Afrique',
  issued: '2006-05-29',
  URL: 'http://www.jeuneafrique.com/61684/archives-thematique/hassan-fagaga/',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'part',
  note: 'By telephone, three days after the attack. Locators count questions (Q) and answers (A).',
};

export const claims = said('jeune-afrique-2006-05-29', {
  'strength-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: { min: 2000, max: 2000, approximate: true }, side: 'mutineers',
    during: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' },
    statedOn: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' }, locators: ['A5'], voice: 'fagaga',
    note: 'Fighters of the rebellion, not the attackers.',
  },
  'strength-mutineers-rebellion-deserters': {
    about: 'tuareg-rebellion-2006', value: { min: 200, max: 200 }, side: 'mutineers',
    partOf: 'jeune-afrique-2006-05-29-strength-mutineers-rebellion',
    during: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' },
    statedOn: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' }, locators: ['A5'], voice: 'fagaga',
    note: '"Environ 2 000 combattants, dont 200 déserteurs": the number of deserters is given without "about".',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['introduction'],
  },
  'locations': {
    value: ['kidal'], locators: ['introduction'],
    note: 'A raid on the town.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['introduction'],
  },
  'causes': {
    value: [
      { code: 'discrimination-in-the-army', text: 'that fighters integrated into the army often suffered grave discrimination' },
      { code: 'neglect-of-the-north', text: 'that nothing had been done to develop the regions of the north, whose neglect was the main cause of the revolt' },
      { code: 'promises-of-the-president-not-kept', text: 'that what the President had promised was not kept' },
    ],
    statedOn: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' }, locators: ['A1', 'A2'], voice: 'fagaga',
  },
  'demands': {
    value: [
      { code: 'special-status-for-kidal-region', text: 'a special status for their region' },
      { code: 'autonomy-for-kidal-region', text: 'autonomy to run their own affairs within Mali, not independence' },
    ],
    statedOn: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' }, locators: ['A3', 'A4'], voice: 'fagaga',
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' },
    statedOn: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' }, locators: ['A2'], voice: 'fagaga',
    note: 'When he took to the hills ("le maquis"); he does not name Kidal.',
  },
  'date-returns-to-kidal': {
    about: 'fagaga-returns-to-kidal-march', value: { edtf: '2006-03', earliest: '2006-03-01', latest: '2006-03-31' },
    statedOn: { edtf: '2006-05-26', earliest: '2006-05-26', latest: '2006-05-26' }, locators: ['A2'], voice: 'fagaga', basis: 'inferred',
    note: 'In the month after February mediators urged him to come back to Bamako and talk with the President, and he did not hesitate; he does not name Kidal.',
  },
  'date-peace-agreement': {
    about: 'peace-agreement-1996', value: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' }, locators: ['Q1'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['introduction'],
  },
});
