import { tellLeftAside, tellPlaceholder, wholeState } from '../left-aside.js';
import { slugOf } from '../names.js';
import { isNobody, type NamedEntry, readNames } from '../people.js';
import { participantId } from '../registry.js';
import { renderWikitext } from '../render.js';
import { sideOf } from '../sides.js';
import { common, type Parameter, type Work } from '../work.js';

/** Claims of the parties or commanders of a side from a parameter. */
export function readParticipants(
  work: Work,
  parameter: Parameter,
  property: 'belligerents' | 'commanders',
): void {
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
  if (entries.length === 0 && rendered.unread.length === 0) return;
  const known = entries.filter((entry) => !isNobody(entry));
  const { date, registry } = work;
  const idFor = (entry: NamedEntry): string => {
    const { name, target } = entry;
    const kind = kindOf(entry, property);
    return participantId(registry, { name, target, kind, side, date, parameter: parameter.name });
  };
  const ids = [...new Set(known.map(idFor))];
  const remarks = remarksOf(entries, headings);
  const note = remarks.length > 0 ? { note: remarks.join('; ') } : {};
  if (entries.length > 0) addList(work, parameter, property, side, known.length === 0 ? null : ids, note);
  if (property === 'belligerents')
    work.members.set(side, [...new Set([...(work.members.get(side) ?? []), ...ids])]);
  tellLeftAside(work, parameter, {
    ...rendered,
    unread: rendered.unread.filter((raw) => raw.startsWith('{{')),
  });
}

/** What is said of those named, the headings above them, and "unknown" beside known ones. */
function remarksOf(entries: readonly NamedEntry[], headings: readonly string[]): readonly string[] {
  const nobodies = entries.filter(isNobody);
  return [
    ...entries.flatMap(({ name, remark }) => (remark === undefined ? [] : [`${name}: ${remark}`])),
    ...headings,
    ...(nobodies.length < entries.length ? nobodies.map(({ name }) => name) : []),
  ];
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

/** A side bears the names of its parties. */
export function nameSides(work: Work): void {
  for (const [id, side] of work.registry.sides) {
    const names = (work.members.get(id) ?? []).flatMap(
      (member) => work.registry.participants.get(member)?.name ?? [],
    );
    if (names.length > 0) work.registry.sides.set(id, { ...side, name: names.join(', ') });
  }
}
