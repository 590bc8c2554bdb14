import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Rébellions du Nord : le nécessaire audit de l'application du Pacte national",
  publisher: 'Afribone',
  issued: '2006-08-14/2006-08-31',
  URL: 'https://www.afribone.com/rebellions-du-nord-le-necessaire-audit-de-lapplication-du-pacte-national/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: soon after the sitting of 14 August 2006, on which it comments.',
};

export const claims = said('afribone-2006-08-pact-audit', {
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-24', earliest: '2006-07-24', latest: '2006-07-24' }, locators: ['¶2'], rank: 'deprecated',
    note: 'A slip for 4 July.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord',
    value: { code: 'resolution-voted', text: 'a resolution was put to the vote; the deputies of the RPM had left the room, all but the president of the party, who stayed as president of the Assembly' },
    locators: ['¶3'],
  },
});
