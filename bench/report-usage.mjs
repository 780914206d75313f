// Loaded into a measured program: when it exits, writes the peak of its resident memory in megabytes and its processor
// time.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { peakMegabytes: peakKibibytes() * 1.024e-3, processorMs: (user + system) / 1000 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});

/** Linux counts into `maxRSS` what the parent held before the program was started; `VmHWM` does not. */
function peakKibibytes() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
