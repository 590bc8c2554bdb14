import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "La rencontre d'Alger vue par un journal algérien : « Un mini-gouvernement bientôt mis en place pour Kidal »",
  publisher: 'Maliweb',
  issued: '2006-09-04/2006-09-10',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/la-rencontre-d%E2%80%99alger-vue-par-un-journal-algerien-%C2%ABun-mini-gouvernement-bientot-mis-en-place-pour-kidal%C2%BB-11428.html',
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'An Algerian paper that the copy does not name (no. 11428), for the most part after the AFP, whose voice it takes. The date is inferred: the week after the meeting at Algiers.',
};

export const claims = said('maliweb-2006-09-11428', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['¶5'], voice: 'july-toll',
    note: 'Of the attacks on three camps together; not split by side.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶5'],
  },
  'date-algiers-meeting': {
    about: 'algiers-meeting-september', value: { edtf: '2006-08-31/2006-09-03', earliest: '2006-08-31', latest: '2006-09-03' },
    locators: ['¶1', '¶2'], basis: 'inferred',
    note: 'Four days of talks that ended on a Sunday, of these days.',
  },
  'locations-algiers-meeting': {
    about: 'algiers-meeting-september', value: ['algiers'], locators: ['¶2'],
  },
  'terms-algiers-meeting': {
    about: 'algiers-meeting-september',
    value: [
      { code: 'technical-committee', text: 'before the end of September, a technical committee for the sites of cantonment and the handing over of arms' },
      { code: 'regional-council', text: 'before the end of September, a regional council at Kidal, to be asked about all that touches the region' },
    ],
    locators: ['¶6', '¶7'], statedBy: { name: "a member of the government's delegation", side: 'government' },
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' }, { code: 'development-of-the-northern-regions', text: 'development of the desert north to be sped up' }],
    locators: ['¶4'],
  },
});
