import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Les accords d'Alger en difficulté : les insurgés refusent de rendre les armes",
  publisher: 'Maliweb',
  issued: '2006-09/2006-10',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/les-accords-d%E2%80%99alger-en-difficulte-les-insurges-refusent-de-rendre-les-armes-11711.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11711). The date is inferred: after the prisoners whom the State was to free on 15 September were out, and from the number of the copy.',
};

export const claims = said('maliweb-2006-07-11711', {
  'casualties-arrested': {
    value: { min: 2, max: 2 }, outcomes: ['arrested'], locators: ['¶3'],
    note: 'Prisoners held over 23 May, since released.',
  },
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 3000, max: 3000 }, side: 'mutineers',
    during: { edtf: '2006-07/2006-10', earliest: '2006-07-01', latest: '2006-10-31' }, locators: ['¶1', '¶4'], voice: 'ghaly',
    note: 'The men he claimed for the movement after the accord, not the attackers. The paper says that they could not be found.',
  },
  'post-ghaly-alliance': {
    about: 'iyad-ag-ghaly', value: { code: 'secretary-general-of-the-alliance', text: 'secretary-general of the alliance' }, locators: ['¶4'],
    during: { edtf: '2006-09/2006-10', earliest: '2006-09-01', latest: '2006-10-31' },
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1', '¶2'],
  },
});
