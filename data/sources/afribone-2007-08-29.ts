import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Enlèvement de quinze militaires à Tedjarett et embuscade à Tinzhawaten : le bandit Bahanga déclare la guerre à l'Etat",
  publisher: 'Afribone',
  issued: '2007-08-29~',
  URL: 'https://www.afribone.com/enlevement-de-quinze-militaires-a-tedjarett-et-embuscade-a-tinzhawaten-le-bandit-bahanga-declare-la-guerre-a-letat/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is approximate.',
};

export const claims = said('afribone-2007-08-29', {
  'strength-government-kidal-battalions': {
    value: { min: 2, max: 2 }, unit: 'battalion', side: 'government', location: 'kidal', locators: ['¶2'],
    note: 'Neutralised by the men of Fagaga.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶2'],
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶2'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'vehicles, arms and ammunition were taken' }, location: 'kidal',
    locators: ['¶2'],
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '2006-07-04/2007-08-29', earliest: '2006-07-04', latest: '2007-08-29' }, locators: ['¶3'],
    basis: 'inferred',
    note: 'The attackers, with whom the accord of 4 July was made, grouped in the alliance since ("regroupés depuis").',
  },
  'kin-of-bahanga': {
    about: 'ibrahim-ag-bahanga', value: ['hassan-ag-fagaga'], locators: ['¶3'],
    note: 'Cousins.',
  },
});
