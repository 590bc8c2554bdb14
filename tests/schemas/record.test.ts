import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { claims, event, locations, participants, record, sources, timeline } from '../../src/record.js';
import {
  claimSchema,
  claimsSchema,
  countSchema,
  eventSchema,
  locationSchema,
  locationsSchema,
  participantSchema,
  participantsSchema,
  recordSchema,
  sourceSchema,
  sourcesSchema,
  timelineEntrySchema,
  timelineSchema,
  validateRecord,
} from '../../src/schemas/index.js';
import { smallRecord } from './small-record.js';

/** Parses, and yields what was given: schemas check and change nothing. */
function takes(schema: z.ZodType, value: unknown): void {
  const { error, data } = schema.safeParse(value);
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toBeUndefined();
  expect(data).toEqual(value);
}

describe('every constant of the record is right by its schema', () => {
  it.each([
    ['event', eventSchema, event],
    ['participants', participantsSchema, participants],
    ['locations', locationsSchema, locations],
    ['timeline', timelineSchema, timeline],
    ['claims', claimsSchema, claims],
    ['sources', sourcesSchema, sources],
    ['record', recordSchema, record],
  ] as const)('%s', (_, schema, value) => takes(schema, value));

  it.each([
    ['participant', participantSchema, Object.values(participants)],
    ['location', locationSchema, Object.values(locations)],
    ['timeline entry', timelineEntrySchema, timeline],
    ['claim', claimSchema, claims],
    ['source', sourceSchema, Object.values(sources)],
  ] as const)('each %s by itself', (_, schema, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) takes(schema, row);
  });

  it('and nothing in it looks wrong', () => {
    const { success, issues } = validateRecord(record);
    expect(issues).toEqual([]);
    expect(success).toBe(true);
  });
});

describe('tables by themselves', () => {
  const paths = (schema: z.ZodType, value: unknown): unknown =>
    schema.safeParse(value).error?.issues.map(({ path }) => path);

  it('refuse a row under another key', () => {
    const { gao, kidal } = smallRecord.locations;
    expect(paths(locationsSchema, { gao: kidal, kidal })).toEqual([['gao', 'id']]);
    expect(paths(participantsSchema, { 'a-commander': smallRecord.participants['the-people'] })).toEqual([
      ['a-commander', 'id'],
    ]);
    expect(paths(locationsSchema, { gao, kidal })).toBeUndefined();
  });

  it('refuse an id given twice', () => {
    const [first] = smallRecord.claims;
    expect(paths(claimsSchema, [first, first])).toEqual([[1, 'id']]);
    expect(paths(timelineSchema, [...smallRecord.timeline, ...smallRecord.timeline])).toEqual([[1, 'id']]);
  });
});

describe('schemas are made to be built upon', () => {
  it('have a shape, and can be extended', () => {
    expect(locationSchema.shape.kind.safeParse('town').success).toBe(true);
    const withPopulation = locationSchema.extend({ population: countSchema });
    expect(
      withPopulation.safeParse({ ...smallRecord.locations['gao'], population: { min: 50_000, max: null } })
        .success,
    ).toBe(true);
    expect(claimSchema.options).toHaveLength(11);
  });
});
