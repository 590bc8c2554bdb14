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
    locators: ['¶2'], rank: 'preferred', statedBy: { name: 'Malian sources', side: null },
    note: 'AFP cites them for a meeting with Béchir Salah, head of the office of Gaddafi, and General Koné, at which the request was made. The report nearest in time. The reference source does not mention the request.',
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april', value: [{ code: 'special-status-for-kidal-region', text: 'a special status for the region, to speed up its development' }],
    locators: ['¶2'], voice: 'former-rebellion-official', rank: 'preferred',
    note: 'Said to AFP.',
  },
  'terms-autonomy-request': {
    about: 'autonomy-request-april',
    value: [{ code: 'adviser-at-the-ministry-of-defence', text: 'an adviser at the Ministry of Defence, for the problems of former rebels, promised' }, { code: 'funds-for-the-unemployed-young', text: '1.2 billion CFA francs against the unemployment of the young of the region promised' }],
    locators: ['¶2'], statedBy: { name: 'a source close to the government', side: 'government' },
    note: 'What the State was ready to do, not what was agreed. Said to AFP.',
  },
  'date-gaddafi-visit': {
    about: 'gaddafi-visit-april', value: { edtf: '[2006-04-01..2006-04-21]', earliest: '2006-04-01', latest: '2006-04-21' }, locators: ['¶1'],
    note: 'The night of the Mawlid, in the middle of the month and before the meeting of the 21st.',
  },
  'locations-gaddafi-visit': {
    about: 'gaddafi-visit-april', value: ['timbuktu'], locators: ['¶1'],
  },
});
