import type { Outcome } from '../../../../model/claim.js';
import { flies, isFighters, type Status, singular } from '../nouns.js';
import { peopleOnly, thingsOnly } from '../outcomes.js';
import type { Rendered } from '../render.js';
import { type EventSpan, type Figure, type Finding, mergeSaid, type Reading, type Said } from './figure.js';
import { classify, enter, figuresInHeading, headingOf, persists, statesFigures } from './headings.js';
import { readLine } from './line.js';
import { linesOf, type TracedText, type ValueLine, type ValueLines } from './lines.js';
import { findTotals } from './relations.js';
import { speakerOf } from './said.js';
import { tellLost } from './unread.js';

/** What must be known of the box to read a value. */
export interface ValueContext {
  readonly property: 'casualties' | 'strength';
  readonly span: EventSpan | null;
  readonly romance: boolean;
  /** What the parameter's own name says: `fatalities`, `polstrength1`. */
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly status?: Status | undefined;
}

export interface ValueReading extends Omit<ValueLines, 'lines'> {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/** A value while it is being read. */
interface Work {
  readonly reading: Reading;
  readonly figures: Figure[];
  /** What holds where no heading says otherwise. */
  readonly base: Said;
  /** What headings above say. */
  scope: Said;
  /** What held before a line with figures of its own began to head the list below it. */
  listed: Said | null;
  block: number;
  afterItem: boolean;
  /** Whose figure the line above is, where its heading holds for that line only. */
  above: string | undefined;
  /** The last line that began with a flag. */
  lastFlagged: number;
}

/** Words of French and Portuguese, where spaces group digits. */
const romanceWords =
  /\b(?:hommes|soldats|tués|morts|blessés|prisonniers|disparus|environ|homens|mortos|feridos)\b|\d à \d/i;

/** All that a value of casualties or strength says. Never throws; linear in the value. */
export function readValue(rendered: Rendered, context: ValueContext): ValueReading {
  const { lines, ...rest } = linesOf(rendered);
  const { property, span, outcomes, status } = context;
  const base: Said = { ...(outcomes ? { outcomes } : {}), ...(status ? { status } : {}) };
  const romance = context.romance || romanceWords.test(rendered.text);
  const findings: Finding[] = [];
  const options = { dotGroups: true, romanceWords: romance };
  const figures: Figure[] = [];
  const reading: Reading = { property, span, options, findings };
  const shared = { listed: null, block: 0, afterItem: false, above: undefined, lastFlagged: 0 };
  const work: Work = { reading, figures, base, scope: base, ...shared };
  for (const [index, line] of lines.entries()) readOneLine(work, line, index, lines[index + 1]);
  if (figures.length > 1) {
    findTotals(figures);
    shareSpeakers(figures, lines);
    tellNameless(figures, lines);
  }
  tellLost(rendered, lines, figures, findings);
  // A remark that a claim has no place for is kept as its note, and told.
  const notes = figures.flatMap(({ said, nounNote }) =>
    (said.note ?? '').split('; ').filter((note) => note !== nounNote && !/^$|^stated as /.test(note)),
  );
  for (const words of new Set(notes)) findings.push({ code: 'qualifier-not-modelled', words });
  const told = romance ? findings.filter(({ code }) => code !== 'grouping-guessed') : findings;
  return { figures, findings: told, ...rest };
}

function readOneLine(work: Work, line: ValueLine, index: number, next: ValueLine | undefined): void {
  const heading = headingOf(line, next);
  if (index > 0) leaveScope(work, line, heading !== null);
  work.afterItem = line.item;
  const headsList = next?.item === true && !line.item;
  const flag = line.flags.length === 1 ? line.flags[0] : undefined;
  const group: Said = flag === undefined ? {} : { group: { name: flag, flag: true } };
  if (heading === null) {
    if (!/\d/.test(line.text) && nameSpeaker(work, line, index)) return;
    const isPlain = flag === undefined && work.above === undefined;
    const own = isPlain ? work.scope : flagScope(work, line, group, index, headsList);
    if (line.text !== '') addLine(work, line, own, index);
    return;
  }
  const { head, rest } = heading;
  const classified = classify(head.text, line.flags, work.reading.span);
  const entered = enter(work.scope, classified);
  const own = { ...entered, ...group };
  const isTotal = classified.kind === 'total';
  work.above = classified.kind === 'group' && rest.text !== '' && !headsList ? head.text : undefined;
  if (!isTotal) work.block++;
  // A flag beside figures is of that line only.
  if (rest.text === '') work.scope = own;
  else if (persists(classified)) work.scope = entered;
  else if (headsList && !isTotal) headList(work, own);
  for (const inner of figuresInHeading(head)) addLine(work, inner, own, index);
  if (rest.text !== '') addLine(work, rest, own, index);
}

/** A rule ends all that headings said; so does the end of a list, but for who says it. */
function leaveScope(work: Work, line: ValueLine, hasHeading: boolean): void {
  const { base, scope, listed } = work;
  if (line.afterRule) {
    work.scope = base;
    work.listed = null;
    work.block++;
  } else if (work.afterItem && !line.item && listed !== null) {
    work.scope = listed;
    work.listed = null;
  } else if (work.afterItem && !line.item && !hasHeading && line.afterBlank)
    work.scope = scope.speaker === undefined ? base : { ...base, speaker: scope.speaker };
}

/** What a line with figures says of the list below it holds to the end of the list. */
function headList(work: Work, said: Said): void {
  work.listed ??= work.scope;
  work.scope = said;
}

/** What holds for a line without a heading: a flag before figures is a group, one alone heads those below. */
function flagScope(work: Work, line: ValueLine, group: Said, index: number, headsList: boolean): Said {
  const { scope, above } = work;
  if (group.group === undefined)
    return above === undefined || line.text === '' || line.afterBlank
      ? scope
      : mergeSaid(scope, { note: `stands below a figure of "${above}"` });
  work.above = undefined;
  if (line.text === '') {
    work.scope = enter(scope, { kind: 'group', said: group });
    return scope;
  }
  if (work.lastFlagged !== index - 1) work.block++;
  work.lastFlagged = index;
  const own = { ...scope, ...group };
  if (headsList) headList(work, own);
  return own;
}

/** "60,000" and below it "Rebel claim": the line speaks for the one above. Whether it is such a line. */
function nameSpeaker({ figures }: Work, { text }: ValueLine, index: number): boolean {
  const speaker = text === '' ? null : speakerOf(text.replace(/^\W+|\W+$/g, ''));
  if (speaker === null || figures.at(-1)?.line !== index - 1) return false;
  for (let i = figures.length - 1; figures[i]?.line === index - 1; i--) {
    const figure = figures[i];
    if (figure !== undefined) figure.said = { speaker, ...figure.said };
  }
  return true;
}

function addLine(work: Work, body: TracedText, scope: Said, line: number): void {
  const { figures, reading, block } = work;
  const endsAsTotal = /:\s*$/.test(body.text) && statesFigures(body.text.replace(/:\s*$/, ''));
  const own: Said = endsAsTotal ? { ...scope, total: true } : scope;
  const findings: Finding[] = [];
  const found = readLine(body, { ...reading, findings });
  for (const figure of found) {
    Object.assign(figure, { line, block });
    confine(figure, own, figures.at(-1)?.unit, { ...reading, findings });
    figures.push(figure);
  }
  reading.findings.push(...findings.map((finding) => ({ ...finding, line })));
  // "Over 1,300 killed:" says of the lines below what befell them.
  const [head, ...more] = found;
  if (endsAsTotal && head !== undefined && more.length === 0 && !head.outcomes.includes('unspecified'))
    work.scope = { ...work.scope, outcomes: head.outcomes };
}

const plainPeople =
  /^(?:people|persons?|men|soldiers?|troops|civilians?|servicemen|fighters|personnel|hommes|morts|military|police|policemen|personnes|soldats|homens|soldados)$/i;

/** Fills a figure with what the headings above it say; `before` is the unit of the figure before. */
function confine(
  figure: Figure,
  own: Said,
  before: string | undefined,
  { property, findings }: Reading,
): void {
  const { outcomes: named, said, count, number } = figure;
  // "Unknown number killed".
  if (figure.noun === 'number') figure.noun = '';
  const { noun } = figure;
  const doubt = (words: string): unknown => findings.push({ code: 'unit-not-known', words });
  // "24 helicopters, 10 fighters": of machines, beside machines that fly.
  if (before !== undefined && isFighters(noun)) {
    if (flies(before)) figure.kind = 'thing';
    else doubt(noun);
  }
  const { kind } = figure;
  const isThing = kind === 'thing' || kind === 'formation';
  const befits = !isThing || own.outcomes?.every((outcome) => !peopleOnly.has(outcome)) === true;
  const isOwn = named.length > 0 && !(figure.isNounOutcome && own.outcomes !== undefined);
  figure.outcomes =
    property === 'strength' ? [] : isOwn ? named : befits && own.outcomes ? own.outcomes : ['unspecified'];
  // "29 aircraft destroyed, 21 damaged": what only things can meet with goes on speaking of them.
  const areThings = noun === '' && named.some((outcome) => thingsOnly.has(outcome));
  if (isThing && noun !== '') figure.unit = singular(noun);
  else if (noun === '' || kind === 'unknown')
    figure.unit = own.unit ?? (areThings ? (before ?? 'object') : undefined);
  if (own.unit === undefined && areThings && before === undefined) doubt('object');
  // "500 transports, total: 850": of things, or of people.
  const isLoose = noun === '' && named.length === 0 && before !== undefined && figure.unit === undefined;
  if (isLoose && (own.total === true || own.note !== undefined)) doubt(number);
  if (own.unit === undefined && kind === 'unknown' && noun !== '') doubt(noun);
  const isPlain = named.length === 0 || named.join() === 'unspecified';
  figure.bare =
    isPlain &&
    own.outcomes === undefined &&
    figure.main &&
    figure.unit === undefined &&
    said.note === undefined;
  figure.total = (figure.total || own.total === true) && figure.main;
  const status = figure.status ?? (said.total === true ? undefined : own.status);
  figure.status = figure.unit === undefined ? status : undefined;
  figure.nounNote =
    (kind !== 'people' && kind !== 'unknown') || plainPeople.test(noun.trim()) ? '' : noun.trim();
  // "700–800+" bounds nothing above: the 800 stays as the words.
  const isOpen = count.max === null && (number.match(/\d[\d,.]*/g) ?? []).length > 1;
  const { outcomes: _, status: __, unit: ___, total: ____, ...shared } = own;
  const speaker = said.speaker ?? figure.within?.said.speaker ?? own.speaker;
  const overall =
    said.allSides === true || own.allSides === true || (said.total === true && figure.within === undefined);
  figure.said = {
    ...mergeSaid(shared, said, { note: figure.nounNote }, { note: isOpen ? `stated as "${number}"` : '' }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(overall ? { allSides: true as const } : {}),
  };
  if (said.approximate === true) figure.count = { ...count, approximate: true };
}

/** Where several lines have flags, one without belongs to someone whom the text lost. */
function tellNameless(figures: readonly Figure[], lines: readonly ValueLine[]): void {
  if (lines.filter((line) => line.flags.length > 0).length < 3) return;
  for (const figure of figures) {
    const isNamed = figure.said.group ?? figure.unit ?? figure.said.speaker;
    if (isNamed === undefined && !figure.total)
      figure.said = mergeSaid(figure.said, { note: 'no flag stands before it, where others have one' });
  }
}

/** A speaker on a line of its own, below several lines that name none, speaks for them all. */
function shareSpeakers(figures: readonly Figure[], lines: readonly ValueLine[]): void {
  let next = figures.length - 1;
  let speaker: string | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const alone = /\ue100\(([^()]*)\)\s*$/.exec(line?.text ?? '')?.[1];
    const ofLine: Figure[] = [];
    for (let figure = figures[next]; figure?.line === index; figure = figures[--next]) ofLine.push(figure);
    if (alone !== undefined) speaker = speakerOf(alone);
    else if (/:\s*$/.test(line?.text ?? '') || ofLine.some(({ said }) => said.speaker !== undefined))
      speaker = null;
    else if (speaker !== null) for (const figure of ofLine) figure.said = { ...figure.said, speaker };
    if (line?.afterBlank === true) speaker = null;
  }
}
