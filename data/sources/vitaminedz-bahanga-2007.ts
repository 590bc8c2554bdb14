import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Qui est Ibrahim Bahanga ?',
  publisher: 'El Watan',
  issued: '2007~',
  URL: 'https://vitaminedz.com/fr/Algerie/qui-est-ibrahim-bahanga-56904-Articles-0-0-1.html',
  copy: { site: 'vitaminedz.com' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'Copy on vitaminedz.com; that the paper is El Watan is inferred.',
};

export const claims = said('vitaminedz-bahanga-2007', {
  'actors-joining': {
    about: 'ghaly-joins', value: ['iyad-ag-ghaly'], locators: ['at "seront rejoints par"'],
    note: 'Joined Fagaga and Bahanga.',
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '2006-05-23/2006-07-04', earliest: '2006-05-23', latest: '2006-07-04' },
    locators: ['at "Ensemble, ils fondent"'], basis: 'inferred',
    note: 'Founded by Fagaga and Bahanga once Ghaly had joined them; by its order of telling, between the attack and the accord.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga'], locators: ['at "Ensemble, ils fondent"'],
  },
  'member-of-bahanga': {
    about: 'ibrahim-ag-bahanga', value: ['ifoghas'], locators: ['at "la tribu dominante des Ifoghas"'],
  },
  'military-rank-bahanga': {
    about: 'ibrahim-ag-bahanga', value: { code: 'lieutenant', text: 'former lieutenant' }, locators: ['at "au grade de lieutenant"'], basis: 'hedged',
    note: 'By what its sources, unnamed, told.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "la grande attaque du 23 mai 2006"'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['at "deux garnisons à Kidal et Ménaka"'],
    note: 'Two garrisons.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' },
    locators: ['at "accord d\'Alger"'],
  },
});
