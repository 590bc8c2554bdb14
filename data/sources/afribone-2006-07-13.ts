import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Signature des accords de la reddition à Alger : le RPM dénonce les accords signés par ATT',
  publisher: 'Afribone',
  issued: '2006-07-13',
  URL: 'https://www.afribone.com/signature-des-accords-de-la-reddition-a-alger-le-rpm-denonce-les-accords-signes-par-att/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name, with the declaration of the Rally for Mali (RPM) of 12 July, signed by its president Ibrahim Boubacar Keïta. The title is taken from the address. The date is inferred: Wednesday 12 July was "hier".',
};

export const claims = said('afribone-2006-07-13', {
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1', '¶2'],
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶1', '¶2'],
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone'], locators: ['¶2'],
    note: 'He signed in the name of President Touré; the excerpt read does not name the other side.',
  },
});
