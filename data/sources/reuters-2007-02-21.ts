import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[Malian government and Tuareg rebels agree to start implementing the accord]',
  publisher: 'Reuters',
  issued: '2007-02-21',
  URL: 'https://countervortex.org/blog/mali-tuareg-rebels-agree-to-disarm/',
  copy: { site: 'countervortex.org' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'Wire quoted in a blog, under the title "Mali: Tuareg rebels agree to disarm"; the agency\'s own heading was not read. It passes on the Algerian news agency APS. Paragraphs are counted with the opening lines of the blog.',
};

export const claims = said('reuters-2007-02-21', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶9'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶9'],
    note: 'Army camps there.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'vehicles and arms were taken' }, location: 'kidal', locators: ['¶9'],
  },
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 3000, max: 3000 }, side: 'mutineers',
    during: { edtf: '2007-02', earliest: '2007-02-01', latest: '2007-02-28' }, locators: ['¶5'], voice: 'gheraieb',
    note: 'Armed rebels who were to leave the mountains, not the attackers.',
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006', value: [{ code: 'autonomy-for-kidal-region', text: 'greater autonomy for Kidal Region' }], locators: ['¶2', '¶3'],
    note: 'Nobody is quoted.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶3'],
  },
  'date-implementing-texts': {
    about: 'implementing-texts-2007', value: { edtf: '2007-02-20', earliest: '2007-02-20', latest: '2007-02-20' }, locators: ['¶2'],
    note: 'A Tuesday.',
  },
  'actors-implementing-texts': {
    about: 'implementing-texts-2007', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['¶4'],
    note: 'The two who signed; Ag Bibi is printed as Ahmed Ag Bide.',
  },
  'date-forum': {
    about: 'forum-of-kidal-2007', value: { edtf: '2007-03-23/2007-03-24', earliest: '2007-03-23', latest: '2007-03-24' }, locators: ['¶8'],
    note: 'Announced.',
  },
});
