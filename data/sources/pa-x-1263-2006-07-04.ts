import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'treaty',
  title: "Accord d'Alger pour la restauration de la paix, de la sécurité et du développement dans la région de Kidal",
  publisher: 'University of Edinburgh, PA-X',
  issued: '2006-07-04',
  URL: 'https://www.peaceagreements.org/view/1263',
  language: 'en',
  voice: 'algiers-accord',
  independence: 'independent',
  read: 'part',
  note: 'Agreement 1263 of the PA-X database: its record of the accord, with extracts in English, read on a test host of the database. `issued` is the day of signature.',
};

export const claims = said('pa-x-1263-2006-07-04', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['Art. III.7'],
    note: 'The treaty speaks of the events of 23 May 2006.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' },
    locators: ['metadata'], rank: 'preferred',
    note: 'The record of the accord itself: the reference source gives the month only, which holds this day.',
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi', 'abdelkrim-gheraieb'], locators: ['metadata'],
    rank: 'preferred',
    note: 'Gheraieb signed for the facilitator. The reference source names no signatories.',
  },
});
