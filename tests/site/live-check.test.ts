import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toInfobox } from '../../src/formats/index.js';
import { type Served, serve, type Watched, watch } from './browser.js';

let served: Served;
let page: Page;
let watched: Watched;

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());
beforeEach(async () => {
  page = await served.browser.newPage();
  watched = watch(page);
  await page.goto(`${served.origin}/documents/Live_check.html`);
  await page.getByRole('button', { name: 'An infobox' }).waitFor();
  return async () => {
    expect(watched.errors).toEqual([]);
    expect(
      watched.requests.filter((url) => !url.startsWith(served.origin) && !url.startsWith('data:')),
    ).toEqual([]);
    await page.close();
  };
});

const input = () => page.getByLabel('Your box, row or entity');
const result = () => page.getByRole('region', { name: 'Result' });
const slot = (name: string) =>
  result().locator('details', { has: page.locator(`summary strong:text-is(" ${name}")`) });
const verdictOf = (name: string) => slot(name).locator('summary .verdict').textContent();
/** The verdicts of the positions of a slot that a publisher stands behind. */
const verdictsOf = (name: string, publisher: string) =>
  slot(name)
    .locator('tbody tr', { has: page.getByRole('link', { name: publisher, exact: true }) })
    .locator('.verdict')
    .allTextContents();

describe('live check', () => {
  test('a typed row, one dead at Kidal, conflicts with the reference account and agrees with RFI', async () => {
    await input().pressSequentially('date,place,dead\n2006-05-23,Kidal,1');
    await result().getByRole('heading', { name: 'This is very likely the event.' }).waitFor();
    await slot('killed').waitFor();
    expect(await verdictOf('date')).toBe('✓ agrees');
    expect(await verdictOf('locations')).toBe('≈ compatible');
    expect(await verdictOf('killed')).toBe('✗ conflicts');
    expect(await slot('killed').locator('summary').textContent()).toContain('1 cannot stand beside 4');
    expect(await verdictsOf('killed', 'RFI')).toEqual(['✓ agrees']);
    expect(await verdictsOf('killed', 'El Watan')).toEqual([]);
    expect(await verdictsOf('killed', 'an official toll, in El Watan')).toEqual(['✗ conflicts']);
  });

  test("the record's own infobox agrees with the record", async () => {
    await input().fill(toInfobox());
    await result().getByRole('heading', { name: 'This is the event.' }).waitFor();
    const verdicts = await result().locator('summary .verdict').allTextContents();
    expect(verdicts.length).toBeGreaterThan(5);
    expect(verdicts).not.toContain('✗ conflicts');
    for (const name of ['date', 'killed, government', 'killed, mutineers', 'killed']) {
      expect(await verdictOf(name)).toBe('✓ agrees');
    }
  });

  test('two dead on each side agree with the reference account and with nobody who says six', async () => {
    await input().fill(
      '{{Infobox military conflict|date=23 May 2006|place=[[Kidal]], Mali|casualties1=2 killed|casualties2=2 killed|combatant1={{flag|Mali}}|combatant2=ADC}}',
    );
    await slot('killed, government').waitFor();
    expect(await verdictOf('killed, government')).toBe('✓ agrees');
    expect(await verdictOf('killed, mutineers')).toBe('✓ agrees');
  });

  test('another event is another event, and is not compared', async () => {
    await input().fill('date,place,dead\n2012-01-24,Aguelhok,82');
    await result()
      .getByRole('heading', { name: /^This is another event/ })
      .waitFor();
    expect(await result().locator('details').count()).toBe(0);
  });

  test('a table pasted from a spreadsheet, with tabs', async () => {
    await input().fill('Date\tTown\tKilled\n23/05/2006\tKidal\t6\n');
    await slot('killed').waitFor();
    expect(await verdictsOf('killed', 'an official toll, in El Watan')).toEqual(['✓ agrees']);
  });

  test('every row is read: the event in row 601 of 1,000, in French, and who agrees by name', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      index === 600 ? '2006-05-23;Kidal;1' : `1999-01-01;Paris;${index}`,
    );
    await input().fill(`Date;Lieu;Morts\n${rows.join('\n')}\n`);
    await result().getByText('Row 601 of 1000 fits best.').waitFor();
    const agrees = result().getByText('Killed: 1 voice says 1: AFP.');
    await agrees.waitFor();
  });

  test('an object of JSON', async () => {
    await input().fill('{"date": "2006-05-23", "place": "Kidal", "killed": 5}');
    await slot('killed').waitFor();
    expect(await verdictOf('killed')).toBe('✗ conflicts');
  });

  test.each([
    ['{"date": ', 'It looks like JSON and is not'],
    ['a,b\n1,2', 'None of its columns is known: a, b'],
    ['hello', 'There is no row in it'],
    ['[1, 2]', 'There is no row in it'],
  ])('what cannot be read is told: %s', async (text, message) => {
    await input().fill(text);
    await result().getByText(message).waitFor();
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
    await slot('killed').waitFor();
    expect(await slot('killed').getAttribute('open')).not.toBeNull();
    await slot('date').locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await slot('date').getAttribute('open')).not.toBeNull();
  });

  test('the browser keeps the page from sending anything', async () => {
    const other = await served.browser.newPage();
    await other.goto(`${served.origin}/documents/Live_check.html`);
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
