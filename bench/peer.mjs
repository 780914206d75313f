import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { forgetCode } from './built.mjs';
import { concurrency, evaluate, forgetAnswers } from './evaluate.mjs';
import { caseCount, makeEvaluationProject } from './evaluation-project.mjs';
import { atLeast, best, megabytes, seconds, times, timesOf } from './measure.mjs';
import { evaluateByPeer, installPeer, peerVersion } from './peer-program.mjs';
import { startModelServer } from './start-model-server.mjs';

const goals = [
  { count: caseCount, rounds: 2, speed: 10, memory: 4, disk: 5, what: '10,000 cases' },
  { count: 10, rounds: 5, speed: 5, what: '10 cases from cold' },
  { count: 10, rounds: 5, what: '10 cases at the first start', prepare: forgetCode },
];

/**
 * The same cases, prompt, model and grader through Lanegate and through promptfoo from npm, in turns against one
 * server, with the stores of both empty. Ratios say how many times promptfoo's number is ours.
 */
export async function measurePeer(folder) {
  const peer = await installPeer(join(folder, 'peer'));
  const server = await startModelServer();
  try {
    const rows = [];
    for (const goal of goals) rows.push(...(await measureGoal(folder, { peer, baseUrl: server.baseUrl }, goal)));
    return rows;
  } finally {
    await server.stop();
  }
}

async function measureGoal(folder, { peer, baseUrl }, { count, rounds, what, prepare, ...goal }) {
  const [ours, theirs] = ['ours', 'theirs'].map((side) => join(folder, `${side}-${count}`));
  makeEvaluationProject(ours, baseUrl, count);
  const [runs, peerRuns] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    peerRuns.push(await evaluateByPeer(peer, { folder: theirs, baseUrl, count, concurrency }));
    forgetAnswers(ours);
    prepare?.();
    runs.push(await evaluate(ours, 'same-prompt', { made: count, cached: 0 }));
  }
  const state = [join(ours, '.lanegate'), join(theirs, 'home')].map(bytesBelow);
  rmSync(theirs, { recursive: true });
  const both = [runs, peerRuns];
  return [
    { what: 'wall time', ...ratioOf(both.map(bestWall), goal.speed, seconds), result: timesOf(runs, seconds) },
    { what: 'peak memory', ...ratioOf(both.map(highestPeak), goal.memory, megabytes) },
    { what: 'state on disk', ...ratioOf(state, goal.disk, megabytesOfBytes) },
  ].map((row) => ({
    ...row,
    what: `${what}, ${row.what}: promptfoo's over ours`,
    result: `${row.ratio}: ${row.result}`,
  }));
}

/** How many times the peer's number is ours; it is a goal where one is set. */
function ratioOf([ours, theirs], goal, show) {
  const ratio = theirs / ours;
  return {
    ratio: times(ratio),
    result: show(ours),
    beside: `promptfoo ${peerVersion} ${show(theirs)}`,
    ...(goal === undefined ? {} : atLeast(ratio, goal, times)),
  };
}

const bestWall = (runs) => best(runs.map(({ wallMs }) => wallMs));
const highestPeak = (runs) => Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes));
const megabytesOfBytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The sizes of all files in a folder, in bytes. */
const bytesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
