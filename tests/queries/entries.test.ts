import { describe, expect, it } from 'vitest';
import { entriesAt, entriesBetween, entriesWith } from '../../src/queries/entries.js';
import { locations, participants, timeline } from '../../src/record.js';
import { record } from './fixture.js';

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('entriesAt', () => {
  it('holds what happened at a place within', () => {
    expect(ids(entriesAt('alba-camp', record()))).toEqual(['the-raid']);
    expect(ids(entriesAt('alba', record()))).toEqual(['the-raid']);
    expect(ids(entriesAt('nord', record()))).toEqual(['the-raid', 'undated']);
    expect(ids(entriesAt('borgo', record()))).toEqual(['undated']);
  });
  it('has Ménaka in Gao Region, as it was in 2006, and not in Kidal Region', () => {
    expect(ids(entriesAt('gao-region'))).toContain('menaka-mutiny');
    const elsewhere = entriesAt('menaka').filter((entry) =>
      entry.locations.every(({ location }) => location === 'menaka'),
    );
    for (const entry of elsewhere) expect(entriesAt('kidal-region')).not.toContain(entry);
    expect(ids(entriesAt('kidal-region'))).toContain('attack-on-kidal');
  });
  it('finds each entry at each of its places', () => {
    for (const entry of timeline)
      for (const { location } of entry.locations) expect(entriesAt(location)).toContain(entry);
  });
  it('names a place that it does not know, and ends in a circle of places', () => {
    expect(() => entriesAt('kidall' as never)).toThrow(/did you mean 'kidal'/);
    const place = { ...locations.kidal, citations: [], aliases: [] };
    const circle = {
      a: { ...place, id: 'a', within: 'b' },
      b: { ...place, id: 'b', within: 'a' },
      c: { ...place, id: 'c', within: null },
    };
    expect(entriesAt('c', { ...record(), locations: circle })).toEqual([]);
  });
});

describe('entriesWith', () => {
  it('finds each entry with each of its participants', () => {
    for (const entry of timeline)
      for (const { participant } of entry.participants) expect(entriesWith(participant)).toContain(entry);
    for (const id of Object.keys(participants) as (keyof typeof participants)[])
      for (const entry of entriesWith(id))
        expect(ids(entry.participants.map((part) => ({ id: part.participant })))).toContain(id);
  });
  it('names a participant that it does not know', () => {
    expect(() => entriesWith('fagaga' as never)).toThrow(RangeError);
  });
});

describe('entriesBetween', () => {
  const between = (from: string, to: string) => {
    const { certain, possible } = entriesBetween(from, to, record());
    return { certain: ids(certain), possible: ids(possible) };
  };
  it('tells what lies inside from what only reaches in', () => {
    expect(between('2001-05-03', '2001-05-03')).toEqual({ certain: ['the-raid'], possible: ['the-eve'] });
    expect(between('2001-05', '2001-05')).toEqual({ certain: ['the-eve', 'the-raid'], possible: [] });
    expect(between('2001', '2001')).toEqual({ certain: ['the-eve', 'the-raid'], possible: [] });
    expect(between('2001-05-04', '2002')).toEqual({ certain: [], possible: ['the-eve'] });
    expect(between('1990', '1999-12')).toEqual({ certain: [], possible: [] });
  });
  it('holds the attack on Kidal on 23 May 2006, and every dated entry in all of time', () => {
    expect(ids(entriesBetween('2006-05-23', '2006-05-23').certain)).toContain('attack-on-kidal');
    const all = entriesBetween('-9999', '9999');
    expect(all.certain.length + all.possible.length).toBe(
      timeline.filter((entry) => entry.date !== null).length,
    );
  });
  it('refuses a date that it cannot read, and an end before the beginning', () => {
    expect(() => between('23 May', '2006')).toThrow(
      /'23 May' cannot be read: expected YYYY, YYYY-MM or YYYY-MM-DD/,
    );
    expect(() => between('2006-02-30', '2006')).toThrow(/does not exist/);
    expect(() => between('2006', '2005')).toThrow("'2006' is after '2005'");
  });
});
