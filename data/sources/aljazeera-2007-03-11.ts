import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'مئات المتمردين الطوارق يبدؤون تسليم أسلحتهم بمالي',
  publisher: 'Al Jazeera',
  issued: '2007-03-11',
  URL: 'http://www.aljazeera.net/home/print/f6451603-4dff-4ca1-9c10-122741d17432/936b09cd-6a47-4226-b5db-23a4c0c2a014',
  language: 'ar',
  voice: 'al-jazeera',
  independence: 'independent',
  read: 'part',
};

export const claims = said('aljazeera-2007-03-11', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 600, max: 600 }, side: 'mutineers',
    during: { edtf: '2007-03-09/2007-03-11', earliest: '2007-03-09', latest: '2007-03-11' }, locators: ['¶2'], voice: 'malian-radio',
    note: 'Men of the alliance who came to Kidal.',
  },
  'strength-mutineers-vehicles': {
    about: 'tuareg-rebellion-2006', value: { min: 200, max: 200 }, unit: 'vehicle', side: 'mutineers',
    during: { edtf: '2007-03-09/2007-03-11', earliest: '2007-03-09', latest: '2007-03-11' }, locators: ['¶2'], voice: 'malian-radio',
  },
  'strength-mutineers-ambassador': {
    about: 'tuareg-rebellion-2006', value: { min: 3000, max: 3000 }, side: 'mutineers',
    during: { edtf: '2007-02', earliest: '2007-02-01', latest: '2007-02-28' }, locators: ['¶4'], voice: 'gheraieb',
    note: 'Rebels whom the agreement of February concerned.',
  },
  'locations': {
    value: ['kidal'], locators: ['caption'], voice: 'afp',
    note: 'One military site, in a caption of AFP.',
  },
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['caption'], voice: 'afp',
  },
  'date-forum': {
    about: 'forum-of-kidal-2007', value: { edtf: '2007-03-22/2007-03-23', earliest: '2007-03-22', latest: '2007-03-23' }, locators: ['¶3'],
    note: 'Announced, as a conference of donors.',
  },
});
