import { expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { validateRecord } from '../../src/schemas/index.js';
import { smallRecord } from './small-record.js';

const second = (change: Partial<Claim>): readonly string[] => {
  const [first, ...rest] = smallRecord.claims;
  const copy = { ...first, id: 'gazette-again', ...change };
  const { issues } = validateRecord({ ...smallRecord, claims: [first, copy, ...rest] });
  return issues.map(({ code }) => code);
};

it('one question has one preferred reading, and another question its own', () => {
  expect(second({})).toEqual(['preferred-twice']);
  expect(second({ rank: 'normal' })).toEqual([]);
  expect(second({ side: 'rebels' })).toEqual([]);
  expect(second({ side: undefined })).toEqual([]);
  expect(second({ about: 'the-rising' })).toEqual([]);
  expect(second({ outcomes: ['killed'] } as Partial<Claim>)).toEqual([]);
  // A place or a status makes no slot of its own.
  expect(second({ location: 'gao' })).toEqual(['preferred-twice']);
});
