import type { Claim } from '../model/claim.js';
import { valueKinds } from '../model/properties.js';
import { isRow } from './is-object.js';
import { valueInWords } from './value-in-words.js';

/** Refuses what is no claim, before its value is put in words. */
export function assertClaim(claim: unknown): asserts claim is Claim {
  if (!isRow(claim) || !Object.hasOwn(valueKinds, String(claim['property'])) || !('value' in claim))
    throw new TypeError(`a claim is { property, value, about, source, … }, got ${valueInWords(claim)}`);
}
