import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Qui est Bah Ag Moussa, haut responsable militaire jihadiste tué au Mali par l'armée française ?",
  publisher: 'Bamada.net',
  issued: '2020-11-13~',
  URL: 'https://bamada.net/qui-est-bah-ag-moussa-haut-responsable-militaire-jihadiste-tue-au-mali-par-larmee-francaise',
  language: 'fr',
  voice: 'bamada',
  independence: 'independent',
  read: 'part',
  note: 'The date is approximate.',
};

export const claims = said('bamada-2020-11-13', {});
