import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Accord pour la restauration de la paix à Kidal : le Général Koné face à la société civile',
  publisher: 'Afribone',
  issued: '2006-07-05/2006-08-31',
  URL: 'https://www.afribone.com/accord-pour-la-restauration-de-la-paix-a-kidal-le-general-kone-face-a-la-societe-civile/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: it reports how the accord of 4 July was explained. It has the accord signed on 14 July, a slip.',
};

export const claims = said('afribone-2006-07-civil-society', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'date-autonomy-request': {
    about: 'autonomy-request-april', value: { edtf: '[2006-04-11..2006-05-22]', earliest: '2006-04-11', latest: '2006-05-22' }, locators: ['¶1'],
    voice: 'kone', basis: 'inferred',
    note: 'His visits to Kidal just after Maouloud, which fell on about 11 April in 2006, to hear the concerns of the people.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [
      { code: 'demand-for-autonomy-dropped', text: 'no autonomy: national unity and the Third Republic upheld' },
      { code: 'reinsertion-of-demobilised-fighters', text: 'reinsertion of former fighters to be taken up again' },
      { code: 'deserters-may-return', text: 'deserters of 23 May to be taken back' },
      { code: 'special-units', text: 'special security units to be created' },
      { code: 'jobs-for-the-young', text: 'jobs for the young people of Kidal' },
    ],
    locators: ['¶1–3'], voice: 'kone',
    note: 'Given as examples ("entre autres").',
  },
});
