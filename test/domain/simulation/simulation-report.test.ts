import { expect, test } from 'vitest';
import type { SimulatedRun } from '../../../src/domain/simulation/simulated-run.js';
import { SimulationReport, simulationText, summariseRuns } from '../../../src/domain/simulation/simulation-report.js';
import { simulationStory } from '../../../src/domain/simulation/simulation-story.js';

const run = (changes: Partial<SimulatedRun>): SimulatedRun => ({
  seed: 'a',
  scenario: 'slow',
  outcome: 'completed',
  stage: 'full',
  weight: 100,
  hours: 40,
  pairs: 900,
  requests: 20_000,
  calls: 50,
  steps: [],
  ...changes,
});
const back = run({ outcome: 'rolled-back', stage: 'traffic', weight: 5, pairs: 700, requests: 2000, hours: 9 });

test('runs are counted by where they ended', () => {
  const summary = summariseRuns('slow', [run({}), back, back, run({ outcome: 'unfinished', stage: 'shadow' })]);
  expect(summary).toMatchObject({
    runs: 4,
    completed: 1,
    unfinished: 1,
    rolled_back: { traffic: 2, shadow: 0, full: 0 },
  });
  const report = { version: 1 as const, seed: 'a', faults: true, false_rollback_budget: 0.1, scenarios: [summary] };
  expect(SimulationReport.parse(report)).toEqual(report);
  expect(simulationText(report)).toMatch(/^scenario +runs +reached full .*\nslow +4 +25 % \(5 to 70\) +0 +2 +0 +800 /u);
  expect(simulationText(report)).toContain('with crashes, double calls and wrong clocks');
});

test('a story tells each step with its time and why, and how it ended', () => {
  const steps = [
    {
      hours: 9,
      event: 'rolled-back' as const,
      stage: 'traffic' as const,
      weight: 5,
      reasons: ['latency: at least +40 %'],
    },
  ];
  expect(simulationStory({ ...back, steps })).toBe(
    [
      '── slow: a model that takes twice as long once users ask it',
      '   9.0 h  rolled-back  5 % of traffic  latency: at least +40 %',
      '   it is back after 700 pairs of answers in shadow, 2000 requests of traffic',
    ].join('\n'),
  );
});
