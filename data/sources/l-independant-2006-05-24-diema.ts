import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Déclaration à Diéma du Président Amadou Toumani Touré sur la situation à Kidal',
  publisher: "L'Indépendant (Bamako)",
  issued: '2006-05-24',
  URL: 'https://www.afribone.com/declaration-a-diema-du-president-amadou-toumani-toure-sur-la-situation-a-kidal/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'toure',
  independence: 'independent',
  read: 'part',
  note: "The President's words, with omissions marked. Paper and date from that site's press review of 22 to 26 May 2006; he speaks of \"ce matin\".",
};

export const claims = said('l-independant-2006-05-24-diema', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    locators: ['¶1'], basis: 'inferred',
    note: '"Ce matin", in a speech printed on 24 May and dated by others to the 23rd.',
  },
  'time': {
    value: { earliest: '00:00', latest: '11:59', wording: 'this morning' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶2'],
    note: 'The main military posts of the town.',
  },
});
