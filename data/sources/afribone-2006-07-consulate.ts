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
    value: ['kidal', 'menaka'], locators: ['at "à Kidal et à Ménaka le 23 mai 2006"'], voice: 'kone',
    note: 'The events "in Mali, and at Kidal and Ménaka above all", as he named them at the signing of the accord.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "à Kidal et à Ménaka le 23 mai 2006"'],
    voice: 'kone',
  },
});
