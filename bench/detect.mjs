import { join } from 'node:path';
import { built } from './built.mjs';
import { makeLargeRepository } from './large-repository.mjs';
import { atMost, best, megabytes, milliseconds, timesOf } from './measure.mjs';
import { expectExit, runNodeMeasured, runProcess } from './run-process.mjs';

const rounds = 9;

/**
 * `lanegate detect` on 50,000 files of which 500 differ, 200 of them programs that are parsed on both sides, with the
 * files in memory, beside what git alone takes.
 */
export async function measureDetect(folder) {
  const repository = join(folder, 'detect');
  makeLargeRepository(repository);
  const [detects, diffs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    diffs.push(await runDiff(repository));
    detects.push(await runDetect(repository));
  }
  const bestMs = best(detects.map(({ wallMs }) => wallMs));
  const peak = Math.max(...detects.map(({ peakMegabytes }) => peakMegabytes));
  return [
    {
      what: 'detect, 50,000 files; of 500 changed 200 are parsed, wall time',
      result: timesOf(detects, milliseconds),
      ...atMost(bestMs, 2000, milliseconds),
      beside: `bare git diff --raw ${timesOf(diffs, milliseconds)}`,
    },
    {
      what: 'detect, 50,000 files; of 500 changed 200 are parsed, peak memory',
      result: megabytes(peak),
      ...atMost(peak, 250, megabytes),
    },
  ];
}

async function runDiff(cwd) {
  return expectExit(await runProcess('git', ['diff', '--raw', 'main', 'change'], { cwd }));
}

async function runDetect(cwd) {
  const words = [built('cli/index.js'), 'detect', '--base', 'main', '--head', 'change', '--json'];
  const ended = expectExit(await runNodeMeasured(words, { cwd }));
  const { changes } = JSON.parse(ended.stdout);
  const paths = new Set(changes.map(({ path }) => path));
  if (paths.size !== 500) throw new Error(`detect told of ${paths.size} files instead of 500`);
  const models = changes.filter(({ lane }) => lane === 'model').length;
  if (models !== 50) throw new Error(`detect told of ${models} models instead of 50`);
  return ended;
}
