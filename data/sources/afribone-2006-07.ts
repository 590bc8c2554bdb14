import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Insurrection de Kidal : l'autopsie des accords d'Alger",
  publisher: 'Afribone',
  issued: '2006-07~',
  URL: 'https://www.afribone.com/insurrection-de-kidal-lautopsie-des-accords-dalger/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is approximate.',
};

export const claims = said('afribone-2006-07', {
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'regional-council', text: 'a provisional regional council of coordination and follow-up for one year' }, { code: 'forum-of-kidal', text: 'a forum at Kidal' }, { code: 'investment-fund', text: 'a special investment fund' }, { code: 'regional-radio', text: 'a regional radio, and a relay for the national television' }, { code: 'schooling', text: 'an education fitted to the social, cultural and religious values of the Tuareg' }, { code: 'barracks-moved', text: 'the moving of barracks out of the towns to go on' }, { code: 'arms-handed-back', text: 'all arms and ammunition given back under the facilitator' }],
    locators: ['¶1', '¶2'],
    note: 'Three chapters of the four; the part read breaks off in the third.',
  },
});
