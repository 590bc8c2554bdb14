import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'La rébellion touareg réapparaît au Mali',
  publisher: '20 Minutes',
  issued: '2006-05-24',
  URL: 'https://www.20minutes.fr/monde/87992-20060524-monde-la-rebellion-touareg-reapparait-au-mali',
  language: 'fr',
  voice: 'reuters',
  independence: 'independent',
  read: 'whole',
  note: 'Unsigned. Its second paragraph is that of the Reuters dispatch of 23 May, whose voice it is taken to share.',
};

export const claims = said('20-minutes-2006-05-24', {
  'casualties-captured-government-military-kidal': {
    value: { min: 20, max: 20, approximate: true }, outcomes: ['captured'], side: 'government', location: 'kidal',
    status: 'military', locators: ['¶1'],
  },
  'strength-mutineers-kidal': {
    value: { min: 24, max: null, wording: 'dozens' }, side: 'mutineers', location: 'kidal', locators: ['¶1'],
    note: 'Counted as armed men.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶1'],
    note: 'Two camps and a garrison of the town.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶1'], voice: 'malian-authorities',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two camps and a garrison of the town were seized' },
    locators: ['¶1'],
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' }, locators: ['¶3'],
  },
});
