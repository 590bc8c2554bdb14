import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Comité de suivi des accords d'Alger : Mahamadou Diagouraga, président",
  author: [{ family: 'Traoré', given: 'Tiémoko' }],
  publisher: 'Afribone',
  issued: '2006-08-14',
  URL: 'https://www.afribone.com/comite-de-suivi-des-accords-dalger-mahamadou-diagouraga-president/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'whole',
  note: 'A Bamako paper that the copy does not name. The date is printed. The title is taken from the address.',
};

export const claims = said('afribone-2006-08-14', {
  'post-diagouraga': {
    about: 'mahamadou-diagouraga',
    value: { code: 'chairman-of-the-follow-up-committee', text: 'controller-general of police, named to lead the follow-up committee' }, locators: ['¶1'],
  },
  'date-follow-up-committee': {
    about: 'follow-up-committee', value: { edtf: '[..2006-08-14]', earliest: null, latest: '2006-08-14' }, locators: ['¶3'], basis: 'inferred',
    note: 'Set up by the day of the article.',
  },
  'locations-follow-up-committee': {
    about: 'follow-up-committee', value: ['kidal'], locators: ['¶4'],
    note: 'Where it was to have its seat.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶4'],
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶4'],
  },
});
