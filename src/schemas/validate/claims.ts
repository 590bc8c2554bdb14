import { compareDays } from '../../text/calendar.js';
import { edtfBounds } from '../../text/edtf.js';
import { valueInWords } from '../../text/value-in-words.js';
import type { Finding } from '../finding.js';
import { get, kindOf, list, type Path, type PlacedRow, type Row, type Tables } from './tables.js';

/** The texts of some keys of a row as one; what is no text is wrong by itself, and JSON would throw on some of it. */
const together = (row: Row, ...keys: readonly string[]): string =>
  JSON.stringify(
    [...keys.map((key) => get(row, key)), ...list(get(row, 'outcomes'))].map((value) =>
      typeof value === 'string' ? value : null,
    ),
  );

/** What a claim is about: claims of one question stand against each other. */
const questionOf = (row: Row): string => together(row, 'about', 'property', 'unit');

/** The claim that a claim names by a key. */
const named = (row: Row, key: string, byId: ReadonlyMap<unknown, Row>): Row | undefined => {
  const id = get(row, key);
  return typeof id === 'string' ? byId.get(id) : undefined;
};

/** Parts that are no count or lie in none, or are larger than the whole, whatever the numbers left open are. */
function* partFindings({ row, path }: PlacedRow, byId: ReadonlyMap<unknown, Row>): Generator<Finding> {
  const whole = named(row, 'partOf', byId);
  if (whole === undefined) return;
  const uncounted = [row, whole].find((claim) => kindOf(claim) !== undefined && kindOf(claim) !== 'count');
  if (uncounted !== undefined) {
    yield {
      code: 'part-not-counted',
      path: [...path, 'partOf'],
      message: `${valueInWords(get(uncounted, 'id'))} states a ${String(get(uncounted, 'property'))}, and only counts have parts`,
      value: get(row, 'partOf'),
      expected: 'casualties or strength, in casualties or strength',
    };
    return;
  }
  const min = get(get(row, 'value'), 'min');
  const max = get(get(whole, 'value'), 'max');
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return;
  yield {
    code: 'part-exceeds-whole',
    path: [...path, 'value', 'min'],
    message: `${valueInWords(get(row, 'id'))} is at least ${min}, but its whole ${valueInWords(get(whole, 'id'))} is at most ${max}`,
    value: min,
    expected: `${max} or less`,
  };
}

/** The days on which a claim can have been made: as it says itself, else when its source was issued. */
function daysOf(claim: Row, sources: ReadonlyMap<unknown, Row>): { earliest: unknown; latest: unknown } {
  const said = get(claim, 'statedOn');
  if (said !== undefined) return { earliest: get(said, 'earliest'), latest: get(said, 'latest') };
  const issued = get(sources.get(get(claim, 'source')), 'issued');
  return (typeof issued === 'string' ? edtfBounds(issued) : null) ?? { earliest: null, latest: null };
}

/** Claims that another voice, another question or an earlier day is said to have replaced. */
function* supersededFindings(
  { row, path }: PlacedRow,
  byId: ReadonlyMap<unknown, Row>,
  sources: ReadonlyMap<unknown, Row>,
): Generator<Finding> {
  const later = named(row, 'supersededBy', byId);
  if (later === undefined) return;
  const finding = (message: string, expected: string): Finding => ({
    code: 'superseded-by-other',
    path: [...path, 'supersededBy'],
    message: `${valueInWords(get(row, 'id'))} cannot be replaced by ${valueInWords(get(later, 'id'))}, ${message}`,
    value: get(row, 'supersededBy'),
    expected,
  });
  const voiceOf = (claim: Row): unknown =>
    get(claim, 'voice') ?? get(sources.get(get(claim, 'source')), 'voice');
  if (questionOf(row) !== questionOf(later))
    yield finding('which answers another question', 'a later claim on the same question');
  else if (voiceOf(row) !== voiceOf(later))
    yield finding(
      `which is said by ${valueInWords(voiceOf(later))}`,
      `a later claim of ${valueInWords(voiceOf(row))}`,
    );
  else {
    const { earliest } = daysOf(row, sources);
    const { latest } = daysOf(later, sources);
    if (typeof earliest === 'string' && typeof latest === 'string' && compareDays(latest, earliest) < 0)
      yield finding(`which was said by ${latest}`, `a claim of ${earliest} or later`);
  }
}

/** Second preferred claims of one slot: the constants can follow one reading only. */
function* preferredTwice(claims: readonly PlacedRow[]): Generator<Finding> {
  const first = new Map<string, unknown>();
  for (const { row, path } of claims) {
    if (get(row, 'rank') !== 'preferred') continue;
    const slot = together(row, 'about', 'property', 'unit', 'side');
    if (!first.has(slot)) first.set(slot, get(row, 'id'));
    else
      yield {
        code: 'preferred-twice',
        path: [...path, 'rank'],
        message: `${valueInWords(get(row, 'id'))} is preferred, and so is ${valueInWords(first.get(slot))} on the same question`,
        value: 'preferred',
        expected: "'normal', or one preferred claim for each subject, property, outcomes, unit and side",
      };
  }
}

/** Members of a list that it has already: ids, and statements by their codes. */
function* listedTwice(value: unknown, path: Path): Generator<Finding> {
  const seen = new Set<unknown>();
  for (const [index, member] of list(value).entries()) {
    const id = get(member, 'code') ?? member;
    if (typeof id !== 'string') continue;
    if (seen.has(id)) {
      const message = `the list names ${valueInWords(id)} twice`;
      yield { code: 'listed-twice', path: [...path, index], message, value: id, expected: 'each once' };
    }
    seen.add(id);
  }
}

/** Why a claim is held to be wrong, or how its value was worked out, is for its note to say. */
function* withoutReason({ row, path }: PlacedRow): Generator<Finding> {
  if (get(row, 'note') !== undefined) return;
  const what =
    get(row, 'rank') === 'deprecated' ? 'deprecated' : get(row, 'basis') === 'inferred' ? 'inferred' : null;
  if (what === null) return;
  const message = `${valueInWords(get(row, 'id'))} is ${what}, and no note says why`;
  yield { code: 'reason-missing', path: [...path, 'note'], message, expected: 'a note with the reason' };
}

/** What is wrong with claims, taken together. */
export function* claimFindings({ event, claims, sources }: Tables): Generator<Finding> {
  const byId = new Map(claims.map(({ row }) => [get(row, 'id'), row]));
  const sourcesById = new Map(sources.map(({ row }) => [get(row, 'id'), row]));
  for (const key of ['locations', 'partOf']) yield* listedTwice(get(event.row, key), [...event.path, key]);
  for (const claim of claims) {
    yield* partFindings(claim, byId);
    yield* supersededFindings(claim, byId, sourcesById);
    yield* listedTwice(get(claim.row, 'value'), [...claim.path, 'value']);
    yield* withoutReason(claim);
  }
  yield* preferredTwice(claims);
}
