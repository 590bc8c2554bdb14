import type { Outcome } from '../../../model/claim.js';
import {
  type NounKind,
  nounKind,
  outcomesOf,
  outcomesPattern,
  peopleOnly,
  statusOf,
  thingsOnly,
} from '../lexicon.js';
import type { TracedText } from '../lines.js';
import type { Found } from './counts.js';
import type { FigureDraft, ReadingContext, Unread } from './figure.js';
import { remarksOf } from './remarks.js';
import { readTail, type Tail } from './tail.js';
import { applyInclusions, mergeRanges, readShares } from './wholes.js';

/** The outcome of a number that stands between a comma and it. */
const leadingOutcome = new RegExp(`^\\s*[,;]\\s*(?:${outcomesPattern.source})\\s*:?\\s*$`, 'iu');

const totalWords =
  /\b(?:total|totals|overall|in total|altogether|totall?ing|combined|all told|en tout|au total)\b/i;

/** What stands around one number of a text. */
interface Around {
  /** From the number before it, or the beginning. */
  readonly before: string;
  /** To the number after it, or the end. */
  readonly after: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** The figures of a text without parentheses, with what the words between them say. */
export function draftsOf(
  main: TracedText,
  found: readonly Found[],
  context: ReadingContext,
  unread: Unread[],
): FigureDraft[] {
  const headFirst = isHeadFirst(main.text, found);
  const drafts = found.map((item, index) => {
    const next = found[index + 1];
    const around: Around = {
      before: main.text.slice(found[index - 1]?.to ?? 0, item.from),
      after: main.text.slice(item.to, next?.from ?? main.text.length),
      first: index === 0,
      last: next === undefined,
    };
    const own = headFirst ? (around.after.split(outcomesPattern)[0] ?? '') : around.after;
    const tail = readTail(own, context.property, around.last);
    const outcomes = headFirst ? outcomesOf(around.before) : outcomesAround(tail, around);
    const draft = draftAt(main, item, around, tail, outcomes, context);
    if (isUnread(tail, outcomes))
      unread.push({ code: 'outcome-not-known', words: main.text.slice(item.from, item.to) + around.after });
    return draft;
  });
  readShares(drafts, main.text);
  applyInclusions(drafts, main.text);
  mergeRanges(drafts, main.text);
  return drafts;
}

/** "Killed 30, wounded 45": whether each outcome stands before its number. */
function isHeadFirst(text: string, found: readonly Found[]): boolean {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return false;
  const head = text.slice(0, first.from);
  return (
    outcomesOf(head).length > 0 &&
    /^[\s.;,+!]*$/.test(text.slice(last.to)) &&
    !/\blost\b|\blosses of\b/i.test(head)
  );
}

/** "20, wounded 30": what stands between a comma and a number is that number's. */
function outcomesAround(tail: Tail, { before, after, first, last }: Around): readonly Outcome[] {
  if (!last && leadingOutcome.test(after)) return [];
  if (tail.outcomes.length > 0) return tail.outcomes;
  return first ? [] : outcomesOf(leadingOutcome.exec(before)?.[0] ?? '');
}

const isUnread = (tail: Tail, outcomes: readonly Outcome[]): boolean =>
  tail.unknownOutcome !== undefined && outcomes.length === 0;

function draftAt(
  { text, origin }: TracedText,
  { from, to, count }: Found,
  { before, after, first }: Around,
  tail: Tail,
  outcomes: readonly Outcome[],
  { property, span }: ReadingContext,
): FigureDraft {
  // "300 horse" are riders, "300 horses" animals.
  const riders = tail.noun.toLowerCase() === 'horse' && property === 'strength' && count?.min !== 1;
  const words = `${tail.noun} ${after}`.split(/[,;]/)[0] ?? '';
  const textTo = to + after.length;
  const ownTo = textTo - tail.joint.length;
  return {
    count: count ?? { min: 0, max: null },
    outcomes,
    noun: tail.noun,
    kind: riders ? 'people' : kindOf(tail.noun, outcomes),
    status: statusOf(tail.noun === '' ? words : tail.noun) ?? statusOf(words),
    qualifiers: remarksOf(tail.after, span, after),
    total: totalWords.test(after.split(';')[0] ?? '') || (first && totalWords.test(before)),
    within: undefined,
    main: true,
    from: origin[from] ?? 0,
    to: (origin[Math.max(from, ownTo - 1)] ?? 0) + 1,
    numberFrom: origin[from] ?? 0,
    numberTo: (origin[to - 1] ?? 0) + 1,
    number: text.slice(from, to).trim(),
    joint: tail.joint,
    textFrom: from,
    numberEnd: to,
    textTo,
    dropped: count === null || isUnread(tail, outcomes),
  };
}

/** What is counted, given what befell it. */
export function kindOf(noun: string, outcomes: readonly Outcome[]): NounKind {
  const kind = nounKind(noun);
  if (outcomes.some((outcome) => thingsOnly.has(outcome)) && kind !== 'people')
    return noun === '' ? 'none' : kind === 'formation' ? kind : 'thing';
  if (kind === 'unknown' && outcomes.some((outcome) => peopleOnly.has(outcome))) return 'people';
  // Horses and herds are killed, too; ships are not.
  return kind;
}
