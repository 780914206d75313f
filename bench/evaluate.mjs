import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';
import { expectExit, runNodeMeasured } from './run-process.mjs';

export const concurrency = 50;

/**
 * Runs the suite of the evaluation project for one branch, with no run to resume. Answers time and peak memory; a run
 * that asked or served another number of calls than it should stops the benchmark.
 */
export async function evaluate(folder, branch, calls) {
  const runFolder = join(folder, '.lanegate', 'run');
  rmSync(runFolder, { recursive: true, force: true });
  const options = [
    '--base',
    'main',
    '--head',
    branch,
    '--suite',
    'sorting',
    '--concurrency',
    String(concurrency),
    '--no-receipts',
  ];
  const ended = expectExit(await runNodeMeasured([built('cli/index.js'), 'evaluate', ...options], { cwd: folder }));
  const [suite] = JSON.parse(readFileSync(join(runFolder, 'evaluation.json'), 'utf8')).suites;
  const { made, cached } = suite.calls;
  const answered = (suite.arms.base?.answered ?? 0) + suite.arms.head.answered;
  if (made !== calls.made || cached !== calls.cached || answered !== made + cached) {
    throw new Error(`${made} calls made, ${cached} cached, ${answered} answered instead of ${JSON.stringify(calls)}`);
  }
  return ended;
}

/** Forgets every answer, so that the next run has to ask again. */
export const forgetAnswers = (folder) => rmSync(join(folder, '.lanegate'), { recursive: true, force: true });
