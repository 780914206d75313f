import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../src/domain/changes/lane.js';
import type { Evaluation } from '../../../src/domain/evaluation/evaluation.js';
import { applyOverrides } from '../../../src/domain/gate/apply-overrides.js';
import { judge, lanesOfWhole } from '../../../src/domain/gate/judge.js';
import { Verdict } from '../../../src/domain/gate/verdict.js';
import { nextStep } from '../../../src/domain/report/words/next-step.js';
import { anHourLaterMs, anOverride } from '../../fixtures/an-override.js';
import { armTotals, binaryCases, buildChangeSet, buildEvaluation, buildRun } from './build-run.js';

const passing = buildRun();
const failing = buildRun({ cases: binaryCases(60, { losses: 20 }) });
const doubtful = buildRun({ cases: binaryCases(60, { wins: 5, losses: 6 }) });
const leaning = buildRun({ cases: binaryCases(60, { wins: 7, losses: 11 }) });
const spoilt = buildRun({
  arms: { base: armTotals(), head: armTotals({ answered: 58, incidents: { empty: 2 } }) },
  cases: binaryCases(60),
});
const limited = buildRun({ arms: { base: armTotals(), head: armTotals({ answered: 58, incidents: { timeout: 2 } }) } });
const broken = buildRun({ problem: 'its dataset is missing' });

const judged = (lanes: Lane[], suites: Evaluation['suites'], changes: Partial<Evaluation> = {}): Verdict =>
  Verdict.parse(judge(buildChangeSet(lanes), buildEvaluation(suites, changes)));

describe('a change of one lane', () => {
  test.each([
    ['pass', passing, false],
    ['fail', failing, true],
    ['inconclusive', doubtful, false],
    ['error', broken, true],
  ] as const)('takes the %s of the suite that watches it', (word, run, blocks) => {
    const verdict = judged(['prompt'], [run]);
    expect(verdict).toMatchObject({
      verdict: word,
      blocks,
      spent_usd: 1.25,
      spent_calls: 120,
      ownership: { prompt: '@acme/ai' },
    });
    expect(verdict.lanes).toEqual({ prompt: word, model: 'not-affected', data: 'not-affected', code: 'not-affected' });
    expect(verdict.reason).toMatch(/^triage: /);
  });

  test('takes the gravest of several suites', () => {
    const changeSet = buildChangeSet(['model'], {
      affected: [
        { name: 'triage', lanes: ['model'], reason: 'differs' },
        { name: 'tone', lanes: ['model'], reason: 'differs' },
      ],
    });
    const verdict = judge(changeSet, buildEvaluation([passing, { ...failing, name: 'tone' }]));
    expect(verdict).toMatchObject({ verdict: 'fail', lanes: { model: 'fail' } });
    expect(verdict.reason).toMatch(/^tone: /);
  });
});

test('a verdict knows uncommitted work and an adoption', () => {
  expect(judged(['prompt'], [passing])).toMatchObject({ worktree: false, adoption: false });
  const uncommitted = buildChangeSet(['prompt'], { worktree: true });
  expect(judge(uncommitted, buildEvaluation([passing], { adoption: true }))).toMatchObject({
    worktree: true,
    adoption: true,
  });
  expect(judge(uncommitted, undefined)).toMatchObject({ worktree: true, adoption: false });
});

describe('lanes in one change', () => {
  test('get each the verdict of their own suites', () => {
    const changeSet = buildChangeSet(['prompt', 'model'], {
      affected: [
        { name: 'triage', lanes: ['prompt'], reason: 'differs' },
        { name: 'tone', lanes: ['model'], reason: 'differs' },
      ],
    });
    const verdict = judge(changeSet, buildEvaluation([failing, { ...passing, name: 'tone' }]));
    expect(verdict).toMatchObject({ verdict: 'fail', mixed: true, lanes: { prompt: 'fail', model: 'pass' } });
  });

  test('fail when they may not be mixed, and pass when they may', () => {
    const { gate } = buildEvaluation([]);
    const forbidden = judged(['prompt', 'code'], [passing], { gate: { ...gate, mixed_lanes: 'block' } });
    expect(forbidden).toMatchObject({
      verdict: 'fail',
      blocks: true,
      mixed: true,
      lanes: { prompt: 'pass', code: 'not-affected' },
    });
    expect(forbidden.reason).toContain('prompt, code ride in one change');
    expect(judged(['prompt', 'code'], [passing], { gate: { ...gate, mixed_lanes: 'warn' } }).verdict).toBe('pass');
    expect(judged(['prompt', 'evals', 'docs'], [passing], { gate: { ...gate, mixed_lanes: 'block' } }).verdict).toBe(
      'pass',
    );
  });

  test('that never deploy appear only when touched', () => {
    expect(judged(['docs'], []).lanes).toEqual({
      prompt: 'not-affected',
      model: 'not-affected',
      data: 'not-affected',
      code: 'not-affected',
      docs: 'not-affected',
    });
    expect(judged(['evals'], [failing]).lanes).toMatchObject({ evals: 'fail' });
    expect(judged(['code'], []).lanes).not.toHaveProperty('evals');
  });
});

describe('nothing that is missing reads as a pass:', () => {
  test('a change that no suite evaluates is inconclusive, and the notes say which path', () => {
    const changeSet = buildChangeSet(['prompt', 'data'], {
      affected: [{ name: 'triage', lanes: ['prompt'], reason: 'differs' }],
    });
    const verdict = judge(changeSet, buildEvaluation([passing]));
    expect(verdict).toMatchObject({ verdict: 'inconclusive', lanes: { prompt: 'pass', data: 'inconclusive' } });
    expect(verdict.notes).toEqual(['no suite evaluates the data change in data/file']);
  });

  test('a change of a provider that no suite evaluates says whose provider is asked', () => {
    const changeSet = buildChangeSet(['model'], { affected: [] });
    const changes = changeSet.changes.map((change) => ({
      ...change,
      path: 'lanegate.yml',
      facet: 'providers.own',
      suites: [],
    }));
    expect(judge({ ...changeSet, changes }, buildEvaluation([])).reason).toBe(
      'no suite evaluates the model change in lanegate.yml; a provider that the target branch has is asked as it stands there',
    );
  });

  test('an affected suite without a run is an error', () => {
    const verdict = judged(['prompt'], [{ ...passing, name: 'other' }]);
    expect(verdict).toMatchObject({ verdict: 'error', blocks: true, lanes: { prompt: 'error' } });
    expect(verdict.reason).toBe('triage: this change affects it, but it did not run');
  });

  test('an affected suite that ran only beside is inconclusive', () => {
    const verdict = judged(['prompt'], [{ ...passing, yardstick: 'head', binding: false }]);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', lanes: { prompt: 'inconclusive' } });
  });

  test("a yardstick that the change breaks is inconclusive, though policy's own lets the change pass", () => {
    const broken = { ...passing, yardstick: 'head' as const, binding: false, problem: 'no grader works' };
    const verdict = judged(['prompt', 'evals'], [passing, broken]);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', lanes: { prompt: 'pass', evals: 'inconclusive' } });
    expect(verdict.reason).toContain('the cases and graders of this change do not work: no grader works');
  });

  test('a missing evaluation is an error where the change reaches answers', () => {
    expect(judge(buildChangeSet(['prompt']), undefined)).toMatchObject({
      verdict: 'error',
      blocks: true,
      lanes: { prompt: 'error', code: 'not-affected' },
    });
    expect(judge(buildChangeSet(['model'], { affected: [] }), undefined).verdict).toBe('error');
    expect(judge(buildChangeSet(['evals']), undefined)).toMatchObject({ verdict: 'error', lanes: { evals: 'error' } });
  });

  test('a missing evaluation is nothing to a change of code and docs', () => {
    expect(Verdict.parse(judge(buildChangeSet(['code', 'docs']), undefined))).toMatchObject({
      verdict: 'not-affected',
      blocks: false,
      reason: 'this change reaches nothing that is evaluated',
    });
  });

  test.each(['policy', 'base', 'head'] as const)(
    'an evaluation of another %s is an error, whatever it says',
    (side) => {
      const verdict = judged(['prompt'], [passing], { [side]: 'another' });
      expect(verdict).toMatchObject({ verdict: 'error', blocks: true, suites: [], lanes: { prompt: 'error' } });
      expect(verdict.reason).toContain(`its ${side} is another`);
    },
  );
});

describe('a suite', () => {
  test('that nothing affects counts for the whole when it was run all the same', () => {
    expect(judged(['code'], [failing])).toMatchObject({ verdict: 'fail', lanes: { code: 'not-affected' } });
    expect(judged(['code'], [passing])).toMatchObject({ verdict: 'pass', lanes: { code: 'not-affected' } });
  });

  test('that names the code lane gives it its verdict', () => {
    const changeSet = buildChangeSet(['code'], {
      affected: [{ name: 'triage', lanes: ['code'], reason: 'its command differs' }],
    });
    expect(judge(changeSet, buildEvaluation([failing])).lanes.code).toBe('fail');
  });

  test('of head’s own yardstick is shown and decides nothing', () => {
    const beside = { ...failing, yardstick: 'head' as const, binding: false };
    const verdict = judged(['prompt', 'evals'], [passing, beside]);
    expect(verdict.verdict).toBe('pass');
    expect(verdict.suites.map(({ verdict: word, binding }) => [word, binding])).toEqual([
      ['pass', true],
      ['fail', false],
    ]);
  });

  test('whose own yardstick errs is judged by head’s when nothing but evals changed', () => {
    const beside = { ...passing, yardstick: 'head' as const, binding: false };
    const verdict = judged(['evals'], [broken, beside]);
    expect(verdict).toMatchObject({ verdict: 'pass', lanes: { evals: 'pass' } });
    expect(verdict.suites.map(({ binding }) => binding)).toEqual([false, true]);
    expect(verdict.notes).toEqual(["triage: policy's own yardstick fails, so head's decides (its dataset is missing)"]);
    expect(judged(['evals', 'prompt'], [broken, beside]).verdict).toBe('error');
    expect(judged(['evals'], [failing, beside]).verdict).toBe('fail');
    expect(judged(['evals'], [broken]).verdict).toBe('error');
  });
});

test('the change that adopts the gate compares nothing: inconclusive, unless a floor fails', () => {
  const alone = {
    comparison: 'head-only' as const,
    arms: { head: armTotals() },
    gate: { floor: { accuracy: 0.9 }, metrics: { accuracy: 'gate' as const } },
  };
  expect(judged(['prompt'], [buildRun(alone)], { adoption: true })).toMatchObject({
    verdict: 'inconclusive',
    lanes: { prompt: 'inconclusive' },
  });
  const bad = buildRun({ ...alone, cases: binaryCases(60, { losses: 30 }) });
  expect(judged(['prompt'], [bad], { adoption: true }).verdict).toBe('fail');
});

test('one shard of several is no whole: it may fail a change, but not pass it', () => {
  const shard = { index: 1, count: 2 };
  expect(judged(['prompt'], [passing], { shard })).toMatchObject({
    verdict: 'inconclusive',
    lanes: { prompt: 'inconclusive' },
    reason: 'triage: nothing against it in shard 1 of 2, but the other shards are not in this evaluation',
  });
  expect(judged(['prompt'], [failing], { shard })).toMatchObject({ verdict: 'fail', shard });
  expect(judged(['prompt'], [passing])).not.toHaveProperty('shard');
  expect(judged(['prompt'], [passing], { shard: { index: 1, count: 1 } }).verdict).toBe('pass');
});

test('a shard without a case of a suite proves nothing, and no budget is blamed for it', () => {
  const empty = { cases: [], cases_planned: 0, cases_total: 2 };
  const alone = judged(['prompt'], [buildRun(empty)], { shard: { index: 3, count: 3 } });
  const reason = 'shard 3 of 3 has none of its cases, and the other shards are not in this evaluation';
  expect(alone).toMatchObject({ verdict: 'inconclusive', reason: `triage: ${reason}` });
  expect(alone.suites[0]).toMatchObject({ verdict: 'inconclusive', reason });
  const ended = buildRun({ ...empty, stopped: 'the run was interrupted' });
  expect(judged(['prompt'], [ended], { shard: { index: 3, count: 3 } }).verdict).toBe('error');
  expect(judged(['prompt'], [buildRun(empty)], { shard: { index: 1, count: 1 } }).verdict).toBe('error');
});

describe('an inconclusive change', () => {
  const under = (inconclusive: Evaluation['gate']['inconclusive'], run: Evaluation['suites'][number]) =>
    judged(['prompt'], [run], { gate: { ...buildEvaluation([]).gate, inconclusive } });

  test.each([
    ['warn', doubtful, false],
    ['warn', leaning, false],
    ['block', doubtful, true],
    ['lean', doubtful, false],
    ['lean', leaning, true],
    ['warn', spoilt, false],
    ['block', spoilt, true],
    ['lean', spoilt, true],
    ['lean', limited, false],
  ] as const)('under %s blocks as it should', (policy, run, blocks) => {
    expect(under(policy, run)).toMatchObject({ verdict: 'inconclusive', blocks, inconclusive_policy: policy });
  });

  test('does not block a pass under any policy', () => {
    expect(under('block', passing)).toMatchObject({ verdict: 'pass', blocks: false });
    expect(under('lean', passing)).toMatchObject({ verdict: 'pass', blocks: false });
  });
});

test('what touches no lane is let through by all that deploy alone, since any of them may block', () => {
  const unresolved = { name: 'triage', lanes: [], reason: 'an input cannot be resolved' };
  const changeSet = buildChangeSet([], { affected: [unresolved] });
  expect(judge(changeSet, undefined).blockers?.flatMap(({ lanes }) => lanes)).toEqual(lanesOfWhole(changeSet));
  expect(lanesOfWhole(changeSet)).toContain('prompt');
});

describe('a change that edits the workflows of its own gate', () => {
  const paths = ['.github/workflows/lanegate.yml'];
  const edited = (lanes: Lane[]) => buildChangeSet(lanes, { lane_workflows: paths });

  test.each(['warn', 'block', 'lean'] as const)('never passes, even where inconclusive is %s', (inconclusive) => {
    const { gate } = buildEvaluation([]);
    const verdict = judge(edited(['prompt', 'code']), buildEvaluation([passing], { gate: { ...gate, inconclusive } }));
    expect(Verdict.parse(verdict)).toMatchObject({
      verdict: 'inconclusive',
      blocks: true,
      lanes: { prompt: 'pass', code: 'inconclusive' },
      lane_workflows: paths,
      blockers: [{ verdict: 'inconclusive', lanes: ['code'], overridden: false }],
    });
    expect(verdict.reason).toContain('.github/workflows/lanegate.yml');
    expect(nextStep(verdict).advice).toContain('override the lane `code`');
  });

  test('touches `code`, whatever lane its files are in', () => {
    expect(lanesOfWhole(edited(['docs']))).toEqual(lanesOfWhole(buildChangeSet(['code', 'docs'])));
  });

  test('is not let through for want of an evaluation', () => {
    expect(judge(edited(['code']), undefined)).toMatchObject({ verdict: 'inconclusive', blocks: true });
  });

  test('keeps the graver verdict of its suites, and both block', () => {
    const verdict = judge(edited(['prompt', 'code']), buildEvaluation([failing]));
    expect(verdict).toMatchObject({ verdict: 'fail', blocks: true });
    expect(verdict.blockers?.map(({ lanes }) => lanes)).toEqual([['prompt'], ['code']]);
  });

  test('is let through by an override of code and by none of another lane', () => {
    const verdict = judge(edited(['prompt', 'code']), buildEvaluation([passing]));
    const rules = { settings: { allow: [anOverride().by], max_days: 7 }, author: 'ada', nowMs: anHourLaterMs };
    const through = (lanes: Lane[]) => applyOverrides(verdict, [anOverride({ head: verdict.head, lanes })], rules);
    expect(through(['code'])).toMatchObject({ verdict: 'inconclusive', blocks: false });
    expect(through(['prompt'])).toMatchObject({ blocks: true });
  });
});
