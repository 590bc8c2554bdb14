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
});
