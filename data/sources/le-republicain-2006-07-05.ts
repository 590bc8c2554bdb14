import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Accords d'Alger : Le gouvernement signe",
  publisher: 'Le Républicain (Bamako)',
  issued: '2006-07-05',
  URL: 'https://www.afribone.com/accords-dalger-le-gouvernement-signe/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'le-republicain',
  independence: 'independent',
  read: 'part',
  note: 'The paper and the date (the ceremony was "hier") are inferred.',
};

export const claims = said('le-republicain-2006-07-05', {
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '2006-06-26/2006-07-02', earliest: '2006-06-26', latest: '2006-07-02' },
    locators: ['¶1'], basis: 'inferred',
    note: 'Initialled the week before.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
    basis: 'inferred',
    note: '"Hier"; the day follows from other sources.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶1', '¶3'],
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶3'],
    note: 'Called their chief, who was said to have stayed away from the ceremony.',
  },
});
