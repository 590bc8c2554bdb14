import type { CasualtiesClaim, Outcome, StrengthClaim } from '../../../../model/claim.js';
import { addClaim, idOf, type Mutable, sideId } from '../../account-builder.js';
import { findParties, partyId } from '../names.js';
import { placeId } from '../places.js';
import {
  open,
  type Parameter,
  quoted,
  sideOf,
  tell,
  tellLeftAside,
  tellPlaceholder,
  type Work,
} from '../work.js';
import type { Figure, Said } from './figure.js';
import { readValue, type ValueReading } from './value.js';

type FigureClaim = Mutable<CasualtiesClaim> | Mutable<StrengthClaim>;

/** Whose a column is. The third without a third combatant is, by habit, civilians or everyone. */
function scopeOf(
  work: Work,
  { meaning }: Parameter,
  { said, status }: Figure,
  raw: string,
): { side?: string; isUnclear: boolean } {
  const index = meaning?.side;
  if (index === undefined || (said.allSides === true && (index >= 2 || /(?:both|all) sides/i.test(raw))))
    return { isUnclear: false };
  const isKnown = index < 2 || work.draft.sides[sideId(index)] !== undefined;
  if (isKnown) return { side: sideOf(work, index), isUnclear: false };
  return { isUnclear: status !== 'civilian' && said.allSides !== true };
}

/** Whom a figure is about: a contingent that it names, or the event. */
function aboutOf(
  work: Work,
  parameter: Parameter,
  group: NonNullable<Said['group']>,
  side: string | undefined,
  strangers: Set<string>,
): string {
  const own = side === undefined ? [] : (work.members.get(side) ?? []);
  const [match, ...more] = findParties(work, group.name, side);
  // The one party of a side is the side.
  if (match !== undefined && own.length === 1) return 'event';
  if (match !== undefined && more.length === 0) return match;
  if (match === undefined && own.length > 0) strangers.add(group.name);
  return partyId(work, { name: group.name, kind: group.flag ? 'state' : 'armed-group', side }, parameter);
}

/** Who says a figure, as the participant it is where a party of that name stands in the box. */
function speakerOf(work: Work, name: string): NonNullable<FigureClaim['statedBy']> {
  const bare = name.replace(/ (?:sources?|estimates?|government|army|military|officials?)$/i, '');
  const [participant, ...more] = findParties(work, bare);
  if (participant === undefined || more.length > 0) return { name, side: null };
  const side = [...work.members].find(([, ids]) => ids.includes(participant))?.[0];
  return { name, participant, side: side ?? null };
}

/** What the name of a parameter says of its figures. */
const detailOutcomes: Readonly<Record<string, readonly Outcome[]>> = {
  killed: ['killed'],
  wounded: ['wounded'],
  arrested: ['arrested'],
  missing: ['missing'],
};

/** Claims of casualties or strength from a parameter. */
export function readFigures(work: Work, parameter: Parameter, property: 'casualties' | 'strength'): void {
  const { rendered, state } = open(work, parameter);
  if (state === 'absent') return;
  const earliest = work.date?.earliest;
  const detail = parameter.meaning?.detail ?? '';
  const outcomes = Object.hasOwn(detailOutcomes, detail) ? detailOutcomes[detail] : undefined;
  const status = detail === 'military' || detail === 'police' ? detail : undefined;
  const reading = readValue(rendered, {
    property,
    span: earliest == null ? null : { earliest, latest: work.date?.latest ?? earliest },
    romance: work.romance,
    outcomes,
    status,
  });
  const path = [parameter.name];
  const { value } = parameter;
  if (reading.placeholder) tellPlaceholder(work, parameter);
  const damaged = 'A destroyed character between two numbers was read as a dash.';
  if (reading.damaged) tell(work, 'damaged-character', path, damaged, { value });
  const claims = new Map<Figure, FigureClaim>();
  const strangers = new Set<string>();
  let isUnclear = false;
  for (const figure of reading.figures) {
    const raw = rawOf(value, rendered.until, figure);
    const scope = scopeOf(work, parameter, figure, raw);
    isUnclear ||= scope.isUnclear;
    claims.set(figure, claimOf(work, parameter, property, figure, scope.side, raw, strangers));
  }
  for (const [figure, claim] of claims) {
    const whole = figure.within === undefined ? undefined : claims.get(figure.within);
    if (whole !== undefined && whole !== claim) claim.partOf = whole.id;
  }
  if (isUnclear) {
    const message = 'The column has no combatant of its own: whose the figures are is not said.';
    const expected = 'a third combatant, or figures said to be of civilians or of all';
    tell(work, 'side-not-stated', path, message, { value, expected });
  }
  for (const name of strangers)
    tell(work, 'party-not-listed', path, `${quoted(name)} heads figures and is none of the combatants.`, {
      value: name,
    });
  if (reading.findings.length > 0) tellFindings(work, path, reading);
  const asides = [rendered.notes, rendered.unread, rendered.coordinates, reading.notes];
  if (asides.some(({ length }) => length > 0)) tellLeftAside(work, parameter, rendered, reading.notes);
}

/** The claim of a figure. */
function claimOf(
  work: Work,
  parameter: Parameter,
  property: 'casualties' | 'strength',
  figure: Figure,
  side: string | undefined,
  raw: string,
  strangers: Set<string>,
): FigureClaim {
  const { said, count: value, status, unit } = figure;
  const { group, speaker, place, during, statedOn, note } = said;
  const shared = {
    about: group === undefined ? 'event' : aboutOf(work, parameter, group, side, strangers),
    value,
    side,
    location: place === undefined ? undefined : placeId(work, { name: place }, parameter.name),
    status,
    unit,
    during,
    statedOn,
    voice: speaker === undefined ? undefined : idOf(speaker, 'speaker'),
    statedBy: speaker === undefined ? undefined : speakerOf(work, speaker),
    basis: said.hedged === true ? ('hedged' as const) : undefined,
    note,
    locators: [parameter.name],
    raw,
  };
  return property === 'strength'
    ? addClaim(work.draft, { property, ...shared })
    : addClaim(work.draft, { property: 'casualties', outcomes: figure.outcomes, ...shared });
}

/** The words of a figure in the value, links and templates whole. */
function rawOf(value: string, until: ReadonlyMap<number, number>, { from, to }: Figure): string {
  const end = Math.max(to, until.get(to - 1) ?? to);
  const words = value.slice(from, end);
  const open = words.lastIndexOf('[[');
  const close = open > words.lastIndexOf(']]') ? value.indexOf(']]', end) : -1;
  return (close !== -1 && close - end < 100 ? value.slice(from, close + 2) : words).trim();
}

const findingWords: Readonly<Record<string, string>> = {
  'number-not-read': 'Not understood as a count',
  'number-ambiguous': 'Figures that can be read in two ways',
  'outcome-not-known': 'No outcome is known for',
  'grouping-guessed': 'The dot or space was read as grouping thousands',
  'text-not-read': 'Words without a number were left aside',
  'qualifier-not-modelled': 'Kept as a note only',
  'unit-not-known': 'Whether people or things are counted is not known; people are claimed, if anything is',
};

function tellFindings(work: Work, path: readonly string[], { findings }: ValueReading): void {
  const told = new Set<string>();
  for (const { code, words, numbers = [] } of findings) {
    const what = numbers.length > 0 ? `${numbers.join(', ')} in ${quoted(words)}` : quoted(words);
    const message = `${findingWords[code] ?? code}: ${what}.`;
    if (!told.has(message)) tell(work, code, path, message, { value: words });
    told.add(message);
  }
}
