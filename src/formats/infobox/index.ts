import type { Account } from '../../model/account.js';
import type { Claim, Outcome } from '../../model/claim.js';
import type { Coded } from '../../model/coded.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Issue } from '../../model/issue.js';
import type { Source } from '../../model/source.js';
import { readDateText } from '../date-text.js';
import { type FieldFigure, readField, stateOf } from './field.js';
import { type InfoboxIssueCode, infoboxIssueCodes } from './issue-codes.js';
import { slugOf } from './names.js';
import { meaningOf, type ParameterMeaning, parameterKey } from './parameters.js';
import { isNobody, type NamedEntry, readNames } from './people.js';
import { type Point, readCoord, readCoordinateParts, readCoordinateText, readPlaces } from './place.js';
import type { EventSpan } from './qualifiers.js';
import {
  findParties,
  locationId,
  newRegistry,
  participantId,
  placeAt,
  type Registry,
  sideId,
} from './registry.js';
import { plainText, type Rendered, renderWikitext, signs } from './render.js';
import { type SplitInfobox, type SplitProblem, splitInfobox } from './split.js';

export { type InfoboxIssueCode, infoboxIssueCodes } from './issue-codes.js';
export { type InfoboxPart, splitInfobox } from './split.js';

/** Longer than any real value: as written, and as it reads without its notes. */
const longestRaw = 100_000;
const longestValue = 20_000;
const mostIssues = 2_000;

interface Parameter {
  readonly name: string;
  readonly key: string;
  readonly value: string;
  readonly meaning: ParameterMeaning | null;
}

/** Everything that grows while a box is read. */
interface Work {
  readonly registry: Registry;
  readonly claims: Claim[];
  readonly issues: Issue[];
  /** How often each id was asked for. */
  readonly ids: Map<string, number>;
  /** Participants of each side, in order. */
  readonly members: Map<string, readonly string[]>;
  readonly romance: boolean;
  date: EdtfDate | null;
}

type Told = Omit<Issue, 'code' | 'severity' | 'path' | 'message'>;

function tell(
  work: Work,
  code: InfoboxIssueCode,
  path: readonly (string | number)[],
  message: string,
  told: Told = {},
): void {
  if (work.issues.length < mostIssues)
    work.issues.push({ code, severity: infoboxIssueCodes[code].severity, path, message, ...told });
}

const quoted = (value: string): string => `'${value.length > 80 ? `${value.slice(0, 80)}…` : value}'`;

/** Source id, property and scope, never the value; numbered where one scope is stated twice. */
function claimId(work: Work, scope: readonly (string | undefined)[]): string {
  const base = ['infobox', ...scope].filter((part) => part !== undefined && part !== '').join('-');
  for (let n = (work.ids.get(base) ?? 0) + 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    work.ids.set(base, n);
    if (n > 1 && work.ids.has(id)) continue;
    if (n > 1) work.ids.set(id, 1);
    return id;
  }
}

const common = (work: Work, parameter: Parameter, scope: readonly (string | undefined)[]) => ({
  id: claimId(work, scope),
  about: 'event',
  source: 'infobox',
  locators: [parameter.name],
  rank: 'normal' as const,
  raw: parameter.value,
});

/** What a value says as a whole where it is one word for nothing known, nothing there, or nothing meant. */
function wholeState(rendered: Rendered): 'unknown' | 'none' | 'placeholder' | 'empty' | null {
  const text = plainText(rendered);
  if (text === '' && rendered.flags.length === 0) return 'empty';
  return stateOf(text);
}

function tellPlaceholder(work: Work, parameter: Parameter): void {
  tell(
    work,
    'value-placeholder',
    [parameter.name],
    `${quoted(parameter.value)} stands for a missing value.`,
    {
      value: parameter.value,
      expected: "'unknown', 'none' or a value",
    },
  );
}

/** Notes, files and templates that were left aside, where they hold numbers or text that a reader would miss. */
function tellLeftAside(
  work: Work,
  parameter: Parameter,
  rendered: Rendered,
  notes: readonly string[] = [],
): void {
  const counted =
    parameter.meaning !== null &&
    ['casualties', 'strength', 'outcome', 'date'].includes(parameter.meaning.role);
  const dropped = counted ? [...rendered.notes, ...notes].filter((note) => /\d/.test(note)) : [];
  if (dropped.length > 0) {
    tell(
      work,
      'note-not-read',
      [parameter.name],
      `${dropped.length} reference(s), footnote(s) or comment(s) with numbers were left aside.`,
      { value: dropped.join('\n') },
    );
  }
  for (const template of rendered.unread
    .filter((raw) => raw.startsWith('{{') || /\d/.test(raw))
    .slice(0, 50)) {
    tell(
      work,
      'template-not-read',
      [parameter.name],
      `${quoted(template)} is not known and was left aside.`,
      { value: template },
    );
  }
}

function readDateParameter(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'empty') return;
  if (state === 'placeholder' || state === 'none') {
    tellPlaceholder(work, parameter);
    return;
  }
  if (state === 'unknown') {
    work.claims.push({ ...common(work, parameter, ['date']), property: 'date', value: null });
    return;
  }
  const text = rendered.text.replaceAll(signs.rule, '\n').replace(/[\ue000-\ue0ff]/g, '');
  const reading = readDateText(text);
  const path = [parameter.name];
  const remarks = reading.leftAside.filter(
    (words) => !reading.notUnderstood.includes(words) && /[\p{L}\d]/u.test(words),
  );
  if (reading.date === null) {
    if (reading.time === null || reading.notUnderstood.length > 0) {
      tell(work, 'date-not-read', path, `${quoted(parameter.value)} was not understood as a date.`, {
        value: parameter.value,
        expected: "a date like '23 May 2006' or '12–15 November 1942'",
      });
    }
  } else {
    work.date = reading.date;
    work.claims.push({
      ...common(work, parameter, ['date']),
      property: 'date',
      value: reading.date,
      ...(remarks.length > 0 ? { note: remarks.join('; ') } : {}),
    });
    if (reading.notUnderstood.length > 0)
      tell(
        work,
        'date-words-not-read',
        path,
        `Beside the date, ${quoted(reading.notUnderstood.join(' '))} was not understood.`,
        { value: parameter.value },
      );
    if (reading.phases > 1)
      tell(
        work,
        'date-several-phases',
        path,
        `${reading.phases} stretches of time are given; the date spans them all.`,
        { value: parameter.value },
      );
    if (remarks.length > 0)
      tell(work, 'date-remark', path, `Beside the date, ${quoted(remarks.join('; '))} was left aside.`, {
        value: remarks.join('; '),
      });
  }
  if (reading.time !== null)
    work.claims.push({
      ...common(work, parameter, ['time']),
      property: 'time',
      value: reading.time,
      ...(remarks.length > 0 ? { note: remarks.join('; ') } : {}),
    });
  tellLeftAside(work, parameter, rendered);
}

function pointOf(rendered: Rendered): Point | null {
  const [args] = rendered.coordinates;
  return args === undefined ? readCoordinateText(plainText(rendered)) : readCoord(args);
}

function claimPoint(work: Work, parameter: Parameter, point: Point): void {
  const before = work.claims.find((claim) => claim.property === 'coordinates');
  if (before !== undefined) return;
  work.claims.push({
    ...common(work, parameter, ['coordinates']),
    property: 'coordinates',
    value: point.coordinates,
  });
  const places = work.claims.find((claim) => claim.property === 'locations');
  const [only, ...more] = places?.property === 'locations' && places.value !== null ? places.value : [];
  if (only !== undefined && more.length === 0) placeAt(work.registry, only, point);
}

function readCoordinates(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state !== null && rendered.coordinates.length === 0) {
    if (state === 'unknown')
      work.claims.push({ ...common(work, parameter, ['coordinates']), property: 'coordinates', value: null });
    else if (state !== 'empty') tellPlaceholder(work, parameter);
    return;
  }
  const point = pointOf(rendered);
  if (point !== null) claimPoint(work, parameter, point);
  else {
    tell(
      work,
      'coordinates-not-read',
      [parameter.name],
      `${quoted(parameter.value)} was not understood as coordinates.`,
      {
        value: parameter.value,
        expected: "'{{coord|18.44|1.41}}' with a latitude of -90 to 90 and a longitude of -180 to 180",
      },
    );
  }
}

function readPlaceParameter(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'placeholder') {
    tellPlaceholder(work, parameter);
    return;
  }
  if (state === 'unknown' || state === 'none') {
    work.claims.push({
      ...common(work, parameter, ['locations']),
      property: 'locations',
      value: state === 'none' ? [] : null,
    });
    return;
  }
  const places = readPlaces(rendered);
  const ids: string[] = [];
  for (const place of places) {
    let within: string | null = null;
    for (const outer of [...place.within].reverse())
      within = locationId(work.registry, outer.name, { target: outer.target, within, outer: true });
    const id = locationId(work.registry, place.name, { target: place.target, within, outer: false });
    if (!ids.includes(id)) ids.push(id);
  }
  if (ids.length > 0)
    work.claims.push({ ...common(work, parameter, ['locations']), property: 'locations', value: ids });
  if (rendered.coordinates.length > 0) {
    const point = pointOf(rendered);
    if (point !== null) claimPoint(work, parameter, point);
    else
      tell(
        work,
        'coordinates-not-read',
        [parameter.name],
        `${quoted(parameter.value)} holds coordinates that were not understood.`,
        { value: parameter.value },
      );
  }
  tellLeftAside(work, parameter, rendered);
}

function sideOf(work: Work, index: number): string {
  const id = sideId(index);
  if (!work.registry.sides.has(id)) {
    work.registry.taken.add(id);
    work.registry.sides.set(id, { id, name: `Side ${id.slice(5).toUpperCase()}`, aliases: [] });
  }
  return id;
}

function readParticipants(work: Work, parameter: Parameter, property: 'belligerents' | 'commanders'): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'empty') return;
  if (state === 'placeholder') {
    tellPlaceholder(work, parameter);
    return;
  }
  const side = sideOf(work, parameter.meaning?.side ?? 0);
  if (state === 'unknown' || state === 'none') {
    if (work.claims.some((claim) => claim.property === property && claim.side === side)) return;
    work.claims.push({
      ...common(work, parameter, [property, side]),
      property,
      side,
      value: state === 'none' ? [] : null,
    });
    return;
  }
  const { entries, headings } = readNames(rendered);
  const known = entries.filter((entry) => !isNobody(entry));
  const ids = [
    ...new Set(
      known.map((entry) =>
        participantId(work.registry, {
          name: entry.name,
          target: entry.target,
          kind: kindOf(entry, property),
          side,
          date: work.date,
          parameter: parameter.name,
        }),
      ),
    ),
  ];
  if (entries.length === 0 && rendered.unread.length === 0) return;
  const remarks = [
    ...entries.flatMap(({ name, remark }) => (remark === undefined ? [] : [`${name}: ${remark}`])),
    ...headings,
    ...entries.filter((entry) => isNobody(entry) && known.length > 0).map(({ name }) => name),
  ];
  const note = remarks.length > 0 ? { note: remarks.join('; ') } : {};
  if (entries.length > 0) addList(work, parameter, property, side, known.length === 0 ? null : ids, note);
  if (property === 'belligerents') {
    work.members.set(side, [
      ...(work.members.get(side) ?? []),
      ...ids.filter((id) => !(work.members.get(side) ?? []).includes(id)),
    ]);
  }
  tellLeftAside(work, parameter, {
    ...rendered,
    unread: rendered.unread.filter((raw) => raw.startsWith('{{')),
  });
}

/** `combatant1a` goes on where `combatant1` ended: one list, one claim. */
function addList(
  work: Work,
  parameter: Parameter,
  property: 'belligerents' | 'commanders',
  side: string,
  ids: readonly string[] | null,
  note: { note?: string },
): void {
  const at = work.claims.findIndex((claim) => claim.property === property && claim.side === side);
  const before = work.claims[at];
  if (before?.property !== property) {
    work.claims.push({ ...common(work, parameter, [property, side]), property, side, value: ids, ...note });
    return;
  }
  const merged = ids === null ? before.value : [...new Set([...(before.value ?? []), ...ids])];
  const notes = [before.note, note.note].filter((text) => text !== undefined).join('; ');
  work.claims[at] = {
    ...before,
    value: merged,
    locators: [...before.locators, parameter.name],
    raw: `${before.raw ?? ''}\n${parameter.value}`,
    ...(notes === '' ? {} : { note: notes }),
  };
}

/** A combatant whose flag is its own name is a state; what else it may be the box does not say. */
function kindOf(
  entry: NamedEntry,
  property: 'belligerents' | 'commanders',
): 'person' | 'state' | 'armed-group' {
  if (property === 'commanders') return 'person';
  return entry.flag !== undefined &&
    (entry.flag === entry.name ||
      slugOf(entry.flag) === slugOf(entry.target ?? entry.name) ||
      entry.flag.length <= 3)
    ? 'state'
    : 'armed-group';
}

const draws =
  /\b(?:inconclusive|indecisive|stalemate|draw|no clear (?:victor|winner)|military stalemate|status quo ante(?: bellum)?|indécise?|incertaine?|inconclusiv[oa])\b/i;
const victory =
  /^(?:(?:a|an|the|decisive|pyrrhic|tactical|strategic|major|minor|marginal|costly|limited|complete|crushing|initial|partial|overwhelming|significant|political|military|great|total)\s+)*(.+?)\s+(?:[a-z]+\s+)?(?:victory|victories|triumph)\b/i;
const victoireDe =
  /^(?:victoire|vitória)\s+(?:(?:décisive|tactique|stratégique|decisiva|pyrrhique)\s+)?(?:(?:des|du|de la|de l'|de|dos|das|do|da)\s+)?(.+?)(?:\s+(?:décisive|tactique|stratégique|decisiva))?$/i;
const victoryFor = /\bvictory (?:for|of) (?:the )?(.+)$/i;

function readResult(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'empty') return;
  if (state === 'placeholder') {
    tellPlaceholder(work, parameter);
    return;
  }
  if (state === 'unknown' || state === 'none') {
    work.claims.push({ ...common(work, parameter, ['result']), property: 'result', value: null });
    return;
  }
  const lines = rendered.text
    .replace(/[\ue000-\ue0ff]/g, '')
    .split('\n')
    .map((line) => line.replace(/^[\s*#:;]+|[\s:;]+$/g, '').replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const value: Coded = { code: slugOf(first) || 'result', text: lines.join('; ') };
  work.claims.push({ ...common(work, parameter, ['result']), property: 'result', value });
  readVictor(work, parameter, first);
  tellLeftAside(work, parameter, rendered);
}

function readVictor(work: Work, parameter: Parameter, text: string): void {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[.;,].*$/, '')
    .trim();
  if (draws.test(plain) && !/victory|victoire|vitória/i.test(plain)) {
    work.claims.push({ ...common(work, parameter, ['victor']), property: 'victor', value: 'none' });
    return;
  }
  const winner = (victoryFor.exec(plain) ?? victory.exec(plain) ?? victoireDe.exec(plain))?.[1]?.trim();
  if (winner === undefined || winner === '') return;
  const sides = [...work.members]
    .filter(([side]) =>
      winnersOf(winner).some((name) => findParties(work.registry, name, work.members, side).length > 0),
    )
    .map(([side]) => side);
  const [side, ...others] = sides;
  if (side !== undefined && others.length === 0) {
    work.claims.push({ ...common(work, parameter, ['victor']), property: 'victor', value: side });
    return;
  }
  tell(
    work,
    'victor-not-matched',
    [parameter.name],
    `The victor ${quoted(winner)} matches ${sides.length === 0 ? 'no side' : 'more than one side'}.`,
    { value: winner, expected: 'a name among the combatants of one side' },
  );
}

/** "Franco-Spanish", "US and allied". */
const winnersOf = (winner: string): readonly string[] => [
  winner,
  ...winner
    .split(/ and | & |, |\/|–/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== winner),
];

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

function readFigures(work: Work, parameter: Parameter, property: 'casualties' | 'strength'): void {
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
  for (const [index, figure] of reading.figures.entries()) {
    const whole = figure.within === undefined ? undefined : ids[figure.within];
    const at = work.claims.findIndex((claim) => claim.id === ids[index]);
    const claim = work.claims[at];
    if (whole !== undefined && claim !== undefined) work.claims[at] = { ...claim, partOf: whole };
  }
  if (scopes.some((scope) => scope.unclear)) {
    tell(
      work,
      'side-not-stated',
      path,
      'The column has no combatant of its own: whose the figures are is not said.',
      { value: parameter.value, expected: 'a third combatant, or figures said to be of civilians or of all' },
    );
  }
  for (const unit of new Set(
    reading.figures
      .filter((figure) => figure.unitUnknown && figure.unit !== undefined)
      .map((figure) => figure.unit),
  )) {
    tell(work, 'unit-not-known', path, `Whether ${quoted(unit ?? '')} are people or things is not known.`, {
      value: unit,
    });
  }
  for (const finding of reading.findings) {
    const what =
      finding.numbers.length > 0
        ? `${finding.numbers.join(', ')} in ${quoted(finding.words)}`
        : quoted(finding.words);
    tell(work, finding.code, path, `${findingWords[finding.code]}: ${what}.`, { value: finding.words });
  }
  tellLeftAside(work, parameter, rendered, reading.notes);
}

const findingWords = {
  'number-not-read': 'Not understood as a count',
  'number-ambiguous': 'Figures that can be read in two ways',
  'outcome-not-known': 'No outcome is known for',
  'dot-read-as-thousands': 'The dot was read as grouping thousands',
  'text-not-read': 'Words without a number were left aside',
  'qualifier-not-modelled': 'Kept as a note only',
} as const;

function addFigure(
  work: Work,
  parameter: Parameter,
  property: 'casualties' | 'strength',
  figure: FieldFigure,
  side: string | undefined,
): string {
  const about = aboutOf(work, parameter, figure, side);
  const location = figure.place === undefined ? undefined : locationId(work.registry, figure.place);
  const strand = figure.speaker === undefined ? undefined : slugOf(figure.speaker) || 'speaker';
  const scope = [
    property,
    about === 'event' ? undefined : about,
    side,
    figure.status,
    location,
    figure.unit === undefined ? undefined : slugOf(figure.unit),
    ...figure.outcomes,
    strand,
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
    ...(figure.speaker === undefined || strand === undefined
      ? {}
      : { strand, statedBy: speakerOf(work, figure.speaker) }),
    ...(figure.hedged ? { basis: 'hedged' as const } : {}),
    ...(figure.note === undefined ? {} : { note: figure.note }),
    raw: figure.raw,
  };
  work.claims.push(
    property === 'strength' ? { ...shared, property } : { ...shared, property, outcomes: figure.outcomes },
  );
  return shared.id;
}

function tellProblem(work: Work, { code, detail }: SplitProblem): void {
  const messages: Readonly<Record<SplitProblem['code'], string>> = {
    'no-infobox': 'No infobox of a conflict was found.',
    'unclosed-box': `The box ${quoted(detail)} is never closed; it was read to the end of the text.`,
    'unclosed-markup': `${quoted(detail)} is opened and never closed.`,
    'nested-too-deep': 'Templates or links are nested too deep; what lies deeper was kept as text.',
    'more-boxes': `${detail} more box(es) were found; the first was read.`,
    'duplicate-parameter': `The parameter ${quoted(detail)} stands twice; the last value counts.`,
    'unnamed-parameter': `${quoted(detail)} has no name.`,
  };
  const expected =
    code === 'no-infobox' ? { expected: "'{{Infobox military conflict}}' or one of its kin" } : {};
  tell(work, code, code === 'duplicate-parameter' ? [detail] : [], messages[code], {
    ...(detail === '' ? {} : { value: detail }),
    ...expected,
  });
}

/** Own properties of an object; an issue where they cannot be read. */
function entriesOf(work: Work, input: object): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(input);
  } catch (error) {
    tell(
      work,
      'input-not-readable',
      [],
      `The properties of the input cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
    return [];
  }
}

function parametersOfObject(work: Work, input: object): readonly Parameter[] {
  const found = entriesOf(work, input).flatMap(([name, value]): Parameter[] => {
    if (value === undefined || value === null) return [];
    if (typeof value === 'string') return [parameterOf(name, value.trim())];
    if (typeof value === 'number' && Number.isFinite(value)) return [parameterOf(name, String(value))];
    tell(work, 'value-not-text', [name], `The value of ${quoted(name)} is neither text nor a number.`, {
      value,
      expected: 'text or a number',
    });
    return [];
  });
  if (!found.some(({ meaning }) => meaning !== null))
    tell(work, 'no-infobox', [], 'The object has no parameter of an infobox.', {
      expected: "parameters such as 'conflict', 'date', 'casualties1'",
    });
  return found;
}

const parameterOf = (name: string, value: string): Parameter => ({
  name,
  key: parameterKey(name),
  value,
  meaning: meaningOf(name),
});

function tellUnread(work: Work, parameters: readonly Parameter[]): void {
  for (const { name, value, meaning } of parameters) {
    if (value === '' || /^\d+$/.test(name)) continue;
    if (meaning === null)
      tell(work, 'parameter-unknown', [name], `The parameter ${quoted(name)} is not known.`, { value });
    else if (meaning.role === 'not-modelled' || meaning.role === 'part-of') {
      tell(
        work,
        'parameter-not-modelled',
        [name],
        `An account has no place for ${quoted(name)}; it stays in the raw input.`,
        { value },
      );
    }
  }
}

const ofRole = (
  parameters: readonly Parameter[],
  ...roles: ParameterMeaning['role'][]
): readonly Parameter[] =>
  parameters.filter(({ meaning, value }) => meaning !== null && roles.includes(meaning.role) && value !== '');

function nameSides(work: Work): void {
  for (const [id, side] of work.registry.sides) {
    const names = (work.members.get(id) ?? []).flatMap(
      (member) => work.registry.participants.get(member)?.name ?? [],
    );
    if (names.length > 0) work.registry.sides.set(id, { ...side, name: names.join(', ') });
  }
}

function sourceOf(name: string | undefined, template: string | null, romance: boolean): Source {
  const language = !romance ? 'en' : /conflito|batalha|guerra/.test(template ?? '') ? 'pt' : 'fr';
  return {
    id: 'infobox',
    type: 'entry-encyclopedia',
    title: name === undefined || name === '' ? '[infobox of a conflict]' : name,
    publisher: 'Wikipedia',
    issued: 'XXXX',
    language,
    strand: 'wikipedia',
    independence: 'wikipedia-family',
    read: 'part',
  };
}

/** Values longer than any real one are told of and left out. */
function withoutTooLong(work: Work, parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name, value, meaning }) => {
    if (value.length <= longestValue || meaning === null || meaning.role === 'layout') return true;
    const length = value.length > longestRaw ? value.length : renderWikitext(value).text.length;
    if (length <= longestValue) return true;
    tell(work, 'value-too-long', [name], `The value has ${length} characters and was not read.`, {
      value,
      expected: `at most ${longestValue} characters`,
    });
    return false;
  });
}

function readAll(work: Work, given: readonly Parameter[]): void {
  const parameters = withoutTooLong(work, given);
  for (const parameter of ofRole(parameters, 'date'))
    if (work.date === null) readDateParameter(work, parameter);
  for (const parameter of ofRole(parameters, 'time')) readDateParameter(work, parameter);
  for (const parameter of ofRole(parameters, 'place')) readPlaceParameter(work, parameter);
  for (const parameter of ofRole(parameters, 'coordinates')) readCoordinates(work, parameter);
  const parts = ofRole(parameters, 'coordinate-part');
  const [firstPart] = parts;
  if (firstPart !== undefined) {
    const point = readCoordinateParts(
      new Map(parts.map(({ key, value }) => [key, plainText(renderWikitext(value))])),
    );
    if (point !== null) claimPoint(work, firstPart, point);
    else
      tell(
        work,
        'coordinates-not-read',
        [firstPart.name],
        'The latitude and longitude were not understood.',
        { value: parts.map(({ name, value }) => `${name}=${value}`).join(' ') },
      );
  }
  for (const parameter of ofRole(parameters, 'combatants')) readParticipants(work, parameter, 'belligerents');
  for (const parameter of ofRole(parameters, 'commanders')) readParticipants(work, parameter, 'commanders');
  for (const parameter of ofRole(parameters, 'result')) readResult(work, parameter);
  for (const parameter of ofRole(parameters, 'strength')) readFigures(work, parameter, 'strength');
  for (const parameter of ofRole(parameters, 'casualties', 'outcome'))
    readFigures(work, parameter, 'casualties');
  nameSides(work);
  tellUnread(work, parameters);
}

/**
 * An account from an infobox of a conflict on Wikipedia: `{{Infobox military conflict}}`, its redirects
 * and its kin for civil conflicts and attacks on civilians, the French and Portuguese boxes too.
 *
 * Takes wikitext, a whole page or just the box, or an object of the box's parameters. Figures keep their
 * ranges, bounds and estimates, who says them, and their own words in `raw`; equipment has its `unit`; the
 * columns are sides `side-a`, `side-b`, `side-c`. Figures of one contingent are about that participant.
 * A combatant is a state where a flag shows its own name, else an armed group; a commander is a person;
 * a place of unknown kind is a town. Days stay in the calendar they are written in. Never throws: what
 * is not understood becomes an issue, and `account.raw` is the input.
 *
 * @param input Wikitext, or an object whose values are wikitext or numbers.
 * @returns The account and what was found amiss, by the codes of `issueCodes.infobox`.
 * @group Read other formats
 * @see https://en.wikipedia.org/wiki/Template:Infobox_military_conflict
 * @example
 * ```ts
 * import { fromInfobox } from 'kidal-menaka-2006/formats';
 * const box = '{{Infobox military conflict|date=May 23, 2006|casualties1=2 killed|casualties2=4–6 killed}}';
 * fromInfobox(box).account.claims.map((claim) => claim.id) //=> ['infobox-date', 'infobox-casualties-side-a-killed', 'infobox-casualties-side-b-killed']
 * fromInfobox(box).account.claims[2].value //=> { min: 4, max: 6 }
 * fromInfobox(box).issues //=> []
 * ```
 */
export function fromInfobox(input: string | Readonly<Record<string, unknown>>): {
  account: Account;
  issues: Issue[];
} {
  const split: SplitInfobox | null = typeof input === 'string' ? splitInfobox(input) : null;
  const work: Work = {
    registry: newRegistry(),
    claims: [],
    issues: [],
    ids: new Map(),
    members: new Map(),
    romance: split?.romance ?? false,
    date: null,
  };
  for (const problem of split?.problems ?? []) tellProblem(work, problem);
  let parameters: readonly Parameter[] = [];
  if (split !== null) parameters = split.parameters.map(({ name, value }) => parameterOf(name, value));
  else if (typeof input === 'object' && input !== null) parameters = parametersOfObject(work, input);
  else
    tell(work, 'input-not-readable', [], `${typeof input} is neither text nor an object of parameters.`, {
      value: input,
      expected: 'wikitext or an object of parameters',
    });
  const romance =
    work.romance ||
    parameters.some(({ key }) =>
      /^(?:conflit|conflito|pertes\d|baixas\d|combattants\d|combatente\d|lieu)$/.test(key),
    );
  const ready: Work = { ...work, romance };
  readAll(ready, parameters);
  const name = ofRole(parameters, 'name')[0];
  const title = name === undefined ? undefined : plainText(renderWikitext(name.value)).slice(0, 300);
  const { participants, locations, sides } = work.registry;
  return {
    account: {
      source: sourceOf(title, split?.template ?? null, romance),
      ...(title === undefined || title === '' ? {} : { names: [{ name: title, kind: 'spelling' as const }] }),
      claims: ready.claims,
      sides: Object.fromEntries(sides),
      participants: Object.fromEntries(participants),
      locations: Object.fromEntries(locations),
      raw: input,
    },
    issues: ready.issues,
  };
}
