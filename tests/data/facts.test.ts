import { describe, expect, test } from 'vitest';
import type { CasualtiesClaim, Claim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { speakerOf } from '../../src/queries/voice-of.js';
import { record as ownRecord } from '../../src/record.js';

const record: ConflictRecord = ownRecord;
const { claims, event, sources } = record;

const about = (id: string): readonly Claim[] => claims.filter((claim) => claim.about === id);
const claim = (id: string): Claim => {
  const found = claims.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no claim '${id}'`);
  return found;
};
const voiceOf = (one: Claim): string => one.voice ?? sources[one.source]?.voice ?? 'none';
const tolls = (outcome: string): readonly CasualtiesClaim[] =>
  about(event.id).flatMap((one) =>
    one.property === 'casualties' && one.outcomes.join() === outcome ? [one] : [],
  );
const independent = claims.filter((one) => sources[one.source]?.independence === 'independent');

describe('the reference source', () => {
  test('has two dead on each side, as said by Fagaga, and nobody wounded or captured', () => {
    const stated = about(event.id).filter(
      (one) => one.source === event.referenceSource && one.property === 'casualties',
    );
    expect(stated.map(({ side, value, rank }) => ({ side, value, rank }))).toEqual([
      { side: 'government', value: { min: 2, max: 2 }, rank: 'preferred' },
      { side: 'mutineers', value: { min: 2, max: 2 }, rank: 'preferred' },
    ]);
    expect(stated.map((one) => [voiceOf(one), speakerOf(one, record)?.participant])).toEqual([
      ['fagaga', 'hassan-ag-fagaga'],
      ['fagaga', 'hassan-ag-fagaga'],
    ]);
  });

  test('does not know who commanded the government side, nor how strong it was', () => {
    expect(claim(`${event.referenceSource}-commanders-government`).value).toBeNull();
    expect(claim(`${event.referenceSource}-strength-government`).value).toEqual({ min: 0, max: null });
  });

  test('names three places in its infobox and two in its lead', () => {
    expect(claim(`${event.referenceSource}-locations`).value).toEqual(['kidal', 'menaka', 'tessalit']);
    expect(claim(`${event.referenceSource}-locations-lead`).value).toEqual(['kidal', 'menaka']);
  });

  test('has 75 at Kidal, who lie inside 150 that nobody else counts', () => {
    const kidal = claim(`${event.referenceSource}-strength-mutineers-kidal`);
    const all = claim(`${event.referenceSource}-strength-mutineers`);
    expect(kidal).toMatchObject({ value: { min: 75, max: 75 }, location: 'kidal', partOf: all.id });
    expect(all.value).toEqual({ min: 150, max: 150 });
    const others = about(event.id).filter((one) => one.property === 'strength' && one.id !== all.id);
    expect(others.filter((one) => one.property === 'strength' && one.value.max === 150)).toEqual([]);
  });

  test('is what the constants of the event follow', () => {
    const preferred = (property: Claim['property']): unknown =>
      about(event.id).find((one) => one.property === property && one.rank === 'preferred')?.value;
    expect(preferred('date')).toEqual(event.date);
    expect(preferred('time')).toEqual(event.time);
    expect(preferred('locations')).toEqual(event.locations);
    expect(preferred('result')).toEqual(event.result);
    expect(preferred('part-of')).toEqual(event.partOf);
  });

  test('gives every preferred claim about the event', () => {
    const preferred = about(event.id).filter((one) => one.rank === 'preferred');
    expect(preferred.length).toBeGreaterThan(10);
    expect(preferred.filter((one) => one.source !== event.referenceSource)).toEqual([]);
  });
});

describe('the dead', () => {
  test("the army's press office said 1 at first and 5 a week later, which replaces it", () => {
    const [first, later] = [
      claim('l-essor-2006-05-26-casualties-killed'),
      claim('afribone-2006-05-31-casualties-killed-kidal'),
    ];
    expect(first).toMatchObject({
      value: { min: 1, max: 1 },
      supersededBy: later.id,
      voice: 'army-press-office',
    });
    expect(later).toMatchObject({
      value: { min: 5, max: 5 },
      location: 'kidal',
      voice: 'army-press-office',
    });
    expect(claims.filter((one) => one.supersededBy !== undefined)).toContain(first);
  });

  test('its five are two civilians, one soldier and two attackers', () => {
    const five = tolls('killed').filter(
      (one) =>
        one.source === 'afribone-2006-05-31' && one.id !== 'afribone-2006-05-31-casualties-killed-kidal',
    );
    expect(five.map(({ side, status, value }) => [side, status, value.min])).toEqual([
      [undefined, 'civilian', 2],
      ['government', 'military', 1],
      ['mutineers', undefined, 2],
    ]);
    expect(five.reduce((sum, one) => sum + one.value.min, 0)).toBe(5);
  });

  test('a first figure without a side stays without one', () => {
    for (const id of ['l-essor-2006-05-26-casualties-killed', 'rfi-2006-05-24-casualties-killed'])
      expect(claim(id).side).toBeUndefined();
  });

  test('the official toll of six is one voice, however many passed it on', () => {
    const sixes = tolls('killed').filter((one) => voiceOf(one) === 'july-toll');
    expect(sixes.length).toBeGreaterThanOrEqual(4);
    expect(sixes.every((one) => one.value.min === 6 && one.value.max === 6 && one.side === undefined)).toBe(
      true,
    );
  });

  test('the police commissioner saw two dead soldiers', () => {
    expect(claim('bbc-2006-05-24-casualties-killed-government-military-kidal')).toMatchObject({
      value: { min: 2, max: 2 },
      status: 'military',
      voice: 'police-commissioner',
    });
    expect(record.voices['police-commissioner']).toMatchObject({
      participant: 'mady-fofana',
      side: 'government',
    });
  });

  test('two voices at least count dead mutineers: Fagaga and the army', () => {
    const voices = tolls('killed')
      .filter((one) => one.side === 'mutineers')
      .map(voiceOf);
    expect(voices).toEqual(expect.arrayContaining(['fagaga', 'army-press-office']));
  });

  test('none is not unknown: one source has no bloodshed, others knew of no toll yet', () => {
    expect(claim('countryaah-2006-casualties-killed').value).toEqual({ min: 0, max: 0 });
    expect(tolls('unspecified').length).toBeGreaterThan(0);
    for (const one of tolls('unspecified')) expect(one.value).toEqual({ min: 0, max: null });
  });
});

describe('what the sources disagree on', () => {
  test('the day: Lecocq and Le Monde have 22 May, most have 23 May', () => {
    const days = (day: string): readonly string[] =>
      about(event.id)
        .filter((one) => one.property === 'date' && one.value?.edtf === day)
        .map(voiceOf);
    expect(days('2006-05-22').toSorted()).toEqual(['le-monde', 'lecocq']);
    expect(new Set(days('2006-05-23')).size).toBeGreaterThanOrEqual(10);
  });

  test('Tessalit: named by the encyclopedia and by three others, one of them hedged', () => {
    const named = about(event.id).filter(
      (one) =>
        one.property === 'locations' &&
        (one.value ?? []).includes('tessalit') &&
        one.source !== event.referenceSource,
    );
    expect(named.map((one) => [one.source, one.basis])).toEqual([
      ['l-independant-2006-05-24', 'hedged'],
      ['afribone-2006-05-31-briefing', undefined],
      ['programm-mali-nord-2006-06', undefined],
    ]);
  });

  test('Ménaka: taken, looted and left, or attacked without success', () => {
    const codes = about('menaka-mutiny').flatMap((one) =>
      one.property === 'result' && one.value ? [one.value.code] : [],
    );
    expect(codes).toEqual(expect.arrayContaining(['taken', 'looted-and-left', 'attack-failed']));
  });

  test('who held Kidal on the evening of 23 May: the governor’s aide stands against those who have the camps taken', () => {
    expect(claim('irin-2006-05-23-result-attack-on-kidal').value).toMatchObject({ code: 'camps-taken' });
    const aide = claim('irin-2006-05-23-result-attack-on-kidal-aide');
    expect(aide.value).toMatchObject({ code: 'attack-repelled' });
    expect(speakerOf(aide, record)?.side).toBe('government');
  });
});

describe('the record as evidence', () => {
  test('holds at least 150 claims from at least 40 independent sources', () => {
    expect(claims.length).toBeGreaterThanOrEqual(150);
    expect(new Set(independent.map((one) => one.source)).size).toBeGreaterThanOrEqual(40);
  });

  test('says when Fagaga first gave his figures: the day after, to PANA', () => {
    const [first] = tolls('killed').filter((one) => one.source === 'l-independant-2006-05-26');
    expect(first).toMatchObject({ voice: 'fagaga', statedOn: { edtf: '2006-05-24' } });
  });

  test('nobody but the encyclopedia family is needed to know that the attack fell on Kidal and Ménaka', () => {
    const both = independent.filter(
      (one) => one.property === 'locations' && one.about === event.id && one.value?.join() === 'kidal,menaka',
    );
    expect(new Set(both.map(voiceOf)).size).toBeGreaterThanOrEqual(8);
  });
});
