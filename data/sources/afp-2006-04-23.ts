import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Kadhafi provoque l'Algérie",
  publisher: 'An Algerian paper, unnamed',
  issued: '2006-04-23~',
  URL: 'https://bladi.info/threads/le-genocide-des-touaregs.192821',
  copy: { site: 'bladi.info' },
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'An article that cites AFP, reposted in a forum; the copy does not name the paper. The date is inferred.',
};

export const claims = said('afp-2006-04-23', {
  'date-autonomy-request': {
    about: 'autonomy-request-april', value: { edtf: '2006-04-21', earliest: '2006-04-21', latest: '2006-04-21' },
    locators: ['part read'], voice: 'former-rebellion-official', rank: 'preferred',
    note: 'Said to AFP. The report nearest in time. The reference account does not mention the request.',
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april', value: [{ code: 'special-status-for-kidal-region', text: 'a special status for the region' }],
    locators: ['part read'], voice: 'former-rebellion-official', rank: 'preferred',
    note: 'Said to AFP.',
  },
});
