import type { Account } from '../model/account.js';

/**
 * The account with its counts confined to its own place. A row stands for the whole event only as long as its file
 * has no other rows for it; beside others it speaks of its place alone, and a count of 1 there leaves room for
 * more elsewhere. An account that names no town, or several, is as it was.
 */
export function confineToPlace(account: Account): Account {
  const places = Object.values(account.locations).filter(
    ({ kind }) => kind !== 'country' && kind !== 'region',
  );
  const [place] = places;
  if (!place || places.length > 1) return account;
  return {
    ...account,
    claims: account.claims.map((claim) =>
      (claim.property === 'casualties' || claim.property === 'strength') && claim.location === undefined
        ? { ...claim, location: place.id }
        : claim,
    ),
  };
}
