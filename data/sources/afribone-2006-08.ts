import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Mise en place d'une structure politico-militaire à Kidal en dehors des accords d'Alger: ATT prône la paix, Iyad prépare la guerre",
  publisher: 'Afribone',
  issued: '2006-08',
  URL: 'https://www.afribone.com/mise-en-place-dune-structure-politico-militaire-a-kidal-en-dehors-des-accords-dalger-att-prone-la-paix-iyad-prepare-la-guerre/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name; written after 18 August.',
};

export const claims = said('afribone-2006-08', {
  'post-ghaly-alliance': {
    about: 'iyad-ag-ghaly', value: { code: 'head-of-the-alliance', text: 'commands the executive committee of the alliance' },
    during: { edtf: '2006-08', earliest: '2006-08-01', latest: '2006-08-31' }, locators: ['¶4'],
    note: 'A civilian, with four officers under him.',
  },
  'post-fagaga-alliance': {
    about: 'hassan-ag-fagaga', value: { code: 'chief-of-staff-of-the-alliance', text: 'chief of staff of the alliance' },
    during: { edtf: '2006-08', earliest: '2006-08-01', latest: '2006-08-31' }, locators: ['¶4'],
  },
  'post-ba-ag-moussa-alliance': {
    about: 'ba-ag-moussa', value: { code: 'deputy-chief-of-staff-of-the-alliance', text: 'deputy chief of staff of the alliance' },
    during: { edtf: '2006-08', earliest: '2006-08-01', latest: '2006-08-31' }, locators: ['¶4'],
  },
  'military-rank-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commandant', text: 'commandant' }, locators: ['¶4'],
  },
  'date-adc-congress': {
    about: 'adc-congress', value: { edtf: '2006-08-09/2006-08-18', earliest: '2006-08-09', latest: '2006-08-18' }, locators: ['¶1'],
  },
});
