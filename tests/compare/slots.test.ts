import { describe, expect, test } from 'vitest';
import { compareAccount, type SlotComparison } from '../../src/compare.js';
import type { CasualtiesClaim, Claim } from '../../src/model/index.js';
import { claim, day, killed, record, span } from '../queries/fixture.js';
import { account, byId, place, side } from './fixture.js';

const names = {
  sides: byId(side('a', 'the Crown'), side('b', 'the raiders'), side('c', 'Ruritania')),
  locations: byId(place('Alba'), place('Borgo'), place('Elsewhere')),
};
const mine = (min: number, max: number | null = min, more: Partial<CasualtiesClaim> = {}) =>
  killed(`mine ${min}`, 'mine', min, max, { about: 'event', ...more });
const other = (property: string, value: unknown, more: object = {}): Claim =>
  claim({ id: property, property, source: 'wire', value, ...more } as never);

/** What an account of the raid comes to against a record of it. */
function slotsOf(
  claims: readonly Claim[],
  said: readonly Claim[],
  voice = 'mine',
): readonly SlotComparison[] {
  const own = record(said);
  const source = { ...account().source, title: own.event.name, voice };
  return compareAccount(account({ ...names, source, claims }), own).slots;
}

/** The slot of the first claim. */
function slotOf(claims: readonly Claim[], said: readonly Claim[], voice?: string): SlotComparison {
  const [first] = claims;
  const found = slotsOf(claims, said, voice).find(({ yours }) => yours.some((one) => one === first));
  if (found === undefined) throw new Error('no slot');
  return found;
}
const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id).join();
const told = ({ positions }: SlotComparison) =>
  positions.map(({ verdict, says, remarks }) => [`${verdict} ${says}`, ...remarks].join('; '));

describe('the reference source decides', () => {
  const almanac = (id: string, min: number, more: Partial<CasualtiesClaim> = {}) =>
    killed(id, 'almanac', min, min, more);
  const wire = killed('w', 'wire', 4, 4);
  test.each<[string, readonly Claim[], readonly Claim[], string, string]>([
    ['by its only claim', [mine(4)], [wire, almanac('x', 5)], 'conflicts: 4 cannot stand beside 5', 'x'],
    ['by the same', [mine(4)], [almanac('x', 4), killed('w', 'wire', 5, 5)], 'agrees: both say 4', 'x'],
    [
      'by the worst of two',
      [mine(4)],
      [almanac('x', 4), almanac('y', 5)],
      'conflicts: 4 cannot stand beside 5',
      'x,y',
    ],
    [
      'by what agrees of two that leave room',
      [mine(4)],
      [killed('x', 'almanac', 3, 5), almanac('y', 4)],
      'agrees: both say 4',
      'x,y',
    ],
    [
      'by its preferred one',
      [mine(4)],
      [almanac('x', 4), almanac('y', 5, { rank: 'preferred' })],
      'conflicts: 4 cannot stand beside 5',
      'y',
    ],
    [
      'not by what it replaced',
      [mine(4)],
      [almanac('x', 5, { supersededBy: 'y' }), almanac('y', 4)],
      'agrees: both say 4',
      'y',
    ],
    [
      'by what it replaced, where that is all',
      [mine(4)],
      [almanac('x', 5, { supersededBy: 'w' }), wire],
      'conflicts: 4 cannot stand beside 5',
      'x',
    ],
    [
      'by its claim of the same scope',
      [mine(4)],
      [almanac('x', 4), almanac('y', 5, { location: 'alba' })],
      'agrees: both say 4',
      'x',
    ],
    [
      'else by a part',
      [mine(4)],
      [wire, almanac('y', 5, { location: 'alba' })],
      'conflicts: 5 at alba is more than 4',
      'y',
    ],
    [
      'else by a part that it may be beside',
      [mine(4, 4, { location: 'Alba' })],
      [almanac('y', 5, { location: 'borgo' })],
      "incomparable: they speak of different things: yours at alba, the record's at borgo",
      'y',
    ],
    [
      'not where it says nothing',
      [mine(4)],
      [wire],
      'only-yours: the reference source does not state it',
      '',
    ],
    [
      'nor where nobody does',
      [mine(4)],
      [other('date', day('2001-05-03'))],
      'only-yours: nothing in the record states it',
      '',
    ],
    [
      'by its claim of the side',
      [mine(2, 2, { side: 'a' })],
      [almanac('x', 3, { side: 'crown' }), almanac('y', 2, { side: 'raiders' })],
      'conflicts: 2 on the Crown side cannot stand beside 3 on the Crown side',
      'x',
    ],
    [
      'not by its claim of the other',
      [mine(2, 2, { side: 'a' })],
      [almanac('y', 2, { side: 'raiders' })],
      'only-yours: the reference source does not state it',
      '',
    ],
    [
      'by its claim of all sides',
      [mine(2, 2, { side: 'a' })],
      [almanac('y', 1)],
      'conflicts: 2 on the Crown side is more than 1',
      'y',
    ],
    [
      'by the sum over its sides',
      [mine(4)],
      [almanac('x', 3, { side: 'crown' }), almanac('y', 2, { side: 'raiders' })],
      'conflicts: 4 cannot stand beside 5',
      'x,y',
    ],
  ])('%s', (_, claims, said, expected, reference) => {
    const found = slotOf(claims, said);
    expect(`${found.verdict}: ${found.reason}`).toBe(expected);
    expect(idsOf(found.reference)).toBe(reference);
  });
});

test('what is asked is told: the outcomes, what is counted, the side, the place, the people', () => {
  const on = { side: 'crown', location: 'alba', status: 'military' } as const;
  const said = [killed('x', 'wire', 1, 1, on), other('strength', { min: 2, max: 2 }, { unit: 'vehicle' })];
  const claims = [
    mine(1, 1, { ...on, side: 'a', location: 'Alba' }),
    { ...other('strength', { min: 2, max: 2 }, { unit: 'vehicle' }), source: 'mine' },
  ];
  const besides = ['verdict', 'reason', 'yours', 'reference', 'positions', 'support'];
  const asked = slotsOf(claims, said).map((one) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => !besides.includes(key))),
  );
  expect(asked).toStrictEqual([
    { property: 'casualties', outcomes: ['killed'], ...on },
    { property: 'strength', unit: 'vehicle' },
  ]);
  const silent = slotsOf([], said).map(({ reason, verdict, property, unit, side: of, location, status }) => [
    `${verdict}: ${reason}`,
    property,
    unit,
    of,
    location,
    status,
  ]);
  const reason = 'only-record: the account does not state it';
  expect(silent).toEqual([
    [reason, 'casualties', undefined, 'crown', 'alba', 'military'],
    [reason, 'strength', 'vehicle', undefined, undefined, undefined],
  ]);
});

test('what only the record states tells what its claims share, its positions and what the reference source says', () => {
  const [found, ...rest] = slotsOf(
    [],
    [
      killed('x', 'wire', 1, 1, { side: 'crown', location: 'alba' }),
      killed('y', 'almanac', 2, 2, { side: 'crown', location: 'borgo' }),
      killed('z', 'wire', 2, 2, { about: 'the-eve' }),
    ],
  );
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ verdict: 'only-record', side: 'crown', yours: [], support: [] });
  expect(found).not.toHaveProperty('location');
  expect(found?.reference.map(({ id }) => id)).toEqual(['y']);
  expect(found?.positions.map(({ says, verdict, reason }) => [says, verdict, reason])).toEqual([
    ['1 on the Crown side, at alba', 'incomparable', 'the account does not state it'],
    ['2 on the Crown side, at borgo', 'incomparable', 'the account does not state it'],
  ]);
});

test('positions stand by verdict, agreeing ones first', () => {
  const found = slotOf(
    [mine(4, 4, { location: 'Alba' })],
    [
      killed('x', 'wire', 9, 9, { location: 'borgo' }),
      killed('y', 'court', 5, 9),
      killed('z', 'gazette', 5, 5, { location: 'alba' }),
      killed('w', 'copy', 4, 4, { location: 'alba' }),
    ],
  );
  expect(told(found)).toEqual([
    'agrees 4 at alba',
    'conflicts 5 at alba',
    'compatible 5–9',
    'incomparable 9 at borgo',
  ]);
  expect(found.support).toEqual(['wire']);
});

describe('what is to be known of who holds a position', () => {
  const five = killed('five', 'wire', 5, 5);
  test.each<[string, readonly Claim[], readonly string[], readonly string[]]>([
    ['nothing', [killed('x', 'wire', 4, 4)], ['agrees 4'], ['wire']],
    [
      'two documents of one voice',
      [killed('x', 'wire', 4, 4), killed('y', 'copy', 4, 4)],
      ['agrees 4'],
      ['wire'],
    ],
    [
      'who replaced it',
      [killed('x', 'wire', 4, 4, { supersededBy: 'five' }), five],
      ['agrees 4; wire later said 5', 'conflicts 5'],
      [],
    ],
    [
      'who replaced it, once',
      [
        killed('x', 'wire', 4, 4, { supersededBy: 'five' }),
        killed('y', 'copy', 4, 4, { supersededBy: 'five' }),
        five,
      ],
      ['agrees 4; wire later said 5', 'conflicts 5'],
      [],
    ],
    [
      'who replaced it, beside whom it stands',
      [killed('x', 'wire', 4, 4, { supersededBy: 'five' }), five, killed('y', 'court', 4, 4)],
      ['agrees 4; wire later said 5', 'conflicts 5'],
      ['court'],
    ],
    [
      'who hedges',
      [killed('x', 'wire', 4, 4, { basis: 'hedged' }), killed('y', 'court', 4, 4, { basis: 'hedged' })],
      ['agrees 4; hedged by wire and court'],
      [],
    ],
    [
      'who hedges, twice',
      [killed('x', 'wire', 4, 4, { basis: 'hedged' }), killed('y', 'copy', 4, 4, { basis: 'hedged' })],
      ['agrees 4; hedged by wire'],
      [],
    ],
    [
      'nobody who hedges where somebody says it',
      [killed('x', 'wire', 4, 4, { basis: 'hedged' }), killed('y', 'court', 4, 4)],
      ['agrees 4'],
      ['court'],
    ],
    [
      'what it is inferred from',
      [killed('x', 'wire', 4, 4, { basis: 'inferred' })],
      ['agrees 4; inferred from wire'],
      [],
    ],
    [
      'that it was shown wrong',
      [killed('x', 'wire', 4, 4, { rank: 'deprecated' })],
      ['agrees 4; shown wrong; said by wire'],
      [],
    ],
    [
      'that it is a sum',
      [killed('x', 'wire', 3, 3, { side: 'crown' }), killed('y', 'wire', 1, 1, { side: 'raiders' })],
      [
        'agrees 4; the sum over the sides',
        'compatible 3 on the Crown side',
        'compatible 1 on the raiders side',
      ],
      ['wire'],
    ],
    [
      'not that it is a sum, where somebody says it',
      [
        killed('x', 'wire', 3, 3, { side: 'crown' }),
        killed('y', 'wire', 1, 1, { side: 'raiders' }),
        killed('z', 'court', 4, 4),
      ],
      ['agrees 4', 'compatible 3 on the Crown side', 'compatible 1 on the raiders side'],
      ['court', 'wire'],
    ],
  ])('%s', (_, said, positions, support) => {
    const found = slotOf([mine(4)], said);
    expect(told(found)).toEqual(positions);
    expect([...found.support].sort()).toEqual(support);
  });
});

describe('your own voice', () => {
  const said = [killed('x', 'wire', 4, 4), killed('y', 'court', 5, 5)];
  test.each<[string, number, readonly Claim[], string, readonly string[], readonly string[]]>([
    ['is no support', 4, said, 'wire', ['agrees 4; your own voice: no support', 'conflicts 5'], []],
    [
      'is told where it says otherwise',
      5,
      said,
      'wire',
      ['agrees 5', 'conflicts 4; your own voice: here it says otherwise'],
      ['court'],
    ],
    [
      'is no support beside others',
      4,
      [...said, killed('z', 'gazette', 4, 4)],
      'wire',
      ['agrees 4', 'conflicts 5'],
      ['gazette'],
    ],
    [
      'stands alone where others only hedge',
      4,
      [...said, killed('z', 'gazette', 4, 4, { basis: 'hedged' })],
      'wire',
      ['agrees 4; your own voice: no support', 'conflicts 5'],
      [],
    ],
    [
      'hedges for itself',
      4,
      [killed('x', 'wire', 4, 4, { basis: 'hedged' })],
      'wire',
      ['agrees 4; hedged by wire; your own voice: no support'],
      [],
    ],
    ['is none of others', 4, said, 'mine', ['agrees 4', 'conflicts 5'], ['wire']],
  ])('%s', (_, dead, claims, voice, positions, support) => {
    const found = slotOf([mine(dead)], claims, voice);
    expect(told(found)).toEqual(positions);
    expect(found.positions.map(({ ownVoice }) => ownVoice === true)).toEqual(
      positions.map((words) => words.includes('your own voice')),
    );
    expect(found.support).toEqual(support);
  });
});

describe('several of your claims', () => {
  const seven = [killed('x', 'almanac', 7, 7), killed('y', 'almanac', 3, 3, { side: 'crown' })];
  test('of one scope are one slot: a conflict of any is a conflict', () => {
    const found = slotOf([mine(7), mine(5), mine(8)], seven);
    expect(idsOf(found.yours)).toBe('mine 7,mine 5,mine 8');
    expect(`${found.verdict}: ${found.reason}`).toBe('conflicts: 5 cannot stand beside 7');
  });
  test('of one scope agree where one agrees and the others leave room', () => {
    const found = slotOf([mine(1, null), mine(7), mine(2, null)], seven);
    expect(`${found.verdict}: ${found.reason}`).toBe('agrees: both say 7');
  });
  test('one that says it is not known leaves room', () => {
    const on = (value: unknown, id: string) => ({ ...other('date', value, { id }), source: 'mine' }) as Claim;
    const days = [other('date', day('2001-05-03'), { source: 'almanac' })];
    expect(slotOf([on(null, 'a'), on(null, 'b')], days).reason).toBe('yours says that it is not known');
    expect(slotOf([on(null, 'a'), on(span('2001-05-02', '2001-05-03'), 'b')], days).verdict).toBe(
      'compatible',
    );
  });
  test('of two sides are a sum where the total is not given', () => {
    const found = slotsOf([mine(3, 3, { side: 'a' }), mine(5, 5, { side: 'b' })], seven);
    expect(found.map(({ verdict, reason, side: of, yours }) => [verdict, reason, of, idsOf(yours)])).toEqual([
      ['agrees', 'both say 3 on the Crown side', 'crown', 'mine 3'],
      ['compatible', '5 on the raiders side fits in 7', 'raiders', 'mine 5'],
      ['conflicts', '8 cannot stand beside 7', undefined, 'mine 3,mine 5'],
    ]);
  });
  test('of one question in two scopes are two slots', () => {
    const found = slotsOf([mine(7), mine(2, 2, { location: 'Alba' })], seven);
    expect(found.map(({ verdict, location }) => [verdict, location])).toEqual([
      ['agrees', undefined],
      ['compatible', 'alba'],
    ]);
  });
  test('what you hedge is held as what you say', () => {
    expect(slotOf([mine(7, 7, { basis: 'hedged' })], seven).reason).toBe('both say 7');
  });
});

describe('sides that yours leaves out', () => {
  const said = [
    killed('x', 'wire', 3, 3, { side: 'crown' }),
    killed('y', 'wire', 1, 1, { side: 'raiders' }),
    killed('z', 'court', 9, 9),
  ];
  test.each<[string, readonly Claim[], readonly (string | undefined)[]]>([
    ['have slots of their own', [mine(3, 3, { side: 'a' })], ['raiders']],
    ['have none where you speak of all', [mine(9)], []],
    ['have all where you speak of none that is known', [mine(9, 9, { side: 'c' })], ['crown', 'raiders']],
    ['are the whole where you do not speak of it', [], [undefined]],
  ])('%s', (_, claims, expected) => {
    const silent = slotsOf(claims, said).filter(({ verdict }) => verdict === 'only-record');
    expect(silent.map(({ side: of }) => of)).toEqual(expected);
  });
  test('a side that the record does not know is held against all', () => {
    expect(told(slotOf([mine(9, 9, { side: 'c' })], said))).toHaveLength(4);
    expect(told(slotOf([mine(3, 3, { side: 'a' })], said))).toEqual([
      'agrees 3 on the Crown side',
      'compatible 9',
      'compatible 4; the sum over the sides',
    ]);
  });
});

test('yours come first, in their order; what only the record states follows', () => {
  const found = slotsOf(
    [{ ...other('time', { earliest: '05:00', latest: '05:00' }), source: 'mine' }, mine(4)],
    [other('date', day('2001-05-03')), killed('x', 'wire', 4, 4)],
  );
  expect(found.map(({ property }) => property)).toEqual(['time', 'casualties', 'date']);
});
