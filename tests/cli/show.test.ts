import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { thingFinder } from '../../src/cli/find-thing.js';
import { topics as allTopics, type Topic, topicWords } from '../../src/cli/help.js';
import { toCsv } from '../../src/formats/write/csv.js';
import { attribution, casualtiesByVoice, describeTolls, formatSpeaker } from '../../src/index.js';
import { record } from '../../src/record.js';
import { run } from './run.js';

const topics = Object.keys(allTopics) as Topic[];
/** Lines that are too wide, but for an address on a line of its own, which is never broken. */
const tooWide = (text: string, width: number): readonly string[] =>
  text.split('\n').filter((line) => stringWidth(line) > width && !/^ *https?:\S+$/.test(line));

describe('for people', () => {
  test('without a topic two screens: the event, the dead by voice, disagreements, what to try next', async () => {
    const { out, code } = await run(['show'], { columns: 80 });
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(48);
    for (const heading of ['The dead, by voice', 'Where the sources disagree', 'What to try next'])
      expect(out).toContain(`\n${heading}`);
    for (const words of ['Hassan Ag Fagaga', 'AFP', '5 at Kidal', 'CC BY-SA 4.0'])
      expect(out).toContain(words);
    expect(code).toBe(0);
  });

  test('show casualties: what can be quoted, each voice with a link, the licence', async () => {
    const { out } = await run(['show', 'casualties'], { columns: 200 });
    expect(out.replace(/\s+/g, ' ')).toContain(describeTolls().slice(0, 60));
    expect(out).toMatch(/^AFP, 23 May 2006: 1\n.*AFP, copied on .*\n {2}https?:\S+$/m);
    expect(out).not.toContain('captured:');
    expect(out.replace(/\s+/g, ' ')).toContain(attribution);
    const all = (await run(['show', 'casualties', '--all'], { columns: 400 })).out;
    expect(all).toContain('captured:');
    const documents = casualtiesByVoice().flatMap(({ sources }) => sources);
    for (const id of documents) expect(all).toContain(record.sources[id].URL ?? record.sources[id].publisher);
  });

  test('what is not known is printed as that, never as 0', async () => {
    const { out } = await run(['show', 'event']);
    expect(out).toMatch(/^Commanders +not known$/m);
    expect(out).toMatch(/^Strength +not known$/m);
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
    ['voices', 'army-press-office'],
  ] as const;
  test.each(rows)('show %s %s fits in 40 and 80 columns', async (topic, id) => {
    for (const columns of [40, 80]) {
      const { out, code } = await run(['show', topic, id], { columns });
      expect(tooWide(out, columns)).toEqual([]);
      expect(out).not.toBe('');
      expect(code).toBe(0);
    }
  });
  test('a participant: who it is, its names, side, sources and claims', async () => {
    const { out } = await run(['show', 'participants', 'iyad-ag-ghaly'], { columns: 200 });
    for (const words of ['Iyad Ag Ghali;', 'Mutineers (', 'QDi.316', 'Brill, Leiden, 2010', 'p. 330'])
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
    const { out, code } = await run(['show', 'claims', 'Tin Essako']);
    expect(JSON.stringify(record.claims)).not.toContain('"tin-essako"');
    expect(out).toBe('No claim is about Tin Essako.\n');
    expect(code).toBe(0);
  });
  test('what is printed can be asked for: each name finds its row', async () => {
    const findThing = thingFinder(record);
    const named = [
      ...Object.values(record.participants).map(({ id, name }) => [name, id]),
      ...Object.values(record.locations).map(({ id, name }) => [name, id]),
      ...record.timeline.map(({ id, title }) => [title, id]),
    ];
    for (const [name = '', id] of named)
      expect(findThing(name), name).toMatchObject({ thing: { row: { id } } });
    const names = [
      ...Object.values(record.participants).flatMap(({ aliases }) => aliases.map(({ name }) => name)),
      ...Object.values(record.locations).flatMap(({ aliases }) => aliases.map(({ name }) => name)),
      ...Object.values(record.sources).flatMap(({ id, title, publisher }) => [id, title, publisher]),
      ...Object.values(record.voices).flatMap(({ id, name }) => [id, name]),
      ...record.claims.map((claim) => formatSpeaker(claim)),
      ...record.claims.filter((_, at) => at % 20 === 0).map(({ id }) => id),
    ];
    for (const name of new Set(names)) expect(findThing(name), name).toHaveProperty('thing');
    expect(JSON.parse((await run(['show', 'Hassan', 'ag', 'Fagaga', '--json'])).out).id).toBe(
      'hassan-ag-fagaga',
    );
  });

  test.each([
    ['result', 'result'],
    ['commanders', 'commanders'],
    ['commander', 'commanders'],
    ['military rank', 'military-rank'],
    ['captured', 'captured'],
  ])('show %s is what is said on it', async (word, question) => {
    const asked = record.claims.filter(
      (claim) =>
        claim.property === question ||
        ('outcomes' in claim && claim.outcomes.some((one) => one === question)),
    );
    expect(asked.length).toBeGreaterThan(1);
    const { out, code } = await run(['show', word]);
    expect(out).toMatch(new RegExp(`^${asked.length} claims on ${question.replace('-', ' ')}$`, 'm'));
    expect(code).toBe(0);
    expect(JSON.parse((await run(['show', word, '--json'])).out)).toHaveLength(asked.length);
  });

  test('the documents that pass a voice on follow one another as in the table of sources', async () => {
    const { out } = await run(['show', 'AFP'], { columns: 80 });
    const [, passing = ''] = /^Passed on by +([\s\S]*?)\n\n/m.exec(out) ?? [];
    const years = [...passing.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('no id and no EDTF is printed for people', async () => {
    const ids = [record.claims, Object.values(record.sources), record.timeline].flat().map(({ id }) => id);
    const printed = new Set<string>();
    for (const topic of topics.filter((one) => one !== 'claims'))
      for (const word of (await run(['show', topic], { columns: 400 })).out.split(/\s+/)) printed.add(word);
    expect(ids.filter((id) => id.includes('-') && printed.has(id))).toEqual([]);
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
  test('show casualties --json and --csv hold what the screen does', async () => {
    for (const extent of [[], ['--all']]) {
      const words = (await run(['show', 'casualties', ...extent], { columns: 400 })).out.replace(/\s+/g, ' ');
      const {
        sentences,
        rows,
        attribution: line,
      } = JSON.parse((await run(['show', 'casualties', ...extent, '--json'])).out);
      expect(sentences.join(' ')).toBe(describeTolls());
      expect(line).toBe(attribution);
      const csv = (await run(['show', 'casualties', ...extent, '--csv'])).out;
      for (const { who, when, dead, documents } of rows) {
        expect(words).toContain(`${who}, ${when}: ${dead}`);
        for (const { URL } of documents)
          if (URL !== undefined) for (const text of [words, csv]) expect(text).toContain(URL);
      }
    }
  });

  const guesses = ['deaths', 'dead', 'tolls', 'Casualties'].map((guess) => [guess, 'casualties'] as const);
  const words = [
    ...guesses,
    ['--license', 'license'],
    ['licence', 'license'],
    ['people', 'participants'],
    ['places', 'locations'],
  ] as const;
  test.each(words)('show %s is show %s', async (guess, topic) => {
    expect((await run(['show', guess])).out).toBe((await run(['show', topic])).out);
  });

  test('a guess means no topic but one, and none hides a name', () => {
    const all = topicWords.flat();
    expect(new Set(all).size).toBe(all.length);
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
    const atKidal = record.claims.filter((claim) => claim.location === 'kidal');
    expect(await json('Kidal')).toEqual(expect.arrayContaining(plain(atKidal) as unknown[]));
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
