import { expect, test } from 'vitest';
import { record } from '../../src/record.js';
import { validateRecord } from '../../src/schemas/index.js';

// What any record must hold: ids, references, circles, bounds, parts, replaced claims, constants that repeat a claim.
// The lints beside this hold what is this record's own style.
test('the record has nothing that validateRecord finds wrong or odd', () => {
  expect(validateRecord(record).issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(
    [],
  );
});
