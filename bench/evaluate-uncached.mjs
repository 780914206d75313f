import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concurrency, evaluate, forgetAnswers } from './evaluate.mjs';
import { caseCount, makeEvaluationProject } from './evaluation-project.mjs';
import { atMost, best, megabytes, seconds, timesOf } from './measure.mjs';
import { cleanEnvironment, expectExit, runNodeMeasured } from './run-process.mjs';
import { startModelServer } from './start-model-server.mjs';

const rounds = 3;
const floorScript = fileURLToPath(new URL('./http-floor.mjs', import.meta.url));

const kinds = [
  { branch: 'same-prompt', calls: caseCount, what: '10,000 cases, both sides the same: 10,000 calls', isGoal: true },
  { branch: 'other-prompt', calls: 2 * caseCount, what: '10,000 cases, base and head: 20,000 calls', isGoal: false },
];

/** 10,000 cases that nobody has asked before, against a server on the loopback interface. */
export async function measureEvaluateUncached(folder) {
  const server = await startModelServer();
  try {
    const project = join(folder, 'evaluate-uncached');
    makeEvaluationProject(project, server.baseUrl);
    const rows = [];
    for (const kind of kinds) rows.push(...(await measureKind(project, server.baseUrl, kind)));
    return rows;
  } finally {
    await server.stop();
  }
}

async function measureKind(project, baseUrl, { branch, calls, what, isGoal }) {
  const [runs, floors] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await runFloor(baseUrl, calls));
    forgetAnswers(project);
    runs.push(await evaluate(project, branch, { made: calls, cached: 0 }));
  }
  const [peak, floorPeak] = [runs, floors].map((all) => Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)));
  const bestMs = best(runs.map(({ wallMs }) => wallMs));
  return [
    {
      what: `${what}, wall time`,
      result: timesOf(runs, seconds),
      ...(isGoal ? atMost(bestMs, 5000, seconds) : {}),
      beside: `bare node:http client ${timesOf(floors, seconds)}`,
    },
    {
      what: `${what}, peak memory`,
      result: megabytes(peak),
      ...atMost(peak, 300, megabytes),
      beside: `bare node:http client ${megabytes(floorPeak)}`,
    },
  ];
}

async function runFloor(baseUrl, calls) {
  const words = [floorScript, baseUrl, String(calls), String(concurrency)];
  return expectExit(await runNodeMeasured(words, { environment: cleanEnvironment }));
}
