import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Insurrection de Kidal : l'Accord d'Alger expliqué aux diplomates",
  publisher: 'Afribone',
  issued: '2006-07-05/2006-08-31',
  URL: 'https://www.afribone.com/insurrection-de-kidal-laccord-dalger-explique-aux-diplomates/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: it reports how the accord of 4 July was explained to the ambassadors.',
};

export const claims = said('afribone-2006-07-diplomats', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
    statedBy: { name: 'Moctar Ouane, Minister of Foreign Affairs', side: 'government' },
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april',
    value: [
      { code: 'autonomy-for-kidal-region', text: 'autonomy of Kidal Region' },
      { code: 'federation', text: 'or federalism' },
      { code: 'reinsertion-of-demobilised-fighters', text: 'reinsertion of former fighters' },
      { code: 'deserters-may-return', text: 'deserters to be taken back' },
      { code: 'quota-for-the-north', text: 'a quota for the northern regions in recruitment to the army' },
      { code: 'jobs-for-the-young', text: 'jobs for the young' },
    ],
    locators: ['¶3'], voice: 'kone',
    note: 'The four concerns that he found on his mission to Kidal before the attacks; the last two are one of them.',
  },
});
