import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawPage, launchChromium } from '../scripts/launch-chromium.mjs';
import { buildEntry } from './build-entry.mjs';
import { atMost, median, milliseconds } from './measure.mjs';

const [caseCount, rounds, goalMs] = [5000, 5, 2000];

/** How long a reader waits for the page of a large run and for its filter, in turns with a page of one word. */
export async function measureReportPage(folder) {
  const { aLargeReport } = await import(pathToFileURL(buildEntry('report-page', folder)).href);
  const pages = { bare: '<!doctype html><title>bare</title>bare', report: aLargeReport(caseCount) };
  const megabytes = (pages.report.length / 1e6).toFixed(1);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), text);
  const times = await takeTurns((name) => pathToFileURL(join(folder, `${name}.html`)).href);
  const row = (what, ofRounds, beside) => ({
    what: `${caseCount.toLocaleString('en-US')} cases, ${megabytes} MB: ${what}`,
    result: milliseconds(median(ofRounds)),
    ...atMost(median(ofRounds), goalMs, milliseconds),
    beside,
  });
  return [
    row('drawn in Chromium', times.drawn, `a page of one word ${milliseconds(median(times.bare))}`),
    row('one of them found by the filter', times.searched, ''),
  ];
}

async function takeTurns(addressOf) {
  const times = { bare: [], drawn: [], searched: [] };
  const browser = await launchChromium();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      times.bare.push(await timeOf(() => drawPage(page, addressOf('bare'))));
      times.drawn.push(await timeOf(() => drawPage(page, addressOf('report'))));
      times.searched.push(await timeOf(() => search(page)));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}

async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function search(page) {
  await page.fill('#filter', 'ticket-4321');
  const found = await page.locator('#found').textContent();
  if (!found?.startsWith('1 of ')) throw new Error(`the filter found ${found}`);
}
