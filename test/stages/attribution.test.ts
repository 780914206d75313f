import { describe, expect, test } from 'vitest';
import { attributionFile, MixedSample } from '../../src/domain/attribution/mixed-sample.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { ModelError } from '../../src/ports/model.js';
import { detect } from '../../src/stages/detect.js';
import { type EvaluateRequest, evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { triageProject } from '../fixtures/triage-project.js';

const n = 40;
const folder = 'run';

const dataset = Array.from({ length: n }, (_, index) =>
  JSON.stringify({ id: `c${index}`, vars: { message: `message ${index}` }, expected: 'billing' }),
).join('\n');

const baseConfiguration = triageProject['lanegate.yml'] ?? '';
const basePrompt = triageProject['prompts/triage.prompt.yml'] ?? '';
const newModel = (configuration: string): string => configuration.replace('model: embedded-1', 'model: embedded-2');
const newPrompt = (prompt: string): string => prompt.replace('one label', 'a label');

/** What of a call is as in head. */
type Taken = { readonly prompt: boolean; readonly model: boolean; readonly index: number };

const takenBy = ({ model, messages }: ModelCall): Taken => ({
  prompt: messages[0]?.content.includes('a label') === true,
  model: model === 'embedded-2',
  index: Number(/\d+/.exec(messages.at(-1)?.content ?? '')?.[0]),
});

type Breaks = (taken: Taken) => boolean;

const breaks: Readonly<Record<'prompt' | 'model' | 'both' | 'nothing', Breaks>> = {
  prompt: ({ prompt, index }) => prompt && index < 15,
  model: ({ model, index }) => model && index < 15,
  both: ({ prompt, model, index }) => prompt && model && index < 15,
  nothing: () => false,
};

type Setting = {
  readonly breaks?: Breaks;
  readonly script?: (call: ModelCall) => Scripted;
  readonly files?: InMemoryFiles;
  readonly more?: string;
  /** Files of the target branch, which head has too. */
  readonly base?: Readonly<Record<string, string>>;
  /** The gate of lanegate.yml; one look at the end, so that every case is asked. */
  readonly gate?: string;
  readonly head?: { readonly prompt?: boolean; readonly model?: boolean; readonly files?: Record<string, string> };
  readonly mostCalls?: number;
  readonly request?: Partial<EvaluateRequest>;
};

async function run(setting: Setting = {}) {
  const { files = inMemoryFiles(), more = '', head = { prompt: true, model: true }, request } = setting;
  const { breaks: isBroken = breaks.prompt } = setting;
  const { 'lanegate.yml': written = baseConfiguration, ...base } = setting.base ?? {};
  const configuration = `${written}${more}gate: { ${setting.gate ?? 'looks: 1'} }\n`;
  const git = inMemoryGit([
    {
      name: 'main',
      files: { ...triageProject, ...base, 'lanegate.yml': configuration, 'evals/triage.jsonl': dataset },
    },
    {
      name: 'head',
      files: {
        'lanegate.yml': head.model ? newModel(configuration) : configuration,
        ...(head.prompt ? { 'prompts/triage.prompt.yml': newPrompt(basePrompt) } : {}),
        ...head.files,
      },
    },
  ]);
  const script = setting.script ?? ((call: ModelCall) => (isBroken(takenBy(call)) ? 'shipping' : 'billing'));
  const model = new ScriptedModel(script);
  const gateway = new ScriptedGateway(model, setting.mostCalls);
  const [traces, progress] = [collectingTraces(), collectingProgress()];
  const ports = { ...noOverrides, git, files, gateway, progress, log: collectingLog(), traces, syntax: shippedSyntax };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder });
  const evaluation = await evaluate(ports, {
    folder,
    suites: undefined,
    isUntrustedHead: false,
    concurrency: 3,
    ...request,
  });
  const { verdict } = await gate(ports, { folder });
  const [suite] = verdict.suites;
  return { evaluation, suite, model, files, gateway, traces, attribution: suite?.attribution?.[0] };
}

const linesOf = (files: InMemoryFiles): string[] =>
  (files.text(`${folder}/${attributionFile}`) ?? '').trim().split('\n');

describe('a failed change of prompt and model', () => {
  test.each([
    ['prompt', ['prompt'], false],
    ['model', ['model'], false],
    ['both', ['prompt', 'model'], true],
  ] as const)('is told apart where %s breaks it', async (what, carriedBy, together) => {
    const { suite, attribution, model } = await run({ breaks: breaks[what] });
    expect(suite?.verdict).toBe('fail');
    expect(attribution).toMatchObject({ n, carried_by: carriedBy, together });
    expect(attribution?.total).toBeCloseTo(-15 / n, 12);
    expect(model.calls).toHaveLength(2 * n + 2 * n);
  });

  test('asks each mixture every case once, and leaves its samples in a journal of their own', async () => {
    const { evaluation, model, files, traces } = await run();
    const mixed = model.calls.slice(2 * n).map(takenBy);
    expect(mixed.filter(({ prompt, model: of }) => prompt && !of)).toHaveLength(n);
    expect(mixed.filter(({ prompt, model: of }) => !prompt && of)).toHaveLength(n);
    const samples = linesOf(files).map((line) => MixedSample.parse(JSON.parse(line)));
    expect(samples).toHaveLength(2 * n);
    expect(new Set(samples.map(({ lanes }) => lanes.join()))).toEqual(new Set(['prompt', 'model']));
    expect((files.text('run/samples.jsonl') ?? '').trim().split('\n')).toHaveLength(2 * n);
    expect(evaluation.suites[0]?.calls).toEqual({ made: 2 * n, cached: 0, saved: 0 });
    expect(evaluation.suites[0]?.attribution).toMatchObject({
      on_demand: false,
      factors: [['prompt'], ['model']],
      arms: [
        { lanes: ['prompt'], answered: n, incidents: 0 },
        { lanes: ['model'], answered: n, incidents: 0 },
      ],
    });
    const arms = traces.spans.map(({ attributes }) => attributes['lanegate.arm']).filter((arm) => arm !== undefined);
    expect(new Set(arms)).toEqual(new Set(['base', 'head', 'base with prompt of head', 'base with model of head']));
  });

  test('puts no two samples into one session', async () => {
    const { model } = await run();
    expect(new Set(model.calls.map(({ caller }) => caller?.session)).size).toBe(4 * n);
  });

  test('is asked as often as its suite repeats', async () => {
    const more = '    repeats: 2\n';
    const { model, attribution } = await run({ more });
    expect(model.calls).toHaveLength(8 * n);
    expect(attribution).toMatchObject({ n, carried_by: ['prompt'] });
  });

  test('is asked as often as base and head were once repeats were added', async () => {
    const isBroken: Breaks = ({ prompt, index }) => prompt && index < 5;
    const { model, evaluation, suite } = await run({ more: '    max_repeats: 2\n', breaks: isBroken });
    expect(suite).toMatchObject({ verdict: 'fail', looks: { taken: 2 } });
    expect(model.calls).toHaveLength(8 * n);
    const [first] = evaluation.suites[0]?.attribution?.cases ?? [];
    expect(first?.scores).toEqual([{ accuracy: [0, 0] }, { accuracy: [1, 1] }]);
  });

  test('that a look ended is told apart by the cases up to there', async () => {
    const { suite, attribution, model, evaluation } = await run({ gate: 'looks: 5' });
    const asked = suite?.cases.compared ?? 0;
    expect(suite?.verdict).toBe('fail');
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(n);
    expect(evaluation.suites[0]?.attribution?.cases).toHaveLength(asked);
    expect(attribution).toMatchObject({ n: asked, carried_by: ['prompt'] });
    expect(model.calls).toHaveLength(4 * asked);
  });

  test('is told nothing of where policy says never', async () => {
    const { suite, model } = await run({ gate: 'looks: 1, attribution: never' });
    expect(suite).toMatchObject({ verdict: 'fail' });
    expect(suite?.attribution).toBeUndefined();
    expect(model.calls).toHaveLength(2 * n);
  });

  test('counts the incidents of a mixture, and tells nothing where too many cases lack one', async () => {
    const script = (call: ModelCall): Scripted => {
      const taken = takenBy(call);
      if (taken.model && !taken.prompt && taken.index >= 38)
        return new ModelError('timeout', 'slow', { retryable: true });
      return breaks.prompt(taken) ? 'shipping' : 'billing';
    };
    const { evaluation, attribution } = await run({ script });
    expect(evaluation.suites[0]?.attribution?.arms[1]).toMatchObject({ answered: 38, incidents: 2 });
    expect(evaluation.notes).toContain('triage, model of head on base: 2 timeout, the first (case c38): slow');
    expect(attribution).toMatchObject({ carried_by: [], total: null });
    expect(attribution?.reason).toMatch(/2 of 40 cases have no score in a mixture/);
  });
});

describe('a change that is not to be told apart', () => {
  test('asks nothing more where it passes', async () => {
    const { suite, model } = await run({ breaks: breaks.nothing });
    expect(suite?.attribution).toBeUndefined();
    expect(model.calls).toHaveLength(2 * n);
  });

  test('asks nothing more where one lane changed alone', async () => {
    const { suite, model } = await run({ head: { prompt: true } });
    expect(suite).toMatchObject({ verdict: 'fail' });
    expect(suite?.attribution).toBeUndefined();
    expect(model.calls).toHaveLength(2 * n);
  });

  test('asks nothing more where its other lane does not reach the suite, and says which one does', async () => {
    const code = { 'src/app.py': 'print("bye")\n' };
    const { attribution, model } = await run({ head: { model: true, files: code }, breaks: breaks.model });
    expect(model.calls).toHaveLength(2 * n);
    expect(attribution).toMatchObject({ carried_by: ['model'], n });
    expect(attribution?.reason).toMatch(/^the model carries the loss: .* nothing but the model differs/);
  });
});

describe('an untrusted head', () => {
  test('has no mixture asked of a model that its own arm may not ask', async () => {
    const { suite, model } = await run({ request: { isUntrustedHead: true, attribute: true } });
    expect(suite).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('not evaluated') });
    expect(model.calls).toEqual([]);
  });

  test('is told apart as any other where its arm may be asked', async () => {
    const own = (name: string, prompt: string): string =>
      prompt.replace('name: Triage', `name: Triage\nmodel: embedded/${name}`);
    const permitted = '  other: { provider: embedded, model: embedded-2 }\n';
    const { attribution, model } = await run({
      base: {
        'lanegate.yml': baseConfiguration
          .replace(', model: triage }\n    dataset', ' }\n    dataset')
          .replace('suites:', `${permitted}suites:`),
        'prompts/triage.prompt.yml': own('embedded-1', basePrompt),
      },
      head: { files: { 'prompts/triage.prompt.yml': own('embedded-2', newPrompt(basePrompt)) } },
      request: { isUntrustedHead: true },
    });
    expect(model.calls).toHaveLength(4 * n);
    expect(attribution).toMatchObject({ carried_by: ['prompt'] });
  });
});

describe('on demand', () => {
  test('a change that passes is told apart as well', async () => {
    const { suite, attribution, model } = await run({ breaks: breaks.nothing, request: { attribute: true } });
    expect(suite?.verdict).not.toBe('fail');
    expect(attribution).toMatchObject({ carried_by: [], together: false, total: 0 });
    expect(model.calls).toHaveLength(4 * n);
  });

  test('a finished run is gone on with, and nothing is asked twice', async () => {
    const files = inMemoryFiles();
    await run({ files, gate: 'looks: 1, attribution: never' });
    const again = await run({ files, gate: 'looks: 1, attribution: never', request: { attribute: true } });
    expect(again.model.calls).toHaveLength(2 * n);
    expect(again.attribution).toMatchObject({ carried_by: ['prompt'] });
  });

  test('a shard is refused with a sentence', async () => {
    const request = { attribute: true, shard: { index: 1, count: 2 } };
    await expect(run({ request })).rejects.toThrow('not told of a part of a run');
  });

  test('nothing is asked of a shard that fails', async () => {
    const { model } = await run({ request: { shard: { index: 1, count: 1 } } });
    expect(model.calls).toHaveLength(2 * n);
  });
});

describe('models that moved before the mixtures were asked', () => {
  const isLater = (index: number, asked: number): string => (index < asked ? 'may' : 'june');

  test('blame no lane where they answer', async () => {
    let asked = 0;
    const script = (call: ModelCall): Scripted => ({
      content: breaks.prompt(takenBy(call)) ? 'shipping' : 'billing',
      servedModel: `${call.model}-${isLater(asked++, 2 * n)}`,
    });
    const { attribution, suite } = await run({ script });
    expect(suite?.verdict).toBe('fail');
    expect(attribution).toMatchObject({ carried_by: [], total: null });
    expect(attribution?.reason).toMatch(/answered by unlike ones: .*embedded-1-may for base and .*embedded-1-june/);
  });

  test('blame no lane of a metric that they grade, and leave the others', async () => {
    const judged = baseConfiguration
      .replace('suites:', '  strict: { provider: embedded, model: judge-1, parameters: { max_tokens: 90 } }\nsuites:')
      .replace('    graders:', '    graders:\n      - { type: llm-rubric, value: Right, metric: tone, model: strict }');
    let graded = 0;
    const script = (call: ModelCall): Scripted => {
      if (call.model !== 'judge-1') return breaks.prompt(takenBy(call)) ? 'shipping' : 'billing';
      const isRight = call.messages[1]?.content.includes('billing') === true;
      const content = JSON.stringify({ reason: '', pass: isRight, score: isRight ? 1 : 0 });
      return { content, servedModel: `judge-${isLater(graded++, 2 * n)}` };
    };
    const more = 'judge_noise: { samples: 0 }\n';
    const { suite, evaluation } = await run({ base: { 'lanegate.yml': judged }, more, script });
    const [accuracy, tone] = ['accuracy', 'tone'].map((name) =>
      suite?.attribution?.find(({ metric }) => metric === name),
    );
    expect(accuracy).toMatchObject({ carried_by: ['prompt'] });
    expect(tone).toMatchObject({ carried_by: [], total: null });
    expect(tone?.reason).toMatch(/graded by unlike judges: strict replied 40 times as .*judge-may for base/);
    expect(evaluation.suites[0]?.attribution?.judges?.['strict']).toMatchObject({
      head: { 'embedded/judge-may': n },
      arms: [{ 'embedded/judge-june': n }, { 'embedded/judge-june': n }],
    });
  });
});

describe('a run that was stopped', () => {
  test('goes on where it was', async () => {
    const files = inMemoryFiles();
    let answered = 0;
    const stopping = new AbortController();
    const script = (call: ModelCall): Scripted => {
      answered += 1;
      if (answered === 3 * n) stopping.abort(new Error('stopped'));
      return breaks.prompt(takenBy(call)) ? 'shipping' : 'billing';
    };
    await expect(run({ files, script, request: { signal: stopping.signal } })).rejects.toThrow('stopped');
    const before = linesOf(files).length;
    expect(before).toBeGreaterThan(n / 2);
    expect(JSON.parse(files.text('run/evaluation.json') ?? '').suites[0].attribution.stopped).toBe(
      'it was interrupted',
    );
    const again = await run({ files });
    expect(again.model.calls).toHaveLength(2 * n - before);
    expect(linesOf(files)).toHaveLength(2 * n);
    expect(again.attribution).toMatchObject({ n, carried_by: ['prompt'] });
  });

  test('believes no line that is torn, of another run or of another question', async () => {
    const files = inMemoryFiles();
    await run({ files });
    const [first = '', second = '', third = '', ...rest] = linesOf(files);
    const other = { ...JSON.parse(first), run: 'another' };
    const question = { ...JSON.parse(second), request: 'another' };
    const mangled = [JSON.stringify(other), JSON.stringify(question), third.slice(0, 40), rest[0], ...rest];
    await files.write(`${folder}/${attributionFile}`, `${mangled.join('\n')}\n`);
    const again = await run({ files });
    expect(again.model.calls).toHaveLength(3);
    expect(linesOf(files)).toHaveLength(2 * n);
    expect(again.attribution).toMatchObject({ n, carried_by: ['prompt'] });
  });
});

describe('caps', () => {
  const capped = (calls: number) => run({ more: `budget: { per_run: { calls: ${calls} } }\n` });

  test('that leave no room for all of it let nothing be asked, and a note says what it would take', async () => {
    const { suite, evaluation, model } = await capped(4 * n - 1);
    expect(suite).toMatchObject({ verdict: 'fail' });
    expect(suite?.attribution).toBeUndefined();
    expect(model.calls).toHaveLength(2 * n);
    expect(evaluation.notes.join('\n')).toMatch(
      /triage: which lane carries the difference is not told: it may take 80 more calls, 0 tokens and 0\.00 US dollars: .*calls/,
    );
  });

  test('that hold all of it let all of it be asked', async () => {
    const { attribution, model } = await capped(4 * n);
    expect(model.calls).toHaveLength(4 * n);
    expect(attribution).toMatchObject({ carried_by: ['prompt'] });
  });

  test('that end the run itself leave nothing asked on demand, and a note says why', async () => {
    const { suite, evaluation, model } = await run({ mostCalls: 2 * n - 4, request: { attribute: true } });
    expect(suite?.attribution).toBeUndefined();
    expect(model.calls).toHaveLength(2 * n - 4);
    expect(evaluation.notes.join('\n')).toMatch(
      /triage: which lane carries the difference is not told: the run ended early: the cap of calls is reached/,
    );
  });

  test('that bite midway leave nothing told', async () => {
    const { suite, attribution } = await run({ mostCalls: 3 * n });
    expect(suite?.verdict).toBe('fail');
    expect(attribution).toMatchObject({ carried_by: [], total: null });
    expect(attribution?.reason).toMatch(/not all asked: the cap of calls is reached/);
  });
});
