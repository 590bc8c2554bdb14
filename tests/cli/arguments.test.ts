import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandHelp, mainHelp } from '../../src/cli/help.js';
import { type Ran, run } from './run.js';

const wrongUse: readonly (readonly [argv: readonly string[], words: string])[] = [
  [['chek', 'x'], "unknown command 'chek', did you mean 'check'?"],
  [['constructor'], "unknown command 'constructor'. Commands are show, check, compare or export."],
  [['casualties'], "unknown command 'casualties', did you mean 'show casualties'?"],
  [['show', 'casualtys'], "unknown topic or name 'casualtys', did you mean 'casualties'?"],
  [['show', 'event', 'sources'], "'sources' is one too many"],
  [['show', 'participants', 'iyad-ag-ghaly', 'kidal'], "there is no 'iyad-ag-ghaly kidal'"],
  [['show', 'Iyad ag Ghalyy'], "did you mean 'Iyad Ag Ghaly'?"],
  [['show', 'participants', 'iyad-ag-ghalx'], "did you mean 'Iyad Ag Ghaly'?"],
  [['show', 'participants', 'Kidal'], "there is no 'Kidal' among the participants"],
  [['show', 'reslt'], "did you mean 'result'?"],
  [['show', 'participants', 'constructor'], "there is no 'constructor' among the participants"],
  [['show', 'locations', 'kidall'], "there is no 'kidall' among the locations, did you mean 'Kidal'?"],
  [['show', 'timeline', 'attack-un-kidal'], "did you mean 'attack-on-kidal'?"],
  [['show', 'participants', 'ag'], "'ag' can be Ahmada Ag Bibi or Iyad Ag Ghaly"],
  [['show', 'sources', 'qqqqqqqq'], 'kidal-menaka-2006 show sources lists the names'],
  [['show', 'qqqqqqqq'], 'kidal-menaka-2006 show --help lists what can be shown'],
  [['show', '--jsn'], "unknown option '--jsn' for show, did you mean '--json'?"],
  [['show', '--format', 'csv'], "unknown option '--format' for show"],
  [['show', '-x'], "unknown option '-x' for show"],
  [['--jsn'], "unknown option '--jsn'"],
  [['show', '--json', '--csv'], '--json and --csv exclude each other'],
  [['show', '--json=yes'], '--json takes no value'],
  [['check'], 'check needs a file'],
  [['compare'], 'compare needs a file'],
  [['check', 'x', '--format'], '--format needs a value'],
  [['check', 'x', '--format', 'ucpd'], "unknown format 'ucpd', did you mean 'ucdp'?"],
  [['check', 'x', '--format', 'ged'], "did you mean 'ucdp'?"],
  [['check', 'x', '--format', 'ucdp,acled'], "'ucdp' and 'acled' exclude each other"],
  [['check', 'x', '--columns', 'Date'], 'expected KEY=HEADER'],
  [['check', 'x', '--columns', 'kiled=Dead'], "unknown key 'kiled' in columns, did you mean 'killed'?"],
  [['check', 'examples/row.csv', '--format', 'row'], '--format row needs --columns'],
  [['check', '-', '-'], 'standard input (-) can be read once only'],
  [['export'], 'format is missing'],
  [['export', 'geojsn'], "unknown format 'geojsn', did you mean 'geojson'?"],
  [['export', 'foobar'], "unknown format 'foobar'. Expected geojson"],
  [['export', 'csv'], 'table is missing'],
  [['export', 'csv', 'claim'], "unknown table 'claim', did you mean 'claims'?"],
  [['export', 'bibtex'], "unknown format 'bibtex'. Expected geojson"],
  [['export', 'csv', 'claims', 'x'], "export csv takes nothing more: 'x'"],
  [['export', 'csl', 'xyz-2006'], "there is no 'xyz-2006' in the record"],
  [['export', 'wikitext', 'mutineers'], "'Mutineers' cannot be cited"],
  [['export', 'wikitxt'], "unknown format 'wikitxt', did you mean 'wikitext'?"],
  [['export', 'json', 'x'], 'export json takes nothing more'],
];

test.each(wrongUse)('%j is wrong use: a clear line, exit 2', async (argv, words) => {
  const { out, err, code } = await run(argv);
  expect(err).toContain(words);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('without a command: the help, exit 2', async () => {
  const { out, code } = await run([]);
  expect(out).toContain('Usage:');
  expect(code).toBe(2);
});

test.each(['csl', 'wikitext'])('export %s has all that is cited', async (kind) => {
  const { out, code } = await run(['export', kind]);
  expect(out).toContain('Lecocq');
  expect(code).toBe(0);
});

test('export wikitext ID… is a citation for each claim or document named', async () => {
  const claim = 'bbc-2006-05-24-casualties-killed-government-military-kidal';
  const { out } = await run(['export', 'wikitext', claim, 'lecocq-2010']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^<ref.*\{\{cite news.*BBC News/i);
  expect(lines[1]).toContain('Lecocq');
});

describe('each example of the help runs', () => {
  const examples = [mainHelp, ...Object.values(commandHelp)].flatMap((help) => help.examples);
  test.each([...new Set(examples)])('%s', async (example) => {
    let last: Ran | undefined;
    for (const part of example.split(' | ')) {
      const [name, ...argv] = [...part.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
      expect(name).toBe('kidal-menaka-2006');
      last = await run(argv, last === undefined ? {} : { stdin: last.out });
      expect(last.code).toBeLessThan(2);
      expect(last.out).not.toBe('');
    }
  });
  test('the help of a command names its options', async () => {
    const { out } = await run(['check', '--help']);
    for (const option of ['--format', '--columns', '--all', '--json', '--csv', '--help'])
      expect(out).toContain(option);
    expect((await run(['--help', 'check'])).out).toBe(out);
  });
});
