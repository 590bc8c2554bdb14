import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasualtiesClaim, Count } from '../../src/model/index.js';
import { casualtyTotals } from '../../src/queries/casualty-totals.js';
import { claims, record as own } from '../../src/record.js';
import { day, killed, record } from './fixture.js';

const killedOf = (said: readonly CasualtiesClaim[], options: Parameters<typeof casualtyTotals>[0] = {}) =>
  casualtyTotals(options as object, record(said)).killed;
const reasons = (cell: { leftOut: readonly { claim: string; reason: string }[] } | undefined) =>
  Object.fromEntries((cell?.leftOut ?? []).map(({ claim, reason }) => [claim, reason]));
const rules = (cell: { leftOut: readonly { claim: string; rule: string }[] } | undefined) =>
  Object.fromEntries((cell?.leftOut ?? []).map(({ claim, rule }) => [claim, rule]));

describe('the reference source of the mutinies', () => {
  const totals = casualtyTotals();
  it('has two dead on each side, four in all', () => {
    expect(totals.killed.bySide.government.count).toEqual({ min: 2, max: 2 });
    expect(totals.killed.bySide.mutineers.count).toEqual({ min: 2, max: 2 });
    expect(totals.killed.total.count).toEqual({ min: 4, max: 4 });
    expect(totals.killed.total.state).toBe('stated');
    expect(totals.killed.contested).toBe(true);
  });
  it.each(['wounded', 'captured', 'missing'] as const)('is silent on the %s, which is not 0', (outcome) => {
    expect(totals[outcome].total).toMatchObject({
      state: 'absent',
      count: null,
      lowest: null,
      highest: null,
      used: [],
    });
    expect(totals[outcome].bySide.government.state).toBe('absent');
  });
});

describe('all accounts of the mutinies', () => {
  const { killed: dead, wounded } = casualtyTotals({ source: 'all' });
  it('state numbers from 1 to 6 dead, whatever "several" leaves open', () => {
    expect(dead.total.lowest?.value).toBe(1);
    expect(dead.total.highest?.value).toBe(6);
    expect(dead.total.count?.max).toBeNull();
  });
  it('count a voice once: the July toll, and Fagaga', () => {
    const voices = claims.filter((claim) => claim.voice === 'july-toll' && claim.property === 'casualties');
    const used = voices.filter((claim) => dead.total.used.includes(claim.id));
    expect(voices.length).toBeGreaterThan(2);
    expect(used).toHaveLength(1);
    expect(reasons(dead.bySide.government)['l-independant-2006-05-26-casualties-killed-government']).toBe(
      'repeats what its voice says elsewhere',
    );
  });
  it("leave out the army's first figure, which the army replaced, and what was seen at Kidal alone", () => {
    expect(reasons(dead.total)['l-essor-2006-05-26-casualties-killed']).toBe(
      'its voice gave another figure later',
    );
    expect(reasons(dead.total)['bbc-2006-05-24-casualties-killed-government-military-kidal']).toBe(
      'confined to Kidal',
    );
  });
  it('disagree on the wounded: 2 or 4', () => {
    expect(wounded.total.count).toEqual({ min: 2, max: 4 });
    expect(wounded.contested).toBe(true);
  });
  it('at Kidal: five dead according to the army', () => {
    expect(casualtyTotals({ source: 'all', location: 'kidal' }).killed.total.highest?.value).toBe(5);
  });
  it('each use or explain every claim of the dead', () => {
    const all = claims.filter(
      (claim) =>
        claim.property === 'casualties' && claim.about === own.event.id && claim.outcomes.join() === 'killed',
    );
    const cells = [dead.total, ...Object.values(dead.bySide)];
    const mentioned = new Set(
      cells.flatMap((cell) => [...cell.used, ...cell.leftOut.map(({ claim }) => claim)]),
    );
    expect([...mentioned].sort()).toEqual(all.map((claim) => claim.id).sort());
  });
});

describe("one source's account", () => {
  it("is the army's first figure in L'Essor, though the army replaced it later", () => {
    expect(casualtyTotals({ source: 'l-essor-2006-05-26' }).killed.total.count).toEqual({ min: 1, max: 1 });
  });
  it('is hedged where the source only hedges', () => {
    expect(casualtyTotals({ source: 'morgan-2006-05-25' }).killed.total.count).toEqual({ min: 4, max: 4 });
  });
});

describe('casualtyTotals', () => {
  it('sums the sides of an account, unless it gives a total of its own', () => {
    const sides = [
      killed('a', 'almanac', 2, 2, { side: 'crown' }),
      killed('b', 'almanac', 3, 3, { side: 'raiders' }),
    ];
    expect(killedOf(sides).total).toMatchObject({ count: { min: 5, max: 5 }, used: ['a', 'b'] });
    expect(killedOf([...sides, killed('c', 'almanac', 6, 6)]).total).toMatchObject({
      count: { min: 6, max: 6 },
      used: ['c'],
    });
  });
  it('adds those of whom the source says that their side is not known', () => {
    const said = [
      killed('a', 'almanac', 2, 2, { side: 'crown' }),
      killed('b', 'almanac', 3, 3, { side: 'raiders' }),
      killed('c', 'almanac', 1, 1, { side: 'unknown' }),
    ];
    expect(killedOf(said).total.count).toEqual({ min: 6, max: 6 });
    expect(killedOf(said).bySide.unknown?.count).toEqual({ min: 1, max: 1 });
  });
  it('makes no total of one side', () => {
    const { total, bySide } = killedOf([killed('a', 'almanac', 2, 2, { side: 'crown' })]);
    expect(total).toMatchObject({ state: 'absent', count: null });
    expect(rules(total)).toEqual({ a: 'one-side' });
    expect(bySide.crown?.count).toEqual({ min: 2, max: 2 });
    expect(bySide.raiders?.state).toBe('absent');
  });
  it('tells absent, unknown, none and a number apart', () => {
    const state = (min?: number, max: number | null = null) =>
      killedOf(min === undefined ? [] : [killed('a', 'almanac', min, max)]).total.state;
    expect(state()).toBe('absent');
    expect(state(0, null)).toBe('unknown');
    expect(state(0, 0)).toBe('none');
    expect(state(0, 3)).toBe('stated');
    expect(state(2, 2)).toBe('stated');
  });
  it('leaves open what one side leaves open', () => {
    const said = [
      killed('a', 'almanac', 2, 2, { side: 'crown' }),
      killed('b', 'almanac', 0, null, { side: 'raiders' }),
    ];
    expect(killedOf(said).total).toMatchObject({ count: { min: 2, max: null }, state: 'stated' });
  });
  it('never adds a part to its whole, and says why', () => {
    const said = [
      killed('whole', 'almanac', 9, 9),
      killed('part', 'almanac', 4, 4, { partOf: 'whole' }),
      killed('town', 'almanac', 3, 3, { location: 'alba' }),
      killed('soldiers', 'almanac', 2, 2, { status: 'military' }),
      killed('later', 'almanac', 1, 1, { during: day('2001-05-04') }),
      killed('wrong', 'almanac', 99, 99, { rank: 'deprecated' }),
    ];
    const { total } = killedOf(said);
    expect(total.count).toEqual({ min: 9, max: 9 });
    expect(rules(total)).toEqual({
      part: 'part',
      town: 'other-place',
      soldiers: 'status',
      later: 'time',
      wrong: 'shown-wrong',
    });
    expect(reasons(total)).toMatchObject({ town: 'confined to alba', soldiers: 'counts soldiers alone' });
  });
  it('takes a part as "at least": no part is the whole of its side, of its place or of all', () => {
    const said = [
      killed('all', 'almanac', 6, 6),
      killed('officers', 'almanac', 2, 2, { side: 'crown', partOf: 'all' }),
    ];
    const { bySide, total } = killedOf(said);
    expect(bySide.crown).toMatchObject({ count: { min: 2, max: null }, state: 'stated', used: ['officers'] });
    expect(total).toMatchObject({ count: { min: 6, max: 6 }, used: ['all'] });
    expect(rules(total)).toEqual({ officers: 'own-total' });
    const crown = killed('crown', 'almanac', 3, 3, { side: 'crown' });
    expect(killedOf([...said, crown]).bySide.crown).toMatchObject({
      count: { min: 3, max: 3 },
      used: ['crown'],
    });
    expect(
      killedOf([...said.slice(0, 1), killed('no', 'almanac', 0, 0, { side: 'crown', partOf: 'all' })]).bySide
        .crown,
    ).toMatchObject({ state: 'absent', leftOut: [{ claim: 'no', rule: 'none-in-part' }] });
  });
  it('counts what lies inside the whole of another question as a whole of its own', () => {
    const said = [
      killed('hit', 'almanac', 9, 9, { outcomes: ['killed', 'wounded'] }),
      killed('dead', 'almanac', 2, 2, { partOf: 'hit' }),
      killed('crown', 'almanac', 1, 1, { side: 'crown', partOf: 'hit' }),
    ];
    expect(killedOf(said).total).toMatchObject({ count: { min: 2, max: 2 }, used: ['dead'] });
    expect(killedOf(said).bySide.crown?.count).toEqual({ min: 1, max: 1 });
  });
  it('is contested where two sources differ on one side alone', () => {
    const said = [
      killed('a', 'wire', 2, 2, { side: 'crown' }),
      killed('b', 'court', 4, 4, { side: 'crown' }),
    ];
    expect(killedOf(said).contested).toBe(true);
    expect(killedOf([...said.slice(0, 1), killed('b', 'court', 4, 4, { side: 'raiders' })]).contested).toBe(
      false,
    );
  });
  it('counts the preferred reading of an account once', () => {
    const said = [killed('a', 'almanac', 2, 2, { rank: 'preferred' }), killed('b', 'almanac', 3, 3)];
    expect(killedOf(said).total).toMatchObject({ count: { min: 2, max: 2 }, used: ['a'] });
    expect(rules(killedOf(said).total)).toEqual({ b: 'not-preferred' });
    expect(killedOf([killed('a', 'almanac', 2, 2), killed('b', 'almanac', 3, 3)]).total.count).toEqual({
      min: 2,
      max: 3,
    });
  });
  it('encloses the figures of different sources and never adds them', () => {
    const said = [
      killed('a', 'wire', 2, 2, { side: 'crown' }),
      killed('b', 'gazette', 3, 3, { side: 'raiders' }),
      killed('c', 'court', 4, 4),
      killed('d', 'almanac', 2, null, { value: { min: 2, max: null, wording: 'several' } }),
    ];
    const { total } = killedOf(said, { source: 'all' });
    expect(total.count).toEqual({ min: 2, max: null });
    expect(total.lowest).toEqual({ value: 4, claims: ['c'] });
    expect(total.highest).toEqual({ value: 4, claims: ['c'] });
    expect(rules(total)).toEqual({ a: 'one-side', b: 'one-side' });
  });
  it('adds the sides of one source also where two voices give them, and never those of two sources', () => {
    const said = [
      killed('a', 'gazette', 2, 2, { side: 'crown', voice: 'general' }),
      killed('b', 'gazette', 3, 3, { side: 'raiders', voice: 'rebel' }),
    ];
    expect(killedOf(said, { source: 'gazette' }).total).toMatchObject({
      count: { min: 5, max: 5 },
      used: ['a', 'b'],
    });
    expect(killedOf(said, { source: 'all' }).total.count).toEqual({ min: 5, max: 5 });
    const [first, second] = said.map((one, index) => (index === 0 ? one : { ...one, source: 'wire' }));
    expect(
      killedOf(
        [first, second].flatMap((one) => one ?? []),
        { source: 'all' },
      ).total.state,
    ).toBe('absent');
  });
  it('takes a voice that gives both sides by itself, and the others together', () => {
    const said = [
      killed('a', 'gazette', 2, 2, { side: 'crown' }),
      killed('b', 'gazette', 2, 2, { side: 'raiders' }),
      killed('c', 'gazette', 9, 9, { side: 'crown', voice: 'rebel' }),
    ];
    const { total } = killedOf(said, { source: 'gazette' });
    expect(total).toMatchObject({ count: { min: 4, max: 4 }, used: ['a', 'b'] });
    expect(rules(total)).toEqual({ c: 'one-side' });
    const general = killed('d', 'gazette', 1, 1, { side: 'raiders', voice: 'general' });
    expect(killedOf([...said, general], { source: 'gazette' }).total.count).toEqual({ min: 4, max: 10 });
  });
  it('counts one voice in two papers once, but each of its figures', () => {
    const said = [
      killed('a', 'wire', 2, 2),
      killed('b', 'copy', 2, 2),
      killed('c', 'copy', 5, 5, { voice: 'wire' }),
    ];
    expect(killedOf(said.slice(0, 2), { source: 'all' }).total).toMatchObject({
      used: ['a'],
      leftOut: [{ claim: 'b', rule: 'repeat' }],
    });
    expect(
      killedOf([killed('a', 'wire', 2, 2), killed('c', 'copy', 5, 5)], { source: 'all' }).total.count,
    ).toEqual({ min: 2, max: 5 });
  });
  it('leaves hedged and inferred figures out where a plain one exists', () => {
    const said = [
      killed('a', 'wire', 2, 2),
      killed('b', 'gazette', 9, 9, { basis: 'hedged' }),
      killed('c', 'court', 8, 8, { basis: 'inferred' }),
    ];
    const { total } = killedOf(said, { source: 'all' });
    expect(total.used).toEqual(['a']);
    expect(reasons(total)).toEqual({ b: 'hedged', c: 'inferred' });
    expect(killedOf(said.slice(1, 2), { source: 'all' }).total.count).toEqual({ min: 9, max: 9 });
  });
  it('leaves out whoever does not know, where somebody does', () => {
    const { total } = killedOf([killed('a', 'wire', 2, 2), killed('b', 'gazette', 0, null)], {
      source: 'all',
    });
    expect(total).toMatchObject({
      count: { min: 2, max: 2 },
      leftOut: [{ claim: 'b', rule: 'unknown' }],
    });
  });
  it('leaves out a superseded figure, except where its own source is asked', () => {
    const said = [killed('a', 'wire', 1, 1, { supersededBy: 'b' }), killed('b', 'copy', 5, 5)];
    expect(killedOf(said, { source: 'all' }).total).toMatchObject({
      count: { min: 5, max: 5 },
      leftOut: [{ claim: 'a', rule: 'superseded' }],
    });
    expect(killedOf(said, { source: 'wire' }).total.count).toEqual({ min: 1, max: 1 });
    const corrected = [killed('a', 'wire', 1, 1, { supersededBy: 'b' }), killed('b', 'wire', 5, 5)];
    expect(killedOf(corrected, { source: 'wire' }).total.count).toEqual({ min: 5, max: 5 });
  });
  it('takes the figures of a place as a whole', () => {
    const said = [
      killed('all', 'wire', 9, 9),
      killed('town', 'wire', 3, 3, { location: 'alba' }),
      killed('camp', 'wire', 1, 1, { location: 'alba-camp' }),
      killed('region', 'wire', 8, 8, { location: 'nord' }),
    ];
    const { total } = killedOf(said, { source: 'wire', location: 'alba' });
    expect(total).toMatchObject({ count: { min: 3, max: 3 }, used: ['town'] });
    expect(rules(total)).toEqual({ all: 'wider-place', camp: 'part', region: 'wider-place' });
    expect(reasons(total)).toMatchObject({ all: 'speaks of more than alba' });
  });
  it('takes in all that lies within a place', () => {
    const said = [
      killed('all', 'wire', 9, 9),
      killed('alba', 'gazette', 3, 3, { location: 'alba' }),
      killed('camp', 'gazette', 1, 1, { location: 'alba-camp' }),
      killed('borgo', 'gazette', 2, 2, { location: 'borgo' }),
      killed('abroad', 'court', 7, 7, { location: 'abroad' }),
    ];
    for (const location of ['nord', 'zubrowka']) {
      expect(killedOf(said, { source: 'wire', location }).total).toMatchObject({
        count: { min: 9, max: 9 },
        used: ['all'],
      });
      const { total } = killedOf(said, { source: 'gazette', location });
      expect(total).toMatchObject({ count: { min: 5, max: null }, used: ['alba', 'borgo'] });
      expect(rules(total)).toEqual({ camp: 'part' });
      expect(rules(killedOf(said, { source: 'all', location }).total)).toEqual({
        camp: 'part',
        abroad: 'other-place',
      });
    }
    expect(killedOf(said, { source: 'gazette', location: 'alba-camp' }).total.used).toEqual(['camp']);
  });
  it('asked of an entry takes what is said of it, in its places', () => {
    const said = [
      killed('raid', 'wire', 9, 9),
      killed('entry', 'wire', 2, 2, { about: 'the-raid' }),
      killed('town', 'court', 4, 4, { about: 'alba' }),
    ];
    expect(killedOf(said, { source: 'wire', about: 'the-raid' }).total).toMatchObject({
      used: ['entry'],
      leftOut: [],
    });
    expect(killedOf(said, { source: 'wire', about: 'the-raid', location: 'alba' }).total.used).toEqual([
      'entry',
    ]);
    expect(rules(killedOf(said, { source: 'wire', about: 'the-raid', location: 'borgo' }).total)).toEqual({
      entry: 'wider-place',
    });
    expect(killedOf(said, { source: 'court', about: 'alba', location: 'nord' }).total.used).toEqual(['town']);
    expect(killedOf(said, { source: 'all', about: 'the-eve' }).total.state).toBe('absent');
  });
  it.each<[string, Count, number]>([
    ['open bounds', { min: 0, max: null, best: 5 }, 5],
    ['a lower bound', { min: 2, max: null, best: 5 }, 5],
    ['none', { min: 0, max: 0, best: 5 }, 5],
    ['"several"', { min: 2, max: null, best: 5, wording: 'several' }, 5],
  ])('shows an estimate beside %s', (_, value, highest) => {
    const { total } = killedOf([killed('a', 'almanac', 0, 0, { value })]);
    expect(total).toMatchObject({
      state: 'stated',
      count: value,
      highest: { value: highest, claims: ['a'] },
    });
  });
  it('states no number for a sum of a number and "several", but one for a span of them', () => {
    const several = { value: { min: 2, max: null, wording: 'several' } };
    const sides = [
      killed('a', 'almanac', 3, 3, { side: 'crown' }),
      killed('b', 'almanac', 2, null, { side: 'raiders', ...several }),
    ];
    expect(killedOf(sides).total).toMatchObject({
      count: { min: 5, max: null },
      lowest: null,
      highest: null,
    });
    const readings = [killed('a', 'almanac', 3, 3), killed('b', 'almanac', 2, null, several)];
    expect(killedOf(readings).total.lowest).toEqual({ value: 3, claims: ['a', 'b'] });
  });
  it('is contested where only the sums conflict', () => {
    const sides = [
      killed('a', 'wire', 2, 2, { side: 'crown' }),
      killed('b', 'wire', 2, 2, { side: 'raiders' }),
    ];
    expect(killedOf([...sides, killed('c', 'court', 4, 4)]).contested).toBe(false);
    expect(killedOf([...sides, killed('c', 'court', 6, 6)]).contested).toBe(true);
  });
  it('keeps combined outcomes and vehicles apart', () => {
    const totals = casualtyTotals(
      { source: 'all' },
      record([
        killed('a', 'wire', 2, 2, { outcomes: ['killed', 'wounded'] }),
        killed('b', 'wire', 3, 3, { outcomes: ['destroyed'], unit: 'vehicle' }),
      ]),
    );
    expect(totals.killed.total.state).toBe('absent');
    expect(totals.destroyed.total.state).toBe('absent');
    expect(totals.apart.map(({ outcomes, unit, total }) => [outcomes, unit, total.count?.min])).toEqual([
      [['killed', 'wounded'], null, 2],
      [['destroyed'], 'vehicle', 3],
    ]);
  });
  it('counts what is said of the event, not of an entry', () => {
    expect(killedOf([killed('a', 'almanac', 2, 2, { about: 'the-raid' })]).total.state).toBe('absent');
  });
  it('names what it does not know', () => {
    expect(() => casualtyTotals({ source: 'wyre' }, record())).toThrow(
      /unknown source 'wyre', did you mean 'wire'/,
    );
    expect(() => casualtyTotals({ location: 'albi' }, record())).toThrow(
      /unknown location 'albi', did you mean 'alba'/,
    );
    expect(() => casualtyTotals({ about: 'the-rait' }, record())).toThrow(
      /unknown subject 'the-rait', did you mean 'the-raid'/,
    );
    expect(() => casualtyTotals({ account: 'wire' } as never, record())).toThrow(/unknown option 'account'/);
  });
  it('never narrows when a source is added, and encloses every figure it uses', () => {
    const figure = fc.record({ min: fc.nat(20), width: fc.option(fc.nat(20), { nil: null }) });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), (figures) => {
        const papers = ['wire', 'gazette', 'court', 'almanac'];
        const said = figures.map(({ min, width }, index) =>
          killed(`c${index}`, papers[index] ?? 'wire', min + 1, width === null ? null : min + 1 + width),
        );
        const { total } = killedOf(said, { source: 'all' });
        expect([...total.used].sort()).toEqual(said.map((claim) => claim.id).sort());
        for (const { value } of said) {
          expect(total.count?.min).toBeLessThanOrEqual(value.min);
          expect(total.count?.max ?? Infinity).toBeGreaterThanOrEqual(value.max ?? Infinity);
        }
      }),
    );
  });
});
