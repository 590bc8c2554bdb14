import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'report',
  title: 'Februar 2007',
  publisher: 'Programm Mali-Nord',
  issued: '2007-02',
  URL: 'http://programm-mali-nord.de/aktuell/2007/02.html',
  language: 'de',
  voice: 'programm-mali-nord',
  independence: 'independent',
  read: 'part',
  note: 'Monthly report of the German aid programme in northern Mali.',
};

export const claims = said('programm-mali-nord-2007-02', {
  'date-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { edtf: '2006-05/..', earliest: '2006-05-01', latest: null }, locators: ['¶1'],
    note: 'Still smouldering in February 2007.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶1'],
  },
});
