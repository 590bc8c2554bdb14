import { describe, expect, it } from 'vitest';
import type * as Schemas from '../../src/schemas/index.js';
import { validateRecord } from '../../src/schemas/index.js';
import { countedSteps } from '../formats/steps.js';
import { smallRecord, withValue } from './small-record.js';

const { exports, stepsOf } = await countedSteps<typeof Schemas>('src/schemas/index.ts');

const throwing = (): never => {
  throw new Error('hostile');
};
const traps: ProxyHandler<object> = {
  get: throwing,
  has: throwing,
  ownKeys: throwing,
  getPrototypeOf: throwing,
  getOwnPropertyDescriptor: throwing,
};
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i += 1) value = wrap(value);
  return value;
};
const endless = (): object => ({
  get more() {
    return endless();
  },
});
const laughing = (): unknown => deep(60, (inner) => ({ a: inner, b: inner }));
const circle: unknown[] = [];
circle.push(circle, { circle });
let calls = 0;

/** Values that break what reads them without care. Each is put in several places. */
const hostile: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  true: true,
  NaN: Number.NaN,
  '-0': -0,
  bigint: 10n ** 100n,
  symbol: Symbol('hostile'),
  'registered symbol': Symbol.for('hostile'),
  function: throwing,
  class: class Hostile {},
  Map: new Map([['id', 'x']]),
  Set: new Set(['x']),
  WeakMap: new WeakMap(),
  Date: new Date(Number.NaN),
  RegExp: /x/,
  Error: new Error('x'),
  Promise: Promise.resolve(1),
  'typed array': new Float64Array(10),
  'boxed number': Object(5),
  'revoked proxy of an object': revoked({}),
  'revoked proxy of a list': revoked([]),
  'revoked proxy of a function': revoked(throwing),
  'proxy whose traps throw': new Proxy({}, traps),
  'proxy of a list whose traps throw': new Proxy([], traps),
  'proxy without end': new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 - 1 : 0) }),
  'proxy with an odd length': new Proxy([], { get: (_, key) => (key === 'length' ? 'many' : 0) }),
  'getter that throws a symbol': Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw Symbol('thrown');
    },
  }),
  'getter that answers each time with something else': Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      calls += 1;
      return calls % 2 === 0 ? 'gao' : {};
    },
  }),
  'toJSON, toString and valueOf that throw': { toJSON: throwing, toString: throwing, valueOf: throwing },
  'a tag that throws': Object.defineProperty({}, Symbol.toStringTag, { get: throwing }),
  'a then that throws': Object.defineProperty({}, 'then', { enumerable: true, get: throwing }),
  'no prototype': Object.create(null),
  'own key __proto__': JSON.parse('{"__proto__":{"polluted":true},"id":"x"}'),
  'own keys of the prototype': JSON.parse(
    '{"constructor":{"prototype":{"polluted":true}},"hasOwnProperty":1,"toString":2}',
  ),
  'a circle': circle,
  '10,000 objects deep': deep(10_000, (inner) => ({ inner })),
  '100,000 lists deep': deep(100_000, (inner) => [inner]),
  'without end in depth': endless(),
  'a sparse list': new Array(4_294_967_295),
  'a list with a hole': Object.assign(new Array(2), { 1: 'x' }),
  'a text of a million letters': 'a'.repeat(1_000_000),
  'a text of a million pairs': 'a-'.repeat(1_000_000),
  'a text of brackets': '[{'.repeat(100_000),
  'half of a surrogate pair': '\uD800',
};

const places: readonly (readonly (string | number)[])[] = [
  [],
  ['version'],
  ['date'],
  ['event'],
  ['event', 'sides'],
  ['event', 'date'],
  ['event', 'date', 'edtf'],
  ['participants'],
  ['participants', 'a-commander'],
  ['participants', 'constructor'],
  ['locations', 'kidal', 'coordinates'],
  ['locations', 'kidal', 'within'],
  ['timeline', 0],
  ['claims'],
  ['claims', 0],
  ['claims', 0, 'id'],
  ['claims', 0, 'property'],
  ['claims', 0, 'value'],
  ['claims', 0, 'partOf'],
  ['sources', 'gazette-2006-03-01', 'author'],
];

/** Places where nearly any text may stand, or nothing. */
const mayBeText = ['version', 'within', 'partOf'];

describe('validateRecord never throws', () => {
  it.each(Object.keys(hostile))('%s', (name) => {
    for (const path of places) {
      const result = validateRecord(withValue(path, hostile[name]));
      expect(typeof result.success).toBe('boolean');
      // Each finding can be read and printed, whatever it is about.
      for (const { code, severity, path: where, message } of result.issues) {
        expect(message.length).toBeLessThan(1_000);
        expect(`${code} ${severity} ${where.join('.')} ${message}`.length).toBeGreaterThan(10);
      }
      // What is required was taken away or spoilt by all but these.
      const last = String(path.at(-1));
      const optional = name === 'null' && ['date', 'coordinates', 'within'].includes(last);
      const harmless =
        name === 'no prototype' || name === 'undefined' || optional || mayBeText.includes(last);
      if (!harmless) expect(result.success, path.join('.')).toBe(false);
    }
  });

  it('ends for a small value with 2 to the 60 paths', () => {
    expect(validateRecord(laughing()).issues).toContainEqual(expect.objectContaining({ code: 'too-large' }));
    expect(validateRecord(withValue(['claims', 0, 'value'], laughing())).success).toBe(false);
  });

  it('pollutes no prototype', () => {
    const record = JSON.parse(
      '{"__proto__":{"polluted":1},"participants":{"__proto__":{"polluted":1}},"claims":[{"__proto__":{"polluted":1}}]}',
    );
    validateRecord(record);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('takes a record without prototypes, as some parsers give it', () => {
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== 'object' || value === null) return value;
      return Object.assign(
        Object.create(null),
        Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)])),
      );
    };
    expect(validateRecord(bare(smallRecord)).success).toBe(true);
  });

  it('takes one object that stands in two places', () => {
    const aliases = [{ name: 'X', kind: 'short' }];
    expect(
      validateRecord({ ...smallRecord, event: { ...smallRecord.event, aliases: [...aliases, ...aliases] } })
        .success,
    ).toBe(true);
  });

  it('reads each value once: a getter cannot change it after it was checked', () => {
    let reads = 0;
    const event = Object.defineProperty({ ...smallRecord.event }, 'name', {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? 'A name' : 5;
      },
    });
    const result = validateRecord({ ...smallRecord, event });
    expect(reads).toBe(1);
    expect(result.record?.event.name).toBe('A name');
  });

  it('takes steps in proportion to the size, also where all references dangle', () => {
    const withClaims = (count: number): unknown => ({
      ...smallRecord,
      claims: Array.from({ length: count }, (_, index) => ({
        ...smallRecord.claims[0],
        id: `claim-${index}`,
        source: `nowhere-${index}`,
        partOf: `claim-${(index + 1) % count}`,
      })),
    });
    const [few = 0, more = 0, most = 0] = [1_000, 2_000, 4_000].map((count) => {
      const value = withClaims(count);
      return stepsOf(() => expect(exports.validateRecord(value).success).toBe(false));
    });
    expect(most - more).toBeLessThanOrEqual(2.3 * (more - few) + 2000);
  });
});
