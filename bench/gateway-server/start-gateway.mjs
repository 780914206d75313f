import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { built } from '../built.mjs';
import { cleanEnvironment } from '../run-process.mjs';

/** What a client of the gateway brings. */
export const gatewayKey = 'the-key-of-the-benchmark';

/**
 * Starts the built gateway in a folder with the text of its `lanegate.yml`, and waits until it takes requests. `stop`
 * answers its report.
 */
export async function startGateway(folder, configuration) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lanegate.yml'), configuration);
  const words = [built('cli/index.js'), 'gateway', '--stdin', '--json', '--port', '0'];
  const stdio = ['pipe', 'pipe', 'inherit'];
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, words, { cwd: folder, env: cleanEnvironment, stdio });
  child.stdin.end(`${JSON.stringify({ key: gatewayKey, keys: {} })}\n`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { url } = JSON.parse((await lines.next()).value);
  const readyMs = performance.now() - startedAtMs;
  const stop = async () => {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    const { value } = await lines.next();
    await closed;
    return JSON.parse(value);
  };
  return { url, child, readyMs, stop };
}
