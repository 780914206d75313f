import { pathToFileURL } from 'node:url';
import { buildEntry } from './build-entry.mjs';
import { atMost, best, median, milliseconds } from './measure.mjs';

const [caseCount, repeats, rounds] = [2000, 5, 15];
const metrics = ['correct', 'polite', 'complete', 'brief'];
const goalMs = 200;

/** Numbers in [0, 1) that are the same in every run (Park and Miller 1988). */
function drawing() {
  let state = 20_240_131;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const points = (draw, drop) => Math.round(10 * Math.min(1, Math.max(0, 0.4 + 0.6 * draw() - drop))) / 10;
const rightOrWrong = (draw, drop) => (draw() < 0.8 - drop ? 1 : 0);

function evaluationOf(score) {
  const draw = drawing();
  const armOf = (drop) =>
    Object.fromEntries(metrics.map((metric) => [metric, Array.from({ length: repeats }, () => score(draw, drop))]));
  const cases = Array.from({ length: caseCount }, (_, number) => ({
    id: `case ${number}`,
    base: armOf(0),
    head: armOf(0.01),
  }));
  const totals = {
    ...{ target: { digest: 'sha256:0', model: 'openai/gpt' }, served: {}, answered: caseCount * repeats },
    ...{ incidents: {}, notices: {}, grader_errors: 0, unverified: 0, cost_usd: 1, input_tokens: 1, output_tokens: 1 },
    ...{ latency_ms: { p50: 1, p95: 2 }, mean_characters: 9 },
  };
  const suite = {
    ...{ name: 'triage', yardstick: 'policy', binding: true, comparison: 'arms', repeats },
    gate: { floor: {}, metrics: Object.fromEntries(metrics.map((metric) => [metric, 'gate'])) },
    ...{ cases_total: caseCount, cases_planned: caseCount, arms: { base: totals, head: totals } },
    ...{ calls: { made: 2 * caseCount * repeats, cached: 0, saved: 0 }, cases },
  };
  return {
    ...{ version: 1, policy: 'p', base: 'b', head: 'h', seed: 's', adoption: false, ownership: {}, budget: {} },
    gate: { alpha: 0.05, inconclusive: 'warn', mixed_lanes: 'warn', incidents: {} },
    ...{ spent: { usd: 2, tokens: 2, calls: 1 }, suites: [suite], notes: [] },
  };
}

const changeSet = {
  ...{ version: 1, policy: 'p', base: 'b', head: 'h', worktree: false, lanes: ['prompt'], mixed: false },
  ...{ suites: ['triage'], affected: [{ name: 'triage', lanes: ['prompt'], reason: 'its prompt differs' }] },
  ...{ unaffected: [], changes: [], notes: [] },
};

/** How long the verdict on an evaluation in memory takes, whose scores are right or wrong, or points of a judge. */
export async function measureVerdict(folder) {
  const { judge } = await import(pathToFileURL(buildEntry('verdict', folder)).href);
  return [
    ['points of a judge', points],
    ['right or wrong', rightOrWrong],
  ].map(([what, score]) => {
    const evaluation = evaluationOf(score);
    const times = Array.from({ length: rounds }, () => {
      const before = process.cpuUsage();
      judge(changeSet, evaluation);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    const [first] = times;
    return {
      what: `verdict on ${caseCount} cases × ${repeats} repeats × ${metrics.length} metrics, ${what}, processor time`,
      result: `${milliseconds(first)} at first (then best ${milliseconds(best(times))}, median ${milliseconds(median(times))})`,
      ...atMost(first, goalMs, milliseconds),
    };
  });
}
