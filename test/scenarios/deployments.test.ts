import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { dispatchOf, scheduleOf } from '../fixtures/runner-payloads.js';
import type { LocalActions } from '../workflow-runner/local-actions.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';
import { DeployingBed, deployWorkflow, rollbackWorkflow, told } from './deploying-bed.js';

// Every scenario is dozens of processes, which take their time on a busy machine.
jest.setTimeout(600_000);

let bed: DeployingBed;
beforeAll(async () => {
  bed = await DeployingBed.open();
});
afterAll(() => bed.scenario.close());
beforeEach(() => bed.reset());
afterEach(() => bed.scenario.github.assertNoViolations());

const promptOf = (instructions: string) => ({ 'prompts/triage.prompt.yml': promptFile(instructions) });
const better = promptOf(`${labelSentence} Be brief.`);
const best = promptOf(`${labelSentence} Be brief and kind.`);
const worse = promptOf('Answer with a label.');

/** The run of the caller that deploys, after a push of these files. */
async function push(actions: LocalActions, files: Readonly<Record<string, string>>): Promise<WorkflowRun | undefined> {
  const [run] = await actions.deliver(await bed.commit(files));
  return run;
}

const promoted = {
  'prompt / detect': 'success',
  'prompt / release': 'success',
  'prompt / deploy (staging)': 'success',
  'prompt / deploy (production)': 'success',
};

test('prompt-deployed', async () => {
  const run = await push(bed.scenario.actions(), better);
  expect([run?.results, told(run, 'prompt / release')]).toEqual([
    expect.objectContaining({ 'lanes / evaluate (1)': 'success', ...promoted, model: 'skipped', code: 'skipped' }),
    expect.any(String),
  ]);
  const { 'staging/prompt': staging, 'production/prompt': production } = bed.states;
  expect(production?.release).toBe(run?.job('prompt / release').outputs['release']);
  expect(staging?.release).toBe(production?.release);
  expect(bed.deployed['production/prompt.json']).toContain('Be brief.');
  expect(bed.scenario.github.store.releases.releases).toMatchObject([{ draft: false }]);
});

test('prompt-failing', async () => {
  const run = await push(bed.scenario.actions(), worse);
  expect(run?.results).toMatchObject({
    'lanes / evaluate (1)': 'success',
    'prompt / release': 'failure',
    'prompt / deploy': 'skipped',
  });
  expect(told(run, 'prompt / release')).toContain('the verdict of prompt is fail');
  expect([bed.ledger, bed.deployed, bed.scenario.github.store.releases.releases]).toEqual([{}, {}, []]);
});

test('prompt-rolled-back', async () => {
  const actions = bed.scenario.actions();
  await push(actions, better);
  await push(actions, best);
  const before = bed.ledger;
  expect(bed.deployed['production/prompt.json']).toContain('kind');
  const inputs = { environment: 'production', lane: 'prompt', to: '', reason: 'Users complain.' };
  const [run, ...others] = await actions.deliver(dispatchOf(rollbackWorkflow, inputs));
  expect([run?.results, others]).toEqual([{ 'lane-rollback / rollback': 'success' }, []]);
  expect(bed.states['production/prompt']).toMatchObject({ reason: 'Users complain.', by: 'grace' });
  expect(bed.deployed['production/prompt.json']).not.toContain('kind');
  expect(bed.deployed['staging/prompt.json']).toContain('kind');
  const left = Object.entries(before).filter(([path]) => path !== 'state/production/prompt.json');
  expect(bed.ledger).toMatchObject(Object.fromEntries(left));
});

test('code-deployed', async () => {
  const actions = bed.scenario.actions();
  await push(actions, better);
  const run = await push(actions, { 'src/app.py': 'print("bye")\n' });
  expect(run?.results).toMatchObject({ prompt: 'skipped', 'code / prove': 'success', 'deploy-code': 'success' });
  expect(told(run, 'deploy-code')).toContain('print("bye")');
  expect(bed.states['production/code']?.release).toBe(
    run?.job('deploy-code').steps.find(({ id }) => id === 'release')?.outputs['release'],
  );
});

test('code-with-other-prompts', async () => {
  const actions = bed.scenario.actions();
  await push(actions, better);
  await push(actions, worse);
  const run = await push(actions, { 'src/app.py': 'print("bye")\n' });
  expect(run?.results).toMatchObject({ 'code / prove': 'failure', 'deploy-code': 'skipped' });
  expect(told(run, 'code / prove')).toContain('prompts.triage changed');
  expect(bed.states['production/code']).toBeUndefined();
});

test('model-on-its-way', async () => {
  const actions = bed.scenario.actions();
  const settings = bed.scenario.repository.git('show', 'deploying:lanegate.yml');
  const run = await push(actions, { 'lanegate.yml': `${settings.replace('max_tokens: 20', 'max_tokens: 30')}\n` });
  expect(run?.results).toMatchObject({ 'model / release': 'success', 'model / advance': 'success', prompt: 'skipped' });
  const release = run?.job('model / release').outputs['release'];
  expect(bed.states['production/model']?.rollout).toMatchObject({ release });
  const before = bed.ledger;
  const [scheduled] = await actions.deliver(scheduleOf(deployWorkflow));
  expect(scheduled?.results).toMatchObject({
    lanes: 'skipped',
    'model / release': 'skipped',
    'model / advance': 'success',
  });
  expect(told(scheduled, 'model / advance')).toContain('waits');
  expect(bed.ledger).toEqual(before);
});
