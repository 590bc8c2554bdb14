import type { EdtfDate } from '../../model/edtf-date.js';
import type { Participant } from '../../model/participant.js';
import { addClaim, addParticipant, addSide, type Draft } from './account-builder.js';
import type { Cells } from './cells.js';
import type { Actor, SideColumns } from './table.js';

/** Whether a name stands for civilians: `Civilians`, `Civilians (Mali)`. */
export const isCivilians = (name: string): boolean => /^civilians?\b/i.test(name);

/** The kind of a participant as far as its name tells, in the words that UCDP and ACLED use; `undefined` where it does not. */
export function kindByName(name: string): Participant['kind'] | undefined {
  if (isCivilians(name) || /^(?:protesters|rioters)\b/i.test(name)) return 'community';
  if (/^government of\b/i.test(name)) return 'state';
  return /^(?:mutiny of )?(?:military|police) forces of\b/i.test(name) ? 'armed-force' : undefined;
}

/** The names of a cell that parts them by semicolons. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const roleOf = ({ role, kind, name }: Actor<string>): NonNullable<Actor<string>['role']> =>
  role ?? (kind !== 'community' ? 'belligerents' : isCivilians(name) ? 'target' : 'actors');

/** Those of a side: who of them fought, who was the target, and who took part otherwise. */
export function readSide<C extends string>(
  cells: Cells<C>,
  { id, columns, actors: read, note }: SideColumns<C>,
): (draft: Draft, during: EdtfDate | null) => void {
  const actors = read(cells);
  return (draft, during) => {
    const used = columns.filter((column) => cells.text(column) !== '');
    const [first] = used;
    if (first === undefined || actors.length === 0) return;
    const side =
      id === undefined
        ? undefined
        : addSide(draft, id, actors.length === 1 ? actors[0]?.name : cells.text(first));
    const locators = used.map(cells.header);
    const raw = used.map(cells.text).join('; ');
    const roles: Record<NonNullable<Actor<C>['role']>, string[]> = {
      belligerents: [],
      target: [],
      actors: [],
    };
    for (const actor of actors) {
      const { name, kind, aliases, identifiers, column } = actor;
      const locator = cells.header(column);
      const description = `Named in the column ${locator} of the row.`;
      const who = addParticipant(draft, {
        name,
        kind,
        aliases,
        identifiers,
        description,
        locator,
        side,
        during,
      });
      roles[roleOf(actor)].push(who);
    }
    for (const property of ['belligerents', 'target', 'actors'] as const) {
      const ids = roles[property];
      const value = ids.length > 1 ? [...new Set(ids)] : ids;
      const isParty = property === 'belligerents';
      if (value.length > 0)
        addClaim(draft, {
          property,
          value,
          side: isParty ? side : undefined,
          note: isParty ? note : undefined,
          locators,
          raw,
        });
    }
  };
}
