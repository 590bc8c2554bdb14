import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasualtiesClaim } from '../../src/model/index.js';
import { casualtyTotals } from '../../src/queries/casualty-totals.js';
import { claims, record as own } from '../../src/record.js';
import { day, killed, record } from './fixture.js';

const killedOf = (said: readonly CasualtiesClaim[], options: Parameters<typeof casualtyTotals>[0] = {}) =>
  casualtyTotals(options as object, record(said)).killed;
const reasons = (cell: { leftOut: readonly { claim: string; reason: string }[] } | undefined) =>
  Object.fromEntries((cell?.leftOut ?? []).map(({ claim, reason }) => [claim, reason]));

describe('the reference account of the mutinies', () => {
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
  const { killed: dead, wounded } = casualtyTotals({ accounts: 'all' });
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
      'repeats the voice fagaga',
    );
  });
  it("leave out the army's first figure, which the army replaced, and what was seen at Kidal alone", () => {
    expect(reasons(dead.total)['l-essor-2006-05-26-casualties-killed']).toMatch(
      /^superseded by afribone-2006-05-31/,
    );
    expect(reasons(dead.total)['bbc-2006-05-24-casualties-killed-government-military-kidal']).toBe(
      'confined to kidal',
    );
  });
  it('disagree on the wounded: 2 or 4', () => {
    expect(wounded.total.count).toEqual({ min: 2, max: 4 });
    expect(wounded.contested).toBe(true);
  });
  it('at Kidal: five dead according to the army', () => {
    expect(casualtyTotals({ accounts: 'all', location: 'kidal' }).killed.total.highest?.value).toBe(5);
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
    expect(casualtyTotals({ account: 'l-essor-2006-05-26' }).killed.total.count).toEqual({ min: 1, max: 1 });
  });
  it('is hedged where the source only hedges', () => {
    expect(casualtyTotals({ account: 'morgan-2006-05-25' }).killed.total.count).toEqual({ min: 4, max: 4 });
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
    expect(reasons(total)).toEqual({ a: 'gives one side only' });
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
    expect(reasons(total)).toEqual({
      part: 'part of whole',
      town: 'confined to alba',
      soldiers: 'confined to status military',
      later: 'holds for 2001-05-04 alone',
      wrong: 'shown wrong',
    });
  });
  it("takes a side's dead inside the total of the account as all of that side's", () => {
    const said = [
      killed('all', 'almanac', 5, 5),
      killed('crown', 'almanac', 2, 2, { side: 'crown', partOf: 'all' }),
    ];
    expect(killedOf(said).bySide.crown).toMatchObject({ count: { min: 2, max: 2 }, used: ['crown'] });
    expect(killedOf(said).total).toMatchObject({ count: { min: 5, max: 5 }, used: ['all'] });
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
    expect(reasons(killedOf(said).total)).toEqual({ b: 'another reading is preferred' });
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
    const { total } = killedOf(said, { accounts: 'all' });
    expect(total.count).toEqual({ min: 2, max: null });
    expect(total.lowest).toEqual({ value: 4, claims: ['c'] });
    expect(total.highest).toEqual({ value: 4, claims: ['c'] });
    expect(reasons(total)).toEqual({ a: 'gives one side only', b: 'gives one side only' });
  });
  it('takes two speakers of one paper as two accounts', () => {
    const said = [
      killed('a', 'gazette', 2, 2, { side: 'crown', voice: 'general' }),
      killed('b', 'gazette', 3, 3, { side: 'raiders', voice: 'rebel' }),
    ];
    expect(killedOf(said, { account: 'gazette' }).total.state).toBe('absent');
  });
  it('counts one voice in two papers once, but each of its figures', () => {
    const said = [
      killed('a', 'wire', 2, 2),
      killed('b', 'copy', 2, 2),
      killed('c', 'copy', 5, 5, { voice: 'wire' }),
    ];
    expect(killedOf(said.slice(0, 2), { accounts: 'all' }).total).toMatchObject({
      used: ['a'],
      leftOut: [{ claim: 'b', reason: 'repeats the voice wire' }],
    });
    expect(
      killedOf([killed('a', 'wire', 2, 2), killed('c', 'copy', 5, 5)], { accounts: 'all' }).total.count,
    ).toEqual({ min: 2, max: 5 });
  });
  it('leaves hedged and inferred figures out where a plain one exists', () => {
    const said = [
      killed('a', 'wire', 2, 2),
      killed('b', 'gazette', 9, 9, { basis: 'hedged' }),
      killed('c', 'court', 8, 8, { basis: 'inferred' }),
    ];
    const { total } = killedOf(said, { accounts: 'all' });
    expect(total.used).toEqual(['a']);
    expect(reasons(total)).toEqual({ b: 'hedged', c: 'inferred' });
    expect(killedOf(said.slice(1, 2), { accounts: 'all' }).total.count).toEqual({ min: 9, max: 9 });
  });
  it('leaves out whoever does not know, where somebody does', () => {
    const { total } = killedOf([killed('a', 'wire', 2, 2), killed('b', 'gazette', 0, null)], {
      accounts: 'all',
    });
    expect(total).toMatchObject({
      count: { min: 2, max: 2 },
      leftOut: [{ claim: 'b', reason: 'says that it is not known' }],
    });
  });
  it('leaves out a superseded figure, except where its own source is asked', () => {
    const said = [killed('a', 'wire', 1, 1, { supersededBy: 'b' }), killed('b', 'copy', 5, 5)];
    expect(killedOf(said, { accounts: 'all' }).total).toMatchObject({
      count: { min: 5, max: 5 },
      leftOut: [{ claim: 'a', reason: 'superseded by b' }],
    });
    expect(killedOf(said, { account: 'wire' }).total.count).toEqual({ min: 1, max: 1 });
    const corrected = [killed('a', 'wire', 1, 1, { supersededBy: 'b' }), killed('b', 'wire', 5, 5)];
    expect(killedOf(corrected, { account: 'wire' }).total.count).toEqual({ min: 5, max: 5 });
  });
  it('takes the figures of a place as a whole', () => {
    const said = [
      killed('all', 'wire', 9, 9),
      killed('town', 'wire', 3, 3, { location: 'alba' }),
      killed('camp', 'wire', 1, 1, { location: 'alba-camp' }),
      killed('region', 'wire', 8, 8, { location: 'nord' }),
    ];
    const { total } = killedOf(said, { account: 'wire', location: 'alba' });
    expect(total).toMatchObject({ count: { min: 3, max: 3 }, used: ['town'] });
    expect(reasons(total)).toEqual({
      all: 'speaks of the event, not of alba alone',
      camp: 'confined to alba-camp',
      region: 'speaks of all of nord',
    });
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
      { accounts: 'all' },
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
    expect(() => casualtyTotals({ account: 'wyre' }, record())).toThrow(
      /unknown source 'wyre', did you mean 'wire'/,
    );
    expect(() => casualtyTotals({ location: 'albi' }, record())).toThrow(
      /unknown location 'albi', did you mean 'alba'/,
    );
    expect(() => casualtyTotals({ account: 'wire', accounts: 'all' }, record())).toThrow(
      /exclude each other/,
    );
    expect(() => casualtyTotals({ accounts: 'some' } as never, record())).toThrow(/expected 'all'/);
  });
  it('never narrows when a source is added, and encloses every figure it uses', () => {
    const figure = fc.record({ min: fc.nat(20), width: fc.option(fc.nat(20), { nil: null }) });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), (figures) => {
        const papers = ['wire', 'gazette', 'court', 'almanac'];
        const said = figures.map(({ min, width }, index) =>
          killed(`c${index}`, papers[index] ?? 'wire', min + 1, width === null ? null : min + 1 + width),
        );
        const { total } = killedOf(said, { accounts: 'all' });
        expect([...total.used].sort()).toEqual(said.map((claim) => claim.id).sort());
        for (const { value } of said) {
          expect(total.count?.min).toBeLessThanOrEqual(value.min);
          expect(total.count?.max ?? Infinity).toBeGreaterThanOrEqual(value.max ?? Infinity);
        }
      }),
    );
  });
});
