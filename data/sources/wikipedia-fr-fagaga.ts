import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Hassan Ag Fagaga',
  publisher: 'Wikipedia (French)',
  issued: 'XXXX',
  URL: 'https://fr.wikipedia.org/wiki/Hassan_Ag_Fagaga',
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a mirror; the address is that of the article itself.',
};

export const claims = said('wikipedia-fr-fagaga', {
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'colonel of the National Guard' },
    locators: ['section "Biographie", ¶3'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel of the National Guard' }, locators: ['section "Biographie", ¶3'],
  },
});
