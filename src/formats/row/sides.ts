import type { EdtfDate } from '../../model/edtf-date.js';
import { addClaim, addParticipant, type Draft, type Read } from '../account-builder.js';
import { isCivilians, kindByName, listOf } from '../actors.js';
import type { Mapped } from './mapped.js';

export function addActors(draft: Draft, row: Mapped, date: EdtfDate | null): void {
  const add = (name: string, locator: string, side?: string): string =>
    addParticipant(draft, {
      name,
      kind: kindByName(name) ?? 'armed-group',
      description: `Named in the column ${locator} of the row.`,
      locator,
      side,
      during: date,
    });
  for (const key of ['sideA', 'sideB', 'sideC'] as const) {
    const text = row.at(key);
    if (text === '') continue;
    const side = `side-${key.slice(-1).toLowerCase()}`;
    const locator = row.mapping.simple.get(key) ?? key;
    draft.sides[side] = { id: side, name: text, aliases: [] };
    const ids = listOf(text).map((name) => add(name, locator, side));
    const named = [...new Set(ids)];
    const isPeople = (id: string): boolean => draft.participants[id]?.kind === 'community';
    const isTarget = (id: string): boolean => isCivilians(draft.participants[id]?.name ?? '');
    const parties = named.filter((id) => !isPeople(id));
    const targets = named.filter(isTarget);
    const crowd = named.filter((id) => isPeople(id) && !isTarget(id));
    const read = (scope: string): Read => ({ scope, locators: [locator], raw: text });
    if (parties.length > 0)
      addClaim(draft, 'belligerents', parties, read(`belligerents-${side}`)).side = side;
    if (targets.length > 0) addClaim(draft, 'target', targets, read('target'));
    if (crowd.length > 0) addClaim(draft, 'actors', crowd, read('actors'));
  }
  for (const { side } of row.mapping.counts) {
    if (side === undefined || side === 'unknown' || draft.sides[side] !== undefined) continue;
    draft.sides[side] = { id: side, name: `Side ${side.slice(-1).toUpperCase()}`, aliases: [] };
  }
  const others = row.at('actors');
  if (others === '') return;
  const locator = row.mapping.simple.get('actors') ?? 'actors';
  const actors = [...new Set(listOf(others).map((name) => add(name, locator)))];
  addClaim(draft, 'actors', actors, { scope: 'actors', locators: [locator], raw: others });
}
