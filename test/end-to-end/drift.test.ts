import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DriftReport } from '../../src/domain/drift/drift-report.js';
import { answerByPrompt, keyVariable, labelProject } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const caseCount = 12;

let models: LoopbackModelServer;
let repository: TemporaryRepository;
let knowsShipping = true;

beforeAll(async () => {
  models = new LoopbackModelServer({
    answer: (request) => (knowsShipping ? answerByPrompt(request) : 'billing'),
  });
  const baseUrl = await models.start();
  repository = temporaryRepository([{ name: 'start', files: labelProject({ baseUrl, caseCount }) }]);
});

afterAll(async () => {
  await models.close();
  repository.remove();
});

const grace = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'Grace',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'grace@example.com',
};

const drift = (...words: string[]) =>
  runCommandLine(['drift', 'triage', ...words], {
    folder: repository.folder,
    environment: { [keyVariable]: 'secret-key', ...grace },
  });

test('a model that forgets is told by the next call, and what was measured stays on record', async () => {
  expect(await drift()).toMatchObject({ exitStatus: 2, stderr: expect.stringContaining('--record') });
  expect(await drift('--record', '--reference-repeats', '5')).toMatchObject({ exitStatus: 0 });
  expect(models.requests).toHaveLength(5 * caseCount);
  const steady = await drift();
  expect(steady).toMatchObject({ exitStatus: 0, stdout: expect.stringMatching(/^drift of triage: no,/) });
  knowsShipping = false;
  const fallen = await drift('--json');
  expect(fallen.exitStatus).toBe(1);
  expect(models.requests).toHaveLength((5 + 1 + 2) * caseCount);
  expect(DriftReport.parse(JSON.parse(fallen.stdout))).toMatchObject({
    verdict: 'drifted',
    metrics: [{ metric: 'accuracy', difference: -0.5 }],
    history: [{ metrics: { accuracy: { difference: 0 } } }, { metrics: { accuracy: { difference: -0.5 } } }],
  });
  const shown = await drift('--show', '--markdown');
  expect(shown).toMatchObject({ exitStatus: 1, stdout: expect.stringContaining('yes: accuracy fell') });
  expect(models.requests).toHaveLength((5 + 1 + 2) * caseCount);
  expect(`${steady.stdout}${fallen.stdout}${fallen.stderr}${shown.stdout}`).not.toContain('secret-key');
});
