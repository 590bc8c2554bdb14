import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Ibrahim Ag Bahanga',
  publisher: 'Wikipedia (French)',
  issued: 'XXXX',
  URL: 'https://fr-academic.com/dic.nsf/frwiki/808074',
  copy: { site: 'fr-academic.com' },
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a mirror, in an old version. Follows El Watan nearly word for word.',
};

export const claims = said('wikipedia-fr-bahanga', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶5'],
    note: 'Two garrisons.',
  },
  'actors-joining': {
    about: 'ghaly-joins', value: ['iyad-ag-ghaly'], locators: ['¶5'], voice: 'el-watan',
    note: 'Joined Fagaga and Bahanga. The article follows an Algerian paper nearly word for word.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga'], locators: ['¶5'],
    voice: 'el-watan',
  },
  'military-rank-bahanga': {
    about: 'ibrahim-ag-bahanga', value: { code: 'lieutenant', text: 'former lieutenant' }, locators: ['¶2'],
    voice: 'el-watan',
  },
});
