/** Which side a thing belongs to, and how that looks: a colour and a shape each. */
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import type { Participant, ParticipantRole } from '../../src/model/index.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { type Attributes, element } from './svg.js';

/** A side of the event, more than one of them, or none. */
export type SideLook = 'side-1' | 'side-2' | 'both' | 'neither';

const shapes: Readonly<Record<SideLook, SymbolType>> = {
  'side-1': symbolSquare,
  'side-2': symbolTriangle,
  both: symbolDiamond,
  neither: symbolCircle,
};

/** The look of a side; of the sides in the event's order, the first two have one of their own. */
export function lookOf(side: string | undefined, { event }: Pick<ConflictRecord, 'event'>): SideLook {
  const place = side === undefined ? -1 : Object.keys(event.sides).indexOf(side);
  return place === 0 ? 'side-1' : place === 1 ? 'side-2' : 'neither';
}

/** The mark of a side around a point. */
export function sideMark(
  look: SideLook,
  [x, y]: readonly [number, number],
  radius: number,
  style: 'km-solid' | 'km-hollow',
  attributes: Attributes = {},
): Element {
  // The area of a circle of that radius; the others are given the same weight.
  const d = symbol(shapes[look], Math.PI * radius * radius)();
  return element('path', {
    d: d ?? '',
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    class: style,
    ...attributes,
  });
}

const overlap = (a: EdtfDate, b: EdtfDate): boolean =>
  (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
  (b.earliest === null || a.latest === null || b.earliest <= a.latest);

// Of two allegiances that a vague date meets, the later: who led a desertion had left when it was over.
const sideAt = (participant: Participant, date: EdtfDate): string | undefined =>
  participant.kind === 'community'
    ? undefined
    : participant.allegiances.findLast(({ during }) => overlap(during, date))?.side;

/**
 * The side, by the record's own allegiances at that date, of those who led what the entry tells. Where nobody led,
 * `both` if more than one side dealt: who deals alone has a partner whose side is not known. Else `neither`.
 */
export function actingSide({ date, participants }: TimelineEntry, record: ConflictRecord): SideLook {
  if (date === null) return 'neither';
  const sidesIn = (...roles: readonly ParticipantRole[]): readonly string[] => [
    ...new Set(
      participants
        .filter(({ role }) => roles.includes(role))
        .flatMap(({ participant }) => {
          const found = record.participants[participant];
          return (found === undefined ? undefined : sideAt(found, date)) ?? [];
        }),
    ),
  ];
  const led = sidesIn('leader', 'attacker');
  if (led.length > 1) return 'both';
  if (led.length === 1) return lookOf(led[0], record);
  return sidesIn('negotiator', 'signatory').length > 1 ? 'both' : 'neither';
}
