import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Mali : une désertion qui inquiète',
  publisher: "Survie (Billets d'Afrique)",
  issued: '2006-03',
  URL: 'https://survie.org/billets-d-afrique/2006/145-mars-2006/article/mali-une-desertion-qui-inquiete',
  language: 'fr',
  voice: 'survie',
  independence: 'independent',
  read: 'part',
  note: "No. 145 of the monthly Billets d'Afrique.",
};

export const claims = said('survie-2006-03', {
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02-11', earliest: '2006-02-11', latest: '2006-02-11' }, locators: ['¶3'],
  },
  'strength-mutineers': {
    about: 'fagaga-leaves-kidal-february', value: { min: 24, max: null, wording: 'some dozens' }, side: 'mutineers', locators: ['¶3'],
    note: 'Young men.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶3'],
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'lieutenant-colonel of the National Guard' }, locators: ['¶3'],
    note: 'He had refused to take up a post in Timbuktu Region.',
  },
  'member-of-fagaga-1990s': {
    about: 'hassan-ag-fagaga', value: ['popular-movement-of-azawad'],
    during: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, locators: ['¶3'],
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996-03', earliest: '1996-03-01', latest: '1996-03-31' }, locators: ['¶2'],
  },
  'demands-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: [{ code: 'libyan-consulate-to-close', text: 'that the new consulate of Libya at Kidal be closed' }],
    locators: ['¶3'], basis: 'hedged',
    note: 'In the conditional, as one of the guesses at his reasons. Nobody is quoted.',
  },
});
