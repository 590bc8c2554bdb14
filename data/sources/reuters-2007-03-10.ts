import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Tuareg rebels hand over weapons in north Mali-radio',
  publisher: 'Reuters',
  issued: '2007-03-10',
  URL: 'https://www.oneindia.com/2007/03/10/tuareg-rebels-hand-over-weapons-in-north-mali-radio-1173548622.html',
  copy: { site: 'oneindia.com' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
};

export const claims = said('reuters-2007-03-10', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 600, max: 600 }, side: 'mutineers',
    during: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶4'], voice: 'malian-radio',
    note: 'Those who came to Kidal; the agency itself says "more than 600" (¶2). The two parts, deserters and recruits, make 602.',
  },
  'strength-mutineers-ex-army': {
    about: 'tuareg-rebellion-2006', value: { min: 180, max: 180 }, side: 'mutineers', partOf: 'reuters-2007-03-10-strength-mutineers',
    during: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶4'], voice: 'malian-radio',
    note: 'Deserters from the army.',
  },
  'strength-mutineers-recruits': {
    about: 'tuareg-rebellion-2006', value: { min: 422, max: 422 }, side: 'mutineers', partOf: 'reuters-2007-03-10-strength-mutineers',
    during: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶4'], voice: 'malian-radio',
    note: 'Recruits.',
  },
  'strength-mutineers-vehicles': {
    about: 'tuareg-rebellion-2006', value: { min: 200, max: 200 }, unit: 'vehicle', side: 'mutineers',
    during: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶4'], voice: 'malian-radio',
  },
  'strength-mutineers-ambassador': {
    about: 'tuareg-rebellion-2006', value: { min: 3000, max: 3000 }, side: 'mutineers',
    during: { edtf: '2007-02', earliest: '2007-02-01', latest: '2007-02-28' }, locators: ['¶8'], voice: 'gheraieb',
    note: 'Armed rebels who were to leave the mountains.',
  },
  'date-arms-handover': {
    about: 'arms-handover', value: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶3'], voice: 'malian-radio',
    note: 'A Friday, the first day of the disarmament.',
  },
  'locations-arms-handover': {
    about: 'arms-handover', value: ['kidal'], locators: ['¶2'],
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶7'],
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006', value: [{ code: 'autonomy', text: 'greater autonomy for the region' }], locators: ['¶5'],
    note: 'Which region is not said. Nobody is quoted.',
  },
});
