import type { Claim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import { type Column, clock, dateColumns, idColumn, join } from './column.js';

const countOf = (claim: Claim): Count | undefined =>
  claim.property === 'casualties' || claim.property === 'strength' ? claim.value : undefined;

/** A claim's value as text: what the count columns do not hold. */
function valueText(claim: Claim): string | undefined {
  if (claim.value === null) return '';
  switch (claim.property) {
    case 'casualties':
    case 'strength':
      return undefined;
    case 'date':
      return claim.value.edtf;
    case 'time':
      return clock(claim.value);
    case 'coordinates':
      return `${claim.value.latitude} ${claim.value.longitude}`;
    case 'victor':
      return claim.value;
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value.code;
    case 'causes':
    case 'demands':
    case 'terms':
      return join(claim.value.map((coded) => coded.code));
    default:
      return join(claim.value);
  }
}

function valueWording(claim: Claim): string | undefined {
  switch (claim.property) {
    case 'casualties':
    case 'strength':
      return claim.value.wording;
    case 'time':
      return claim.value?.wording;
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value?.text;
    case 'causes':
    case 'demands':
    case 'terms':
      return claim.value === null ? undefined : join(claim.value.map((coded) => coded.text));
    default:
      return undefined;
  }
}

function valueState(claim: Claim): string {
  const count = countOf(claim);
  if (count) {
    if (count.max === 0) return 'none';
    return count.min === 0 && count.max === null && count.best === undefined ? 'unknown' : 'stated';
  }
  if (claim.value === null) return 'unknown';
  return Array.isArray(claim.value) && claim.value.length === 0 ? 'none' : 'stated';
}

export const claimColumns: readonly Column<Claim>[] = [
  idColumn('Id of the claim'),
  {
    name: 'about',
    type: 'string',
    description: 'Id of the event, timeline entry, participant or location it is about',
    cell: (row) => row.about,
  },
  {
    name: 'property',
    type: 'string',
    description: 'What it states: casualties, strength, date, …',
    cell: (row) => row.property,
  },
  {
    name: 'state',
    type: 'string',
    description: 'stated; unknown: the source says it does not know; none: it says there were none',
    cell: valueState,
  },
  {
    name: 'min',
    type: 'integer',
    description: 'Counts: smallest number that fits',
    cell: (row) => countOf(row)?.min,
  },
  {
    name: 'max',
    type: 'integer',
    description: 'Counts: largest number that fits; empty where the source sets no upper bound',
    cell: (row) => countOf(row)?.max,
  },
  {
    name: 'best',
    type: 'integer',
    description: "Counts: the source's own best estimate",
    cell: (row) => countOf(row)?.best,
  },
  {
    name: 'approximate',
    type: 'boolean',
    description: 'Counts: whether the source says "about"',
    cell: (row) => countOf(row) && (countOf(row)?.approximate ?? false),
  },
  {
    name: 'value',
    type: 'string',
    description: 'Other values: a date in EDTF, a time, ids or codes',
    cell: valueText,
  },
  { name: 'wording', type: 'string', description: 'The value in words', cell: valueWording },
  {
    name: 'outcomes',
    type: 'string',
    description: 'Casualties: a set; "killed | wounded" is killed or wounded',
    cell: (row) => (row.property === 'casualties' ? join(row.outcomes) : undefined),
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What is counted, where not people',
    cell: (row) => ('unit' in row ? row.unit : undefined),
  },
  {
    name: 'side',
    type: 'string',
    description: 'Side it speaks of; empty where the source does not split by side',
    cell: (row) => row.side,
  },
  {
    name: 'location',
    type: 'string',
    description: 'Location it is confined to',
    cell: (row) => row.location,
  },
  {
    name: 'status',
    type: 'string',
    description: 'People it is confined to: military, police, civilian, unknown',
    cell: (row) => row.status,
  },
  {
    name: 'part_of',
    type: 'string',
    description: 'Claim this count lies inside; never added to it',
    cell: (row) => row.partOf,
  },
  ...dateColumns<Claim>('during', 'Time for which the value holds', (row) => row.during),
  {
    name: 'stated_on',
    type: 'string',
    description: 'When it was said, in EDTF',
    cell: (row) => row.statedOn?.edtf,
  },
  { name: 'source', type: 'string', description: 'Id of the source', cell: (row) => row.source },
  { name: 'locators', type: 'string', description: 'Where in the source', cell: (row) => join(row.locators) },
  {
    name: 'voice',
    type: 'string',
    description: "The voice, where not the source's own",
    cell: (row) => row.voice,
  },
  { name: 'stated_by', type: 'string', description: 'Whoever is quoted', cell: (row) => row.statedBy?.name },
  {
    name: 'stated_by_side',
    type: 'string',
    description: 'The side they speak for; empty where none is known',
    cell: (row) => row.statedBy?.side,
  },
  {
    name: 'superseded_by',
    type: 'string',
    description: 'Later claim by which the same voice replaced this one',
    cell: (row) => row.supersededBy,
  },
  {
    name: 'basis',
    type: 'string',
    description: 'hedged or inferred; such claims support nothing',
    cell: (row) => row.basis,
  },
  {
    name: 'rank',
    type: 'string',
    description: 'preferred: the reading the constants follow, no judgement of truth; normal; deprecated',
    cell: (row) => row.rank,
  },
  { name: 'note', type: 'string', description: 'What a reader must know to use it', cell: (row) => row.note },
];
