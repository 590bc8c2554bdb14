import type { Outcome } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import { type CountTextOptions, readCount } from '../count-text.js';
import { type Figure, heavyIn, readLine, type Unread } from './figures.js';
import { nounKind, outcomesOf, outcomesPattern, type Status, statusOf, thingsOnly } from './lexicon.js';
import { belowMark, linesOf, slice, type TracedText, trimmed, type ValueLine } from './lines.js';
import {
  type EventSpan,
  mergeQualifiers,
  placeOf,
  type Qualifiers,
  readDatePhrase,
  readQualifiers,
  speakerOf,
} from './qualifiers.js';
import type { Rendered } from './render.js';

/** One figure of a value of casualties or strength, with all that confines it. */
export interface FieldFigure {
  readonly count: Count;
  readonly outcomes: readonly Outcome[];
  readonly unit?: string | undefined;
  /** Whether it is not known if what is counted are people. */
  readonly unitUnknown: boolean;
  readonly status?: Status | undefined;
  /** The party, contingent or service it is confined to, as named; `flag` where by its flag. */
  readonly group?: { readonly name: string; readonly flag: boolean } | undefined;
  readonly place?: string | undefined;
  readonly during?: EdtfDate | undefined;
  readonly statedOn?: EdtfDate | undefined;
  readonly speaker?: string | undefined;
  readonly hedged: boolean;
  readonly note?: string | undefined;
  /** It speaks of all sides together. */
  readonly allSides: boolean;
  /** The figure within which it lies, by index. */
  readonly within?: number | undefined;
  /** What was read, as it stands in the value. */
  readonly raw: string;
}

export interface FieldFinding {
  readonly code:
    | 'number-not-read'
    | 'number-ambiguous'
    | 'outcome-not-known'
    | 'dot-read-as-thousands'
    | 'text-not-read'
    | 'qualifier-not-modelled';
  readonly words: string;
  readonly numbers: readonly string[];
}

export interface FieldReading {
  readonly figures: readonly FieldFigure[];
  readonly findings: readonly FieldFinding[];
  readonly notes: readonly string[];
  readonly damaged: boolean;
  readonly placeholder: boolean;
}

export interface FieldContext {
  readonly property: 'casualties' | 'strength';
  readonly span: EventSpan | null;
  readonly romance: boolean;
  /** What the parameter's own name says: `fatalities`, `polstrength1`. */
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly status?: Status | undefined;
}

/** What headings above a line say of it. */
interface Scope {
  speaker?: string | undefined;
  group?: { name: string; flag: boolean } | undefined;
  outcomes?: readonly Outcome[] | undefined;
  status?: Status | undefined;
  unit?: string | undefined;
  place?: string | undefined;
  during?: EdtfDate | undefined;
  statedOn?: EdtfDate | undefined;
  total?: boolean | undefined;
  notes: readonly string[];
  allSides?: boolean | undefined;
}

interface Draft extends Omit<FieldFigure, 'within' | 'raw'> {
  within: number | undefined;
  readonly total: boolean;
  readonly block: number;
  readonly line: number;
  readonly bare: boolean;
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  speaker?: string | undefined;
}

const neutralHeading =
  /^(?:see .*|heavy|light|sources?|equipment|units?|material|materiel|matériel|losses|equipment losses|material losses|other|others|details?|full list|notes?|elements of|archival research|estimated|initial|initially|reinforcements?.*|initial .*|plus|strength|total strength|army|navy|air force|air forces|ground forces|land|sea|air|naval|infantry|cavalry|personnel|manpower|at start|at end|peak|start|end|before|after|breakdown|including|composition|human|vehicles and equipment|strength on)$/i;
/** Arms of a force, whosever: "Army & Militia". */
const services =
  /^(?:(?:the|army|navy|navies|militias?|air|force|forces|marines?|marine|infantry|cavalry|artillery|ground|land|sea|naval|aviation|coast|guard|police|gendarmerie|regulars|irregulars|and|state|&|,)\s*)+$/i;
const phaseHeading =
  /\b(?:phase|stage|wave|day|battle|siege|offensive|counter-?attacks?|seizure|operation|war|campaign|front|attack|assault|ambush|raid|landing|total strength|demonstrations?)\b/i;
const label = /^([^:\n]{1,110}?)\s*:(?!\d)\s*/;

function headingOf(line: ValueLine): { readonly head: TracedText; readonly rest: TracedText } | null {
  const found = label.exec(withoutParenthesisColons(line.text));
  if (found?.[1] !== undefined) {
    return {
      head: trimmed(slice(line, 0, found[1].length)),
      rest: trimmed(slice(line, found[0].length, line.text.length)),
    };
  }
  return line.heading ? { head: line, rest: slice(line, line.text.length, line.text.length) } : null;
}

/** A colon in parentheses ends no heading. */
function withoutParenthesisColons(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text.slice(0, 200)) {
    if (char === '(') depth++;
    else if (char === ')' && depth > 0) depth--;
    out += char === ':' && depth > 0 ? ';' : char;
  }
  return out + text.slice(200);
}

/** The figures that a heading itself states: "9 killed, 10 wounded:". */
const statesFigures = (head: string): boolean => {
  const bare = head.replace(/\([^()]*\)/g, ' ').trim();
  return (
    /^(?:[~<>≥≤c.]{0,2}\s?)\d[\d,.+–-]*\+?\s+\p{L}/u.test(bare) &&
    (outcomesOf(bare).length > 0 || /\btotal\b/i.test(bare))
  );
};

interface Heading {
  readonly kind:
    | 'speaker'
    | 'outcome'
    | 'group'
    | 'date'
    | 'unit'
    | 'place'
    | 'note'
    | 'total'
    | 'neutral'
    | 'status';
  readonly scope: Partial<Scope>;
}

function classify(head: string, flags: readonly string[], context: FieldContext): Heading {
  const remarks = [...head.matchAll(/\(([^()]{1,100})\)/g)].map(({ 1: inner }) => inner ?? '');
  const bare = head
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—•*]\s*/, '');
  const said = mergeQualifiers(
    remarks.map((remark) =>
      /\d/.test(remark) && outcomesOf(remark).length > 0 ? {} : readQualifiers(remark, context.span),
    ),
  );
  const side: Partial<Scope> = {
    ...(said.during ? { during: said.during } : {}),
    ...(said.statedOn ? { statedOn: said.statedOn } : {}),
    ...(said.place ? { place: said.place } : {}),
    ...(said.speaker ? { speaker: said.speaker } : {}),
    ...(said.note ? { notes: [said.note] } : {}),
  };
  const speaker =
    speakerOf(bare) ??
    (/^(?:according to|per)\b/i.test(bare) ? bare.replace(/^(?:according to|per) (?:the )?/i, '') : null);
  if (speaker !== null) return { kind: 'speaker', scope: { ...side, speaker } };
  const during = readDatePhrase(bare, context.span);
  if (during !== null) return { kind: 'date', scope: { ...side, during } };
  outcomesPattern.lastIndex = 0;
  const outcomes = outcomesOf(bare);
  const total = /\b(?:total|totals|overall|in all|altogether|combined)\b/i.test(bare);
  const both = /\b(?:both sides|all sides)\b/i.test(bare);
  const status = statusOf(bare);
  if (total || both) {
    return {
      kind: 'total',
      scope: {
        ...side,
        total: true,
        ...(both ? { allSides: true } : {}),
        ...(outcomes.length > 0 ? { outcomes } : {}),
        ...(status ? { status } : {}),
      },
    };
  }
  if (outcomes.length > 0) {
    const rest = bare
      .replace(outcomesPattern, ' ')
      .replace(
        /\b(?:of|in|the|and|or|civilians?|military|police|soldiers?|confirmed|reported|estimated)\b/gi,
        ' ',
      )
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    const group =
      /^\p{Lu}/u.test(rest) && rest.split(' ').length <= 3 ? { group: { name: rest, flag: false } } : {};
    return { kind: 'outcome', scope: { ...side, outcomes, ...(status ? { status } : {}), ...group } };
  }
  if (
    /^(?:civilians?|military|police|soldiers?|combatants?|non-?combatants?|civils?|militaires?)$/i.test(bare)
  ) {
    return { kind: 'status', scope: { ...side, ...(status ? { status } : {}) } };
  }
  if (neutralHeading.test(bare) || services.test(bare))
    return {
      kind: 'neutral',
      scope: {
        ...side,
        ...(services.test(bare) || /^(?:initial|reinforce|peak|at |before|after|plus)/i.test(bare)
          ? { notes: [bare, ...(side.notes ?? [])] }
          : {}),
      },
    };
  const place = placeOf(bare) ?? placeOf(bare.replace(/^(?:inside|in|at) (?:the )?/i, 'in '));
  if (place !== null) return { kind: 'place', scope: { ...side, place } };
  const kind = nounKind(bare);
  if (kind === 'thing' && bare.split(' ').length <= 3)
    return { kind: 'unit', scope: { ...side, unit: bare.toLowerCase() } };
  if (phaseHeading.test(bare) || bare.split(' ').length > 6 || /^\p{Ll}/u.test(bare) || bare === '') {
    return {
      kind: 'note',
      scope: { ...side, notes: [bare, ...(side.notes ?? [])].filter((text) => text !== '') },
    };
  }
  return {
    kind: 'group',
    scope: {
      ...side,
      group: {
        name: flags.length === 1 && bare.length < 3 ? (flags[0] ?? bare) : bare,
        flag: flags.length > 0,
      },
    },
  };
}

const numbersIn = /\d[\d,.'\u00a0]*\d|\d/g;

/** All that a value of casualties or strength says. Never throws. */
export function readField(rendered: Rendered, context: FieldContext): FieldReading {
  const { lines, notes, damaged, placeholder } = linesOf(rendered);
  const options: CountTextOptions = {
    dotGroups: true,
    spaceGroups: context.romance,
    romanceWords: context.romance,
  };
  const reading = { property: context.property, span: context.span, options };
  const drafts: Draft[] = [];
  const findings: FieldFinding[] = [];
  const base: Scope = {
    notes: [],
    ...(context.outcomes === undefined ? {} : { outcomes: context.outcomes }),
    ...(context.status === undefined ? {} : { status: context.status }),
  };
  let scope: Scope = base;
  let block = 0;
  let previousItem = false;
  let lastFlagged = 0;
  for (const [index, line] of lines.entries()) {
    if (line.afterRule) {
      scope = base;
      block++;
    }
    // A line behind a list no longer stands under the list's heading, unless it has one of its own.
    const heading = statesFigures(label.exec(line.text)?.[1] ?? '') ? null : headingOf(line);
    if (previousItem && !line.item && heading === null && line.afterBlank)
      scope = { ...base, ...(scope.speaker === undefined ? {} : { speaker: scope.speaker }) };
    previousItem = line.item;
    let own: Scope = scope;
    let body: TracedText = line;
    if (heading !== null) {
      const inner = figuresInHeading(heading.head);
      const classified = classify(heading.head.text, line.flags, context);
      const entered = enter(scope, classified);
      body = heading.rest;
      if (classified.kind !== 'total') block++;
      if (heading.rest.text === '' || persists(classified)) scope = entered;
      own = entered;
      if (inner.length > 0) addLine(drafts, inner, own, block, index, context, reading, findings);
    } else if (line.flags.length === 1 && line.flags[0] !== undefined && line.text !== '') {
      own = { ...scope, group: { name: line.flags[0], flag: true } };
      if (lastFlagged !== index - 1) block++;
      lastFlagged = index;
    } else if (line.flags.length === 1 && line.flags[0] !== undefined) {
      scope = enter(scope, { kind: 'group', scope: { group: { name: line.flags[0], flag: true } } });
    }
    if (line.flags.length === 1 && heading?.rest.text !== undefined && line.flags[0] !== undefined) {
      const group = { name: line.flags[0], flag: true };
      if (heading.rest.text === '') scope = { ...scope, group };
      own = { ...own, group };
    }
    const speaker =
      body.text === '' || /\d/.test(body.text) ? null : speakerOf(body.text.replace(/^\W+|\W+$/g, ''));
    if (speaker !== null && heading === null && drafts.some((draft) => draft.line === index - 1)) {
      // "60,000" and below it "Rebel claim".
      for (const draft of drafts) if (draft.line === index - 1) draft.speaker ??= speaker;
      continue;
    }
    if (body.text === '') {
      reportHeading(heading?.head.text ?? '', own, findings);
      continue;
    }
    const endsAsTotal = /:\s*$/.test(line.text) && statesFigures(line.text.replace(/:\s*$/, ''));
    addLine(
      drafts,
      [body],
      endsAsTotal ? { ...own, total: true } : own,
      block,
      index,
      context,
      reading,
      findings,
    );
  }
  inheritTotals(drafts);
  relate(drafts);
  nameless(drafts, lines);
  shareSpeakers(drafts, lines);
  reportRest(rendered, drafts, findings);
  return {
    figures: drafts.map((draft) => finish(draft, rendered, drafts)),
    findings,
    notes,
    damaged,
    placeholder,
  };
}

/** Headings whose word holds for the lines below even where figures stand beside them. */
const persists = ({ kind }: Heading): boolean =>
  kind === 'speaker' || kind === 'outcome' || kind === 'status';

function enter(scope: Scope, { kind, scope: said }: Heading): Scope {
  const notes = said.notes ?? [];
  const { speaker, group, total: _, ...rest } = scope;
  if (kind === 'speaker')
    return {
      speaker,
      notes: [...notes],
      ...(group ? { group } : {}),
      ...(rest.status && !rest.outcomes ? {} : {}),
      ...said,
    } as Scope;
  if (kind === 'group') return { notes: [...notes], ...(speaker ? { speaker } : {}), ...said } as Scope;
  if (kind === 'outcome' || kind === 'status' || kind === 'total') {
    return {
      notes: [...notes],
      ...(speaker ? { speaker } : {}),
      ...(group && kind !== 'total' ? { group } : {}),
      ...(rest.place ? { place: rest.place } : {}),
      ...said,
    } as Scope;
  }
  if (kind === 'neutral')
    return {
      ...(speaker ? { speaker } : {}),
      ...(group ? { group } : {}),
      ...(rest.status ? { status: rest.status } : {}),
      ...said,
      notes: [...notes],
    };
  return {
    ...(speaker ? { speaker } : {}),
    ...(group ? { group } : {}),
    ...(rest.outcomes ? { outcomes: rest.outcomes } : {}),
    ...(rest.status ? { status: rest.status } : {}),
    ...said,
    notes: [...notes],
  };
}

/** "Civilian casualties (including 1,800 killed during …):" states a figure beside its name. */
function figuresInHeading(head: TracedText): readonly TracedText[] {
  const found: TracedText[] = [];
  for (const { index, 0: all, 1: inner } of head.text.matchAll(/\(([^()]{1,160})\)/g)) {
    if (inner !== undefined && /\d/.test(inner) && outcomesOf(inner).length > 0)
      found.push(slice(head, index + 1, index + all.length - 1));
  }
  return found;
}

function reportHeading(head: string, own: Scope, findings: FieldFinding[]): void {
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

function addLine(
  drafts: Draft[],
  bodies: readonly TracedText[],
  own: Scope,
  block: number,
  index: number,
  context: FieldContext,
  reading: { property: 'casualties' | 'strength'; span: EventSpan | null; options: CountTextOptions },
  findings: FieldFinding[],
): void {
  for (const body of bodies) {
    const base = drafts.length;
    const { figures, unread } = readLine(body, reading);
    for (const figure of figures)
      drafts.push(draftOf(figure, own, base, block, index, context, drafts.at(-1)));
    const heavy = heavyIn(body);
    for (const piece of heavy) drafts.push(heavyDraft(piece, own, block, index, context));
    report(body, drafts.slice(base), unread, heavy.length > 0, own, findings);
  }
}

function draftOf(
  figure: Figure,
  own: Scope,
  base: number,
  block: number,
  index: number,
  context: FieldContext,
  before: Draft | undefined,
): Draft {
  const { qualifiers } = figure;
  const outcomes = outcomesFor(figure, own, context);
  // "29 aircraft destroyed, 21 damaged": what only things can meet with goes on speaking of them.
  const goesOn = figure.outcomes.some((outcome) => thingsOnly.has(outcome))
    ? (before?.unit ?? 'object')
    : undefined;
  const unit = figure.unit ?? (figure.noun === '' ? (own.unit ?? goesOn) : undefined);
  const notes = [
    ...own.notes,
    ...(qualifiers.note === undefined ? [] : [qualifiers.note]),
    ...nounNote(figure),
    ...openRange(figure),
  ];
  const inherited = qualifiers.total === true ? undefined : own.status;
  const status = unit === undefined ? (figure.status ?? inherited) : undefined;
  const overall = qualifiers.bothSides === true || own.allSides === true;
  return {
    count: figure.count,
    outcomes,
    ...(unit === undefined ? {} : { unit }),
    unitUnknown: figure.kind === 'unknown' || unit === 'object',
    ...(status === undefined ? {} : { status }),
    ...(own.group === undefined ? {} : { group: own.group }),
    ...((qualifiers.place ?? own.place) ? { place: qualifiers.place ?? own.place } : {}),
    ...((qualifiers.during ?? own.during) ? { during: qualifiers.during ?? own.during } : {}),
    ...((qualifiers.statedOn ?? own.statedOn) ? { statedOn: qualifiers.statedOn ?? own.statedOn } : {}),
    speaker: qualifiers.speaker ?? own.speaker,
    hedged: qualifiers.hedged === true,
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    allSides: overall || (qualifiers.total === true && figure.within === undefined),
    within: figure.within === undefined ? undefined : base + figure.within,
    total: (figure.total || own.total === true) && figure.main,
    block,
    line: index,
    bare:
      (figure.outcomes.length === 0 || figure.outcomes.join() === 'unspecified') &&
      own.outcomes === undefined &&
      figure.main &&
      unit === undefined,
    from: figure.from,
    to: figure.to,
    numberFrom: figure.numberFrom,
    numberTo: figure.numberTo,
  };
}

function outcomesFor(figure: Figure, own: Scope, context: FieldContext): readonly Outcome[] {
  if (context.property === 'strength') return [];
  if (figure.outcomes.length > 0) return figure.outcomes;
  const thing = figure.kind === 'thing' || figure.kind === 'formation';
  if (
    own.outcomes !== undefined &&
    !(thing && own.outcomes.some((outcome) => outcome === 'killed' || outcome === 'wounded'))
  )
    return own.outcomes;
  return ['unspecified'];
}

/** "700–800+" bounds nothing above: the 800 stays as the words. */
const openRange = ({ count, number }: Figure): readonly string[] =>
  count.max === null && (number.match(numbersIn) ?? []).length > 1 ? [`stated as "${number}"`] : [];

/** The noun where it tells more than "people": "infantry", "Hezbollah fighters". */
function nounNote(figure: Figure): readonly string[] {
  const noun = figure.noun.trim();
  if (figure.kind !== 'people' || noun === '') return [];
  return /^(?:people|persons?|men|soldiers?|troops|civilians?|servicemen|fighters|personnel|hommes|morts|military|police|policemen|personnes|soldats)$/i.test(
    noun,
  )
    ? []
    : [noun];
}

function heavyDraft(
  piece: { words: string; hedged: boolean; qualifiers: string; from: number; to: number },
  own: Scope,
  block: number,
  index: number,
  context: FieldContext,
): Draft {
  const said: Qualifiers = piece.qualifiers === '' ? {} : readQualifiers(piece.qualifiers, context.span);
  return {
    count: {
      min: 0,
      max: null,
      wording: piece.words.replace(/^(?:probably|possibly|reportedly|likely) /, ''),
    },
    outcomes: context.property === 'strength' ? [] : (own.outcomes ?? ['unspecified']),
    unitUnknown: false,
    ...(own.status ? { status: own.status } : {}),
    ...(own.group ? { group: own.group } : {}),
    ...((said.during ?? own.during) ? { during: said.during ?? own.during } : {}),
    speaker: said.speaker ?? own.speaker,
    hedged: piece.hedged,
    ...(said.note === undefined ? {} : { note: said.note }),
    allSides: own.allSides === true,
    within: undefined,
    total: false,
    block,
    line: index,
    bare: false,
    from: piece.from,
    to: piece.to,
    numberFrom: piece.from,
    numberTo: piece.from,
  };
}

/** Every number of a line that no figure states and no remark keeps. */
function report(
  body: TracedText,
  drafts: readonly Draft[],
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
function reportRest(rendered: Rendered, drafts: readonly Draft[], findings: FieldFinding[]): void {
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

const sameGroup = (a: Draft, b: Draft): boolean =>
  a.block === b.block && a.group?.name === b.group?.name && a.speaker === b.speaker;

function within(part: Draft, whole: Draft): boolean {
  if (part.unit !== undefined || whole.unit !== undefined || part === whole) return false;
  if (whole.place !== part.place && whole.place !== undefined) return false;
  if (whole.status !== undefined && whole.status !== part.status) return false;
  if (whole.during !== undefined && whole.during.edtf !== part.during?.edtf) return false;
  if (whole.count.max !== null && part.count.min > whole.count.max) return false;
  if (whole.count.max === null && whole.count.min === 0) return false;
  return whole.outcomes.includes('unspecified')
    ? !part.outcomes.includes('unspecified')
    : part.outcomes.every((outcome) => whole.outcomes.includes(outcome));
}

/** Totals and what lies in them, over the lines of one block. */
function relate(drafts: readonly Draft[]): void {
  for (const [index, whole] of drafts.entries()) {
    if (whole.within !== undefined) continue;
    if (!whole.total && !whole.bare) continue;
    const parts = drafts.filter(
      (part) =>
        part !== whole &&
        part.within === undefined &&
        !part.total &&
        sameGroup(part, whole) &&
        within(part, whole) &&
        (whole.total || (part.line > whole.line && !part.bare && whole.outcomes.includes('unspecified'))),
    );
    // What is more than the whole together is no breakdown of it.
    const sum = parts.reduce((most, part) => Math.max(most, sameOutcomeSum(parts, part)), 0);
    if (whole.count.max !== null && sum > whole.count.max * 1.25) continue;
    for (const part of parts) part.within = index;
  }
}

const sameOutcomeSum = (parts: readonly Draft[], like: Draft): number =>
  parts
    .filter((part) => part.outcomes.join() === like.outcomes.join())
    .reduce((sum, part) => sum + part.count.min, 0);

/** "Displaced: … Total: 250,000": where all figures tell of one outcome, so does their total. */
function inheritTotals(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (!draft.total || draft.unit !== undefined || draft.outcomes.join() !== 'unspecified') continue;
    const before = drafts.slice(0, index).filter((other) => other.unit === undefined);
    const sets = new Set(before.map((other) => other.outcomes.join()));
    const [only] = before;
    if (sets.size === 1 && only !== undefined && before.length > 1)
      drafts[index] = { ...draft, outcomes: only.outcomes };
  }
}

/** Where several lines have flags, one without belongs to someone whom the text lost. */
function nameless(drafts: Draft[], lines: readonly ValueLine[]): void {
  if (lines.filter((line) => line.flags.length > 0).length < 3) return;
  for (const [index, draft] of drafts.entries()) {
    if (draft.group !== undefined || draft.total || draft.unit !== undefined || draft.speaker !== undefined)
      continue;
    const note = 'no flag stands before it, where others have one';
    drafts[index] = { ...draft, note: draft.note === undefined ? note : `${draft.note}; ${note}` };
  }
}

/** A speaker on a line of its own, below several lines that name none, speaks for them all. */
function shareSpeakers(drafts: readonly Draft[], lines: readonly ValueLine[]): void {
  for (const [index, line] of lines.entries()) {
    const alone = /\ue100\(([^()]*)\)\s*$/.exec(line.text)?.[1];
    const speaker = alone === undefined ? null : speakerOf(alone);
    if (speaker === null) continue;
    for (let i = index - 1; i >= 0; i--) {
      const above = lines[i];
      if (above === undefined || lines[i + 1]?.afterBlank === true || above.text.includes(belowMark)) break;
      const there = drafts.filter((draft) => draft.line === i);
      if (there.some((draft) => draft.speaker !== undefined) || /:\s*$/.test(above.text)) break;
      for (const draft of there) draft.speaker = speaker;
    }
  }
}

function finish(draft: Draft, rendered: Rendered, drafts: readonly Draft[]): FieldFigure {
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

/** Whether a whole value is one of the words for nothing, unknown or not applicable. */
export function stateOf(text: string): 'unknown' | 'none' | 'placeholder' | null {
  const plain = text.trim().replace(/[.!]+$/, '');
  if (/^(?:n\/?a|not applicable|undefined|tbd|tba|tbc|null|nan|-+|–|—|\.+|\{\{\{.*\}\}\})$/i.test(plain))
    return 'placeholder';
  if (
    /^(?:unknown|\?+|unclear|not known|inconnue?s?|desconhecid[oa]s?|unknown commanders?|unknown leaders?|unspecified)$/i.test(
      plain,
    )
  )
    return 'unknown';
  const count = readCount(plain, { romanceWords: true });
  return count !== null && count.min === 0 && count.max === 0 && !/\d/.test(plain) ? 'none' : null;
}
