import * as z from 'zod';
import type { ConflictRecord } from '../../model/record.js';
import { isObject } from '../../text/is-object.js';
import { nearest } from '../../text/nearest.js';
import { claimSchema } from '../claim.js';
import { type Finding, type FindingParams, shown } from '../finding.js';
import { locationSchema } from '../location.js';
import { participantSchema } from '../participant.js';
import { recordSchema } from '../record.js';
import { sourceSchema } from '../source.js';
import { formOf, idSchema } from '../text.js';
import { timelineEntrySchema } from '../timeline-entry.js';
import { voiceSchema } from '../voice.js';
import type { Path } from './tables.js';

/** Findings listed; a file of another kind altogether has one for each value. */
export const mostFindings = 100_000;

/** An object may have any number of unknown keys; beyond these none is compared with the known ones. */
const mostSuggestions = 100;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The keys that an object may have, carried from the schema to the finding in the place of a message. */
function carriedKeys({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  return code === 'unrecognized_keys' && inst instanceof z.ZodObject
    ? Object.keys(inst.shape).join(' ')
    : undefined;
}

const range = (minimum: unknown, maximum: unknown, of: string): string => {
  if (minimum !== undefined && maximum !== undefined) return `${of} from ${minimum} to ${maximum}`;
  return minimum === undefined ? `${of}, ${maximum} at most` : `${of}, ${minimum} at least`;
};

/** A finding of the schemas', said of the value that it is about. */
function* findingsOf(issue: z.core.$ZodIssue, path: Path, value: unknown): Generator<Finding> {
  const name = String(path.at(-1) ?? 'the record');
  const is = (expected: string): string => `${name} is ${shown(value)}, expected ${expected}`;
  const simple = (code: Finding['code'], expected: string): Finding => ({
    code,
    path,
    message: value === undefined ? `${name} is missing, expected ${expected}` : is(expected),
    value,
    expected,
  });
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? issue.expected;
      if (value === undefined) yield simple('missing', expected);
      else if (issue.expected === 'int' && Number.isFinite(value)) yield simple('not-whole', expected);
      else yield simple('wrong-type', expected);
      return;
    }
    case 'unrecognized_keys': {
      const known = issue.message.split(' ');
      for (const [index, key] of issue.keys.entries()) {
        const near = index < mostSuggestions ? nearest(key, known) : undefined;
        yield {
          code: 'unknown-key',
          path: [...path, key],
          message: `unknown key ${shown(key)}${near === undefined ? '' : `, did you mean '${near}'?`}`,
          value: valueAt(value, [key]),
          expected: `one of ${known.join(', ')}`,
        };
      }
      return;
    }
    case 'invalid_value': {
      const expected = issue.values.map((allowed) => shown(allowed)).join(', ');
      if (value === undefined) yield simple('missing', expected);
      else if (typeof value !== typeof issue.values[0]) yield simple('wrong-type', expected);
      else {
        const near = nearest(String(value), issue.values.map(String));
        const message =
          near === undefined
            ? is(`one of ${expected}`)
            : `${name} is ${shown(value)}, did you mean '${near}'?`;
        yield { code: 'unknown-value', path, message, value, expected };
      }
      return;
    }
    case 'too_small':
    case 'too_big': {
      const { minimum, maximum } = { minimum: undefined, maximum: undefined, ...issue };
      if (issue.origin === 'string' || issue.origin === 'array') {
        if (minimum === undefined) yield simple('out-of-range', `${maximum} characters at most`);
        else yield { ...simple('empty', 'something'), message: `${name} is empty` };
      } else yield simple('out-of-range', range(minimum, maximum, 'a number'));
      return;
    }
    case 'invalid_format': {
      const form = formOf.get('pattern' in issue ? String(issue.pattern) : '');
      yield form === undefined
        ? { code: 'bad-edtf', path, message: issue.message, value, expected: 'an EDTF date' }
        : simple(form.code, form.expected);
      return;
    }
    case 'custom': {
      const { code, expected } = issue.params as FindingParams;
      yield { code, path, message: issue.message, value, expected };
      return;
    }
    case 'invalid_union':
      if (issue.discriminator !== undefined) {
        const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
        const expected = options.map((option) => shown(option)).join(', ');
        if (value === undefined) yield simple('missing', `one of ${expected}`);
        else {
          const near = typeof value === 'string' ? nearest(value, options) : undefined;
          const message =
            near === undefined
              ? is(`one of ${expected}`)
              : `${name} is ${shown(value)}, did you mean '${near}'?`;
          yield { code: 'unknown-value', path, message, value, expected };
        }
      } else
        yield simple(
          value === undefined ? 'missing' : 'wrong-type',
          path.includes('identifiers') ? 'text or a number' : '{ family, given? } or { literal }',
        );
      return;
    case 'invalid_key':
      yield {
        ...simple('bad-id', 'an id in kebab-case'),
        message: `the key ${shown(path.at(-1))} is no id in kebab-case`,
      };
      return;
    default:
      yield { code: 'wrong-type', path, message: issue.message, value };
  }
}

/** What a schema makes of a value, and what it finds wrong with it. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, path: Path, findings: Finding[]): T | undefined {
  try {
    const result = schema.safeParse(value, { error: carriedKeys });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const inside = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
      for (const finding of findingsOf(issue, [...path, ...inside], valueAt(value, inside)))
        findings.push(finding);
    }
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
    if (!idSchema.safeParse(key).success) {
      const message = `the key ${shown(key)} is no id in kebab-case`;
      findings.push({ code: 'bad-id', path: [name, key], message, expected: 'an id in kebab-case' });
    }
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
