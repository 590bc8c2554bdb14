import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toInfobox } from '../../src/formats/index.js';
import { type ConflictRecord, record as own } from '../../src/index.js';
import { type Served, serve, site, type Watched, watch } from './browser.js';

const record: ConflictRecord = own;

let served: Served;
let page: Page;
let watched: Watched;

const address = '/documents/Live_check.html';

/** Empties the page by its own address, which keeps what is pasted. */
const empty = `new Promise((done) => {
  addEventListener('hashchange', () => done(), { once: true });
  location.hash = location.hash === '#input=' ? '#input=%20' : '#input=';
})`;

// One tab for all: each test begins with an empty page, and the worker stays as warm as a reader's.
beforeAll(async () => {
  served = await serve();
  page = await served.browser.newPage();
  watched = watch(page);
  await page.goto(`${served.origin}${address}`);
  await page.getByRole('button', { name: 'An infobox' }).waitFor();
  expect(watched.requests.length).toBeGreaterThan(3);
});
afterAll(() => served.close());
beforeEach(async () => {
  await page.evaluate(empty);
  return () => {
    expect(watched.errors).toEqual([]);
    expect(
      watched.requests.filter((url) => !url.startsWith(served.origin) && !/^(?:data|blob):/.test(url)),
    ).toEqual([]);
  };
});

const input = () => page.getByLabel('Your box, row or entity');
/** Puts a long text in at once: typed, its thousand lines take Chromium seconds. */
const paste = (text: string) =>
  input().evaluate((area, value) => {
    (area as HTMLTextAreaElement).value = value;
    area.dispatchEvent(new Event('input'));
  }, text);
const result = () => page.getByRole('region', { name: 'Result' });
const slot = (name: string) =>
  result().locator('details', { has: page.locator(`summary strong:text-is(" ${name}")`) });
const status = () => page.getByRole('status');
const verdictOf = (name: string) => slot(name).locator('summary .verdict').textContent();
/** The verdicts of the positions of a slot that a speaker stands behind. */
const verdictsOf = (name: string, speaker: string) =>
  slot(name).locator('tbody tr', { hasText: speaker }).locator('.verdict').allTextContents();

describe('live check', () => {
  test('a typed row, one dead at Kidal: who agrees stands first, by name, and the rest is folded', async () => {
    await input().pressSequentially('date,place,dead\n2006-05-23,Kidal,1');
    await result().getByRole('heading', { name: 'This is very likely the event.' }).waitFor();
    const first = await result().locator('ul > li').first().textContent();
    expect(first).toMatch(/^Killed, 1: \d+ voices? says? so: AFP\b.*; at first, the army's press office/);
    expect(first).toContain(
      "The reference source says 2 on the government side and 2 on the mutineers' side.",
    );
    expect(await slot('Killed').getAttribute('open')).toBeNull();
    expect(await verdictOf('Date')).toBe('✓ agrees');
    expect(await verdictOf('Killed')).toBe('✗ conflicts');
    expect(await verdictsOf('Killed', 'later an official toll')).toContain('✗ conflicts');
    expect(await verdictsOf('Killed', 'AFP')).toContain('✓ agrees');
  });

  test('no id is shown, and each position leads to its claim', async () => {
    await page.getByRole('button', { name: 'A row: one dead at Kidal' }).click();
    await slot('Killed').waitFor();
    const text = (await result().textContent()) ?? '';
    for (const id of Object.keys(record.sources)) expect(text).not.toContain(id);
    for (const { id } of record.claims) expect(text).not.toContain(id);
    const hrefs = await slot('Killed')
      .locator('tbody a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const addresses = new Set(record.claims.map(({ id }) => `../claims.html#${id}`));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !addresses.has(href))).toEqual([]);
  });

  test("the record's own infobox agrees with the record", async () => {
    await input().fill(toInfobox());
    await result().getByRole('heading', { name: 'This is the event.' }).waitFor();
    const verdicts = await result().locator('summary .verdict').allTextContents();
    expect(verdicts.length).toBeGreaterThan(5);
    expect(verdicts).not.toContain('✗ conflicts');
    for (const name of ['Date', 'Killed on the government side', "Killed on the mutineers' side", 'Killed']) {
      expect(await verdictOf(name)).toBe('✓ agrees');
    }
  });

  test('two dead on each side agree with the reference source and with nobody who says six', async () => {
    await input().fill(
      '{{Infobox military conflict|date=23 May 2006|place=[[Kidal]], Mali|casualties1=2 killed|casualties2=2 killed|combatant1={{flag|Mali}}|combatant2=ADC}}',
    );
    await slot('Killed on the government side').waitFor();
    expect(await verdictOf('Killed on the government side')).toBe('✓ agrees');
    expect(await verdictOf("Killed on the mutineers' side")).toBe('✓ agrees');
  });

  test('another event is another event, and is not compared', async () => {
    await input().fill('date,place,dead\n2012-01-24,Aguelhok,82');
    await result()
      .getByRole('heading', { name: /^This is another event/ })
      .waitFor();
    expect(await result().locator('details .verdict').count()).toBe(0);
  });

  test('a table pasted from a spreadsheet, with tabs', async () => {
    await input().fill('Date\tTown\tKilled\n23/05/2006\tKidal\t6\n');
    await slot('Killed').waitFor();
    expect(await verdictsOf('Killed', 'later an official toll')).toContain('✓ agrees');
  });

  const rowsWith = (at: readonly number[]): string => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      at.includes(index + 1) ? '2006-05-23;Kidal;1' : `1999-01-01;Paris;${index}`,
    );
    return `Date;Lieu;Morts\n${rows.join('\n')}\n`;
  };

  test('every row is read: the event in row 601 of 1,000, in French', async () => {
    await paste(rowsWith([601]));
    await result().getByText('Of its 1,000 rows, row 601 fits best.').waitFor();
    expect(await result().textContent()).toContain('Lieu as place, Morts as killed');
    expect(await result().locator('ul > li').first().textContent()).toMatch(/^Killed.*, 1: .*AFP/);
  });

  test('rows that may be the event are listed, and a file without one is told', async () => {
    await paste(rowsWith([3, 601]));
    await result().getByRole('heading', { name: '2 rows may be this event, best first' }).waitFor();
    expect(await result().textContent()).toContain('Row 601: 23 May 2006, Kidal, 1 killed');
    await paste(rowsWith([]));
    await result().getByText('None of its 1,000 rows is about this event.').waitFor();
  });

  test('an object of JSON', async () => {
    await input().fill('{"date": "2006-05-23", "place": "Kidal", "killed": 5}');
    await slot('Killed').waitFor();
    expect(await verdictOf('Killed')).toBe('✗ conflicts');
  });

  test('a file of 5 MB keeps the page alive, and tells within a second how far it is', async () => {
    const row = '1999-01-01,Paris,2,"some words to make the row as long as rows are in datasets"\n';
    const text = `date,place,dead,note\n${row.repeat(Math.ceil(5e6 / row.length))}2006-05-23,Kidal,1,\n`;
    await page.evaluate(`window.longest = 0; let last = performance.now();
      setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; }, 20);
      const status = document.querySelector('[role=status]');
      document.querySelector('input[type=file]').addEventListener('change', () => {
        const start = performance.now();
        window.longest = 0;
        last = start;
        window.told = [];
        new MutationObserver(() => window.told.push([performance.now() - start, status.textContent])).observe(status, { childList: true });
      }, { capture: true });`);
    await page
      .getByLabel('Or a file')
      .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await result()
      .getByText(/fits best/)
      .waitFor({ timeout: 60_000 });
    expect(Number(await page.evaluate('window.longest'))).toBeLessThan(1000);
    const told = (await page.evaluate('window.told')) as readonly (readonly [number, string])[];
    expect(told.find(([, words]) => words.startsWith('Reading'))?.[0]).toBeLessThan(1000);
    expect(told.filter(([, words]) => /^Reading: [\d,]+ rows so far/.test(words)).length).toBeGreaterThan(1);
  });

  test('one polite line is announced, and it is short', async () => {
    await page.getByRole('button', { name: 'A row: one dead at Kidal' }).click();
    await slot('Killed').waitFor();
    expect(await page.locator('.live-check [aria-live], .live-check [role=status]').count()).toBe(1);
    const line = (await status().textContent()) ?? '';
    expect(line).toMatch(/^This is very likely the event\. Killed, 1: /);
    expect(line.length).toBeLessThan(300);
  });

  test('a link keeps what was pasted', async () => {
    const text = 'date;lieu;morts\n2006-05-23;Ménaka;2';
    await input().fill(text);
    const link = result().getByRole('link', { name: 'A link to this page with what you pasted' });
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    const other = await served.browser.newPage();
    await other.goto(address);
    await other.getByRole('region', { name: 'Result' }).getByRole('heading').first().waitFor();
    expect(await other.getByLabel('Your box, row or entity').inputValue()).toBe(text);
    await other.close();
  });

  test('works from a file', async () => {
    const other = await served.browser.newPage();
    await other.goto(pathToFileURL(join(site, 'documents/Live_check.html')).href);
    await other.getByRole('button', { name: 'A row: one dead at Kidal' }).click();
    await other.getByRole('heading', { name: 'This is very likely the event.' }).waitFor();
    await other.close();
  });

  test.each([
    ['{"date": ', 'It looks like JSON and is not'],
    ['a,b\n1,2', 'None of its columns is known: a, b'],
    ['hello', 'There is no row in it'],
    ['[1, 2]', 'There is no row in it'],
    ['<html><table><tr><td>1</td></tr></table>', 'It is HTML.'],
    ['PK\u0003\u0004abc', 'Save its table as CSV'],
  ])('what cannot be read is told: %s', async (text, message) => {
    await input().fill(text);
    await status().getByText(message).waitFor();
  });

  test('an empty text clears the answer', async () => {
    await page.getByRole('button', { name: 'Another event' }).click();
    await result().getByRole('heading').first().waitFor();
    await input().fill('');
    await result().getByRole('heading').first().waitFor({ state: 'detached' });
    expect(await result().textContent()).toBe('');
  });

  test('works by keyboard alone', async () => {
    await page.getByRole('button', { name: 'An infobox' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await slot('Killed').waitFor();
    await slot('Date').locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await slot('Date').getAttribute('open')).not.toBeNull();
  });

  test('the browser keeps the page from sending anything', async () => {
    const other = await served.browser.newPage();
    await other.goto(`${served.origin}${address}`);
    const refused = await other.evaluate(
      `new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        fetch('/data/latest/record.json').then(() => resolve('sent'), () => {});
      })`,
    );
    expect(refused).toBe('connect-src');
    await other.close();
  });
});
