import { describe, expect, test } from 'vitest';
import { guideShellLines, matchesPrinted, runLine, shellLines } from './shell.js';

const all = guideShellLines();

describe('every line of the shell does what the page says', () => {
  test.concurrent.each(all)('$name', async ({ line, code, printed }) => {
    const ran = await runLine(line);
    expect(ran.code, ran.printed).toBe(code);
    if (printed === undefined || matchesPrinted(ran.printed, printed)) return;
    expect(ran.printed).toBe(printed);
  });
});

test('the README, the guide and the examples have such lines, and the guide shows what they print', () => {
  const of = (file: string) => all.filter(({ name }) => name.startsWith(file));
  expect(of('README.md').length).toBeGreaterThanOrEqual(4);
  expect(of('examples/README.md').length).toBeGreaterThanOrEqual(4);
  expect(of('docs/check-your-own-data.md').filter(({ printed }) => printed).length).toBeGreaterThanOrEqual(7);
});

describe('how a page is read', () => {
  test('lines of other commands and blocks of other languages are not run', () => {
    const page =
      '```sh\nnpm ci\nnpx kidal-menaka-2006 show\n```\n\n```ts\nnpx kidal-menaka-2006 show;\n```\n';
    expect(shellLines(page, 'a.md').map(({ line }) => line)).toEqual(['npx kidal-menaka-2006 show']);
  });

  test('a line goes on after a backslash; its comment tells the exit code; its text follows', () => {
    const page =
      '```sh\nnpx kidal-menaka-2006 check \\\n  a.csv # exit code 1\n```\n\n```text\none\n…\ntwo\n```\n';
    expect(shellLines(page, 'a.md')).toEqual([
      {
        name: 'a.md:2',
        line: 'npx kidal-menaka-2006 check a.csv # exit code 1',
        code: 1,
        printed: 'one\n…\ntwo\n',
      },
    ]);
  });

  test.each([
    ['a\nb\nc\n', 'a\nb\nc\n', true],
    ['a\nb\nc\n', 'a\n…\nc\n', true],
    ['a\nb\nc\n', 'a\n…\n', true],
    ['a\nb\nc\n', '…\nc\n', true],
    ['a\nb\nc\nd\n', 'a\n…\nc\n…\n', true],
    ['a\nb\nc\n', 'a\nc\n', false],
    ['a\nb\nc\n', 'a\n…\nd\n', false],
    ['a\nxc\n', 'a\n…\nc\n', false],
    ['a\nb\nc\n', 'b\n…\nc\n', false],
    ['a\nc\nb\n', '…\nb\n…\nc\n', false],
    ['a\nxb\nc\n', 'a\n…\nb\n…\nc\n', false],
  ])('%j said as %j: %s', (printed, said, verdict) => {
    expect(matchesPrinted(printed, said)).toBe(verdict);
  });

  test('a wrong line is found out', async () => {
    const ran = await runLine('npx kidal-menaka-2006 chek');
    expect(ran.code).toBe(2);
    expect(ran.printed).toContain('check');
  });
});
