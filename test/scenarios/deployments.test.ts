import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Observation, ObservationKind, ObservedArm } from '../../src/domain/observation/observation.js';
import { soundText } from '../fixtures/corpus-fixtures.js';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { dispatchOf, scheduleOf } from '../fixtures/runner-payloads.js';
import { DeployingBed, deployWorkflow, rollbackWorkflow, told } from './deploying-bed.js';

// Every scenario is dozens of processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let bed: DeployingBed;
beforeAll(async () => {
  bed = await DeployingBed.open();
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.scenario.github.assertNoViolations());

const promptOf = (instructions: string) => ({ 'prompts/triage.prompt.yml': promptFile(instructions) });
const better = promptOf(`${labelSentence} Be brief.`);
const best = promptOf(`${labelSentence} Be brief and polite.`);
const worse = promptOf('Answer with a label.');

const promoted = {
  'prompt / detect': 'success',
  'prompt / release': 'success',
  'prompt / deploy (staging)': 'success',
  'prompt / deploy (production)': 'success',
};

test('prompt-deployed', async () => {
  const run = await bed.pushed(better);
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
  const run = await bed.pushed(worse);
  expect(run?.results).toMatchObject({
    'lanes / evaluate (1)': 'success',
    'prompt / release': 'failure',
    'prompt / deploy': 'skipped',
  });
  expect(told(run, 'prompt / release')).toContain('the verdict of prompt is fail');
  expect([bed.ledger, bed.deployed, bed.scenario.github.store.releases.releases]).toEqual([{}, {}, []]);
});

test('production-rejected', async () => {
  const actions = bed.scenario.actions(
    { review: () => 'rejected' },
    { environments: { production: { hasReviewers: true } } },
  );
  const run = await bed.push(better, actions);
  expect(run?.results).toMatchObject({ ...promoted, 'prompt / deploy (production)': 'failure' });
  expect(Object.keys(bed.states)).toEqual(['staging/prompt']);
  expect(Object.keys(bed.deployed)).toEqual(['staging/prompt.json']);
});

test('prompt-rolled-back', async () => {
  await bed.pushed(better, best);
  const before = bed.ledger;
  expect(bed.deployed['production/prompt.json']).toContain('polite');
  const inputs = { environment: 'production', lane: 'prompt', to: '', reason: 'Users complain.' };
  const [run, ...others] = await bed.actions.deliver(dispatchOf(rollbackWorkflow, inputs));
  expect([run?.results, others]).toEqual([{ 'lane-rollback / rollback': 'success' }, []]);
  expect(bed.states['production/prompt']).toMatchObject({ reason: 'Users complain.', by: 'grace' });
  expect(bed.deployed['production/prompt.json']).not.toContain('polite');
  expect(bed.deployed['staging/prompt.json']).toContain('polite');
  const left = Object.entries(before).filter(([path]) => path !== 'state/production/prompt.json');
  expect(bed.ledger).toMatchObject(Object.fromEntries(left));
});

const documentOf = (text: string) => ({ 'handbook/returns.md': text });
const sound = documentOf(soundText(70));

const unsound = documentOf('CafÃ© au lait is sent back within seven days.');

const promotedData = {
  'data / detect': 'success',
  'data / release': 'success',
  'data / deploy (staging)': 'success',
  'data / deploy (production)': 'success',
};

test('data-deployed', async () => {
  const run = await bed.pushed(sound);
  expect([run?.results, told(run, 'data / release')]).toEqual([
    expect.objectContaining({ ...promotedData, prompt: 'skipped', model: 'skipped', code: 'skipped' }),
    expect.any(String),
  ]);
  const { 'staging/data': staging, 'production/data': production } = bed.states;
  expect(production?.release).toBe(run?.job('data / release').outputs['release']);
  expect(staging?.release).toBe(production?.release);
  expect(JSON.parse(bed.deployed['production/data.json'] ?? 'null')).toMatchObject({
    lane: 'data',
    data: { handbook: { digest: expect.stringMatching(/^sha256:/u) } },
  });
  expect(bed.scenario.github.store.releases.releases).toMatchObject([{ draft: false }]);
});

const refusedData = { 'data / release': 'failure', 'data / deploy': 'skipped' };

test('data-unsound', async () => {
  await bed.pushed(sound);
  const before = [bed.ledger, bed.deployed];
  const run = await bed.pushed(sound, unsound);
  expect(run?.results).toMatchObject(refusedData);
  expect(told(run, 'data / release')).toContain('data is not released: the corpus handbook does not pass: mojibake');
  const summary = run?.job('data / release').steps.map((step) => step.summary);
  expect(summary?.join('')).toMatch(/^### Corpora: fail\n[\s\S]*`handbook\/returns\.md:1`: .*Ã©.* is most likely /u);
  expect([bed.ledger, bed.deployed]).toEqual(before);
});

test('data-rolled-back', async () => {
  await bed.pushed(better, sound);
  await bed.push(model(30));
  const { 'production/data': first } = bed.states;
  await bed.push(documentOf(soundText(71)));
  const before = { ledger: bed.ledger, deployed: bed.deployed };
  expect(Object.keys(bed.states)).toEqual(expect.arrayContaining(['production/prompt', 'production/model']));
  expect(bed.states['production/data']?.digest).not.toBe(first?.digest);
  const inputs = { environment: 'production', lane: 'data', to: '', reason: 'The prices are wrong.' };
  const [run, ...others] = await bed.actions.deliver(dispatchOf(rollbackWorkflow, inputs));
  expect([run?.results, others]).toEqual([{ 'lane-rollback / rollback': 'success' }, []]);
  expect(bed.states['production/data']).toMatchObject({ digest: first?.digest, reason: 'The prices are wrong.' });
  const left = Object.entries(before.ledger).filter(([path]) => path !== 'state/production/data.json');
  expect(bed.ledger).toMatchObject(Object.fromEntries(left));
  const { 'production/data.json': bundle, ...untouched } = before.deployed;
  expect(bed.deployed).toMatchObject(untouched);
  expect(bed.deployed['production/data.json']).not.toBe(bundle);
});

test('code-with-other-data', async () => {
  await bed.pushed(sound, unsound);
  const run = await bed.push({ 'src/app.py': 'print("bye")\n' });
  expect(run?.results).toMatchObject({ 'code / prove': 'failure', 'deploy-code': 'skipped' });
  expect(told(run, 'code / prove')).toContain('data.handbook changed');
});

test('data-with-code', async () => {
  const run = await bed.pushed({ ...sound, 'src/app.py': 'print("bye")\n' });
  expect([run?.results, told(run, 'code / prove')]).toEqual([
    expect.objectContaining({ ...promotedData, 'code / prove': 'success', 'deploy-code': 'success' }),
    expect.any(String),
  ]);
});

test('data-with-prompt', async () => {
  await bed.pushed(better, sound);
  const before = bed.states;
  const run = await bed.push({ ...best, ...documentOf(soundText(71)) });
  expect(run?.results).toMatchObject({
    'prompt / release': 'success',
    'prompt / deploy (staging)': 'failure',
    'data / release': 'success',
    'data / deploy (staging)': 'failure',
  });
  expect(told(run, 'data / deploy (staging)')).toContain('was never evaluated together');
  expect(bed.states).toEqual(before);
});

test('code-deployed', async () => {
  await bed.pushed(better);
  const run = await bed.push({ 'src/app.py': 'print("bye")\n' });
  expect(run?.results).toMatchObject({ prompt: 'skipped', 'code / prove': 'success', 'deploy-code': 'success' });
  expect(told(run, 'deploy-code')).toContain('print("bye")');
  expect(bed.states['production/code']?.release).toBe(
    run?.job('deploy-code').steps.find(({ id }) => id === 'release')?.outputs['release'],
  );
});

test('code-with-other-prompts', async () => {
  await bed.pushed(better, worse);
  const run = await bed.push({ 'src/app.py': 'print("bye")\n' });
  expect(run?.results).toMatchObject({ 'code / prove': 'failure', 'deploy-code': 'skipped' });
  expect(told(run, 'code / prove')).toContain('prompts.triage changed');
  expect(bed.states['production/code']).toBeUndefined();
});

test('deployment-cancelled', async () => {
  await bed.pushed(better);
  const before = bed.states;
  const actions = bed.scenario.actions({
    duringStep: (step) => {
      if (step.job === 'deploy-code' && step.step === 'release') step.cancelRun();
    },
  });
  const run = await bed.push({ 'src/app.py': 'print("bye")\n' }, actions);
  expect(run?.results).toMatchObject({ 'code / prove': 'success', 'deploy-code': 'cancelled' });
  expect(told(run, 'deploy-code')).not.toContain('print("bye")');
  expect(bed.states).toEqual(before);
});

const model = (most: number) => {
  const settings = bed.scenario.repository.git('show', 'deploying:lanegate.yml');
  return { 'lanegate.yml': `${settings.replace('max_tokens: 20', `max_tokens: ${most}`)}\n` };
};

test('model-on-its-way', async () => {
  const run = await bed.pushed(model(30));
  expect(run?.results).toMatchObject({ 'model / release': 'success', 'model / advance': 'success', prompt: 'skipped' });
  const release = run?.job('model / release').outputs['release'];
  expect(bed.states['production/model']?.rollout).toMatchObject({ release });
  const before = bed.ledger;
  const [scheduled] = await bed.actions.deliver(scheduleOf(deployWorkflow));
  expect(scheduled?.results).toMatchObject({
    lanes: 'skipped',
    'model / release': 'skipped',
    'model / advance': 'success',
  });
  expect(told(scheduled, 'model / advance')).toContain('waits for');
  expect(bed.ledger).toEqual(before);
});

test('model-evidence-missing', async () => {
  await bed.pushed(model(30));
  bed.observe(undefined);
  const [paused] = await bed.actions.deliver(scheduleOf(deployWorkflow));
  expect(paused?.results).toMatchObject({ observe: 'failure', 'model / advance': 'failure' });
  expect(bed.states['production/model']?.rollout).toMatchObject({ stage: 'full', paused: expect.anything() });
  bed.observe([]);
  const [resumed] = await bed.actions.deliver(scheduleOf(deployWorkflow));
  expect(resumed?.results).toMatchObject({ 'model / advance': 'success' });
  expect(bed.states['production/model']?.rollout?.paused).toBeUndefined();
});

test('model-rolled-back', async () => {
  await bed.pushed(model(30));
  bed.observe(observed(20, [['candidate', 'traffic', 1]]));
  await bed.actions.deliver(scheduleOf(deployWorkflow));
  const { release, digest, rollout } = bed.states['production/model'] ?? {};
  expect([rollout, digest]).toEqual([undefined, expect.stringContaining('sha256:')]);
  bed.observe([]);
  await bed.push(model(40));
  expect(bed.states['production/model']).toMatchObject({ release, rollout: { stage: 'shadow', weight: 0 } });
  bed.observe(
    observed(60, [
      ['baseline', 'shadow', 1],
      ['candidate', 'shadow', 0],
    ]),
  );
  const [run] = await bed.actions.deliver(scheduleOf(deployWorkflow));
  expect([run?.results['model / advance'], told(run, 'model / advance')]).toEqual([
    'failure',
    expect.stringContaining('rolled back, and held'),
  ]);
  expect(bed.states['production/model']).toMatchObject({ release, digest, holds: [expect.anything()] });
  const before = bed.ledger;
  const [again] = await bed.actions.deliver(scheduleOf(deployWorkflow));
  expect([again?.results['model / advance'], bed.ledger]).toEqual(['success', before]);
});

/** So many requests, each answered by these arms with a score. */
const observed = (count: number, arms: readonly (readonly [ObservedArm, ObservationKind, number])[]): Observation[] =>
  Array.from({ length: count }, (_, index) =>
    arms.map(([arm, kind, accuracy]) => ({
      id: `${kind}-${index}`,
      at: `${new Date().toISOString().slice(0, 19)}Z`,
      arm,
      kind,
      model: arm,
      scores: { accuracy },
      refused: false,
      latency_ms: 100,
    })),
  ).flat();
