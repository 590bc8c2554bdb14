import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[On the Libyan consulate of Kidal]',
  publisher: "La Voix de l'Oranie",
  issued: '2006-06~',
  URL: 'https://djazairess.com/fr/voixoranie/331',
  copy: { site: 'djazairess.com' },
  language: 'fr',
  voice: 'la-voix-de-l-oranie',
  independence: 'independent',
  read: 'part',
  note: 'The date is approximate.',
};

export const claims = said('la-voix-de-l-oranie-2006-06', {
  'date-consulate-closes': {
    about: 'libyan-consulate-closes', value: { edtf: '2006-05-31', earliest: '2006-05-31', latest: '2006-05-31' },
    locators: ['at "Le lendemain, 31 mai"'], rank: 'preferred',
    note: 'The day on which the vice-consul and four agents reached Bamako; the order had come the day before. The reference source does not mention it.',
  },
});
