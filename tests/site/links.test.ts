import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, pages, site } from './browser.js';

const decode = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

const html = new Map(pages().map((page) => [page, readFileSync(join(site, page), 'utf8')]));
const idsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => decode(id)));
const ids = new Map([...html].map(([page, text]) => [page, idsOf(text)]));

/** Whatever a page links to or loads, as written. */
const targets = (text: string): readonly string[] =>
  [...text.matchAll(/\s(href|src|srcset)="([^"]*)"/g)].flatMap(([, attribute, value = '']) =>
    attribute === 'srcset'
      ? decode(value)
          .split(',')
          .map((part) => part.trim().split(/\s/)[0] ?? '')
      : [decode(value)],
  );

const isOutside = (target: string): boolean => /^(https?|data|mailto):/.test(target);

/** What is wrong with a link of a page; undefined where it leads somewhere. */
function fault(page: string, target: string): string | undefined {
  const [address = '', anchor = ''] = target.split('#');
  const [path = ''] = address.split('?');
  const where = path === '' ? page : posix.join(posix.dirname(page), path);
  if (fileOf(where) === undefined) return `${page} → ${target}: no such file`;
  if (anchor === '' || !where.endsWith('.html')) return undefined;
  return ids.get(where)?.has(decodeURIComponent(anchor))
    ? undefined
    : `${page} → ${target}: no such place in the page`;
}

describe('links', () => {
  test('the site has its pages', () => {
    expect(html.size).toBeGreaterThan(100);
    expect([...html.values()].flatMap(targets).length).toBeGreaterThan(5000);
  });

  test('every link, picture, script and style of every page leads to a file and a place in it', () => {
    const faults = [...html].flatMap(([page, text]) =>
      targets(text)
        .filter((target) => !isOutside(target))
        .flatMap((target) => fault(page, target) ?? []),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('no link has a scheme that no browser knows', () => {
    const strange = [...html.values()]
      .flatMap(targets)
      .filter((target) => /^[a-z]+:/.test(target) && !isOutside(target));
    expect(strange).toEqual([]);
  });

  test('no page loads a script, a style or a picture from elsewhere', () => {
    const loaded = [...html.values()].flatMap((text) =>
      [...text.matchAll(/<(?:script|link|img|source|iframe)\b[^>]*/g)].flatMap(([tag]) => targets(tag)),
    );
    expect(loaded.length).toBeGreaterThan(500);
    expect(loaded.filter((target) => /^https?:/.test(target))).toEqual([]);
  });
});
