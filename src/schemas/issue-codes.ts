import type { IssueKind } from '../model/issue.js';

const codes = {
  // The value itself
  'wrong-type': {
    severity: 'error',
    description: 'A value of another type was expected, or one that JSON cannot carry was given.',
  },
  missing: { severity: 'error', description: 'A required key is absent.' },
  'unknown-key': { severity: 'error', description: 'The key is not one of the model.' },
  'unknown-value': { severity: 'error', description: 'The value is not in the list of those allowed.' },
  'out-of-range': {
    severity: 'error',
    description: 'The number is too small or too large, or the text too long.',
  },
  'not-whole': { severity: 'error', description: 'A whole number was expected: people are not fractional.' },
  empty: { severity: 'error', description: 'The text or the list must not be empty.' },
  'bad-format': {
    severity: 'error',
    description: 'The text is not in the form expected: an address, a language tag, an identifier.',
  },
  'bad-id': {
    severity: 'error',
    description: 'The id is not in kebab-case: lower-case letters and digits, joined by single hyphens.',
  },
  'bad-edtf': {
    severity: 'error',
    description: 'The text is no EDTF date, or names a day that does not exist.',
  },
  'bad-day': {
    severity: 'error',
    description: 'The text is no day as YYYY-MM-DD, or the day does not exist.',
  },
  'bad-time': { severity: 'error', description: 'The text is no time of day as HH:MM.' },
  'edtf-bounds': {
    severity: 'error',
    description: 'The earliest or latest day is not the one that the EDTF date means.',
  },
  'date-order': { severity: 'error', description: 'The latest day lies before the earliest.' },
  'time-order': { severity: 'error', description: 'The latest time lies before the earliest.' },
  'count-order': { severity: 'error', description: 'The smallest number is above the largest.' },
  'outcomes-order': {
    severity: 'error',
    description: 'The outcomes are not in alphabetical order, or one is given twice.',
  },
  // How rows refer to one another
  'duplicate-id': { severity: 'error', description: 'Two rows, of one table or of two, have the same id.' },
  'id-mismatch': { severity: 'error', description: 'The key of a row is not its id.' },
  'reserved-id': {
    severity: 'error',
    description: "A side has the id 'unknown' or 'none', which claims use for something else.",
  },
  'dangling-reference': {
    severity: 'error',
    description: 'The id referred to is in no table that it could be in.',
  },
  'reference-cycle': {
    severity: 'error',
    description: 'Rows lie within, are part of or are superseded by one another in a circle.',
  },
  'part-exceeds-whole': {
    severity: 'error',
    description: 'The smallest number of a part is above the largest of its whole.',
  },
  'part-not-counted': {
    severity: 'error',
    description: 'A claim that states no count is said to be a part of another, or another a part of it.',
  },
  'superseded-by-other': {
    severity: 'error',
    description:
      'The claim that replaced this one is of another voice, on another question, or was made before it.',
  },
  'preferred-twice': {
    severity: 'error',
    description: 'Two claims of one subject, property, outcomes, unit and side are both preferred.',
  },
  'listed-twice': { severity: 'error', description: 'A list names one thing twice.' },
  'constant-differs': {
    severity: 'error',
    description:
      'A date, time, place, result or larger conflict of the event, or a date or time of an entry, is not that of the preferred claim about it.',
  },
  'reason-missing': {
    severity: 'warning',
    description: 'A claim is deprecated or inferred, and no note says why.',
  },
  'coordinates-swapped': {
    severity: 'warning',
    description:
      'The point would lie near the other places of its country with latitude and longitude swapped.',
  },
  'coordinates-far': {
    severity: 'warning',
    description: 'The point lies more than 2,500 km from the middle of the other places of its country.',
  },
  // Data that cannot be read
  unreadable: { severity: 'error', description: 'Reading the value threw an error.' },
  cyclic: { severity: 'error', description: 'The value contains itself.' },
  'too-deep': {
    severity: 'error',
    description: 'The value is nested deeper than 64 levels; a record needs 8.',
  },
  'too-large': {
    severity: 'error',
    description:
      'The data has more than 2,000,000 values, a list or object of a row more than 10,000, or a row more faults than can be listed.',
  },
  'too-many': {
    severity: 'error',
    description: 'There are more than 100,000 findings; the rest is not listed.',
  },
} as const satisfies Readonly<Record<string, IssueKind>>;

/**
 * A code of a finding of `validateRecord`.
 *
 * @group Validate your own data
 */
export type IssueCode = keyof typeof codes;

/**
 * How grave each code is, and what it means.
 *
 * @group Validate your own data
 */
export type IssueCodes = { readonly [Code in IssueCode]: IssueKind };

/**
 * Every code that `validateRecord` gives its findings, with how grave it is and what it means. Codes
 * are never renamed; a new one is a minor version.
 *
 * @group Validate your own data
 * @example
 * ```ts
 * import { issueCodes } from 'kidal-menaka-2006/schemas';
 * issueCodes['count-order'].severity //=> 'error'
 * ```
 */
export const issueCodes: IssueCodes = codes;
