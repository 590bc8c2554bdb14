import * as z from 'zod';
import type { ConflictRecord } from '../../model/record.js';
import { isObject } from '../../text/is-object.js';
import { valueInWords } from '../../text/value-in-words.js';
import { claimSchema } from '../claim.js';
import type { Finding, FindingParams } from '../finding.js';
import type { IssueCode } from '../issue-codes.js';
import { locationSchema } from '../location.js';
import { participantSchema } from '../participant.js';
import { recordSchema } from '../record.js';
import { sourceSchema } from '../source.js';
import { formOf, idSchema, isIdText } from '../text.js';
import { timelineEntrySchema } from '../timeline-entry.js';
import { voiceSchema } from '../voice.js';
import { inWords, isChoice, keysOf, meantBy, nearWord, schemaAt, valueAt, written } from './expected.js';
import { type Path, placeOf } from './tables.js';

/** Findings listed; a file of another kind altogether has one for each value. */
export const mostFindings = 100_000;

/** An object may have any number of unknown keys; beyond these none is compared with the known ones. */
const mostSuggestions = 100;

/** A key as a message names it: `date`, `outcomes[0]`. */
function nameOf(path: Path): string {
  const from = path.findLastIndex((key) => typeof key === 'string');
  const keys = path.slice(Math.max(from, 0)).map((key) => (typeof key === 'number' ? `[${key}]` : key));
  return keys.join('') || 'the record';
}

/** What an issue of zod's about a value that is there is a case of. */
function codeOf(issue: z.core.$ZodIssue, value: unknown): IssueCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' && Number.isFinite(value) ? 'not-whole' : 'wrong-type';
    case 'invalid_value':
      return typeof value === typeof issue.values[0] ? 'unknown-value' : 'wrong-type';
    case 'invalid_union':
      return issue.discriminator === undefined ? 'wrong-type' : 'unknown-value';
    case 'invalid_format':
      return formOf.get(String(issue.pattern))?.code ?? 'bad-format';
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? 'out-of-range' : 'empty';
    case 'too_big':
      return 'out-of-range';
    case 'custom':
      return (issue.params as FindingParams).code;
    default:
      return 'bad-id';
  }
}

/** Keys that no object of the kind has. */
function unknownKeys(
  keys: readonly string[],
  known: readonly string[],
  value: unknown,
  path: Path,
): Finding[] {
  return keys.map((key, index) => {
    const near = index < mostSuggestions ? nearWord(key, known) : undefined;
    return {
      code: 'unknown-key',
      path: [...path, key],
      message: `unknown key ${valueInWords(key)}${near === undefined ? '' : `, did you mean '${near}'?`}`,
      value: valueAt(value, [key]),
      expected: near === undefined ? `one of ${known.join(', ')}` : `'${near}'`,
      ...(near === undefined ? {} : { meant: [...path, near] }),
    };
  });
}

function expectedOf(issue: z.core.$ZodIssue, at: z.core.$ZodType | undefined, value: unknown): string {
  if (issue.code === 'custom') return (issue.params as FindingParams).expected;
  if (issue.code === 'too_big' && issue.origin !== 'number') return `${issue.maximum} at most`;
  // Who writes null or false for what need not be said is told so.
  const mayBeLeftOut = at instanceof z.ZodOptional && (value === null || value === false);
  return `${inWords(at)}${mayBeLeftOut ? ', or no such key' : ''}`;
}

/** The findings of an issue of zod's, said of the value that it is about. */
function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, row: unknown, rowPath: Path): Finding[] {
  const inside = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const path = [...rowPath, ...inside];
  const name = nameOf(path);
  const value = valueAt(row, inside);
  const at = schemaAt(schema, row, inside);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keysOf(at), value, path);
  if (issue.code === 'invalid_key') return [badKey(path)];
  if (value === undefined) {
    // The rest of what stands beside it may tell.
    const beside = inside.slice(0, -1);
    const meant = valueAt(meantBy(schemaAt(schema, row, beside), valueAt(row, beside)), inside.slice(-1));
    const expected = meant === undefined ? inWords(at) : written(meant);
    return [{ code: 'missing', path, message: `${name} is missing, expected ${expected}`, expected }];
  }
  const code = codeOf(issue, value);
  if (code === 'empty') return [{ code, path, message: `${name} is empty`, value, expected: 'something' }];
  const meant = meantBy(at, value);
  const expected = expectedOf(issue, at, value);
  const what =
    issue.code === 'custom'
      ? issue.message
      : `${name} is ${valueInWords(value)}${meant !== undefined && isChoice(at) ? '' : `, expected ${expected}`}`;
  const message = meant === undefined ? what : `${what}, did you mean ${written(meant)}?`;
  return [{ code, path, message, value, expected }];
}

function badKey(path: Path): Finding {
  const expected = inWords(idSchema);
  return {
    code: 'bad-id',
    path,
    message: `the key ${valueInWords(path.at(-1))} is not ${expected}`,
    expected,
  };
}

/** What a schema makes of a value, and what it finds wrong with it. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, path: Path, findings: Finding[]): T | undefined {
  try {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const found = result.error.issues.flatMap((issue) => findingsOf(issue, schema, value, path));
    // A key that is misspelt is missing, too: one finding is enough.
    const misspelt = new Set(found.flatMap(({ meant }) => (meant === undefined ? [] : [placeOf(meant)])));
    for (const finding of found)
      if (finding.code !== 'missing' || misspelt.size === 0 || !misspelt.has(placeOf(finding.path)))
        findings.push(finding);
  } catch (error) {
    // zod passes issues on as arguments: some 100,000 in one row overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    findings.push({ code: 'too-large', path, message: 'more faults than can be listed', expected: 'a row' });
  }
  return undefined;
}

const keyed = z.record(z.string(), z.unknown());
const listed = z.array(z.unknown());
/** A record whose rows may be anything: each is parsed by itself, so that one bad row hides no other. */
const shell = recordSchema.extend({
  participants: keyed,
  locations: keyed,
  timeline: listed,
  claims: listed,
  sources: keyed,
  voices: keyed,
});

function parsedTable<T>(
  row: z.ZodType<T>,
  value: unknown,
  name: string,
  findings: Finding[],
): Record<string, T> {
  const table: Record<string, T> = {};
  if (!isObject(value) || Array.isArray(value)) return table;
  for (const [key, given] of Object.entries(value)) {
    if (findings.length > mostFindings) break;
    if (!isIdText(key)) findings.push(badKey([name, key]));
    const data = parsed(row, given, [name, key], findings);
    if (data !== undefined) table[key] = data;
  }
  return table;
}

function parsedList<T>(row: z.ZodType<T>, value: unknown, name: string, findings: Finding[]): T[] {
  const rows: T[] = [];
  for (const [index, given] of Array.isArray(value) ? value.entries() : []) {
    if (findings.length > mostFindings) break;
    const data = parsed(row, given, [name, index], findings);
    if (data !== undefined) rows.push(data);
  }
  return rows;
}

/** A record as its schemas take it, with what they find wrong in each row. */
export function parsedRecord(value: unknown, findings: Finding[]): ConflictRecord | undefined {
  const whole = parsed(shell, value, [], findings);
  const rows = isObject(value) ? value : {};
  const tables = {
    participants: parsedTable(participantSchema, rows.participants, 'participants', findings),
    locations: parsedTable(locationSchema, rows.locations, 'locations', findings),
    timeline: parsedList(timelineEntrySchema, rows.timeline, 'timeline', findings),
    claims: parsedList(claimSchema, rows.claims, 'claims', findings),
    sources: parsedTable(sourceSchema, rows.sources, 'sources', findings),
    voices: parsedTable(voiceSchema, rows.voices, 'voices', findings),
  };
  return whole === undefined ? undefined : { ...whole, ...tables };
}
