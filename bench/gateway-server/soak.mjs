import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { built } from '../built.mjs';
import { cleanEnvironment } from '../run-process.mjs';
import { modelNames } from '../soak-plan.mjs';
import { startModelServer } from '../start-model-server.mjs';
import { askGateway } from './soak-client.mjs';
import { readSpending } from './soak-journal.mjs';
import { serverViolationsOf } from './soak-rules.mjs';

export { serverViolationsOf };

const key = 'the-key-of-the-soak';
const oneIn = 50;

/**
 * Asks the built gateway for so many answers of a provider that goes wrong at one request in fifty, and holds its report
 * and the journal of its money against what the provider counted. `watch` gets the resident megabytes of the gateway
 * after every fortieth of the calls.
 */
export async function soakServer({ folder, calls, concurrency, watch = () => undefined }) {
  const upstream = await startModelServer('soak-server.mjs', [String(oneIn)]);
  try {
    const gateway = await startGateway(folder, upstream.baseUrl);
    try {
      const outcome = await askGateway({
        url: gateway.url,
        key,
        calls,
        concurrency,
        watch: watching(gateway, calls, watch),
      });
      const account = await (await fetch(new URL('/account', upstream.baseUrl))).json();
      const attempts = Object.values(account.attempts).reduce((sum, some) => sum + some, 0);
      const spending = await readSpending(join(folder, '.lanegate', 'gateway-spend.jsonl'), attempts);
      const report = await gateway.stop();
      const soaked = { calls, outcome, account, report, spending };
      return { ...soaked, violations: serverViolationsOf(soaked) };
    } finally {
      gateway.kill();
    }
  } finally {
    await upstream.stop();
  }
}

function watching({ pid }, calls, watch) {
  let ended = 0;
  return () => {
    ended += 1;
    if (ended % Math.ceil(calls / 40) === 0) watch(residentMegabytes(pid));
  };
}

async function startGateway(folder, baseUrl) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lanegate.yml'), JSON.stringify(configurationFor(baseUrl)));
  const words = [built('cli/index.js'), 'gateway', '--stdin', '--json', '--port', '0'];
  const stdio = ['pipe', 'pipe', 'inherit'];
  const child = spawn(process.execPath, words, { cwd: folder, env: cleanEnvironment, stdio });
  child.stdin.end(`${JSON.stringify({ key, keys: {} })}\n`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { url, pid } = JSON.parse((await lines.next()).value);
  const stop = async () => {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    const { value } = await lines.next();
    await closed;
    return JSON.parse(value);
  };
  return { url, pid, stop, kill: () => child.kill('SIGKILL') };
}

/** Caps of every scope, which bind no call; cache and traces are on, and small. */
const configurationFor = (baseUrl) => ({
  version: 1,
  providers: { loopback: { api: 'openai', base_url: baseUrl, timeout_s: 3 } },
  models: Object.fromEntries(
    modelNames.map((model) => [model, { provider: 'loopback', model, price: { input: 1, output: 2 } }]),
  ),
  budget: {
    per_request: { tokens: 100_000 },
    per_session: { tokens: 1e9, calls: 1e9 },
    per_user: { usd_per_hour: 1e6 },
    per_hour: { usd: 1e6 },
    per_run: { usd: 1e6, tokens: 1e12, minutes: 600 },
  },
  gateway: { cache: { max_megabytes: 8 }, traces: { max_megabytes: 50 } },
});

const residentMegabytes = (pid) =>
  (Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024) / 1e6;
