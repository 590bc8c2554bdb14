import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.js';
import { killed, record } from './fixture.js';

/** Calls as a reader without types makes them. */
const loose = root as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
const call = (name: string, ...args: readonly unknown[]) => loose[name]?.(...args);
const own = record([killed('a', 'wire', 2, 2)]);

describe('what is no count', () => {
  const bad = [
    2,
    '023',
    null,
    undefined,
    {},
    { min: 3 },
    { min: 5, max: 2 },
    { min: -1, max: 2 },
    { min: 1.5, max: 2 },
  ];
  const worse = [{ min: '0', max: '2' }, { min: NaN, max: null }, { min: 1, max: 2, best: 'x' }, [1, 2]];
  const good = { min: 2, max: 2 };
  it.each([...bad, ...worse].map((value) => [value]))('%j is refused by whatever takes a count', (value) => {
    for (const args of [
      [value, good],
      [good, value],
    ])
      expect(() => call('addCounts', ...args)).toThrow(/^a count is \{ min, max \}, .*, got /u);
    expect(() => call('formatCount', value)).toThrow(TypeError);
    expect(() => call('addCounts', value)).toThrow(TypeError);
  });
  it('is named', () => {
    expect(() => call('formatCount', { min: 5, max: 2 })).toThrow(/got \{"min":5,"max":2\}$/u);
    expect(() => call('addCounts', 2, 3)).toThrow(/got 2$/u);
  });
});

describe('options', () => {
  it('that there are none of are refused, with the nearest', () => {
    expect(() => call('casualtyTotals', { sorce: 'x' })).toThrow(
      new TypeError("unknown option 'sorce', did you mean 'source'?"),
    );
    expect(() => call('participantsOf', 'mutineers', { when: '2006' })).toThrow(
      "unknown option 'when', expected at",
    );
  });
  it.each([['all'], [null], [['all']], [7]])('are an object, not %j', (value) => {
    expect(() => call('casualtyTotals', value)).toThrow(TypeError);
    expect(() => call('participantsOf', 'mutineers', value)).toThrow(
      /^the options of participantsOf are an object/u,
    );
  });
  it('go first, the record last', () => {
    expect(() => call('casualtyTotals', own)).toThrow(/options go first, the record last$/u);
    expect(() => call('participantsOf', 'crown', own)).toThrow(/options go first, the record last$/u);
  });
  it('at: a date, or one to read', () => {
    expect(() => call('participantsOf', 'mutineers', { at: null })).toThrow(/^a date is .*, got null$/u);
  });
});

describe('a record without the tables that a query reads', () => {
  const queries: Readonly<Record<string, readonly unknown[]>> = {
    casualtiesByVoice: [],
    casualtyTotals: [{}],
    citationsOf: ['x'],
    claimsAbout: ['x', undefined],
    commandersOf: ['x'],
    describeTolls: [],
    disagreements: [],
    findEntries: [{}],
    findLocations: ['x'],
    findParticipants: ['x'],
    findSources: ['x'],
    participantsOf: ['x', {}],
    uncorroborated: ['x'],
  };
  it.each(Object.entries(queries))('is refused by %s, which names the table', (name, args) => {
    for (const tables of [null, {}, { claims: {}, participants: 7 }, 'record'])
      expect(() => call(name, ...args, tables)).toThrow(
        new RegExp(`^${name} needs \\{ [a-z]+ \\} of your record, got `),
      );
  });
  it('is refused by getX, and no id is an id of it', () => {
    for (const name of ['Participant', 'Location', 'Source', 'TimelineEntry', 'Claim'])
      for (const tables of [null, {}, 'record']) {
        expect(() => call(`get${name}`, 'x', tables)).toThrow(
          /^your record has no table to find a [a-z ]+ in$/u,
        );
      }
  });
  it('never makes a guard throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, tables) => {
        expect(typeof call('hasId', tables, value)).toBe('boolean');
      }),
    );
  });
});

describe('hints', () => {
  it('take an id that begins with or holds what was asked for as near', () => {
    expect(() => call('getSource', 'bbc')).toThrow(/did you mean 'bbc-2006-05-24'/u);
    expect(() => call('casualtyTotals', { source: 'bbc' })).toThrow(/did you mean 'bbc-2006-05-24'/u);
    expect(() => call('getParticipant', 'fagaga')).toThrow(/did you mean 'hassan-ag-fagaga'/u);
  });
  it('tell a source from what has sources', () => {
    expect(() => call('citationsOf', 'bbc-2006-05-24')).toThrow(
      new RangeError("'bbc-2006-05-24' is a source itself: use getSource('bbc-2006-05-24')"),
    );
  });
  it('ask for the record of a thing of your own', () => {
    const mine = { citations: [{ source: 'wire', locator: '¶1' }] };
    expect(() => call('citationsOf', mine)).toThrow(/needs that record as the last argument$/u);
    expect(call('citationsOf', mine, own)).toEqual([{ source: own.sources['wire'], locators: ['¶1'] }]);
  });
});
