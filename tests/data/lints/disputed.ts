import type { ConflictRecord } from '../../../src/model/record.js';
import { disagreements } from '../../../src/queries/disagreements.js';
import { uncorroborated } from '../../../src/queries/uncorroborated.js';
import { damaged, type Lint } from './lint.js';

/** The preferred claims that are contested or that nobody else makes, by what they are about. */
export function disputedClaims(record: ConflictRecord): ReadonlyMap<string, readonly string[]> {
  const contested = disagreements(record).flatMap(({ positions }) =>
    positions.filter((position) => position.conflictsWith.length > 0).flatMap((position) => position.claims),
  );
  const sources = new Set(
    record.claims.filter((claim) => claim.rank === 'preferred').map((claim) => claim.source),
  );
  const alone = [...sources].flatMap((source) => uncorroborated(source, record));
  const listed = new Set([...contested, ...alone].map((claim) => claim.id));
  const found = new Map<string, string[]>();
  for (const claim of record.claims) {
    if (claim.rank !== 'preferred' || !listed.has(claim.id)) continue;
    found.set(claim.about, [...(found.get(claim.about) ?? []), claim.id]);
  }
  return found;
}

export const disputedLints: readonly Lint[] = [
  {
    name: 'disputed-complete',
    description:
      'disputed lists each preferred claim about the row that is contested or uncorroborated, and no other',
    check(record) {
      const expected = disputedClaims(record);
      const rows = [record.event, ...Object.values(record.participants), ...record.timeline];
      return rows.flatMap((row) => {
        const ids = expected.get(row.id) ?? [];
        return JSON.stringify(row.disputed) === JSON.stringify(ids)
          ? []
          : [`${row.id}: write disputed: ${JSON.stringify(ids).replaceAll('"', "'")}`];
      });
    },
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.disputed = copy.event.disputed.slice(1);
      }),
  },
];
