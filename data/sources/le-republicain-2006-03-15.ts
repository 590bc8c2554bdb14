import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Fagaga retourne à Kidal',
  publisher: 'Le Républicain (Bamako)',
  issued: '2006-03-15',
  URL: 'https://www.afribone.com/fagaga-retourne-a-kidal/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'le-republicain',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('le-republicain-2006-03-15', {
  'strength-mutineers': {
    about: 'fagaga-leaves-kidal-february', value: { min: 2, max: null, wording: 'a handful' }, side: 'mutineers',
    during: { edtf: '2006-02-12', earliest: '2006-02-12', latest: '2006-02-12' }, locators: ['¶1'],
    note: 'Young men of Kidal.',
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02-12', earliest: '2006-02-12', latest: '2006-02-12' },
    locators: ['¶1'], rank: 'preferred',
    note: 'The reference source does not mention it; this is the report that was read whole.',
  },
  'date-returns-to-kidal': {
    about: 'fagaga-returns-to-kidal-march', value: { edtf: '2006-03-14~', earliest: '2006-03-14', latest: '2006-03-14' },
    locators: ['¶1', '¶3'], rank: 'preferred',
    note: 'Learnt as the paper of 15 March went to press; the President had congratulated the mediators the day before.',
  },
  'standing-whereabouts': {
    about: 'hassan-ag-fagaga',
    value: { code: 'back-at-kidal', text: 'back at Kidal after notables had mediated; the President congratulated the mediators' },
    during: { edtf: '2006-03-14~', earliest: '2006-03-14', latest: '2006-03-14' }, locators: ['¶1', '¶3'],
    note: 'Learnt as the paper of 15 March went to press.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶1', '¶4'],
  },
});
