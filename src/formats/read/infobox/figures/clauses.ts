import type { Outcome } from '../../../../model/claim.js';
import { type NounKind, nounKind, statusOf } from '../nouns.js';
import { outcomesOf, outcomesPattern, peopleOnly, thingsOnly } from '../outcomes.js';
import { type Found, scanCounts } from './counts.js';
import { type Figure, mergeSaid, newFigure, type Reading } from './figure.js';
import type { TracedText } from './lines.js';
import { remarksBefore, remarksBehind } from './said.js';

// A text is cut at its numbers: each number with the words up to the next is a clause, and a clause is one figure.

/** Words that join a clause to the next, and mostly end it. */
const connector =
  /[,;\s]{0,20}(?:\b(?:and|&|plus|with|incl(?:\.|uding|udes?)?|of (?:whom|which|them)|among (?:them|whom)|as well as|dont|et|e|or|up to|to|supported by|as|besides|along with|at least|but)\b|[;,+–-])?\s*$/i;
const verbs =
  'were|was|are|is|been|being|be|have|had|has|then|also|later|reported|reportedly|confirmed|claimed|estimated|believed|thought to be|to be|alleged|allegedly|feared|presumed|seriously|severely|badly|slightly|lightly|heavily|mostly|either|total|overall|in total';
/** Words before a noun that say nothing of it, and words behind one. */
const filler = new RegExp(
  `^(?:(?:${verbs}|at a minimum|at least|of|more|additional|further|the|their|its|his|about|number of|an|a|men were|altogether|mainly|only|just|approximately|×|x|other|de|des|d'|unconfirmed|officially)(?=\\s|$)\\s*)+`,
  'i',
);
const trailing = new RegExp(
  `(?:\\s|^)(?:${verbs}|initially|originally|present|engaged|:|-|went|got|left|became|maximum|minimum|×|x|of|(?:total )?strength|and|or|the|with|in|aboard|on|at|from|by|under|for)$`,
  'i',
);
const phraseEnd =
  /[,;:.(½¼¾⅓⅔⅛]|\s(?:in|at|on|near|from|by|per|according|during|under|aboard|against|for|with|who|that|which|were|was|are|is|have|has|had|remain|remained|inside|within|between|throughout|since|until|as of|present|including|plus|along|alongside|vs|à|en|dans|selon|par|sur|through|across|around)(?=\s|$)|\s-\s|—/i;
const ofWhom = /^\s*(?:of (?:whom|which|them)|d'entre eux)\s+(?:(?:were|was|are|being)\s+)?/i;
/** Outcomes that are nouns of people, whom another outcome may have befallen. */
const personOutcome =
  /^(?:hostages?|prisoners?|captives?|detainees?|refugees?|deserters?|defectors?|victims?|evacuees?)$/i;

function strip(text: string, pattern: RegExp): string {
  let found = text.trim();
  for (let before = ''; before !== found; ) {
    before = found;
    found = found.replace(pattern, '').trim();
  }
  return found;
}

/** The outcome of a clause: "hostages killed" is of the verb, "hostages" alone of the noun. */
function outcomeIn(body: string): { readonly index: number; readonly words: string } | null {
  const [first, second] = body.matchAll(outcomesPattern);
  if (first === undefined) return null;
  const between = body.slice(first.index + first[0].length, second?.index);
  const run =
    second !== undefined && personOutcome.test(first[0]) && strip(between, filler) === '' ? second : first;
  return { index: run.index, words: run[0] };
}

/** "officers, sergeants and privates": people all. */
function peopleListed(phrase: string): string | undefined {
  const list = /^[^,;:(\d]{2,40}(?:, [^,;:(\d]{2,30}){1,6},? (?:and|or) [^,;:(\d]{2,30}$/.exec(phrase)?.[0];
  return list?.split(/,| and | or /).every((one) => nounKind(one.trim()) === 'people') ? list : undefined;
}

/** "tanks BM-21 artillery": what stands behind a plural begins something else, whose break was lost. */
const oneThing = (noun: string): string =>
  /^.*?(?:^|\s)(?:\p{Ll}+s|aircraft|artillery)(?=\s(?:\p{Lu}|\d+(?:st|nd|rd|th)(?!\S)))/u.exec(noun)?.[0] ??
  noun;

/** The noun at the head of a phrase, and what stands behind it. */
function nounIn(phrase: string): { readonly noun: string; readonly rest: string } {
  const list = peopleListed(phrase);
  if (list !== undefined) return { noun: list, rest: phrase.slice(list.length) };
  const end = phraseEnd.exec(` ${phrase}`)?.index ?? phrase.length + 1;
  const head = phrase.slice(0, Math.max(0, end - 1));
  const whole = strip(head, trailing);
  const noun = nounKind(oneThing(whole)) === 'thing' ? oneThing(whole) : whole;
  const said = /\b(?:initially|originally|maximum|minimum)\b/i.exec(head.slice(noun.length))?.[0] ?? '';
  return {
    noun,
    rest: said + head.slice(whole === noun ? head.length : noun.length) + phrase.slice(head.length),
  };
}

/** "2 dead soldiers", "300 killed rebels": the noun behind the outcome. */
function nounBehind(after: string): string {
  const phrase = (after.split(phraseEnd)[0] ?? '').trim();
  const goesOn = /^(?:by|of|during|and|or|overall|total|as)\b/i.test(phrase) || outcomesOf(phrase).length > 0;
  return !goesOn && phrase.length <= 60 && ['people', 'thing'].includes(nounKind(phrase)) ? phrase : '';
}

/** What a clause says behind its number: what is counted, what befell it, and the rest of its words. */
interface Words {
  readonly noun: string;
  readonly outcomes: readonly Outcome[];
  readonly isNounOutcome: boolean;
  readonly after: string;
  readonly joint: string;
  readonly ofThem: boolean;
  /** A verb that no outcome has. */
  readonly unknown: boolean;
}

function wordsOf(text: string, isLast: boolean, { property }: Reading): Words {
  const joint = isLast ? '' : (connector.exec(text)?.[0] ?? '');
  const all = text.slice(0, text.length - joint.length);
  const led = ofWhom.exec(all)?.[0] ?? '';
  const body = all.slice(led.length);
  const run = outcomeIn(body);
  const before = body.slice(0, run?.index);
  const cut = /[,;]|\.(?=\s)/.exec(before)?.index ?? before.length;
  // "2,000 men, and the rest captured": behind a comma another subject has the outcome.
  const isOther = /^(?:and|the|half|some|most|others?)\b/i.test(strip(before.slice(cut + 1), filler));
  const shared = { joint, ofThem: led !== '' };
  if (run === null || isOther) {
    // A quotation mark whose other half was cut off with the number goes.
    const { noun, rest } = nounIn(body.replace(/^\s*["“”](?=[^"“”]*$)|^\s+/, '').trimEnd());
    const bare = strip(noun, filler);
    const verb = /^(?:are|is|were|was|have|has|had|remain|remained)\b[^,;:.]*/i.exec(rest.trim())?.[0];
    const participle = verb ?? /(?:^|\s)(\p{L}{2,}(?:ed|nés?|nées))$/u.exec(bare)?.[1];
    const unknown =
      property === 'casualties' && participle !== undefined && nounKind(participle) === 'unknown';
    return { noun: bare, outcomes: [], isNounOutcome: false, after: rest, unknown, ...shared };
  }
  const phrase = strip(before.slice(0, cut), filler);
  const { noun, rest } = phrase === '' ? { noun: '', rest: '' } : nounIn(phrase);
  const behind = body.slice(run.index + run.words.length);
  const inner =
    noun === ''
      ? ''
      : strip(rest, /^(?:were|was|are|is|have|has|had|been|being|that|who|which|also|later)(?=\s|$)/);
  return {
    noun: noun === '' && behind !== '' ? nounBehind(behind) : noun,
    outcomes: outcomesOf(run.words),
    isNounOutcome: personOutcome.test(run.words),
    after: inner === '' ? behind : ` ${inner},${behind}`,
    unknown: false,
    ...shared,
  };
}

/** What is counted, given what befell it: ships are not killed, men are not sunk. */
export function kindOf(
  noun: string,
  outcomes: readonly Outcome[],
  kind: NounKind = nounKind(noun),
): NounKind {
  if (outcomes.some((outcome) => thingsOnly.has(outcome)) && kind !== 'people')
    return noun === '' ? 'none' : kind === 'formation' ? kind : 'thing';
  return kind === 'unknown' && outcomes.some((outcome) => peopleOnly.has(outcome)) ? 'people' : kind;
}

const outcomeAtEnd = new RegExp(`[,;]\\s*(?:${outcomesPattern.source})\\s*:?\\s*$`, 'iu');
const onlyOutcome = new RegExp(`^\\s*${outcomeAtEnd.source}`, 'iu');
const leads = /[,;]\s+(?=(?:possibly|probably|perhaps|reportedly|allegedly|up to|as many as)\b[^,;]*$)/i;
const totalWords =
  /\b(?:totals?|overall|in total|altogether|totall?ing|combined|all told|en tout|au total)\b/i;

/** "Killed 30, wounded 45": whether each outcome stands before its number. */
function isHeadFirst(text: string, found: readonly Found[]): boolean {
  const head = text.slice(0, found[0]?.from ?? 0);
  const endsWithNumber = /^[\s.;,+!]*$/.test(text.slice(found.at(-1)?.to ?? 0));
  return endsWithNumber && outcomesOf(head).length > 0 && !/\blost\b|\blosses of\b/i.test(head);
}

/** The figures of a text without parentheses, each from its own clause. */
export function clausesOf(main: TracedText, reading: Reading): Figure[] {
  const { text } = main;
  const found = scanCounts(text, reading);
  const headFirst = (found[0]?.from ?? 0) > 0 && isHeadFirst(text, found);
  let led = '';
  return found.map((item, index) => {
    const next = found[index + 1];
    const before = text.slice(found[index - 1]?.to ?? 0, item.from);
    const after = text.slice(item.to, next?.from ?? text.length);
    // What stands between a comma and the next number may be that number's: its outcome, or words that lead to it.
    const lead = next === undefined ? -1 : after.search(leads);
    const isAnothers =
      next !== undefined && outcomesOf(text.slice(next.to, found[index + 2]?.from)).length === 0;
    const at = isAnothers ? after.search(outcomeAtEnd) : -1;
    const ofNext = at > 0 && /\p{L}/u.test(after.slice(0, at));
    const cut = lead !== -1 ? lead : ofNext ? at : after.length;
    const own = headFirst ? (after.split(outcomesPattern)[0] ?? '') : after.slice(0, cut);
    const figure = figureOf(main, item, own, after, next === undefined, reading);
    if (headFirst) figure.outcomes = outcomesOf(before);
    else if (next !== undefined && onlyOutcome.test(after)) figure.outcomes = [];
    else if (figure.outcomes.length === 0 && index > 0)
      figure.outcomes = outcomesOf(outcomeAtEnd.exec(before)?.[0] ?? '');
    settle(figure, text, reading);
    figure.total = totalWords.test(after.split(';')[0] ?? '') || (index === 0 && totalWords.test(before));
    // "36,000 50,000": what stood between two numbers was lost. A parenthesis leaves two spaces.
    const pair = before === ' ' && item.count !== null ? text.slice(found[index - 1]?.from, item.to) : '';
    if (/^[\d,.]+ \d/.test(pair)) reading.findings.push({ code: 'number-ambiguous', words: pair });
    if (led !== '') figure.said = mergeSaid(remarksBefore(led), figure.said);
    led = lead === -1 ? '' : after.slice(lead);
    return figure;
  });
}

/** "6,000 King's German Legion": so many of one body, whose name it is. */
const isNameOfOne = ({ noun, count }: Figure): boolean =>
  count.min >= 20 && /^\p{Lu}.*\s\p{Lu}\p{Ll}+$/u.test(noun) && !/s$/.test(noun);

/** Settles what is counted by what befell it; an outcome that nobody has, or not of people, is told. */
function settle(figure: Figure, text: string, { findings }: Reading): void {
  figure.kind = kindOf(figure.noun, figure.outcomes, figure.kind);
  if (figure.kind === 'formation' && isNameOfOne(figure)) figure.kind = 'people';
  const isMisfit = figure.kind === 'people' && figure.outcomes.some((outcome) => thingsOnly.has(outcome));
  if (!isMisfit && !(figure.unknown && figure.outcomes.length === 0)) return;
  figure.dropped = true;
  findings.push({ code: 'outcome-not-known', words: text.slice(figure.textFrom, figure.textTo) });
}

function figureOf(
  { text, origin }: TracedText,
  { from, to, count }: Found,
  own: string,
  after: string,
  isLast: boolean,
  reading: Reading,
): Figure {
  const { noun, after: rest, ...words } = wordsOf(own, isLast, reading);
  const textTo = to + after.length;
  // "2,000 killed by troops": what stands behind "by" did it.
  const ownWords = `${noun} ${after}`.split(/[,;]|\s(?:by|per|from|par|por)\s/)[0] ?? '';
  // "300 horse" are riders, "300 horses" animals; what is multiplied ("12 × PBY") is a thing.
  const riders = reading.property === 'strength' && count?.min !== 1 && /^(?:\w+ )?horse$/i.test(noun);
  const known = riders ? 'people' : noun === '' ? 'none' : nounKind(noun);
  return {
    ...newFigure(count ?? { min: 0, max: null }, text.slice(from, to).trim(), {
      textFrom: from,
      numberEnd: to,
      textTo,
      from: origin[from] ?? 0,
      to: (origin[Math.max(from, textTo - words.joint.length - 1)] ?? 0) + 1,
      numberFrom: origin[from] ?? 0,
      numberTo: (origin[to - 1] ?? 0) + 1,
    }),
    ...words,
    noun,
    dropped: count === null,
    kind: known === 'unknown' && /^\s*[×x]\s/i.test(after) ? 'thing' : known,
    status: statusOf(noun === '' ? ownWords : noun) ?? statusOf(ownWords),
    said: /[\p{L}\p{N}]/u.test(after) ? remarksBehind(rest, after, reading.span) : {},
  };
}
