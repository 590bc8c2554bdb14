import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Attaque de Kidal : Zeidane dévoile la face cachée des troubles',
  publisher: 'Afribone',
  issued: '2006-05-28/2006-07-04',
  URL: 'https://www.afribone.com/attaque-de-kidal-zeidane-devoile-la-face-cachee-des-troubles/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. It reports a text that Ag Sidalamine published on the site Kidal Info on 28 May 2006. The date is inferred: it calls the troubles present and knows of no accord.',
};

export const claims = said('afribone-2006-05-28-sidalamine', {
  'locations': {
    value: ['kidal'], locators: ['¶3'], voice: 'ag-sidalamine',
    statedOn: { edtf: '2006-05-28', earliest: '2006-05-28', latest: '2006-05-28' },
    note: 'One military camp.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'the military camp was held for a time by deserters of the army' },
    statedOn: { edtf: '2006-05-28', earliest: '2006-05-28', latest: '2006-05-28' }, locators: ['¶3'], voice: 'ag-sidalamine',
  },
  'causes': {
    value: [
      { code: 'social-problems-of-the-adrar', text: 'first of all, social problems within the Adrar' },
      { code: 'succession-of-intalla', text: 'the question of what follows Intalla, and of the survival of Ifoghas tribal rule, worn by feuds within' },
      { code: 'place-of-former-chiefs-in-power', text: 'the place of former chiefs of the Popular Movement of Azawad in the sharing of power in the Adrar' },
      { code: 'after-effects-of-the-war-of-1994', text: 'the war of 1994 between ARLA and MPA, and fear of revenge through the commands at Gao and Ménaka' },
    ],
    statedOn: { edtf: '2006-05-28', earliest: '2006-05-28', latest: '2006-05-28' }, locators: ['¶4–6'], voice: 'ag-sidalamine',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'commander-at-gao', text: 'in command at Gao' },
    statedOn: { edtf: '2006-05-28', earliest: '2006-05-28', latest: '2006-05-28' }, locators: ['¶6'], voice: 'ag-sidalamine', basis: 'inferred',
    note: 'Names nobody: the command of Gao is held by an Imrad of Ménaka and member of the former ARLA. That this is Gamou is our inference.',
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'in command at Ménaka' },
    statedOn: { edtf: '2006-05-28', earliest: '2006-05-28', latest: '2006-05-28' }, locators: ['¶6'], voice: 'ag-sidalamine', basis: 'inferred',
    note: 'Names nobody: the command of Ménaka is held by an Ifoghas of Kidal and member of the MPA. That this is Ba Ag Moussa is our inference.',
  },
});
