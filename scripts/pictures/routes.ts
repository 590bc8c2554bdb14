/** The routes that men and troops took in the days of the attack, as the timeline's roles tell: from where and to where, not by which road. */
import type { ConflictRecord } from '../../src/model/record.js';
import type { LocationRole, TimelineEntry } from '../../src/model/timeline-entry.js';
import { type Placed, placedLocations } from './places.js';
import { actingSide, type SideLook } from './sides.js';

export interface Route {
  readonly from: Placed;
  readonly to: Placed;
  readonly look: SideLook;
  /** The entries that tell of it. */
  readonly entries: readonly TimelineEntry[];
}

function endsOf(entry: TimelineEntry, record: ConflictRecord): readonly Omit<Route, 'entries'>[] {
  const placed = placedLocations(record);
  const at = (role: LocationRole): readonly Placed[] =>
    entry.locations
      .filter((one) => one.role === role)
      .flatMap((one) => placed.find(({ id }) => id === one.location) ?? []);
  // Who left the place where something happened set out from there.
  const origins = at('origin').length > 0 ? at('origin') : at('scene');
  const look = actingSide(entry, record);
  return at('destination').flatMap((to) =>
    origins.filter((from) => from.id !== to.id).map((from) => ({ from, to, look })),
  );
}

/** The routes of the phase of the attack, each once however many entries tell of it. */
export function routesOf(record: ConflictRecord): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const entry of record.timeline.filter(({ phase }) => phase === 'attack')) {
    for (const ends of endsOf(entry, record)) {
      const key = JSON.stringify([ends.from.id, ends.to.id, ends.look]);
      routes.set(key, { ...ends, entries: [...(routes.get(key)?.entries ?? []), entry] });
    }
  }
  return [...routes.values()];
}
