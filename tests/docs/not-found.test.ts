import { expect, test } from 'vitest';
import { withAbsoluteAddresses } from '../../scripts/docs/pages.js';

const base = 'https://owner.github.io/name/';

test.each([
  ['<script src="assets/main.js">', `<script src="${base}assets/main.js">`],
  ['<html data-base="./">', `<html data-base="${base}">`],
  ['<a href="index.html">', `<a href="${base}index.html">`],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="https://example.org/">', '<a href="https://example.org/">'],
])('what is sent for any address that leads nowhere is found from there: %s', (relative, absolute) => {
  expect(withAbsoluteAddresses(relative, base)).toBe(absolute);
});
