import type { Alias } from '../../model/alias.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { Participant } from '../../model/participant.js';
import { addClaim, addParticipant, type Draft } from '../account-builder.js';
import { interOf } from '../acled-codes.js';
import { isCivilians, kindByName, listOf } from '../actors.js';
import type { AcledCells } from './cells.js';
import type { AcledColumn } from './columns.js';

/** What kind of participant the name and the inter code make an actor; `undefined` where neither tells. */
function kindOf(name: string, inter: string | undefined): Participant['kind'] | undefined {
  const byName = kindByName(name);
  if (byName !== undefined) return byName;
  if (inter === '5' || inter === '6' || inter === '7') return 'community';
  if (inter === '1') return 'armed-force';
  return inter === undefined || inter === '0' ? undefined : 'armed-group';
}

const years = /\s?\(\d{4}\s?-\s?(?:\d{4})?\)/;

/** State forces carry the years of a government: the name without them is another name of the same. */
function withoutYears(name: string): readonly Alias[] {
  const short = name.replace(years, '');
  return short === name || short === '' ? [] : [{ name: short, kind: 'short' }];
}

const orderNote = 'The columns actor1 and actor2 do not tell attacker from defender.';

/** Adds an actor and its associates as a side, each as belligerent, target or crowd. */
export function addSide(draft: Draft, cells: AcledCells, number: 1 | 2, date: EdtfDate | null): void {
  const column = `actor${number}` as const;
  const associates = `assoc_actor_${number}` as const;
  const actor = cells.text(column);
  const others = listOf(cells.text(associates));
  const name = actor === '' ? others[0] : actor;
  if (name === undefined) return;
  const side = number === 1 ? 'side-a' : 'side-b';
  draft.sides[side] = { id: side, name, aliases: [] };
  const inter = interOf(cells.text(`inter${number}`));
  const kind = kindOf(actor, inter) ?? 'armed-group';
  const add = (named: string, named_kind: Participant['kind'], from: AcledColumn): string =>
    addParticipant(draft, {
      name: named,
      kind: named_kind,
      aliases: withoutYears(named),
      description: `Named in the column ${from} of the row.`,
      locator: cells.header(from),
      side,
      during: date,
    });
  const members = actor === '' ? [] : [add(actor, kind, column)];
  for (const other of others) {
    const own = kindOf(other, undefined) ?? (kind === 'community' ? 'community' : 'armed-group');
    members.push(add(other, own, associates));
  }
  const locators = [column, associates].filter((from) => cells.text(from) !== '').map(cells.header);
  const raw = [actor, cells.text(associates)].filter((text) => text !== '').join('; ');
  const isParty = (id: string): boolean => draft.participants[id]?.kind !== 'community';
  const isCivilian = (id: string): boolean =>
    isCivilians(draft.participants[id]?.name ?? '') || (kind === 'community' && inter === '7');
  const parties = [...new Set(members.filter(isParty))];
  const people = [...new Set(members.filter((id) => !isParty(id)))];
  const targets = people.filter(isCivilian);
  const crowd = people.filter((id) => !isCivilian(id));
  if (parties.length > 0) {
    const claim = addClaim(draft, 'belligerents', parties, { scope: `belligerents-${side}`, locators, raw });
    claim.side = side;
    claim.note = orderNote;
  }
  if (targets.length > 0) addClaim(draft, 'target', targets, { scope: 'target', locators, raw });
  if (crowd.length > 0) addClaim(draft, 'actors', crowd, { scope: 'actors', locators, raw });
}
