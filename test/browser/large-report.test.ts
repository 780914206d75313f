import { afterAll, expect, test } from 'vitest';
import { aLargeReport } from './a-large-run.js';
import { ReportBrowser } from './open-report.js';

const browser = new ReportBrowser();
afterAll(() => browser.close());

test('5,000 cases are drawn and searched', async () => {
  const { page, complaints } = await browser.open(aLargeReport(5000));
  expect(await page.locator('#found').textContent()).toBe('5,000 of 5,000 cases');
  await page.fill('#filter', 'ticket-4321');
  expect(await page.locator('#found').textContent()).toBe('1 of 5,000 cases');
  expect(complaints).toEqual([]);
});
