import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Crise entre Bamako et les Touareg insurgés de Kidal : Rébellion aux frontières sud',
  publisher: "L'Expression (Algiers)",
  issued: '2007-05-12',
  URL: 'https://lexpression.dz/nationale/rebellion-aux-frontieres-sud-42294',
  language: 'fr',
  voice: 'l-expression',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred: the day after the Friday of the attack at Tin-Zaouatine.',
};

export const claims = said('l-expression-2007-05-12', {
  'date-renewed-revolt': {
    about: 'renewed-revolt-2007', value: { edtf: '2007-05-11/..', earliest: '2007-05-11', latest: null }, locators: ['¶2', '¶3'],
    basis: 'inferred',
    note: 'The attack at Tin-Zaouatine, laid to nobody as yet: Ag Bibi said that the alliance had no part in it.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' }, { code: 'development-of-the-northern-regions', text: 'development of the desert north to be sped up' }],
    locators: ['¶1'],
    note: 'At a dead end, it says.',
  },
});
