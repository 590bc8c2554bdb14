import type { Account, AccountLocation, Participant, Side, Source } from '../../src/model/index.js';
import { record } from '../queries/fixture.js';

/** Accounts from outside of the invented raid on Alba and Borgo. */

export const place = (
  name: string,
  kind: AccountLocation['kind'] = 'town',
  more: Partial<AccountLocation> = {},
): AccountLocation => ({
  id: name,
  kind,
  name,
  aliases: [],
  coordinates: null,
  within: null,
  identifiers: {},
  citations: [],
  ...more,
});

export const party = (name: string, more: Partial<Pick<Participant, 'aliases' | 'identifiers'>> = {}) =>
  ({
    id: name,
    kind: 'armed-group',
    name,
    aliases: [],
    allegiances: [],
    description: '',
    identifiers: {},
    citations: [],
    disputed: [],
    ...more,
  }) as Participant;

export const side = (id: string, name: string): Side => ({ id, name, aliases: [] });

/** The rows of a table by their ids. */
export const byId = <Row extends { readonly id: string }>(...rows: readonly Row[]): Record<string, Row> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

/** An account that says nothing but what is given. */
export const account = (parts: Partial<Account> = {}): Account => ({
  source: { ...record().sources['gazette'], id: 'mine', voice: 'mine', title: 'A row' } as Source,
  claims: [],
  sides: {},
  participants: {},
  locations: {},
  raw: null,
  ...parts,
});
