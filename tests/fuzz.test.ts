import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compareAccount } from '../src/compare.js';
import * as formats from '../src/formats/index.js';
import * as root from '../src/index.js';
import type { ConflictRecord } from '../src/model/record.js';
import { validateRecord } from '../src/schemas/index.js';
import { arbitraryRecord } from './schemas/arbitrary.js';

// Every public function, with what a program without types may hand it. `npm run fuzz` draws 100,000 cases for each
// and lets none take a second; the suite draws 300.

const isFuzz = process.env['FUZZ'] === 'yes';
const runs = isFuzz ? Number(process.env['RUNS'] ?? 100_000) : 300;
const timeout = 3_600_000;

const functions = Object.entries({ ...root, ...formats, compareAccount, validateRecord }).filter(
  (entry): entry is [string, (...args: unknown[]) => unknown] => typeof entry[1] === 'function',
);

/** What the engine says when code of ours reached into a value that it had not looked at. */
const raw =
  /undefined|not iterable|is not a function|Cannot (?:read|set|convert|destructure|assign|mix|delete|use)|call stack|Invalid (?:array|string|regular|time|count|Date)|not extensible|read only|Reduce of empty|out of range|circular/i;

/** Runs it. Data may be refused by a TypeError or a RangeError in a sentence of ours, and by nothing else. */
function tried(name: string, args: readonly unknown[], act: () => unknown): void {
  const start = performance.now();
  try {
    act();
  } catch (error) {
    const sentence = error instanceof TypeError || error instanceof RangeError ? error.message : '';
    const where = (error as Error).stack?.split('\n').slice(1, 3).join('') ?? '';
    // A message may quote the value given, in which anything may stand.
    const ours = sentence !== '' && (!raw.test(sentence) || /got |must be |unknown |expected/.test(sentence));
    if (!ours) throw new Error(`${name}(${fc.stringify(args)}) threw ${String(error)}${where}`);
  }
  // A clock belongs in no suite: a busy machine is not a hang.
  const took = performance.now() - start;
  if (isFuzz && took > 1_000) throw new Error(`${name}(${fc.stringify(args)}) took ${took} ms`);
}

const ids = [
  ...Object.keys(root.participants),
  ...Object.keys(root.locations),
  ...Object.keys(root.sources).slice(0, 20),
  ...root.claims.slice(0, 20).map(({ id }) => id),
  ...root.timeline.map(({ id }) => id),
  ...Object.keys(root.event.sides),
  root.event.id,
];
const keys = [
  'source',
  'location',
  'about',
  'at',
  'with',
  'from',
  'to',
  'as',
  'killed',
  'date',
  'min',
  'max',
  'best',
  'edtf',
  'earliest',
  'latest',
  'property',
  'value',
  'id',
  'claims',
  'participants',
  'sources',
  'event',
  'timeline',
];
const odd = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSparseArray: true,
  withNullPrototype: true,
});
const value: fc.Arbitrary<unknown> = fc.oneof(
  odd,
  fc.constantFrom<unknown>(
    ...ids,
    'Menaka',
    'all',
    'casualties',
    'csl',
    'wikitext',
    '2006-05-23',
    'XXXX',
    '',
  ),
  fc.constantFrom<unknown>(
    root.record,
    root.event,
    root.participants,
    root.locations,
    root.claims,
    root.claims[0],
  ),
  fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(fc.constantFrom<unknown>(...ids, '2006', 3, null), fc.string(), fc.double()),
  ),
);

/** A record with one thing in it put out of order: a key taken away, or another value in its place. */
const damaged: fc.Arbitrary<unknown> = fc
  .tuple(arbitraryRecord, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.option(value))
  .map(([record, path, other]) => {
    const copy = structuredClone(record) as unknown;
    let place = copy as Record<string, unknown>;
    for (const [depth, step] of path.entries()) {
      const here = Object.keys(place);
      const key = here[step % here.length];
      if (key === undefined) break;
      const inner = place[key];
      if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
        if (other === null) delete place[key];
        else place[key] = other;
        break;
      }
      place = inner as Record<string, unknown>;
    }
    return copy;
  });

describe('whatever it is given, it answers or says what is wrong', () => {
  it.each(functions)(
    '%s',
    (name, act) => {
      fc.assert(
        fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (args) =>
          tried(name, args, () => act(...args)),
        ),
        { numRuns: runs },
      );
    },
    timeout,
  );
});

/** Each question that can be put to a whole record, with ids of that record. */
const questions: Readonly<Record<string, (record: ConflictRecord) => unknown>> = {
  casualtyTotals: (record) => [
    root.casualtyTotals({}, record),
    root.casualtyTotals({ source: 'all' }, record),
    Object.keys(record.locations).map((location) => root.casualtyTotals({ source: 'all', location }, record)),
  ],
  casualtiesByVoice: (record) => root.casualtiesByVoice(record),
  describeTolls: (record) => root.describeTolls(record),
  disagreements: (record) => root.disagreements(record),
  uncorroborated: (record) => root.uncorroborated(undefined, record),
  participantsOf: (record) =>
    Object.keys(record.event.sides).map((side) => root.participantsOf(side, {}, record)),
  commandersOf: (record) => Object.keys(record.event.sides).map((side) => root.commandersOf(side, record)),
  claimsAbout: (record) => root.claimsAbout(record.event.id, undefined, record),
  findEntries: (record) => root.findEntries({ from: '2000', to: '2010' }, record),
  find: (record) => Object.values(record.participants).map(({ name }) => root.findParticipants(name, record)),
  words: (record) =>
    record.claims.map((claim) => [root.formatClaim(claim, record), root.formatSpeaker(claim, record)]),
  compareAccount: (record) => compareAccount(formats.fromInfobox(formats.toInfobox(record)).account, record),
  writers: (record) => [
    formats.toGeoJSON(record),
    formats.toJsonLd(record),
    formats.toInfobox(record),
    formats.toCitations(record.claims, { as: 'csl' }, record),
    formats.toCitations(record.claims, { as: 'wikitext' }, record),
    (['claims', 'participants', 'locations', 'sources', 'timeline'] as const).map((table) =>
      formats.toCsv(table, record),
    ),
  ],
};

describe('a record that validateRecord accepts', () => {
  it.each(Object.entries(questions))(
    '%s answers',
    (name, ask) => {
      fc.assert(
        fc.property(fc.oneof(arbitraryRecord, damaged), (drawn) => {
          const { success, record } = validateRecord(drawn);
          if (success) tried(name, [drawn], () => ask(record));
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );
});
