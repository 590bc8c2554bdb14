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
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: soon after the sitting of 14 August 2006, on which it comments. It has the deputies of the RPM leave the closed sitting of July before the vote on a resolution, whose content it does not give.',
};

export const claims = said('afribone-2006-08-pact-audit', {
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-24', earliest: '2006-07-24', latest: '2006-07-24' }, locators: ['¶2'], rank: 'deprecated',
    note: 'A slip for 4 July.',
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone'], locators: ['¶6'],
    note: 'Named as a signatory; who else signed is not said.',
  },
  'actors-assembly-questions': {
    about: 'assembly-questions-on-accord', value: ['kafougouna-kone', 'boubacar-toure'], locators: ['¶5', '¶6'],
    note: 'The minister, to whom the deputy for Niono, of the RPM, had put questions.',
  },
});
