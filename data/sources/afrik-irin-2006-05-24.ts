import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Des individus armés attaquent trois bases militaires dans le nord du Mali',
  publisher: 'Afrik.com',
  issued: '2006-05-24~',
  URL: 'https://afrik.com/des-individus-armes-attaquent-trois-bases-militaires-dans-le-nord-du-mali',
  language: 'fr',
  voice: 'irin',
  independence: 'independent',
  read: 'part',
  note: 'French version of the IRIN report of 23 May 2006. The date is approximate.',
};

export const claims = said('afrik-irin-2006-05-24', {
  'date': {
    value: { edtf: '2006-05-22/2006-05-23', earliest: '2006-05-22', latest: '2006-05-23' }, locators: ['lead'],
    note: 'The night from Monday to Tuesday. A French version of the IRIN report of 23 May, whose English text has Tuesday.',
  },
});
