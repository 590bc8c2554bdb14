import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'report',
  title: 'April 2007',
  publisher: 'Programm Mali-Nord',
  issued: '2007-04',
  URL: 'http://programm-mali-nord.de/aktuell/2007/04.html',
  language: 'de',
  voice: 'programm-mali-nord',
  independence: 'independent',
  read: 'part',
  note: 'Monthly report of the German aid programme in northern Mali.',
};

export const claims = said('programm-mali-nord-2007-04', {
  'date-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { edtf: '2006-05-23/2007-03-24', earliest: '2006-05-23', latest: '2007-03-24' },
    locators: ['¶1'],
    note: 'Dates the rebellion to 23 May 2006 and has the forum of 22 to 24 March 2007 mark its official settlement.',
  },
  'date-forum': {
    about: 'forum-of-kidal-2007', value: { edtf: '2007-03-22/2007-03-24', earliest: '2007-03-22', latest: '2007-03-24' },
    locators: ['¶1'],
  },
});
