import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'La tentation rebelle à Kidal',
  publisher: 'RFI',
  issued: '2006-05-29~',
  URL: 'http://www1.rfi.fr/actufr/articles/077/article_44039.asp',
  language: 'fr',
  voice: 'rfi',
  independence: 'independent',
  read: 'part',
  note: 'By a special envoy. The date is inferred: the text speaks of the Monday after the attack.',
};

export const claims = said('rfi-2006-05-29', {
  'casualties-displaced-kidal': {
    value: { min: 200, max: null, wording: 'several hundred' }, outcomes: ['displaced'], location: 'kidal', locators: ['¶2'],
    note: 'Those who had fled and were coming back.',
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶3'],
    note: 'Calls him the true leader of the former rebels who had become rebels again; of the attack itself it does not say who led it.',
  },
  'date-in-bamako': {
    about: 'ghaly-in-bamako', value: { edtf: '2006-05-19', earliest: '2006-05-19', latest: '2006-05-19' }, locators: ['¶4'],
    rank: 'preferred',
    note: 'The Friday before the attack. The reference source does not mention it.',
  },
  'demands-in-bamako': {
    about: 'ghaly-in-bamako', value: [{ code: 'autonomy-for-kidal-region', text: 'autonomy of Kidal Region, for its development' }],
    locators: ['¶4'],
    note: 'The first of three concerns of former fighters of the Popular Movement of Azawad, discussed before the attack. Nobody is quoted.',
  },
});
