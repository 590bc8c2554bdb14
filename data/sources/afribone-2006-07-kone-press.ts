import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Le Général Kafougouna Koné devant la presse vendredi pour expliquer l'Accord d'Alger",
  publisher: 'Afribone',
  issued: '2006-07-14/2006-07-31',
  URL: 'https://www.afribone.com/le-general-kafougouna-kone-devant-la-presse-vendredi-pour-expliquer-laccord-dalger/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the press conference was on "vendredi", which another paper dates to 14 July 2006.',
};

export const claims = said('afribone-2006-07-kone-press', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶3'], voice: 'kone',
    note: 'The two military camps.',
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april',
    value: [
      { code: 'autonomy-for-kidal-region', text: 'autonomy of Kidal Region' },
      { code: 'reinsertion-of-demobilised-fighters', text: 'reinsertion of former fighters' },
      { code: 'deserters-may-return', text: 'deserters to be taken back into the army' },
      { code: 'jobs-for-the-young', text: 'jobs for the young' },
    ],
    locators: ['¶1'], voice: 'kone',
  },
  'result-autonomy-request': {
    about: 'autonomy-request-april',
    value: { code: 'contacts-under-way', text: 'autonomy was refused; contacts on the other points went on when the camps were attacked' },
    locators: ['¶2–3'], voice: 'kone',
  },
  'standing-libya': {
    about: 'government-of-libya', value: { code: 'not-involved', text: 'in no way involved in the affair, after inquiries' }, locators: ['¶4'],
    voice: 'kone',
  },
  'refers-to-accord': {
    about: 'algiers-accord-2006', value: ['national-pact-1992'], locators: ['¶3'], voice: 'kone', basis: 'hedged',
    note: 'Based on the National Pact and on the texts on decentralisation alone, "semble t-il".',
  },
});
