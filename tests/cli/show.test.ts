import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/formats/write/csv.js';
import { record } from '../../src/record.js';
import { run } from './run.js';

const topics = [
  'event',
  'participants',
  'locations',
  'timeline',
  'casualties',
  'claims',
  'sources',
  'disagreements',
] as const;
const tooWide = (text: string, width: number): readonly string[] =>
  text.split('\n').filter((line) => stringWidth(line) > width);

describe('for people', () => {
  test('without a topic: the event, both sides, tolls, timeline, disagreements, what only the article says', async () => {
    const { out, code } = await run(['show'], { columns: 160 });
    for (const side of Object.values(record.event.sides)) expect(out).toContain(`\n${side.name}\n`);
    for (const entry of record.timeline) expect(out).toContain(entry.title.split(' ')[0]);
    expect(out).toContain('Tolls by voice');
    expect(out).toContain('Where the sources disagree');
    expect(out).toContain('What only Wikipedia (English) says');
    expect(out).toContain('CC BY-SA 4.0');
    expect(code).toBe(0);
  });

  test('unknown is printed as unknown, never as 0', async () => {
    const { out } = await run(['show', 'event']);
    expect(out).toMatch(/^Commanders +unknown$/m);
    expect(out).toMatch(/^Strength +unknown$/m);
  });

  test.each([40, 80, 160])('no line is wider than %i columns, and nothing is cut off', async (columns) => {
    const words = (text: string): number => text.replace(/[─\s-]+/g, '').length;
    for (const topic of topics) {
      const { out } = await run(['show', topic], { columns });
      expect(tooWide(out, columns)).toEqual([]);
      if (topic === 'timeline')
        expect(words(out)).toBeGreaterThan(words(record.timeline.map((entry) => entry.description).join('')));
    }
    expect(tooWide((await run(['show'], { columns })).out, columns)).toEqual([]);
    for (const help of [
      ['--help'],
      ['show', '--help'],
      ['check', '--help'],
      ['compare', '--help'],
      ['export', '--help'],
    ]) {
      expect(tooWide((await run(help, { columns })).out, columns)).toEqual([]);
    }
  });

  test('80 columns where the output is no terminal', async () => {
    const { out } = await run(['show', 'timeline']);
    const widest = Math.max(...out.split('\n').map((line) => stringWidth(line)));
    expect(widest).toBeLessThanOrEqual(80);
    expect(widest).toBeGreaterThan(70);
  });
});

describe('one row', () => {
  const rows = [
    ['participants', 'iyad-ag-ghaly'],
    ['participants', 'tuareg'],
    ['locations', 'tessalit'],
    ['timeline', 'attack-on-kidal'],
    ['sources', 'lecocq-2010'],
    ['claims', 'attack-on-kidal'],
  ] as const;
  test.each(rows)('show %s %s fits in 40 and 80 columns', async (topic, id) => {
    for (const columns of [40, 80]) {
      const { out, code } = await run(['show', topic, id], { columns });
      expect(tooWide(out, columns)).toEqual([]);
      expect(out).toContain(id);
      expect(code).toBe(0);
    }
  });
  test('a participant: who it is, its names, side, sources and claims', async () => {
    const { out } = await run(['show', 'participants', 'iyad-ag-ghaly'], { columns: 200 });
    for (const words of ['Iyad Ag Ghali;', 'Mutineers (', 'QDi.316', 'lecocq-2010', 'p. 330'])
      expect(out).toContain(words);
    const about = record.claims.filter((claim) => claim.about === 'iyad-ag-ghaly');
    expect(about.length).toBeGreaterThan(0);
    expect(out).toContain(`\n${about.length} claims about it\n`);
  });
  test('a source: its claims, all of them', async () => {
    const { out } = await run(['show', 'sources', 'lecocq-2010']);
    const count = record.claims.filter((claim) => claim.source === 'lecocq-2010').length;
    expect(out).toContain(`\n${count} claims it makes\n`);
  });
  test('a row about which no claim is says so', async () => {
    const { out, code } = await run(['show', 'claims', 'algiers']);
    expect(record.claims.some((claim) => claim.about === 'algiers')).toBe(false);
    expect(out).toBe('No claim is about Algiers\n');
    expect(code).toBe(0);
  });
  test('the tables name the ids to ask for', async () => {
    for (const topic of ['participants', 'locations', 'timeline', 'sources'] as const) {
      const { out } = await run(['show', topic], { columns: 400 });
      const ids = Object.values(record[topic]).map(({ id }) => id);
      expect(ids.filter((id) => !out.includes(id))).toEqual([]);
    }
  });
});

describe('colour', () => {
  const start = '\u001b[';
  const coloured = async (around: Parameters<typeof run>[1]): Promise<boolean> =>
    (await run(['show', 'event'], around)).out.includes(start);
  test('on a terminal only', async () => {
    expect(await coloured({ isTTY: true, columns: 80 })).toBe(true);
    expect(await coloured({})).toBe(false);
  });
  test('NO_COLOR turns it off, FORCE_COLOR on', async () => {
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '' } })).toBe(true);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({ isTTY: true, env: { FORCE_COLOR: '0' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toBe(false);
  });
  test('takes no room: the text is the same without it', async () => {
    const plain = await run(['show'], { columns: 80 });
    const painted = await run(['show'], { columns: 80, isTTY: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(painted.out.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain.out);
  });
});

describe('for programs', () => {
  test('show casualties --json is casualtyTotals()', async () => {
    const totals = JSON.parse((await run(['show', 'casualties', '--json'])).out);
    expect(totals.killed.total.count).toEqual({ min: 4, max: 4 });
    expect(totals.wounded.total.state).toBe('absent');
  });
  test('show --json is the record, show TOPIC --json its part', async () => {
    expect(JSON.parse((await run(['show', '--json'])).out)).toEqual(JSON.parse(JSON.stringify(record)));
    for (const topic of ['event', 'participants', 'locations', 'timeline', 'sources'] as const) {
      expect(JSON.parse((await run(['show', topic, '--json'])).out)).toEqual(
        JSON.parse(JSON.stringify(record[topic])),
      );
    }
  });
  test('show TABLE --csv is toCsv', async () => {
    for (const table of ['participants', 'locations', 'timeline', 'sources'] as const) {
      expect((await run(['show', table, '--csv'])).out).toBe(toCsv(table));
    }
    expect((await run(['show', '--csv'])).out).toBe(toCsv('claims'));
  });
  test('show claims: all, or those about one id', async () => {
    const about = record.claims.filter((claim) => claim.about === 'attack-on-kidal');
    expect(about.length).toBeGreaterThan(0);
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const json = async (...argv: readonly string[]): Promise<unknown> =>
      JSON.parse((await run(['show', 'claims', ...argv, '--json'])).out);
    expect(await json()).toEqual(plain(record.claims));
    expect(await json('attack-on-kidal')).toEqual(plain(about));
    expect((await run(['show', 'claims', '--csv'])).out).toBe(toCsv('claims'));
    expect((await run(['show', 'claims', 'attack-on-kidal', '--csv'])).out).toBe(
      toCsv('claims', { ...record, claims: about }),
    );
  });
  test('show TABLE ID is the row: as JSON, and as CSV below its header', async () => {
    for (const table of ['participants', 'locations', 'timeline', 'sources'] as const) {
      const row = Object.values(record[table]).at(-1);
      const id = row?.id ?? '';
      expect(JSON.parse((await run(['show', table, id, '--json'])).out)).toEqual(
        JSON.parse(JSON.stringify(row)),
      );
      const { out } = await run(['show', table, id, '--csv']);
      const whole = toCsv(table);
      const header = whole.slice(0, whole.indexOf('\r\n') + 2);
      expect(out.startsWith(`${header}${id},`)).toBe(true);
      expect(whole).toContain(out.slice(header.length));
    }
  });
  test('every topic has CSV with a header and rows of as many cells', async () => {
    for (const topic of topics) {
      const { out } = await run(['show', topic, '--csv']);
      expect(out.split('\r\n').length).toBeGreaterThan(2);
    }
  });
});
