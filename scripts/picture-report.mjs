// Takes the pictures of the HTML report that the docs show, of the demo's run: npm run picture:report
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';

const size = { width: 1180, height: 1300 };
const pictures = { light: 'docs/images/report.png', dark: 'docs/images/report-dark.png' };

const folder = mkdtempSync(join(tmpdir(), 'lanegate-picture-'));
try {
  const demo = join(folder, 'demo');
  const { status, stderr } = spawnSync(process.execPath, [resolve('dist/cli/index.js'), 'demo', '--out', demo]);
  if (status !== 0) throw new Error(`The demo ended with ${status}: ${stderr}`);
  const browser = await launchChromium();
  for (const [colorScheme, path] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport: size, colorScheme });
    await page.goto(pathToFileURL(join(demo, 'runs', 'harmful-prompt', 'report.html')).href);
    await page.screenshot({ path });
    console.log(path);
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
