import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: 'Malian Civil War 1990-1996',
  publisher: 'OnWar.com',
  issued: 'XXXX',
  URL: 'https://www.onwar.com/aced/chrono/c1900s/yr90/fmali1990.htm',
  language: 'en',
  voice: 'onwar',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('onwar-mali-1990', {
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990-06/1996-03-27', earliest: '1990-06-01', latest: '1996-03-27' },
    locators: ['¶1'],
    note: 'From late June.',
  },
});
