import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Rencontre MATCL-classe politique : les accords d'Alger expliqués aux partis",
  publisher: 'Afribone',
  issued: '2006-07-10/2006-08-31',
  URL: 'https://www.afribone.com/rencontre-matcl-classe-politique-les-accords-dalger-expliques-aux-partis/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: the meeting, after the accord of 4 July, was on "lundi".',
};

export const claims = said('afribone-2006-07-parties', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2', '¶4'],
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006',
    value: [
      { code: 'autonomy-for-kidal-region', text: 'wide autonomy for Kidal Region' },
      { code: 'reinsertion-of-demobilised-fighters', text: 'reinsertion of former fighters' },
      { code: 'deserters-may-return', text: 'deserters to be taken back' },
      { code: 'jobs-for-the-young', text: 'jobs for the young' },
    ],
    locators: ['¶5'], voice: 'kone',
    note: 'The first was not negotiable (¶6).',
  },
});
