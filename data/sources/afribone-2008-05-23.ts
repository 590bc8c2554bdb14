import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Bilan officiel de l'attaque d'Abeïbara: forces armées 15 morts et 6 blessés, assaillants 17 morts et 25 blessés",
  publisher: 'Afribone',
  issued: '2008-05-23',
  URL: 'https://www.afribone.com/bilan-officiel-de-lattaque-deabeibara-forces-armees-15-morts-et-6-blesses-assaillants-17-morts-et-25-blesses/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name.',
};

export const claims = said('afribone-2008-05-23', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'vehicles, arms and ammunition were taken' }, locators: ['¶2'],
  },
});
