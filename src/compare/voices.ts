import type { Account } from '../model/account.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { speakerOf, voiceOf } from '../queries/voice-of.js';
import { foldText } from '../text/fold.js';
import type { Matches } from './names.js';

/**
 * The record's voices that speak when one of their claims does: the account's own, and whoever it quotes, found
 * by the participant or by the name of a speaker, a publisher or a voice. "2 killed (per Hassan Ag Fagaga)" is
 * Fagaga again, not a second voice for him.
 */
export function voicesOf(
  claim: Claim,
  { account, participants, record }: { account: Account; participants: Matches; record: ConflictRecord },
): ReadonlySet<string> {
  const voices = new Set([account.source.voice]);
  const quoted = claim.statedBy;
  const names = new Set(
    [quoted?.name, claim.voice].filter((name) => name !== undefined).map((name) => foldText(name)),
  );
  // Nobody is quoted: no name to look for among the record's claims.
  if (names.size === 0) return voices;
  const local = quoted?.participant;
  const known = local === undefined ? undefined : participants[local];
  for (const participant of Object.values(record.participants)) {
    const all = [participant.name, ...participant.aliases.map((alias) => alias.name)];
    if (participant.id === known || all.some((name) => names.has(foldText(name)))) names.add(participant.id);
  }
  for (const ours of record.claims) {
    const source = record.sources[ours.source];
    const voice = voiceOf(ours, record);
    const quotes = speakerOf(ours, record);
    const speaks =
      (quotes?.participant !== undefined && names.has(quotes.participant)) ||
      (quotes !== undefined && names.has(foldText(quotes.name))) ||
      (quotes === undefined && source !== undefined && names.has(foldText(source.publisher))) ||
      names.has(foldText(voice));
    if (speaks) voices.add(voice);
  }
  return voices;
}
