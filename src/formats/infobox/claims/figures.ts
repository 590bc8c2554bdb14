import type { Outcome } from '../../../model/claim.js';
import type { FieldFigure, FieldReading } from '../field/figure.js';
import { readField } from '../field.js';
import { tellLeftAside, tellPlaceholder, wholeState } from '../left-aside.js';
import { slugOf } from '../names.js';
import type { EventSpan } from '../qualifiers.js';
import { findParties, locationId, participantId, sideId } from '../registry.js';
import { renderWikitext } from '../render.js';
import { sideOf } from '../sides.js';
import { common, type Parameter, quoted, tell, type Work } from '../work.js';

interface Scoped {
  readonly side: string | undefined;
  readonly unclear: boolean;
}

/** Whose a column is. The third without a third combatant is, by habit, civilians or everyone. */
function scopeOf(work: Work, { meaning }: Parameter, figure: FieldFigure): Scoped {
  const index = meaning?.side;
  if (index === undefined || (figure.allSides && (index >= 2 || /both sides/i.test(figure.raw))))
    return { side: undefined, unclear: false };
  const known = work.members.has(sideId(index)) || work.registry.sides.has(sideId(index));
  if (index < 2 || known) return { side: sideOf(work, index), unclear: false };
  return { side: undefined, unclear: figure.status !== 'civilian' && !figure.allSides };
}

/** Whom a figure is about: a contingent that it names, or the event. */
function aboutOf(work: Work, parameter: Parameter, figure: FieldFigure, side: string | undefined): string {
  if (figure.group === undefined) return 'event';
  const own = side === undefined ? [] : (work.members.get(side) ?? []);
  const [match, ...more] = findParties(work.registry, figure.group.name, work.members, side);
  // The one party of a side is the side.
  if (match !== undefined && own.length === 1) return 'event';
  if (match !== undefined && more.length === 0) return match;
  return participantId(work.registry, {
    name: figure.group.name,
    kind: figure.group.flag ? 'state' : 'armed-group',
    side,
    date: work.date,
    parameter: parameter.name,
  });
}

function speakerOf(
  work: Work,
  name: string,
): { readonly name: string; readonly participant?: string; readonly side: string | null } {
  const matches = findParties(
    work.registry,
    name.replace(/ (?:sources?|estimates?|government|army|military|officials?)$/i, ''),
    work.members,
  );
  const [match, ...more] = matches;
  const side = [...work.members].find(([, ids]) => match !== undefined && ids.includes(match))?.[0];
  return match !== undefined && more.length === 0
    ? { name, participant: match, side: side ?? null }
    : { name, side: null };
}

const stateOutcome = (detail: string | undefined): readonly Outcome[] | undefined =>
  detail === 'killed' || detail === 'wounded' || detail === 'arrested' || detail === 'missing'
    ? [detail]
    : undefined;
const stateStatus = (detail: string | undefined): 'military' | 'police' | undefined =>
  detail === 'military' || detail === 'police' ? detail : undefined;

/** Claims of casualties or strength from a parameter. */
export function readFigures(work: Work, parameter: Parameter, property: 'casualties' | 'strength'): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  const path = [parameter.name];
  if (state === 'placeholder') {
    tellLeftAside(work, parameter, rendered);
    tellPlaceholder(work, parameter);
    return;
  }
  const span: EventSpan | null =
    work.date?.earliest != null
      ? { earliest: work.date.earliest, latest: work.date.latest ?? work.date.earliest }
      : null;
  const outcomes = stateOutcome(parameter.meaning?.detail);
  const status = stateStatus(parameter.meaning?.detail);
  const reading = readField(rendered, { property, span, romance: work.romance, outcomes, status });
  if (reading.placeholder) tellPlaceholder(work, parameter);
  if (reading.damaged)
    tell(work, 'damaged-character', path, 'A destroyed character between two numbers was read as a dash.', {
      value: parameter.value,
    });
  const scopes = reading.figures.map((figure) => scopeOf(work, parameter, figure));
  const ids = reading.figures.map((figure, index) =>
    addFigure(work, parameter, property, figure, scopes[index]?.side),
  );
  linkParts(work, reading.figures, ids);
  if (scopes.some((scope) => scope.unclear)) {
    const message = 'The column has no combatant of its own: whose the figures are is not said.';
    const expected = 'a third combatant, or figures said to be of civilians or of all';
    tell(work, 'side-not-stated', path, message, { value: parameter.value, expected });
  }
  tellFindings(work, path, reading);
  tellLeftAside(work, parameter, rendered, reading.notes);
}

/** Each figure that lies within another says so by the other's id. */
function linkParts(work: Work, figures: readonly FieldFigure[], ids: readonly string[]): void {
  for (const [index, figure] of figures.entries()) {
    const whole = figure.within === undefined ? undefined : ids[figure.within];
    const at = work.claims.findIndex((claim) => claim.id === ids[index]);
    const claim = work.claims[at];
    if (whole !== undefined && claim !== undefined) work.claims[at] = { ...claim, partOf: whole };
  }
}

function tellFindings(work: Work, path: readonly string[], { figures, findings }: FieldReading): void {
  const unknown = figures.flatMap(({ unit, unitUnknown }) =>
    unitUnknown && unit !== undefined ? [unit] : [],
  );
  for (const unit of new Set(unknown)) {
    const message = `Whether ${quoted(unit)} are people or things is not known.`;
    tell(work, 'unit-not-known', path, message, { value: unit });
  }
  for (const { code, words, numbers } of findings) {
    const what = numbers.length > 0 ? `${numbers.join(', ')} in ${quoted(words)}` : quoted(words);
    tell(work, code, path, `${findingWords[code]}: ${what}.`, { value: words });
  }
}

const findingWords = {
  'number-not-read': 'Not understood as a count',
  'number-ambiguous': 'Figures that can be read in two ways',
  'outcome-not-known': 'No outcome is known for',
  'dot-read-as-thousands': 'The dot was read as grouping thousands',
  'text-not-read': 'Words without a number were left aside',
  'qualifier-not-modelled': 'Kept as a note only',
} as const;

/** Adds the claim of a figure; its id. */
function addFigure(
  work: Work,
  parameter: Parameter,
  property: 'casualties' | 'strength',
  figure: FieldFigure,
  side: string | undefined,
): string {
  const about = aboutOf(work, parameter, figure, side);
  const location = figure.place === undefined ? undefined : locationId(work.registry, figure.place);
  const voice = figure.speaker === undefined ? undefined : slugOf(figure.speaker) || 'speaker';
  const scope = [
    property,
    about === 'event' ? undefined : about,
    side,
    figure.status,
    location,
    figure.unit === undefined ? undefined : slugOf(figure.unit),
    ...figure.outcomes,
    voice,
  ];
  const shared = {
    ...common(work, parameter, scope),
    about,
    value: figure.count,
    ...(side === undefined ? {} : { side }),
    ...(location === undefined ? {} : { location }),
    ...(figure.status === undefined ? {} : { status: figure.status }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    ...(figure.during === undefined ? {} : { during: figure.during }),
    ...(figure.statedOn === undefined ? {} : { statedOn: figure.statedOn }),
    ...(figure.speaker === undefined || voice === undefined
      ? {}
      : { voice, statedBy: speakerOf(work, figure.speaker) }),
    ...(figure.hedged ? { basis: 'hedged' as const } : {}),
    ...(figure.note === undefined ? {} : { note: figure.note }),
    raw: figure.raw,
  };
  work.claims.push(
    property === 'strength' ? { ...shared, property } : { ...shared, property, outcomes: figure.outcomes },
  );
  return shared.id;
}
