import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/queries/find-entries.js';
import { event, locations, participants, timeline } from '../../src/record.js';
import { record } from './fixture.js';

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('entries at a place', () => {
  it('holds what happened at a place within', () => {
    expect(ids(findEntries({ at: 'alba-camp' }, record()).certain)).toEqual(['the-raid']);
    expect(ids(findEntries({ at: 'alba' }, record()).certain)).toEqual(['the-raid']);
    expect(ids(findEntries({ at: 'nord' }, record()).certain)).toEqual(['the-raid', 'undated']);
    expect(ids(findEntries({ at: 'borgo' }, record()).certain)).toEqual(['undated']);
  });
  it('has Ménaka in Gao Region, as it was in 2006, and not in Kidal Region', () => {
    expect(ids(findEntries({ at: 'gao-region' }).certain)).toContain('menaka-mutiny');
    const elsewhere = findEntries({ at: 'menaka' }).certain.filter((entry) =>
      entry.locations.every(({ location }) => location === 'menaka'),
    );
    for (const entry of elsewhere) expect(findEntries({ at: 'kidal-region' }).certain).not.toContain(entry);
    expect(ids(findEntries({ at: 'kidal-region' }).certain)).toContain('attack-on-kidal');
  });
  it('finds each entry at each of its places', () => {
    for (const entry of timeline)
      for (const { location } of entry.locations)
        expect(findEntries({ at: location }).certain).toContain(entry);
  });
  it('names a place that it does not know, and ends in a circle of places', () => {
    expect(() => findEntries({ at: 'kidall' as never })).toThrow(/did you mean 'kidal'/);
    const place = { ...locations.kidal, citations: [], aliases: [] };
    const circle = {
      a: { ...place, id: 'a', within: 'b' },
      b: { ...place, id: 'b', within: 'a' },
      c: { ...place, id: 'c', within: null },
    };
    expect(findEntries({ at: 'c' }, { ...record(), locations: circle }).certain).toEqual([]);
  });
});

describe('entries with a participant', () => {
  it('finds each entry with each of its participants', () => {
    for (const entry of timeline)
      for (const { participant } of entry.participants)
        expect(findEntries({ with: participant }).certain).toContain(entry);
    for (const id of Object.keys(participants) as (keyof typeof participants)[])
      for (const entry of findEntries({ with: id }).certain)
        expect(ids(entry.participants.map((part) => ({ id: part.participant })))).toContain(id);
  });
  it('names a participant that it does not know', () => {
    expect(() => findEntries({ with: 'fagaga' as never })).toThrow(RangeError);
  });
});

describe('entries of a time', () => {
  const between = (from: string, to: string) => {
    const { certain, possible } = findEntries({ from, to }, record());
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
    expect(ids(findEntries({ from: '2006-05-23', to: '2006-05-23' }).certain)).toContain('attack-on-kidal');
    const all = findEntries({ from: '-9999', to: '9999' });
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
  it('reads a date of the record, and takes one end alone', () => {
    const { date } = event;
    expect(findEntries({ from: date, to: date })).toEqual(findEntries({ from: date.edtf, to: date.edtf }));
    const before = findEntries({ to: '2006-05-22' });
    const since = findEntries({ from: '2006-05-23' });
    const dated = timeline.filter((entry) => entry.date !== null);
    expect(dated.filter((entry) => before.certain.includes(entry) || since.certain.includes(entry))).toEqual(
      dated.filter((entry) => !before.possible.includes(entry) || !since.possible.includes(entry)),
    );
    expect(() => findEntries({ from: '2007', to: date })).toThrow("'2007' is after '2006-05-23'");
  });
});

describe('findEntries', () => {
  it('finds all entries where nothing is asked, with or without a date', () => {
    expect(findEntries()).toEqual({ certain: timeline, possible: [] });
    expect(findEntries({}, record()).certain).toEqual(record().timeline);
  });
  it('finds what each condition finds, where several are given', () => {
    for (const { id: at } of Object.values(locations))
      for (const { id } of Object.values(participants)) {
        const both = findEntries({ at, with: id, from: '2006', to: '2006' });
        const time = findEntries({ from: '2006', to: '2006' });
        const isFound = (entry: (typeof timeline)[number]) =>
          findEntries({ at }).certain.includes(entry) && findEntries({ with: id }).certain.includes(entry);
        expect(both).toEqual({
          certain: time.certain.filter(isFound),
          possible: time.possible.filter(isFound),
        });
      }
  });
});
