import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Argelia alista a 3.000 tuaregs para combatir a Al Qaeda en el desierto',
  publisher: 'El País',
  issued: '2007-02-24',
  URL: 'https://elpais.com/diario/2007/02/24/internacional/1172271613_850215.html',
  language: 'es',
  voice: 'el-pais',
  independence: 'independent',
  read: 'part',
};

export const claims = said('el-pais-2007-02-24', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 3000, max: 3000 }, side: 'mutineers',
    during: { edtf: '2007-02', earliest: '2007-02-01', latest: '2007-02-28' }, locators: ['¶1'],
    note: 'Fighters of the movement, not the attackers.',
  },
  'locations': {
    value: ['kidal'], locators: ['¶2'],
    note: 'Two barracks near the town.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['government-of-mali'], locators: ['¶4'],
  },
});
