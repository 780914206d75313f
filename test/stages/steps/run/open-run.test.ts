import { expect, test } from 'vitest';
import { RunPlan } from '../../../../src/domain/evaluation/plan/run-plan.js';
import type { Sample } from '../../../../src/domain/evaluation/sample.js';
import { openRun } from '../../../../src/stages/steps/run/open-run.js';
import { inMemoryFiles } from '../../../fakes/in-memory-files.js';
import { aSample } from '../../../fixtures/a-sample.js';

const plan = RunPlan.parse({
  version: 1,
  run: 'sha256:1',
  whole: 'sha256:2',
  seed: '3',
  notes: [],
  suites: [],
  worst_case: { usd: 1, tokens: 1000 },
});

/** Opens the run again whose folder has these samples, and no journal of what was spent. */
const reopen = (samples: readonly Sample[]) =>
  openRun(
    inMemoryFiles({
      'run/plan.json': JSON.stringify(plan),
      'run/samples.jsonl': samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
    }),
    'run',
    { plan, keeps: (sample) => [sample], opened: (part) => part },
  );

test('a run that goes on counts what its samples cost, and none that was stored as a call', async () => {
  const { spent, resumes } = await reopen([
    aSample({ case: 'asked', cost_usd: 0.5 }),
    aSample({ case: 'stored', cost_usd: 0, cached: true }),
    aSample({ case: 'talked', cost_usd: 0.25, calls: { made: 3, cached: 2 } }),
  ]);
  expect(spent).toMatchObject({ usd: 0.75, tokens: 248, calls: 4 });
  expect(resumes).toBe(true);
});

test('a run whose samples were all stored goes on as well, and has made no call', async () => {
  const { spent, resumes } = await reopen([aSample({ cost_usd: 0, cached: true })]);
  expect([spent.calls, resumes]).toEqual([0, true]);
});

test('a run without samples begins', async () => {
  const { spent, resumes } = await reopen([]);
  expect([spent.calls, resumes]).toEqual([0, false]);
});
