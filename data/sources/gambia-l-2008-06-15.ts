import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'post',
  title: 'Hassane Fagaga mort ou vivant ?',
  publisher: 'GAMBIA-L',
  issued: '2008-06-15',
  URL: 'http://www.listserv.icors.org/scripts/wa-ICORS.exe?A2=GAMBIA-L;59cabbe9.0806C&S=',
  language: 'fr',
  voice: 'gambia-l',
  independence: 'independent',
  read: 'part',
  note: 'Posted to the mailing list on 15 June 2008; the article is that of a Bamako paper it does not name, written on 13 June ("hier, jeudi 12 juin").',
};

export const claims = said('gambia-l-2008-06-15', {
  'date-final-desertion': {
    about: 'fagaga-final-desertion', value: { edtf: '2006-03', earliest: '2006-03-01', latest: '2006-03-31' }, locators: ['¶1'],
    note: 'Left the National Guard.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga',
    value: { code: 'national-guard-officer', text: 'deputy chief of staff of the National Guard when he left in March 2006' },
    locators: ['¶1'],
  },
});
