import type { Issue } from '../../model/issue.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Finding } from '../finding.js';
import { issueCodes } from '../issue-codes.js';
import { claimFindings } from './claims.js';
import { constantFindings } from './constants.js';
import { idFindings } from './ids.js';
import { plainCopy } from './plain-copy.js';
import { pointFindings } from './points.js';
import { referenceFindings } from './references.js';
import { mostFindings, parsedRecord } from './rows.js';
import { type Path, placeOf, tablesOf } from './tables.js';
import { valueFindings } from './values.js';

/**
 * What `validateRecord` yields: the record, or what is wrong with it.
 *
 * @group Validate your own data
 */
export type Validation =
  | {
      /** No error was found. */
      readonly success: true;
      /** A plain copy of the value given. */
      readonly record: ConflictRecord;
      /** Warnings only; mostly none. */
      readonly issues: readonly Issue[];
    }
  | {
      /** An error was found. */
      readonly success: false;
      /** Absent: what has errors is no record. */
      readonly record?: undefined;
      /** One error at least. */
      readonly issues: readonly Issue[];
    };

function toIssue({ code, path, message, value, expected }: Finding): Issue {
  const { severity } = issueCodes[code];
  return {
    code,
    severity,
    path: [...path],
    message,
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
  };
}

const placesOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ path }) => placeOf(path)));
/** A place and all that it lies in, but the whole. */
const placesAround = (path: Path): string[] => path.map((_, index) => placeOf(path.slice(0, index + 1)));

/** Tells whether a place is, lies in or holds one that has a finding: what a rule says of it is no finding of its own. */
function nearTo(findings: readonly Finding[]): (path: Path) => boolean {
  const places = placesOf(findings);
  const around = new Set(findings.flatMap(({ path }) => placesAround(path)));
  return (path) => around.has(placeOf(path)) || placesAround(path).some((place) => places.has(place));
}

/** What holds between the fields and the rows of a record, and then what only looks odd. */
function* between(record: unknown): Generator<Finding> {
  const tables = tablesOf(record);
  yield* valueFindings(tables);
  yield* idFindings(tables);
  yield* referenceFindings(record, tables);
  yield* claimFindings(tables);
  yield* constantFindings(tables);
  yield* pointFindings(record);
}

/**
 * Checks any value as a record of your own: each row by its schema, what holds between the fields of a row and
 * between rows, and points that look swapped. Finds all that is wrong in one go. Codes are stable: `issueCodes` lists them. Paths lead
 * from the value to what is wrong.
 *
 * Never throws, whatever it is given (`JSON.parse` output, proxies, getters that throw, circles); the
 * value is read once and copied. Time grows with its size.
 *
 * @param value - Any value, as `JSON.parse` yields it.
 * @group Validate your own data
 * @example
 * ```ts
 * import { record } from 'kidal-menaka-2006';
 * import { validateRecord } from 'kidal-menaka-2006/schemas';
 * validateRecord(record).success //=> true
 * validateRecord({ ...record, date: '2006-02-30' }).issues //=> [{ code: 'bad-day', severity: 'error', path: ['date'], message: "there is no day '2006-02-30'", value: '2006-02-30', expected: 'a day that exists' }]
 * ```
 */
export function validateRecord(value: unknown): Validation {
  const copy = plainCopy(value);
  const found: Finding[] = [];
  const record = parsedRecord(copy.value, found);
  // What could not be read is undefined in the copy: that it is missing there is no finding of its own.
  const unread = placesOf(copy.findings);
  const findings = [
    ...copy.findings,
    ...found.filter(({ path }) => unread.size === 0 || !unread.has(placeOf(path))),
  ];
  const isBad = nearTo(found);
  for (const finding of between(copy.value)) {
    if (findings.length > mostFindings) break;
    if (!isBad(finding.path)) findings.push(finding);
  }
  const issues = findings.slice(0, mostFindings).map(toIssue);
  if (findings.length > mostFindings) {
    const message = `more than ${mostFindings} findings; the rest is not listed`;
    issues.push(toIssue({ code: 'too-many', path: [], message, expected: 'a record' }));
  }
  if (record === undefined || issues.some(({ severity }) => severity === 'error'))
    return { success: false, issues };
  return { success: true, record, issues };
}
