import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Ba Ag Moussa',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/Ba_Ag_Moussa',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a mirror; the address is that of the article itself.',
};

export const claims = said('wikipedia-en-ba-ag-moussa', {
  'standing-ba-ag-moussa-1990s': {
    about: 'ba-ag-moussa',
    value: { code: 'with-the-army-in-the-1990s', text: 'on the side of the army in the rebellion of the 1990s' },
    during: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, locators: ['Biography, ¶1'],
  },
});
