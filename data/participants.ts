import type { Participants } from './ids.js';

// Order: persons, states, armed forces, armed groups, communities; by id within each.
export const participantRows: Participants = {
  'hassan-ag-fagaga': {
    id: 'hassan-ag-fagaga',
    kind: 'person',
    name: 'Hassan Ag Fagaga',
    aliases: [
      { name: 'Hassane Fagaga',     kind: 'spelling' },
      { name: 'Assane Fagaga',      kind: 'spelling' },
      { name: 'Alhassan ag Fagaga', kind: 'spelling' },
    ],
    description: 'Officer of Ifoghas descent who led the attack at Kidal.',
    identifiers: {},
    allegiances: [
      { side: 'government', during: { edtf: '1996/2006-02', earliest: '1996-01-01', latest: '2006-02-28' } },
      { side: 'mutineers',  during: { edtf: '2006-02/..',   earliest: '2006-02-01', latest: null } },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'infobox, commander2; Background; Battle ¶1' },
    ],
    disputed: [],
  },
};
