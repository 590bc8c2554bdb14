import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Accords et désaccords',
  publisher: 'Jeune Afrique',
  issued: '2006-08-21',
  URL: 'https://jeuneafrique.com/106291/archives-thematique/accords-et-d-saccords',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('jeune-afrique-2006-08-21', {
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['¶1'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
    note: 'Two military camps.',
  },
});
