import type { Account } from '../model/account.js';
import { assertClaim } from '../text/assert-claim.js';
import { isRow } from '../text/is-object.js';
import { valueInWords } from '../text/value-in-words.js';

const isNamed = (value: unknown): boolean => isRow(value) && typeof value['name'] === 'string';
const areNamed = (value: unknown): boolean => Array.isArray(value) && value.every(isNamed);

/** What stands in each table of an account. */
const rows = {
  sides: ['id', 'name', 'aliases'],
  participants: ['id', 'kind', 'name', 'aliases', 'identifiers'],
  locations: ['id', 'kind', 'name', 'aliases', 'identifiers'],
} as const satisfies Partial<Record<keyof Account, readonly string[]>>;
const parts = ['source', 'claims', ...Object.keys(rows)];

/** Refuses what is no account, and names what in it is none of its own. */
export function assertAccount(account: unknown): asserts account is Account {
  const refuse = (part: string, expected: string, value: unknown, hint = ''): never => {
    throw new TypeError(`${part} ${expected}, got ${valueInWords(value)}${hint}`);
  };
  const given = isRow(account) ? account : {};
  if (!parts.every((part) => (part === 'claims' ? Array.isArray(given[part]) : isRow(given[part])))) {
    const hint = 'account' in given ? ': pass the account of what a reader yields' : '';
    refuse('compareAccount', `needs an account { ${parts.join(', ')} }`, account, hint);
  }
  const { source, names = [], claims } = given as unknown as Account;
  for (const key of ['id', 'title', 'publisher', 'voice'] as const)
    if (typeof source[key] !== 'string')
      refuse(`${key} of the account's source`, 'must be a text', source[key]);
  if (!areNamed(names)) refuse('names of the account', 'must be a list of { name }', names);
  for (const [table, keys] of Object.entries(rows))
    for (const [id, row] of Object.entries(given[table] as object)) {
      const isWhole = isNamed(row) && areNamed(row.aliases) && keys.every((key) => key in row);
      if (!isWhole) refuse(`${table}.${id} of the account`, `must be { ${keys.join(', ')} }`, row);
    }
  for (const claim of claims) assertClaim(claim);
}
