import { expect, test } from 'vitest';
import { assertAccount } from '../../src/compare/assert-account.js';
import { killed } from '../queries/fixture.js';
import { account, byId, party, place, side } from './fixture.js';

const whole = account({
  names: [{ name: 'Raid', kind: 'short' }],
  claims: [killed('dead', 'mine', 1, 1)],
  sides: byId(side('a', 'One')),
  participants: byId(party('AZ', { aliases: [{ name: 'Army', kind: 'short' }] })),
  locations: byId(place('Alba')),
});
const { source } = whole;
const parts = 'compareAccount needs an account { source, claims, sides, participants, locations }, got';
const without = (row: object, key: string) =>
  Object.fromEntries(Object.entries(row).filter(([one]) => one !== key));
const sides = 'must be { id, name, aliases }, got';
const rows = 'must be { id, kind, name, aliases, identifiers }, got';
const { AZ } = whole.participants;
const { Alba } = whole.locations;
const { a } = whole.sides;

test.each<[string, unknown]>([
  ['with a row in each table', whole],
  ['with none in any', account()],
])('an account %s is one', (_, given) => {
  expect(() => assertAccount(given)).not.toThrow();
});

test.each<[unknown, string]>([
  [undefined, `${parts} undefined`],
  [[], `${parts} a list of 0`],
  [{ account: whole }, `${parts} { account }: pass the account of what a reader yields`],
  ...['source', 'claims', 'sides', 'participants', 'locations'].map((part): [unknown, string] => [
    without(account(), part),
    `${parts} { ${Object.keys(without(account(), part)).join(', ')} }`,
  ]),
  ...['source', 'sides', 'participants', 'locations'].map((part): [unknown, string] => [
    { ...account(), [part]: [] },
    `${parts} { source, claims, sides, participants, locations, raw }`,
  ]),
  [{ ...account(), claims: {} }, `${parts} { source, claims, sides, participants, locations, raw }`],
  ...['id', 'title', 'publisher', 'voice'].map((key): [unknown, string] => [
    { ...whole, source: { ...source, [key]: 7 } },
    `${key} of the account's source must be a text, got 7`,
  ]),
  [{ ...whole, names: 'Raid' }, "names of the account must be a list of { name }, got 'Raid'"],
  [
    { ...whole, names: [{ name: 'Raid' }, {}] },
    'names of the account must be a list of { name }, got a list of 2',
  ],
  [{ ...whole, names: [null] }, 'names of the account must be a list of { name }, got a list of 1'],
  [{ ...whole, sides: { a, b: null } }, `sides.b of the account ${sides} null`],
  ...['id', 'name', 'aliases'].map((key): [unknown, string] => [
    { ...whole, sides: { a: without(a ?? {}, key) } },
    `sides.a of the account ${sides} { ${['id', 'name', 'aliases'].filter((one) => one !== key).join(', ')} }`,
  ]),
  [{ ...whole, sides: { a: { ...a, name: 7 } } }, `sides.a of the account ${sides} { id, name, aliases }`],
  [
    { ...whole, sides: { a: { ...a, aliases: ['One'] } } },
    `sides.a of the account ${sides} { id, name, aliases }`,
  ],
  ...['kind', 'identifiers'].flatMap((key): [unknown, string][] => [
    [{ ...whole, participants: { AZ: without(AZ ?? {}, key) } }, `participants.AZ of the account ${rows}`],
    [{ ...whole, locations: { Alba: without(Alba ?? {}, key) } }, `locations.Alba of the account ${rows}`],
  ]),
  [{ ...whole, claims: [...whole.claims, 7] }, 'a claim is { property, value, about, source, … }, got 7'],
])('%j is none', (given, message) => {
  const refusal = (): string => {
    try {
      assertAccount(given);
    } catch (error) {
      if (error instanceof TypeError) return error.message;
      throw error;
    }
    return 'nothing is wrong';
  };
  expect(refusal().startsWith(message), refusal()).toBe(true);
});
