import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';

/**
 * The voice behind a claim: its own voice, else its source's. A source that is not in the record speaks for
 * itself.
 */
export function voiceOf(claim: Claim, { sources }: Pick<ConflictRecord, 'sources'>): string {
  if (claim.voice !== undefined) return claim.voice;
  return Object.hasOwn(sources, claim.source) ? (sources[claim.source]?.voice ?? claim.source) : claim.source;
}

/** Whether a claim still stands: its voice has not replaced it, and it was not shown wrong. */
export const isCurrent = (claim: Claim): boolean =>
  claim.supersededBy === undefined && claim.rank !== 'deprecated';

/** Whether a claim can back another: said outright, still standing, and by no copy of the encyclopedia. */
export const isSupport = (claim: Claim, { sources }: Pick<ConflictRecord, 'sources'>): boolean =>
  isCurrent(claim) &&
  claim.basis === undefined &&
  !(Object.hasOwn(sources, claim.source) && sources[claim.source]?.independence === 'wikipedia-family');
