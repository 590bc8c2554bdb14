import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: "Les dessous d'une attaque",
  publisher: 'Jeune Afrique',
  issued: '2007-05-21',
  URL: 'https://jeuneafrique.com/85594/archives-thematique/les-dessous-d-une-attaque',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'part',
};

export const claims = said('jeune-afrique-2007-05-21', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
    note: 'Two military camps, at Kidal and at Ménaka.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'date-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { edtf: '2007-05-11/..', earliest: '2007-05-11', latest: null }, locators: ['¶1'],
    basis: 'inferred',
    note: 'The attack at Tin Zawaten.',
  },
  'commanders-renewed-revolt': {
    about: 'renewed-revolt-2007', value: ['ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶2'],
    note: 'Of the attack at Tin Zawaten.',
  },
  'casualties-killed-government-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', locators: ['¶1'],
    note: 'At Tin Zawaten. Nobody is quoted.',
  },
  'casualties-killed-mutineers-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { min: 8, max: 8 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶1'],
    note: 'At Tin Zawaten. Nobody is quoted.',
  },
  'date-arms-handover': {
    about: 'arms-handover', value: { edtf: '2007-03-08', earliest: '2007-03-08', latest: '2007-03-08' }, locators: ['¶1'],
    note: 'The day on which rebels and former deserters laid down their arms and were cantoned at Kidal.',
  },
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 2001, max: null, wording: 'more than 2,000' }, side: 'mutineers',
    during: { edtf: '2007-03-08', earliest: '2007-03-08', latest: '2007-03-08' }, locators: ['¶1'],
    note: 'Rebels and former deserters of the army who laid down their arms, not the attackers.',
  },
});
