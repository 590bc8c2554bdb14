import type { Outcome } from '../../../../model/claim.js';
import { type Status, singular } from '../nouns.js';
import { thingsOnly } from '../outcomes.js';
import type { Rendered } from '../render.js';
import { type EventSpan, type Figure, type Finding, mergeSaid, type Reading, type Said } from './figure.js';
import {
  classify,
  enter,
  figuresInHeading,
  type HeadedLine,
  headingOf,
  persists,
  statesFigures,
} from './headings.js';
import { readLine } from './line.js';
import { linesOf, slice, type TracedText, type ValueLine, type ValueLines } from './lines.js';
import { findTotals } from './relations.js';
import { speakerOf } from './said.js';
import { tellHeading, tellLine, tellRest } from './unread.js';

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
  readonly findings: Finding[];
  /** What holds where no heading says otherwise. */
  readonly base: Said;
  /** What headings above say. */
  scope: Said;
  /** What a line with figures of its own says of the list below it. */
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
  const options = { dotGroups: true, romanceWords: romance };
  const findings: Finding[] = [];
  const reading: Reading = { property, span, options, findings: [] };
  const work: Work = {
    reading,
    figures: [],
    findings,
    base,
    scope: base,
    listed: null,
    block: 0,
    afterItem: false,
    above: undefined,
    lastFlagged: 0,
  };
  for (const [index, line] of lines.entries()) readOneLine(work, line, index, lines[index + 1]);
  const { figures } = work;
  if (figures.length > 1) {
    findTotals(figures);
    tellNameless(figures, lines);
    shareSpeakers(figures, lines);
  }
  tellNotes(figures, findings);
  tellRest(rendered, figures, findings);
  return {
    figures,
    findings: romance ? findings.filter(({ code }) => code !== 'grouping-guessed') : findings,
    ...rest,
  };
}

function readOneLine(work: Work, line: ValueLine, index: number, next: ValueLine | undefined): void {
  const heading = headingOf(line, next) ?? flagHeading(line, next);
  if (index > 0) leaveScope(work, line, heading !== null);
  work.afterItem = line.item;
  const headsList = next?.item === true && !line.item;
  const own =
    heading === null
      ? flagScope(work, line, index, headsList)
      : headingScope(work, line, heading, index, headsList);
  const body = heading === null ? line : heading.rest;
  if (heading === null && !/\d/.test(body.text) && nameSpeaker(work, body, index)) return;
  if (body.text === '') {
    if (heading !== null) tellHeading(heading.head, own, work.findings);
    return;
  }
  const endsAsTotal = /:\s*$/.test(line.text) && statesFigures(line.text.replace(/:\s*$/, ''));
  const before = work.figures.length;
  addLine(work, body, endsAsTotal ? { ...own, total: true } : own, index);
  // "Over 1,300 killed:" says of the lines below what befell them.
  const [head, ...more] = work.figures.slice(before);
  if (endsAsTotal && head !== undefined && more.length === 0 && !head.outcomes.includes('unspecified'))
    work.scope = { ...work.scope, outcomes: head.outcomes };
}

/** A rule ends all that headings said; so does the end of a list, but for who says it. */
function leaveScope(work: Work, line: ValueLine, hasHeading: boolean): void {
  const { base, scope } = work;
  if (line.afterRule) {
    work.scope = base;
    work.listed = null;
    work.block++;
  }
  if (work.afterItem && !line.item && work.listed !== null) {
    work.scope = work.listed;
    work.listed = null;
  } else if (work.afterItem && !line.item && !hasHeading && line.afterBlank) {
    work.scope = scope.speaker === undefined ? base : { ...base, speaker: scope.speaker };
  }
}

/** "{{flag|Mali}}" on a line of its own, above figures without one. */
function flagHeading(line: ValueLine, next: ValueLine | undefined): HeadedLine | null {
  const isName = line.flags.length === 1 && /^\p{Lu}[\p{L} .'’-]{1,60}$/u.test(line.text);
  const heads = isName && next !== undefined && next.flags.length === 0 && /^[~<>\d]/.test(next.text);
  return heads ? { head: line, rest: slice(line, line.text.length, line.text.length) } : null;
}

const onlyFlag = ({ flags }: ValueLine): string | undefined => (flags.length === 1 ? flags[0] : undefined);

/** What a line with figures says of the list below it holds to the end of the list. */
function listBelow(work: Work, said: Said): void {
  work.listed ??= work.scope;
  work.scope = said;
}

/** What holds for a line without a heading: a flag before figures is a group, one alone heads those below. */
function flagScope(work: Work, line: ValueLine, index: number, headsList: boolean): Said {
  const before = work.scope;
  const flag = onlyFlag(line);
  const { above } = work;
  if (flag === undefined && above !== undefined && line.text !== '' && !line.afterBlank)
    return mergeSaid(before, { note: `stands below a figure of "${above}"` });
  work.above = undefined;
  if (flag === undefined) return before;
  const group = { name: flag, flag: true };
  if (line.text === '') {
    work.scope = enter(before, { kind: 'group', said: { group } });
    return before;
  }
  if (work.lastFlagged !== index - 1) work.block++;
  work.lastFlagged = index;
  const own = { ...before, group };
  if (headsList) listBelow(work, own);
  return own;
}

function headingScope(
  work: Work,
  line: ValueLine,
  { head, rest }: HeadedLine,
  index: number,
  headsList: boolean,
): Said {
  const classified = classify(head.text, line.flags, work.reading.span);
  const flag = onlyFlag(line);
  const group: Said = flag === undefined ? {} : { group: { name: flag, flag: true } };
  work.above = classified.kind === 'group' && rest.text !== '' && !headsList ? head.text : undefined;
  const entered = { ...enter(work.scope, classified), ...group };
  if (classified.kind !== 'total') work.block++;
  if (rest.text === '' || persists(classified)) work.scope = entered;
  else if (headsList && classified.kind !== 'total') listBelow(work, entered);
  for (const inner of figuresInHeading(head)) addLine(work, inner, entered, index);
  return entered;
}

/** "60,000" and below it "Rebel claim": the line speaks for the one above. Whether it is such a line. */
function nameSpeaker({ figures }: Work, body: TracedText, index: number): boolean {
  if (body.text === '') return false;
  const speaker = speakerOf(body.text.replace(/^\W+|\W+$/g, ''));
  if (speaker === null) return false;
  let named = false;
  for (let i = figures.length - 1; figures[i]?.line === index - 1; i--) {
    const figure = figures[i];
    if (figure !== undefined) figure.said = { speaker, ...figure.said };
    named = true;
  }
  return named;
}

function addLine(work: Work, body: TracedText, own: Said, line: number): void {
  const { figures, findings, reading, block } = work;
  const unread: Finding[] = [];
  const found = readLine(body, { ...reading, findings: unread });
  for (const figure of found) {
    figure.line = line;
    figure.block = block;
    confine(figure, own, work, unread);
    figures.push(figure);
  }
  tellLine(body, found, own, unread, findings);
}

/** Fills a figure with what the headings above it say. */
function confine(figure: Figure, own: Said, { reading, figures }: Work, unread: Finding[]): void {
  const { outcomes: named, said } = figure;
  // "Unknown number killed".
  if (figure.noun === 'number') figure.noun = '';
  figure.outcomes = outcomesFor(figure, own, reading.property);
  // "29 aircraft destroyed, 21 damaged": what only things can meet with goes on speaking of them.
  const areThings = named.some((outcome) => thingsOnly.has(outcome)) && figure.noun === '';
  const before = figures.at(-1)?.unit;
  // "24 helicopters, 10 fighters": of machines, beside machines that fly.
  if (/^(?:\p{L}+ )?fighters?$/iu.test(figure.noun) && before !== undefined) {
    if (/(?:aircraft|copter|plane|bomber|jet|fighter)$/i.test(before)) figure.kind = 'thing';
    else unread.push({ code: 'unit-not-known', words: figure.noun });
  }
  const isThing = figure.kind === 'thing' || figure.kind === 'formation';
  if (isThing && figure.noun !== '') figure.unit = singular(figure.noun);
  else if (figure.noun === '' || (figure.kind === 'unknown' && own.unit !== undefined))
    figure.unit = own.unit ?? (areThings ? (before ?? 'object') : undefined);
  if (areThings && before === undefined && own.unit === undefined)
    unread.push({ code: 'unit-not-known', words: 'object' });
  // "500 transports, total: 850": of things, or of people.
  const isLoose =
    figure.noun === '' && named.length === 0 && before !== undefined && figure.unit === undefined;
  if (isLoose && (own.total === true || own.note !== undefined))
    unread.push({ code: 'unit-not-known', words: figure.number });
  if (figure.kind === 'unknown' && figure.noun !== '' && own.unit === undefined)
    unread.push({ code: 'unit-not-known', words: figure.noun });
  figure.bare =
    (named.length === 0 || named.join() === 'unspecified') &&
    own.outcomes === undefined &&
    figure.main &&
    figure.unit === undefined &&
    said.note === undefined;
  figure.total = (figure.total || own.total === true) && figure.main;
  figure.status =
    figure.unit !== undefined ? undefined : (figure.status ?? (said.total === true ? undefined : own.status));
  const { outcomes: _, status: __, unit: ___, total: ____, ...shared } = own;
  const speaker = said.speaker ?? figure.within?.said.speaker ?? own.speaker;
  const overall =
    said.allSides === true || own.allSides === true || (said.total === true && figure.within === undefined);
  figure.said = {
    ...mergeSaid(shared, said, { note: nounNote(figure) }, { note: openRange(figure) }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(overall ? { allSides: true as const } : {}),
  };
  if (said.approximate === true) figure.count = { ...figure.count, approximate: true };
}

function outcomesFor(figure: Figure, own: Said, property: Reading['property']): readonly Outcome[] {
  if (property === 'strength') return [];
  if (figure.outcomes.length > 0 && !(figure.isNounOutcome && own.outcomes !== undefined))
    return figure.outcomes;
  const isThing = figure.kind === 'thing' || figure.kind === 'formation';
  const befits = !(
    isThing && own.outcomes?.some((outcome) => outcome === 'killed' || outcome === 'wounded') === true
  );
  return own.outcomes !== undefined && befits ? own.outcomes : ['unspecified'];
}

/** "700–800+" bounds nothing above: the 800 stays as the words. */
const openRange = ({ count, number }: Figure): string =>
  count.max === null && (number.match(/\d[\d,.]*/g) ?? []).length > 1 ? `stated as "${number}"` : '';

/** The noun where it tells more than "people": "infantry", "Hezbollah fighters". */
function nounNote({ kind, noun }: Figure): string {
  const plain =
    /^(?:people|persons?|men|soldiers?|troops|civilians?|servicemen|fighters|personnel|hommes|morts|military|police|policemen|personnes|soldats|homens|soldados)$/i;
  return (kind !== 'people' && kind !== 'unknown') || plain.test(noun.trim()) ? '' : noun.trim();
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
  const ofLine = new Map<number, Figure[]>();
  for (const figure of figures)
    ofLine.set(figure.line, [...(ofLine.get(figure.line) ?? []).slice(-20), figure]);
  for (const [index, line] of lines.entries()) {
    const alone = /\ue100\(([^()]*)\)\s*$/.exec(line.text)?.[1];
    const speaker = alone === undefined ? null : speakerOf(alone);
    for (let i = index - 1; speaker !== null && i >= 0; i--) {
      const above = lines[i];
      if (above === undefined || lines[i + 1]?.afterBlank === true || above.text.includes('\ue100')) break;
      const there = ofLine.get(i) ?? [];
      if (there.some((figure) => figure.said.speaker !== undefined) || /:\s*$/.test(above.text)) break;
      for (const figure of there) figure.said = { ...figure.said, speaker };
    }
  }
}

/** A remark that a claim has no place for is kept as its note, and told. */
function tellNotes(figures: readonly Figure[], findings: Finding[]): void {
  const notes = figures.flatMap((figure) => {
    const own = nounNote(figure);
    return (figure.said.note ?? '')
      .split('; ')
      .filter((note) => note !== '' && note !== own && !note.startsWith('stated as '));
  });
  for (const words of new Set(notes)) findings.push({ code: 'qualifier-not-modelled', words });
}
