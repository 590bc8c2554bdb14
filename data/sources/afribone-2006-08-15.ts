import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "L'accord d'Alger sous le feu roulant de l'AN : le MATCL tire encore une fois à côté à Bagadadji",
  publisher: 'Afribone',
  issued: '2006-08-15~',
  URL: 'https://www.afribone.com/laccord-dalger-sous-le-feu-roulant-de-lan-le-matcl-tire-encore-une-fois-a-cote-a-bagadadji/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the sitting of 14 August was "hier".',
};

export const claims = said('afribone-2006-08-15', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶3'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶3'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'date-assembly-sitting': {
    about: 'assembly-sitting-on-accord', value: { edtf: '2006-07-15', earliest: '2006-07-15', latest: '2006-07-15' }, locators: ['¶1–2'],
    note: 'Behind closed doors, for eleven hours.',
  },
});
