import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Application de l'Accord d'Alger : les insurgés rendront les armes avant le 25 septembre",
  publisher: 'Maliweb',
  issued: '2006-09-12/2006-09-24',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/application-de-l%e2%80%99accord-d%e2%80%99alger-les-insurges-rendront-les-armes-avant-le-25-septembre-11486.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11486). The title is taken from the address. The date is inferred: after 11 September, before the 25th.',
};

export const claims = said('maliweb-2006-09-11486', {
  'date-security-group': {
    about: 'security-group-at-kidal', value: { edtf: '2006-09-11', earliest: '2006-09-11', latest: '2006-09-11' }, locators: ['¶1'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms of the army were taken' }, locators: ['¶2'],
  },
  'terms-security-group': {
    about: 'security-group-at-kidal',
    value: [{ code: 'arms-handed-back', text: 'the insurgents to be listed, and to hand over their own arms and those they took, before any is let into cantonment' }],
    locators: ['¶2'],
    note: 'The order of the steps, as the paper tells it, with cantonment on 25 September; it did not come about then.',
  },
});
