import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  claims,
  event,
  locations,
  participants,
  record,
  sources,
  timeline,
  voices,
} from '../../src/record.js';
import {
  claimSchema,
  countSchema,
  eventSchema,
  locationSchema,
  participantSchema,
  recordSchema,
  sourceSchema,
  timelineEntrySchema,
  validateRecord,
  voiceSchema,
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
    ['record', recordSchema, record],
  ] as const)('%s', (_, schema, value) => takes(schema, value));

  it.each([
    ['participant', participantSchema, Object.values(participants)],
    ['location', locationSchema, Object.values(locations)],
    ['timeline entry', timelineEntrySchema, timeline],
    ['claim', claimSchema, claims],
    ['source', sourceSchema, Object.values(sources)],
    ['voice', voiceSchema, Object.values(voices)],
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

describe('schemas are made to be built upon', () => {
  const objects = {
    countSchema,
    eventSchema,
    locationSchema,
    recordSchema,
    sourceSchema,
    timelineEntrySchema,
    voiceSchema,
    ...Object.fromEntries(participantSchema.options.map((option, index) => [`participant ${index}`, option])),
    ...Object.fromEntries(claimSchema.options.map((option, index) => [`claim ${index}`, option])),
  } as unknown as Readonly<Record<string, z.ZodObject>>;

  const only = (key: string) => ({ [key]: true }) as never;
  it.each(Object.entries(objects))('%s can be picked, omitted, extended and made partial', (_, schema) => {
    for (const key of Object.keys(schema.shape)) {
      expect(Object.keys(schema.pick(only(key)).shape)).toEqual([key]);
      expect(Object.keys(schema.omit(only(key)).shape)).not.toContain(key);
    }
    expect(schema.partial().safeParse({}).success).toBe(true);
    expect(schema.extend({ extra: countSchema }).partial().safeParse({ extra: 2 }).success).toBe(false);
  });

  it('take a row with more in it', () => {
    const withPopulation = locationSchema.extend({ population: countSchema });
    const gao = smallRecord.locations['gao'];
    expect(withPopulation.safeParse({ ...gao, population: { min: 50_000, max: null } }).success).toBe(true);
    expect(withPopulation.safeParse(gao).success).toBe(false);
  });
});
