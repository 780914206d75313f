import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

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
    // Root has no sandbox; the pages are ours.
    this.browser ??= await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
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
    await page.goto(pathToFileURL(path).href);
    if (options.javaScriptEnabled !== false)
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    return { page, complaints };
  }

  async close(): Promise<void> {
    await this.browser?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
