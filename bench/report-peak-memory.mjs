// Loaded into a measured program: writes the peak of its resident memory, in megabytes, when it exits.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peakKibibytes() * 1.024e-3)));

/** Linux counts into `maxRSS` what the parent held before the program was started; `VmHWM` does not. */
function peakKibibytes() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
