import type { CasualtiesClaim, StrengthClaim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { Issue } from '../../model/issue.js';
import { addCasualties, addClaim, type Draft, type Mutable } from '../account-builder.js';
import { readCount } from '../count-text.js';
import { outcomesOf, outcomesPattern } from '../infobox/lexicon.js';
import { shown } from '../issue.js';
import { idOf } from '../local-id.js';
import type { CountColumns } from '../row-columns.js';
import { wholeNumber } from '../whole-number.js';
import type { RowReport } from './issue-codes.js';
import { type Mapped, mappedHeaders } from './mapped.js';

const figures = /^[-+]?\d+(?:\.\d+)?$/;
const dotGroup = /^\+?[1-9]\d{0,2}\.\d{3}$/;
const commaGroup = /^[1-9]\d{0,2},\d{3}$/;
const outcomeWords = new RegExp(`^(?:${outcomesPattern.source})$`, 'iu');
const decimalComma = /^[-+]?\d+,(?:\d{1,2}|\d{4,})$/;

/** `2 killed` in a column of the killed is 2: the phrase without the words that say again what it counts. */
function withoutOutcome(text: string, { outcomes }: CountColumns): string {
  if (outcomes === null || text.length > 500) return text;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const words = text.slice(at + 1).trim();
    if (outcomeWords.test(words) && String(outcomesOf(words)) === String(outcomes))
      return text.slice(0, at).trim();
  }
  return text;
}

/** Whether other cells of the row have a comma where decimals begin. */
const hasDecimalCommas = (row: Mapped): boolean =>
  mappedHeaders(row.mapping).some((header) => decimalComma.test(row.cell(header)));

/** A count cell: figures, or one count phrase in words. */
function countCell(
  row: Mapped,
  columns: CountColumns,
  part: 'value' | 'min' | 'max' | 'best',
  report: RowReport,
): Count | undefined {
  const column = columns[part];
  const cell = row.cell(column);
  if (cell === '') return undefined;
  const path = row.path(column);
  const text = withoutOutcome(cell, columns);
  if ((dotGroup.test(text) && !row.isNumber(column)) || (commaGroup.test(text) && hasDecimalCommas(row))) {
    const number = Number(text.replace(/[.,]/, ''));
    const message = `${String(path.at(-1))} is ${shown(cell)}, read as ${number}`;
    report('count-ambiguous', path, message, cell, 'a whole number without dot or comma');
    return { min: number, max: number };
  }
  if (figures.test(text)) {
    const number = wholeNumber(text, path, report);
    return number === undefined ? undefined : { min: number, max: number };
  }
  const count = readCount(text.slice(0, 500));
  if (count !== null && text.length <= 500) return count;
  const expected = "a number or a phrase such as 'at least 20', '20-30', 'dozens', 'unknown', 'none'";
  report('count-not-understood', path, `${String(path.at(-1))} is ${shown(cell)}`, cell, expected);
  return undefined;
}

const isExact = (count: Count): boolean => count.min === count.max && count.approximate === undefined;

/**
 * The count of up to four cells: what is stated alone stands; with bounds beside it, an exact number is
 * the best one.
 */
function combined(row: Mapped, columns: CountColumns, report: RowReport): Count | null {
  const value = countCell(row, columns, 'value', report);
  const least = countCell(row, columns, 'min', report);
  const most = countCell(row, columns, 'max', report);
  const best =
    countCell(row, columns, 'best', report) ?? (value !== undefined && isExact(value) ? value : undefined);
  if (least === undefined && most === undefined) return value ?? best ?? null;
  const range = value !== undefined && value !== best ? value : undefined;
  const lows = [least?.min, range?.min].filter((number) => number !== undefined);
  const highs = [most?.max, range?.max].filter((number) => number !== undefined);
  const low = lows.length === 0 ? 0 : Math.min(...lows, best?.min ?? Infinity);
  const open = highs.length === 0 || highs.includes(null);
  const high = Math.max(...highs.map((number) => number ?? 0), low, best?.min ?? 0);
  if (
    (least?.min ?? 0) > (best?.min ?? most?.max ?? Infinity) ||
    (best?.min ?? 0) > (most?.max ?? Infinity)
  ) {
    const path = row.path(columns.min ?? columns.max);
    const numbers = { min: least?.min, best: best?.min, max: most?.max };
    report(
      'count-order',
      path,
      `${columns.scope}: the numbers are out of order`,
      numbers,
      'min ≤ best ≤ max',
    );
  }
  const count: Mutable<Count> = { min: low, max: open ? null : high };
  if (best !== undefined) count.best = best.min;
  if ([value, least, most].some((part) => part?.approximate)) count.approximate = true;
  return count;
}

function scoped(
  claim: Mutable<CasualtiesClaim> | Mutable<StrengthClaim>,
  columns: CountColumns,
  row: Mapped,
): void {
  if (columns.side !== undefined) claim.side = columns.side;
  if (columns.status !== undefined) claim.status = columns.status;
  const name = row.at('statedBy');
  if (name === '') return;
  claim.statedBy = { name, side: null };
  claim.voice = idOf(name, 'unnamed');
}

export function addCounts(draft: Draft, row: Mapped, report: RowReport): void {
  const wholes = new Map<string, Mutable<CasualtiesClaim> | Mutable<StrengthClaim>>();
  const width = (columns: CountColumns): number => (columns.side ? 1 : 0) + (columns.status ? 1 : 0);
  const widestFirst = [...row.mapping.counts].sort((a, b) => width(a) - width(b));
  for (const columns of widestFirst) {
    const value = combined(row, columns, report);
    if (value === null) continue;
    const used = [columns.value, columns.best, columns.min, columns.max].filter(
      (column) => row.cell(column) !== '',
    );
    const locators = used.filter((column) => column !== undefined);
    const single = locators.length === 1;
    const raw = locators
      .map((column) => (single ? row.cell(column) : `${column}=${row.cell(column)}`))
      .join(', ');
    const read = { scope: columns.scope, locators, raw };
    const claim =
      columns.outcomes === null
        ? addClaim(draft, 'strength', value, read)
        : addCasualties(draft, columns.outcomes, value, read);
    scoped(claim, columns, row);
    const what = columns.outcomes === null ? 'strength' : `casualties-${columns.outcomes.join('-')}`;
    const whole = wholes.get(what);
    if (width(columns) === 0) wholes.set(what, claim);
    else if (whole !== undefined) checkPart(claim, whole, row.path(locators[0]), report);
  }
}

function checkPart(
  claim: Mutable<CasualtiesClaim> | Mutable<StrengthClaim>,
  whole: Mutable<CasualtiesClaim> | Mutable<StrengthClaim>,
  path: Issue['path'],
  report: RowReport,
): void {
  claim.partOf = whole.id;
  const { max } = whole.value;
  if (max === null || claim.value.min <= max) return;
  const message = `${String(path.at(-1))} is at least ${claim.value.min}, the whole at most ${max}`;
  report('count-part', path, message, claim.raw, `at most ${max}`);
}
