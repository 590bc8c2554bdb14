import type { AccountLocation } from '../../model/account.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Side } from '../../model/event.js';
import type { Participant } from '../../model/participant.js';
import { folded, isCountry, namesMatch, slugOf } from './names.js';
import { locationKind, type Point } from './place.js';

/** What an account names, as it grows: ids are unique across all of it. */
export interface Registry {
  readonly taken: Set<string>;
  readonly participants: Map<string, Participant>;
  readonly locations: Map<string, AccountLocation>;
  readonly sides: Map<string, Side>;
}

export const newRegistry = (): Registry => ({
  taken: new Set(['event', 'infobox', 'unknown', 'none']),
  participants: new Map(),
  locations: new Map(),
  sides: new Map(),
});

/** The name's own id; with what it is where something else has that (`mali`, `mali-state`); then numbered. */
function newId(registry: Registry, name: string, kind: string): string {
  const base = slugOf(name) || kind;
  for (let n = 0; ; n++) {
    const id = n === 0 ? base : n === 1 ? `${base}-${kind}` : `${base}-${kind}-${n}`;
    if (registry.taken.has(id)) continue;
    registry.taken.add(id);
    return id;
  }
}

/** `side-a` for the first column. */
export const sideId = (index: number): string => `side-${'abcdefghi'[index] ?? index + 1}`;

interface NewParticipant {
  readonly name: string;
  readonly target?: string | undefined;
  readonly kind: 'person' | 'state' | 'armed-group';
  readonly side: string | undefined;
  readonly date: EdtfDate | null;
  /** The parameter that names it first. */
  readonly parameter: string;
}

/** The id of a participant, made where the name is new on its side. */
export function participantId(
  registry: Registry,
  { name, target, kind, side, date, parameter }: NewParticipant,
): string {
  for (const [id, known] of registry.participants) {
    const sameSide =
      known.kind === 'community' ||
      side === undefined ||
      known.allegiances.length === 0 ||
      known.allegiances.some((one) => one.side === side);
    if ((known.kind === 'person') === (kind === 'person') && sameSide && folded(known.name) === folded(name))
      return id;
  }
  const id = newId(registry, name, kind);
  registry.participants.set(id, {
    id,
    kind,
    name,
    aliases:
      target === undefined || folded(target) === folded(name) ? [] : [{ name: target, kind: 'spelling' }],
    description: `Named in ${parameter} of the infobox.`,
    identifiers: {},
    citations: [],
    disputed: [],
    allegiances: side === undefined || date === null ? [] : [{ side, during: date }],
  });
  return id;
}

/** The participants, other than persons, that a name means, of one side or of all. */
export function findParties(
  registry: Registry,
  name: string,
  members: ReadonlyMap<string, readonly string[]>,
  side?: string,
): readonly string[] {
  return [...members]
    .filter(([id]) => side === undefined || id === side)
    .flatMap(([, ids]) => ids)
    .filter((id) => {
      const party = registry.participants.get(id);
      return (
        party !== undefined &&
        party.kind !== 'person' &&
        [party.name, ...party.aliases.map((alias) => alias.name)].some((known) => namesMatch(name, known))
      );
    });
}

// Words of so many names that they tell no combatant from another.
const commonWords: ReadonlySet<string> = new Set(
  (
    'the of for and de la le les du des d l a an in on army armies force forces troops group groups front movement ' +
    'party people peoples national united state states government military militia police navy rebel rebels'
  ).split(' '),
);

/** The side of the one combatant whose name has all words of a name: "Alliance for Change". */
export function sideOfWords(
  registry: Registry,
  name: string,
  members: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const words = folded(name).split(' ');
  if (words.every((word) => word === '' || commonWords.has(word))) return undefined;
  const found = [...members].flatMap(([side, ids]) =>
    ids.flatMap((id) => {
      const party = registry.participants.get(id);
      const own = new Set(folded(party?.name ?? '').split(' '));
      return words.every((word) => own.has(word)) ? [side] : [];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The id of a location, made where the name is new. */
export function locationId(
  registry: Registry,
  name: string,
  options: { target?: string | undefined; within?: string | null; outer?: boolean } = {},
): string {
  for (const [id, known] of registry.locations) {
    if (
      [known.name, ...known.aliases.map((alias) => alias.name)].some(
        (other) => folded(other) === folded(name),
      )
    )
      return id;
  }
  const id = newId(registry, name, 'place');
  const kind = locationKind(name, options.outer === true);
  const { target } = options;
  registry.locations.set(id, {
    id,
    kind,
    name,
    aliases:
      target === undefined || target === '' || folded(target) === folded(name)
        ? []
        : [{ name: target.replace(/_/g, ' '), kind: 'spelling' }],
    coordinates: null,
    within: isCountry(name) ? null : (options.within ?? null),
    identifiers: {},
    citations: [],
  });
  return id;
}

export function placeAt(registry: Registry, id: string, point: Point): void {
  const location = registry.locations.get(id);
  if (location === undefined) return;
  registry.locations.set(id, {
    ...location,
    coordinates: point.coordinates,
    precision: { scheme: 'infobox', code: point.code },
    toleranceKm: point.toleranceKm,
  });
}
