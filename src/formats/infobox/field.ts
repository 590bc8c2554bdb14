import { draftOf, heavyDraft } from './field/drafts.js';
import type { FieldContext, FieldDraft, FieldFigure, FieldFinding, FieldReading } from './field/figure.js';
import { classify } from './field/heading-kinds.js';
import { type HeadedLine, headingOf, label, statesFigures } from './field/headings.js';
import { enter, persists, type Scope } from './field/scope.js';
import { nameless, shareSpeakers } from './field/speakers.js';
import { inheritTotals, relate } from './field/totals.js';
import { figuresInHeading, report, reportHeading, reportRest } from './field/unread-numbers.js';
import type { ReadingContext } from './figures/figure.js';
import { heavyIn } from './figures/heavy.js';
import { readLine } from './figures.js';
import { linesOf, type TracedText, type ValueLine } from './lines.js';
import { speakerOf } from './qualifiers.js';
import type { Rendered } from './render/rendered.js';

/** A value while it is being read. */
interface FieldWork {
  readonly context: FieldContext;
  readonly reading: ReadingContext;
  readonly drafts: FieldDraft[];
  readonly findings: FieldFinding[];
  /** What holds where no heading says otherwise. */
  readonly base: Scope;
  scope: Scope;
  block: number;
  /** Whether the line before was an item of a list. */
  afterItem: boolean;
  /** The last line that began with a flag. */
  lastFlagged: number;
}

function newWork(context: FieldContext): FieldWork {
  const { property, span, romance } = context;
  const base: Scope = {
    notes: [],
    ...(context.outcomes === undefined ? {} : { outcomes: context.outcomes }),
    ...(context.status === undefined ? {} : { status: context.status }),
  };
  const options = { dotGroups: true, spaceGroups: romance, romanceWords: romance };
  const reading = { property, span, options };
  return {
    context,
    reading,
    drafts: [],
    findings: [],
    base,
    scope: base,
    block: 0,
    afterItem: false,
    lastFlagged: 0,
  };
}

/** All that a value of casualties or strength says. Never throws. */
export function readField(rendered: Rendered, context: FieldContext): FieldReading {
  const { lines, notes, damaged, placeholder } = linesOf(rendered);
  const work = newWork(context);
  for (const [index, line] of lines.entries()) readFieldLine(work, line, index);
  const { drafts, findings } = work;
  inheritTotals(drafts);
  relate(drafts);
  nameless(drafts, lines);
  shareSpeakers(drafts, lines);
  reportRest(rendered, drafts, findings);
  const figures = drafts.map((draft) => finish(draft, rendered, drafts));
  return { figures, findings, notes, damaged, placeholder };
}

function readFieldLine(work: FieldWork, line: ValueLine, index: number): void {
  // "9 killed, 10 wounded:" is read as figures.
  const heading = statesFigures(label.exec(line.text)?.[1] ?? '') ? null : headingOf(line);
  leaveScope(work, line, heading !== null);
  const own = heading === null ? flagScope(work, line, index) : headingScope(work, line, heading, index);
  const body = heading === null ? line : heading.rest;
  if (heading === null && nameSpeaker(work, body, index)) return;
  if (body.text === '') {
    reportHeading(heading?.head.text ?? '', own, work.findings);
    return;
  }
  const endsAsTotal = /:\s*$/.test(line.text) && statesFigures(line.text.replace(/:\s*$/, ''));
  addLine(work, body, endsAsTotal ? { ...own, total: true } : own, index);
}

/** A rule ends all that headings said; so does the end of a list, but for who says it. */
function leaveScope(work: FieldWork, line: ValueLine, hasHeading: boolean): void {
  const { base } = work;
  if (line.afterRule) {
    work.scope = base;
    work.block++;
  }
  const { speaker } = work.scope;
  if (work.afterItem && !line.item && !hasHeading && line.afterBlank)
    work.scope = { ...base, ...(speaker === undefined ? {} : { speaker }) };
  work.afterItem = line.item;
}

const onlyFlag = ({ flags }: ValueLine): string | undefined => (flags.length === 1 ? flags[0] : undefined);

/** What holds for a line without a heading: a flag before figures is a group, one alone heads those below. */
function flagScope(work: FieldWork, line: ValueLine, index: number): Scope {
  const before = work.scope;
  const flag = onlyFlag(line);
  if (flag === undefined) return before;
  const group = { name: flag, flag: true };
  if (line.text === '') {
    work.scope = enter(before, { kind: 'group', scope: { group } });
    return before;
  }
  if (work.lastFlagged !== index - 1) work.block++;
  work.lastFlagged = index;
  return { ...before, group };
}

function headingScope(work: FieldWork, line: ValueLine, { head, rest }: HeadedLine, index: number): Scope {
  const classified = classify(head.text, line.flags, work.context.span);
  const entered = enter(work.scope, classified);
  if (classified.kind !== 'total') work.block++;
  if (rest.text === '' || persists(classified)) work.scope = entered;
  for (const inner of figuresInHeading(head)) addLine(work, inner, entered, index);
  const flag = onlyFlag(line);
  if (flag === undefined) return entered;
  const group = { name: flag, flag: true };
  if (rest.text === '') work.scope = { ...work.scope, group };
  return { ...entered, group };
}

/** "60,000" and below it "Rebel claim": the line speaks for the one above. Whether it is such a line. */
function nameSpeaker({ drafts }: FieldWork, body: TracedText, index: number): boolean {
  if (body.text === '' || /\d/.test(body.text)) return false;
  const speaker = speakerOf(body.text.replace(/^\W+|\W+$/g, ''));
  if (speaker === null) return false;
  const above = drafts.filter((draft) => draft.line === index - 1);
  for (const draft of above) draft.speaker ??= speaker;
  return above.length > 0;
}

function addLine(work: FieldWork, body: TracedText, own: Scope, line: number): void {
  const { drafts, findings, context, block } = work;
  const place = { own, block, line };
  const base = drafts.length;
  const { figures, unread } = readLine(body, work.reading);
  for (const figure of figures) drafts.push(draftOf(figure, place, base, context, drafts.at(-1)));
  const heavy = heavyIn(body);
  for (const piece of heavy) drafts.push(heavyDraft(piece, place, context));
  report(body, drafts.slice(base), unread, heavy.length > 0, own, findings);
}

function finish(draft: FieldDraft, rendered: Rendered, drafts: readonly FieldDraft[]): FieldFigure {
  const {
    within: inside,
    total: _total,
    block: _block,
    line: _line,
    bare: _bare,
    from,
    to,
    numberFrom: _from,
    numberTo: _to,
    ...rest
  } = draft;
  const whole = inside === undefined ? undefined : drafts[inside];
  return {
    ...rest,
    ...(inside === undefined || whole === draft ? {} : { within: inside }),
    raw: rawOf(rendered, from, to),
  };
}

/** The words in the value, links and templates whole. */
function rawOf({ source, until }: Rendered, from: number, to: number): string {
  const end = Math.max(to, until.get(to - 1) ?? to);
  const words = source.slice(from, end);
  const open = words.lastIndexOf('[[');
  const close = open > words.lastIndexOf(']]') ? source.indexOf(']]', end) : -1;
  return (close !== -1 && close - end < 100 ? source.slice(from, close + 2) : words).trim();
}
