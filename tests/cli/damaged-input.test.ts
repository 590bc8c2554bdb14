import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { distinctHeaders } from '../../src/cli/csv.js';
import { findings, run } from './run.js';
import { folder, ged, gedFile, gedObject } from './samples.js';

const file = folder();
/** Enough rows for gzip to cut into several blocks, none like the other. */
const manyRows = Array.from({ length: 20_000 }, (_, i) =>
  ged.wrongSum
    .replace(/^2,/, `${i * 7919},`)
    .replace('14.48,-4.18', `14.${(i * 104_729) % 10_000_000},-4.${(i * 15_485_863) % 10_000_000}`),
);

describe('what comes before the damage is told, then a clear word, exit 2', () => {
  test('a gzip file that is cut off', async () => {
    const whole = gzipSync(gedFile(...manyRows));
    const { out, err, code } = await run(['check', file('cut.csv.gz', whole.subarray(0, whole.length >> 1))]);
    expect(err).toMatch(/cannot read .*cut\.csv\.gz to its end: the gzip file is cut off/);
    expect(findings(out).length).toBeGreaterThan(5_000);
    expect(findings(out).length).toBeLessThan(15_000);
    expect(code).toBe(2);
  });

  test('a gzip file that is damaged', async () => {
    const whole = gzipSync(gedFile(...manyRows));
    whole.fill(0x55, whole.length >> 1, (whole.length >> 1) + 200);
    const { out, err, code } = await run(['check', file('damaged.csv.gz', whole)]);
    expect(err).toMatch(/the gzip file is damaged|gzip file is cut off|NUL byte/);
    expect(findings(out).length).toBeGreaterThan(1_000);
    expect(code).toBe(2);
  });

  test('a NUL byte in the middle', async () => {
    const { out, err, code } = await run(['check', file('nul.csv', `${gedFile(ged.wrongSum)}4,\0,\n`)]);
    expect(err).toContain('beyond line 3: it has a NUL byte there, so it is no text');
    expect(findings(out)).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('a quotation mark that is never closed', async () => {
    const { out, err, code } = await run([
      'check',
      file('open.csv', gedFile(ged.wrongSum, ged.clean.replace('Mopti', '"Mopti'), ged.clean)),
    ]);
    expect(err).toContain('beyond line 3: a quotation mark is opened there and never closed');
    expect(findings(out)).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('a line without an end', async () => {
    const { err, code } = await run([
      'check',
      file('endless.csv', `${gedFile(ged.wrongSum)}"${'x'.repeat(17_000_000)}`),
    ]);
    expect(err).toContain('beyond line 3: a row there is longer than 16 MB');
    expect(code).toBe(2);
  });

  test.each([
    ['broken off', `[${JSON.stringify(gedObject(ged.wrongSum))},`, 'line 1'],
    ['with a second row that is none', `[{"a": 1},\n {"id": 1 "best": 2}]`, 'line 2, column 11'],
    ['with something behind the list', `[${JSON.stringify(gedObject(ged.clean))}] garbage`, 'line 1'],
    [
      'with a slip behind the rows',
      `{"Result": [${JSON.stringify(gedObject(ged.clean))}],\n "n": oops }`,
      'line 2, column 7',
    ],
  ])('a JSON list %s is no JSON as a whole', async (what, text, where) => {
    const { out, err, code } = await run(['check', file(`${what.replaceAll(' ', '-')}.json`, text)]);
    expect(err).toContain('it is no JSON from ');
    expect(err).toContain(where);
    expect(findings(out)).toEqual([]);
    expect(code).toBe(2);
  });

  test('JSON of any depth is read, or refused in one line', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const box = await run(['check', file('deep.json', `{"conflict": "x", "combatant1": ${deep}}`)]);
    expect(box.code).toBeLessThan(3);
    expect((await run(['check', file('deep-list.json', deep)])).code).toBe(2);
    expect((await run(['check', file('open.json', '['.repeat(20_000))])).err).toContain('column 20001');
  });

  test('a record that is no JSON', async () => {
    const { err, code } = await run(['check', file('slip2.json', '{"event": {},\n "claims": [1,]\n}')]);
    expect(err).toContain('it is no JSON from line 2, column 15 on');
    expect(code).toBe(2);
  });
});

describe('what can be read over is a finding', () => {
  test('a line of NDJSON that is no JSON', async () => {
    const path = file(
      'lines.ndjson',
      `${JSON.stringify(gedObject(ged.clean))}\n{"id": 5,\n${JSON.stringify(gedObject(ged.wrongSum))}\n`,
    );
    const { out, code } = await run(['check', path]);
    const lines = findings(out);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`${path}:2:`);
    expect(lines[0]).toContain('json-syntax');
    expect(lines[1]).toContain(`${path}:3:`);
    expect(code).toBe(1);
  });

  test('Windows-1252, which spreadsheets write, is read as such, and told where its first letter stands', async () => {
    const row = ged.wrongSum.replace('Mopti', 'Ménaka’s');
    const bytes = [...gedFile(ged.clean, row)].map((char) => (char === '’' ? 0x92 : char.charCodeAt(0)));
    const path = file('excel.csv', Buffer.from(bytes));
    const { out, code } = await run(['check', path]);
    expect(findings(out)).toEqual([
      `${path}:3:${ged.wrongSum.indexOf('Mopti') + 2} windows-1252 The file is no UTF-8; it is read as Windows-1252, in which the byte 0xE9 is 'é'`,
      `${path}:3:${row.lastIndexOf(',9,9,9') + 2} ucdp-sum best is 9, the deaths by side and status add up to 3`,
    ]);
    expect(code).toBe(1);
  });

  test('a byte that is no UTF-8 in a file that is, once, where the first one stands', async () => {
    const sound = ged.clean.replace('Mopti', 'Ménaka');
    const damaged = Buffer.from(gedFile(sound, sound, sound));
    const at = damaged.lastIndexOf('é');
    damaged.fill(0xff, at, at + 1);
    damaged.fill(
      0xff,
      damaged.indexOf('é', damaged.indexOf('é') + 2),
      damaged.indexOf('é', damaged.indexOf('é') + 2) + 1,
    );
    const path = file('damaged-utf8.csv', damaged);
    const { out, code } = await run(['check', path]);
    const column = ged.clean.indexOf('Mopti') + 2;
    expect(findings(out)).toEqual([
      `${path}:3:${column} invalid-utf-8 The byte 0xFF is no UTF-8; it is read as U+FFFD, and so is any further one`,
    ]);
    expect(code).toBe(1);
  });

  test('characters cut in two by the pieces of a file are sound', async () => {
    const long = file(
      'sound.csv',
      gedFile(
        ...Array.from({ length: 9_000 }, (_, i) => ged.clean.replace('Mopti', 'é€😀'.repeat(1 + (i % 7)))),
      ),
    );
    const { out, code } = await run(['check', long]);
    expect(findings(out)).toEqual([]);
    expect(code).toBe(0);
  });

  test('a row with too few cells, and one with a stray quotation mark; the rows below keep their lines', async () => {
    const path = file(
      'stray.csv',
      gedFile(
        '1,2',
        ged.clean.replace('Mopti', 'Mop"ti'),
        ged.clean.replace('Mopti', 'Mop"ti'),
        ged.wrongSum,
      ),
    );
    const { out } = await run(['check', path]);
    const lines = findings(out).map((line) => line.replace(/^(.*:\d+):\d+ (\S+) .*$/, '$1 $2'));
    expect(lines[0]).toBe(`${path}:2 csv-cells`);
    expect(lines).toContain(`${path}:3 csv-quotes`);
    expect(lines).toContain(`${path}:4 csv-quotes`);
    expect(lines.at(-1)).toBe(`${path}:5 ucdp-sum`);
  });

  test('two columns of one name', async () => {
    const { out } = await run(['check', file('twice.csv', `${ged.header},best\n${ged.clean},7\n`)]);
    expect(findings(out)[0]).toContain("csv-same-header Another column is named 'best'");
  });

  test('a column never reads the cell of another, whatever the headers', () => {
    expect(distinctHeaders(['a', 'a (2)', 'a'])).toEqual(['a', 'a (2)', 'a (3)']);
    expect(distinctHeaders(['a', 'a', 'a (2)', 'a'])).toEqual(['a', 'a (3)', 'a (2)', 'a (4)']);
    expect(distinctHeaders(['', '', 'b'])).toEqual(['', ' (2)', 'b']);
  });
});

describe('told apart from damage', () => {
  test('a byte order mark and line ends of Windows change nothing', async () => {
    const plain = await run(['check', '-'], { stdin: gedFile(ged.clean, ged.wrongSum) });
    const windows = await run(['check', '-'], {
      stdin: `\ufeff${gedFile(ged.clean, ged.wrongSum).replaceAll('\n', '\r\n')}`,
    });
    expect(windows).toEqual(plain);
    const json = await run(['check', '-'], { stdin: `\ufeff${JSON.stringify(gedObject(ged.wrongSum))}` });
    expect(json.code).toBe(1);
  });

  test.each(['utf16le', 'utf16be'] as const)('text in %s, as Excel saves it', async (encoding) => {
    const text = Buffer.from(
      `\ufeff${gedFile(ged.clean.replace('Mopti', 'Ménaka'), ged.wrongSum)}`,
      'utf16le',
    );
    const path = file(`${encoding}.csv`, encoding === 'utf16le' ? text : text.swap16());
    const { out, err } = await run(['check', path]);
    expect(err).toContain('UCDP GED, CSV, in UTF-16');
    expect(findings(out)).toHaveLength(1);
    expect(findings(out)[0]).toContain(`${path}:3:`);
  });

  test("Excel's own line that names the separator", async () => {
    const text = `sep=;\n${gedFile(ged.clean, ged.wrongSum).replaceAll(',', ';')}`.replaceAll('\n', '\r\n');
    const { out, err } = await run(['check', '-'], { stdin: text });
    expect(err).toContain('UCDP GED, CSV');
    expect(findings(out)[0]).toMatch(/^standard input:4:/);
  });

  test("rows of SPARQL's results are a table by --columns", async () => {
    const term = (value: string): unknown => ({ type: 'literal', value });
    const bindings = [{ day: term('2006-05-23'), town: term('Kidal'), dead: term('many') }];
    const path = file('sparql.json', JSON.stringify({ head: { vars: [] }, results: { bindings } }));
    const bare = await run(['check', path]);
    expect(bare.err).toContain('--columns date=day,place=town,killed=dead');
    const { out, err } = await run(['check', path, '--columns', 'date=day,place=town,killed=dead']);
    expect(err).toContain('a table by --columns, results of SPARQL');
    expect(findings(out)[0]).toContain('count-not-understood');
  });

  test('a table without rows is clean', async () => {
    expect((await run(['check', file('header.csv', `${ged.header}\n`)])).code).toBe(0);
  });
});

describe('cannot be read at all: one clear line, exit 2', () => {
  const cases: readonly (readonly [what: string, content: string | Buffer, words: RegExp])[] = [
    ['an empty file', '', /it is empty/],
    ['a byte order mark and no more', '\ufeff', /it is empty/],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004workbook'),
      /a ZIP archive or a workbook \(XLSX, ODS\).*save the sheet as CSV/,
    ],
    ['a table of HTML', '<table><tr><td>23 May</td></tr></table>', /it is HTML. Save its table as CSV/],
    [
      'a piece of HTML',
      '\n <div>\n<table><tr><td>23 May</td></tr></table></div>',
      /it is HTML. Save its table as CSV/,
    ],
    ['a wiki page', '== Attack ==\nIt began in [[Kidal]].\n', /say so: --format infobox/],
    [
      'a property of Wikidata',
      JSON.stringify({ type: 'property', id: 'P1120', labels: {}, claims: {} }),
      /it is a property of Wikidata \(P1120\).*Expected an item/,
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /it is no text/],
    ['bytes of no format', Buffer.from([0xf6, 0x8c, 0xcd, 0x48, 0xfa, 0x01, 0x73, 0x0a]), /it is no text/],
    ['prose', 'It was a dark and stormy night.\n', /cannot tell what the columns of/],
    ['any JSON', '{"a": 1}', /cannot tell what the columns of/],
    ['a brace', '{', /it is no JSON from line 1, column 2 on/],
    ['a brace and lines', '{\n\n', /it is no JSON from line 3, column 1 on/],
    ['a key without quotes', '{event: {}}', /it is no JSON from line 1, column 2 on/],
    ['a bracket', '[', /it is no JSON from line 1, column 2 on/],
    ['headers in brackets', '[Day],[Dead]\n1,2\n', /the columns of .* mean \(\[Day\], \[Dead\]\)/],
    ['an empty list', '[]', /has no rows/],
    ['a number', '42', /cannot tell what/],
  ];
  test.each(cases)('%s', async (what, content, words) => {
    const { out, err, code } = await run(['check', file(`${what.replaceAll(' ', '-')}.txt`, content)]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('a file that is not there, and a directory', async () => {
    const path = file('there.csv', gedFile(ged.wrongSum));
    const missing = await run(['check', `${path}.not`]);
    expect(missing.err).toContain('there is no such file');
    expect(missing.code).toBe(2);
    mkdirSync(join(dirname(path), 'folder'));
    const directory = await run(['check', join(dirname(path), 'folder')]);
    expect(directory.err).toContain('it is a directory');
    expect(directory.code).toBe(2);
  });

  test('the other files are checked all the same', async () => {
    const path = file('fine.csv', gedFile(ged.wrongSum));
    const { out, code } = await run(['check', `${path}.not`, path]);
    expect(findings(out)).toHaveLength(1);
    expect(code).toBe(2);
  });
});

test('files that cannot be opened leave no trace among the findings', async () => {
  const { out, err, code } = await run(['check', 'no-such-file', 'examples']);
  expect(out).toBe('');
  expect(err).toMatch(/no-such-file: there is no such file\n.*examples: it is a directory/);
  expect(code).toBe(2);
});
