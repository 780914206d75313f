// Measures the goals of the built product: node scripts/bench.mjs [name…] [--whole] [--write]
// Without names every benchmark runs; --whole runs those whole that a part of stands for otherwise. --write puts the
// numbers into docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBenchmarksPage } from '../bench/benchmarks-page.mjs';
import { measureColdStart } from '../bench/cold-start.mjs';
import { measureDetect } from '../bench/detect.mjs';
import { measureDetectHistory } from '../bench/detect-history.mjs';
import { measureEvaluateCached } from '../bench/evaluate-cached.mjs';
import { measureEvaluateUncached } from '../bench/evaluate-uncached.mjs';
import { measureGatewayCalls } from '../bench/gateway-calls.mjs';
import { measureGatewayServer } from '../bench/gateway-server.mjs';
import { measureGatewayServerSoak } from '../bench/gateway-server-soak.mjs';
import { measureGatewaySoak } from '../bench/gateway-soak.mjs';
import { measureGrading } from '../bench/grading.mjs';
import { describeMachine } from '../bench/machine.mjs';
import { measureMillionSamples } from '../bench/million-samples.mjs';
import { measurePeer } from '../bench/peer.mjs';
import { measurePromotion } from '../bench/promotion.mjs';
import { measureReportPage } from '../bench/report-page.mjs';
import { measureRollback } from '../bench/rollback.mjs';
import { tableOf } from '../bench/table.mjs';
import { measureVerdict } from '../bench/verdict.mjs';

const benchmarks = {
  'cold-start': measureColdStart,
  detect: measureDetect,
  'detect-history': measureDetectHistory,
  'evaluate-uncached': measureEvaluateUncached,
  'evaluate-cached': measureEvaluateCached,
  grading: measureGrading,
  verdict: measureVerdict,
  'report-page': measureReportPage,
  rollback: measureRollback,
  'gateway-calls': measureGatewayCalls,
  'gateway-server': measureGatewayServer,
  'gateway-server-soak': measureGatewayServerSoak,
  'million-samples': measureMillionSamples,
  soak: measureGatewaySoak,
  peer: measurePeer,
  promotion: measurePromotion,
};

const words = process.argv.slice(2);
const isWriting = words.includes('--write');
const isWhole = words.includes('--whole');
const names = words.filter((word) => word !== '--write' && word !== '--whole');
const unknown = names.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are: ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}
if (isWriting && names.length > 0) {
  console.error('--write takes no names: the page tells all numbers of one machine');
  process.exit(2);
}

const machine = describeMachine();
const folder = mkdtempSync(join(tmpdir(), 'lanegate-bench-'));
const rows = [];
try {
  for (const name of names.length === 0 ? Object.keys(benchmarks) : names) {
    console.error(`measuring ${name} …`);
    const measured = await benchmarks[name](folder, { isWhole });
    for (const { what, result } of measured) console.error(`  ${what}: ${result}`);
    rows.push(...measured.map((row) => ({ name, ...row })));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${machine}\n\n${tableOf(rows)}`);
if (isWriting) writeBenchmarksPage(machine, rows);
if (rows.some(({ isMet }) => isMet === false)) process.exitCode = 1;
