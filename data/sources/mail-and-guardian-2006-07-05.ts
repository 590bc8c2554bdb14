import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Tuareg rebels sign peace deal with government',
  publisher: 'Mail & Guardian',
  issued: '2006-07-05',
  URL: 'https://mg.co.za/article/2006-07-05-tuareg-rebels-sign-peace-deal-with-government/',
  language: 'en',
  voice: 'afp',
  independence: 'independent',
  read: 'whole',
  note: 'A Sapa-AFP dispatch.',
};

export const claims = said('mail-and-guardian-2006-07-05', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['¶7'], voice: 'july-toll',
    statedBy: { name: 'Malian officials', side: 'government' },
  },
  'demands': {
    value: [{ code: 'legal-status-of-the-three-northern-regions', text: 'another legal status for the three northern regions' }, { code: 'better-terms-for-integrated-soldiers', text: 'better treatment for Tuareg soldiers of the army' }],
    locators: ['¶8'],
    note: 'Nobody is quoted.',
  },
  'terms-accord-agreed': {
    about: 'accord-agreed',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' }, { code: 'development-of-the-northern-regions', text: 'development of the three northern regions to be sped up' }, { code: 'arms-handed-back', text: 'the weapons taken in May to be given back' }, { code: 'deserters-may-return', text: 'deserters may rejoin the army' }],
    locators: ['¶9-10'], voice: 'mediator', statedBy: { name: 'an Algerian mediator', side: null },
    note: 'Of the draft, the week before the signing.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
    voice: 'malian-officials',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶6'],
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algeria'], locators: ['¶2'], voice: 'malian-officials',
  },
});
