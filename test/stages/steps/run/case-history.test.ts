import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseScores, Evaluation, SuiteRun } from '../../../../src/domain/evaluation/evaluation.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import type { Sample } from '../../../../src/domain/evaluation/sample.js';
import { FreshAnswers } from '../../../../src/domain/history/fresh-answers.js';
import { HistoryLine } from '../../../../src/domain/history/history-line.js';
import { continueHistory } from '../../../../src/stages/steps/run/case-history.js';
import { buildEvaluation, buildRun } from '../../../domain/gate/build-run.js';
import { InMemoryFiles } from '../../../fakes/in-memory-files.js';
import { anAnswer, anIncident, aSample } from '../../../fixtures/a-sample.js';

const folder = '.lanegate/history';
const path = `${folder}/cases.jsonl`;
const plan = {
  name: 'triage',
  yardstick: 'policy',
  binding: true,
  cases: [{ id: 'one' }, { id: 'two' }],
} as unknown as SuitePlan;

const cases: CaseScores[] = ['one', 'two'].map((id) => ({ id, base: { accuracy: [1] }, head: { accuracy: [0] } }));

const runWith = (identity: Partial<SuiteRun['identity']> = {}): SuiteRun =>
  buildRun({
    cases,
    identity: { dataset: 'dataset', graders: 'graders', base: 'base target', head: 'head target', ...identity },
  });

let files: InMemoryFiles;
let runs: number;
beforeEach(() => {
  files = new InMemoryFiles();
  runs = 0;
});

const ofBase = (changes: Partial<Sample> = {}): Sample => aSample({ arm: 'base', ...changes });

/** One more run whose process got these samples, and what its cases say of earlier ones. */
async function runOnce(
  samples: readonly [Sample, number][],
  run = runWith(),
  { of = plan, isMerged = false }: { readonly of?: SuitePlan; readonly isMerged?: boolean } = {},
): Promise<CaseScores['earlier'][]> {
  const fresh = new FreshAnswers();
  for (const [sample, caseNumber] of samples) fresh.add(sample, { plan: of, caseNumber });
  const evaluation: Evaluation = buildEvaluation([run]);
  runs += 1;
  const told = await continueHistory(files, evaluation, { folder, plans: [of], run: `run ${runs}`, fresh, isMerged });
  return [...(told.suites[0]?.cases ?? [])].map(({ earlier }) => earlier);
}

describe('the history of cases', () => {
  test('grows with each run by the answers that base was asked for', async () => {
    expect(
      await runOnce([
        [ofBase(), 0],
        [ofBase({ repeat: 1, outcome: anAnswer('x', { accuracy: 0 }) }), 0],
      ]),
    ).toEqual([undefined, undefined]);
    expect(
      await runOnce([
        [ofBase(), 0],
        [ofBase(), 1],
      ]),
    ).toEqual([{ accuracy: { passes: 1, samples: 2 } }, undefined]);
    expect(await runOnce([])).toEqual([
      { accuracy: { passes: 2, samples: 3 } },
      { accuracy: { passes: 1, samples: 1 } },
    ]);
    const lines = files.text(path)?.trim().split('\n') ?? [];
    expect(lines.map((line) => HistoryLine.parse(JSON.parse(line)).cases)).toEqual([
      { one: [1, 2] },
      { one: [1, 1], two: [1, 1] },
    ]);
  });

  test.each<[string, Partial<Sample>]>([
    ['an answer out of the store, which was counted when it was asked for', { cached: true }],
    ['an answer of head', { arm: 'head' }],
    ['an answer that a recording of head gave', { unverified: true }],
    ['a call without an answer', { outcome: anIncident('timeout') }],
  ])('does not count %s', async (_, changes) => {
    expect(await runOnce([[ofBase(changes), 0]])).toEqual([undefined, undefined]);
    expect(files.paths()).toEqual([]);
  });

  test('counts nothing under a yardstick that head brought', async () => {
    const ofHead = { ...plan, yardstick: 'head' } as SuitePlan;
    expect(await runOnce([[ofBase(), 0]], { ...runWith(), yardstick: 'head' }, { of: ofHead })).toEqual([
      undefined,
      undefined,
    ]);
    const shown = { ...plan, binding: false } as SuitePlan;
    expect(await runOnce([[ofBase(), 0]], runWith(), { of: shown })).toEqual([undefined, undefined]);
    expect(files.paths()).toEqual([]);
  });

  test('counts head where it is merged, for runs whose base it is', async () => {
    const onPush = { isMerged: true };
    await runOnce([[aSample({ arm: 'head' }), 0]], runWith(), onPush);
    expect(await runOnce([], runWith())).toEqual([undefined, undefined]);
    const next = runWith({ base: 'head target', head: 'next target' });
    expect(await runOnce([], next)).toEqual([{ accuracy: { passes: 1, samples: 1 } }, undefined]);
  });

  test('counts the one arm of a push that left the target as it was, and of no other run', async () => {
    const same = { base: 'base target', head: 'base target' };
    const identical: SuiteRun = { ...runWith(same), comparison: 'identical' };
    await runOnce([[aSample({ arm: 'head' }), 0]], identical);
    expect(files.paths()).toEqual([]);
    await runOnce([[aSample({ arm: 'head' }), 0]], identical, { isMerged: true });
    expect(await runOnce([])).toEqual([{ accuracy: { passes: 1, samples: 1 } }, undefined]);
  });

  test('leaves out a metric whose scores are neither right nor wrong, whenever the first such score comes', async () => {
    const graded = ofBase({ outcome: anAnswer('x', { accuracy: 1, tone: 0.7 }) });
    const whole = ofBase({ outcome: anAnswer('x', { accuracy: 1, tone: 1 }) });
    await runOnce([
      [whole, 0],
      [graded, 1],
      [whole, 1],
    ]);
    expect(files.text(path)).not.toContain('tone');
  });

  test.each([{ dataset: 'other' }, { graders: 'other' }, { base: 'other' }])(
    'begins anew where the suite is another: %j',
    async (changed) => {
      await runOnce([[ofBase(), 0]]);
      expect(await runOnce([], runWith(changed))).toEqual([undefined, undefined]);
      expect(await runOnce([], runWith())).toEqual([{ accuracy: { passes: 1, samples: 1 } }, undefined]);
    },
  );

  test('is nobody’s where nothing says what the scores depend on', async () => {
    const { identity: _, ...nameless } = runWith();
    expect(await runOnce([[ofBase(), 0]], nameless)).toEqual([undefined, undefined]);
    expect(files.paths()).toEqual([]);
  });

  test('passes over lines that are damaged', async () => {
    const key = { suite: 'triage', dataset: 'dataset', graders: 'graders', target: 'base target' };
    const good = { version: 1, run: 'run 0', ...key };
    const impossible = JSON.stringify({ ...good, metric: 'accuracy', cases: { one: [5, 2] } });
    const whole = JSON.stringify({ ...good, metric: 'accuracy', cases: { one: [2, 2] } });
    files = new InMemoryFiles({ [path]: `{"version":1,"suite":"tri\n${impossible}\n\n${whole}\n` });
    expect(await runOnce([])).toEqual([{ accuracy: { passes: 2, samples: 2 } }, undefined]);
  });

  test('tells a run that is run again nothing of itself', async () => {
    await runOnce([[ofBase(), 0]]);
    runs = 0;
    expect(await runOnce([])).toEqual([undefined, undefined]);
  });

  test('takes an id such as __proto__ for a name and nothing else', async () => {
    const odd = { ...plan, cases: [{ id: '__proto__' }, { id: 'constructor' }] } as unknown as SuitePlan;
    const run = {
      ...runWith(),
      cases: cases.map((each, index) => ({ ...each, id: ['__proto__', 'constructor'][index] ?? '' })),
    };
    await runOnce([[ofBase(), 1]], run, { of: odd });
    expect(await runOnce([], run, { of: odd })).toEqual([undefined, { accuracy: { passes: 1, samples: 1 } }]);
  });
});
