import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { record, type timeline } from '../../src/record.js';
import { runLints } from './lints/run.js';
import { timelineLints } from './lints/timeline.js';

runLints('timeline', timelineLints);

const entry = (id: (typeof timeline)[number]['id']): TimelineEntry => {
  const found = record.timeline.find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`no timeline entry '${id}'`);
  return found;
};
const who = (id: (typeof timeline)[number]['id'], role: string): readonly string[] =>
  entry(id)
    .participants.filter((one) => one.role === role)
    .map(({ participant }) => participant);
const where = (id: (typeof timeline)[number]['id'], role: string): readonly string[] =>
  entry(id)
    .locations.filter((one) => one.role === role)
    .map(({ location }) => location);

describe('the course of events', () => {
  test('begins with the rebellion of the 1990s and ends with the revolt of 2007', () => {
    expect(record.timeline.at(0)?.id).toBe('tuareg-rebellion-1990');
    expect(record.timeline.at(-1)?.id).toBe('renewed-revolt-2007');
  });

  test('Kidal and Ménaka mutinied on 23 May 2006; Kidal at about 05:00', () => {
    expect([entry('attack-on-kidal').date?.edtf, entry('menaka-mutiny').date?.edtf]).toEqual([
      '2006-05-23',
      '2006-05-23',
    ]);
    expect(entry('attack-on-kidal').time).toEqual({ earliest: '05:00', latest: '05:00', approximate: true });
  });

  test('the camps were empty only in the night of 23 to 24 May', () => {
    expect(entry('camps-left').date).toEqual({
      edtf: '2006-05-23/2006-05-24',
      earliest: '2006-05-23',
      latest: '2006-05-24',
    });
    expect(where('camps-left', 'origin')).toEqual(['kidal', 'menaka', 'tessalit']);
    expect(where('camps-left', 'destination')).toContain('adrar-des-ifoghas');
  });

  test('Ba Ag Moussa led at Ménaka, Fagaga and Bahanga at Kidal', () => {
    expect(who('menaka-mutiny', 'leader')).toEqual(['ba-ag-moussa']);
    expect(who('attack-on-kidal', 'leader')).toEqual(['hassan-ag-fagaga', 'ibrahim-ag-bahanga']);
  });

  test('Koné and Ag Bibi signed at Algiers, Algeria mediating', () => {
    expect(where('algiers-accord-2006', 'scene')).toEqual(['algiers']);
    expect(who('algiers-accord-2006', 'signatory')).toEqual(
      expect.arrayContaining(['kafougouna-kone', 'ahmada-ag-bibi']),
    );
    expect(who('algiers-accord-2006', 'mediator')).toContain('government-of-algeria');
  });

  test('each phase has its entries, and an aftermath goes on after the accord', () => {
    const phases = new Set(record.timeline.map(({ phase }) => phase));
    expect([...phases]).toEqual(['background', 'attack', 'aftermath']);
    expect(
      record.timeline.filter(({ date }) => (date?.earliest ?? '') > '2006-07-31').length,
    ).toBeGreaterThan(3);
  });
});
