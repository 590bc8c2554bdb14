import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'May 23, 2006 Democratic Alliance for Change',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/May_23,_2006_Democratic_Alliance_for_Change',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-en-adc', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 165, max: 165 }, side: 'mutineers',
    during: { edtf: '[2006-10,2007-10]', earliest: '2006-10-01', latest: '2007-10-31' },
    locators: ['machine translation into Spanish'], voice: 'democratic-alliance-for-change',
    note: 'Armed men that the group claimed in an October whose year is not clear. Read in a copy only.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['section "Rise to power"'],
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['section "Rise to power"'],
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[2006-01-01..2006-05-23]', earliest: '2006-01-01', latest: '2006-05-23' },
    locators: ['lead'], basis: 'inferred',
    note: 'Formed in 2006; that it was before the attack follows from its being treated as the attacker.',
  },
});
