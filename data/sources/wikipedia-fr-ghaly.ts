import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Iyad Ag Ghali',
  publisher: 'Wikipedia (French)',
  issued: 'XXXX',
  URL: 'https://fr.wikipedia.org/wiki/Iyad_Ag_Ghali',
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a copy; the address is that of the article itself.',
};

export const claims = said('wikipedia-fr-ghaly', {
  'subgroup-of-iriyaken': {
    about: 'iriyaken', value: ['ifoghas'], locators: ['section "Biographie", on the years in Libya, ¶1'],
    note: 'Spelt Erayakane.',
  },
  'member-of-ghaly': {
    about: 'iyad-ag-ghaly', value: ['ifoghas', 'iriyaken'], locators: ['section "Biographie", on the years in Libya, ¶1'],
    note: 'Of the Iriyaken fraction, by his parents.',
  },
});
