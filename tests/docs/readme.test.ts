import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codebookFile, codebookPage, fill, filledFiles } from '../../scripts/readme.js';

describe('what is read off the record and the source', () => {
  test.each(filledFiles)('%s is up to date (else run npm run write)', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(fill(text)).toBe(text);
  });
  test('the codebook is up to date (else run npm run write)', () => {
    expect(readFileSync(codebookFile, 'utf8')).toBe(codebookPage());
  });
});
