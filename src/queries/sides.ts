import type { ConflictRecord } from '../model/record.js';
import { assertString, unknownId } from './unknown-id.js';

/** Refuses a side that the event does not have, and names the nearest. */
export function assertSide(side: string, { event }: Pick<ConflictRecord, 'event'>): void {
  assertString('id of a side', side);
  if (!Object.hasOwn(event.sides, side)) throw unknownId('side', side, Object.values(event.sides));
}
