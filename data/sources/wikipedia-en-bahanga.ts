import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Ibrahim Ag Bahanga',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://wikiland.org/fr/Ibrahim_Ag_Bahanga',
  copy: { site: 'wikiland.org' },
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-en-bahanga', {
  'standing-bahanga': {
    about: 'ibrahim-ag-bahanga',
    value: { code: 'left-the-army-before-2006', text: 'shut out of the army after he had taken soldiers hostage in December 2001' },
    locators: ['section "Biography", ¶2'],
  },
  'military-rank-bahanga': {
    about: 'ibrahim-ag-bahanga', value: { code: 'corporal', text: 'former corporal' }, locators: ['infobox', 'section "Biography", ¶1'],
  },
});
