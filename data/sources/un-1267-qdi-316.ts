import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: 'Iyad ag Ghali (QDi.316)',
  publisher: 'United Nations Security Council, 1267 Committee',
  issued: '2013-02-25',
  URL: 'https://www.un.org/securitycouncil/fr/sanctions/1267/aq_sanctions_list/summaries/individual/iyad-ag-ghali',
  language: 'fr',
  voice: 'un-1267',
  independence: 'independent',
  read: 'part',
  note: 'Narrative summary of the sanctions list; `issued` is the day of listing, the text was updated on 23 September 2014.',
};

export const claims = said('un-1267-qdi-316', {});
