import { pathToFileURL } from 'node:url';
import { buildEntry } from './build-entry.mjs';
import { atMost, best, median, milliseconds } from './measure.mjs';

const [caseCount, repeats, rounds] = [2000, 5, 15];
const metrics = ['correct', 'polite', 'complete', 'brief'];
const tagCount = 13;
const casesOfCluster = 4;
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
const fractions = (draw, drop) => Math.min(1, Math.max(0, 0.4 + 0.6 * draw() - drop));

const repeated = (value) => Array.from({ length: repeats }, value);

/** One case in both arms; with all that a suite can tell of it where it is of a `full` one. */
function caseOf(number, { draw, score, full, clusters }) {
  const armOf = (drop) => Object.fromEntries(metrics.map((metric) => [metric, repeated(() => score(draw, drop))]));
  const scores = { id: `case ${number}`, base: armOf(0), head: armOf(0.01) };
  if (!full) return scores;
  const took = () => ({
    cost_usd: repeated(() => 1e-4 * (1 + draw())),
    latency_ms: repeated(() => 200 + 800 * draw()),
  });
  const earlier = () => ({ passes: Math.floor(38 + 3 * draw()), samples: 40 });
  return {
    ...scores,
    ...(clusters ? { cluster: `conversation ${Math.floor(number / casesOfCluster)}` } : {}),
    tags: [`tag ${number % tagCount}`, `tag ${Math.floor(draw() * tagCount)}`],
    earlier: Object.fromEntries(metrics.map((metric) => [metric, earlier()])),
    resources: { base: took(), head: took() },
  };
}

/** Both mixtures of two lanes, of every case. */
function attributionOf(cases, { draw, score }) {
  const arm = (lane) => ({ lanes: [lane], target: 'sha256:1', answered: caseCount, incidents: 0, cost_usd: 1 });
  const mixed = () => Object.fromEntries(metrics.map((metric) => [metric, repeated(() => score(draw, 0.005))]));
  return {
    ...{ on_demand: true, factors: [['prompt'], ['model']], arms: [arm('prompt'), arm('model')] },
    cases: cases.map(({ id }) => ({ id, scores: [mixed(), mixed()] })),
  };
}

export function evaluationOf({ score, full = false, clusters = false }) {
  const draw = drawing();
  const cases = Array.from({ length: caseCount }, (_, number) => caseOf(number, { draw, score, full, clusters }));
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
    ...(full ? { attribution: attributionOf(cases, { draw, score }) } : {}),
  };
  const limits = full ? { cost: { max_increase: 0.2 }, latency: { max_p95_increase: 0.2 } } : {};
  return {
    ...{ version: 1, policy: 'p', base: 'b', head: 'h', seed: 's', adoption: false, ownership: {}, budget: {} },
    gate: { alpha: 0.05, inconclusive: 'warn', mixed_lanes: 'warn', incidents: {}, ...limits },
    ...{ spent: { usd: 2, tokens: 2, calls: 1 }, suites: [suite], notes: [] },
  };
}

export const changeSet = {
  ...{ version: 1, policy: 'p', base: 'b', head: 'h', worktree: false, lanes: ['prompt'], mixed: false },
  ...{ suites: ['triage'], affected: [{ name: 'triage', lanes: ['prompt'], reason: 'its prompt differs' }] },
  ...{ unaffected: [], changes: [], notes: [] },
};

const everything = `${tagCount} tags, history, cost, latency, two lanes told apart`;

/** What a verdict is measured on: scores alone, and all that a suite can tell beside them. */
export const verdictWorkloads = [
  { what: 'points of a judge', score: points },
  { what: 'right or wrong', score: rightOrWrong },
  { what: `points of a judge, ${everything}`, score: points, full: true },
  { what: `right or wrong, ${everything}`, score: rightOrWrong, full: true },
  {
    what: `right or wrong, ${everything}, clusters of ${casesOfCluster}`,
    score: rightOrWrong,
    full: true,
    clusters: true,
  },
  { what: `any fractions, ${everything}`, score: fractions, full: true },
];

/** How long the verdict on an evaluation in memory takes. */
export async function measureVerdict(folder) {
  const { judge } = await import(pathToFileURL(buildEntry('verdict', folder)).href);
  return verdictWorkloads.map((workload) => {
    const evaluation = evaluationOf(workload);
    const runs = Array.from({ length: rounds }, () => {
      const [before, from] = [process.cpuUsage(), performance.now()];
      judge(changeSet, evaluation);
      const wallMs = performance.now() - from;
      const { user, system } = process.cpuUsage(before);
      return { wallMs, processorMs: (user + system) / 1000 };
    });
    const [processor, wall] = ['processorMs', 'wallMs'].map((clock) => runs.map((run) => run[clock]));
    const later = `then best ${milliseconds(best(wall))}, median ${milliseconds(median(wall))}`;
    const ofProcessor = `processor ${milliseconds(processor[0])}, median ${milliseconds(median(processor))}`;
    return {
      what: `verdict on ${caseCount} cases × ${repeats} repeats × ${metrics.length} metrics, ${workload.what}, wall time`,
      result: `${milliseconds(wall[0])} at first (${later}; ${ofProcessor})`,
      ...atMost(wall[0], goalMs, milliseconds),
    };
  });
}
