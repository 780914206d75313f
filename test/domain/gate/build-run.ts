import type { ChangeSet } from '../../../src/domain/changes/change-set.js';
import { isMixed, type Lane } from '../../../src/domain/changes/lane.js';
import type { ArmTotals, CaseScores, Evaluation, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';

/** Cases of one metric, one score an arm: `wins` of them better in head, `losses` worse, the rest right in both. */
export function binaryCases(n: number, { wins = 0, losses = 0, metric = 'accuracy' } = {}): CaseScores[] {
  return Array.from({ length: n }, (_, index) => ({
    id: `case ${index}`,
    base: { [metric]: [index < wins ? 0 : 1] },
    head: { [metric]: [index >= wins && index < wins + losses ? 0 : 1] },
  }));
}

/** Cases whose head is `shift` off a base of 0.6 that wavers by a hundredth or two. */
export const gradedCases = (n: number, shift: number, metric = 'accuracy'): CaseScores[] =>
  Array.from({ length: n }, (_, index) => ({
    id: `case ${index}`,
    base: { [metric]: [0.6 + (index % 3) / 100] },
    head: { [metric]: [0.6 + shift + (index % 2) / 100] },
  }));

export const armTotals = (changes: Partial<ArmTotals> = {}): ArmTotals => ({
  target: { digest: 'sha256:0', prompt: 'prompts/triage.prompt.yml', model: 'openai/gpt' },
  served: { 'openai/gpt': 60 },
  answered: 60,
  incidents: {},
  notices: {},
  grader_errors: 0,
  unverified: 0,
  cost_usd: 0.5,
  input_tokens: 100,
  output_tokens: 10,
  latency_ms: { p50: 10, p95: 20 },
  mean_characters: 4,
  ...changes,
});

/** A binding run of the suite `triage` over 60 cases that did not change, unless told otherwise. */
export function buildRun(changes: Partial<SuiteRun> = {}): SuiteRun {
  const cases = changes.cases ?? binaryCases(60);
  return {
    name: 'triage',
    yardstick: 'policy',
    binding: true,
    comparison: 'arms',
    repeats: 1,
    gate: { floor: {}, metrics: { accuracy: 'gate' } },
    cases_total: cases.length,
    cases_planned: cases.length,
    arms: { base: armTotals(), head: armTotals() },
    calls: { made: 120, cached: 0, saved: 0 },
    ...changes,
    cases,
  };
}

export const buildEvaluation = (suites: SuiteRun[], changes: Partial<Evaluation> = {}): Evaluation => ({
  version: 1,
  policy: 'p0',
  base: 'b0',
  head: 'h0',
  seed: 'seed',
  adoption: false,
  gate: { alpha: 0.05, inconclusive: 'warn', mixed_lanes: 'warn', incidents: IncidentTolerances.parse({}) },
  ownership: { prompt: '@acme/ai' },
  budget: { usd: 5 },
  spent: { usd: 1.25, tokens: 1000, calls: 120 },
  suites,
  notes: [],
  ...changes,
});

/** A change of the lanes given, one file a lane, that reaches the suite `triage` through those that change answers. */
export function buildChangeSet(lanes: Lane[], changes: Partial<ChangeSet> = {}): ChangeSet {
  const reaching = lanes.filter((lane) => lane !== 'code' && lane !== 'docs');
  const affected =
    changes.affected ??
    (reaching.length === 0 ? [] : [{ name: 'triage', lanes: reaching, reason: 'its prompt differs' }]);
  return {
    version: 1,
    policy: 'p0',
    base: 'b0',
    head: 'h0',
    worktree: false,
    lanes,
    mixed: isMixed(lanes),
    suites: ['triage'],
    affected,
    unaffected: [],
    changes: lanes.map((lane) => ({
      path: `${lane}/file`,
      lane,
      facet: 'text',
      reason: 'text differs',
      suites: affected.filter((suite) => suite.lanes.includes(lane)).map(({ name }) => name),
    })),
    notes: [],
    ...changes,
  };
}
