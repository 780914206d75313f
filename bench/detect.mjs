import { join } from 'node:path';
import { built } from './built.mjs';
import { makeLargeRepository } from './large-repository.mjs';
import { atMost, best, milliseconds, timesOf } from './measure.mjs';
import { expectExit, runNodeMeasured, runProcess } from './run-process.mjs';

const rounds = 9;

/** `lanegate detect` on 50,000 files of which 500 differ, with the files in memory, beside what git alone takes. */
export async function measureDetect(folder) {
  const repository = join(folder, 'detect');
  makeLargeRepository(repository);
  const [detects, diffs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    diffs.push(await runDiff(repository));
    detects.push(await runDetect(repository));
  }
  const bestMs = best(detects.map(({ wallMs }) => wallMs));
  return [
    {
      what: 'detect, 50,000 files of which 500 changed, wall time',
      result: timesOf(detects, milliseconds),
      ...atMost(bestMs, 1000, milliseconds),
      beside: `bare git diff --raw ${timesOf(diffs, milliseconds)}`,
    },
  ];
}

async function runDiff(cwd) {
  return expectExit(await runProcess('git', ['diff', '--raw', 'main', 'change'], { cwd }));
}

async function runDetect(cwd) {
  const words = [built('cli/index.js'), 'detect', '--base', 'main', '--head', 'change', '--json'];
  const ended = expectExit(await runNodeMeasured(words, { cwd }));
  const paths = new Set(JSON.parse(ended.stdout).changes.map(({ path }) => path));
  if (paths.size !== 500) throw new Error(`detect told of ${paths.size} files instead of 500`);
  return ended;
}
