import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.js';
import { uncorroborated } from '../../src/queries/uncorroborated.js';
import { claim, day, killed, record, span } from './fixture.js';

const alone = (...claims: Claim[]) => uncorroborated('almanac', record(claims)).map((said) => said.id);
const date = (id: string, source: string, value: Extract<Claim, { property: 'date' }>['value']) =>
  claim({ id, property: 'date', source, value });

describe('uncorroborated', () => {
  const mine = killed('mine', 'almanac', 2, 2);
  it('is what no other voice says', () => {
    expect(alone(mine)).toEqual(['mine']);
    expect(alone(mine, killed('b', 'wire', 3, 3))).toEqual(['mine']);
    expect(alone(mine, killed('b', 'wire', 2, 2))).toEqual([]);
  });
  it.each<[string, Claim]>([
    ['the same voice elsewhere', killed('b', 'wire', 2, 2, { voice: 'almanac' })],
    ['a copy of the encyclopedia', killed('b', 'mirror', 2, 2, { voice: 'another' })],
    ['a hedge', killed('b', 'wire', 2, 2, { basis: 'hedged' })],
    ['our own arithmetic', killed('b', 'wire', 2, 2, { basis: 'inferred' })],
    ['a figure that was replaced', killed('b', 'wire', 2, 2, { supersededBy: 'c' })],
    ['what was shown wrong', killed('b', 'wire', 2, 2, { rank: 'deprecated' })],
    ['one side', killed('b', 'wire', 2, 2, { side: 'crown' })],
    ['something wider', killed('b', 'wire', 1, 6)],
  ])('is not supported by %s', (_, other) => {
    expect(alone(mine, other)).toEqual(['mine']);
  });
  it('is supported by something narrower from which it follows', () => {
    expect(
      alone(date('mine', 'almanac', span('2001-05-01', '2001-05-31')), date('b', 'wire', day('2001-05-03'))),
    ).toEqual([]);
    expect(
      alone(date('mine', 'almanac', day('2001-05-03')), date('b', 'wire', span('2001-05-01', '2001-05-31'))),
    ).toEqual(['mine']);
    expect(alone(killed('mine', 'almanac', 2, null), killed('b', 'wire', 3, 3))).toEqual([]);
  });
  it('is not what two voices say within one document', () => {
    const quoted = [
      killed('chief', 'almanac', 2, 2, { voice: 'chief' }),
      killed('army', 'almanac', 2, 2, { voice: 'army' }),
    ];
    expect(alone(...quoted)).toEqual([]);
    const wire = quoted.map((one) => ({ ...one, source: 'wire' }));
    expect(uncorroborated('wire', record(wire))).toEqual([]);
    expect(alone(mine, killed('again', 'almanac', 2, 2, { location: 'alba' }))).toEqual(['mine', 'again']);
  });
  it('is supported by an estimate whose best is the number, and by no bound of it', () => {
    const estimate = (best: number) => killed('b', 'wire', 1, 6, { value: { min: 1, max: 6, best } });
    expect(alone(mine, estimate(2))).toEqual([]);
    expect(alone(mine, estimate(6))).toEqual(['mine']);
  });
  it('is exactly what no plain claim of another voice agrees with or lies within', () => {
    const row = fc.record({
      min: fc.nat(4),
      width: fc.option(fc.nat(3), { nil: null }),
      side: fc.constantFrom('crown', undefined),
      source: fc.constantFrom('almanac', 'wire', 'copy', 'court'),
      voice: fc.constantFrom('chief', undefined),
      basis: fc.constantFrom('hedged' as const, undefined, undefined),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const said = rows.map(({ min, width, source, ...more }, index) =>
          killed(`c${index}`, source, min, width === null ? null : min + width, more),
        );
        const whole = record(said);
        const voice = (one: Claim) => one.voice ?? whole.sources[one.source]?.voice;
        const end = (one: (typeof said)[number]) => one.value.max ?? Infinity;
        const isKnown = (one: (typeof said)[number]) => one.value.min > 0 || one.value.max !== null;
        const expected = said.filter(
          (one) =>
            one.source === 'almanac' &&
            isKnown(one) &&
            !said.some(
              (other) =>
                voice(other) !== voice(one) &&
                other.basis === undefined &&
                isKnown(other) &&
                other.side === one.side &&
                other.value.min >= one.value.min &&
                end(other) <= end(one),
            ),
        );
        expect(uncorroborated('almanac', whole)).toEqual(expected);
      }),
    );
  });
  it('leaves out what the source says it does not know', () => {
    expect(alone(killed('mine', 'almanac', 0, null), date('other', 'almanac', null))).toEqual([]);
  });
  it('of the article: the 150, the 75, and its negotiators, Niger among them', () => {
    const ids = uncorroborated();
    expect(ids.every((said) => said.source === 'wikipedia-en-kidal-menaka-mutinies')).toBe(true);
    const strengths = ids.flatMap((said) => (said.property === 'strength' ? [said.value.min] : []));
    expect(strengths.sort((a, b) => a - b)).toEqual([75, 150]);
    expect(
      ids.some((said) => said.property === 'actors' && said.value?.includes('government-of-niger')),
    ).toBe(true);
  });
  it('of the article: not the day, which many give', () => {
    expect(
      uncorroborated().some((said) => said.property === 'date' && said.about === 'kidal-menaka-2006'),
    ).toBe(false);
  });
  it('names a source that it does not know', () => {
    expect(() => uncorroborated('wyre', record())).toThrow(/unknown source 'wyre', did you mean 'wire'/);
  });
});
