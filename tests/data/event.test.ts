import { describe, expect, test } from 'vitest';
import { event } from '../../src/record.js';
import { eventLints } from './lints/event.js';
import { runLints } from './lints/run.js';

runLints('event', eventLints);

describe('the event', () => {
  test('was on 23 May 2006, from about 05:00, by the reference source', () => {
    expect(event.date.edtf).toBe('2006-05-23');
    expect(event.time).toEqual({ earliest: '05:00', latest: '05:00', approximate: true });
  });

  test('was at Kidal, Ménaka and Tessalit, by the infobox of the reference source', () => {
    expect(event.locations).toEqual(['kidal', 'menaka', 'tessalit']);
  });

  test('was a Tuesday', () => {
    expect(new Date(`${event.date.earliest}T00:00:00Z`).getUTCDay()).toBe(2);
  });

  test('goes by both spellings and by the French name', () => {
    expect([event.name, ...event.aliases.map(({ name }) => name)]).toEqual(
      expect.arrayContaining([
        '2006 Kidal and Ménaka mutinies',
        '2006 Kidal and Menaka mutinies',
        'Combat de Kidal (2006)',
      ]),
    );
  });

  test('its summary gives no single toll: each number of dead has its speaker', () => {
    expect(event.summary).toMatch(/sources disagree on the dead/);
    expect(event.summary).toMatch(/two on each side according to Fagaga/);
    expect(event.summary).toMatch(/first one and later five according to the army/);
    expect(event.summary).toMatch(/six by the official toll/);
  });

  test('two sides fought: the government of Mali and the mutineers', () => {
    expect(Object.keys(event.sides)).toEqual(['government', 'mutineers']);
  });
});
