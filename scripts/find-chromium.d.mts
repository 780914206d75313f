/** The path of a Chromium: that of `CHROMIUM_PATH`, else the first that is where it usually is. */
export function findChromium(): string;
