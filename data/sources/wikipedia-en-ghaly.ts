import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Iyad Ag Ghaly',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/Iyad_Ag_Ghaly',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a copy; the address is that of the article itself.',
};

export const claims = said('wikipedia-en-ghaly', {
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990/1995', earliest: '1990-01-01', latest: '1995-12-31' },
    locators: ['infobox, battles'],
    note: 'By the title of the article that it links to; its own text has a truce in 1996.',
  },
  'commander-of-ghaly-1990s': {
    about: 'iyad-ag-ghaly', value: ['popular-movement-of-azawad'],
    during: { edtf: '1991/1996', earliest: '1991-01-01', latest: '1996-12-31' }, locators: ['section "Role in the 1990 rebellion"'],
  },
});
