import type { CasualtiesClaim, Claim, ClaimProperty } from './claim.js';

/**
 * What kind of value each property has. The one list of the properties: comparison, references, words, CSV and
 * translation read it, and its order is that of the questions in the table of claims.
 */
export const valueKinds = {
  casualties: 'count',
  strength: 'count',
  date: 'date',
  time: 'time',
  locations: 'places',
  coordinates: 'point',
  belligerents: 'parties',
  commanders: 'parties',
  actors: 'parties',
  target: 'parties',
  result: 'code',
  victor: 'side',
  'part-of': 'entries',
  'refers-to': 'entries',
  causes: 'codes',
  demands: 'codes',
  terms: 'codes',
  post: 'code',
  'military-rank': 'code',
  standing: 'code',
  'member-of': 'parties',
  'subgroup-of': 'parties',
  'commander-of': 'parties',
  'kin-of': 'parties',
} as const satisfies Record<ClaimProperty, ValueKind>;

/** The kinds of value: values of one kind are compared, put in words, translated and checked alike. */
export type ValueKind =
  | 'count'
  | 'date'
  | 'time'
  | 'places'
  | 'point'
  | 'parties'
  | 'entries'
  | 'side'
  | 'code'
  | 'codes';

/** Whether a claim is on casualties. */
export const isCasualty = (claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties';

/** Whether a claim counts: what counts may be confined to a unit, and a part of it is less. */
export const isCounted = (claim: Claim): claim is Extract<Claim, { property: 'casualties' | 'strength' }> =>
  valueKinds[claim.property] === 'count';
