import type { EdtfDate } from '../../model/edtf-date.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { Participant } from '../../model/participant.js';
import { addClaim, addParticipant, type Draft, type Mutable } from '../account-builder.js';
import { isCivilians } from '../actors.js';
import { shown } from '../issue.js';
import { code, positive, type UcdpCells } from './cells.js';
import type { UcdpReport } from './issue-codes.js';

/** The members of a side that is a list (`GATIA, MSA`); commas inside brackets part nothing. */
function membersOf(side: string): readonly string[] {
  if (!side.includes(',')) return [side];
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < side.length; i += 1) {
    if (side[i] === '(') depth += 1;
    else if (side[i] === ')') depth -= 1;
    else if (side[i] === ',' && depth <= 0) {
      members.push(side.slice(from, i));
      from = i + 1;
    }
  }
  return [...members, side.slice(from)].map((name) => name.trim()).filter((name) => name !== '');
}

/** Adds a side with its members: as belligerents, or as the target where it is civilians. */
export function addSide(draft: Draft, cells: UcdpCells, letter: 'a' | 'b', date: EdtfDate | null): void {
  const column = `side_${letter}` as const;
  const name = cells.text(column);
  if (name === '') return;
  const side = `side-${letter}`;
  draft.sides[side] = { id: side, name, aliases: [] };
  const locator = cells.header(column);
  const description = `Named in the column ${column} of the row.`;
  if (isCivilians(name)) {
    const civilians = addParticipant(draft, { name, kind: 'community', description, locator });
    addClaim(draft, 'target', [civilians], { scope: 'target', locators: [locator], raw: name });
    return;
  }
  const members = membersOf(name);
  const gleditschWard = positive(cells.text(`gwno${letter}`));
  const ucdpActor = positive(cells.text(`side_${letter}_new_id`));
  // The ids of a list are those of the alliance: they name none of its members.
  const own: Mutable<Identifiers> = {};
  if (ucdpActor !== undefined) own.ucdpActor = ucdpActor;
  if (gleditschWard !== undefined) own.gleditschWard = gleditschWard;
  const states = cells.text(`gwno${letter}`) !== '' && members.length === 1;
  const value = members.map((member) => {
    const kind: Participant['kind'] = states || member.startsWith('Government of ') ? 'state' : 'armed-group';
    const identifiers = members.length === 1 ? own : {};
    return addParticipant(draft, {
      name: member,
      kind,
      identifiers,
      description,
      locator,
      side,
      during: date,
    });
  });
  const read = { scope: `belligerents-${side}`, locators: [locator], raw: name };
  addClaim(draft, 'belligerents', value.length === 1 ? value : [...new Set(value)], read).side = side;
}

/** Reports a type_of_violence that does not fit side_b or the deaths of civilians. */
export function checkTarget(cells: UcdpCells, report: UcdpReport): void {
  const type = code(cells, 'type_of_violence', 3, report);
  const civilians = isCivilians(cells.text('side_b'));
  if (type === '' || cells.text('side_b') === '') return;
  if ((type === '3') !== civilians) {
    const message = `type_of_violence is ${type}, side_b is ${shown(cells.text('side_b'))}`;
    report(
      'ucdp-one-sided',
      cells.path('side_b'),
      message,
      cells.text('side_b'),
      "'Civilians' for type 3 and only there",
    );
  } else if (type === '3' && cells.text('deaths_civilians') === '0' && Number(cells.text('best')) > 0) {
    const message = `type_of_violence is 3, best is ${cells.text('best')}, deaths_civilians is 0`;
    report('ucdp-one-sided', cells.path('deaths_civilians'), message, '0', 'civilians among the dead');
  }
}
