import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali Rebels Clash With Algerian Extremists',
  publisher: 'Voice of America',
  issued: '2006-10-24',
  URL: 'https://www.voanews.com/a/a-13-2006-10-24-voa39/321347.html',
  language: 'en',
  voice: 'voa',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('voa-2006-10-24', {
  'casualties-killed-october-ambush': {
    about: 'october-ambush', value: { min: 5, max: null, wording: 'at least five' }, outcomes: ['killed'], side: 'mutineers', locators: ['¶1'],
    note: 'Counted as former Tuareg rebels.',
  },
  'actors-october-ambush': {
    about: 'october-ambush', value: ['democratic-alliance-for-change', 'salafist-group-for-preaching-and-combat'], locators: ['¶1', '¶2', '¶4'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶7'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [
      { code: 'disarmament', text: 'the alliance to disarm' },
      { code: 'rebels-into-the-army', text: 'the alliance to join the government forces' },
      { code: 'development-of-the-northern-regions', text: 'more development aid for the remote desert areas where the Tuareg live' },
      { code: 'demand-for-autonomy-dropped', text: 'the calls for regional autonomy dropped' },
    ],
    locators: ['¶7', '¶8'],
    note: 'The first two were to begin on the Saturday after, 28 October.',
  },
});
