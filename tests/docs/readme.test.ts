import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill, filledFiles, writtenPages } from '../../scripts/readme.js';

describe('what is read off the record and the source', () => {
  test.each(filledFiles)('%s is up to date (else run npm run write)', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(fill(text)).toBe(text);
  });
  test.each(Object.entries(writtenPages))('%s is up to date (else run npm run write)', (file, write) => {
    expect(readFileSync(file, 'utf8')).toBe(write());
  });
});
