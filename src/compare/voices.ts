import type { Account, Claim, ConflictRecord } from '../model/index.js';
import { speakerOf, voiceOf } from '../queries/voice-of.js';
import { foldText } from '../text/fold.js';
import { publisherOf } from '../text/format-speaker.js';
import { idsCalled, type Matches } from './names.js';
import { onceFor } from './once-for.js';

/** The record's voices by all that whoever speaks is called: a participant's id; the name of a speaker or publisher. */
const voicesByName = onceFor((record: ConflictRecord): ReadonlyMap<string, Set<string>> => {
  const voices = new Map<string, Set<string>>();
  for (const claim of record.claims) {
    const voice = voiceOf(claim, record);
    const quoted = speakerOf(claim, record);
    const names = [voice, quoted?.name ?? publisherOf(claim.source, record)].map(foldText);
    for (const name of [...names, ...(quoted?.participant === undefined ? [] : [quoted.participant])])
      voices.set(name, (voices.get(name) ?? new Set()).add(voice));
  }
  return voices;
});

/**
 * The record's voices that speak when one of your claims does: the account's own, and whoever it quotes, found
 * by the participant or by the name of a speaker, a publisher or a voice. "2 killed (per Hassan Ag Fagaga)" is
 * Fagaga again, not a second voice for him.
 */
export function voicesOf(
  { statedBy, voice }: Claim,
  { account, participants, record }: { account: Account; participants: Matches; record: ConflictRecord },
): readonly string[] {
  const names = [statedBy?.name, voice].filter((name) => name !== undefined);
  if (names.length === 0) return [account.source.voice];
  const known = participants[statedBy?.participant ?? ''];
  const ids = names.flatMap((name) => [...idsCalled(name, record.participants)]);
  const called = [...names.map(foldText), ...ids, ...(typeof known === 'string' ? [known] : [])];
  return [account.source.voice, ...called.flatMap((name) => [...(voicesByName(record).get(name) ?? [])])];
}

/** Whether a claim of the record speaks with a voice of yours. Encyclopedias that copy one another are one voice. */
export function isOwnVoice(
  claim: Claim,
  voices: ReadonlySet<string>,
  { account, record }: { account: Account; record: ConflictRecord },
): boolean {
  const family = 'wikipedia-family';
  const isFamily =
    account.source.independence === family && record.sources[claim.source]?.independence === family;
  return isFamily || voices.has(voiceOf(claim, record));
}
