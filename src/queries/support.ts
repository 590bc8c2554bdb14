import type { Claim, ConflictRecord } from '../model/index.js';
import { isCounted } from '../model/properties.js';
import { compare } from '../text/compare.js';
import { isUnknownCount } from '../text/format-count.js';
import { groupBy } from '../text/group-by.js';
import { type ComparisonTables, questionKey, scopeKey } from './compare-scopes.js';
import { agreementKeys, extentOf } from './compare-values.js';
import { voiceOf } from './voice-of.js';

/** Whether a claim says only that something is not known. */
export const isIgnorance = (claim: Claim): boolean =>
  claim.value === null || (isCounted(claim) && isUnknownCount(claim.value));

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly voice: string;
}

/** Whether another voice than one's own has a stretch that lies in a given one: sorted once, then found by halving. */
function nestedIn(stretches: readonly Stretch[]): (outer: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => compare(b.first, a.first));
  // Of those that begin no earlier the two that end first, of two voices.
  const ends: (readonly Stretch[])[] = [];
  for (const stretch of sorted) {
    const three = [...(ends.at(-1) ?? []), stretch].sort((a, b) => compare(a.last, b.last));
    ends.push(
      three.filter(({ voice }, at) => three.findIndex((one) => one.voice === voice) === at).slice(0, 2),
    );
  }
  return ({ first, last, voice }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.first ?? 0) >= first) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? []).some((end) => end.voice !== voice && end.last <= last);
  };
}

/**
 * Whether another voice bears a claim out: it says the same of the same scope, or something narrower from which it
 * follows ("4 July" for "July", "2" for "several"). Made once of the claims that can support; n claims are asked in
 * n log n steps.
 */
export function supportIn(
  claims: readonly Claim[],
  tables: Pick<ConflictRecord, 'sources'> & Pick<ComparisonTables, 'claimsById'>,
): (claim: Claim) => boolean {
  const slotKey = (claim: Claim): string => `${questionKey(claim)} ${scopeKey(claim, tables)}`;
  const stretchOf = (claim: Claim): readonly Stretch[] => {
    const extent = isIgnorance(claim) ? undefined : extentOf(claim);
    return extent === undefined ? [] : [{ ...extent, voice: voiceOf(claim, tables) }];
  };
  const slots = new Map(
    [...groupBy(claims, slotKey)].map(([key, said]) => {
      const voices = new Map<string, Set<string>>();
      for (const claim of said)
        for (const value of agreementKeys(claim))
          voices.set(value, (voices.get(value) ?? new Set()).add(voiceOf(claim, tables)));
      return [key, { voices, isNested: nestedIn(said.flatMap(stretchOf)) }];
    }),
  );
  return (claim) => {
    const slot = slots.get(slotKey(claim));
    if (slot === undefined) return false;
    const own = voiceOf(claim, tables);
    const same = slot.voices.get(agreementKeys(claim)[0] ?? '') ?? new Set();
    return same.size > (same.has(own) ? 1 : 0) || stretchOf(claim).some(slot.isNested);
  };
}
