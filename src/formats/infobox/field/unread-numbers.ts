import type { Unread } from '../figures/figure.js';
import { outcomesOf } from '../lexicon.js';
import { belowMark, slice, type TracedText } from '../lines.js';
import type { Rendered } from '../render/rendered.js';
import type { FieldDraft, FieldFinding } from './figure.js';
import type { Scope } from './scope.js';

export const numbersIn = /\d[\d,.'\u00a0]*\d|\d/g;

/** "Civilian casualties (including 1,800 killed during …):" states a figure beside its name. */
export function figuresInHeading(head: TracedText): readonly TracedText[] {
  const found: TracedText[] = [];
  for (const { index, 0: all, 1: inner } of head.text.matchAll(/\(([^()]{1,160})\)/g)) {
    if (inner !== undefined && /\d/.test(inner) && outcomesOf(inner).length > 0)
      found.push(slice(head, index + 1, index + all.length - 1));
  }
  return found;
}

/** Reports the numbers of a heading that nothing keeps. */
export function reportHeading(head: string, own: Scope, findings: FieldFinding[]): void {
  const kept = [
    own.during?.edtf,
    own.statedOn?.edtf,
    own.group?.name,
    own.place,
    own.speaker,
    ...own.notes,
  ].join(' ');
  const numbers = keptNumbers(kept);
  const lost = [...head.matchAll(numbersIn)]
    .map(([number]) => number)
    .filter((number) => !numbers.has(withoutZeros(number)));
  const inner = figuresInHeading({ text: head, origin: [] });
  const left = lost.filter((number) => !inner.some((part) => part.text.includes(number)));
  if (left.length > 0) findings.push({ code: 'number-not-read', words: head, numbers: left });
}

/** The numbers that words or dates keep: "28" of "28 Feb", "94" of 1994. */
function keptNumbers(kept: string): ReadonlySet<string> {
  const digits = [...kept.matchAll(/\d[\d,.'\u00a0]*/g)].map(([found]) => found.replace(/[^\d]/g, ''));
  return new Set(
    digits.flatMap((found) => [
      withoutZeros(found),
      ...(found.length === 4 ? [withoutZeros(found.slice(2))] : []),
    ]),
  );
}

const withoutZeros = (digits: string): string => digits.replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '');

/** Every number of a line that no figure states and no remark keeps. */
export function report(
  body: TracedText,
  drafts: readonly FieldDraft[],
  unread: readonly Unread[],
  heavy: boolean,
  own: Scope,
  findings: FieldFinding[],
): void {
  const kept = drafts
    .map((draft) =>
      [
        draft.note,
        draft.unit,
        draft.place,
        draft.speaker,
        draft.during?.edtf,
        draft.statedOn?.edtf,
        draft.group?.name,
        draft.count.wording,
      ].join(' '),
    )
    .concat(own.notes)
    .join(' ');
  const words = body.text.replaceAll(belowMark, ' ').trim();
  const numbers = keptNumbers(kept);
  const lost: string[] = [];
  for (const match of body.text.matchAll(numbersIn)) {
    const at = body.origin[match.index] ?? -1;
    const stated = drafts.some(({ numberFrom, numberTo }) => at >= numberFrom && at < numberTo);
    if (!stated && !numbers.has(withoutZeros(match[0]))) lost.push(match[0]);
  }
  for (const { code, words: found } of unread) {
    if (code === 'text-not-read' && (heavy || lost.length > 0)) continue;
    findings.push({ code, words: code === 'text-not-read' ? words : found, numbers: [] });
  }
  if (lost.length > 0) findings.push({ code: 'number-not-read', words, numbers: lost });
  const remarked = drafts.flatMap(({ note }) =>
    note !== undefined && /\d/.test(note.replace(/stated as "[^"]*"/, '')) ? [note] : [],
  );
  for (const note of new Set(remarked))
    findings.push({ code: 'qualifier-not-modelled', words: note, numbers: [] });
}

/** What no line accounted for: numbers in headings, in broken parentheses, in list marks. */
export function reportRest(
  rendered: Rendered,
  drafts: readonly FieldDraft[],
  findings: FieldFinding[],
): void {
  const kept = keptNumbers(
    [
      ...drafts.map((draft) =>
        [
          draft.note,
          draft.unit,
          draft.place,
          draft.speaker,
          draft.during?.edtf,
          draft.statedOn?.edtf,
          draft.group?.name,
          draft.count.wording,
        ].join(' '),
      ),
      ...findings.flatMap(({ words, numbers }) => [words, ...numbers]),
    ].join(' '),
  );
  const spans = [...drafts]
    .map(({ numberFrom, numberTo }) => [numberFrom, numberTo] as const)
    .sort(([a], [b]) => a - b);
  let next = 0;
  const lost: string[] = [];
  for (const match of rendered.text.matchAll(numbersIn)) {
    const at = rendered.origin[match.index] ?? -1;
    while (spans[next] !== undefined && (spans[next]?.[1] ?? 0) <= at) next++;
    const span = spans[next];
    const stated = span !== undefined && at >= span[0] && at < span[1];
    if (
      !stated &&
      !kept.has(withoutZeros(match[0])) &&
      !isCitation(rendered.text, match.index, match[0].length)
    )
      lost.push(match[0]);
  }
  if (lost.length > 0)
    findings.push({
      code: 'number-not-read',
      words: rendered.text.replace(/[\ue000-\ue0ff]/g, '').trim(),
      numbers: lost,
    });
}

/** "[7]": the number of a footnote. */
const isCitation = (text: string, at: number, length: number): boolean =>
  /\[\s?$/.test(text.slice(Math.max(0, at - 2), at)) &&
  /^\s?\]/.test(text.slice(at + length, at + length + 2));
