import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Entre nous : allons vite et bien',
  publisher: 'Maliweb',
  issued: '2006-09-10/2006-09-15',
  URL: 'https://maliweb.net/null/entre-nous-allons-%25e2%2580%2598%25e2%2580%2599vite-et-bien-%25e2%2580%2599%25e2%2580%2599-11456.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11456). The title is taken from the address. The date is inferred: after the broadcast of Saturday 9 September.',
};

export const claims = said('maliweb-2006-09-11456', {
  'causes-flight-of-civilians': {
    about: 'flight-of-civilians', value: [{ code: 'fear', text: 'those of the population who were still away had left in fear' }], locators: ['¶3'],
    statedBy: { name: 'Ahmada Ag Bibi, spokesman of the alliance', participant: 'ahmada-ag-bibi', side: 'mutineers' },
    note: 'As told to RFI by telephone; they were to be brought back with the aid of Algeria and Mali.',
  },
  'post-diagouraga': {
    about: 'mahamadou-diagouraga', value: { code: 'chairman-of-the-follow-up-committee', text: 'in charge of applying the accord; formerly Commissioner for the North' },
    locators: ['¶1'],
  },
});
