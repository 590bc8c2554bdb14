import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/queries/citations-of.js';
import { claims, event, locations, participants, sources, timeline } from '../../src/record.js';
import { killed, record } from './fixture.js';

const invented = record([killed('a', 'wire', 2, 2, { locators: ['p. 1', 'p. 2'] })]);
const brief = (x: Parameters<typeof citationsOf>[0] | string) =>
  citationsOf(x as string, invented).map(({ source, locators }) => [source.id, locators]);

describe('citationsOf', () => {
  it('gathers the places in each source, by id', () => {
    expect(brief('omar-ag-alba')).toEqual([
      ['gazette', ['p. 1', 'p. 4']],
      ['wire', ['¶2']],
    ]);
    expect(brief('raid')).toEqual([['almanac', ['lead']]]);
    expect(brief('the-raid')).toEqual([['wire', ['¶1']]]);
    expect(brief('a')).toEqual([['wire', ['p. 1', 'p. 2']]]);
    expect(brief('alba')).toEqual([]);
  });
  it('takes the thing itself', () => {
    expect(citationsOf(invented.event, invented)[0]?.source).toBe(invented.sources.almanac);
    expect(citationsOf(killed('z', 'court', 1, 1), invented)[0]?.source.id).toBe('court');
  });
  it('resolves everything in the record', () => {
    for (const row of [event, ...Object.values(participants), ...Object.values(locations), ...timeline]) {
      const found = citationsOf(row);
      expect(found.flatMap(({ locators }) => locators)).toHaveLength(row.citations.length);
      for (const { source } of found) expect(sources[source.id]).toBe(source);
    }
    for (const claim of claims)
      expect(citationsOf(claim.id)).toEqual([{ source: sources[claim.source], locators: claim.locators }]);
  });
  it('names what it does not know', () => {
    expect(() => brief('omar-ag-albi')).toThrow(/did you mean 'omar-ag-alba'/);
    expect(() => brief('constructor')).toThrow(RangeError);
    expect(() => citationsOf(killed('z', 'cort', 1, 1), invented)).toThrow(
      /unknown source 'cort', did you mean 'court'/,
    );
    expect(() => citationsOf(7 as never)).toThrow(TypeError);
  });
});
