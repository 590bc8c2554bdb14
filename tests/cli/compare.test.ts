import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { record } from '../../src/record.js';
import { run } from './run.js';
import { folder, ged, gedFile } from './samples.js';

const file = folder();
const example = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const mapping = ['--columns', 'date=date,place=place,killed=dead'];

describe('one account', () => {
  test("the article's own box is the event; what it knows as unknown agrees with unknown", async () => {
    const { out } = await run(['compare', example('wikipedia-infobox.wikitext'), '--json']);
    const { match, slots } = JSON.parse(out);
    expect(match.verdict).toBe('yes');
    const commanders = slots.find(
      (slot: { property: string; side: string }) =>
        slot.property === 'commanders' && slot.side === 'government',
    );
    expect(commanders.verdict).toBe('agrees');
  });

  test('a row of one dead conflicts with the four of the reference source, and says who agrees: exit 1', async () => {
    const { out, code } = await run(['compare', example('row.csv'), ...mapping]);
    expect(code).toBe(1);
    expect(out).toContain('This is likely the event.');
    expect(out).toMatch(/^Killed +1 +2 on the government side; .* conflicts$/m);
    expect(out).toMatch(
      /^Killed, 1: also according to AFP; see AFP, copied on\s+\S+\.\s+Others\s+say\s+otherwise\.\n {2}http\S+$/m,
    );
    const all = (await run(['compare', example('row.csv'), ...mapping, '--all'], { columns: 400 })).out;
    expect(all).toMatch(
      /^agrees +1 +AFP +AFP, 23 May 2006; RFI.*the army's press .* later said 5 at Kidal$/m,
    );
    expect(all).toMatch(/^conflicts +6 +military sources, later an official toll/m);
    expect(all).toMatch(/What only the record states\n.*Wounded/);
  });

  test('--refs gives the citations that bear it out, as wikitext', async () => {
    const { out } = await run(['compare', example('row.csv'), ...mapping, '--refs']);
    expect(out).toMatch(/^Killed, 1\n<ref name="?afp-2006-05-23/m);
  });

  test('a row that agrees ends with 0', async () => {
    const path = file('four.csv', 'date,place,dead\n2006-05-23,Kidal,4\n');
    expect((await run(['compare', path, ...mapping])).code).toBe(0);
  });

  test('another event is told plainly', async () => {
    const path = file('other.csv', 'date,place,dead\n2012-01-17,Ménaka,4\n');
    const { out, code } = await run(['compare', path, ...mapping]);
    expect(out).toContain('This is another event.');
    expect(code).toBe(0);
  });

  test("a record is compared by its reference source's account", async () => {
    const { out } = await run(['compare', file('record.json', JSON.stringify(record)), '--json']);
    const { match, slots } = JSON.parse(out);
    expect(match.verdict).toBe('yes');
    expect(slots.filter((slot: { verdict: string }) => slot.verdict === 'conflicts')).toEqual([]);
  });

  test('what export writes, compare reads', async () => {
    const box = await run(['export', 'infobox']);
    const { out } = await run(['compare', '-', '--json'], { stdin: box.out });
    expect(JSON.parse(out).match.verdict).toBe('yes');
  });
});

describe('a dataset', () => {
  const noise = Array.from({ length: 300 }, () => ged.clean);
  const near = ged.kidal
    .replace(/^3/, '4')
    .replace('18.44111,1.40778', '18.6,1.5')
    .replace('Kidal town', 'a well')
    .replace('ADC', 'bandits');

  test('that lacks the event: a normal answer, exit 0', async () => {
    const { out, code } = await run(['compare', file('lacks.csv', gedFile(...noise))]);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out.replace(/\s+/g, ' ')).toBe(
      'No row of 300 is about this event. That is a normal answer: UCDP has no row of 2006 for Mali. ',
    );
    expect(code).toBe(0);
  });

  test('lists the rows that may be the event, best first, and compares the best', async () => {
    const path = file(
      'has.csv',
      gedFile(
        ...noise,
        ged.kidal
          .replace('2006-05-23,2006-05-23', '2006-05-01,2006-05-31')
          .replace('Mali,1,Kidal', 'Mali,1,Kidal'),
        ged.kidal,
        ...noise,
      ),
    );
    const json = JSON.parse((await run(['compare', path, '--json'])).out);
    expect(json.rows).toBe(602);
    expect(json.candidates.map((one: { line: number }) => one.line)).toEqual([303, 302]);
    expect(json.line).toBe(303);
    const { out } = await run(['compare', path]);
    expect(out).toContain('2 rows may be this event, best first');
    expect(out).toContain(`Compared here is the best`);
    expect(out).toContain('UCDP GED event 3');
  });

  test('its column Killed holds the killed, not other casualties', async () => {
    const table = 'date,place,dead,hurt\n2006-05-23,Kidal,,9\n2006-05-23,Kidal,4,9\n';
    const path = file('killed.csv', table);
    const { out } = await run(
      ['compare', path, '--columns', 'date=date,place=place,killed=dead,wounded=hurt'],
      { columns: 200 },
    );
    expect(out).toMatch(/killed\.csv:2 .* 23 May 2006 +Kidal +Row of a table$/m);
    expect(out).toMatch(/killed\.csv:3 .* 23 May 2006 +Kidal +4 +Row of a table$/m);
  });

  test('a row of that day elsewhere is none of them', async () => {
    const { out } = await run([
      'compare',
      file('near.csv', gedFile(...noise, near.replace('18.6,1.5', '14.4,-4.1'))),
    ]);
    expect(out).toMatch(/^No row of 301/);
  });
});

test('a name cannot command the terminal', async () => {
  const row = ged.kidal.replace('ADC', 'A\u001b[2JDC').replace('Kidal town', 'Kidal\u001b]0;x\u0007');
  for (const path of [
    file('escape.csv', gedFile(row)),
    file(
      'escape.wikitext',
      '{{Infobox military conflict|conflict=Kidal mutinies\u001b[2J|combatant1=\u001b[2Jx|casualties1=2 killed}}',
    ),
  ]) {
    const { out, err } = await run(['compare', path]);
    expect(out + err).not.toContain('\u001b');
  }
});

describe('files that cannot be compared', () => {
  test('a broken record', async () => {
    const { err, code } = await run([
      'compare',
      file('broken.json', JSON.stringify({ ...record, claims: [{}] })),
    ]);
    expect(err).toContain('check it first');
    expect(code).toBe(2);
  });
  test('findings in reading are counted, and left to check', async () => {
    const { err } = await run(['compare', file('sum.csv', gedFile(ged.kidal, ged.wrongSum))]);
    expect(err).toContain('1 error in reading it; see kidal-menaka-2006 check');
  });
});

test('the example box is the facts of the article, attributed', () => {
  const readme = readFileSync(example('README.md'), 'utf8');
  expect(readme).toContain('CC BY-SA 4.0');
  const box = readFileSync(example('wikipedia-infobox.wikitext'), 'utf8');
  for (const fact of ['May 23, 2006', 'ADC victory', '75 in Kidal', '2 killed', 'Unknown'])
    expect(box).toContain(fact);
});
