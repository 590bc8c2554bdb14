import type { Claim } from '../model/claim.js';
import { outcomes as allOutcomes } from '../model/outcomes.js';
import { type ValueKind, valueKinds } from '../model/properties.js';
import { edtfBounds } from '../text/edtf.js';
import { isRow } from '../text/is-object.js';
import { isDayText, isIdText, isTimeText } from './text.js';

// What claimSchema says, as a yes or no, for rows that are right. Held to it by a test over damaged claims;
// that no key is left out is checked by the compiler (`satisfies never`).

type ClaimKey = Claim extends infer C ? (C extends Claim ? keyof C : never) : never;

const isId = (value: unknown): boolean => typeof value === 'string' && isIdText(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTrueOrAbsent = (value: unknown): boolean => value === undefined || value === true;
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);

function isListOf(value: unknown, is: (member: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!is(value[index])) return false;
  return true;
}

/** Dates that are EDTF: those of a file repeat. Emptied when it is full, so that no file fills the memory. */
const knownDates = new Set<string>();
const mostKnown = 10_000;

function isEdtf(text: string): boolean {
  if (knownDates.has(text)) return true;
  // A text that is no date may be of any length.
  if (edtfBounds(text) === null) return false;
  if (knownDates.size >= mostKnown) knownDates.clear();
  knownDates.add(text);
  return true;
}

const isEnd = (value: unknown): boolean => value === null || (typeof value === 'string' && isDayText(value));

function isDate(value: unknown): boolean {
  if (!isRow(value)) return false;
  for (const key in value) if (key !== 'edtf' && key !== 'earliest' && key !== 'latest') return false;
  return typeof value.edtf === 'string' && isEdtf(value.edtf) && isEnd(value.earliest) && isEnd(value.latest);
}

function isCount(value: unknown): boolean {
  if (!isRow(value)) return false;
  for (const key in value)
    if (key !== 'min' && key !== 'max' && key !== 'best' && key !== 'approximate' && key !== 'wording')
      return false;
  const { min, max, best } = value;
  return (
    isWhole(min) &&
    (max === null || isWhole(max)) &&
    (best === undefined || isWhole(best)) &&
    isTrueOrAbsent(value.approximate) &&
    isTextOrAbsent(value.wording)
  );
}

function isTime(value: unknown): boolean {
  if (!isRow(value)) return false;
  for (const key in value)
    if (key !== 'earliest' && key !== 'latest' && key !== 'approximate' && key !== 'wording') return false;
  const { earliest, latest } = value;
  return (
    typeof earliest === 'string' &&
    typeof latest === 'string' &&
    isTimeText(earliest) &&
    isTimeText(latest) &&
    isTrueOrAbsent(value.approximate) &&
    isTextOrAbsent(value.wording)
  );
}

const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= most;

function isPoint(value: unknown): boolean {
  if (!isRow(value)) return false;
  for (const key in value)
    if (key !== 'latitude' && key !== 'longitude' && key !== 'approximate') return false;
  return isWithin(value.latitude, 90) && isWithin(value.longitude, 180) && isTrueOrAbsent(value.approximate);
}

function isCoded(value: unknown): boolean {
  if (!isRow(value)) return false;
  for (const key in value) if (key !== 'code' && key !== 'text') return false;
  return isId(value.code) && isText(value.text);
}

function isSpeaker(value: unknown): boolean {
  if (!isRow(value)) return false;
  for (const key in value) if (key !== 'name' && key !== 'participant' && key !== 'side') return false;
  return (
    isText(value.name) &&
    (value.participant === undefined || isId(value.participant)) &&
    (value.side === null || isId(value.side))
  );
}

const knownOutcomes = new Set<unknown>(allOutcomes);

/** A sorted set that is not empty. */
function areOutcomes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  for (let index = 0; index < value.length; index += 1) {
    if (!knownOutcomes.has(value[index])) return false;
    if (index > 0 && value[index - 1] >= value[index]) return false;
  }
  return true;
}

const kinds: ReadonlyMap<unknown, ValueKind> = new Map(Object.entries(valueKinds));

function isValue(kind: ValueKind, value: unknown): boolean {
  if (value === null) return kind !== 'count';
  switch (kind) {
    case 'count':
      return isCount(value);
    case 'date':
      return isDate(value);
    case 'time':
      return isTime(value);
    case 'point':
      return isPoint(value);
    case 'side':
      return isId(value);
    case 'code':
      return isCoded(value);
    case 'codes':
      return isListOf(value, isCoded);
    case 'places':
    case 'parties':
    case 'entries':
      return isListOf(value, isId);
    default:
      kind satisfies never;
      return false;
  }
}

/** How many keys no claim can do without: id, about, property, value, source, locators, rank. */
const requiredKeys = 7;

/** Whether a value is a claim, by all that `claimSchema` asks of one. */
export function isClaim(row: unknown): row is Claim {
  if (!isRow(row)) return false;
  let required = 0;
  let hasUnit = false;
  let hasOutcomes = false;
  for (const name in row) {
    const value = row[name];
    const key = name as ClaimKey;
    switch (key) {
      case 'property':
      case 'value':
        // Looked at together, below.
        required += 1;
        break;
      case 'id':
      case 'about':
      case 'source':
        if (!isId(value)) return false;
        required += 1;
        break;
      case 'locators':
        if (!isListOf(value, isText) || (value as unknown[]).length === 0) return false;
        required += 1;
        break;
      case 'rank':
        if (value !== 'normal' && value !== 'preferred' && value !== 'deprecated') return false;
        required += 1;
        break;
      case 'side':
      case 'location':
      case 'partOf':
      case 'voice':
      case 'supersededBy':
        if (value !== undefined && !isId(value)) return false;
        break;
      case 'note':
        if (!isTextOrAbsent(value)) return false;
        break;
      case 'unit':
        if (!isTextOrAbsent(value)) return false;
        hasUnit = true;
        break;
      case 'outcomes':
        if (!areOutcomes(value)) return false;
        hasOutcomes = true;
        break;
      case 'status':
        if (
          value !== undefined &&
          value !== 'military' &&
          value !== 'police' &&
          value !== 'civilian' &&
          value !== 'unknown'
        )
          return false;
        break;
      case 'during':
      case 'statedOn':
        if (value !== undefined && !isDate(value)) return false;
        break;
      case 'statedBy':
        if (value !== undefined && !isSpeaker(value)) return false;
        break;
      case 'basis':
        if (value !== undefined && value !== 'hedged' && value !== 'inferred') return false;
        break;
      case 'raw':
        if (value !== undefined && typeof value !== 'string') return false;
        break;
      default:
        key satisfies never;
        return false;
    }
  }
  const { property } = row;
  const kind = kinds.get(property);
  return (
    required === requiredKeys &&
    kind !== undefined &&
    hasOutcomes === (property === 'casualties') &&
    (!hasUnit || kind === 'count') &&
    isValue(kind, row.value)
  );
}
