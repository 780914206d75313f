import { join } from 'node:path';
import { soakServer } from './gateway-server/soak.mjs';
import { atMost, megabytes, megabytesByQuarter, quarterMedians, seconds } from './measure.mjs';

const whole = 1_000_000;
const quick = 50_000;
const concurrency = 32;
const mostGrowthMegabytes = 8;

/**
 * Requests to the server of which one in fifty goes wrong, a million of them where `isWhole` and a twentieth otherwise:
 * the bill is the usage to the token, each attempt is settled once, and nothing piles up.
 */
export async function measureGatewayServerSoak(folder, { isWhole = false } = {}) {
  const calls = isWhole ? whole : quick;
  const startedAtMs = performance.now();
  const resident = [];
  const soaked = await soakServer({
    ...{ folder: join(folder, 'gateway-server-soak'), calls, concurrency },
    watch: (amount) => resident.push(amount),
  });
  const wallMs = performance.now() - startedAtMs;
  return rowsOf({ calls, ...soaked, resident, wallMs });
}

function rowsOf({ calls, outcome, account, report, violations, resident, wallMs }) {
  for (const violation of violations) console.error(`violated: ${violation}`);
  const { ok, ...faults } = account.attempts;
  const sum = (counts) => Object.values(counts).reduce((all, some) => all + some, 0);
  const quarters = quarterMedians(resident);
  const growth = quarters[3] - quarters[2];
  const what = `${shown(calls)} requests to the server, 2 % faults`;
  const { input_tokens: read, output_tokens: written } = report.totals;
  return [
    {
      what: `${what}: requests, attempts and tokens that are billed otherwise than the provider counted`,
      result: violations.length === 0 ? 'none' : `${violations.length} sums`,
      goal: 'none',
      isMet: violations.length === 0,
      beside: `${shown(read + written)} tokens; ${shown(ok)} answered, ${shown(sum(faults))} faults, ${shown(sum(outcome.failures))} requests unanswered`,
    },
    {
      what: `${what}: growth of resident memory from third to fourth quarter`,
      result: megabytes(growth),
      ...atMost(growth, mostGrowthMegabytes, megabytes),
      beside: megabytesByQuarter(quarters),
    },
    { what: `${what}: wall time`, result: seconds(wallMs), beside: `${(calls / (wallMs / 1000)).toFixed(0)} a second` },
  ];
}

const shown = (count) => count.toLocaleString('en-US');
