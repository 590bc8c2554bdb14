import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali Government, Tuareg Reach Agreement',
  publisher: 'Voice of America',
  issued: '2006-06-30',
  URL: 'https://www.voanews.com/a/a-13-2006-06-30-voa27/329627.html',
  language: 'en',
  voice: 'voa',
  independence: 'independent',
  read: 'part',
};

export const claims = said('voa-2006-06-30', {
  'casualties-killed': {
    value: { min: 2, max: null, wording: 'several' }, outcomes: ['killed'], locators: ['¶5'],
  },
  'casualties-displaced-civilians': {
    value: { min: 2000, max: null, wording: 'thousands' }, outcomes: ['displaced'], status: 'civilian', locators: ['¶5'],
    note: 'For several weeks.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶4'],
    note: 'A raid on military bases.',
  },
  'date-talks-in-algiers': {
    about: 'talks-in-algiers', value: { edtf: '2006-06-26/2006-06-30', earliest: '2006-06-26', latest: '2006-06-30' },
    locators: ['¶2'], voice: 'malian-officials', basis: 'inferred',
    note: 'Talks "that week", in Algeria; the town is not named.',
  },
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '2006-06-26/2006-06-30', earliest: '2006-06-26', latest: '2006-06-30' },
    locators: ['¶2'], basis: 'inferred', voice: 'malian-officials', rank: 'preferred',
    note: 'The week of the report. The reference source does not tell agreement and signature apart.',
  },
  'terms-accord-agreed': {
    about: 'accord-agreed',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'autonomy, special status and local government given up, for the time being' }, { code: 'development-of-the-northern-regions', text: 'development of the northern regions to be sped up' }, { code: 'arms-handed-back', text: 'the weapons of 23 May to be given back' }, { code: 'deserters-may-return', text: 'deserters to be taken back' }],
    locators: ['¶1', '¶3', '¶4'],
    note: 'The first two by Malian officials, the last two by Algerian mediators.',
  },
});
