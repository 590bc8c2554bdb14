import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'El Hadj Ag Gamou',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/El_Hadj_Ag_Gamou',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-en-gamou', {
  'standing-imghad': {
    about: 'imghad', value: { code: 'vassal-tribe', text: 'a vassal tribe' }, locators: ['section "Early life and combat", ¶1'],
  },
  'member-of-gamou': {
    about: 'el-hadj-ag-gamou', value: ['imghad'], locators: ['section "Early life and combat", ¶1'],
  },
  'member-of-gamou-1990s': {
    about: 'el-hadj-ag-gamou', value: ['revolutionary-liberation-army-of-azawad'],
    during: { edtf: '1990/1995', earliest: '1990-01-01', latest: '1995-12-31' }, locators: ['infobox', 'section "Early life and combat", ¶2'],
  },
});
