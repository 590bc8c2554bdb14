import type { ConflictRecord } from '../model/record.js';

/** What is made of a frozen table is made once; of one that may yet change, each time anew. */
export function onceFor<Table extends object, Made>(make: (table: Table) => Made): (table: Table) => Made {
  const made = new WeakMap<Table, Made>();
  return (table) => {
    const known = made.get(table);
    if (known !== undefined) return known;
    const fresh = make(table);
    if (Object.isFrozen(table)) made.set(table, fresh);
    return fresh;
  };
}

const frozen = <Table extends object>(table: Table): Table =>
  Object.isFrozen(table) ? table : Object.freeze({ ...table });

/** A record as it is at a call: what a comparison looks up in it is made once a call, of a frozen record once. */
export function settle(record: ConflictRecord): ConflictRecord {
  if (Object.isFrozen(record)) return record;
  const { event, participants, locations } = record;
  return Object.freeze({
    ...record,
    event: frozen({ ...event, sides: frozen(event.sides) }),
    participants: frozen(participants),
    locations: frozen(locations),
  });
}
