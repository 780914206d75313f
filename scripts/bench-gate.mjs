// Simulates the gate on data whose truth is known: node scripts/bench-gate.mjs [--quick] [--replicates <number>]
// [--seed <text>] [--write] --write puts the tables into docs/statistics.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEntry } from '../bench/build-entry.mjs';
import { churnCells, gateCells } from '../bench/gate-cells.mjs';
import { churnTable, gateTables, sharesOf, targetsTable } from '../bench/gate-tables.mjs';
import { gateTargets } from '../bench/gate-targets.mjs';
import { describeMachine } from '../bench/machine.mjs';
import { simulateCells } from '../bench/simulate-cells.mjs';
import { writeStatisticsPage } from '../bench/statistics-page.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    replicates: { type: 'string' },
    seed: { type: 'string', default: 'lanegate' },
    write: { type: 'boolean', default: false },
  },
});
const enough = 4000;
const replicates = Number(options.replicates ?? (options.quick ? 500 : enough));
if (!Number.isInteger(replicates) || replicates < 1) {
  console.error('--replicates takes a whole number from 1');
  process.exit(2);
}
if (replicates < enough && options.write) {
  console.error(`--write takes ${enough} replicates: fewer say too little to be told to anybody`);
  process.exit(2);
}

const machine = describeMachine();
const folder = mkdtempSync(join(tmpdir(), 'lanegate-bench-gate-'));
const started = performance.now();
let measured;
try {
  const module = pathToFileURL(buildEntry('gate-simulation', folder)).href;
  const { marginOf } = await import(module);
  const cells = [...gateCells(marginOf), ...churnCells];
  let told = 0;
  const onProgress = (share) => {
    if (share - told < 0.05 && share < 1) return;
    told = share;
    console.error(
      `${Math.round(100 * share)} % of ${cells.length} cells, ${Math.round((performance.now() - started) / 1000)} s`,
    );
  };
  const counts = await simulateCells({ cells, replicates, seed: options.seed, module, onProgress });
  measured = cells.map((cell, number) => ({
    cell,
    replicates,
    margin: marginOf(cell),
    shares: sharesOf(counts[number]),
  }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const grid = measured.slice(0, measured.length - churnCells.length);
const churn = measured.slice(grid.length);
const targets = gateTargets(grid, churn);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const told = [
  `Seed \`${options.seed}\`, ${replicates} replicates a cell, ${minutes} minutes; ${machine}.`,
  targetsTable(targets),
  ...gateTables(grid),
  churnTable(churn),
].join('\n\n');
console.log(told);
if (options.write) writeStatisticsPage(told);
if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
