import type { Count } from '../../../../model/count.js';
import { scanCount } from '../../count-text.js';
import { nounKind } from '../nouns.js';
import { outcomesOf } from '../outcomes.js';
import type { Reading } from './figure.js';
import { datePattern } from './said.js';

/** A number in a text: from where to where, and what it counts; `null` where its figures cannot be told. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly count: Count | null;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
/** What stands behind a number that counts nobody. */
const notACount =
  /^(?:(?:st|nd|rd|th|e|er|º)(?![\p{L}])| ?%| survivors?\b| per ?cent| ?(?:mm|cm|km|kg|lbs?|ft|kt|km²|km2|sq|hp)(?![\p{L}])| (?:in|m)(?=[ -](?:guns?|cannon|howitzers?|mortars?))|-?(?:pounder|pdr|inch|gun |point|year|day|strong|page|man |men )|-\p{L}| ?(?:times|× larger|x larger|metres?|meters?|miles|kilomet|hours?|minutes|days?|weeks?|months?|years?|knots|degrees|tons? of|tonnes? of|tons|tonnes|pounds|cents?|dollars|square|ha\b|percent)|[½¼¾⅓⅔⅛]|\/\d|:\d|°|["″'′]\d|\.\d)/iu;
/** "Hill 937", "Type 59", "$5": a number that names. */
const designationBefore =
  /(?:\b(?:No|Nos|Nr|Type|Mark|Mk|Model|Hill|Route|Highway|Task Force|Force|Group|Phase|Stage|Room|Page|pp?|Vol|Operation|Height|Point|Sector|Zone|Flight|Article|Resolution|Section|Chapter|Unit|Block|Level|Day|Grade|Class|Season|Team|Squad|aged?|between ages|lit|Regiment|Division|Brigade|Company|Battalion|Army|Corps)\.? ?$)|[#$€£¥§№]\s?$/u;
/** "All but 300", "half of the 500", "for every one": a number that what is counted is told by, not what is counted. */
const measures =
  /(?:\b(?:all but|all except|every|each|half(?: of)?|quarter of|third of|alongside|instead of|rather than|compared to)|[½¼¾⅓⅔⅛]\s?(?:of)?) (?:(?:the|its|their|some|about|original) )*$/i;
const modelWord =
  /(?:^|\s)(?:\p{Lu}[\p{L}.-]*|mirage|leopard|challenger|boeing|airbus|type|mark|centurion|sherman|dassault)$/u;
/** Words that must stand before people, things or outcomes to be a number. */
const needsNoun = /^(?:some|no|one|a few|few|several|many|multiple|numerous|un|une|um|uma)$/i;
/** "Multiple rocket launchers" are a kind of thing, however many. */
const vagueMany = /(?:many|numerous|multiple(?! rocket)|most|all)(?= )/iy;

/** The counts of a text without parentheses, in order; what can be read in two ways is told. */
export function scanCounts(text: string, reading: Reading): readonly Found[] {
  const dates = [...text.matchAll(datePattern)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  const found: Found[] = [];
  let nextDate = 0;
  let position = 0;
  while (position < text.length) {
    while ((dates[nextDate]?.[1] ?? text.length) <= position) nextDate++;
    const date = dates[nextDate];
    if (date !== undefined && date[0] <= position) position = date[1];
    else if (!startsCount(text, position)) position++;
    else {
      const scan = scanAt(text, position, reading, found.at(-1)?.to ?? 0);
      if (scan === null)
        position += 1 + (/^[\p{L}\p{N}]*/u.exec(text.slice(position + 1, position + 200))?.[0].length ?? 0);
      else if (date !== undefined && date[0] < scan.end && !/\d/.test(text.slice(position, date[0])))
        position = date[0];
      else {
        const words = text.slice(position, scan.end);
        if (scan.count === null || /\d[. ]\d/.test(words)) tellGrouping(words, scan.count, reading);
        found.push({ from: position, to: scan.end, count: scan.count });
        position = Math.max(scan.end, position + 1);
      }
    }
  }
  return found;
}

/** "10-11,000" can be read in two ways; "5.000" and "1 200" are read in the likelier one, which is told. */
function tellGrouping(words: string, count: Count | null, { findings }: Reading): void {
  if (count === null) findings.push({ code: 'number-ambiguous', words });
  else if (/\d\.\d{3}(?!\d)|\d \d{3}(?!\d)/.test(words) && !/million|billion/.test(words))
    findings.push({ code: 'grouping-guessed', words });
}

function startsCount(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  if (/[~<>≥≤±?]/.test(char)) return true;
  if (!letterOrDigit.test(char) || letterOrDigit.test(before)) return false;
  if (/\d/.test(char) && /[-.,/]/.test(before) && letterOrDigit.test(text[at - 2] ?? ' ')) {
    // "2 KIA/15 WIA" is two figures, "F/18" one name.
    const word = /(\p{L}+)\/$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
    return word !== undefined && outcomesOf(word).length > 0;
  }
  return !(/\p{L}/u.test(char) && before === '-');
}

/** A count at an index, if what stands around it allows. */
function scanAt(
  text: string,
  at: number,
  reading: Reading,
  lastEnd: number,
): { count: Count | null; end: number } | null {
  vagueMany.lastIndex = at;
  const many = vagueMany.exec(text)?.[0];
  if (many !== undefined) {
    const end = at + many.length;
    const counts = !/^(?:most|all)$/i.test(many) && meansSomething(text, end);
    return counts ? { count: { min: 0, max: null, wording: many.toLowerCase() }, end } : null;
  }
  const scan = scanCount(text, at, reading.options);
  if (scan === null) return null;
  const after = text.slice(scan.end, scan.end + 40);
  const words = text.slice(at, scan.end);
  const before = text.slice(Math.max(0, at - 40), at);
  // "Hill 937" names; "Mahdi Army 60,000" counts.
  const isNamed = designationBefore.test(before) && !/[~,]/.test(words);
  if (notACount.test(after) || isNamed || measures.test(before)) return null;
  if (/^\?+$/.test(words) && text.trim() !== words) return null;
  if (/\d/.test(words)) {
    const names =
      (/^\p{L}/u.test(after) && isDesignation(after)) ||
      (at > 0 && isModelNumber(text, at, scan.end, lastEnd)) ||
      (words.length === 4 && isYear(text, at, scan.end));
    return names ? null : scan;
  }
  if (/^(?:higher|more|less|fewer|larger|greater)\b/.test(after.trim())) return null;
  const { count } = scan;
  const isVague =
    needsNoun.test(words) || count?.wording !== undefined || (count?.min === 0 && count.max === 0);
  const standsAlone =
    count !== null && count.min >= 24 && /^\s*(?:$|["”,.;)]|at a minimum|at least|or more)/i.test(after);
  const fits = !isVague || standsAlone || isWholeText(text, at, scan.end) || meansSomething(text, scan.end);
  return fits ? scan : null;
}

/** "2S1", "4x4s": a number that letters follow at once is a name, unless they say what befell so many ("50KIA"). */
function isDesignation(after: string): boolean {
  const letters = /^[\p{L}]+/u.exec(after)?.[0];
  return (
    letters !== undefined && outcomesOf(letters).length === 0 && !/^(?:x|k|m)(?![\p{L}\d])/iu.test(after)
  );
}

const isWholeText = (text: string, from: number, to: number): boolean =>
  /^[\s:;,.("“–-]*$/.test(text.slice(0, from)) && /^[\s;,.)+!"”]*$/.test(text.slice(to, to + 200));

/** Whether people, things or an outcome follow. */
function meansSomething(text: string, from: number): boolean {
  const next = text.slice(from, from + 80).split(/[,;(.]/)[0] ?? '';
  if (outcomesOf(next).length > 0) return true;
  const noun = next
    .replace(/^(?: (?:of|more|other|of number|number|regular))* /, '')
    .split(/ (?:in|at|from|by|and|were|of) /)[0];
  return ['people', 'thing', 'formation'].includes(nounKind((noun ?? '').trim()));
}

/** "the 2022 invasion", "(peak 1779)": four plain digits with nothing countable behind them. */
function isYear(text: string, from: number, to: number): boolean {
  if (!/^(?:1\d{3}|20\d{2})$/.test(text.slice(from, to))) return false;
  const led = /\b(?:the|a|during|in|since|of|from|by|until|late|early|mid|peak|after|before|year)\s$/i;
  if (led.test(text.slice(Math.max(0, from - 12), from))) return true;
  const phrase = /^\s+([^,;:.()\d]{1,60})/.exec(text.slice(to, to + 64))?.[1]?.trim() ?? '';
  if (phrase === '') return text.slice(Math.max(0, from - 200), from).trim() !== '';
  if (outcomesOf(phrase).length > 0) return false;
  const [noun = ''] = phrase.split(/ (?:in|at|of|from|and|by|with) /);
  return nounKind(noun.split(' ').at(-1) ?? '') === 'unknown';
}

/** "Two Mirage 2000 helicopters": the second number is part of the name. */
function isModelNumber(text: string, from: number, to: number, lastEnd: number): boolean {
  const number = text.slice(from, to);
  if (!/^\d{1,4}[A-Zk]?$/.test(number)) return false;
  const between = text.slice(Math.max(lastEnd, from - 200), from).trimEnd();
  if (/[A-Zk]$/.test(number) && modelWord.test(between)) return true;
  if (lastEnd === 0 || /[,;:/(]/.test(between) || between === '' || !modelWord.test(between)) return false;
  if (/s$/.test(between) || nounKind(between) === 'people' || outcomesOf(between).length > 0) return false;
  const next = /^s?\s+(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)/u.exec(text.slice(to, to + 60))?.[1] ?? '';
  return nounKind(next) === 'thing' || nounKind(next.split(' ')[0] ?? '') === 'thing';
}
