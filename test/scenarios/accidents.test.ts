import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import type { Hooks, RunningStep } from '../workflow-runner/job-state.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';
import { callers, ScenarioBed } from './scenario-bed.js';

// Every scenario is a dozen processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const harmless = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };
const workflow = '.github/workflows/lanegate.yml';
const oneJob = '.github/workflows/lanegate-one-job.yml';
let bed: ScenarioBed;

beforeAll(async () => {
  const caller = callers()[workflow] ?? '';
  const single = callers(['lanegate-one-job.yml'])[oneJob] ?? '';
  bed = await ScenarioBed.open((project) => [
    { name: 'harmless', files: harmless },
    {
      name: 'newer',
      parents: ['harmless'],
      files: { 'prompts/triage.prompt.yml': promptFile(`Be kind. ${labelSentence}`) },
    },
    { name: 'mistaken', files: { ...harmless, 'lanegate.yml': `${project['lanegate.yml']}sweets: true\n` } },
    { name: 'sharded', files: { [workflow]: caller.replace('shards: 1', 'shards: 2') } },
    { name: 'harmless-sharded', parents: ['sharded'], files: harmless },
    {
      name: 'twice',
      files: { [oneJob]: single.replace('name: lanegate', 'name: other').replace('lanegate-$', 'other-$') },
    },
    { name: 'harmless-twice', parents: ['twice'], files: harmless },
    { name: 'poor', files: { [workflow]: single.replace(/ *statuses: write.*\n/u, '') } },
    { name: 'harmless-poor', parents: ['poor'], files: harmless },
    {
      name: 'too-poor',
      files: { [workflow]: caller.replace(/ *statuses: write # sets the status `lanegate` to.*\n/u, '') },
    },
    { name: 'harmless-too-poor', parents: ['too-poor'], files: harmless },
  ]);
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

/** Does something once the model is asked for the first time while the evaluation of this job runs. */
const whileAsking = (asking: string, then: (step: RunningStep) => void): Hooks => ({
  mayEnd: ({ job, step }) => job === asking && step === 'evaluate',
  duringStep: (step) => {
    const usual = bed.answer;
    bed.answer = (request) => {
      bed.answer = usual;
      then(step);
      return usual(request);
    };
  },
});

const failed = {
  status: 'error',
  isBlocked: true,
  jobs: { 'lanegate-gate': 'failure' },
  comments: [expect.stringContaining('Blocked by an error')],
};

describe('an evaluation that', () => {
  test('evaluation-crashed', async () => {
    const hooks = whileAsking('lanes / evaluate (1)', ({ kill }) => kill());
    const runs = await bed.actions(hooks).deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject({
      ...failed,
      jobs: { 'lanes / evaluate (1)': 'failure', ...failed.jobs },
    });
  });

  test('job-cancelled', async () => {
    const hooks = whileAsking('lanes / evaluate (1)', ({ cancelJob }) => cancelJob());
    const runs = await bed.actions(hooks).deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject({
      ...failed,
      jobs: { 'lanes / evaluate (1)': 'cancelled', ...failed.jobs },
    });
  });

  test('provider-down', async () => {
    bed.models.queueUp(...Array.from({ length: 400 }, () => 'unauthorized' as const));
    const runs = await bed.actions().deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject(failed);
  });

  test('key-missing', async () => {
    const runs = await bed.actions({}, { secrets: {} }).deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject(failed);
    expect(bed.models.requests).toEqual([]);
  });

  test('shard-run-again', async () => {
    const hooks = whileAsking('lanes / evaluate (2)', ({ attempt, kill }) => (attempt === 1 ? kill() : undefined));
    const actions = bed.actions(hooks);
    const base = bed.repository.id('sharded');
    const [run] = await actions.deliver(bed.pullRequest('harmless-sharded', { base }));
    expect(bed.shown([run as WorkflowRun], 'harmless-sharded')).toMatchObject({
      ...failed,
      jobs: { 'lanes / evaluate (1)': 'success', 'lanes / evaluate (2)': 'failure', 'lanes / merge': 'skipped' },
    });
    const again = await actions.rerun(run as WorkflowRun, 'failed');
    expect(bed.shown(again, 'harmless-sharded')).toMatchObject({
      status: 'success',
      jobs: { 'lanes / evaluate (2)': 'success', 'lanes / merge': 'success', 'lanegate-gate': 'success' },
    });
    expect(run?.job('lanes / evaluate (1)').attempt).toBe(1);
  });
});

describe('a run that', () => {
  test('cancelled-by-newer-push', async () => {
    const newer: Promise<WorkflowRun[]>[] = [];
    const actions = bed.actions();
    actions.hooks = whileAsking('lanes / evaluate (1)', () => {
      if (newer.length === 0) newer.push(actions.deliver(bed.pullRequest('newer')));
    });
    const older = await actions.deliver(bed.pullRequest('harmless'));
    const runs = (await Promise.all(newer)).flat();
    expect(older[0]?.conclusion).toBe('cancelled');
    expect(bed.shown(older, 'harmless')).toMatchObject({
      isBlocked: true,
      jobs: { 'lanes / evaluate (1)': 'cancelled' },
    });
    const shown = bed.shown(runs, 'newer');
    expect(shown).toMatchObject({ status: 'success', jobs: { 'lanegate-gate': 'success' } });
    expect(shown.comments).toEqual([expect.stringContaining('Pass')]);
  });

  test('artifact-missing', async () => {
    const runs = await bed
      .actions({
        beforeJob: (job, artifacts) => void (job === 'lanegate-gate' && artifacts.delete('lanegate-shard-1-1')),
      })
      .deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject(failed);
  });

  test('artifact-damaged', async () => {
    const damage: Hooks['beforeJob'] = (job, artifacts) => {
      const found = artifacts.get('lanegate-shard-1-1');
      if (job !== 'lanegate-gate' || found === undefined) return;
      artifacts.delete(found.name);
      artifacts.upload(found.name, { ...found.files, 'evaluation.json': Buffer.from('{"version":1') });
    };
    const runs = await bed.actions({ beforeJob: damage }).deliver(bed.pullRequest('harmless'));
    const shown = bed.shown(runs, 'harmless');
    expect(shown).toMatchObject({ ...failed, comments: [expect.stringContaining('this artifact is not valid JSON')] });
  });

  test('detect-failed', async () => {
    const hooks: Hooks = { mayEnd: ({ step }) => step === 'detect', duringStep: ({ kill }) => kill() };
    const runs = await bed.actions(hooks).deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject({
      ...failed,
      jobs: { 'lanes / detect': 'failure', 'lanes / evaluate': 'skipped', 'lanegate-gate': 'failure' },
    });
  });

  test('mistake-in-lanegate-yml', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('mistaken'));
    expect(bed.shown(runs, 'mistaken')).toMatchObject({ ...failed, jobs: { 'lanes / detect': 'failure' } });
    expect(
      runs[0]
        ?.job('lanes / detect')
        .steps.map(({ log }) => log)
        .join(''),
    ).toContain('sweets');
  });

  test('two-runs-at-once', async () => {
    const base = bed.repository.id('twice');
    const runs = await bed.actions().deliver(bed.pullRequest('harmless-twice', { base }));
    expect(runs.filter(({ trigger }) => trigger.name === 'pull_request')).toHaveLength(2);
    expect(bed.shown(runs, 'harmless-twice')).toMatchObject({
      status: 'success',
      comments: [expect.stringContaining('Pass')],
    });
  });
});

describe('a caller without the permission statuses', () => {
  test('statuses-refused', async () => {
    const base = bed.repository.id('poor');
    const runs = await bed.actions().deliver(bed.pullRequest('harmless-poor', { base }));
    expect(bed.shown(runs, 'harmless-poor')).toMatchObject({
      status: 'none',
      isBlocked: true,
      jobs: { 'lanegate-gate': 'success' },
    });
    const warnings = runs[0]
      ?.job('lanegate-gate')
      .steps.flatMap(({ commands }) => commands.filter(({ name }) => name === 'warning'));
    expect(warnings?.filter(({ message }) => message.includes('statuses'))).toHaveLength(1);
  });

  test('caller-grants-too-little', async () => {
    const base = bed.repository.id('too-poor');
    const [run] = await bed.actions().deliver(bed.pullRequest('harmless-too-poor', { base }));
    expect(run).toMatchObject({ conclusion: 'startup_failure' });
    expect(bed.shown([], 'harmless-too-poor')).toMatchObject({ status: 'none', isBlocked: true, comments: [] });
  });
});
