import type { Rendered } from '../render.js';
import type { Figure, Finding } from './figure.js';
import type { ValueLine } from './lines.js';

const numbersIn = /(?<![\d,.])[1-9]\d{0,2}(?: \d{3})+(?![\d,.])|\d[\d,.'\u00a0]*\d|\d/g;

const withoutZeros = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

/** The numbers that the words and dates of figures keep: "28" of "28 Feb", "94" of 1994. */
function numbersKept(figures: readonly Figure[]): ReadonlySet<string> {
  const words = figures.flatMap(({ said, unit, count }) => [
    ...[said.note, said.place, said.speaker, said.during?.edtf, said.statedOn?.edtf, said.group?.name],
    unit,
    count.wording,
  ]);
  const found = words.join(' ').match(/\d[\d,.'\u00a0]*/g) ?? [];
  return new Set(
    found
      .map(withoutZeros)
      .flatMap((digits) => (digits.length === 4 ? [digits, withoutZeros(digits.slice(2))] : digits)),
  );
}

/** "[12]", "[note 3]": a footnote's number, in the plain text of a page. */
const isCitation = (text: string, from: number, to: number): boolean =>
  /\[\s?(?:(?:note|nb|fn|n|lower-alpha) ?)?$/i.test(text.slice(Math.max(0, from - 15), from)) &&
  /^[^[\n]{0,15}\]/.test(text.slice(to, to + 20));

/** Tells of every number of a value that no figure states and no remark keeps; one finding a line. */
export function tellLost(
  { text, origin }: Rendered,
  lines: readonly ValueLine[],
  figures: readonly Figure[],
  findings: Finding[],
): void {
  const stated = figures
    .filter(({ numberTo, numberFrom }) => numberTo > numberFrom)
    .sort((a, b) => a.numberFrom - b.numberFrom);
  const ofLines: Figure[][] = lines.map(() => []);
  for (const figure of figures) ofLines[figure.line]?.push(figure);
  const lost = new Map<number, string[]>();
  const kept = new Map<number, ReadonlySet<string>>();
  let next = 0;
  let line = -1;
  for (const { index, 0: number } of text.matchAll(numbersIn)) {
    const at = origin[index] ?? -1;
    while ((stated[next]?.numberTo ?? at + 1) <= at) next++;
    while ((lines[line + 1]?.origin[0] ?? at + 1) <= at) line++;
    const isStated = at >= (stated[next]?.numberFrom ?? at + 1);
    if (isStated || isCitation(text, index, index + number.length)) continue;
    // A heading is kept by those below it.
    const own = ofLines[line] ?? [];
    const key = own.length > 0 ? line : lines.length;
    const words = kept.get(key) ?? numbersKept(own.length > 0 ? own : figures);
    kept.set(key, words);
    if (!words.has(withoutZeros(number))) lost.set(line, [...(lost.get(line) ?? []).slice(-50), number]);
  }
  const told = findings.filter(
    (finding) => finding.code !== 'text-not-read' || !lost.has(finding.line ?? -1),
  );
  findings.splice(0, findings.length, ...told);
  for (const [index, numbers] of lost) {
    const words = (lines[index]?.text ?? text).replace(/[\ue000-\ue1ff]/g, ' ').trim();
    findings.push({ code: 'number-not-read', words, numbers });
  }
}
