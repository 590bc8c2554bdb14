import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../src/cli/csv.js';
import type { Input } from '../../src/cli/input.js';
import type { Item } from '../../src/cli/position.js';

/** What is read of a text that comes in pieces of so many bytes. */
async function read(text: string, size: number): Promise<readonly Item[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const input: Input = { name: 'x.csv', remark: '', head: text, chunks: chunks(), findings: [] };
  const items: Item[] = [];
  for await (const item of readTable(input, 'csv')) items.push(item);
  return items;
}

/** A cell as CSV writes it, in quotes where it must be and sometimes where it need not. */
const cell = fc
  .tuple(fc.stringMatching(/^[a-c",;\n ]{0,8}$/), fc.boolean())
  .map(([text, quoted]) => (quoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));

test('any table, cut anywhere, has the rows that csv-parse finds in it, each on its line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      async (lines, end, isEnded, size) => {
        const body = lines.join(end) + (isEnded ? end : '');
        const text = `h,i,j${end}${body}`;
        const rows: string[][] = parse(text, {
          relax_column_count: true,
          skip_empty_lines: true,
          record_delimiter: end,
        });
        const items = (await read(text, size)).filter((item) => 'value' in item && item.line > 0);
        expect(items.map((item) => 'value' in item && item.value)).toEqual(
          rows.slice(1).map(([h = '', i = '', j = '']) => ({ h, i, j })),
        );
        // Each row's line: what precedes it, counted in the text itself.
        let from = text.indexOf('\n') + 1;
        const starts = lines.flatMap((one) => {
          const at = from;
          from += one.length + end.length;
          return one === '' ? [] : [text.slice(0, at).split('\n').length];
        });
        expect(items.map((item) => 'line' in item && item.line)).toEqual(starts);
      },
    ),
    { numRuns: 300 },
  );
});

test('a stray quotation mark costs its own line, and is told where it stands', async () => {
  const items = await read('h,i\n1,2\n"a"b,2\n3,4\n5,x"y\n"6","7"\n', 3);
  expect(items.map((item) => ('value' in item ? item.value : item.position))).toEqual([
    { h: '', i: '' },
    { h: '1', i: '2' },
    { line: 3, column: 4 },
    { h: '3', i: '4' },
    { line: 5, column: 4 },
    { h: '6', i: '7' },
  ]);
});
