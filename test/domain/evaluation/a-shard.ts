import { baselineNotes } from '../../../src/domain/evaluation/baseline/baseline-notes.js';
import type { Evaluation } from '../../../src/domain/evaluation/evaluation.js';
import type { Sample } from '../../../src/domain/evaluation/sample.js';
import { ShardMerge, type ShardRun } from '../../../src/domain/evaluation/shards/merge-shards.js';
import { type SuiteFacts, Tally } from '../../../src/domain/evaluation/tally/tally.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';

/** A shard with the samples that it took. */
export type TakenShard = ShardRun & { readonly samples: readonly Sample[] };

export type RunContent = {
  readonly cases: readonly { readonly id: string; readonly cluster?: string }[];
  readonly repeats: number;
  readonly samples: readonly Sample[];
  /** Whether cost and latency are limited. */
  readonly hasLimits?: boolean;
};

const target = { digest: 'sha256:1', prompt: 'prompts/triage.prompt.yml', model: 'openai/small' };

const factsOf = ({ cases, repeats, hasLimits }: RunContent, planned: number, isPart: boolean): SuiteFacts => ({
  name: 'triage',
  yardstick: 'policy',
  binding: true,
  comparison: 'arms',
  repeats,
  measures: { gate: { floor: {}, metrics: { accuracy: 'gate' } } },
  cases_total: cases.length,
  cases_planned: planned,
  targets: { base: target, head: { ...target, digest: 'sha256:2' } },
  cases,
  isPart,
  tellsResources: hasLimits,
});

/** The evaluation of those samples of a run whose case is told by `isOwn`. */
export function evaluationOf(run: RunContent, isOwn: (number: number) => boolean, shard?: Evaluation['shard']) {
  const numbers = new Map(run.cases.map(({ id }, number) => [id, number]));
  const planned = run.cases.filter((_, number) => isOwn(number)).length;
  const tally = new Tally(factsOf(run, planned, shard !== undefined));
  const samples = run.samples.filter((sample) => isOwn(numbers.get(sample.case) ?? -1));
  for (const sample of samples) tally.add(sample, numbers.get(sample.case) ?? -1);
  const suite = tally.result(undefined);
  const usd = samples.reduce((sum, { cost_usd }) => sum + Math.round(cost_usd * 1e9), 0) / 1e9;
  const evaluation: Evaluation = {
    version: 1,
    policy: 'p',
    base: 'b',
    head: 'h',
    seed: 's',
    adoption: false,
    ...(shard === undefined ? {} : { shard }),
    gate: {
      alpha: 0.05,
      inconclusive: 'warn',
      mixed_lanes: 'warn',
      ...(run.hasLimits ? { cost: { max_increase: 0.2 } } : {}),
      incidents: IncidentTolerances.parse({}),
    },
    ownership: {},
    budget: {},
    spent: { usd, tokens: 0, calls: samples.length },
    suites: [suite],
    notes: [...baselineNotes([suite]), ...tally.notes()],
  };
  return { evaluation, samples };
}

/** The run in `count` parts, each with every so-manieth case. */
export const shardsOf = (run: RunContent, count: number): TakenShard[] =>
  Array.from({ length: count }, (_, at) => {
    const shard = { index: at + 1, count };
    const { evaluation, samples } = evaluationOf(run, (number) => number % count === at, shard);
    const plan = { version: 1, run: `r${at}`, whole: 'w', seed: 's', shard, notes: [] } as const;
    const worst = { worst_case: { usd: 0, tokens: 0 }, suites: [] };
    return { folder: `shard-${at + 1}`, plan: { ...plan, notes: [], ...worst }, evaluation, samples };
  });

/** What the shards come to together. */
export function mergeOf(shards: readonly TakenShard[]): Evaluation {
  const merged = new ShardMerge(shards);
  for (const { folder, samples } of shards) for (const sample of samples) merged.add(sample, folder);
  return merged.result();
}
