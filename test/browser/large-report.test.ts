import { afterAll, expect, test } from 'vitest';
import { aLargeReport } from './a-large-run.js';
import { ReportBrowser } from './open-report.js';

/** What a reader waits for at most. */
const goalMs = 2000;

const browser = new ReportBrowser();
afterAll(() => browser.close());

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[1] ?? Number.NaN;

test(`5,000 cases are drawn and searched within ${goalMs} ms`, async () => {
  const report = aLargeReport(5000);
  const [drawn, searched]: number[][] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    const { page, drawnMs, complaints } = await browser.open(report);
    expect(await page.locator('#found').textContent()).toBe('5,000 of 5,000 cases');
    drawn?.push(drawnMs);
    const start = performance.now();
    await page.fill('#filter', 'ticket-4321');
    expect(await page.locator('#found').textContent()).toBe('1 of 5,000 cases');
    searched?.push(performance.now() - start);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
  const [drawnMs, searchedMs] = [median(drawn ?? []), median(searched ?? [])];
  process.stdout.write(
    `5,000 cases, ${(report.length / 1e6).toFixed(1)} MB: drawn in ${drawnMs.toFixed(0)} ms, searched in ${searchedMs.toFixed(0)} ms\n`,
  );
  expect(drawnMs).toBeLessThan(goalMs);
  expect(searchedMs).toBeLessThan(goalMs);
});
