import { describe, expect, test } from 'vitest';
import { compareAccount } from '../../src/compare.js';
import type { CasualtiesClaim, Claim } from '../../src/model/index.js';
import { claim, day, killed, record, span } from '../queries/fixture.js';
import { account, byId, party, place, side } from './fixture.js';

const names = {
  sides: byId(side('a', 'the Crown'), side('b', 'the raiders'), side('c', 'Ruritania')),
  participants: byId(
    party('AZ'),
    party('Jean Albert'),
    party('Omar Ag Alba'),
    party('Albans'),
    party('Strangers'),
    party('Others'),
  ),
  locations: byId(
    place('Alba'),
    place('Borgo'),
    place('alba-camp', 'camp'),
    place('Nord', 'region'),
    place('Elsewhere'),
    place('Nowhere'),
  ),
};

const dead = (min: number, max: number | null, more: Partial<CasualtiesClaim> = {}) =>
  killed('mine', 'mine', min, max, more);
const said = (property: string, value: unknown, more: object = {}): Claim =>
  claim({ id: 'mine', property, source: 'mine', value, ...more } as never);
const theirs = (one: Claim): Claim => ({ ...one, id: 'theirs', source: 'almanac' });
const result = (code: string, text: string, more: object = {}): Claim => said('result', { code, text }, more);

/** How one claim stands to the one claim of a record, and what each has besides. */
function held(yours: Claim, other: Claim, besides: readonly Claim[] = []) {
  const own = record([theirs(other), ...besides.filter(({ source }) => source === 'almanac')]);
  // The raiders are found by their leader, whoever else is put on their side.
  const leader = said('belligerents', ['Omar Ag Alba', 'Omar Ag Alba'], {
    id: 'leader',
    side: 'b',
    location: 'Nowhere',
  });
  const claims = [yours, leader, ...besides.filter(({ source }) => source !== 'almanac')];
  const title = { source: { ...account().source, title: own.event.name } };
  const { slots } = compareAccount(account({ ...title, ...names, claims }), own);
  const slot = slots.find((one) => one.yours.includes(yours));
  const position = slot?.positions.find((one) => one.claims.some(({ id }) => id === 'theirs'));
  return position && `${position.verdict}: ${position.reason}`;
}

const cases: readonly [string, Claim, Claim, string][] = [
  ['one count', dead(4, 4), dead(4, 4), 'agrees: both say 4'],
  ['two counts', dead(4, 4), dead(5, 5), 'conflicts: 4 cannot stand beside 5'],
  ['a count and a span', dead(4, 4), dead(3, 5), 'compatible: 4 can stand beside 3–5'],
  [
    'a count and a best estimate',
    dead(4, 4),
    killed('', '', 3, 5, { value: { min: 3, max: 5, best: 4 } }),
    'agrees: 4 agrees with 3–5 (best estimate 4)',
  ],
  ['a part', dead(4, 4, { side: 'a' }), dead(5, 5), 'compatible: 4 on the Crown side fits in 5'],
  [
    'a part that is too large',
    dead(6, 6, { side: 'a' }),
    dead(5, 5),
    'conflicts: 6 on the Crown side is more than 5',
  ],
  ['a whole', dead(5, 5), dead(4, 4, { side: 'crown' }), 'compatible: 4 on the Crown side fits in 5'],
  [
    'a whole that is too small',
    dead(3, 3),
    dead(4, 4, { location: 'alba' }),
    'conflicts: 4 at alba is more than 3',
  ],
  [
    'a whole of none',
    dead(0, 0),
    dead(4, 4, { location: 'alba' }),
    'conflicts: 4 at alba cannot stand beside none',
  ],
  ['a part of none', dead(0, 0, { location: 'Alba' }), dead(4, 4), 'compatible: none at alba fits in 4'],
  [
    'a part of one date',
    said('date', day('2001-05-03'), { location: 'Alba' }),
    said('date', day('2001-05-03')),
    'compatible: 3 May 2001, at alba can stand beside 3 May 2001',
  ],
  [
    'siblings',
    dead(4, 4, { location: 'Alba' }),
    dead(4, 4, { location: 'borgo' }),
    "incomparable: they speak of different things: yours at alba, the record's at borgo",
  ],
  [
    'one wider, one narrower',
    dead(4, 4, { side: 'a' }),
    dead(4, 4, { location: 'borgo' }),
    "incomparable: they speak of different things: yours on the Crown side, the record's at borgo",
  ],
  [
    'another time',
    dead(4, 4),
    dead(4, 4, { during: day('2001-05-03') }),
    "incomparable: they speak of different things: yours of the whole, the record's on 3 May 2001",
  ],
  ['both not known', dead(0, null), dead(0, null), 'agrees: both say that it is not known'],
  ['yours not known', dead(0, null), dead(4, 4), 'compatible: yours says that it is not known'],
  ["the record's not known", dead(4, 4), dead(0, null), "compatible: the record's says that it is not known"],
  ['nulls', said('locations', null), said('locations', null), 'agrees: both say that it is not known'],
  [
    'one list in two orders',
    said('locations', ['Borgo', 'Alba']),
    said('locations', ['alba', 'borgo']),
    'agrees: both say alba and borgo',
  ],
  [
    'a name unknown in a scope',
    dead(4, 4, { side: 'c' }),
    dead(4, 4),
    "incomparable: the record does not know 'Ruritania' by that name",
  ],
  [
    'a place unknown in a scope',
    dead(4, 4, { location: 'Elsewhere' }),
    dead(4, 4),
    "incomparable: the record does not know 'Elsewhere' by that name",
  ],
  [
    'two unknown',
    dead(4, 4, { side: 'c', location: 'Elsewhere' }),
    dead(4, 4),
    "incomparable: the record does not know 'Ruritania' or 'Elsewhere' by that name",
  ],
  [
    'one unknown twice',
    said('locations', ['Elsewhere', 'Elsewhere']),
    said('locations', ['alba']),
    "incomparable: the record does not know 'Elsewhere' by that name",
  ],
  [
    'a list in part unknown',
    said('locations', ['Alba', 'Elsewhere']),
    said('locations', ['alba', 'borgo']),
    "compatible: what is known agrees; the record does not know 'Elsewhere' by that name",
  ],
  [
    'a list in part unknown, the rest another',
    said('locations', ['Borgo', 'Elsewhere']),
    said('locations', ['alba']),
    'conflicts: borgo and Elsewhere cannot stand beside alba',
  ],
  [
    'a list of an unknown side',
    said('belligerents', ['AZ'], { side: 'c' }),
    said('belligerents', ['army-of-zubrowka']),
    "incomparable: the record does not know 'Ruritania' by that name",
  ],
  [
    'a list in part unknown, of another town',
    said('belligerents', ['AZ', 'Others'], { location: 'Alba' }),
    said('belligerents', ['army-of-zubrowka'], { location: 'borgo' }),
    "incomparable: they speak of different things: yours at alba, the record's at borgo",
  ],
  [
    'two parties of one side',
    said('belligerents', ['AZ'], { side: 'a' }),
    said('belligerents', ['jean-albert'], { side: 'crown' }),
    'compatible: both name a party on the Crown side',
  ],
  [
    'two parties of no side',
    said('belligerents', ['AZ']),
    said('belligerents', ['jean-albert']),
    'conflicts: Army of Zubrowka cannot stand beside Jean Albert',
  ],
  [
    'a people of no side',
    said('belligerents', ['Albans']),
    said('belligerents', []),
    'conflicts: Albans cannot stand beside none',
  ],
  [
    'a target of two',
    said('target', ['AZ']),
    said('target', ['army-of-zubrowka', 'jean-albert']),
    'compatible: Army of Zubrowka can stand beside Army of Zubrowka and Jean Albert',
  ],
  [
    'a list in part shared',
    said('locations', ['Alba', 'Borgo', 'Elsewhere']),
    said('locations', ['alba']),
    "compatible: what is known agrees; the record does not know 'Elsewhere' by that name",
  ],
  [
    'a town without a row',
    said('locations', ['Alba']),
    said('locations', ['alba', 'lost']),
    'compatible: it lacks lost',
  ],
  [
    'two commanders of one side',
    said('commanders', ['AZ'], { side: 'a' }),
    said('commanders', ['jean-albert'], { side: 'crown' }),
    'conflicts: Army of Zubrowka, on the Crown side cannot stand beside Jean Albert, on the Crown side',
  ],
  [
    'one party of the other side',
    said('belligerents', ['AZ'], { side: 'a' }),
    said('belligerents', ['omar-ag-alba'], { side: 'crown' }),
    'conflicts: Army of Zubrowka, on the Crown side cannot stand beside Omar Ag Albâ, on the Crown side',
  ],
  [
    'the same party',
    said('belligerents', ['AZ'], { side: 'a' }),
    said('belligerents', ['army-of-zubrowka'], { side: 'crown' }),
    'agrees: both say Army of Zubrowka, on the Crown side',
  ],
  [
    'a party on the wrong side',
    said('belligerents', ['AZ'], { side: 'b' }),
    said('belligerents', ['omar-ag-alba'], { side: 'raiders' }),
    'conflicts: the record has Army of Zubrowka on the Crown side',
  ],
  [
    'a commander on the wrong side',
    said('commanders', ['Albans', 'AZ'], { side: 'b' }),
    said('commanders', ['albans', 'army-of-zubrowka'], { side: 'raiders' }),
    'conflicts: the record has Army of Zubrowka on the Crown side',
  ],
  [
    'a target on the wrong side',
    said('target', ['AZ'], { side: 'b' }),
    said('target', ['army-of-zubrowka'], { side: 'raiders' }),
    'agrees: both say Army of Zubrowka, on the raiders side',
  ],
  [
    'a people on any side',
    said('commanders', ['Albans'], { side: 'b' }),
    said('commanders', ['albans'], { side: 'raiders' }),
    'agrees: both say Albans, on the raiders side',
  ],
  [
    'two wordings',
    result('x', 'a draw'),
    result('y', 'beaten off'),
    "incomparable: two wordings, 'a draw' and 'beaten off': nobody but a reader can tell",
  ],
  ['one wording', result('x', 'A Draw'), result('y', 'a draw'), "agrees: both say 'A Draw'"],
  ['one code', result('x', 'a draw'), result('x', 'undecided'), 'agrees: a draw agrees with undecided'],
  [
    'wordings of a list',
    said('demands', [{ code: 'x', text: 'x' }]),
    said('demands', [{ code: 'y', text: 'y' }]),
    'conflicts: x cannot stand beside y',
  ],
  [
    'a town of two',
    said('locations', ['Alba']),
    said('locations', ['alba', 'borgo']),
    'compatible: it lacks borgo',
  ],
  [
    'a region',
    said('locations', ['Nord']),
    said('locations', ['alba', 'borgo']),
    'compatible: nord can stand beside alba and borgo',
  ],
  [
    'a camp of one town of two',
    said('locations', ['alba-camp']),
    said('locations', ['alba', 'borgo']),
    'compatible: it lacks borgo',
  ],
  [
    'two towns of one',
    said('locations', ['Alba', 'Borgo']),
    said('locations', ['alba']),
    'compatible: alba and borgo can stand beside alba',
  ],
  ['no town', said('locations', []), said('locations', ['alba']), 'conflicts: none cannot stand beside alba'],
  [
    'days that overlap',
    said('date', span('2001-05-01', '2001-05-03')),
    said('date', day('2001-05-03')),
    'compatible: 1–3 May 2001 can stand beside 3 May 2001',
  ],
];

test.each(cases)('%s', (_, yours, other, expected) => {
  expect(held(yours, other)).toBe(expected);
});

test('of two parts of one whole that name nothing narrower none can tell', () => {
  const whole = killed('whole', 'almanac', 9, 9);
  const whose = killed('mine-whole', 'mine', 9, 9);
  const [yours, other] = [dead(4, 4, { partOf: 'mine-whole' }), dead(4, 4, { partOf: 'whole' })];
  expect(held(yours, other, [whole, whose])).toBe(
    'incomparable: one of them is a part of another count, and of which is not said',
  );
});

describe('two wordings of a victory', () => {
  const victors = (yours: string, other: string, more: object = {}): readonly Claim[] => [
    { ...said('victor', yours), id: 'my-victor' } as Claim,
    { ...theirs(said('victor', other, more)), id: 'their-victor' },
  ];
  const [ours, others] = [result('x', 'Victory of the king'), result('y', 'vitória real')];
  const both = "'Victory of the king' and 'vitória real'";
  const nobody = `incomparable: two wordings, ${both}: nobody but a reader can tell`;
  test.each<[string, readonly Claim[], string]>([
    ['of one side', victors('a', 'crown'), `agrees: ${both}: both have the victor on the Crown side`],
    [
      'of two sides',
      victors('a', 'raiders'),
      `conflicts: ${both}: the victor on the Crown side, or on the raiders side`,
    ],
    ['of a side that is not known', victors('c', 'crown'), nobody],
    ['of which one names no victor', victors('a', 'crown').slice(0, 1), nobody],
    ['of which the other names none', victors('a', 'crown').slice(1), nobody],
    ['whose victor is not known', victors('a', null as never), nobody],
    ['whose victor is of something else', victors('a', 'crown', { about: 'the-eve' }), nobody],
  ])('%s', (_, besides, expected) => {
    expect(held(ours, others, besides)).toBe(expected);
  });
  test.each<[string, Claim, Claim]>([
    ['yours no victory', result('x', 'a draw'), others],
    ["the record's no victory", ours, result('y', 'they withdrew')],
    [
      'ranks',
      said('military-rank', { code: 'x', text: 'Victor' }),
      said('military-rank', { code: 'y', text: 'Victory' }),
    ],
  ])('%s', (_, yours, other) => {
    expect(held(yours, other, victors('a', 'crown'))).toMatch(/^incomparable: two wordings/);
  });
});
