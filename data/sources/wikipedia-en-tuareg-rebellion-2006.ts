import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: '2006 Tuareg rebellion',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/2006_Tuareg_rebellion',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Places the National Pact in 1996; it was signed in 1992.',
};

export const claims = said('wikipedia-en-tuareg-rebellion-2006', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 2000, max: 2000 }, side: 'mutineers', locators: ['infobox'],
    note: 'The whole rebellion.',
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[2006-05-23..]', earliest: '2006-05-23', latest: null }, locators: ['section "Rebellion"'],
    basis: 'inferred',
    note: 'Joined shortly after; taken to mean after the attack, which its section on the rebellion tells first.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['section "Rebellion"'],
    note: 'Bases in the north of the Kidal region.',
  },
  'commanders-government-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['amadou-toumani-toure', 'el-hadj-ag-gamou', 'abderrahmane-ould-meydou'],
    side: 'government', locators: ['infobox'],
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'ahmada-ag-bibi'],
    side: 'mutineers', locators: ['infobox'],
    note: 'By the text, led by Fagaga, whom the three others joined.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' }, locators: ['Background'],
    rank: 'deprecated',
    note: 'A slip: the preamble of the accord of 2006 and other sources date the Pact to April 1992.',
  },
  'actors-joining': {
    about: 'ghaly-joins', value: ['iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'ahmada-ag-bibi'], locators: ['section "Rebellion"'],
  },
  'causes': {
    value: [{ code: 'promotion-of-gamou', text: 'resentment of the promotion of Gamou among the Kel Adagh' }],
    locators: ['Background'],
  },
  'date-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { edtf: '2006-05-23/2006-07-04', earliest: '2006-05-23', latest: '2006-07-04' },
    locators: ['infobox', 'lead'],
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[2006-01-01..2006-05-23]', earliest: '2006-01-01', latest: '2006-05-23' }, locators: ['Background'],
    note: 'Formed by members of the Ifergenoussen in answer to a promotion with which the Kel Adagh took issue in 2006, before the mutinies.',
  },
  'causes-adc-founded': {
    about: 'adc-founded', value: [{ code: 'promotion-of-gamou', text: 'the promotion of El Hadj Ag Gamou' }],
    locators: ['Background'],
  },
  'standing-imghad': {
    about: 'imghad', value: { code: 'servile-class', text: 'a servile class in the eyes of the Kel Adagh' },
    locators: ['Background'],
  },
  'subgroup-of-ifergoumessen': {
    about: 'ifergoumessen', value: ['kel-adagh'], locators: ['Background'],
    note: 'Spelt Ifergenoussen.',
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '[2006-05-23,2006-05-24]', earliest: '2006-05-23', latest: '2006-05-24' },
    locators: ['lead'],
    note: 'Mediation began "immediately"; read as that day or the next.',
  },
});
