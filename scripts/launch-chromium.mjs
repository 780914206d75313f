import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian, Ubuntu and others put it. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** A Chromium without a window. Root has no sandbox; the pages are ours. */
export const launchChromium = () => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** Goes to a page and waits until it was drawn; only where its scripts may run can it tell. */
export async function drawPage(page, address) {
  await page.goto(address);
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** The path of a Chromium: that of `CHROMIUM_PATH`, else the first that is where it usually is. */
function findChromium() {
  const path = process.env.CHROMIUM_PATH ?? usualPlaces.find((each) => existsSync(each));
  if (path === undefined) throw new Error('No Chromium was found: install one, or say by CHROMIUM_PATH where it is.');
  return path;
}
