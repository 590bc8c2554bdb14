import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Climat de guerre dans le Sahel',
  publisher: 'Jeune Afrique',
  issued: '2006-10-30',
  URL: 'https://jeuneafrique.com/58156/archives-thematique/climat-de-guerre-dans-le-sahel',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('jeune-afrique-2006-10-30', {});
