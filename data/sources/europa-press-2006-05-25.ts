import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Malí.- La ciudad de Kidal vuelve a manos del Gobierno después de los ataques rebeldes tuareg',
  publisher: 'Europa Press',
  issued: '2006-05-25',
  URL: 'https://www.europapress.es/internacional/noticia-mali-ciudad-kidal-vuelve-manos-gobierno-despues-ataques-rebeldes-tuareg-20060525124752.html',
  language: 'es',
  voice: 'irin',
  independence: 'independent',
  read: 'part',
  note: 'Spanish rendering of the IRIN report of 24 May 2006.',
};

export const claims = said('europa-press-2006-05-25', {
  'result': {
    value: { code: 'army-regained-control', text: 'the army was back in control of Kidal' }, location: 'kidal', locators: ['headline'],
    note: 'A rendering of the IRIN report.',
  },
});
