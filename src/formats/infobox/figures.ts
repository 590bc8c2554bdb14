import type { Outcome } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import { type CountTextOptions, scanCount } from '../count-text.js';
import {
  heavyWords,
  type NounKind,
  nounKind,
  outcomesOf,
  outcomesPattern,
  peopleOnly,
  type Status,
  singular,
  statusOf,
  thingsOnly,
} from './lexicon.js';
import { belowMark, slice, type TracedText, trimmed } from './lines.js';
import {
  datePattern,
  type EventSpan,
  mergeQualifiers,
  type Qualifiers,
  readQualifiers,
  speakerOf,
} from './qualifiers.js';

/** One figure of a line and all that the line says of it. */
export interface Figure {
  readonly count: Count;
  /** Empty where the line names none. */
  readonly outcomes: readonly Outcome[];
  /** The noun as found, singular, where it is not people. */
  readonly unit?: string | undefined;
  /** The noun as found. */
  readonly noun: string;
  readonly kind: NounKind;
  readonly status?: Status | undefined;
  readonly qualifiers: Qualifiers;
  /** It says it is the sum of others. */
  readonly total: boolean;
  /** The figure of the same line within which it lies. */
  readonly within?: number | undefined;
  /** It stands outside parentheses and "including". */
  readonly main: boolean;
  /** Where in the value it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Where in the value the number itself stands. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** The number as it stands. */
  readonly number: string;
}

/** Something in a line that was not read, for an issue. */
export interface Unread {
  readonly code: 'number-ambiguous' | 'outcome-not-known' | 'dot-read-as-thousands' | 'text-not-read';
  readonly words: string;
}

export interface LineReading {
  readonly figures: readonly Figure[];
  readonly unread: readonly Unread[];
}

export interface ReadingContext {
  readonly property: 'casualties' | 'strength';
  readonly span: EventSpan | null;
  readonly options: CountTextOptions;
}

interface Found {
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

function scanCounts(text: string, context: ReadingContext): Scan {
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

const connector =
  /(?:,|;|\s)*(?:\b(?:and|&|plus|with|including|incl\.?|include|includes|of whom|of which|of them|among them|among whom|as well as|dont|et|e|or|up to|to|supported by|supplemented by|as|besides|alongside|at least)\b|[;,+–-])?\s*$/i;
const inclusion = /\b(?:including|incl|includes?|of whom|of which|of them|among them|among whom|dont)\b/i;
const filler =
  /^(?:(?:at a minimum|at least|of|more|additional|further|the|their|its|his|about|number of|an|a|are|were|was|been|have|had|has|being|men were|reported|reportedly|confirmed|claimed|estimated|believed|thought|to be|alleged|allegedly|total|overall|altogether|in total|mostly|mainly|only|just|approximately|then|also|×|x|other|de|des|d'|feared|presumed|verified|identified|official|officially|unconfirmed|seriously|severely|badly|slightly|lightly|heavily|later|either)(?=\s|$)\s*)+/i;
const trailingFiller =
  /(?:\s|^)(?:were|was|been|have|had|has|being|be|are|is|reported|reportedly|confirmed|claimed|estimated|believed|thought to be|alleged|allegedly|total|overall|in total|mostly|seriously|severely|badly|slightly|lightly|heavily|feared|presumed|later|also|either|:|-|to be|et al|went|got|left|became|×|x|of|strength|total strength|and|or|the|with|in|aboard|on|at|from|by|under|for)$/i;
const phraseEnd =
  /[,;:.(]|\s(?:in|at|on|near|from|by|per|according|during|under|aboard|against|for|with|who|that|which|were|was|inside|within|between|throughout|since|until|as of|present|including|per|à|en|dans|selon|par|sur|through|across|around|\()\s|\s-\s|—/i;

const leadingOutcome = new RegExp(`^\\s*[,;]\\s*(?:${outcomesPattern.source})\\s*:?\\s*$`, 'iu');

interface Tail {
  readonly outcomes: readonly Outcome[];
  readonly noun: string;
  /** Where in the tail what belongs to the figure ends. */
  readonly end: number;
  readonly after: string;
  readonly joint: string;
  readonly unknownOutcome?: string | undefined;
}

function strip(text: string, pattern: RegExp): string {
  let before = text;
  for (let steps = 0; steps < 6; steps++) {
    const next = before.replace(pattern, '').trim();
    if (next === before) return next;
    before = next;
  }
  return before;
}

function readTail(tail: string, property: ReadingContext['property'], last: boolean): Tail {
  const joint = last ? '' : (connector.exec(tail)?.[0] ?? '');
  const body = tail.slice(0, tail.length - joint.length);
  outcomesPattern.lastIndex = 0;
  const run = outcomesPattern.exec(body);
  if (run !== null) {
    const before = body.slice(0, run.index);
    const cut = /[,;]|\.(?=\s)/.exec(before);
    // "2,000 men, 30 of whom …, killed": what stands behind a comma belongs to the figure only as its own outcome.
    const noun = strip(
      strip((cut === null ? before : before.slice(0, cut.index)).trim(), filler),
      trailingFiller,
    );
    const after = body.slice(run.index + run[0].length);
    const ownNoun = noun === '' ? nounBehind(after) : noun;
    return { outcomes: outcomesOf(run[0]), noun: ownNoun, end: body.length, after, joint };
  }
  const plain = body.trimStart();
  const ended = phraseEnd.exec(` ${plain}`);
  const phrase = (ended === null ? plain : plain.slice(0, Math.max(0, ended.index - 1))).trim();
  const cut = completeNoun(strip(strip(unquoted(phrase), filler), trailingFiller));
  const listed = /^[^,;:(\d]{2,40}(?:, [^,;:(\d]{2,30})+,? (?:and|or) [^,;:(\d]{2,30}$/.exec(plain)?.[0];
  const noun = listed?.split(/,| and | or /).every((one) => nounKind(one.trim()) === 'people') ? listed : cut;
  const after = listed === noun ? '' : ended === null ? '' : plain.slice(Math.max(0, ended.index - 1));
  const participle = /(?:^|\s)(\p{L}{2,}(?:ed|né|nés|nées))(?:\s|$)/u.exec(`${noun}`)?.[1];
  const isLast = participle !== undefined && noun.endsWith(participle) && nounKind(participle) === 'unknown';
  return {
    outcomes: [],
    noun,
    end: body.length,
    after,
    joint,
    ...(isLast && property === 'casualties' ? { unknownOutcome: participle } : {}),
  };
}

/** "2 dead soldiers", "300 killed rebels": the noun behind the outcome. */
function nounBehind(after: string): string {
  const phrase = (after.split(phraseEnd)[0] ?? '').trim();
  if (
    phrase === '' ||
    phrase.length > 60 ||
    /^(?:in|by|of|from|during|at|on|per|and|or|including|overall|total|as)\b/i.test(phrase)
  )
    return '';
  const kind = nounKind(phrase);
  return kind === 'people' || kind === 'thing' ? phrase : '';
}

/** A quotation mark whose other half was cut off with the number goes. */
const unquoted = (phrase: string): string =>
  (phrase.match(/["“”]/g) ?? []).length % 2 === 1 ? phrase.replace(/^["“”\s]+/, '') : phrase.trim();

/** "tanks BM-21 Grad artillery": what stands behind a plural begins something else, whose break was lost. */
function completeNoun(noun: string): string {
  const words = noun.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index + 1 < words.length &&
      /^\p{Ll}+s$/u.test(word) &&
      nounKind(word) === 'thing' &&
      /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(words[index + 1] ?? ''),
  );
  return at === -1 ? noun : words.slice(0, at + 1).join(' ');
}

interface Parenthesis {
  readonly inner: TracedText;
  /** Where in the text without parentheses it stood. */
  readonly at: number;
  /** It stood on a line of its own below. */
  readonly below: boolean;
}

/** The text without its parentheses, and those, outermost only. */
function withoutParentheses(line: TracedText): {
  readonly main: TracedText;
  readonly parentheses: readonly Parenthesis[];
} {
  const chars: string[] = [];
  const origin: number[] = [];
  const parentheses: Parenthesis[] = [];
  let depth = 0;
  let from = 0;
  let below = false;
  let pendingBelow = false;
  for (let i = 0; i < line.text.length; i++) {
    const char = line.text[i] ?? '';
    if (char === belowMark) {
      pendingBelow = true;
      continue;
    }
    if (char === '(') {
      if (depth === 0) {
        // What stood apart stays apart: "5(est.)6" is not 56.
        if (/\d$/.test(chars.at(-1) ?? '')) {
          chars.push(' ');
          origin.push(line.origin[i] ?? 0);
        }
        from = i + 1;
        below = pendingBelow;
      }
      depth++;
    }
    if (depth === 0) {
      chars.push(char);
      origin.push(line.origin[i] ?? 0);
      if (char !== ' ') pendingBelow = false;
    }
    if (char === ')' && depth > 0) {
      depth--;
      if (depth === 0) parentheses.push({ inner: slice(line, from, i), at: chars.length, below });
    }
  }
  if (depth > 0) {
    // Never closed: it is text like any other.
    for (let i = from - 1; i < line.text.length; i++) {
      chars.push(line.text[i] ?? '');
      origin.push(line.origin[i] ?? 0);
    }
  }
  return { main: { text: chars.join(''), origin }, parentheses };
}

interface Draft {
  count: Count;
  outcomes: readonly Outcome[];
  noun: string;
  kind: NounKind;
  status: Status | undefined;
  qualifiers: Qualifiers;
  total: boolean;
  within: number | undefined;
  main: boolean;
  from: number;
  to: number;
  numberFrom: number;
  numberTo: number;
  number: string;
  joint: string;
  textFrom: number;
  textTo: number;
  /** Where in the text the number ends. */
  numberEnd: number;
  dropped: boolean;
}

const totalWords =
  /\b(?:total|totals|overall|in total|altogether|totall?ing|combined|all told|en tout|au total)\b/i;
const sidesWords = /\b(?:on both sides|both sides|on all sides|all sides)\b/i;

/** The figures of a line. */
export function readLine(line: TracedText, context: ReadingContext): LineReading {
  const { main, parentheses } = mainAndParentheses(line);
  const scan = scanCounts(main.text, context);
  const unread: Unread[] = [...scan.unread];
  const drafts = draftsOf(main, scan.found, context, unread);
  distribute(drafts);
  dropUnclear(drafts, main.text, unread);
  applyVerbs(main.text, scan.found, drafts);
  readParentheses(drafts, parentheses, main.text, context, unread);
  if (scan.found.length === 0 && drafts.length === 0) unread.push(...withoutFigures(main.text));
  const figures = drafts.filter((draft) => !draft.dropped);
  const index = new Map(figures.map((draft, i) => [draft, i]));
  return {
    figures: figures.map((draft) => ({
      count: draft.qualifiers.approximate === true ? { ...draft.count, approximate: true } : draft.count,
      outcomes: draft.outcomes,
      noun: draft.noun,
      kind: draft.kind,
      ...(draft.kind === 'thing' || draft.kind === 'formation' || draft.kind === 'unknown'
        ? { unit: singular(draft.noun) }
        : {}),
      ...(draft.status === undefined ? {} : { status: draft.status }),
      qualifiers: draft.qualifiers,
      total: draft.total,
      within: draft.within === undefined ? undefined : index.get(drafts[draft.within] ?? draft),
      main: draft.main,
      from: draft.from,
      to: draft.to,
      numberFrom: draft.numberFrom,
      numberTo: draft.numberTo,
      number: draft.number,
    })),
    unread,
  };
}

/** A line that is nothing but one parenthesis is read as what stands in it. */
function mainAndParentheses(line: TracedText): ReturnType<typeof withoutParentheses> {
  const split = withoutParentheses(line);
  const [only, ...more] = split.parentheses;
  return only !== undefined && more.length === 0 && split.main.text.trim() === ''
    ? withoutParentheses(only.inner)
    : split;
}

function withoutFigures(text: string): readonly Unread[] {
  const rest = text
    .split(/[;,.]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !heavyWords.test(piece));
  return rest.length === 0 ? [] : [{ code: 'text-not-read', words: rest.join(', ') }];
}

/** Words such as "heavy" at the parts of a text that hold no figure. */
export function heavyIn(line: TracedText): readonly {
  readonly words: string;
  readonly hedged: boolean;
  readonly qualifiers: string;
  readonly from: number;
  readonly to: number;
}[] {
  const { main, parentheses } = withoutParentheses(line);
  let at = 0;
  return main.text.split(/(?<=[;,.])|(?=\s(?:\d|~))/).flatMap((piece) => {
    const from = at;
    at += piece.length;
    const words = piece.replace(/[;,.]+$/, '').trim();
    if (!heavyWords.test(words) || /^(?:many|numerous|large|high|low|small|nombreuses)$/i.test(words))
      return [];
    const remark = parentheses.find((other) => other.at >= from && other.at <= at + 1)?.inner.text ?? '';
    return [
      {
        words: words.toLowerCase(),
        hedged: /probably|possibly|reportedly|likely/i.test(words),
        qualifiers: /\d/.test(remark) ? '' : remark,
        from: main.origin[from] ?? 0,
        to: (main.origin[Math.max(from, at - 1)] ?? 0) + 1,
      },
    ];
  });
}

function draftsOf(
  main: TracedText,
  found: readonly Found[],
  context: ReadingContext,
  unread: Unread[],
): Draft[] {
  const drafts: Draft[] = [];
  const [firstFound] = found;
  const pre = firstFound === undefined ? '' : main.text.slice(0, firstFound.from);
  // "Killed 30, wounded 45": each outcome stands before its number.
  const last = found.at(-1);
  const headFirst =
    last !== undefined &&
    outcomesOf(pre).length > 0 &&
    /^[\s.;,+!]*$/.test(main.text.slice(last.to)) &&
    !/\blost\b|\blosses of\b/i.test(pre);
  for (const [index, item] of found.entries()) {
    const next = found[index + 1];
    const tailText = main.text.slice(item.to, next?.from ?? main.text.length);
    const tail = readTail(
      headFirst ? (tailText.split(outcomesPattern)[0] ?? '') : tailText,
      context.property,
      next === undefined,
    );
    const before = headFirst ? main.text.slice(found[index - 1]?.to ?? 0, item.from) : '';
    // "20, wounded 30": what stands between a comma and a number is that number's.
    const ownBefore =
      index === 0 ? null : leadingOutcome.exec(main.text.slice(found[index - 1]?.to ?? 0, item.from));
    const isNext = next !== undefined && leadingOutcome.test(tailText);
    const outcomes = headFirst
      ? outcomesOf(before)
      : isNext
        ? []
        : tail.outcomes.length > 0
          ? tail.outcomes
          : outcomesOf(ownBefore?.[0] ?? '');
    // "300 horse" are riders, "300 horses" animals.
    const riders =
      tail.noun.toLowerCase() === 'horse' && context.property === 'strength' && item.count?.min !== 1;
    const kind = riders ? 'people' : kindOf(tail.noun, outcomes);
    const words = `${tail.noun} ${tailText}`;
    if (tail.unknownOutcome !== undefined && outcomes.length === 0) {
      unread.push({ code: 'outcome-not-known', words: main.text.slice(item.from, item.to) + tailText });
    }
    const qualifiers = remarksOf(tail.after, context.span, tailText);
    const textTo = item.to + tailText.length - tail.joint.length;
    drafts.push({
      count: item.count ?? { min: 0, max: null },
      outcomes,
      noun: tail.noun,
      kind,
      status:
        statusOf(tail.noun === '' ? (words.split(/[,;]/)[0] ?? '') : tail.noun) ??
        statusOf(words.split(/[,;]/)[0] ?? ''),
      qualifiers,
      total: totalWords.test(tailText.split(/[;]/)[0] ?? '') || (index === 0 && totalWords.test(pre)),
      within: undefined,
      main: true,
      from: main.origin[item.from] ?? 0,
      to: (main.origin[Math.max(item.from, textTo - 1)] ?? 0) + 1,
      numberFrom: main.origin[item.from] ?? 0,
      numberTo: (main.origin[item.to - 1] ?? 0) + 1,
      number: main.text.slice(item.from, item.to).trim(),
      joint: tail.joint,
      textFrom: item.from,
      numberEnd: item.to,
      textTo: next?.from ?? main.text.length,
      dropped: item.count === null || (tail.unknownOutcome !== undefined && outcomes.length === 0),
    });
  }
  readShares(drafts, main.text);
  applyInclusions(drafts, main.text);
  mergeRanges(drafts, main.text);
  return drafts;
}

function kindOf(noun: string, outcomes: readonly Outcome[]): NounKind {
  const kind = nounKind(noun);
  if (outcomes.some((outcome) => thingsOnly.has(outcome)) && kind !== 'people')
    return noun === '' ? 'none' : kind === 'formation' ? kind : 'thing';
  if (kind === 'unknown' && outcomes.some((outcome) => peopleOnly.has(outcome))) return 'people';
  // Horses and herds are killed, too; ships are not.
  return kind;
}

/** What the words behind the noun and outcome say. */
function remarksOf(after: string, span: EventSpan | null, tail: string): Qualifiers {
  const rest = after
    .replace(/\b(?:overall|in total|total|altogether|confirmed|in action|reported|of war)\b/gi, ' ')
    .replace(/^[\s,;:.*)/-]+|[\s,;:.*)/-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sides = sidesWords.test(tail) ? ({ bothSides: true } as const) : {};
  const only = /\b(?:overall|in total)\b/i.test(tail) ? ({ total: true } as const) : {};
  const hedged = /\b(?:reportedly|allegedly|unconfirmed|possibly|probably)\b/i.test(tail)
    ? ({ hedged: true } as const)
    : {};
  if (rest === '' || /^(?:and|or|to|of|people|persons|people on)$/i.test(rest))
    return { ...sides, ...only, ...hedged };
  const said = readQualifiers(rest.replace(sidesWords, '').trim(), span);
  const trailing = said.note === undefined ? said : (lastRemark(rest, span) ?? said);
  return { ...trailing, ...sides, ...only, ...hedged };
}

/** "by Turkey according to SDF", "in Syria by TAF": the remark that is understood, the rest as note. */
function lastRemark(rest: string, span: EventSpan | null): Qualifiers | null {
  const cuts = [
    ...rest.matchAll(
      /(?:^|\s)(?=(?:according to|per|claimed by|as of|by|in|at|near|since|until|during|inside|selon) )/gi,
    ),
  ].map(({ index }) => index);
  if (cuts.length === 0) return null;
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  const pieces = starts
    .map((from, index) => rest.slice(from, starts[index + 1] ?? rest.length).trim())
    .filter((piece) => piece !== '');
  const each = pieces.map((piece) => readQualifiers(piece.replace(/[,;]+$/, ''), span));
  return each.every((one) => one.note !== undefined) ? null : mergeQualifiers(each);
}

function contains(whole: Draft, part: Draft): boolean {
  const sameThing =
    whole.kind === part.kind ||
    part.kind === 'none' ||
    whole.kind === 'none' ||
    (whole.kind !== 'thing' &&
      part.kind !== 'thing' &&
      whole.kind !== 'formation' &&
      part.kind !== 'formation');
  const sameOutcome =
    part.outcomes.length === 0 ||
    whole.outcomes.length === 0 ||
    whole.outcomes.includes('unspecified') ||
    part.outcomes.every((outcome) => whole.outcomes.includes(outcome)) ||
    (whole.outcomes.includes('killed') && part.outcomes.every((outcome) => outcome === 'executed'));
  if (whole.count.min === 0 && whole.count.max === null) return false;
  return sameThing && sameOutcome && (whole.count.max === null || part.count.min <= whole.count.max);
}

const shareOf =
  /(?:\bout|^|\b(?:killed|dead|wounded|captured|casualties|lost|missing))\s+of\s+(?:(?:the|its|his|their|an|a|about|some|original|estimated|initial|total)\s+)*$/i;

/** "400 out of 600 killed": what the second number counts is the whole, not a loss. */
function readShares(drafts: Draft[], text: string): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [share, whole] = [drafts[i], drafts[i + 1]];
    if (share === undefined || whole === undefined || share.dropped) continue;
    if (!shareOf.test(text.slice(share.numberEnd, whole.textFrom).trimStart())) continue;
    const words = text.slice(whole.textFrom, whole.textTo).replace(/[\s,;.]+$/, '');
    if (share.outcomes.length === 0) {
      share.outcomes = whole.outcomes;
      share.noun = whole.noun;
      share.kind = whole.kind;
      share.status = whole.status;
    }
    share.qualifiers = mergeQualifiers([{ ...share.qualifiers, note: undefined }, { note: `of ${words}` }]);
    share.joint = whole.joint;
    whole.dropped = true;
  }
}

/** "30,000 casualties, including 10,000 killed": what follows lies within. */
function applyInclusions(drafts: Draft[], text: string): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before === undefined || draft === undefined) continue;
    const opened = inclusion.test(text.slice(before.numberEnd, draft.textFrom));
    const goesOn = before.within !== undefined && /^\s*(?:,|and|&|, and)\s*$/i.test(before.joint);
    const whole = opened ? (before.within ?? i - 1) : goesOn ? before.within : undefined;
    const holder = whole === undefined ? undefined : drafts[whole];
    if (whole === undefined || holder === undefined) continue;
    inherit(draft, holder);
    if (!contains(holder, draft)) continue;
    draft.within = whole;
    draft.main = false;
  }
}

function inherit(part: Draft, whole: Draft): void {
  if (part.outcomes.length === 0 && !(part.kind === 'thing' && whole.kind !== 'thing'))
    part.outcomes = whole.outcomes;
  if (part.noun === '' || part.kind === 'none') {
    part.noun =
      whole.kind === 'thing' || whole.kind === 'formation' || whole.kind === 'unknown'
        ? whole.noun
        : part.noun;
    part.kind = whole.kind;
  }
  part.status ??=
    part.noun === whole.noun || part.kind === 'none' || part.noun === '' ? whole.status : undefined;
}

/** "20,000 Ottoman troops to 60,000": one range with the noun between its ends. */
function mergeRanges(drafts: Draft[], text: string): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [low, high] = [drafts[i], drafts[i + 1]];
    if (low === undefined || high === undefined || low.dropped) continue;
    if (
      !/^\s*(?:to|-)\s*$/.test(low.joint) ||
      high.noun !== '' ||
      high.outcomes.length > 0 ||
      low.noun === ''
    )
      continue;
    if (/\d/.test(text.slice(low.numberEnd, high.textFrom))) continue;
    if (!/^[\s.;,]*$/.test(text.slice(high.textTo)) && high.joint === '') continue;
    if (
      low.count.max !== low.count.min ||
      high.count.max !== high.count.min ||
      low.count.max > high.count.min
    )
      continue;
    low.count = { ...low.count, ...high.count, min: low.count.min, max: high.count.max };
    low.to = high.to;
    low.numberTo = high.numberTo;
    low.numberEnd = high.numberEnd;
    low.joint = high.joint;
    high.dropped = true;
  }
}

/** "3 tanks and 1 car destroyed", "100 Azerbaijani and 85 Armenian civilians killed": the end speaks for all. */
function distribute(drafts: Draft[]): void {
  const own = drafts.map((draft) => draft.outcomes.length > 0);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft === undefined || next === undefined || draft.outcomes.length > 0 || draft.dropped) continue;
    const byAnd = /\b(?:and|&|et|e)\b|&/i.test(draft.joint) && !inclusion.test(draft.joint);
    const byComma = /^\s*,\s*$/.test(draft.joint) && followedByAnd(drafts, own, i + 1);
    const byRank =
      /^\s*,\s*$/.test(draft.joint) &&
      draft.kind === 'people' &&
      next.kind === 'people' &&
      draft.noun !== '' &&
      next.noun !== '';
    if (!byAnd && !byComma && !byRank) continue;
    const things = draft.kind === 'thing' || draft.kind === 'formation';
    if (next.outcomes.length > 0 && !next.dropped) {
      if (things && next.outcomes.some((outcome) => peopleOnly.has(outcome))) continue;
      if (!things && draft.kind !== 'unknown' && next.outcomes.some((outcome) => thingsOnly.has(outcome)))
        continue;
      draft.outcomes = next.outcomes;
      draft.kind = kindOf(draft.noun, draft.outcomes);
    }
    if (byAnd && /^\p{Lu}[\p{L}-]*$/u.test(draft.noun) && / /.test(next.noun) && next.kind === 'people') {
      const head = next.noun.split(' ').at(-1) ?? '';
      draft.noun = `${draft.noun} ${head}`;
      draft.kind = 'people';
      draft.status ??= next.status;
    }
  }
  // "150 tons and 200 weapons seized": one whose end was not understood is not either.
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (
      draft !== undefined &&
      next?.dropped === true &&
      draft.outcomes.length === 0 &&
      /\band\b/.test(draft.joint)
    )
      draft.dropped = true;
  }
}

function followedByAnd(drafts: readonly Draft[], own: readonly boolean[], from: number): boolean {
  for (let i = from; i < drafts.length; i++) {
    const joint = drafts[i]?.joint ?? '';
    if (own[i] === true) return false;
    if (/\b(?:and|&|et|e)\b|&/i.test(joint)) return true;
    if (!/^\s*,\s*$/.test(joint)) return false;
  }
  return false;
}

/** "5 galleys sunk, 3 captured": three galleys or three men. */
function dropUnclear(drafts: readonly Draft[], text: string, unread: Unread[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (before === undefined || draft === undefined || draft.dropped || before.kind !== 'thing') continue;
    const loose =
      draft.kind === 'none' &&
      draft.outcomes.length > 0 &&
      draft.outcomes.every((outcome) => outcome === 'captured' || outcome === 'lost');
    const joined = /^\s*(?:,|and|&|, and)\s*$/i.test(before.joint);
    if (!loose || !joined || !before.outcomes.some((outcome) => thingsOnly.has(outcome))) continue;
    draft.dropped = true;
    unread.push({ code: 'number-ambiguous', words: text.slice(draft.textFrom, draft.textTo).trim() });
  }
}

/** "The army lost 173 soldiers". */
function applyVerbs(text: string, found: readonly Found[], drafts: Draft[]): void {
  const [first] = found;
  if (first === undefined || !/\blost\b/i.test(text.slice(0, first.from))) return;
  for (const draft of drafts) {
    if (draft.outcomes.length === 0) draft.outcomes = draft.kind === 'thing' ? ['lost'] : ['unspecified'];
  }
}

function readParentheses(
  drafts: Draft[],
  parentheses: readonly Parenthesis[],
  before: string,
  context: ReadingContext,
  unread: Unread[],
): void {
  const ends = new Map<number, number>();
  for (const parenthesis of parentheses) {
    const owner = ownerOf(drafts, parenthesis.at);
    const target = owner === undefined ? undefined : drafts[owner];
    const inner = trimmed(parenthesis.inner);
    const words = inner.text.replace(/[()]/g, ' ').trim();
    if (owner === undefined && drafts.length === 0) {
      // "1st Division (15,000 men)": the words before say whose the figures are.
      for (const piece of piecesOf(inner)) addInner(drafts, undefined, piece, context, unread);
      const note = before.trim();
      if (note !== '')
        for (const draft of drafts) draft.qualifiers = mergeQualifiers([draft.qualifiers, { note }]);
      continue;
    }
    if (owner === undefined || target === undefined || target.dropped) {
      unread.push(...scanCounts(inner.text, context).unread);
      continue;
    }
    // "3,770 (opposition) – 3,857 (government) soldiers": who says which end has no place in one range.
    if ((parenthesis.at > target.textFrom && parenthesis.at < target.numberEnd) || ends.has(owner)) {
      ends.set(owner, parenthesis.at);
      target.qualifiers = mergeQualifiers([target.qualifiers, { note: words }]);
      continue;
    }
    const base = drafts.length;
    const said: Qualifiers[] = [];
    for (const piece of piecesOf(inner)) {
      const remark = readQualifiers(piece.text.replace(/[()]/g, ' '), context.span);
      const read = remark.note !== undefined && addInner(drafts, owner, piece, context, unread);
      if (!read) said.push(remark);
    }
    if (said.length === 0) continue;
    const merged = mergeQualifiers(said);
    qualify(drafts, owner, merged, parenthesis.below);
    const { note: _, outcomes: __, ...rest } = merged;
    for (const draft of drafts.slice(base)) draft.qualifiers = { ...rest, ...draft.qualifiers };
  }
}

/** The pieces between semicolons; the whole where it holds no figure. */
function piecesOf(inner: TracedText): readonly TracedText[] {
  if (!/\d/.test(inner.text)) return [inner];
  const pieces: TracedText[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i <= inner.text.length; i++) {
    const char = inner.text[i];
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (i < inner.text.length && !(char === ';' && depth <= 0)) continue;
    const piece = trimmed(slice(inner, from, i));
    if (piece.text !== '') pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

/** Reads the figures of a parenthesis as parts of its owner; whether there were any. */
function addInner(
  drafts: Draft[],
  owner: number | undefined,
  part: TracedText,
  context: ReadingContext,
  unread: Unread[],
): boolean {
  const labelled = /^([^:()]{2,60}):\s+/.exec(part.text);
  const speaker = labelled?.[1] === undefined ? null : speakerOf(labelled[1]);
  const flat = withoutParentheses(
    labelled === null || speaker === null ? part : slice(part, labelled[0].length, part.text.length),
  ).main;
  // "30 (plus 3 attackers)" lies outside; "(excluding 3 attackers)" counts nobody.
  if (/^(?:excl|not incl|not count|without|exclud)/i.test(flat.text)) return false;
  const beside = /^(?:plus|and|\+|in addition|as well as|another|additional|further)/i.test(flat.text);
  const scan = scanCounts(flat.text, context);
  if (scan.found.length === 0) return false;
  const inner = draftsOf(flat, scan.found, context, unread);
  distribute(inner);
  if (speaker !== null) for (const draft of inner) draft.qualifiers = { speaker, ...draft.qualifiers };
  const whole = owner === undefined ? undefined : drafts[owner];
  const base = drafts.length;
  const kept = inner.filter((draft) => {
    const ownOutcomes = draft.outcomes.length > 0;
    if (draft.dropped) return false;
    if (whole === undefined) return ownOutcomes || context.property === 'strength';
    const other = draft.kind === 'thing' || draft.kind === 'formation' || draft.kind === 'unknown';
    if (
      other &&
      !ownOutcomes &&
      draft.noun !== whole.noun &&
      !(
        whole.kind === draft.kind &&
        nounKind(whole.noun) === draft.kind &&
        whole.kind === 'thing' &&
        inclusion.test(part.text)
      )
    )
      return false;
    // "2 regiments (1,200 men)": how many the formations had.
    if (context.property === 'strength' && whole.kind === 'formation' && draft.kind === 'people') return true;
    inherit(draft, whole);
    if (contains(whole, draft)) return true;
    return ownOutcomes || draft.qualifiers.speaker !== undefined;
  });
  for (const draft of kept) {
    draft.main = false;
    const inside = draft.within === undefined ? undefined : inner[draft.within];
    const insideAt = inside === undefined ? -1 : kept.indexOf(inside);
    draft.within =
      whole !== undefined && !beside && contains(whole, draft) && draft.qualifiers.speaker === undefined
        ? owner
        : undefined;
    if (insideAt >= 0) draft.within = base + insideAt;
    if (
      whole !== undefined &&
      draft.qualifiers.speaker === undefined &&
      whole.qualifiers.speaker !== undefined
    ) {
      draft.qualifiers = { speaker: whole.qualifiers.speaker, ...draft.qualifiers };
    }
    drafts.push(draft);
  }
  if (kept.length > 0) unread.push(...scan.unread);
  return kept.length > 0;
}

/** The figure after which a parenthesis stands; the first where it stands before all. */
function ownerOf(drafts: readonly Draft[], at: number): number | undefined {
  let owner: number | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (!draft.main) continue;
    if (draft.textFrom < at || (owner === undefined && at === 0)) owner = index;
  }
  return owner;
}

/** A speaker at the end speaks for what stands before it without one of its own; all else for its own figure. */
function qualify(drafts: readonly Draft[], owner: number, said: Qualifiers, below: boolean): void {
  const { outcomes, speaker, total, ...rest } = said;
  const target = drafts[owner];
  if (target === undefined) return;
  const merged = mergeQualifiers([target.qualifiers, rest]);
  target.qualifiers = speaker === undefined ? merged : { ...merged, speaker };
  if (total === true) target.total = true;
  if (outcomes !== undefined && (target.outcomes.length === 0 || target.outcomes.includes('unspecified')))
    target.outcomes = outcomes;
  if (speaker === undefined) return;
  for (const part of drafts) {
    if (part.within === owner && part.qualifiers.speaker === undefined)
      part.qualifiers = { ...part.qualifiers, speaker };
  }
  if (below) return;
  for (let i = owner - 1; i >= 0; i--) {
    const other = drafts[i];
    if (other === undefined || other.qualifiers.speaker !== undefined) return;
    if (other.main && !/^\s*(?:,|;|and|&)?[\s,]*(?:and)?\s*$/i.test(other.joint)) return;
    other.qualifiers = { ...other.qualifiers, speaker };
  }
}
