import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGateway } from './build-gateway.mjs';
import { atMost, megabytes, megabytesByQuarter, quarterMedians, seconds } from './measure.mjs';
import { expectExit, runProcess } from './run-process.mjs';

const calls = 200_000;
const concurrency = 50;
const program = fileURLToPath(new URL('./soak-program.mjs', import.meta.url));

/** 200,000 calls of which one request in twenty goes wrong: every attempt is settled once, and nothing piles up. */
export async function measureGatewaySoak(folder) {
  const words = [
    '--expose-gc',
    program,
    buildGateway(folder),
    String(calls),
    String(concurrency),
    join(folder, 'soak'),
  ];
  const { stdout } = expectExit(await runProcess(process.execPath, words));
  const { outcome, account, spent, violations, memory, wallMs } = JSON.parse(stdout);
  for (const violation of violations) console.error(`violated: ${violation}`);
  const { ok, ...faults } = account.attempts;
  const faultCount = Object.values(faults).reduce((sum, some) => sum + some, 0);
  const failed = Object.values(outcome.failures).reduce((sum, some) => sum + some, 0);
  const heap = quarterMedians(memory.map(({ heapMegabytes }) => heapMegabytes));
  const resident = quarterMedians(memory.map(({ residentMegabytes }) => residentMegabytes));
  const growth = heap[3] - heap[2];
  return [
    {
      what: '200,000 calls, 5 % faults: attempts that are settled otherwise than the provider counted',
      result: `${violations.length === 0 ? 'none' : 'some'} of ${spent.calls.toLocaleString('en-US')}`,
      goal: 'none',
      isMet: violations.length === 0,
      beside: `${ok.toLocaleString('en-US')} answered, ${faultCount.toLocaleString('en-US')} faults, ${failed} calls unanswered`,
    },
    {
      what: '200,000 calls, 5 % faults: growth of the heap from third to fourth quarter',
      result: megabytes(growth),
      ...atMost(growth, 4, megabytes),
      beside: `heap ${megabytesByQuarter(heap)}, resident ${megabytesByQuarter(resident)}`,
    },
    { what: '200,000 calls, 5 % faults: wall time', result: seconds(wallMs), ...atMost(wallMs, 180_000, seconds) },
  ];
}
