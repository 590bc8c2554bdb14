import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { bundle } from './bundle.js';
import { tool } from './run.js';

const stranger = inject('stranger');
const dist = join(stranger, 'node_modules', 'kidal-menaka-2006', 'dist');

/** What a constant weighs by itself: its JSON, minified and gzipped like a bundle. */
function ownWeight(name: string): number {
  const record = JSON.parse(readFileSync(join(dist, 'record.json'), 'utf8'));
  return gzipSync(JSON.stringify(record[name]), { level: 9 }).length;
}

describe('bytes, minified and gzipped', () => {
  // A consumer of one table pays for that table: its own data and the few bytes that freeze it.
  test.each([
    ['event', 100],
    ['participants', 100],
    ['locations', 100],
    ['timeline', 100],
    ['sources', 100],
    ['claims', 100],
  ])('%s: its own data and at most %i B', async (name, more) => {
    const { gzip } = await bundle(
      stranger,
      `import { ${name} } from 'kidal-menaka-2006'; console.log(${name});`,
    );
    expect(gzip).toBeLessThanOrEqual(ownWeight(name) + more);
  });

  // The record grows; what one claim costs must not.
  test('a claim costs at most 44 B of the claims, and 84 B with its source, voice and story', () => {
    const { claims } = JSON.parse(readFileSync(join(dist, 'record.json'), 'utf8'));
    expect(ownWeight('claims') / claims.length).toBeLessThanOrEqual(44);
    const whole = gzipSync(readFileSync(join(dist, 'record.json')), { level: 9 }).length;
    expect(whole / claims.length).toBeLessThanOrEqual(84);
  });

  test('a side-effect import is nothing', async () => {
    const { min } = await bundle(stranger, `import 'kidal-menaka-2006';`);
    expect(min).toBe(0);
  });

  test('a lookup brings its own table only', async () => {
    const { code, gzip } = await bundle(
      stranger,
      `import { getParticipant } from 'kidal-menaka-2006'; console.log(getParticipant('iyad-ag-ghaly'));`,
    );
    expect(code).not.toContain('-casualties-killed"');
    expect(code).not.toContain('thenewhumanitarian');
    // The error that names the nearest id is the rest of it.
    expect(gzip).toBeLessThanOrEqual(ownWeight('participants') + 1_300);
  });

  test('a helper that needs no data brings none', async () => {
    const { gzip } = await bundle(
      stranger,
      `import { addCounts } from 'kidal-menaka-2006'; console.log(addCounts({ min: 1, max: 1 }));`,
    );
    // Half of it refuses what is no count.
    expect(gzip).toBeLessThanOrEqual(550);
  });

  test('the whole root: the record and at most 16 kB of queries and words', async () => {
    const { gzip, code } = await bundle(
      stranger,
      `import * as all from 'kidal-menaka-2006'; console.log(all);`,
    );
    const record = gzipSync(readFileSync(join(dist, 'record.json')), { level: 9 }).length;
    expect(gzip).toBeLessThanOrEqual(record + 16_000);
    for (const stray of ['ZodObject', 'ZodError', 'nearley']) expect(code).not.toContain(stray);
  });

  test('the schemas: no record, no locale but English', async () => {
    const { code, gzip } = await bundle(
      stranger,
      `import { recordSchema } from 'kidal-menaka-2006/schemas'; console.log(recordSchema);`,
    );
    expect(code).toContain('ZodObject');
    expect(code).not.toContain('thenewhumanitarian');
    // zod's German locale: the namespace import must not bring the locales along.
    expect(code).not.toContain('Ungültige Eingabe');
    expect(gzip).toBeLessThanOrEqual(70_000);
  });

  test('toGeoJSON: the three tables that it reads, and no claim', async () => {
    const { gzip, code } = await bundle(
      stranger,
      `import { toGeoJSON } from 'kidal-menaka-2006/formats'; console.log(toGeoJSON());`,
    );
    expect(gzip).toBeLessThanOrEqual(
      ownWeight('event') + ownWeight('locations') + ownWeight('timeline') + 900,
    );
    expect(code).not.toContain('outcomes');
  });

  test('a writer brings neither zod nor a parser', async () => {
    for (const writer of ['toGeoJSON', 'toCsv', 'toJsonLd', 'toInfobox', 'toCitations']) {
      const { code } = await bundle(
        stranger,
        `import { ${writer} } from 'kidal-menaka-2006/formats'; console.log(${writer});`,
      );
      for (const stray of ['ZodObject', 'nearley', 'grammar']) expect(code, writer).not.toContain(stray);
    }
  });
});

describe('types', () => {
  /** The instantiations of a program of one line, less those of the empty program. */
  function instantiations(line: string): number {
    const folder = join(stranger, 'instantiations');
    mkdirSync(folder, { recursive: true });
    const count = (source: string): number => {
      writeFileSync(join(folder, 'index.ts'), source);
      const { stdout } = spawnSync(
        process.execPath,
        [
          tool('typescript', 'bin/tsc'),
          '--extendedDiagnostics',
          '--noEmit',
          '--strict',
          '--skipLibCheck',
          '--module',
          'nodenext',
          '--target',
          'es2022',
          'index.ts',
        ],
        { cwd: folder, encoding: 'utf8' },
      );
      const found = /Instantiations:\s+(\d+)/.exec(stdout)?.[1];
      if (found === undefined || stdout.includes('error TS')) throw new Error(stdout);
      return Number(found);
    };
    return count(`${line}\nexport {};`) - count('export {};');
  }

  // A consumer of zod's types pays 143,000: none of them may come in through the root.
  test('one line of a consumer costs at most 50 instantiations', () => {
    const line = `import { getParticipant } from 'kidal-menaka-2006'; export const name: string = getParticipant('hassan-ag-fagaga').name;`;
    expect(instantiations(line)).toBeLessThanOrEqual(50);
  });

  test("the root's declarations: 76 B a claim, whose ids they list, and the comments, which are the product", () => {
    const seen = new Set<string>();
    const read = (file: string): string => {
      if (seen.has(file)) return '';
      seen.add(file);
      const text = readFileSync(join(dist, file), 'utf8');
      const from = [...text.matchAll(/from '\.\/([^']+)\.js'/g)].map((match) => read(`${match[1]}.d.ts`));
      return [text, ...from].join('');
    };
    const text = read('index.d.ts');
    const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '');
    const { claims } = JSON.parse(readFileSync(join(dist, 'record.json'), 'utf8'));
    expect(code.length).toBeLessThanOrEqual(76 * claims.length);
    expect(text.length - code.length).toBeLessThanOrEqual(50_000);
  });

  test('no declaration of the root names zod', () => {
    const names = readdirSync(dist).filter((name) => /^(index|chunk|record|claim)[^/]*\.d\.ts$/.test(name));
    for (const name of names)
      expect(readFileSync(join(dist, name), 'utf8'), name).not.toContain("from 'zod'");
  });
});
