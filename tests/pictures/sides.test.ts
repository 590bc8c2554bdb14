import { describe, expect, test } from 'vitest';
import { distancesBetween, placedLocations, shortestLinks } from '../../scripts/pictures/places.js';
import { actingSide, lookOf } from '../../scripts/pictures/sides.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { record } from './parse.js';

const [sample] = record.timeline;
if (sample === undefined) throw new Error('no entry');

const side = (date: string | null, ...participants: TimelineEntry['participants']) =>
  actingSide(
    { ...sample, date: date === null ? null : { edtf: date, earliest: date, latest: date }, participants },
    record,
  );

describe('the side of an entry', () => {
  test('is that of those who led it, whoever else it touched', () => {
    const attack = [
      { participant: 'hassan-ag-fagaga', role: 'leader' },
      { participant: 'malian-armed-forces', role: 'defender' },
    ] as const;
    expect(side('2006-05-23', ...attack)).toBe('side-2');
  });

  test('follows a participant who changed sides', () => {
    const moussa = { participant: 'ba-ag-moussa', role: 'leader' } as const;
    expect(side('2004-01-01', moussa)).toBe('side-1');
    expect(side('2006-05-24', moussa)).toBe('side-2');
  });

  test('is both where both signed, and neither where no one had a side, or no one knows when', () => {
    const mali = { participant: 'government-of-mali', role: 'signatory' } as const;
    const alliance = { participant: 'democratic-alliance-for-change', role: 'signatory' } as const;
    const algeria = { participant: 'government-of-algeria', role: 'leader' } as const;
    expect(side('2006-07-04', mali, alliance)).toBe('both');
    expect(side('2006-07-04', algeria)).toBe('neither');
    expect(side('2006-07-04')).toBe('neither');
    // The National Pact is no deed of the government's alone, though no side is known of those it signed with.
    expect(side('1992-04-11', mali)).toBe('neither');
    expect(side(null, mali)).toBe('neither');
  });

  test('is told apart from a side that nobody names', () => {
    expect([
      lookOf('government', record),
      lookOf('mutineers', record),
      lookOf(undefined, record),
      lookOf('unknown', record),
    ]).toEqual(['side-1', 'side-2', 'neither', 'neither']);
  });
});

describe('links between places', () => {
  const places = placedLocations(record);
  const distances = distancesBetween(places);

  test('each pair is there once, the nearest first', () => {
    expect(distances).toHaveLength((places.length * (places.length - 1)) / 2);
    expect(distances.map(({ km }) => km)).toEqual(distances.map(({ km }) => km).toSorted((a, b) => a - b));
  });

  test('one link fewer than places joins them all, none in a ring', () => {
    const links = shortestLinks(distances);
    expect(links).toHaveLength(places.length - 1);
    const reached = new Set([places[0]?.id]);
    for (const _ of links)
      for (const { from, to } of links) {
        if (reached.has(from.id)) reached.add(to.id);
        if (reached.has(to.id)) reached.add(from.id);
      }
    expect(reached.size).toBe(places.length);
  });
});
