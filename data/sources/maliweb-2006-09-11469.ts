import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Mise en oeuvre des accords d'Alger : un nouveau blocage se dessine",
  publisher: 'Maliweb',
  issued: '2006-09-10/2006-09-15',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/mise-en-oeuvre-des-accords-d%E2%80%99alger-un-nouveau-blocage-se-dessine-11469.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11469); also copied on afribone.com. The date is inferred: after the interview of Saturday 9 September, before what was to come on the 15th.',
};

export const claims = said('maliweb-2006-09-11469', {
  'casualties-arrested': {
    value: { min: 2, max: 2 }, outcomes: ['arrested'], locators: ['¶3'], voice: 'diagouraga',
    note: 'Two prisoners close to the insurgents, whom the government was to free on 15 September.',
  },
  'demands-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'reinforcements-to-leave-kidal', text: 'that the reinforcements sent to Kidal leave before arms are given up' }],
    locators: ['¶1'],
    note: 'Of the insurgents. Diagouraga had it the other way round: the army would leave, on orders, once the arms and the material were back (¶5). Of the insurgents nobody is quoted.',
  },
  'post-diagouraga': {
    about: 'mahamadou-diagouraga', value: { code: 'chairman-of-the-follow-up-committee', text: 'controller-general of police, president of the follow-up committee' },
    locators: ['¶1', '¶2'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
});
