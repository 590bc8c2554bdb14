import type { Count } from '../model/count.js';
import type { Issue } from '../model/issue.js';
import { type Report, shown } from './issue.js';

const whole = /^\d{1,15}(?:\.0+)?$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,4}$/;
const decimal = /^[-+]?\d{1,15}(?:\.\d+)?$/;

/**
 * A cell that must hold a whole number, 0 or more; `5.0`, as data frames write 5, and `1,200` are such.
 * Anything else is reported, and `undefined`.
 */
export function wholeNumber(
  text: string,
  path: Issue['path'],
  report: Report<'count-not-understood' | 'count-negative' | 'count-fractional'>,
): number | undefined {
  if (whole.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  const expected = 'a whole number, 0 or more';
  const column = String(path.at(-1));
  if (!decimal.test(text))
    report('count-not-understood', path, `${column} is ${shown(text)}`, text, expected);
  else if (text.startsWith('-') && Number(text) !== 0) {
    report('count-negative', path, `${column} is ${text}, below 0`, text, expected);
  } else if (Number.isInteger(Number(text))) return Math.abs(Number(text));
  else report('count-fractional', path, `${column} is ${text}, no whole number`, text, expected);
  return undefined;
}

/**
 * A count from a low, a best and a high number, each of which may be lacking: bounds over all that are
 * there, `best` beside them. A best number alone bounds itself; a bound that is lacking stays open.
 */
export function countFrom(
  low: number | undefined,
  best: number | undefined,
  high: number | undefined,
): Count | null {
  const alone = low === undefined && high === undefined;
  const numbers = [low, best, high].filter((number) => number !== undefined);
  if (numbers.length === 0) return null;
  const min = low === undefined && !alone ? 0 : Math.min(...numbers);
  const max = high === undefined && !alone ? null : Math.max(...numbers);
  return best === undefined || alone ? { min, max } : { min, max, best };
}
