import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Accord d'Alger : le gouvernement rassure",
  publisher: 'Afribone',
  issued: '2006-07-14/2006-07-31',
  URL: 'https://www.afribone.com/accord-dalger-le-gouvernement-rassure/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name, on a press conference of Friday 14 July 2006. The date is inferred from that.',
};

export const claims = said('afribone-2006-07-kone', {
  'date-autonomy-request': {
    about: 'autonomy-request-april', value: { edtf: '[..2006-05-22]', earliest: null, latest: '2006-05-22' },
    statedOn: { edtf: '2006-07-14', earliest: '2006-07-14', latest: '2006-07-14' }, locators: ['¶2–3'], voice: 'kone',
    note: 'He had gone to Kidal before 23 May and met those who spoke for former fighters and for chiefs of fractions.',
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april',
    value: [
      { code: 'autonomy-for-kidal-region', text: 'autonomy of Kidal Region' },
      { code: 'federation', text: 'failing that, a federation' },
      { code: 'reinsertion-of-demobilised-fighters', text: 'insertion of former fighters of the movements of Azawad' },
      { code: 'deserters-may-return', text: 'deserters to be taken back' },
      { code: 'jobs-for-the-young', text: 'jobs for the young' },
    ],
    statedOn: { edtf: '2006-07-14', earliest: '2006-07-14', latest: '2006-07-14' }, locators: ['¶3–5'], voice: 'kone',
    note: 'He had called the first not negotiable.',
  },
});
