import { claims } from '../../src/index.js';
import type { Claim } from '../../src/model/claim.js';

/** Claims of every kind, each distinct: the record's own, with ids and locators varied. */
export function distinctClaims(count: number, badShare = 0): readonly unknown[] {
  const rows: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const claim: Claim | undefined = claims[index % claims.length];
    if (!claim) throw new Error('the record has no claims');
    const row = { ...claim, id: `${claim.id}-${index}`, locators: [...claim.locators, `row ${index}`] };
    rows.push(badShare > 0 && index % Math.round(1 / badShare) === 0 ? damage(row, index) : row);
  }
  return rows;
}

/** Ten kinds of fault, in turn. */
function damage(row: Claim, index: number): unknown {
  const faults: ((row: Claim) => unknown)[] = [
    ({ source: _, ...rest }) => rest,
    (one) => ({ ...one, rank: 'best' }),
    (one) => ({ ...one, locators: 'p. 1' }),
    (one) => ({ ...one, property: 'tolls' }),
    (one) => ({ ...one, id: 7 }),
    (one) => ({ ...one, unknownKey: true }),
    (one) => ({ ...one, status: 'soldier' }),
    // No text: 'four' would be the id of a victor.
    (one) => ({ ...one, value: 4 }),
    (one) => ({ ...one, voice: null }),
    ({ locators: _, ...rest }) => rest,
  ];
  return faults[Math.floor(index / 10) % faults.length]?.(row);
}
