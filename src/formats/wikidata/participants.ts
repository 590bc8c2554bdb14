import type { Participant } from '../../model/participant.js';
import { addClaim, addParticipant, type Draft } from '../account-builder.js';
import { namesOf } from './names.js';
import { listOf, nameOf, type Reading, readings, statementsOf, unread } from './reading.js';
import { itemOf, qualify, readOf } from './statement.js';

/** Persons, peoples; the items for them that leave no doubt. */
const kindByClass: Readonly<Record<string, Participant['kind']>> = {
  Q5: 'person',
  Q6256: 'state',
  Q3624078: 'state',
  Q41710: 'community',
};

function participantOf(
  reading: Reading,
  item: string,
  property: string,
  fallback: Participant['kind'],
): string {
  const known = reading.participants.get(item);
  if (known !== undefined) return known;
  const other = reading.others.get(item);
  const classes = other === undefined ? [] : statementsOf(other, 'P31').map(({ snak }) => itemOf(snak));
  const kind = classes.map((id) => kindByClass[id]).find((found) => found !== undefined) ?? fallback;
  const id = addParticipant(reading.draft, {
    name: nameOf(reading, item),
    kind,
    aliases: other === undefined ? [] : namesOf(other).slice(1),
    identifiers: { wikidata: item },
    description: `Named by the property ${property}.`,
    locator: property,
  });
  reading.participants.set(item, id);
  return id;
}

const people = [
  ['P710', 'belligerents', 'armed-group', ''],
  ['P4791', 'commanders', 'person', ''],
  ['P8031', 'actors', 'armed-group', 'Named as perpetrators.'],
  ['P8032', 'target', 'community', 'Named as victims.'],
] as const;

/** Claims those whom the entity names, by what they did. */
export function addPeople(reading: Reading): void {
  for (const [property, claimed, kind, note] of people) {
    for (const statements of readings(reading, property)) {
      const value = listOf(reading, statements, (item) => participantOf(reading, item, property, kind));
      const [first] = statements;
      if (value === undefined || first === undefined) continue;
      const claim = addClaim(reading.draft, claimed, value, readOf(claimed, ...statements));
      if (statements.length === 1) qualify(claim, first, note);
      else {
        claim.rank = first.rank;
        if (note !== '') claim.note = note;
      }
    }
  }
}

/** The winner is an item: its side is one of its own, which is all that the entity tells of sides. */
export function addVictor(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P1346')) {
    const { snak } = statement;
    const item = itemOf(snak);
    if (snak.kind === 'value' && item === '') {
      unread(reading, statement, 'an item');
      continue;
    }
    let value: string | null = snak.kind === 'novalue' ? 'none' : null;
    if (item !== '') {
      participantOf(reading, item, 'P1346', 'armed-group');
      value = sideOf(reading.draft, nameOf(reading, item));
    }
    qualify(addClaim(reading.draft, 'victor', value, readOf('victor', statement)), statement);
  }
}

function sideOf(draft: Draft, name: string): string {
  const sides = Object.values(draft.sides);
  const known = sides.find((side) => side.name === name);
  if (known !== undefined) return known.id;
  const id = `side-${sides.length < 26 ? String.fromCharCode(97 + sides.length) : sides.length + 1}`;
  draft.sides[id] = { id, name, aliases: [] };
  return id;
}
