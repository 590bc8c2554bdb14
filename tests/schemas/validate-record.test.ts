import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { type IssueCode, issueCodes, recordSchema, validateRecord } from '../../src/schemas/index.js';
import { changed, smallRecord, withValue } from './small-record.js';

type Path = readonly (string | number)[];

/** A record with something wrong: what it is, the record, and where the finding must be. */
interface Damage {
  readonly code: IssueCode;
  readonly what: string;
  readonly record: unknown;
  readonly path: Path;
  readonly message?: RegExp;
}

const damage = (
  code: IssueCode,
  what: string,
  path: Path,
  value: unknown,
  more: { readonly at?: Path; readonly message?: RegExp } = {},
): Damage => ({
  code,
  what,
  record: withValue(path, value),
  path: more.at ?? path,
  ...(more.message === undefined ? {} : { message: more.message }),
});

const claim = ['claims', 0] as const;
const kidal = ['locations', 'kidal'] as const;

/** A preferred claim about the event, in the place of another. */
const preferred = (property: string, value: unknown) => ({
  ...smallRecord.claims[3],
  property,
  value,
  rank: 'preferred',
});

const nested = (depth: number): unknown => {
  let value: unknown = 'end';
  for (let i = 0; i < depth; i += 1) value = { value };
  return value;
};
const circle: Record<string, unknown> = {};
circle['self'] = circle;
const thrower = (): unknown =>
  Object.defineProperty({}, 'name', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

const damages: readonly Damage[] = [
  // wrong types
  damage('wrong-type', 'a list in the place of the event', ['event'], []),
  damage('wrong-type', 'a number in the place of a name', ['event', 'name'], 5, {
    message: /name is 5, expected text/,
  }),
  damage('wrong-type', 'a text in the place of a number', [...claim, 'value', 'min'], '2', {
    message: /min is '2', expected a/,
  }),
  damage('wrong-type', 'a bare number in the place of a count', [...claim, 'value'], 2),
  damage('wrong-type', 'NaN', [...claim, 'value', 'min'], Number.NaN),
  damage('wrong-type', 'infinity', [...claim, 'value', 'max'], Number.POSITIVE_INFINITY),
  damage('wrong-type', 'a bigint', [...claim, 'value', 'min'], 2n),
  damage('wrong-type', 'a symbol', [...claim, 'id'], Symbol('x')),
  damage('wrong-type', 'a Map', ['participants'], new Map()),
  damage('wrong-type', 'a Date', ['date'], new Date(0)),
  damage('wrong-type', 'a function', ['event'], () => smallRecord.event),
  damage(
    'wrong-type',
    'an author that is neither a person nor an institution',
    ['sources', 'gazette-2006-03-01', 'author', 0],
    {
      name: 'A. Writer',
    },
  ),
  damage('wrong-type', 'a claim that is null', [...claim], null),
  // keys
  damage('missing', 'no claims', ['claims'], undefined),
  damage('missing', 'no source of a claim', [...claim, 'source'], undefined, {
    message: /source is missing/,
  }),
  damage('missing', 'no property', [...claim, 'property'], undefined),
  damage('missing', 'no outcomes of casualties', [...claim, 'outcomes'], undefined),
  damage('missing', 'no kind of a participant', ['participants', 'the-people', 'kind'], undefined),
  damage('unknown-key', 'a misspelt key', [...kidal, 'coordinate'], null, {
    message: /did you mean 'coordinates'\?/,
  }),
  damage('unknown-key', 'a key of the whole', ['extra'], 1),
  damage('unknown-key', 'outcomes of a time', ['claims', 2, 'outcomes'], ['killed']),
  damage('unknown-key', 'a community with a side', ['participants', 'the-people', 'allegiances'], []),
  {
    code: 'unknown-key',
    what: 'an own key __proto__',
    record: {
      ...smallRecord,
      event: JSON.parse(`{"__proto__":{},${JSON.stringify(smallRecord.event).slice(1)}`),
    },
    path: ['event', '__proto__'],
  },
  // values
  damage('unknown-value', 'a misspelt rank', [...claim, 'rank'], 'prefered', {
    message: /did you mean 'preferred'\?/,
  }),
  damage('unknown-value', 'a property that is none', [...claim, 'property'], 'casualty', {
    message: /property is 'casualty'/,
  }),
  damage('unknown-value', 'an outcome that is none', [...claim, 'outcomes', 0], 'dead'),
  damage(
    'unknown-value',
    'a kind of participant that is none',
    ['participants', 'a-commander', 'kind'],
    'human',
  ),
  damage('unknown-value', 'approximate: false', [...claim, 'value', 'approximate'], false),
  damage('out-of-range', 'latitude 95', [...kidal, 'coordinates', 'latitude'], 95, {
    message: /latitude is 95, expected .*90/,
  }),
  damage('out-of-range', 'longitude -181', [...kidal, 'coordinates', 'longitude'], -181),
  damage('out-of-range', 'negative people', [...claim, 'value', 'min'], -1, { message: /min is -1/ }),
  damage('out-of-range', 'an id of 201 letters', ['event', 'partOf', 0], 'x'.repeat(201)),
  damage('not-whole', 'fractional people', [...claim, 'value', 'max'], 2.5, {
    message: /max is 2.5, expected a whole number/,
  }),
  damage('empty', 'no locators', [...claim, 'locators'], []),
  damage('empty', 'an empty name', ['event', 'name'], ''),
  damage('empty', 'no outcomes in the set', [...claim, 'outcomes'], []),
  damage(
    'bad-format',
    'an address of another kind',
    ['sources', 'gazette-2006-03-01', 'URL'],
    'ftp://gazette.example',
  ),
  damage('bad-format', 'a language in words', ['sources', 'gazette-2006-03-01', 'language'], 'in French'),
  damage(
    'bad-format',
    'a Wikidata property',
    ['participants', 'a-commander', 'identifiers', 'wikidata'],
    'P31',
  ),
  damage('bad-id', 'an id with capitals', ['event', 'result', 'code'], 'Raiders-Withdrew'),
  damage('bad-id', 'an id with two hyphens', ['event', 'partOf', 0], 'the--rising'),
  damage(
    'bad-id',
    'a key that is no id',
    ['participants', 'A Commander'],
    smallRecord.participants['the-people'],
  ),
  // dates, times, counts
  damage('bad-edtf', 'a day that does not exist', ['event', 'date', 'edtf'], '2006-02-30', {
    message: /'2006-02-30'/,
  }),
  damage('bad-edtf', 'a date in words', ['sources', 'gazette-2006-03-01', 'issued'], '1 March 2006'),
  damage('bad-day', 'a day of the record that does not exist', ['date'], '2006-02-30', {
    message: /no day '2006-02-30'/,
  }),
  damage('bad-day', 'a bound that does not exist', ['event', 'date', 'latest'], '2006-02-30'),
  damage('bad-day', 'a year alone', ['sources', 'gazette-2006-03-01', 'accessed'], '2026'),
  damage('bad-time', 'half past six in another form', ['event', 'time', 'latest'], '6.30'),
  damage('bad-time', 'hour 24', ['claims', 2, 'value', 'latest'], '24:00'),
  damage('edtf-bounds', 'a month that ends on the 27th', ['event', 'date', 'latest'], '2006-02-27', {
    message: /latest is '2006-02-27', but '2006-02' means '2006-02-28'/,
  }),
  damage(
    'edtf-bounds',
    'an end that is not open',
    ['participants', 'a-commander', 'allegiances', 0, 'during', 'latest'],
    '2006-12-31',
  ),
  damage('date-order', 'a month that ends before it begins', ['event', 'date', 'latest'], '2006-01-31', {
    message: /'2006-01-31' lies before earliest '2006-02-01'/,
  }),
  damage('time-order', 'a time that ends before it begins', ['event', 'time', 'latest'], '04:00'),
  damage(
    'count-order',
    'min above max',
    [...claim, 'value'],
    { min: 7, max: 6 },
    {
      at: [...claim, 'value', 'min'],
      message: /min 7 is above max 6/,
    },
  ),
  damage('outcomes-order', 'outcomes out of order', [...claim, 'outcomes'], ['wounded', 'killed']),
  damage('outcomes-order', 'an outcome twice', [...claim, 'outcomes'], ['killed', 'killed']),
  // between rows
  damage('duplicate-id', 'two claims with one id', ['claims', 2, 'id'], 'gazette-victor', {
    at: ['claims', 3, 'id'],
    message: /claims\.3 .*'gazette-victor', which claims\.2 has/,
  }),
  damage('duplicate-id', 'a location with the id of an entry', ['timeline', 0, 'id'], 'gao', {
    message: /timeline\.0 .*locations\.gao/,
  }),
  damage('duplicate-id', 'the event with the id of a source', ['event', 'id'], 'gazette-2006-03-01', {
    at: ['sources', 'gazette-2006-03-01', 'id'],
  }),
  damage('id-mismatch', 'a location under another key', [...kidal, 'id'], 'kidal-town', {
    message: /'kidal' has the id 'kidal-town'/,
  }),
  damage('id-mismatch', 'a side under another key', ['event', 'sides', 'army', 'id'], 'the-army'),
  {
    code: 'reserved-id',
    what: "a side 'unknown'",
    record: withValue(['event', 'sides', 'unknown'], { id: 'unknown', name: 'Unknown', aliases: [] }),
    path: ['event', 'sides', 'unknown', 'id'],
  },
  damage('dangling-reference', 'the source of a claim', [...claim, 'source'], 'gazette-2006-03-02', {
    message: /unknown source 'gazette-2006-03-02', did you mean 'gazette-2006-03-01'\?/,
  }),
  damage('dangling-reference', 'what a claim is about', [...claim, 'about'], 'raid-on-a-post', {
    message: /unknown event, timeline entry, participant or location/,
  }),
  damage('dangling-reference', 'the side of a claim', [...claim, 'side'], 'armee'),
  damage('dangling-reference', 'the place of a claim', [...claim, 'location'], 'menaka'),
  damage('dangling-reference', 'the whole of a claim', ['claims', 1, 'partOf'], 'gazette-kill'),
  damage('dangling-reference', 'the later claim', ['claims', 4, 'supersededBy'], 'nothing-like-it'),
  damage('dangling-reference', 'who is quoted', [...claim, 'statedBy', 'participant'], 'b-commander'),
  damage('dangling-reference', 'for whom they speak', [...claim, 'statedBy', 'side'], 'rebel'),
  damage('dangling-reference', 'a participant in a value', ['claims', 4, 'value', 0], 'nobody'),
  damage(
    'dangling-reference',
    'a participant where an entry is meant',
    ['claims', 4],
    { ...smallRecord.claims[4], property: 'refers-to', supersededBy: undefined },
    { at: ['claims', 4, 'value', 0] },
  ),
  damage('dangling-reference', 'the victor', ['claims', 3, 'value'], 'nobody'),
  damage('dangling-reference', 'a location of the event', ['event', 'locations', 1], 'kidall'),
  damage('dangling-reference', 'an entry of the event', ['event', 'partOf', 0], 'the-risings'),
  damage('dangling-reference', 'the reference source', ['event', 'referenceSource'], 'le-monde'),
  damage('dangling-reference', 'a disputed claim', ['event', 'disputed', 0], 'gazette-wounded-in-action'),
  damage('dangling-reference', 'a cited source', ['event', 'citations', 0, 'source'], 'le-monde'),
  damage(
    'dangling-reference',
    'a place of an entry',
    ['timeline', 0, 'locations', 0, 'location'],
    'timbuktu',
  ),
  damage(
    'dangling-reference',
    'a participant of an entry',
    ['timeline', 0, 'participants', 0, 'participant'],
    'nobody',
  ),
  damage(
    'dangling-reference',
    'a side of a participant',
    ['participants', 'a-commander', 'allegiances', 0, 'side'],
    'police',
  ),
  damage('dangling-reference', 'what a place lies within', [...kidal, 'within'], 'kidal-region'),
  damage('reference-cycle', 'a place within itself', [...kidal, 'within'], 'kidal'),
  {
    code: 'reference-cycle',
    what: 'two places within one another',
    record: changed(withValue([...kidal, 'within'], 'gao'), ['locations', 'gao', 'within'], () => 'kidal'),
    path: ['locations', 'gao', 'within'],
    message: /gao → kidal → gao/,
  },
  damage('reference-cycle', 'parts of one another', [...claim, 'partOf'], 'gazette-killed-at-gao', {
    message: /gazette-killed → gazette-killed-at-gao → gazette-killed/,
  }),
  damage(
    'reference-cycle',
    'claims that supersede one another',
    ['claims', 5, 'supersededBy'],
    'gazette-actors',
    { at: ['claims', 4, 'supersededBy'] },
  ),
  damage(
    'part-exceeds-whole',
    'a part above its whole',
    ['claims', 1, 'value'],
    { min: 7, max: null },
    {
      at: ['claims', 1, 'value', 'min'],
      message: /'gazette-killed-at-gao' is at least 7, but its whole 'gazette-killed' is at most 6/,
    },
  ),
  damage('part-not-counted', 'a part of a time', ['claims', 1, 'partOf'], 'gazette-time', {
    message: /'gazette-time' states a time, and only counts have parts/,
  }),
  damage('part-not-counted', 'a victor that is part of a count', ['claims', 3, 'partOf'], 'gazette-killed'),
  damage('superseded-by-other', 'another question', ['claims', 2, 'supersededBy'], 'gazette-victor', {
    message: /'gazette-time' cannot be replaced by 'gazette-victor', which answers another question/,
  }),
  damage('superseded-by-other', 'another voice', ['claims', 5, 'voice'], 'a-commander', {
    at: ['claims', 4, 'supersededBy'],
    message: /which is said by 'a-commander'/,
  }),
  damage(
    'superseded-by-other',
    'an earlier day',
    ['claims', 5, 'statedOn'],
    { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' },
    { at: ['claims', 4, 'supersededBy'], message: /which was said by 2006-02-28/ },
  ),
  damage('listed-twice', 'a place of the event', ['event', 'locations', 1], 'gao'),
  damage('listed-twice', 'a participant in a value', ['claims', 4, 'value'], ['a-commander', 'a-commander'], {
    at: ['claims', 4, 'value', 1],
  }),
  damage(
    'constant-differs',
    'another result than the preferred',
    ['claims', 3],
    preferred('result', { code: 'draw', text: 'a draw' }),
    {
      at: ['event', 'result'],
      message: /result is not what the preferred claim 'gazette-victor' says/,
    },
  ),
  damage('constant-differs', 'places short of one', ['claims', 3], preferred('locations', ['gao']), {
    at: ['event', 'locations'],
  }),
  damage(
    'constant-differs',
    'a date where it is said not to be known',
    ['claims', 3],
    preferred('date', null),
    {
      at: ['event', 'date'],
    },
  ),
  damage(
    'constant-differs',
    'another date of an entry',
    ['claims', 3],
    {
      ...preferred('date', { edtf: '1995', earliest: '1995-01-01', latest: '1995-12-31' }),
      about: 'the-rising',
    },
    { at: ['timeline', 0, 'date'] },
  ),
  damage('preferred-twice', 'a second preferred claim on one question', ['claims', 1, 'rank'], 'preferred', {
    message: /'gazette-killed-at-gao' is preferred, and so is 'gazette-killed'/,
  }),
  // what cannot be read
  damage('cyclic', 'an event that holds itself', ['event', 'aliases', 0], circle, {
    at: ['event', 'aliases', 0, 'self'],
  }),
  damage('too-deep', '10,000 levels', ['event'], nested(10_000), {
    at: ['event', ...Array<string>(63).fill('value')],
  }),
  damage('too-large', 'a list of four billion', ['claims'], new Array(4_294_967_295)),
  damage(
    'too-large',
    'a row with a list of a million',
    [...claim, 'locators'],
    new Array(1_000_000).fill('p. 1'),
  ),
  damage('unreadable', 'a getter that throws', ['locations', 'mali'], thrower(), {
    at: ['locations', 'mali', 'name'],
  }),
  damage('too-many', 'a million zeros', ['claims'], new Array(1_000_000).fill(0), { at: [] }),
];

const found = (record: unknown): readonly Issue[] => validateRecord(record).issues;

describe('validateRecord', () => {
  it('finds nothing wrong with a right record, and yields a copy', () => {
    const result = validateRecord(smallRecord);
    expect(result.issues).toEqual([]);
    expect(result.success).toBe(true);
    expect(result.record).toEqual(smallRecord);
    expect(result.record).not.toBe(smallRecord);
  });

  it.each(damages)('$code: $what', ({ code, record, path, message }) => {
    const result = validateRecord(record);
    expect(result.success).toBe(false);
    expect(result.record).toBeUndefined();
    const issue = result.issues.find((candidate) => candidate.code === code);
    expect(
      issue,
      result.issues
        .slice(0, 3)
        .map((other) => `${other.code} ${other.path.join('.')}`)
        .join(', '),
    ).toBeDefined();
    expect(issue?.path).toEqual(path);
    expect(issue?.severity).toBe('error');
    if (message !== undefined) expect(issue?.message).toMatch(message);
  });

  it('finds one fault once, unless it is a fault of several rows', () => {
    const oneEach = damages.filter(
      ({ code }) =>
        ![
          'id-mismatch',
          'duplicate-id',
          'too-many',
          'too-deep',
          'cyclic',
          'unreadable',
          'unknown-value',
          'missing',
          'wrong-type',
          'too-large',
          'bad-id',
        ].includes(code),
    );
    for (const { record, what } of oneEach)
      expect(
        found(record).filter(({ severity }) => severity === 'error'),
        what,
      ).toHaveLength(1);
  });

  it('finds all that is wrong in one go', () => {
    const twice = changed(withValue([...claim, 'rank'], 'best'), [...kidal, 'within'], () => 'nowhere');
    expect(
      found(changed(twice, ['date'], () => '2006-13-01')).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      ),
    ).toEqual(['bad-day date', 'unknown-value claims.0.rank', 'dangling-reference locations.kidal.within']);
  });

  it('warns of a point with latitude and longitude swapped, and lets it pass', () => {
    const result = validateRecord(withValue([...kidal, 'coordinates'], { latitude: 1.41, longitude: 18.44 }));
    expect(result.success).toBe(true);
    expect(result.issues).toMatchObject([
      {
        code: 'coordinates-swapped',
        severity: 'warning',
        path: ['locations', 'kidal', 'coordinates'],
        expected: '18.44, 1.41',
      },
    ]);
  });

  it('warns of a point far from the others of its country', () => {
    const result = validateRecord(withValue([...kidal, 'coordinates'], { latitude: 48.85, longitude: 2.35 }));
    expect(result.issues).toMatchObject([
      { code: 'coordinates-far', severity: 'warning', path: ['locations', 'kidal', 'coordinates'] },
    ]);
    expect(result.success).toBe(true);
  });

  it('warns of a claim that is deprecated or inferred without a reason', () => {
    for (const [key, value] of [
      ['rank', 'deprecated'],
      ['basis', 'inferred'],
    ] as const) {
      const given = withValue(['claims', 2, key], value);
      expect(validateRecord(given)).toMatchObject({
        success: true,
        issues: [{ code: 'reason-missing', severity: 'warning', path: ['claims', 2, 'note'] }],
      });
      expect(found(changed(given, ['claims', 2, 'note'], () => 'Another day was meant.'))).toEqual([]);
    }
  });

  it("takes another event's words for places, roles, voices and authorities, in kebab-case", () => {
    const words: readonly (readonly [readonly (string | number)[], string])[] = [
      [[...kidal, 'kind'], 'sea'],
      [['timeline', 0, 'locations', 0, 'role'], 'anchorage'],
      [['timeline', 0, 'participants', 0, 'role'], 'admiral'],
      [['voices', 'gazette', 'kind'], 'inscription'],
    ];
    for (const [path, word] of words) {
      expect(found(withValue(path, word))).toEqual([]);
      expect(found(withValue(path, `The ${word}`))).toMatchObject([{ code: 'bad-format', path }]);
    }
    expect(found(withValue([...kidal, 'identifiers', 'pleiades'], '530834'))).toEqual([]);
    expect(found(withValue([...kidal, 'identifiers', 'pleiades'], ['530834']))).toMatchObject([
      { code: 'wrong-type', expected: 'text or a number' },
    ]);
  });

  it('takes constants that repeat a claim in another order, and says nothing of claims on a part', () => {
    const placed = (more: object) =>
      withValue(['claims', 3], { ...preferred('locations', ['kidal', 'gao']), ...more });
    expect(found(placed({}))).toEqual([]);
    expect(
      found(
        placed({ value: ['gao'], during: { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' } }),
      ),
    ).toEqual([]);
    expect(found(placed({ value: ['gao'], rank: 'normal' }))).toEqual([]);
  });

  it('does not warn of two towns on either side of the 180th meridian', () => {
    const fiji = changed(
      withValue(['locations', 'gao', 'coordinates'], { latitude: -16.8, longitude: -179.9 }),
      [...kidal, 'coordinates'],
      () => ({ latitude: -17.5, longitude: 179.2 }),
    );
    expect(
      found(
        changed(fiji, ['locations', 'tessalit', 'coordinates'], () => ({
          latitude: -18.1,
          longitude: 178.4,
        })),
      ),
    ).toEqual([]);
  });

  it('has each code produced by a test above, with its severity', () => {
    const produced = new Set<string>([
      ...damages.map(({ code }) => code),
      'coordinates-swapped',
      'coordinates-far',
      'reason-missing',
    ]);
    expect([...produced].sort()).toEqual(Object.keys(issueCodes).sort());
    for (const code of Object.keys(issueCodes)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('suggests a person for a name in other letters', () => {
    const record = withValue(['claims', 4, 'value', 0], 'a-comander');
    expect(found(record)).toMatchObject([
      {
        message: "unknown participant 'a-comander', did you mean 'a-commander'?",
        value: 'a-comander',
        expected: "'a-commander'",
      },
    ]);
  });
});

describe('recordSchema', () => {
  it('takes a right record', () => {
    expect(recordSchema.safeParse(smallRecord).success).toBe(true);
  });

  const unread: readonly IssueCode[] = ['too-many', 'too-large', 'unreadable', 'too-deep', 'cyclic'];
  const readable = damages.filter(({ code, what }) => !unread.includes(code) && !what.includes('__proto__'));
  /** What holds between fields and rows: a schema that checked it could not be picked from. */
  const between: readonly IssueCode[] = [
    'edtf-bounds',
    'date-order',
    'time-order',
    'count-order',
    'duplicate-id',
    'id-mismatch',
    'reserved-id',
    'dangling-reference',
    'reference-cycle',
    'part-exceeds-whole',
    'part-not-counted',
    'superseded-by-other',
    'preferred-twice',
    'listed-twice',
    'constant-differs',
  ];
  it.each(readable.filter(({ code }) => !between.includes(code)))(
    'refuses $code: $what, with its path',
    ({ record, path }) => {
      const result = recordSchema.safeParse(record);
      const paths = result.error?.issues.map((issue) =>
        issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path,
      );
      expect(paths).toContainEqual([...path]);
    },
  );
  it.each(readable.filter(({ code }) => between.includes(code)))(
    'leaves $code to validateRecord: $what',
    ({ record }) => {
      expect(recordSchema.safeParse(record).success).toBe(true);
    },
  );
});
