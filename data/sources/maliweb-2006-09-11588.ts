import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "A propos du retrait de l'armée malienne de Kidal : ATT répond à Iyad",
  publisher: 'Maliweb',
  issued: '2006-09-23/2006-09-30',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/a-propos-du-retrait-de-l%E2%80%99armee-malienne-de-kidal-att-repond-a-iyad-11588.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: "A Bamako paper that the copy does not name. The date is inferred: after the President's speech of 22 September 2006, on which it comments.",
};

export const claims = said('maliweb-2006-09-11588', {
  'demands-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'army-to-leave-kidal', text: 'that the army leave their region, before the accord is applied' }],
    locators: ['¶1', '¶2'],
    note: 'Of the insurgents. The President answered on 22 September that the army would be in the north as everywhere else (¶1). Nobody is quoted.',
  },
});
