import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "L'accord de l'hémicycle : La tactique de Kafougouna a réussi",
  publisher: 'Maliweb',
  issued: '2006-08-16',
  URL: 'https://www.maliweb.net/politique/assemblee-nationale/laccord-de-lhemicycle-la-tactique-de-kafougouna-a-russi-3108479.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is printed.',
};

export const claims = said('maliweb-2006-08-16-3108479', {
  'refers-to-accord': {
    about: 'algiers-accord-2006', value: ['national-pact-1992'], locators: ['¶2'], voice: 'kone',
    note: 'It stands within the Pact and only deepens it.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
  'standing-follow-up-committee': {
    about: 'follow-up-committee',
    value: { code: 'provisional', text: 'provisional, and there because the president of the regional assembly and his deputy had joined the insurgents' },
    locators: ['¶2'], voice: 'kone',
    note: 'The paper has "Assemblée Nationale" for the regional assembly of the sentence before.',
  },
});
