import { expect, it } from 'vitest';
import { edtfDateSchema, edtfSchema } from '../../src/schemas/values.js';

it('a date is text of days that exist, with bounds that exist', () => {
  expect(edtfSchema.safeParse('2006-02-30').success).toBe(false);
  expect(edtfSchema.safeParse('[2006-02-11,2006-03]').success).toBe(true);
  const date = { edtf: '2006-05/..', earliest: '2006-05-01', latest: null };
  expect(edtfDateSchema.safeParse(date).success).toBe(true);
  expect(edtfDateSchema.safeParse({ ...date, latest: '2006-05-32' }).success).toBe(false);
});
