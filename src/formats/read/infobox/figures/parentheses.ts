import { parenthesesIn, splitOutside } from '../depths.js';
import { nounKind } from '../nouns.js';
import { scanCounts } from './counts.js';
import { type Figure, mergeSaid, type Reading, type Said } from './figure.js';
import { figuresOf } from './line.js';
import { belowMark, joinTraced, slice, type TracedText, trimmed } from './lines.js';
import { readRemarks, speakerOf } from './said.js';
import { contains, inclusion, inherit, shareOutcomes } from './shares.js';

export interface Parenthesis {
  readonly inner: TracedText;
  /** Where in the text without parentheses it stood. */
  readonly at: number;
  /** It stood on a line of its own below. */
  readonly below: boolean;
}

/** The text without its outermost parentheses, and those. */
export function withoutParentheses(line: TracedText): {
  readonly main: TracedText;
  readonly parentheses: readonly Parenthesis[];
} {
  if (!line.text.includes('(')) return { main: line, parentheses: [] };
  const parts: TracedText[] = [];
  const parentheses: Parenthesis[] = [];
  let written = 0;
  let at = 0;
  const keep = (part: TracedText): void => {
    parts.push(part);
    at += part.text.length;
  };
  for (const { from, to } of parenthesesIn(line.text)) {
    const before = slice(line, written, from);
    const below = before.text.endsWith(belowMark);
    keep(below ? slice(before, 0, before.text.length - 1) : before);
    // What stood apart stays apart: "5(est.)6" is not 56.
    if (/\d$/.test(before.text)) keep({ text: ' ', origin: [line.origin[from] ?? 0] });
    parentheses.push({ inner: slice(line, from + 1, to - 1), at, below });
    written = to;
  }
  keep(slice(line, written, line.text.length));
  return { main: joinTraced(parts), parentheses };
}

/** Reads each parenthesis as parts or remarks of the figure that it stands behind. */
export function readParentheses(
  figures: Figure[],
  parentheses: readonly Parenthesis[],
  before: string,
  reading: Reading,
): void {
  const main = figures.filter((figure) => figure.main);
  const torn = new Set<Figure>();
  let next = 0;
  for (const parenthesis of parentheses) {
    // The figure after which it stands; the first where it stands before all.
    while (main[next + 1] !== undefined && (main[next + 1]?.textFrom ?? 0) < parenthesis.at) next++;
    const first = main[next];
    const owner =
      first !== undefined && (first.textFrom < parenthesis.at || parenthesis.at === 0) ? first : undefined;
    const inner = trimmed(parenthesis.inner);
    if (owner === undefined && figures.length === 0) readAlone(figures, inner, before, reading);
    else if (owner === undefined || owner.dropped) scanCounts(inner.text, reading);
    else if ((parenthesis.at > owner.textFrom && parenthesis.at < owner.numberEnd) || torn.has(owner)) {
      // "3,770 (opposition) – 3,857 (government) soldiers": who says which end has no place in one range.
      torn.add(owner);
      owner.said = mergeSaid(owner.said, { note: plainWords(inner) });
    } else
      readBehind(
        figures,
        owner,
        main.slice(Math.max(0, next - mostSpokenFor), next),
        parenthesis,
        inner,
        reading,
      );
  }
}

/** More figures before a name than it can speak for. */
const mostSpokenFor = 12;
const plainWords = ({ text }: TracedText): string => text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();

/** "1st Division (15,000 men)": the words before say whose the figures are. */
function readAlone(figures: Figure[], inner: TracedText, before: string, reading: Reading): void {
  for (const piece of piecesOf(inner)) addInner(figures, undefined, piece, reading);
  const note = before.trim();
  if (note !== '') for (const figure of figures) figure.said = mergeSaid(figure.said, { note });
}

function readBehind(
  figures: Figure[],
  owner: Figure,
  earlier: readonly Figure[],
  { below }: Parenthesis,
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
  const said = mergeSaid(...remarks);
  qualify(owner, said);
  const { note: _, outcomes: __, ...rest } = said;
  for (const figure of figures.slice(base)) figure.said = { ...rest, ...figure.said };
  if (said.speaker !== undefined) speakFor(owner, below ? [] : earlier, said.speaker);
}

/** The pieces between semicolons; the whole where it holds no figure. */
const piecesOf = (inner: TracedText): readonly TracedText[] =>
  /\d/.test(inner.text)
    ? splitOutside(inner.text, /;/g)
        .map(({ from, to }) => trimmed(slice(inner, from, to)))
        .filter(({ text }) => text !== '')
    : [inner];

/** "Turkish claim: 30 killed": a part without the speaker at its head. */
function withoutSpeaker(part: TracedText): { readonly speaker: string | null; readonly said: TracedText } {
  const labelled = /^([^:()]{2,60}):\s+/.exec(part.text);
  const speaker = labelled?.[1] === undefined ? null : speakerOf(labelled[1]);
  const from = labelled === null || speaker === null ? 0 : labelled[0].length;
  return { speaker, said: from === 0 ? part : slice(part, from, part.text.length) };
}

/** Reads the figures of a parenthesis as parts of its owner; whether there were any. */
function addInner(figures: Figure[], owner: Figure | undefined, part: TracedText, reading: Reading): boolean {
  const { speaker, said } = withoutSpeaker(part);
  const flat = withoutParentheses(said).main;
  // "30 (plus 3 attackers)" lies outside; "(excluding 3 attackers)" counts nobody.
  if (/^(?:excl|not incl|not count|without|exclud)/i.test(flat.text)) return false;
  const isBeside = /^(?:plus|and|\+|in addition|as well as|another|additional|further)/i.test(flat.text);
  const findings: Reading['findings'] = [];
  const own: Reading = { ...reading, findings };
  const found = scanCounts(flat.text, own);
  if (found.length === 0) return false;
  const inner = figuresOf(flat, found, own);
  shareOutcomes(inner);
  if (speaker !== null) for (const figure of inner) figure.said = { speaker, ...figure.said };
  const isIncluded = inclusion.test(part.text);
  const kept = inner.filter(
    (figure) => !figure.dropped && isKept(figure, owner, isIncluded, reading.property),
  );
  const keptSet = new Set(kept);
  for (const figure of kept) {
    const inside = figure.within !== undefined && keptSet.has(figure.within) ? figure.within : undefined;
    if (owner !== undefined) placeBeside(figure, owner, isBeside);
    else figure.within = undefined;
    if (inside !== undefined) figure.within = inside;
    figure.main = false;
    figures.push(figure);
  }
  if (kept.length > 0) reading.findings.push(...findings);
  else reading.findings.push(...findings.filter(({ code }) => code === 'outcome-not-known'));
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
  const isOther = figure.kind === 'thing' || figure.kind === 'formation';
  const things = whole.kind === 'thing' && figure.kind === 'thing' && nounKind(whole.noun) === 'thing';
  if (isOther && !ownOutcomes && figure.noun !== whole.noun && !(things && isIncluded)) return false;
  // "2 regiments (1,200 men)": how many the formations had.
  if (property === 'strength' && whole.kind === 'formation' && figure.kind === 'people') return true;
  inherit(figure, whole);
  return contains(whole, figure) || ownOutcomes || figure.said.speaker !== undefined;
}

/** A figure without a speaker of its own lies within its owner where it can, and is said by the same. */
function placeBeside(figure: Figure, whole: Figure, isBeside: boolean): void {
  const isOwn = figure.said.speaker === undefined;
  figure.within = isOwn && !isBeside && contains(whole, figure) ? whole : undefined;
  const { speaker } = whole.said;
  if (isOwn && speaker !== undefined) figure.said = { speaker, ...figure.said };
}

/** What a parenthesis says of the figure before it. */
function qualify(owner: Figure, said: Said): void {
  const { outcomes, total, ...rest } = said;
  owner.said = mergeSaid(owner.said, rest);
  if (total === true) owner.total = true;
  if (outcomes !== undefined && (owner.outcomes.length === 0 || owner.outcomes.includes('unspecified')))
    owner.outcomes = outcomes;
}

/** A speaker at the end speaks for all that stands before it without one of its own. */
function speakFor(owner: Figure, earlier: readonly Figure[], speaker: string): void {
  owner.said = { ...owner.said, speaker };
  for (const other of [...earlier].reverse()) {
    if (other.said.speaker !== undefined || !/^\s*(?:,|;|and|&)?[\s,]*(?:and)?\s*$/i.test(other.joint))
      return;
    other.said = { ...other.said, speaker };
  }
}
