import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
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

  test('JSON that breaks off', async () => {
    const text = JSON.stringify([gedObject(ged.wrongSum), gedObject(ged.wrongSum)]);
    const { out, err, code } = await run(['check', file('broken.json', text.slice(0, -40))]);
    expect(err).toContain('the JSON breaks off at line 1');
    expect(findings(out)).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('a list whose second row is no JSON: line and column', async () => {
    const text = `[${JSON.stringify(gedObject(ged.wrongSum))},\n {"id": 1 "best": 2}]`;
    const { out, err, code } = await run(['check', file('slip.json', text)]);
    expect(err).toContain('it is no JSON from line 2, column 11 on');
    expect(findings(out)).toHaveLength(1);
    expect(code).toBe(2);
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

  test('bytes that are no UTF-8, once, where the first one stands', async () => {
    const text = Buffer.from(
      gedFile(ged.clean.replace('Mopti', 'Ménaka'), ged.clean.replace('Mopti', 'Ménaka')),
    );
    const latin1 = Buffer.from(text.toString('utf8'), 'latin1');
    const path = file('latin1.csv', latin1);
    const { out, code } = await run(['check', path]);
    const column = ged.clean.indexOf('Mopti') + 2;
    expect(findings(out)).toEqual([
      `${path}:2:${column} invalid-utf-8 The byte 0xE9 is no UTF-8; it is read as U+FFFD, and so is any further one`,
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

  test('a row of HXL tags is passed over', async () => {
    const tags = ged.header
      .split(',')
      .map((name) => `#${name}`)
      .join(',');
    const { out, code } = await run(['check', file('hxl.csv', gedFile(tags, ged.clean))]);
    expect(findings(out)[0]).toContain('hxl-tags');
    expect(code).toBe(0);
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

  test('line ends of old Macs', async () => {
    const { out } = await run(['check', '-'], {
      stdin: gedFile(ged.clean, ged.wrongSum).replaceAll('\n', '\r'),
    });
    expect(findings(out)[0]).toMatch(/^-:3:/);
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
      /a ZIP archive or a workbook of Excel.*save the sheet as CSV/,
    ],
    ['UTF-16', Buffer.from('\ufeffid,best\n', 'utf16le'), /text in UTF-16; save it as UTF-8/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /NUL byte/],
    ['prose', 'It was a dark and stormy night.\n', /cannot tell what the columns of/],
    ['any JSON', '{"a": 1}', /cannot tell what the columns of/],
    ['a brace', '{', /it is no JSON from line 1, column 2 on/],
    ['a brace and lines', '{\n\n', /it is no JSON from line 3, column 1 on/],
    ['a key without quotes', '{event: {}}', /it is no JSON from line 1, column 2 on/],
    ['a bracket', '[', /the JSON breaks off at line 1/],
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
