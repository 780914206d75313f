import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/domain/evaluation/sample.js';
import { withRoute } from '../../src/gateway/with-route.js';
import { ModelError } from '../../src/ports/model.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

/** The triage project with a route in the place of its binding. */
const routedConfiguration = (route: string): Record<string, string> =>
  editedFile(
    'lanegate.yml',
    'suites:',
    `  small: { provider: embedded, model: small-1, parameters: { max_tokens: 30 } }
  large: { provider: embedded, model: large-1, parameters: { temperature: 0, max_tokens: 20 } }
routes:
  answers: ${route}
suites:`,
  );

function routedProject(route: string): Record<string, string> {
  const { 'lanegate.yml': text = '' } = routedConfiguration(route);
  return { ...triageProject, 'lanegate.yml': text.replace('model: triage }', 'model: answers }') };
}

const promptEdit = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');

type Setting = {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly script: Script;
  readonly isUntrustedHead?: boolean;
};

async function runEvaluation({ base, head, script, isUntrustedHead = false }: Setting) {
  const files = inMemoryFiles();
  const git = inMemoryGit([
    { name: 'main', files: base },
    { name: 'head', files: head },
  ]);
  const model = new ScriptedModel(script);
  const gateway = new ScriptedGateway(withRoute(model, { staleAnswer: async () => undefined }));
  const world = { progress: collectingProgress(), log: collectingLog(), traces: collectingTraces() };
  const ports = { git, files, gateway, syntax: shippedSyntax, clock: fakeClock(), ...world };
  const folder = 'run';
  const changeSet = await detect(ports, { policy: 'main', head: { revision: 'head' }, folder });
  const evaluation = await evaluate(ports, { folder, suites: undefined, isUntrustedHead, concurrency: 2 });
  const samples = (files.text('run/samples.jsonl') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Sample => JSON.parse(line));
  return { changeSet, evaluation, samples, model };
}

const matching = '{ models: [{ model: small }], rules: [{ when: { matches: parcel }, model: large }] }';

describe('a suite whose judge is a route', () => {
  const judged = (graders: string): Record<string, string> => {
    const { 'lanegate.yml': text = '' } = routedConfiguration('{ models: [{ model: small }, { model: large }] }');
    const cases = Array.from({ length: 12 }, (_, index) => `{"id":"${index}","vars":{"message":"m${index}"}}`);
    const yaml = text.replace(/graders:[\s\S]*$/, `graders: [${graders}]\njudge: answers\n`);
    return { ...triageProject, 'lanegate.yml': yaml, 'evals/triage.jsonl': cases.join('\n') };
  };

  test.each([
    ['both arms', '{ type: llm-rubric, value: Polite }', '{"reason":"r","score":1,"pass":true}'],
    ['both orders of a pair', '{ type: pairwise }', '{"reason":"r","verdict":"first"}'],
  ])('has one model judge %s of a case', async (_, graders, verdict) => {
    const { model } = await runEvaluation({
      base: judged(graders),
      head: promptEdit,
      script: ({ messages, parameters }) =>
        parameters.response_format === undefined
          ? `answer to ${messages.map(({ content }) => content).join(' ')}`
          : verdict,
    });
    const judgesOf = new Map<string, Set<string>>();
    for (const { messages, model: judge, parameters } of model.calls) {
      const of = /"?message"?: "?(m\d+)|(m\d+)/.exec(messages.at(-1)?.content ?? '')?.[0] ?? '';
      if (parameters.response_format !== undefined) judgesOf.set(of, (judgesOf.get(of) ?? new Set()).add(judge));
    }
    expect(judgesOf.size).toBe(12);
    expect([...judgesOf.values()].every(({ size }) => size === 1)).toBe(true);
    expect(new Set([...judgesOf.values()].flatMap((each) => [...each]))).toEqual(new Set(['small-1', 'large-1']));
  });
});

describe('a suite whose target is a route', () => {
  test('says of each arm which models answered, and how often', async () => {
    const base = routedProject(matching);
    const { evaluation, samples, model } = await runEvaluation({ base, head: promptEdit, script: () => 'billing' });
    const { base: baseArm, head } = evaluation.suites[0]?.arms ?? {};
    for (const arm of [baseArm, head]) {
      expect(arm?.target.model).toBe('route answers');
      expect(arm?.served).toEqual({ 'embedded/small-1': 1, 'embedded/large-1': 1 });
    }
    expect(evaluation.notes).toContain(
      'triage, head: answered by 2 models: 1 by embedded/large-1, 1 by embedded/small-1',
    );
    const parcel = samples.filter((sample) => sample.case === '2');
    expect(parcel.map((sample) => [sample.arm, sample.model, sample.route])).toEqual(
      ['base', 'head'].map((arm) => [arm, 'embedded/large-1', { name: 'answers', because: 'rule 1 holds' }]),
    );
    const caps = model.calls.map((call) => [call.model, call.parameters]);
    expect(caps).toContainEqual(['small-1', { max_tokens: 30 }]);
    expect(caps).toContainEqual(['large-1', { temperature: 0, max_tokens: 20 }]);
  });

  test('marks the sample that a fallback answered', async () => {
    const route = '{ models: [{ model: small }], fallbacks: [{ model: large }] }';
    const script: Script = (call) =>
      call.model === 'small-1' ? new ModelError('network', 'no line', { retryable: false }) : 'billing';
    const { evaluation, samples } = await runEvaluation({ base: routedProject(route), head: promptEdit, script });
    expect(evaluation.suites[0]?.arms.head?.served).toEqual({ 'embedded/large-1': 2 });
    expect(samples[0]).toMatchObject({
      model: 'embedded/large-1',
      route: { because: 'fallback 1 after small: network' },
      outcome: { kind: 'answered', notices: ['fallback'] },
    });
  });

  test('is of the model lane when the route changes, and then both routes are asked', async () => {
    const base = routedProject(matching);
    const head = routedProject(matching.replace('parcel', 'charged'));
    const { changeSet, evaluation, samples } = await runEvaluation({ base, head, script: () => 'billing' });
    expect(changeSet.lanes).toEqual(['model']);
    expect(changeSet.suites).toEqual(['triage']);
    expect(changeSet.changes.map(({ facet, suites }) => [facet, suites])).toEqual([['routes.answers', ['triage']]]);
    expect(evaluation.suites[0]?.comparison).toBe('arms');
    const served = samples.map((sample) => [sample.arm, sample.case, sample.model]);
    expect(served).toContainEqual(['base', '1', 'embedded/small-1']);
    expect(served).toContainEqual(['head', '1', 'embedded/large-1']);
  });

  test('is reached by a change of any model that its route may ask', async () => {
    const base = routedProject(matching);
    const head = { ...base, 'lanegate.yml': base['lanegate.yml']?.replace('large-1', 'large-2') ?? '' };
    const { changeSet } = await runEvaluation({ base, head, script: () => 'billing' });
    expect(changeSet.changes.map(({ facet, suites }) => [facet, suites])).toEqual([['models.large', ['triage']]]);
  });

  test('makes a session of every sample', async () => {
    const { model } = await runEvaluation({ base: routedProject(matching), head: promptEdit, script: () => 'billing' });
    expect(new Set(model.calls.map(({ caller }) => caller?.session)).size).toBe(model.calls.length);
    expect(model.calls.every(({ caller }) => caller?.user === undefined)).toBe(true);
  });

  test("is not evaluated where an untrusted head puts policy's models together anew", async () => {
    const base = routedProject(matching);
    const head = routedProject(matching.replace('parcel', '.'));
    const { evaluation, model } = await runEvaluation({ base, head, script: () => 'billing', isUntrustedHead: true });
    expect(evaluation.suites[0]).toMatchObject({
      problem: 'not evaluated: the target branch does not permit the route answers as head sets it',
      problem_verdict: 'inconclusive',
    });
    expect(model.calls).toEqual([]);
  });

  test("is evaluated where an untrusted head leaves policy's route alone", async () => {
    const setting = { base: routedProject(matching), head: promptEdit, script: () => 'billing', isUntrustedHead: true };
    const { evaluation } = await runEvaluation(setting);
    expect(evaluation.suites[0]?.arms.head?.answered).toBe(2);
  });
});
