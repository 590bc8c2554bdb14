import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '23 Mai 2006-23 Mai 2007 il y a un an : Des insurgés attaquaient les camps de Kidal et de Menaka',
  publisher: 'Maliweb',
  issued: '2007-05-24~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/23-mai-2006-23-mai-2007-il-y-a-un-an-des-insurges-attaquaient-les-camps-de-kidal-et-de-menaka-10892.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 10892). The date is inferred: the anniversary was "hier".',
};

export const claims = said('maliweb-2007-05-24', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['headline'],
  },
  'date-menaka-mutiny': {
    about: 'menaka-mutiny', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
    note: 'At the same time as Kidal.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['headline', '¶1'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'arms, ammunition and material were lost' }, locators: ['¶1'],
  },
});
