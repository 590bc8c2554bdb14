import type { Outcome } from '../../../../model/claim.js';
import { type NounKind, nounKind, statusOf } from '../nouns.js';
import { heavyWords, outcomesOf, outcomesPattern, peopleOnly, thingsOnly } from '../outcomes.js';
import { type Found, scanCounts } from './counts.js';
import { type Figure, mergeSaid, newFigure, type Reading } from './figure.js';
import type { TracedText } from './lines.js';
import { readParentheses, withoutParentheses } from './parentheses.js';
import { remarksBefore, remarksBehind } from './said.js';
import { findParts, shareVerbs, shareWords } from './shares.js';
import { readTail, type Tail } from './tail.js';

const totalWords =
  /\b(?:total|totals|overall|in total|altogether|totall?ing|combined|all told|en tout|au total)\b/i;
/** The outcome of a number that stands between a comma and it. */
const outcomeAtEnd = new RegExp(`[,;]\\s*(?:${outcomesPattern.source})\\s*:?\\s*$`, 'iu');
const leadingOutcome = new RegExp(`^\\s*${outcomeAtEnd.source}`, 'iu');

/** The figures of a line, parentheses read as remarks or parts of what they stand behind. */
export function readLine(line: TracedText, reading: Reading): readonly Figure[] {
  const whole = withoutParentheses(line);
  const [only, ...more] = whole.parentheses;
  // A line that is nothing but one parenthesis is read as what stands in it.
  const isWrapped = only !== undefined && more.length === 0 && whole.main.text.trim() === '';
  const { main, parentheses } = isWrapped ? withoutParentheses(only.inner) : whole;
  const found = scanCounts(main.text, reading);
  const figures = figuresOf(main, found, reading);
  if (figures.length > 1) shareWords(figures, main.text, reading);
  if ((found[0]?.from ?? 0) > 0 || figures.length > 1) shareVerbs(main.text, figures);
  if (parentheses.length > 0) readParentheses(figures, parentheses, main.text, reading);
  if (found.length === 0 && figures.length === 0) tellWords(main.text, reading);
  return figures.filter((figure) => !figure.dropped);
}

/** Words without a figure; "heavy" and the like are read apart. */
function tellWords(text: string, { findings }: Reading): void {
  const rest = text
    .split(/[;,.]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !heavyWords.test(piece));
  if (rest.length > 0) findings.push({ code: 'text-not-read', words: rest.join(', ') });
}

/** The figures of a text without parentheses, with what the words between them say. */
export function figuresOf(main: TracedText, found: readonly Found[], reading: Reading): Figure[] {
  const { text } = main;
  const headFirst = (found[0]?.from ?? 0) > 0 && isHeadFirst(text, found);
  const figures: Figure[] = [];
  const tails: Tail[] = [];
  let led = '';
  for (const [index, item] of found.entries()) {
    const next = found[index + 1];
    const before = text.slice(found[index - 1]?.to ?? 0, item.from);
    const after = text.slice(item.to, next?.from ?? text.length);
    const { own, lead } = headFirst
      ? { own: after.split(outcomesPattern)[0] ?? '', lead: '' }
      : next === undefined
        ? { own: after, lead: '' }
        : ownWords(after, text.slice(next.to, found[index + 2]?.from ?? text.length));
    const tail = readTail(own, reading.property, next === undefined);
    const figure = figureAt(main, item, after, tail, reading);
    figure.outcomes = headFirst
      ? outcomesOf(before)
      : outcomesAround(tail, before, after, index === 0, next === undefined);
    figure.isNounOutcome = tail.isNoun;
    figure.kind = kindOf(figure.noun, figure.outcomes, figure.kind);
    if (figure.kind === 'formation' && isNameOfOne(figure)) figure.kind = 'people';
    figure.total = totalWords.test(after.split(';')[0] ?? '') || (index === 0 && totalWords.test(before));
    // People are not sunk or damaged: the word means something else of them.
    const isMisfit = figure.kind === 'people' && figure.outcomes.some((outcome) => thingsOnly.has(outcome));
    if (isMisfit || (tail.unknownOutcome !== undefined && figure.outcomes.length === 0)) {
      figure.dropped = true;
      reading.findings.push({ code: 'outcome-not-known', words: text.slice(item.from, item.to) + after });
    }
    if (led !== '') figure.said = mergeSaid(remarksBefore(led), figure.said);
    led = lead;
    figures.push(figure);
    tails.push(tail);
  }
  for (const [index, figure] of figures.entries()) {
    // "One hostage and five gunmen killed": the hostage was killed, too.
    const [own, next] = [tails[index], tails[index + 1]];
    const isNoun = own?.isNoun === true && next !== undefined && !next.isNoun && next.outcomes.length > 0;
    if (isNoun && /^\s*and\s*$/.test(figure.joint)) Object.assign(figure, { outcomes: [], kind: 'people' });
  }
  if (/\p{L}/u.test(text.slice(0, found[0]?.from))) leadIn(figures, text);
  if (figures.length > 1) findParts(figures, tails, text);
  return figures;
}

const leads = /[,;]\s+(?=(?:possibly|probably|perhaps|reportedly|allegedly|up to|as many as)\b[^,;]*$)/i;

/**
 * What stands between a comma and the next number is that number's where it is an outcome ("40 rebels, displaced
 * 500") or leads to it ("at least 50, possibly up to the whole alliance of 288").
 */
function ownWords(after: string, next: string): { readonly own: string; readonly lead: string } {
  const led = after.search(leads);
  if (led !== -1) return { own: after.slice(0, led), lead: after.slice(led) };
  const at = outcomesOf(next).length > 0 ? -1 : after.search(outcomeAtEnd);
  return { own: at > 0 && /\p{L}/u.test(after.slice(0, at)) ? after.slice(0, at) : after, lead: '' };
}

/** What stands before the first number speaks of it, and of those that "and" joins to it. */
function leadIn(figures: readonly Figure[], text: string): void {
  const [first] = figures;
  if (first === undefined) return;
  const said = remarksBefore(text.slice(0, first.textFrom));
  if (said.hedged !== true && said.note === undefined) return;
  first.said = mergeSaid(said, first.said);
  for (let i = 1; i < figures.length && said.hedged === true; i++) {
    if (!/\band\b|&/.test(figures[i - 1]?.joint ?? '')) return;
    const figure = figures[i];
    if (figure !== undefined) figure.said = { hedged: true, ...figure.said };
  }
}

/** "Killed 30, wounded 45": whether each outcome stands before its number. */
function isHeadFirst(text: string, found: readonly Found[]): boolean {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return false;
  const head = text.slice(0, first.from);
  const endsWithNumber = /^[\s.;,+!]*$/.test(text.slice(last.to));
  return outcomesOf(head).length > 0 && endsWithNumber && !/\blost\b|\blosses of\b/i.test(head);
}

/** "20, wounded 30": what stands between a comma and a number is that number's. */
function outcomesAround(
  tail: Tail,
  before: string,
  after: string,
  first: boolean,
  last: boolean,
): readonly Outcome[] {
  if (!last && leadingOutcome.test(after)) return [];
  if (tail.outcomes.length > 0) return tail.outcomes;
  return first ? [] : outcomesOf(outcomeAtEnd.exec(before)?.[0] ?? '');
}

function figureAt(
  { text, origin }: TracedText,
  { from, to, count }: Found,
  after: string,
  tail: Tail,
  reading: Reading,
): Figure {
  // "2,000 killed by troops": what stands behind "by" did it.
  const words = `${tail.noun} ${after}`.split(/[,;]|\s(?:by|per|from|par|por)\s/)[0] ?? '';
  const textTo = to + after.length;
  const figure = newFigure(count ?? { min: 0, max: null }, text.slice(from, to).trim(), {
    textFrom: from,
    numberEnd: to,
    textTo,
    from: origin[from] ?? 0,
    to: (origin[Math.max(from, textTo - tail.joint.length - 1)] ?? 0) + 1,
    numberFrom: origin[from] ?? 0,
    numberTo: (origin[to - 1] ?? 0) + 1,
  });
  figure.dropped = count === null;
  figure.noun = tail.noun;
  figure.joint = tail.joint;
  // "300 horse" are riders, "300 horses" animals.
  const riders = /^(?:\w+ )?horse$/i.test(tail.noun) && reading.property === 'strength' && count?.min !== 1;
  // "12 × PBY": what is multiplied is a thing.
  const times = /^\s*[×x]\s/i.test(after) && nounKind(tail.noun) === 'unknown';
  figure.kind = riders ? 'people' : times ? 'thing' : nounKind(tail.noun);
  figure.status = statusOf(tail.noun === '' ? words : tail.noun) ?? statusOf(words);
  if (/[\p{L}\p{N}]/u.test(after)) figure.said = remarksBehind(tail.after, after, reading.span);
  return figure;
}

/** "6,000 King's German Legion": so many of one body, whose name it is. */
const isNameOfOne = ({ noun, count }: Figure): boolean =>
  count.min >= 20 && /^\p{Lu}.*\s\p{Lu}\p{Ll}+$/u.test(noun) && !/s$/.test(noun);

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

/** Words such as "heavy" at the parts of a line that hold no figure: losses without a number. */
export function heavyIn(line: TracedText, reading: Reading): readonly Figure[] {
  const { main, parentheses } = withoutParentheses(line);
  let at = 0;
  return main.text.split(/(?<=[;,.])|(?=\s(?:\d|~))/).flatMap((piece) => {
    const from = at;
    at += piece.length;
    const words = piece.replace(/[;,.]+$/, '').trim();
    if (!heavyWords.test(words) || /^(?:many|numerous|large|high|low|small|nombreuses)$/i.test(words))
      return [];
    const hedge = /^(?:probably|possibly|reportedly|likely) /i;
    const start = main.origin[from] ?? 0;
    const figure = newFigure({ min: 0, max: null, wording: words.toLowerCase().replace(hedge, '') }, words, {
      textFrom: from,
      numberEnd: from,
      textTo: at,
      from: start,
      to: (main.origin[Math.max(from, at - 1)] ?? 0) + 1,
      numberFrom: start,
      numberTo: start,
    });
    const remark = parentheses.find((other) => other.at >= from && other.at <= at + 1)?.inner.text ?? '';
    const said = /\d/.test(remark) ? {} : remarksBehind(remark, '', reading.span);
    figure.said = hedge.test(words) ? { ...said, hedged: true } : said;
    return [figure];
  });
}
