import { join } from 'node:path';
import { built } from './built.mjs';
import { makeHistoryRepository } from './history-repository.mjs';
import { atMost, best, megabytes, milliseconds, timesOf } from './measure.mjs';
import { expectExit, runNodeMeasured, runProcess } from './run-process.mjs';

const rounds = 5;
const commits = 2000;

/**
 * `lanegate detect --history 2000` over 5,161 files and some five edits a commit, four of them to be parsed, beside
 * what git alone takes.
 */
export async function measureDetectHistory(folder) {
  const repository = join(folder, 'detect-history');
  makeHistoryRepository(repository, commits);
  const [scores, logs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    logs.push(perCommit(await runLog(repository)));
    scores.push(perCommit(await runHistory(repository)));
  }
  return [
    {
      what: 'detect --history 2000, time a commit',
      result: timesOf(scores, fineMilliseconds),
      ...atMost(best(scores.map(({ wallMs }) => wallMs)), 20, milliseconds),
      beside: `bare git log --raw -M ${timesOf(logs, fineMilliseconds)}`,
    },
    {
      what: 'detect --history 2000, peak memory',
      result: megabytes(Math.max(...scores.map(({ peakMegabytes }) => peakMegabytes))),
    },
  ];
}

const fineMilliseconds = (ms) => `${ms.toFixed(2)} ms`;

const perCommit = ({ wallMs, processorMs, ...rest }) => ({
  ...rest,
  wallMs: wallMs / commits,
  ...(processorMs === undefined ? {} : { processorMs: processorMs / commits }),
});

const runLog = async (cwd) =>
  expectExit(await runProcess('git', ['log', `--max-count=${commits}`, '--raw', '-M', '--format=%H'], { cwd }));

async function runHistory(cwd) {
  const words = [built('cli/index.js'), 'detect', '--history', String(commits), '--json'];
  const ended = expectExit(await runNodeMeasured(words, { cwd }));
  const scored = JSON.parse(ended.stdout).commits;
  const withPrompt = scored.filter(({ lanes }) => lanes.includes('prompt')).length;
  if (scored.length !== commits || withPrompt !== commits / 5) {
    throw new Error(`${scored.length} commits were scored, ${withPrompt} of them with a prompt`);
  }
  return ended;
}
