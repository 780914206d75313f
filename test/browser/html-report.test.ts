import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { aHostileRun } from '../domain/report/a-hostile-run.js';
import { attacks } from '../domain/report/attacks.js';
import { aChangeSet } from '../fixtures/a-change-set.js';
import { aFullVerdict } from '../fixtures/a-full-verdict.js';
import { pageOf } from '../fixtures/told-run.js';
import { aLargeReport } from './a-large-run.js';
import { ReportBrowser } from './open-report.js';

const browser = new ReportBrowser();
afterAll(() => browser.close());

const report = aLargeReport(260);
const everything = pageOf({ ...aHostileRun('harmless'), changeSet: aChangeSet(), verdict: aFullVerdict() });
const openAll = `for (const details of document.querySelectorAll('details')) details.open = true`;
const rowsOf = (page: Page) => page.locator('#rows > tr');
const foundIn = (page: Page) => page.locator('#found').textContent();

/** What axe-core has to say against a page, a line each. */
async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
}

describe('the cases', () => {
  test('are filtered by words, by move, by metric, by tag and by incident', async () => {
    const { page, complaints } = await browser.open(report);
    expect(await foundIn(page)).toBe('260 of 260 cases');
    expect(await rowsOf(page).count()).toBe(100);
    await page.fill('#filter', 'TICKET-007');
    expect(await foundIn(page)).toBe('1 of 260 cases');
    await page.fill('#filter', '');
    await page.selectOption('#move', 'better');
    const better = await rowsOf(page).count();
    expect(await rowsOf(page).locator('td.better').count()).toBe(better);
    expect(better).toBeGreaterThan(0);
    await page.selectOption('#metric', { label: 'brevity' });
    expect(await foundIn(page)).toBe('0 of 260 cases');
    await page.selectOption('#move', 'worse');
    expect(await rowsOf(page).first().locator('td').nth(1).textContent()).toBe('brevity');
    await page.selectOption('#metric', '');
    await page.selectOption('#move', '');
    await page.selectOption('#incident', '-1');
    expect(await foundIn(page)).toBe('2 of 260 cases');
    await page.selectOption('#incident', '');
    await page.selectOption('#tag', { label: 'calm' });
    expect(await foundIn(page)).toBe('87 of 260 cases');
    expect(complaints).toEqual([]);
  });

  test('open and show which words differ, drawn by the page and by its script', async () => {
    const { page, complaints } = await browser.open(report);
    for (const place of [0, 150]) {
      if (place >= 100) await page.click('#more');
      const row = rowsOf(page).nth(place);
      expect(await row.locator('.body').isVisible()).toBe(false);
      await row.locator('summary').first().click();
      await row.locator('.body').waitFor({ state: 'visible' });
      expect(await row.locator('.body h3').allTextContents()).toEqual(
        expect.arrayContaining([
          'Question',
          'Expected',
          expect.stringMatching(/^Base/),
          expect.stringMatching(/^Head/),
        ]),
      );
    }
    await page.fill('#filter', 'case is number');
    await rowsOf(page).first().locator('summary').first().click();
    expect(await rowsOf(page).first().locator('ins').first().isVisible()).toBe(true);
    expect(await rowsOf(page).first().locator('del').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('can be reached, found and opened by keys alone', async () => {
    const { page } = await browser.open(report);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the evidence');
    await page.focus('#filter');
    await page.keyboard.type('ticket-007');
    const isIn = `document.activeElement.closest('#rows') !== null`;
    for (let presses = 0; presses < 10 && !(await page.evaluate(isIn)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await rowsOf(page).first().locator('.body').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('come a hundred at a time', async () => {
    const { page } = await browser.open(report);
    expect(await page.locator('#more').textContent()).toBe('Show 100 more of 160');
    await page.click('#more');
    expect(await page.evaluate(`document.activeElement.closest('tr').rowIndex`)).toBe(101);
    await page.click('#more');
    expect(await rowsOf(page).count()).toBe(260);
    expect(await page.locator('#more').isVisible()).toBe(false);
  });

  test('can be read where no script may run', async () => {
    const { page } = await browser.open(report, { javaScriptEnabled: false });
    expect(await rowsOf(page).count()).toBe(100);
    expect(await page.locator('#controls').isVisible()).toBe(false);
    await rowsOf(page).first().locator('summary').first().click();
    expect(await rowsOf(page).first().locator('.body').isVisible()).toBe(true);
    expect(await page.getByText('The other 160 cases can be seen where scripts may run.').isVisible()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['a regressed run', report],
    ['a run of everything', everything],
  ])('%s can be used by everybody, as far as axe-core can tell', async (_, shown) => {
    const { page } = await browser.open(shown, { colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(openAll);
    expect(await complaintsOfAxe(page)).toEqual([]);
  });

  test('the ground is as the reader likes it', async () => {
    const { page } = await browser.open(report, { colorScheme });
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
  });
});

test('paper is white, and has no controls', async () => {
  const { page } = await browser.open(report, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await page.locator('#controls').isVisible()).toBe(false);
});

test('a sheet of paper has every column of every table', async () => {
  for (const shown of [report, everything]) {
    // A4 between the margins of a browser.
    const { page } = await browser.open(shown, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(openAll);
    const right = await page.evaluate(
      `Math.max(...Array.from(document.querySelectorAll('table'), (table) => table.getBoundingClientRect().right))`,
    );
    expect(right).toBeLessThanOrEqual(718);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.scroll')).overflowX`)).toBe('visible');
  }
});

test.each([320, 390, 768])('a screen of %d pixels never scrolls sideways as a whole', async (width) => {
  for (const shown of [report, everything]) {
    const { page } = await browser.open(shown, { viewport: { width, height: 800 } });
    await rowsOf(page).first().locator('summary').first().click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
});

test('hostile texts run nothing, ask for nothing and add no element', async () => {
  const many = (text: string): string => {
    const run = aHostileRun(text);
    const cases = Array.from({ length: 101 }, (_, index) => run.samples.map((each) => ({ ...each, case: `${index}` })));
    return pageOf({ ...run, samples: cases.flat() });
  };
  const elementsOf = async (text: string): Promise<unknown> => {
    const { page, complaints } = await browser.open(many(text));
    page.on('dialog', () => complaints.push('a dialog'));
    await page.click('#more');
    await rowsOf(page).nth(100).locator('summary').first().click();
    await rowsOf(page).nth(100).locator('.body').waitFor({ state: 'visible' });
    expect(complaints).toEqual([]);
    const names = await page.evaluate(`Array.from(document.querySelectorAll('*'), ({ tagName }) => tagName).join()`);
    await page.context().close();
    return names;
  };
  const benign = await elementsOf('benign text');
  for (const [, text] of attacks.filter(([, each]) => /[<>"'&]/.test(each)))
    expect(await elementsOf(text)).toBe(benign);
});
