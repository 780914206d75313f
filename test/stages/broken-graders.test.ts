import { describe, expect, test } from 'vitest';
import { judge } from '../../src/domain/gate/judge.js';
import type { OpenPrograms } from '../../src/ports/programs.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { triageProject } from '../fixtures/triage-project.js';

type Files = Record<string, string>;

const broken = 'export default {';
const sound = 'export default () => true;';

const project: Files = {
  ...triageProject,
  'lanegate.yml': `version: 1
models:
  triage: { provider: echo, model: small }
suites:
  - name: triage
    target: { prompt: triage, model: triage }
    dataset: evals/triage.jsonl
    graders: [{ type: javascript, file: evals/grade.mjs, metric: m }]
`,
  'evals/triage.jsonl': Array.from({ length: 60 }, (_, index) => `{"vars":{"message":"m${index}"}}`).join('\n'),
};
const prompt = `${triageProject['prompts/triage.prompt.yml']}# changed\n`.replace('one label', 'any label');

/** Programs that are no more than the text of their file. */
const programsOf = (git: ReturnType<typeof inMemoryGit>): OpenPrograms => ({
  prepare: () => Promise.resolve([]),
  model: { complete: () => Promise.reject(new Error('no program answers')) },
  whyNotRun: async (_, { tree }) => {
    const blob = (await git.list(tree)).find(({ path }) => path === 'evals/grade.mjs')?.blob ?? '';
    const [text] = await git.readBlobs([blob], 1000);
    return JSON.stringify(text).includes(broken) ? 'SyntaxError: unexpected end' : undefined;
  },
  run: () => Promise.resolve({ kind: 'output', output: true }),
  post: () => Promise.reject(new Error('nothing is posted')),
  close: () => Promise.resolve(),
});

async function verdictOf(main: Files, head: Files) {
  const model = new ScriptedModel(() => 'billing');
  const git = inMemoryGit([
    { name: 'main', files: { ...project, ...main } },
    { name: 'head', files: head },
  ]);
  const ports = {
    git,
    files: inMemoryFiles(),
    gateway: new ScriptedGateway(model),
    progress: collectingProgress(),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
    programs: { open: () => programsOf(git) },
  };
  const changeSet = await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  const request = { folder: 'run', suites: undefined, isUntrustedHead: false, concurrency: 4 };
  const evaluated = evaluate(ports, request);
  return { evaluated, calls: () => model.calls.length, verdictOf: async () => judge(changeSet, await evaluated) };
}

describe('a grader that cannot be run', () => {
  test('of the target branch is an error before the first call', async () => {
    const { calls, verdictOf: judged } = await verdictOf(
      { 'evals/grade.mjs': broken },
      { 'prompts/triage.prompt.yml': prompt },
    );
    const verdict = await judged();
    expect(verdict).toMatchObject({ verdict: 'error', blocks: true });
    expect(JSON.stringify(verdict)).toContain('the grader `evals/grade.mjs` cannot be run: SyntaxError');
    expect(calls()).toBe(0);
  });

  test('of the target branch is mended by a change of the evals', async () => {
    const { calls, verdictOf: judged } = await verdictOf({ 'evals/grade.mjs': broken }, { 'evals/grade.mjs': sound });
    expect(await judged()).toMatchObject({ blocks: false });
    expect(calls()).toBeGreaterThan(0);
  });

  test('of head is refused where its suite stands', async () => {
    const { calls, evaluated } = await verdictOf({ 'evals/grade.mjs': sound }, { 'evals/grade.mjs': broken });
    await expect(evaluated).rejects.toMatchObject({
      message: expect.stringContaining('the grader `evals/grade.mjs` cannot be run'),
      place: { path: 'lanegate.yml' },
    });
    expect(calls()).toBe(0);
  });
});

test('graders that can be run change nothing', async () => {
  const { calls, verdictOf: judged } = await verdictOf(
    { 'evals/grade.mjs': sound },
    { 'prompts/triage.prompt.yml': prompt },
  );
  expect((await judged()).verdict).toBe('pass');
  expect(calls()).toBeGreaterThan(60);
});
