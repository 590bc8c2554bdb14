import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "De l'insurrection de Kidal à l'Accord d'Alger : comment ATT a piégé Iyad",
  publisher: 'Maliweb',
  issued: '2006-07/2006-08',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/de-l%E2%80%99insurrection-de-kidal-a-l%E2%80%99accord-dalger-comment-att-a-piege-iyad-11132.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: "près d\'un mois" after the accord of 4 July. Words of advertising have got into the text of the copy.',
};

export const claims = said('maliweb-2006-08-11132', {
  'strength-mutineers-military': {
    about: 'tuareg-rebellion-2006', value: { min: 180, max: 180 }, side: 'mutineers', status: 'military', locators: ['¶2'],
    note: 'Integrated men who had served at Kidal and followed Ghaly in the end, of the 2,000 in all integrated in the army and the security forces.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶2'],
    note: 'Two garrisons.',
  },
  'commanders-mutineers': {
    value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶2'],
    note: 'The plan was his: to attack with a group of followers and be joined by integrated men of all corps.',
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[..2006-05-23]', earliest: null, latest: '2006-05-23' }, locators: ['¶2'], basis: 'inferred',
    note: 'The attack is called his plan.',
  },
  'date-mali-asks': {
    about: 'mali-asks-algeria', value: { edtf: '2006-05-24/2006-05-31', earliest: '2006-05-24', latest: '2006-05-31' }, locators: ['¶3'],
    note: 'The end of May, after they had left Kidal: the day on which the rebels turned to Algeria.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['iyad-ag-ghaly'], locators: ['¶3'],
    note: 'Ghaly and his men, after they had left Kidal.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['¶1'],
    note: 'Under the patronage of the Algerian authorities.',
  },
  'member-of-ag-bibi': {
    about: 'ahmada-ag-bibi', value: ['popular-movement-of-azawad'], locators: ['¶1'],
    note: "The movement's former chief of operations.",
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶1'],
  },
});
