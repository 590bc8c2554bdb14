import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Application de l'Accord d'Alger : le come-back des insurgés à Kidal",
  publisher: 'Maliweb',
  issued: '2006-09~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/application-de-l%e2%80%99accord-d%e2%80%99alger-le-come-back-des-insurges-a-kidal-11445.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: after the meeting at Algiers of 31 August and 1 September.',
};

export const claims = said('maliweb-2006-09-11445', {
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶2'],
  },
  'demands-algiers-meeting': {
    about: 'algiers-meeting-september',
    value: [
      { code: 'checkpoints-to-go', text: 'checkpoints to be taken away' },
      { code: 'reinforcements-to-leave-kidal', text: 'the reinforcements sent to Kidal after 23 May to leave' },
      { code: 'recruitment-to-stop', text: 'the recruitment under way to be suspended' },
      { code: 'detainees-to-be-freed', text: 'those held over the events of Kidal to be freed' },
    ],
    locators: ['¶3'], voice: 'democratic-alliance-for-change',
    note: 'Given as examples ("entre autres").',
  },
});
