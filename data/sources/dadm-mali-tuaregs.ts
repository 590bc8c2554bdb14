import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: 'Mali/Tuaregs (1960-present)',
  publisher: 'University of Central Arkansas, DADM project',
  issued: 'XXXX',
  URL: 'https://uca.edu/politicalscience/home/research-projects/dadm-project/sub-saharan-africa-region/malitauregs-1960-present',
  language: 'en',
  voice: 'dadm',
  independence: 'independent',
  read: 'part',
};

export const claims = said('dadm-mali-tuaregs', {
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990-06-28/1996-03-26', earliest: '1990-06-28', latest: '1996-03-26' },
    locators: ['Conflict Phase (June 28, 1990-March 26, 1996)'],
  },
});
