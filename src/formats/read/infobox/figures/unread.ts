import type { Rendered } from '../render.js';
import type { Figure, Finding, Said } from './figure.js';
import { figuresInHeading } from './headings.js';
import { belowMark, type TracedText } from './lines.js';

const numbersIn = /(?<![\d,.])[1-9]\d{0,2}(?: \d{3})+(?![\d,.])|\d[\d,.'\u00a0]*\d|\d/g;

/** The words of a claim in which a number may be kept. */
const wordsOf = (said: Said): string =>
  [said.note, said.place, said.speaker, said.during?.edtf, said.statedOn?.edtf, said.group?.name].join(' ');
const keptOf = (figure: Figure): string =>
  [wordsOf(figure.said), figure.unit, figure.count.wording].join(' ');

const withoutZeros = (digits: string): string => digits.replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '');

/** The numbers that words or dates keep: "28" of "28 Feb", "94" of 1994. */
function numbersKept(kept: string): ReadonlySet<string> {
  const digits = [...kept.matchAll(/\d[\d,.'\u00a0]*/g)].map(([found]) => found.replace(/[^\d]/g, ''));
  return new Set(
    digits.flatMap((found) => [
      withoutZeros(found),
      ...(found.length === 4 ? [withoutZeros(found.slice(2))] : []),
    ]),
  );
}

/** The numbers of a text that no figure states and no words keep. */
function lostIn({ text, origin }: TracedText, figures: readonly Figure[], kept: string): readonly string[] {
  const spans = figures
    .map(({ numberFrom, numberTo }) => [numberFrom, numberTo] as const)
    .sort(([a], [b]) => a - b);
  const known = numbersKept(kept);
  const lost: string[] = [];
  let next = 0;
  for (const { index, 0: number } of text.matchAll(numbersIn)) {
    const at = origin[index] ?? -1;
    while (spans[next] !== undefined && (spans[next]?.[1] ?? 0) <= at) next++;
    const span = spans[next];
    const isStated = span !== undefined && at >= span[0];
    const isCitation =
      /\[\s?(?:(?:note|nb|fn|n|lower-alpha) ?)?$/i.test(text.slice(Math.max(0, index - 15), index)) &&
      /^[^[\n]{0,15}\]/.test(text.slice(index + number.length, index + number.length + 20));
    if (!isStated && !isCitation && !known.has(withoutZeros(number))) lost.push(number);
  }
  return lost;
}

/** Tells of the numbers of a heading that nothing keeps. */
export function tellHeading(head: TracedText, said: Said, findings: Finding[]): void {
  const inner = figuresInHeading(head);
  const lost = lostIn(head, [], wordsOf(said)).filter(
    (number) => !inner.some((part) => part.text.includes(number)),
  );
  if (lost.length > 0) findings.push({ code: 'number-not-read', words: head.text, numbers: lost });
}

/** Tells of every number of a line that no figure states and no remark keeps, and of what is a note only. */
export function tellLine(
  body: TracedText,
  figures: readonly Figure[],
  own: Said,
  unread: readonly Finding[],
  findings: Finding[],
): void {
  const words = body.text.replaceAll(belowMark, ' ').trim();
  const lost = lostIn(body, figures, [...figures.map(keptOf), wordsOf(own)].join(' '));
  for (const finding of unread)
    if (finding.code !== 'text-not-read' || lost.length === 0) findings.push(finding);
  if (lost.length > 0) findings.push({ code: 'number-not-read', words, numbers: lost });
}

/** Tells of what no line accounted for: numbers in broken parentheses, in list marks. */
export function tellRest(rendered: Rendered, figures: readonly Figure[], findings: Finding[]): void {
  const told = findings.flatMap(({ words, numbers = [] }) => [words, ...numbers]);
  const lost = lostIn(rendered, figures, [...figures.map(keptOf), ...told].join(' '));
  const words = rendered.text.replace(/[\ue000-\ue0ff]/g, '').trim();
  if (lost.length > 0) findings.push({ code: 'number-not-read', words, numbers: lost });
}
