import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu and others put it. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** The path of a Chromium: that of `CHROMIUM_PATH`, else the first that is where it usually is. */
export function findChromium() {
  const path = process.env.CHROMIUM_PATH ?? usualPlaces.find((each) => existsSync(each));
  if (path === undefined) throw new Error('No Chromium was found: install one, or say by CHROMIUM_PATH where it is.');
  return path;
}
