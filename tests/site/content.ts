/** Pages of the site as they are written, parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { site } from './browser.js';

// One window for all: to make one takes longer than to parse a page.
const parser = new new JSDOM('').window.DOMParser();
const parsed = new Map<string, Document>();

/** The content of a page, parsed once for all tests: without the menus around it, which take most of the time. */
export function contentOf(path: string): Document {
  const known = parsed.get(path);
  if (known) return known;
  const page = readFileSync(join(site, path), 'utf8');
  const start = page.indexOf('<div class="col-content"');
  const end = page.indexOf('<div class="col-sidebar"');
  if (start < 0 || end < start) throw new Error(`${path} has no content between its menus`);
  const document = parser.parseFromString(page.slice(start, end), 'text/html');
  parsed.set(path, document);
  return document;
}
