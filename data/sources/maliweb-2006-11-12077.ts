import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Mahamadou Diagouraga, président du Comité de Suivi de l'Accord d'Alger : « l'Alliance est toujours à Kidal »",
  publisher: 'Maliweb',
  issued: '2006-11~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/mahamadou-diagouraga-president-du-comite-de-suivi-delaccord-dalger-lalliance-est-toujours-a-kidal-12077.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: three months after 11 August 2006.',
};

export const claims = said('maliweb-2006-11-12077', {
  'date-follow-up-committee': {
    about: 'follow-up-committee', value: { edtf: '2006-08-11', earliest: '2006-08-11', latest: '2006-08-11' }, locators: ['¶3'],
  },
  'result-alliance-recalls-members': {
    about: 'alliance-recalls-members', value: { code: 'members-stayed', text: 'the members for the alliance were still at Kidal' },
    locators: ['¶1', '¶2'], voice: 'diagouraga',
    note: 'Against a dispatch of the day before yesterday.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
});
