import type { Claim, ConflictRecord, Speaker, Voice } from '../model/index.js';
import { rowAt } from '../text/row-at.js';

/**
 * The voice behind a claim: its own voice, else its source's. A source that is not in the record speaks for
 * itself.
 */
export const voiceOf = ({ voice, source }: Claim, { sources }: Pick<ConflictRecord, 'sources'>): string =>
  voice ?? rowAt(sources, source)?.voice ?? source;

/** Whether a claim still stands: its voice has not replaced it, and it was not shown wrong. */
export const isCurrent = (claim: Claim): boolean =>
  claim.supersededBy === undefined && claim.rank !== 'deprecated';

/** Whether a claim stands and is said outright: what only hedges or is inferred supports nothing. */
export const isPlain = (claim: Claim): boolean => isCurrent(claim) && claim.basis === undefined;

/** Whether a claim is of no copy of the encyclopedia. */
export const isIndependent = (
  { source }: Pick<Claim, 'source'>,
  { sources }: Pick<ConflictRecord, 'sources'>,
): boolean => rowAt(sources, source)?.independence !== 'wikipedia-family';

// Kinds of voice that somebody quotes; the others publish.
const quoted = new Set<Voice['kind']>(['person', 'witnesses', 'group', 'office']);

/** Who is quoted: whoever the claim names, else its voice, if that is a person or an office. */
export function speakerOf(claim: Claim, { voices }: Pick<ConflictRecord, 'voices'>): Speaker | undefined {
  if (claim.statedBy !== undefined) return claim.statedBy;
  const voice = rowAt(voices, claim.voice);
  if (voice === undefined || !quoted.has(voice.kind)) return undefined;
  const { name, participant, side } = voice;
  return participant === undefined ? { name, side } : { name, participant, side };
}
