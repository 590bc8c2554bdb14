import type { Count } from '../../../model/count.js';
import { scanCount } from '../../count-text.js';
import { nounKind, outcomesOf } from '../lexicon.js';
import { datePattern } from '../qualifiers.js';
import type { ReadingContext, Unread } from './figure.js';

export interface Found {
  readonly from: number;
  readonly to: number;
  /** `null`: figures that cannot be told. */
  readonly count: Count | null;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const notACount =
  /^(?:(?:st|nd|rd|th|e|er|º)(?![\p{L}])| ?%| per ?cent| ?(?:mm|cm|km|kg|lbs?|ft|kt|km²|km2|sq|hp)(?![\p{L}])| (?:in|m)(?=[ -](?:guns?|cannon|howitzers?|mortars?))|-?(?:pounder|pdr|inch|gun |point|year|day|strong|page|man |men )|-\p{L}| ?(?:times|× larger|x larger|metres?|meters?|miles|kilomet|hours?|minutes|days?|weeks?|months?|years?|knots|degrees|tons? of|tonnes? of|tons|tonnes|pounds|cents?|dollars|square|ha\b|percent)|[½¼¾⅓⅔⅛]|\/\d|:\d|°|["″'′]\d|\.\d)/iu;
const designationBefore =
  /(?:\b(?:No|Nos|Nr|Type|Mark|Mk|Model|Hill|Route|Highway|Task Force|Force|Group|Phase|Stage|Room|Page|pp?|Vol|Operation|Height|Point|Sector|Zone|Flight|Article|Resolution|Section|Chapter|Unit|Block|Level|Day|Grade|Class|Season|Team|Squad|aged?|between ages|lit|Regiment|Division|Brigade|Company|Battalion|Army|Corps)\.? ?$)|[#$€£¥§№]\s?$/u;
const modelWord =
  /(?:^|\s)(?:\p{Lu}[\p{L}.-]*|mirage|leopard|challenger|boeing|airbus|type|mark|centurion|sherman|dassault)$/u;

/** Words that must stand before people, things or outcomes to be a number. */
const needsNoun = /^(?:some|no|one|a few|few|several|many|multiple|numerous|un|une|um|uma)$/i;

/** Where dates stand: their numbers are no counts. */
function dateSpans(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(datePattern)].map(({ index, 0: found }) => [index, index + found.length] as const);
}

interface Scan {
  readonly found: readonly Found[];
  readonly unread: readonly Unread[];
}

const vagueMany = /(?:many|numerous|multiple|most|all)(?= )/iy;

export function scanCounts(text: string, context: ReadingContext): Scan {
  const dates = dateSpans(text);
  const found: Found[] = [];
  const unread: Unread[] = [];
  let nextDate = 0;
  let position = 0;
  while (position < text.length) {
    while (dates[nextDate] !== undefined && (dates[nextDate]?.[1] ?? 0) <= position) nextDate++;
    const date = dates[nextDate];
    if (date !== undefined && date[0] <= position) {
      position = date[1];
      continue;
    }
    if (!startsCount(text, position)) {
      position++;
      continue;
    }
    const scan = scanAt(text, position, context, found.at(-1)?.to ?? 0);
    if (scan === null) {
      position = skipWord(text, position);
      continue;
    }
    if (date !== undefined && date[0] < scan.end && /\d/.test(text.slice(position, date[0])) === false) {
      position = date[0];
      continue;
    }
    if (scan.count === null) {
      unread.push({ code: 'number-ambiguous', words: text.slice(position, scan.end) });
      found.push({ from: position, to: scan.end, count: null });
    } else {
      if (
        /\d\.\d{3}(?!\d)/.test(text.slice(position, scan.end)) &&
        !/million|billion/.test(text.slice(position, scan.end))
      ) {
        unread.push({ code: 'dot-read-as-thousands', words: text.slice(position, scan.end) });
      }
      found.push({ from: position, to: scan.end, count: scan.count });
    }
    position = Math.max(scan.end, position + 1);
  }
  return { found, unread };
}

function startsCount(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  if (/[~<>≥≤±?]/.test(char)) return true;
  if (!letterOrDigit.test(char)) return false;
  if (letterOrDigit.test(before)) return false;
  if (/\d/.test(char) && /[-.,/]/.test(before) && letterOrDigit.test(text[at - 2] ?? ' ')) {
    // "2 KIA/15 WIA" is two figures, "F/18" one name.
    const word = /(\p{L}+)\/$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
    return word !== undefined && outcomesOf(word).length > 0;
  }
  return !(/\p{L}/u.test(char) && before === '-');
}

function skipWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && letterOrDigit.test(text[end] ?? '')) end++;
  return end;
}

interface ScanEnd {
  readonly count: Count | null;
  readonly end: number;
}

/** A count at an index, if what stands around it allows. */
function scanAt(text: string, at: number, context: ReadingContext, lastEnd: number): ScanEnd | null {
  vagueMany.lastIndex = at;
  const many = vagueMany.exec(text)?.[0];
  if (many !== undefined) {
    const known = !/^(?:most|all)$/i.test(many) && meansSomething(text, at + many.length);
    return known
      ? { count: { min: 0, max: null, wording: many.toLowerCase() }, end: at + many.length }
      : null;
  }
  const scan = scanCount(text, at, context.options);
  if (scan === null) return null;
  const after = text.slice(scan.end, scan.end + 40);
  const words = text.slice(at, scan.end);
  if (notACount.test(after) || designationBefore.test(text.slice(Math.max(0, at - 20), at))) return null;
  if (/^\?+$/.test(words) && text.trim() !== words) return null;
  if (/\d/.test(words)) {
    return isModelNumber(text, at, scan.end, lastEnd) || isYear(text, at, scan.end) ? null : scan;
  }
  if (/^(?:higher|more|less|fewer|larger|greater)\b/.test(after.trim())) return null;
  const vague =
    needsNoun.test(words) ||
    scan.count?.wording !== undefined ||
    (scan.count?.min === 0 && scan.count.max === 0);
  const alone =
    scan.count !== null &&
    scan.count.min >= 24 &&
    /^\s*(?:$|["”,.;)]|at a minimum|at least|or more)/i.test(after);
  if (vague && !alone && !isWholeText(text, at, scan.end) && !meansSomething(text, scan.end)) return null;
  return scan;
}

const isWholeText = (text: string, from: number, to: number): boolean =>
  /^[\s:;,.("“–-]*$/.test(text.slice(0, from)) && /^[\s;,.)+!"”]*$/.test(text.slice(to));

/** Whether people, things or an outcome follow. */
function meansSomething(text: string, from: number): boolean {
  const next = text.slice(from, from + 80).split(/[,;(.]/)[0] ?? '';
  if (outcomesOf(next).length > 0) return true;
  const noun =
    next
      .replace(/^(?: (?:of|more|other|number of|number|regular))* /, '')
      .split(/ (?:in|at|from|by|and|were|of) /)[0] ?? '';
  const kind = nounKind(noun.trim());
  return kind === 'people' || kind === 'thing' || kind === 'formation';
}

/** "the 2022 invasion", "(peak 1779)": four plain digits with nothing countable behind them. */
function isYear(text: string, from: number, to: number): boolean {
  if (!/^(?:1\d{3}|20\d{2})$/.test(text.slice(from, to))) return false;
  if (
    /\b(?:the|a|during|in|since|of|from|by|until|late|early|mid|peak|after|before|year)\s$/i.test(
      text.slice(Math.max(0, from - 12), from),
    )
  )
    return true;
  const phrase = /^\s+([^,;:.()\d]{1,60})/.exec(text.slice(to, to + 64))?.[1]?.trim() ?? '';
  if (phrase !== '' && outcomesOf(phrase).length > 0) return false;
  const last =
    phrase
      .split(/ (?:in|at|of|from|and|by|with) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  if (phrase !== '') return nounKind(last) === 'unknown';
  return text.slice(0, from).trim() !== '';
}

/** "Two Mirage 2000 helicopters": the second number is part of the name. */
function isModelNumber(text: string, from: number, to: number, lastEnd: number): boolean {
  const number = text.slice(from, to);
  if (!/^\d{1,4}[A-Zk]?$/.test(number)) return false;
  const between = text.slice(lastEnd, from).trimEnd();
  if (/[A-Zk]$/.test(number) && modelWord.test(between)) return true;
  if (lastEnd === 0 || /[,;:/(]/.test(between) || between === '' || !modelWord.test(between)) return false;
  const kind = nounKind(between);
  if (/s$/.test(between) || kind === 'people') return false;
  const next = /^s?\s+(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)/u.exec(text.slice(to, to + 60))?.[1] ?? '';
  return (
    outcomesOf(between).length === 0 &&
    (nounKind(next) === 'thing' || nounKind(next.split(' ')[0] ?? '') === 'thing')
  );
}
