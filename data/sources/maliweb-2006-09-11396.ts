import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Les « Accords » d'Alger dans l'impasse : ATT et Kafougouna piégés",
  publisher: 'Maliweb',
  issued: '2006-09~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/les-%c2%abaccords%c2%bb-d%e2%80%99alger-dans-l%e2%80%99impasse-att-et-kafougouna-pieges-11396.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: General Koné had gone to Algiers "la semaine dernière", for the meeting of 31 August and 1 September.',
};

export const claims = said('maliweb-2006-09-11396', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶3'],
    note: 'The garrisons of both.',
  },
  'result-camps-left': {
    about: 'camps-left',
    value: { code: 'camps-looted', text: 'depots of ammunition were looted, and cross-country vehicles of aid organisations stolen' }, locators: ['¶3'],
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶3'],
    note: 'Caves there.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
});
