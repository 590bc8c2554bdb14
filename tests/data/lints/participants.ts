import type { Participant } from '../../../src/model/participant.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { speakerOf } from '../../../src/queries/voice-of.js';
import { damaged, firstRow, type Lint } from './lint.js';
import { rowLints } from './rows.js';

const longestDescription = 400;

const rowsOf = (record: ConflictRecord): readonly Participant[] => Object.values(record.participants);

const allegiancesOf = (participant: Participant) =>
  participant.kind === 'community' ? [] : participant.allegiances;

/** Those that a timeline entry or a claim points at. */
function usedParticipants(record: ConflictRecord): ReadonlySet<string> {
  const used = new Set<string>();
  for (const entry of record.timeline)
    for (const { participant } of entry.participants) used.add(participant);
  for (const claim of record.claims) {
    used.add(claim.about);
    const speaker = speakerOf(claim, record)?.participant;
    if (speaker !== undefined) used.add(speaker);
    // Ids are unique across the tables, so any string in a list of a claim can only be the row of that id.
    if (Array.isArray(claim.value)) for (const id of claim.value) if (typeof id === 'string') used.add(id);
  }
  return used;
}

export const participantLints: readonly Lint[] = [
  ...rowLints({
    table: 'participants',
    word: 'participant',
    kinds: ['person', 'state', 'armed-force', 'armed-group', 'community'],
    prose: (record) => rowsOf(record).map((row) => [row.id, 'the description', row.description] as const),
    longestProse: longestDescription,
    used: usedParticipants,
    shared: [],
  }),
  {
    name: 'participant-allegiance-order',
    description: 'the sides somebody was on stand in the order of time, a side not twice in a row',
    check: (record) =>
      rowsOf(record).flatMap((row) =>
        allegiancesOf(row).flatMap((allegiance, index, all) => {
          const before = all[index - 1];
          if (before === undefined) return [];
          const owner = `participant '${row.id}', allegiance '${allegiance.during.edtf}'`;
          if (before.side === allegiance.side)
            return [`${owner}: is the side of the one before; join the two intervals`];
          return (before.during.earliest ?? '') > (allegiance.during.earliest ?? '')
            ? [`${owner}: begins before the one above it; move it up`]
            : [];
        }),
      ),
    damage: (record) =>
      damaged(record, (copy) => {
        const turned = firstRow(
          Object.values(copy.participants).flatMap((row) => (row.kind === 'community' ? [] : [row])),
          ({ allegiances }) => allegiances.length > 1,
        );
        turned.allegiances.reverse();
      }),
  },
  {
    name: 'participant-allegiance-follows-claims',
    description:
      'whom a preferred claim names as a party or commander of a side was on it on the day of the event',
    check: (record) => {
      const day = record.event.date;
      return record.claims.flatMap((claim) => {
        if (claim.property !== 'belligerents' && claim.property !== 'commanders') return [];
        const { side } = claim;
        if (claim.about !== record.event.id || side === undefined || claim.rank !== 'preferred') return [];
        return (claim.value ?? []).flatMap((id) => {
          const row = record.participants[id];
          if (row === undefined || day === null) return [];
          const was = allegiancesOf(row).some(
            (allegiance) =>
              allegiance.side === side &&
              (allegiance.during.earliest ?? '') <= (day.latest ?? '9999') &&
              (day.earliest ?? '') <= (allegiance.during.latest ?? '9999'),
          );
          return was
            ? []
            : [
                `participant '${id}': on side '${side}' by claim '${claim.id}'; add the allegiance, or correct the claim`,
              ];
        });
      });
    },
    damage: (record) =>
      damaged(record, (copy) => {
        for (const row of Object.values(copy.participants))
          if (row.kind !== 'community') row.allegiances = [];
      }),
  },
];
