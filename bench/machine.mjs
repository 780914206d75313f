import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The code, the machine and the moment that numbers belong to, in one line. */
export function describeMachine() {
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
  const load = loadavg()[0].toFixed(1);
  const system = `${platform()} ${arch()}`;
  const date = new Date().toISOString().slice(0, 10);
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim();
  return `commit ${commit}, ${date}, Node ${process.versions.node}, ${system}, ${cpus().length} cores, ${memory} of memory, load ${load} at the start`;
}
