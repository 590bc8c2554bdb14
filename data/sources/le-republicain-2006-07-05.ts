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
  },
});
