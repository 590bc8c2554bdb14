import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Reprise des pourparlers à Alger',
  publisher: 'Jeune Afrique',
  issued: '2007-02-11',
  URL: 'https://jeuneafrique.com/219013/archives-thematique/reprise-des-pourparlers-alger',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('jeune-afrique-2007-02-11', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
    note: 'Two units of the army.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶1'],
    note: 'Where they still were in February 2007; put north of Kidal.',
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly', 'hassan-ag-fagaga'], side: 'mutineers', locators: ['¶1'],
    note: 'The chiefs in early 2007.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶1'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
});
