import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { drawPage, launchChromium } from '../../scripts/launch-chromium.mjs';

/** A report as a browser shows it. */
export type OpenedReport = {
  readonly page: Page;
  /** Errors and warnings of the page, and requests for anything but the page itself. */
  readonly complaints: string[];
};

/** A Chromium without a window, and the files that it opens. */
export class ReportBrowser {
  private readonly folder = mkdtempSync(join(tmpdir(), 'lanegate-browser-'));
  private browser: Browser | undefined;

  async open(report: string, options: BrowserContextOptions = {}): Promise<OpenedReport> {
    this.browser ??= await launchChromium();
    const path = join(this.folder, 'report.html');
    writeFileSync(path, report);
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path).href) complaints.push(`asked for ${request.url()}`);
    });
    const address = pathToFileURL(path).href;
    if (options.javaScriptEnabled === false) await page.goto(address);
    else await drawPage(page, address);
    return { page, complaints };
  }

  async close(): Promise<void> {
    await this.browser?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
