import type { ClockTime } from '../../../model/clock-time.js';
import { pad } from './stretch.js';
import { months } from './tokens.js';

const about = '(?:(?<about>about|around|circa|c\\.|ca\\.|vers|~) ?)?';
const zone =
  '(?:hours|hrs?\\.?|h|local time|local(?! +\\p{L})|(?:GMT|UTC)(?: ?[-+]\\d{1,2})?|Z|Zulu(?: time)?)(?![\\p{L}\\d])';
const halfOfDay = '(?<half>[ap])\\.? ?m\\b\\.?';
const military = '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?!\\d)';
/** A second time, up to which it went on. */
const until = '(?: ?(?:-|–|—|to|until|till|à) ?(?<end>(?:[01]\\d|2[0-3])[0-5]\\d)(?!\\d))?';
const before = '(?<![\\d.,:/+-])';

const withColon = new RegExp(
  `${about}(?<![\\d.,])(?<hour>[01]?\\d|2[0-3])(?:(?:[:h](?<minute>[0-5]\\d))(?::[0-5]\\d)?(?: ?${halfOfDay})?(?: ?${zone})?| ?(?<half2>[ap])\\.? ?m\\b\\.?)`,
  'giu',
);
const withDot = new RegExp(
  `${about}${before}(?<hour>0?\\d|1[0-2])\\.(?<minute>[0-5]\\d) ?${halfOfDay}`,
  'giu',
);
const withZone = new RegExp(`${about}${before}${military}${until}(?: ?${zone}| ?${halfOfDay})`, 'giu');
const bare = new RegExp(
  `${about}${before}(?:${military}|(?<hour2>[01]?\\d|2[0-3])\\.(?<minute2>[0-5]\\d)(?![\\d.]))${until}(?: ?${zone}| ?${halfOfDay})?`,
  'giu',
);

interface Clock {
  readonly time: string;
  readonly approximate: boolean;
  /** When it ended, as written, where one phrase says both. */
  readonly end: string | undefined;
  readonly text: string;
  readonly at: number;
}

function clockOf({ groups = {}, 0: found, index }: RegExpExecArray): Clock {
  const half = (groups.half ?? groups.half2)?.toLowerCase();
  const hour =
    (Number(groups.hour ?? groups.hour2) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return {
    time: `${pad(hour, 2)}:${groups.minute ?? groups.minute2 ?? '00'}`,
    approximate: groups.about !== undefined,
    end: groups.end,
    text: found,
    at: index,
  };
}

const wordBefore = /(\p{L}+)\.?,?(?: \d{1,2}(?:st|nd|rd|th)?,?)? *$/u;

/** "May 2006 GMT", "May 23, 2006 local time", "1830 local": the four digits are the year. */
function isYear(text: string, { at, text: found }: Clock, aboutTime: boolean): boolean {
  if (/^\D*0/.test(found)) return false;
  if (!aboutTime && !/\d{3}/.test(`${text.slice(0, at)} ${text.slice(at + found.length)}`)) return true;
  const word = wordBefore.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  return word !== undefined && months.has(word.toLowerCase());
}

/**
 * The times of day in a text. Four digits alone are one only in a text that is about the time of day; with
 * "hours", "GMT", "UTC" or "local" behind them, in any, unless they are the year of a date.
 */
export function clocksIn(text: string, aboutTime: boolean): readonly Clock[] {
  const found: Clock[] = [];
  for (const pattern of [withColon, withDot, withZone, ...(aboutTime ? [bare] : [])]) {
    for (const match of text.matchAll(pattern)) {
      const clock = clockOf(match);
      const overlaps = found.some(
        (other) => clock.at < other.at + other.text.length && other.at < clock.at + clock.text.length,
      );
      const digits = pattern === withZone || pattern === bare;
      if (!overlaps && !(digits && isYear(text, clock, aboutTime))) found.push(clock);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The text without its times, nor the sign or word between a time and the one up to which it went on. */
export function withoutClocks(text: string, clocks: readonly Clock[]): string {
  let left = '';
  let from = 0;
  for (const [index, clock] of clocks.entries()) {
    const between = text.slice(from, clock.at);
    const joins = index > 0 && /^ *(?:-|–|—|to|until|till|and|à)? *$/i.test(between);
    left += joins ? ' ' : `${between} `;
    from = clock.at + clock.text.length;
  }
  return left + text.slice(from);
}

/** The time of day a text gives: the first one, since a second says when it ended. */
export function timeOf(clocks: readonly Clock[]): ClockTime | null {
  const [first] = clocks;
  if (first === undefined) return null;
  return {
    earliest: first.time,
    latest: first.time,
    ...(first.approximate ? { approximate: true as const } : {}),
  };
}
