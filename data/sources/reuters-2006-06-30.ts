import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Tuaregs reach peace accord',
  publisher: 'Reuters',
  issued: '2006-06-30',
  URL: 'http://www.travelblog.org/Africa/Mali/District-of-Bamako/Bamako/blog-70846.html',
  copy: { site: 'travelblog.org' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'whole',
  note: 'Wire reposted on a travel blog.',
};

export const claims = said('reuters-2006-06-30', {
  'demands': {
    value: [{ code: 'autonomy-for-their-northern-region', text: 'greater autonomy for their desert region in the north' }],
    locators: ['text'],
  },
  'date-talks-in-algiers': {
    about: 'talks-in-algiers', value: { edtf: '[2006-06-19..]', earliest: '2006-06-19', latest: null }, locators: ['text'],
    basis: 'inferred',
    note: 'General Koné had travelled to Algeria for talks the week before.',
  },
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '[..2006-06-30]', earliest: null, latest: '2006-06-30' }, locators: ['text'],
  },
  'terms-accord-agreed': {
    about: 'accord-agreed',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'autonomy, special status and local structures of government given up' }, { code: 'development-of-the-northern-regions', text: 'development of the north to be sped up' }, { code: 'deserters-may-return', text: 'deserters may rejoin the army' }],
    locators: ['text'], voice: 'territorial-administration',
  },
});
