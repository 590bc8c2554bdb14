import type { Claim, ConflictRecord } from '../model/index.js';
import { sources, voices } from '../record.js';
import { assertClaim } from './assert-claim.js';
import { assertTables } from './assert-tables.js';
import { rowAt } from './row-at.js';

const ours = { sources, voices };
/** The tables in which voices and publishers have their names. */
export type SpeakerNames = Pick<ConflictRecord, 'sources' | 'voices'>;

/** The name of a voice; `undefined` where the record gives it none. */
export const nameOfVoice = (voice: string, { voices }: Pick<ConflictRecord, 'voices'>): string | undefined =>
  rowAt(voices, voice)?.name;

/** The publisher of a source. */
export const publisherOf = (source: string, { sources }: Pick<ConflictRecord, 'sources'>): string =>
  rowAt(sources, source)?.publisher ?? 'a source that is not named';

/**
 * Who says a claim, by name: whoever is quoted, else the voice, else the publisher.
 *
 * Never an id. Where the source names more than the record's table of voices does ("Nouhoum Togo, spokesman of the
 * Ministry of Defence", for the ministry), that is told.
 *
 * @param claim - A claim.
 * @param record - A record of your own; left out, this package's.
 * @group Put in words
 * @example
 * ```ts
 * import { formatSpeaker, getClaim } from 'kidal-menaka-2006';
 *
 * const claim = getClaim('bbc-2006-05-24-casualties-killed-government-military-kidal');
 * formatSpeaker(claim) //=> 'Mady Fofana, police commissioner of Kidal'
 * ```
 */
export function formatSpeaker(claim: Claim, record: SpeakerNames = ours): string {
  assertClaim(claim);
  assertTables('formatSpeaker', record, Object.keys(ours));
  const { source, statedBy } = claim;
  const voice = claim.voice ?? rowAt(record.sources, source)?.voice;
  return statedBy?.name ?? rowAt(record.voices, voice)?.name ?? publisherOf(source, record);
}
