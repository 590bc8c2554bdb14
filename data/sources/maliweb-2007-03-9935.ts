import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Après la mutinerie du 23 mai 2006 : Kidal, ville forteresse et poudrière',
  publisher: 'Maliweb',
  issued: '2007-03~',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/apres-la-mutinerie-du-23-mai-2006-kidal-ville-forteresse-et-poudriere-9935.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the forum of Kidal is being prepared. It says that the governor was "kidnappé par les siens", without a day.',
};

export const claims = said('maliweb-2007-03-9935', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶1'],
    note: 'The two military camps.',
  },
});
