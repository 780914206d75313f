import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelNames } from '../soak-plan.mjs';
import { startModelServer } from '../start-model-server.mjs';
import { askGateway } from './soak-client.mjs';
import { readSpending } from './soak-journal.mjs';
import { serverViolationsOf } from './soak-rules.mjs';
import { gatewayKey, startGateway } from './start-gateway.mjs';

export { serverViolationsOf };

const oneIn = 50;

/**
 * Asks the built gateway for so many answers of a provider that goes wrong at one request in fifty, and holds its
 * report and the journal of its money against what the provider counted. `watch` gets the resident megabytes of the
 * gateway after every fortieth of the calls.
 */
export async function soakServer({ folder, calls, concurrency, watch = () => undefined }) {
  const upstream = await startModelServer('soak-server.mjs', [String(oneIn)]);
  try {
    const gateway = await startGateway(folder, JSON.stringify(configurationFor(upstream.baseUrl)));
    try {
      const outcome = await askGateway({
        url: gateway.url,
        key: gatewayKey,
        calls,
        concurrency,
        watch: watching(gateway.child, calls, watch),
      });
      const account = await (await fetch(new URL('/account', upstream.baseUrl))).json();
      const attempts = Object.values(account.attempts).reduce((sum, some) => sum + some, 0);
      const spending = await readSpending(join(folder, '.lanegate', 'gateway-spend.jsonl'), attempts);
      const report = await gateway.stop();
      const soaked = { calls, outcome, account, report, spending };
      return { ...soaked, violations: serverViolationsOf(soaked) };
    } finally {
      gateway.child.kill('SIGKILL');
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
