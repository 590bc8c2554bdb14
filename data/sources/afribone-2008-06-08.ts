import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "ATT face à la presse : « L'armée malienne ne pardonnera jamais ce qui s'est passé à Abeibara »",
  publisher: 'Afribone',
  issued: '2008-06-08~',
  URL: 'https://www.afribone.com/att-face-a-la-presse-larmee-malienne-ne-pardonnera-jamais-ce-qui-sest-passe-a-abeibara/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name, on the press conference of 8 June 2008. The date is approximate.',
};

export const claims = said('afribone-2008-06-08', {
  'standing-desertions': {
    about: 'hassan-ag-fagaga',
    value: { code: 'repeated-deserter', text: 'a deserter for the fourth time, as Bahanga was for the fifth' },
    during: { edtf: '2008', earliest: '2008-01-01', latest: '2008-12-31' }, locators: ['¶5'], voice: 'toure',
  },
  'standing-accord': {
    about: 'algiers-accord-2006',
    value: { code: 'fifteen-of-eighteen-points-applied', text: 'fifteen of its eighteen points applied' },
    during: { edtf: '2008-06-08', earliest: '2008-06-08', latest: '2008-06-08' }, locators: ['¶4'], voice: 'toure',
  },
});
