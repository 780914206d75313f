import { z } from 'zod';
import { alignColumns } from '../report/terminal/align-columns.js';
import { normalQuantile } from '../statistics/distributions/normal-distribution.js';
import { quantile } from '../statistics/quantile.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import type { SimulatedRun } from './simulated-run.js';

const Count = z.number().int().nonnegative();

/** How the promotions of one scenario went. */
export const ScenarioSummary = z.strictObject({
  scenario: z.string(),
  runs: Count,
  completed: Count,
  completed_interval: z.tuple([z.number(), z.number()]).describe('Of the share, by Wilson at 95 %'),
  rolled_back: z.strictObject({ before_production: Count, shadow: Count, traffic: Count, full: Count }),
  unfinished: Count,
  median_pairs: z.number(),
  median_requests: z.number(),
  median_hours: z.number(),
});
export type ScenarioSummary = z.infer<typeof ScenarioSummary>;

/** What `lanegate simulate` prints as JSON. */
export const SimulationReport = z.strictObject({
  version: z.literal(1),
  seed: z.string(),
  faults: z.boolean().describe('Whether calls crashed, were made twice or ran on a wrong clock'),
  false_rollback_budget: z.number().describe('At most how often an equal model is rolled back'),
  scenarios: z.array(ScenarioSummary),
});
export type SimulationReport = z.infer<typeof SimulationReport>;

/** Sums the runs of one scenario up. */
export function summariseRuns(scenario: string, runs: readonly SimulatedRun[]): ScenarioSummary {
  const completed = runs.filter(({ outcome }) => outcome === 'completed').length;
  const back = runs.filter(({ outcome }) => outcome === 'rolled-back');
  const backFrom = (...stages: readonly string[]): number => back.filter(({ stage }) => stages.includes(stage)).length;
  const median = (of: 'pairs' | 'requests' | 'hours'): number =>
    quantile(
      runs.map((run) => run[of]),
      0.5,
    );
  return {
    scenario,
    runs: runs.length,
    completed,
    completed_interval: wilsonInterval(completed, runs.length, normalQuantile(0.975)),
    rolled_back: {
      before_production: backFrom('dev', 'staging'),
      shadow: backFrom('shadow'),
      traffic: backFrom('traffic'),
      full: backFrom('full'),
    },
    unfinished: runs.length - completed - back.length,
    median_pairs: median('pairs'),
    median_requests: median('requests'),
    median_hours: median('hours'),
  };
}

const heading = [
  'scenario',
  'runs',
  'reached full',
  'back from shadow',
  'traffic',
  'full',
  'pairs',
  'requests',
  'hours',
];

/** The report as people read it. */
export function simulationText({ scenarios, seed, faults, false_rollback_budget: budget }: SimulationReport): string {
  const rows = scenarios.map((each) => {
    const { shadow, traffic, full } = each.rolled_back;
    const medians = [each.median_pairs, each.median_requests, each.median_hours].map((value) => value.toFixed(0));
    return [each.scenario, String(each.runs), shareOf(each), String(shadow), String(traffic), String(full), ...medians];
  });
  const lines = alignColumns([heading, ...rows], ['left', ...heading.slice(1).map(() => 'right' as const)]);
  const disturbed = faults ? ', with crashes, double calls and wrong clocks' : '';
  return [
    ...lines,
    '',
    `Seed ${seed}${disturbed}; pairs, requests and hours are medians. An equal model is rolled back in at most ${(100 * budget).toFixed(0)} % of promotions.`,
    '',
  ].join('\n');
}

const shareOf = ({ completed, runs, completed_interval: [low, high] }: ScenarioSummary): string =>
  `${((100 * completed) / Math.max(1, runs)).toFixed(0)} % (${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)})`;
