import type { Outcome } from '../../../model/claim.js';
import type { Figure } from '../figures/figure.js';
import { thingsOnly } from '../lexicon.js';
import { type Qualifiers, readQualifiers } from '../qualifiers.js';
import type { FieldContext, FieldDraft } from './figure.js';
import type { Scope } from './scope.js';
import { numbersIn } from './unread-numbers.js';

/** Where a line stands: what headings say of it, its block and its index. */
export interface LinePlace {
  readonly own: Scope;
  readonly block: number;
  readonly line: number;
}

/** A figure of a line; those of the line begin at `base`, the last draft before it is `before`. */
export function draftOf(
  figure: Figure,
  { own, block, line }: LinePlace,
  base: number,
  context: FieldContext,
  before: FieldDraft | undefined,
): FieldDraft {
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
    line,
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

/** "Heavy": a loss without a number. */
export function heavyDraft(
  piece: { words: string; hedged: boolean; qualifiers: string; from: number; to: number },
  { own, block, line }: LinePlace,
  context: FieldContext,
): FieldDraft {
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
    line,
    bare: false,
    from: piece.from,
    to: piece.to,
    numberFrom: piece.from,
    numberTo: piece.from,
  };
}
