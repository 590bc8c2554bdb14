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
    locators: ['¶1'],
    note: 'Nobody is quoted.',
  },
  'date-talks-in-algiers': {
    about: 'talks-in-algiers', value: { edtf: '[2006-06-19..2006-06-30]', earliest: '2006-06-19', latest: '2006-06-30' }, locators: ['¶1', '¶4'],
    basis: 'inferred',
    note: 'General Koné had travelled to Algeria for talks the week before; an agreement was reached by 30 June.',
  },
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '[..2006-06-30]', earliest: null, latest: '2006-06-30' }, locators: ['¶1'],
    note: 'A senior official and a spokesman of the rebels both said so on Friday.',
  },
  'terms-accord-agreed': {
    about: 'accord-agreed',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'autonomy, special status and local structures of government given up' }, { code: 'development-of-the-northern-regions', text: 'development of the north to be sped up' }, { code: 'deserters-may-return', text: 'deserters may rejoin the army' }],
    locators: ['¶3', '¶5'], voice: 'territorial-administration',
  },
  'locations': {
    value: ['kidal'], locators: ['¶2'],
    note: 'Army camps in the town.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'vehicles and arms were taken' }, location: 'kidal', locators: ['¶2'],
  },
});
