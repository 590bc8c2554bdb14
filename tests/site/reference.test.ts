import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as exported from '../../src/schemas/index.js';
import { pages } from './browser.js';
import { contentOf } from './content.js';

const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';
const all = (document: Document, selector: string): readonly Element[] => [
  ...document.querySelectorAll(selector),
];

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;
const schemas = Object.entries(exported).flatMap(([name, value]) =>
  isSchema(value) ? [[name, value] as const] : [],
);
const schemaPage = (name: string): Document => contentOf(`variables/kidal-menaka-2006_schemas.${name}.html`);
const valueUnder = (document: Document, id: string): unknown =>
  JSON.parse(textOf(document.querySelector(`#${id} ~ pre`)));

describe('the page of a schema', () => {
  test.each(schemas)('%s takes the value that it shows as taken', (name, schema) => {
    expect(z.safeParse(schema, valueUnder(schemaPage(name), 'valid')).success).toBe(true);
  });

  test.each(schemas)('%s shows an issue whole: code, path and message', (name) => {
    expect(valueUnder(schemaPage(name), 'refused')).toMatchObject({
      code: expect.any(String),
      path: expect.any(Array),
      message: expect.stringMatching(/\w/),
    });
  });

  test('an object’s page has a row for each field, with what it means', () => {
    for (const [name, schema] of schemas) {
      if (!(schema instanceof z.ZodObject)) continue;
      const rows = all(schemaPage(name), '#fields ~ table tbody tr');
      const fields = rows.map((row) => textOf(row.querySelector('code')));
      expect([...fields].sort(), name).toEqual(Object.keys(schema.shape).sort());
      for (const row of rows)
        expect(textOf(row.lastElementChild), `${name}: ${textOf(row)}`).toMatch(/\w.*\.$/);
    }
  });
});

describe('every page of the reference', () => {
  const declarations = ['functions', 'interfaces', 'types', 'variables'].flatMap(pages);

  test('names a constant a constant, and prints no type in thousands of characters', () => {
    for (const path of declarations) {
      const document = contentOf(path);
      expect(textOf(document.querySelector('h1')), path).toMatch(
        /^(Constant|Function|Interface|Type) \w+(<.*>)?$/,
      );
      for (const signature of all(document, '.tsd-signature'))
        expect(textOf(signature).length, path).toBeLessThan(1500);
    }
  });

  test('says what each parameter is', () => {
    const items = pages('functions').flatMap((path) =>
      all(contentOf(path), '.tsd-parameter-list > li').map((item) => ({ path, item })),
    );
    expect(items.length).toBeGreaterThan(50);
    for (const { path, item } of items)
      expect(textOf(item.querySelector('.tsd-comment')), `${path}: ${textOf(item)}`).toMatch(/\w/);
  });

  test('has its first sentence beside its name on the page of its module', () => {
    for (const path of pages('modules')) {
      const names = all(contentOf(path), 'dt.tsd-member-summary');
      expect(names.length, path).toBeGreaterThan(0);
      // What another module's page tells already is only pointed to.
      for (const name of names.filter((one) => !textOf(one).includes('→')))
        expect(textOf(name.nextElementSibling), `${path}: ${textOf(name)}`).toMatch(/\w.*[.…]\s*$/s);
    }
  });
});

describe('guides and reference', () => {
  test('a guide links to the functions that it speaks of, and each of them back', () => {
    let links = 0;
    for (const path of pages('documents')) {
      for (const link of all(contentOf(path), '.guides a[href*="functions/"]')) {
        links += 1;
        const target = join('/documents', link.getAttribute('href') ?? '');
        const back = all(contentOf(target), '.guides a').map((one) => one.getAttribute('href'));
        expect(back.length, `${path} → ${target}`).toBeGreaterThan(0);
      }
    }
    expect(links).toBeGreaterThan(20);
  });
});
