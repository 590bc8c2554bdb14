import type { Count } from '../../model/count.js';
import { bounded, type Prefix, scanPrefixes } from './bounds.js';
import { scanDigits } from './digits.js';
import { match } from './match.js';
import { scanWords } from './number-words.js';
import { type CountTextOptions, type Numeral, safe } from './numeral.js';

/** A count found in a text, and the index after it; `count` is `null` where the figures cannot be told. */
export interface CountScan {
  readonly count: Count | null;
  readonly end: number;
}
const between = /(?:between|entre|from|de) /iy;
const betweenAnd = / ?(?:and|et|e|to|à|-) ?/iy;
const rangeSign = / {0,3}(?:-{1,3}|\.\.\.|…) {0,3}| {1,3}(?:to|or|à|ou|a) {1,3}/iy;
const orMore =
  / {0,2}\+{1,2}| (?:or|and|et|ou) (?:more|over|plus|above)(?![a-z])|-plus(?![a-z])| (?:minimum|at (?:the )?least|at a minimum)(?![a-z])/iy;
const questioned = /\?/y;

/** "10-11,000" says either ten or ten thousand, "1,200-50" neither: no reader can tell. */
function isAbbreviated(low: Numeral, high: Numeral): boolean {
  if (low.value === null || high.value === null) return true;
  if (low.value > high.value) return true;
  return low.plain && !low.grouped && high.grouped && low.value < 1_000 && low.value * 1_000 <= high.value;
}

function scanNumeral(text: string, at: number, options: CountTextOptions): Numeral | null {
  return scanDigits(text, at, options) ?? scanWords(text, at, options);
}

/** A number or a range of numbers that starts at an index, behind the prefixes found before it. */
export function scanFigures(
  text: string,
  at: number,
  found: ReadonlySet<Prefix>,
  options: CountTextOptions,
): CountScan | null {
  const spread = match(between, text, at);
  if (spread !== null) {
    const low = scanNumeral(text, at + spread.length, options);
    const joined = low === null ? null : match(betweenAnd, text, low.end);
    const high = low === null || joined === null ? null : scanNumeral(text, low.end + joined.length, options);
    if (low === null || high === null) return null;
    const open = match(orMore, text, high.end) ?? '';
    return finish(text, low, high, found, high.end + open.length, open !== '');
  }
  const low = scanNumeral(text, at, options);
  if (low === null) return null;
  const early = match(orMore, text, low.end) ?? '';
  const sign = match(rangeSign, text, low.end + early.length);
  if (sign !== null) {
    const from = low.end + early.length + sign.length;
    const inner = scanPrefixes(text, from);
    const high = scanNumeral(text, inner.end, options);
    if (high !== null && !isDatePart(text, low, high)) {
      const open = match(orMore, text, high.end) ?? '';
      return finish(text, low, high, found, high.end + open.length, open !== '' || early !== '', inner.found);
    }
  }
  return finish(text, low, low, found, low.end + early.length, early !== '');
}

/** A word-number after "or"/"to" may start another phrase; figures never do. */
function isDatePart(text: string, low: Numeral, high: Numeral): boolean {
  return (
    !low.plain &&
    !high.plain &&
    high.value !== null &&
    low.value !== null &&
    high.value < low.value &&
    /[a-z]/i.test(text[high.end - 1] ?? '')
  );
}

function finish(
  text: string,
  low: Numeral,
  high: Numeral,
  found: ReadonlySet<Prefix>,
  end: number,
  open: boolean,
  inner: ReadonlySet<Prefix> = new Set(),
): CountScan {
  // "1–2 million": the word belongs to both.
  const shared =
    low.factor === 1 && low.plain && low.value !== null && low.value * high.factor <= (high.value ?? 0);
  if (shared && high.factor > 1 && low !== high) {
    return finish(
      text,
      { ...low, value: safe((low.value ?? 0) * high.factor), plain: false },
      high,
      found,
      end,
      open,
      inner,
    );
  }
  if (low !== high && isAbbreviated(low, high)) return { count: null, end };
  if (low.value === null || high.value === null) return { count: null, end };
  const doubted = match(questioned, text, end);
  const all = doubted === null ? found : new Set<Prefix>([...found, 'approximately']);
  return { count: bounded(low.value, high.value, all, open, inner), end: end + (doubted?.length ?? 0) };
}
