import type { Claim } from '../../src/model/claim.js';
import type { RecordIds } from '../ids.js';

// Who led the rebellion that followed, and what it is called.
// Claims of one (about, property, outcomes) stand together: the reference account first, then by date of issue, then by source.
export const rebellionClaims: readonly Claim<RecordIds>[] = [
  {
    id: 'wikipedia-en-kidal-menaka-mutinies-commanders-mutineers-rebellion',
    about: 'tuareg-rebellion-2006',
    property: 'commanders',
    value: ['iyad-ag-ghaly'],
    side: 'mutineers',
    source: 'wikipedia-en-kidal-menaka-mutinies',
    locators: ['Aftermath'],
    rank: 'normal',
    note: 'Took the reins after the attack, by the text.',
  },
  {
    id: 'l-aube-2007-commanders-government-rebellion',
    about: 'tuareg-rebellion-2006',
    property: 'commanders',
    value: ['el-hadj-ag-gamou'],
    side: 'government',
    source: 'l-aube-2007',
    locators: ['part read'],
    strand: 'gamou',
    statedBy: { name: 'El Hadj Ag Gamou', participant: 'el-hadj-ag-gamou', side: 'government' },
    rank: 'normal',
    note: 'Charged with leading the operations after the attack, by his own account.',
  },
  {
    id: 'jeune-afrique-2007-02-11-commanders-mutineers-rebellion',
    about: 'tuareg-rebellion-2006',
    property: 'commanders',
    value: ['iyad-ag-ghaly', 'hassan-ag-fagaga'],
    side: 'mutineers',
    source: 'jeune-afrique-2007-02-11',
    locators: ['¶1'],
    rank: 'normal',
    note: 'The chiefs in early 2007.',
  },
  {
    id: 'wikipedia-en-tuareg-rebellion-2006-commanders-government-rebellion',
    about: 'tuareg-rebellion-2006',
    property: 'commanders',
    value: ['amadou-toumani-toure', 'el-hadj-ag-gamou', 'abderrahmane-ould-meydou'],
    side: 'government',
    source: 'wikipedia-en-tuareg-rebellion-2006',
    locators: ['infobox'],
    rank: 'normal',
  },
  {
    id: 'voa-2007-08-31-standing-rebellion',
    about: 'tuareg-rebellion-2006',
    property: 'standing',
    value: { code: 'one-day-uprising', text: 'an uprising of one day' },
    source: 'voa-2007-08-31',
    locators: ['part read'],
    rank: 'normal',
  },
];
