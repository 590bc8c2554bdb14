import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Nord : Bahanga promet de libérer huit otages et une trêve pour le reste du Ramadan',
  publisher: 'Maliweb',
  issued: '2007-09-20~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/nord-bahanga-promet-de-liberer-huit-otages-et-une-treve-pour-le-reste-du-ramadan-4518.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: four days after 16 September, and "demain vendredi".',
};

export const claims = said('maliweb-2007-09-4518', {
  'date-mediator-sought': {
    about: 'mediator-sought', value: { edtf: '2006-06', earliest: '2006-06-01', latest: '2006-06-30' }, locators: ['¶3'],
    note: 'An alliance of associations of the north, AIR-NORD, had sent a mission to the insurgents at Tigharghar.',
  },
  'actors-mediator-sought': {
    about: 'mediator-sought', value: ['harouna-toureh'], locators: ['¶3'],
    note: 'He led the mission as vice-president of AIR-NORD.',
  },
});
