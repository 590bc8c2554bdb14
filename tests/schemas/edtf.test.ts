import { expect, it } from 'vitest';
import { edtfDateSchema, edtfSchema } from '../../src/schemas/edtf.js';

it('a date is text of days that exist, and its bounds are those it means', () => {
  expect(edtfSchema.safeParse('2006-02-30').success).toBe(false);
  expect(edtfSchema.safeParse('[2006-02-11,2006-03]').success).toBe(true);
  const date = { edtf: '2006-05/..', earliest: '2006-05-01', latest: null };
  expect(edtfDateSchema.safeParse(date).success).toBe(true);
  expect(edtfDateSchema.safeParse({ ...date, latest: '2006-05-31' }).success).toBe(false);
});
