import type { ClockTime } from '../../model/clock-time.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import { compareDays } from '../../text/calendar.js';
import { clocksIn, timeOf, withoutClocks } from './date-text/clock.js';
import { readStretch, safeDate } from './date-text/stretch.js';
import { tokensOf } from './date-text/tokens.js';

/** What a text says of when. */
export interface DateReading {
  /** The date; `null` where none could be told. */
  readonly date: EdtfDate | null;
  /** The time of day at which it began, where given. */
  readonly time: ClockTime | null;
  /** How many separate stretches the date spans; it is their hull where more than one. */
  readonly phases: number;
  /** What was left aside: labels, durations, other calendars, words not understood. */
  readonly leftAside: readonly string[];
  /** Words that were not understood, of `leftAside`. */
  readonly notUnderstood: readonly string[];
}

/**
 * All that a text says of when: the date as EDTF, the time of day, and what was left aside. Years BC
 * become astronomical (31 BC is `-0030`); days stay in the calendar they are written in. Where the text
 * gives the whole and then its phases, the whole; where only phases, from the first to the last. In a text
 * that is about the time of day, `0500` is one; elsewhere only `0500 GMT` or the like.
 */
export function readDateText(input: string, aboutTime = false): DateReading {
  const leftAside: string[] = [];
  const text = plainDashes(input.length > 4_000 ? input.slice(0, 4_000) : input)
    .replace(/(\d(?:st|nd|rd|th)?)[- ](centur|siècle)/gi, '$1 $2')
    .replace(/\[\s*(?:\d{1,3}|[a-z]|note \d+)\s*\]/gi, ' ')
    // A year of the world has four digits; "5 AM" is a time.
    .replace(/,? ?\b(?:\d{1,4} ?(?:AH|A\.H\.|SH)|[3-9]\d{3} ?AM)\b/g, (other) => {
      leftAside.push(other.replace(/^[, ]+/, ''));
      return ' ';
    });
  const clocks = clocksIn(text, aboutTime);
  const withoutTimes = withoutClocks(text, clocks).replace(/\n(?:\s|to|-|–|\([^()\n]*\))*(?=\n|$)/g, '');
  const phases = phasesOf(withoutTimes, leftAside);
  const dates = readPhases(phases);
  const notUnderstood = [
    ...(input.length > 4_000 ? [input.slice(4_000, 4_060)] : []),
    ...phases.filter((_, index) => dates[index] === null).map((phase) => phase.text.trim()),
    ...phases.flatMap((phase) =>
      tokensOf(phase.text).flatMap((token) => (token.kind === 'word' ? [token.text] : [])),
    ),
  ];
  const known = dates.filter((date): date is EdtfDate => date !== null);
  const [first] = dates;
  const time = timeOf(clocks);
  const later = clocks.flatMap(({ end, text: found }, index) =>
    index > 0 ? [found] : end === undefined ? [] : [end],
  );
  const whole = first != null && phases[0]?.label === false && phases.slice(1).every((phase) => phase.label);
  const date = whole ? first : hull(known);
  const aside = [...leftAside, ...later, ...notUnderstood].filter((words) => words !== '');
  const stretches = whole || date === null ? (date === null ? 0 : 1) : known.length;
  if (whole) aside.push(...phases.slice(1).map((phase) => phase.text.trim()));
  return {
    date,
    time,
    phases: stretches,
    leftAside: aside,
    notUnderstood: notUnderstood.filter((words) => words !== ''),
  };
}

function plainDashes(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\f\v]/g, ' ')
      .replace(/[\u2010-\u2012\u2015\u2212\ufe58]/g, '-')
      // A dash that a wrong decoding destroyed: it stands between two dates.
      .replace(/\ufffd+/g, '–')
      .replace(/[\u2018\u2019]/g, "'")
  );
}

/**
 * The date that a text states, where all of it is understood; `null` otherwise. English, French and
 * Portuguese: days, months, years, ranges with what
 * they leave out ("12–15 November 1942"), choices ("May or June 322 BC"), circa, seasons, decades,
 * centuries, "present". A numeric date with slashes is read only where a number above 12 tells day from
 * month.
 */
export function readDate(text: string): EdtfDate | null {
  const { date, notUnderstood, phases } = readDateText(text);
  return notUnderstood.length === 0 && phases === 1 ? date : null;
}

const labelled = /^\s*(?:[*#:;]+\s*)?([^\d:\n]{2,60}):\s*/u;
const phaseMark =
  /\(([^()\d]*\b(?:phase|stage|part|campaign|siege|war|offensive|battle|period)\b[^()\d]*|[^()\d]*\d(?:st|nd|rd|th) [^()\d]*)\)/giu;

interface Phase {
  readonly text: string;
  readonly label: boolean;
}

/** A text by its lines and phase marks, labels taken off. */
function phasesOf(text: string, leftAside: string[]): readonly Phase[] {
  const joined = text.replace(/\n\s*(?=\()/g, ' ').replace(phaseMark, (mark) => `\u0001${mark}\n`);
  const found: Phase[] = [];
  let pending = false;
  for (const line of joined.split(/\n|;/)) {
    const marked = line.includes('\u0001');
    const label = labelled.exec(line);
    if (label?.[1] !== undefined) leftAside.push(label[1].trim());
    const body = (label === null ? line : line.slice(label[0].length)).replace('\u0001', '');
    const bare = body.replace(/[([{][^()[\]{}]{0,400}[)\]}]/g, (inner) => {
      leftAside.push(inner);
      return ' ';
    });
    if (/\d/.test(bare)) found.push({ text: bare, label: marked || label !== null || pending });
    else if (bare.trim() !== '') leftAside.push(bare.trim());
    pending = label !== null && !/\d/.test(bare);
  }
  return found;
}

/** From the first day of all to the last. */
function hull(dates: readonly EdtfDate[]): EdtfDate | null {
  const [first] = dates;
  if (first === undefined || dates.length === 1) return first ?? null;
  const edges = dates.map(({ edtf }) => edtf.replace(/^[[{]|[\]}]$/g, '').split(/\/|,|\.\.(?=.)/));
  const from = edges[0]?.[0] ?? '';
  const open = dates.some((date) => date.latest === null);
  const lastIndex = dates.reduce(
    (best, date, index) => (isLater(date.latest, dates[best]?.latest ?? null) ? index : best),
    0,
  );
  const to = open ? '..' : (edges[lastIndex]?.at(-1) ?? '');
  const earliestIndex = dates.reduce(
    (best, date, index) => (isLater(dates[best]?.earliest ?? null, date.earliest) ? index : best),
    0,
  );
  return safeDate(from === to ? from : `${edges[earliestIndex]?.[0] ?? from}/${to}`);
}

const isLater = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && compareDays(a, b) > 0;

/** Each phase in turn, the year of one that lacks its own from the next that has it. */
function readPhases(phases: readonly Phase[]): (EdtfDate | null)[] {
  const withYear = (text: string): string | undefined => /\d{3,4}(?:\s*(?:BCE?|CE|AD)\b)?/i.exec(text)?.[0];
  return phases.map((phase, index) => {
    const own = readStretch(phase.text);
    if (own !== null || withYear(phase.text) !== undefined) return own;
    const later = phases
      .slice(index + 1)
      .map((other) => withYear(other.text))
      .find((year) => year !== undefined);
    return later === undefined ? null : readStretch(`${phase.text} ${later}`);
  });
}
