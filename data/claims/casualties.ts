import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';

export const casualtyClaims: readonly Claim<RecordIds>[] = [
  {
    id: 'wikipedia-en-kidal-menaka-mutinies-casualties-killed-government',
    about: 'kidal-menaka-2006',
    property: 'casualties',
    value: { min: 2, max: 2 },
    outcomes: ['killed'],
    side: 'government',
    source: 'wikipedia-en-kidal-menaka-mutinies',
    locators: ['infobox, casualties1', 'Battle ¶1'],
    strand: 'fagaga',
    statedBy: { name: 'Hassan Ag Fagaga', participant: 'hassan-ag-fagaga', side: 'mutineers' },
    rank: 'preferred',
    note: 'The infobox gives the figure as fact; the text gives it as what Fagaga said later.',
  },
];
