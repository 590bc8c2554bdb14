import { parenthesesIn, splitOutside } from '../depths.js';
import { flies, isFighters } from '../nouns.js';
import { heavyWords } from '../outcomes.js';
import { clausesOf } from './clauses.js';
import { type Figure, mergeSaid, newFigure, type Reading, type Said } from './figure.js';
import { belowMark, joinTraced, slice, type TracedText, trimmed } from './lines.js';
import { contains, inclusion, inherit, relate } from './relations.js';
import { readRemarks, remarksBehind, speakerOf } from './said.js';

interface Parenthesis {
  readonly inner: TracedText;
  /** Where in the text without parentheses it stood. */
  readonly at: number;
  /** It stood on a line of its own below. */
  readonly below: boolean;
}

interface Line {
  readonly main: TracedText;
  readonly parentheses: readonly Parenthesis[];
}

/** The text without its outermost parentheses, and those. */
function withoutParentheses(line: TracedText): Line {
  const parts: TracedText[] = [];
  const parentheses: Parenthesis[] = [];
  let written = 0;
  let at = 0;
  for (const { from, to } of parenthesesIn(line.text)) {
    const before = slice(line, written, from);
    const below = before.text.endsWith(belowMark);
    // What stood apart stays apart: "5(est.)6" is not 56.
    const part = below ? slice(before, 0, before.text.length - 1) : before;
    const gap = { text: /\d$/.test(part.text) ? ' ' : '', origin: [line.origin[from] ?? 0] };
    parts.push(part, { ...gap, origin: gap.origin.slice(0, gap.text.length) });
    at += part.text.length + gap.text.length;
    parentheses.push({ inner: trimmed(slice(line, from + 1, to - 1)), at, below });
    written = to;
  }
  if (parentheses.length === 0) return { main: line, parentheses };
  return { main: joinTraced([...parts, slice(line, written, line.text.length)]), parentheses };
}

/** The figures of a line, parentheses read as remarks or parts of what they stand behind. */
export function readLine(line: TracedText, reading: Reading): readonly Figure[] {
  const whole = line.text.includes('(') ? withoutParentheses(line) : { main: line, parentheses: [] };
  const [only, ...more] = whole.parentheses;
  // A line that is nothing but one parenthesis is read as what stands in it.
  const isWrapped = only !== undefined && more.length === 0 && whole.main.text.trim() === '';
  const { main, parentheses } = isWrapped ? withoutParentheses(only.inner) : whole;
  const figures = clausesOf(main, reading);
  if (figures.length > 1 || (figures[0]?.textFrom ?? 0) > 0) relate(figures, main.text, reading, true);
  // A line that begins with its number and has no other part holds no "heavy".
  const heavy = /^[~\d][^;,.]*$/.test(main.text) ? [] : heavyIn(main, parentheses, reading);
  if (figures.length === 0) tellWords(main.text, reading);
  if (parentheses.length > 0) readParentheses(figures, parentheses, main.text, reading);
  return [...figures.filter(({ dropped }) => !dropped), ...heavy];
}

/** Words without a figure, but for those that say how heavy losses were. */
function tellWords(text: string, { findings }: Reading): void {
  const pieces = text.split(/[;,.]/).map((piece) => piece.trim());
  const rest = pieces.filter((piece) => piece !== '' && !heavyWords.test(piece));
  const isWhole = !pieces.some((piece) => heavyWords.test(piece));
  if (rest.length > 0)
    findings.push({ code: 'text-not-read', words: isWhole ? text.trim() : rest.join(', ') });
}

/** Words such as "heavy" at the parts of a line that hold no figure: losses without a number. */
function heavyIn(
  { text, origin }: TracedText,
  parentheses: readonly Parenthesis[],
  { span }: Reading,
): readonly Figure[] {
  let at = 0;
  return text.split(/(?<=[;,.])|(?=\s(?:\d|~))/).flatMap((piece) => {
    const from = at;
    at += piece.length;
    const words = piece.replace(/[;,.]+$/, '').trim();
    if (!heavyWords.test(words) || /^(?:many|numerous|large|high|low|small|nombreuses)$/i.test(words))
      return [];
    const hedge = /^(?:probably|possibly|reportedly|likely) /i;
    const start = origin[from] ?? 0;
    const remark = parentheses.find((other) => other.at >= from && other.at <= at + 1)?.inner.text ?? '';
    const said = /\d/.test(remark) ? {} : remarksBehind(remark, '', span);
    const figure = newFigure({ min: 0, max: null, wording: words.toLowerCase().replace(hedge, '') }, words, {
      textFrom: from,
      numberEnd: from,
      textTo: at,
      from: start,
      to: (origin[Math.max(from, at - 1)] ?? 0) + 1,
      numberFrom: start,
      numberTo: start,
    });
    figure.said = hedge.test(words) ? { ...said, hedged: true } : said;
    return [figure];
  });
}

const plainWords = ({ text }: TracedText): string => text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();

/** Reads each parenthesis as parts or remarks of the figure that it stands behind. */
function readParentheses(
  figures: Figure[],
  parentheses: readonly Parenthesis[],
  text: string,
  reading: Reading,
): void {
  const main = figures.filter((figure) => figure.main);
  const torn = new Set<Figure>();
  let next = 0;
  for (const { inner, at, below } of parentheses) {
    // The figure after which it stands; the first where it stands before all.
    while ((main[next + 1]?.textFrom ?? at) < at) next++;
    const owner = main[next];
    if (owner === undefined) {
      // "1st Division (15,000 men)": the words before say whose the figures are.
      const base = figures.length;
      for (const piece of piecesOf(inner)) addInner(figures, undefined, piece, reading);
      if (text.trim() !== '')
        for (const figure of figures.slice(base)) figure.said = mergeSaid(figure.said, { note: text.trim() });
    } else if (owner.dropped || (owner.textFrom >= at && at > 0)) continue;
    else if ((at > owner.textFrom && at < owner.numberEnd) || torn.has(owner)) {
      // "3,770 (opposition) – 3,857 (government) soldiers": who says which end has no place in one range.
      torn.add(owner);
      owner.said = mergeSaid(owner.said, { note: plainWords(inner) });
    } else
      readBehind(
        figures,
        owner,
        below ? [] : main.slice(Math.max(0, next - mostSpokenFor), next),
        inner,
        reading,
      );
  }
}

/** More figures before a name than it can speak for. */
const mostSpokenFor = 12;

function readBehind(
  figures: Figure[],
  owner: Figure,
  earlier: readonly Figure[],
  inner: TracedText,
  reading: Reading,
): void {
  const base = figures.length;
  const remarks: Said[] = [];
  for (const piece of piecesOf(inner)) {
    const remark = readRemarks(plainWords(piece), reading.span);
    if (remark.note === undefined || !addInner(figures, owner, piece, reading)) remarks.push(remark);
  }
  if (remarks.length === 0) return;
  const { outcomes, total, ...said } = mergeSaid(...remarks);
  owner.said = mergeSaid(owner.said, said);
  if (total === true) owner.total = true;
  if (outcomes !== undefined && (owner.outcomes.length === 0 || owner.outcomes.includes('unspecified')))
    owner.outcomes = outcomes;
  const { note: _, ...rest } = said;
  for (const figure of figures.slice(base)) figure.said = { ...rest, ...figure.said };
  if (said.speaker === undefined) return;
  // A speaker at the end speaks for all that stands before it without one of its own.
  owner.said = { ...owner.said, speaker: said.speaker };
  for (const other of [...earlier].reverse()) {
    if (other.said.speaker !== undefined || !/^[\s,;&]*(?:and)?\s*$/i.test(other.joint)) return;
    other.said = { ...other.said, speaker: said.speaker };
  }
}

/** The pieces between semicolons; the whole where it holds no figure. */
const piecesOf = (inner: TracedText): readonly TracedText[] =>
  /\d/.test(inner.text)
    ? splitOutside(inner.text, /;/g)
        .map(({ from, to }) => trimmed(slice(inner, from, to)))
        .filter(({ text }) => text !== '')
    : [inner];

/** Reads the figures of a parenthesis as parts of its owner; whether there were any. */
function addInner(figures: Figure[], owner: Figure | undefined, part: TracedText, reading: Reading): boolean {
  // "Turkish claim: 30 killed".
  const label = /^([^:()]{2,60}):\s+/.exec(part.text);
  const speaker = speakerOf(label?.[1] ?? '');
  const { main } = withoutParentheses(
    label === null || speaker === null ? part : slice(part, label[0].length, part.text.length),
  );
  // "(excluding 3 attackers)" counts nobody; "(plus 3 attackers)" lies outside.
  if (/^(?:excl|not incl|not count|without|exclud)/i.test(main.text)) return false;
  const isBeside = /^(?:plus|and|\+|in addition|as well as|another|additional|further)/i.test(main.text);
  const findings: Reading['findings'] = [];
  const inner = clausesOf(main, { ...reading, findings });
  relate(inner, main.text, reading, false);
  if (speaker !== null) for (const figure of inner) figure.said = { speaker, ...figure.said };
  const isIncluded = inclusion.test(part.text);
  const kept = inner.filter(
    (figure) => !figure.dropped && isKept(figure, owner, isIncluded, reading.property),
  );
  for (const figure of kept) {
    const isInside = figure.within !== undefined && kept.includes(figure.within);
    if (!isInside) figure.within = undefined;
    if (owner !== undefined && figure.said.speaker === undefined) {
      if (!isInside && !isBeside && contains(owner, figure)) figure.within = owner;
      if (owner.said.speaker !== undefined) figure.said = { speaker: owner.said.speaker, ...figure.said };
    }
    figure.main = false;
    figures.push(figure);
  }
  reading.findings.push(...findings.filter(({ code }) => kept.length > 0 || code === 'outcome-not-known'));
  return kept.length > 0;
}

/** Whether a figure in parentheses tells of its owner; what it leaves out it has from the owner. */
function isKept(
  figure: Figure,
  whole: Figure | undefined,
  isIncluded: boolean,
  property: Reading['property'],
): boolean {
  const ownOutcomes = figure.outcomes.length > 0;
  if (whole === undefined) return ownOutcomes || property === 'strength';
  // "1,120 aircraft (620 fighters)".
  if (isFighters(figure.noun) && whole.kind === 'thing' && flies(whole.noun)) figure.kind = 'thing';
  // "12 vehicles (nine Humvees)", but not "3 ships (74 guns)": of things, some that can be among them.
  const isOther = figure.kind === 'thing' || figure.kind === 'formation';
  const areAmong =
    whole.kind === 'thing' &&
    figure.kind === 'thing' &&
    (isIncluded || (contains(whole, figure) && !/\b(?:guns?|cannons?)$/i.test(figure.noun)));
  if (isOther && !ownOutcomes && figure.noun !== whole.noun && !areAmong) return false;
  // "2 regiments (1,200 men)": how many the formations had.
  if (property === 'strength' && whole.kind === 'formation' && figure.kind === 'people') return true;
  inherit(figure, whole);
  return contains(whole, figure) || ownOutcomes || figure.said.speaker !== undefined;
}
