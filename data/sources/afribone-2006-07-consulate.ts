import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali-Libye : le personnel du consulat de Kidal à Bamako',
  publisher: 'Afribone',
  issued: '2006-07~',
  URL: 'https://www.afribone.com/mali-libye-le-personnel-du-consulat-de-kidal-a-bamako/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is approximate.',
};

export const claims = said('afribone-2006-07-consulate', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['part read'],
    note: 'Events of Kidal and of Ménaka, as they were named at the signing of the accord.',
  },
});
