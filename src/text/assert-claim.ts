import type { Claim } from '../model/claim.js';
import { type ValueKind, valueKinds } from '../model/properties.js';
import { isRow } from './is-object.js';
import { valueInWords } from './value-in-words.js';

const isText = (value: unknown): boolean => typeof value === 'string';
const isCoded = (value: unknown): boolean => isRow(value) && isText(value['code']) && isText(value['text']);
const isIds = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What a value of each kind is, and whether one is; what is in a count or date is looked at by whoever reads it. */
const shapes: Readonly<Record<ValueKind, readonly [is: (value: unknown) => boolean, words: string]>> = {
  count: [isRow, '{ min, max }'],
  date: [isRow, '{ edtf, earliest, latest }'],
  time: [isRow, '{ earliest, latest }'],
  point: [isRow, '{ latitude, longitude }'],
  places: [isIds, 'a list of ids'],
  parties: [isIds, 'a list of ids'],
  entries: [isIds, 'a list of ids'],
  side: [isText, 'the id of a side'],
  code: [isCoded, '{ code, text }'],
  codes: [(value) => Array.isArray(value) && value.every(isCoded), 'a list of { code, text }'],
};

/** Refuses what is no claim, before its value is put in words. */
export function assertClaim(claim: unknown): asserts claim is Claim {
  const property = isRow(claim) ? String(claim['property']) : '';
  if (!isRow(claim) || !Object.hasOwn(valueKinds, property) || !('value' in claim))
    throw new TypeError(`a claim is { property, value, about, source, … }, got ${valueInWords(claim)}`);
  const { value } = claim;
  const kind = valueKinds[property as keyof typeof valueKinds];
  const [is, words] = shapes[kind];
  if (!(is(value) || (value === null && kind !== 'count')))
    throw new TypeError(`the value of a claim on ${property} must be ${words}, got ${valueInWords(value)}`);
  for (const key of ['side', 'location'])
    if (claim[key] !== undefined && !isText(claim[key]))
      throw new TypeError(`the ${key} of a claim must be an id, got ${valueInWords(claim[key])}`);
  if (property === 'casualties' && !isIds(claim['outcomes']))
    throw new TypeError(`the outcomes of casualties must be a list, got ${valueInWords(claim['outcomes'])}`);
}
