import { join } from 'node:path';
import { evaluate } from './evaluate.mjs';
import { caseCount, makeEvaluationProject } from './evaluation-project.mjs';
import { atMost, best, megabytes, seconds, timesOf } from './measure.mjs';
import { startModelServer } from './start-model-server.mjs';

const rounds = 5;

const kinds = [
  {
    branch: 'same-prompt',
    calls: caseCount,
    what: '10,000 cases, both sides the same: 10,000 stored answers',
    isGoal: true,
  },
  {
    branch: 'other-prompt',
    calls: 2 * caseCount,
    what: '10,000 cases, base and head: 20,000 stored answers',
    isGoal: false,
  },
];

/** The same cases when every answer is in the store, and no earlier run is left to resume. */
export async function measureEvaluateCached(folder) {
  const server = await startModelServer();
  const project = join(folder, 'evaluate-cached');
  try {
    makeEvaluationProject(project, server.baseUrl);
    await evaluate(project, 'same-prompt', { made: caseCount, cached: 0 });
    await evaluate(project, 'other-prompt', { made: caseCount, cached: caseCount });
  } finally {
    await server.stop();
  }
  const rows = [];
  for (const kind of kinds) rows.push(await measureKind(project, kind));
  return rows;
}

async function measureKind(project, { branch, calls, what, isGoal }) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await evaluate(project, branch, { made: 0, cached: calls }));
  }
  const bestMs = best(runs.map(({ wallMs }) => wallMs));
  const peak = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes));
  return {
    what: `${what}, wall time`,
    result: timesOf(runs, seconds),
    ...(isGoal ? atMost(bestMs, 2000, seconds) : {}),
    beside: `peak memory ${megabytes(peak)}`,
  };
}
