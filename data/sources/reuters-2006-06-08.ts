import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali rebels say preparing for battle in Sahara',
  publisher: 'Reuters',
  issued: '2006-06-08',
  URL: 'http://intelligence-summit.blogspot.com/2006/06/mali-rebels-say-preparing-for-battle.html',
  copy: { site: 'intelligence-summit.blogspot.com' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'Wire reposted on a blog.',
};

export const claims = said('reuters-2006-06-08', {
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶2'],
    note: 'The hideout from which their spokesman spoke by satellite phone; put north of Kidal.',
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '[2006-06-08..]', earliest: '2006-06-08', latest: null }, locators: ['¶3'],
    voice: 'eglasse-ag-idar', basis: 'inferred',
    note: 'A climate of war, he said on 8 June, not of negotiation: that no talks had begun is inferred.',
  },
  'locations': {
    value: ['kidal'], locators: ['¶6'],
    note: 'Army camps in the town.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'vehicles and weapons were taken' }, location: 'kidal', locators: ['¶6'],
  },
  'demands': {
    value: [{ code: 'autonomy', text: 'more autonomy' }], locators: ['¶1'],
    note: 'For what region is not said. Nobody is quoted.',
  },
});
