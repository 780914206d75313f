import { describe, expect, test } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import type { Spend } from '../../src/domain/inference/budget/amount.js';
import type { Shard } from '../../src/domain/inference/budget/divide-caps.js';
import type { ModelCall, ModelReply } from '../../src/domain/inference/call/model-call.js';
import { GatewayState, gatewayStateFile } from '../../src/domain/inference/gateway-state.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import type { SpendRecords } from '../../src/ports/spend-records.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const folder = 'run';

/** Answers what the cases expect: billing where money is spoken of. */
const goodAnswer = (call: ModelCall): string =>
  call.messages.at(-1)?.content.includes('charged') ? 'billing' : 'shipping';

type Setting = {
  readonly base?: CommitSpec;
  readonly head: CommitSpec;
  readonly script?: Script;
  readonly files?: InMemoryFiles;
  readonly suites?: readonly string[];
  readonly mostCalls?: number;
  readonly isUntrustedHead?: boolean;
  readonly spendRecords?: SpendRecords;
  readonly shard?: Shard;
  /** Why the gateway cannot be opened. */
  readonly noGateway?: Error;
  /** What the traces say is missing of them at the end. */
  readonly missingSpans?: string;
};

async function runEvaluation(setting: Setting) {
  const files = setting.files ?? inMemoryFiles();
  const git = inMemoryGit([
    { name: 'main', files: triageProject, ...setting.base },
    { name: 'head', ...setting.head },
  ]);
  const model = new ScriptedModel(setting.script ?? goodAnswer);
  const gateway = new ScriptedGateway(model, setting.mostCalls);
  const { spendRecords, noGateway } = setting;
  if (noGateway !== undefined) {
    gateway.open = () => {
      throw noGateway;
    };
  }
  const [log, traces] = [collectingLog(), collectingTraces()];
  traces.missing = setting.missingSpans;
  const world = { progress: collectingProgress(), log, traces, syntax: shippedSyntax, clock: fakeClock() };
  const ports = { git, files, gateway, spendRecords, ...world };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder });
  const { suites, isUntrustedHead = false, shard } = setting;
  const evaluation = await evaluate(ports, { folder, suites, isUntrustedHead, shard, concurrency: 2 });
  return { evaluation: listed(evaluation), files, model, gateway, traces, log };
}

/** The evaluation with its cases as a list that can be looked at. */
const listed = ({ suites, ...facts }: Evaluation) => ({
  ...facts,
  suites: suites.map((suite) => ({ ...suite, cases: [...suite.cases] })),
});

const promptEdit: CommitSpec = { files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') };

describe('evaluate', () => {
  test('asks both arms every case and grades what they say', async () => {
    const { evaluation, files, model } = await runEvaluation({ head: promptEdit });
    expect(Evaluation.parse(JSON.parse(files.text('run/evaluation.json') ?? ''))).toEqual(evaluation);
    const [suite] = evaluation.suites;
    expect(suite).toMatchObject({ name: 'triage', comparison: 'arms', binding: true, cases_planned: 2 });
    expect(suite?.cases).toEqual([
      { id: '1', base: { accuracy: [1] }, head: { accuracy: [1] } },
      { id: '2', base: { accuracy: [1] }, head: { accuracy: [1] } },
    ]);
    expect(model.calls).toHaveLength(4);
    expect(model.calls.filter((call) => call.messages[0]?.content.includes('a label'))).toHaveLength(2);
    expect(files.text('run/samples.jsonl')?.trim().split('\n')).toHaveLength(4);
    expect(files.text('run/evaluation.json')).toBeDefined();
  });

  test('runs nothing when no suite is affected', async () => {
    const { evaluation, model } = await runEvaluation({ head: { files: editedFile('src/app.py', 'hello', 'bye') } });
    expect(evaluation.suites).toEqual([]);
    expect(model.calls).toEqual([]);
  });

  test('runs a named suite although nothing affects it, and asks two equal arms once', async () => {
    const head = { files: editedFile('src/app.py', 'hello', 'bye') };
    const { evaluation, model } = await runEvaluation({ head, suites: ['triage'] });
    expect(evaluation.suites[0]).toMatchObject({ comparison: 'identical', calls: { made: 2, saved: 2 } });
    expect(model.calls).toHaveLength(2);
  });

  test('runs a suite once that is named twice', async () => {
    const { evaluation } = await runEvaluation({ head: promptEdit, suites: ['triage', 'triage'] });
    expect(evaluation.suites.map(({ name }) => name)).toEqual(['triage']);
  });

  test('keeps a call that failed apart from a wrong answer', async () => {
    const script: Script = (call) =>
      goodAnswer(call) === 'billing' ? new ModelError('timeout', 'no answer', { retryable: true }) : 'nonsense';
    const { evaluation } = await runEvaluation({ head: promptEdit, script });
    const [suite] = evaluation.suites;
    expect(suite?.arms.head?.incidents).toEqual({ timeout: 1 });
    expect(evaluation.notes).toContain('triage, head: 1 timeout, the first (case 1): no answer');
    expect(suite?.cases).toEqual([{ id: '2', base: { accuracy: [0] }, head: { accuracy: [0] } }]);
  });

  test('counts the tokens of a reply that is no answer, as it does its money', async () => {
    const usage = { inputTokens: 7, outputTokens: 20 };
    const cut: ModelReply = { content: 'b', finishReason: 'length', latencyMs: 1, costUsd: 0.5, cached: false, usage };
    const script = () => new ModelError('truncated', 'cut', { retryable: false, costUsd: 0.5, reply: cut });
    const { evaluation } = await runEvaluation({ head: promptEdit, script });
    expect(evaluation.suites[0]?.arms.head).toMatchObject({ cost_usd: 1, input_tokens: 14, output_tokens: 40 });
  });

  test('grades a tool call as what it says, and notes an answer that must be told of', async () => {
    const toolCalls = [{ id: 'call-1', name: 'label', arguments: '{ "label": "billing" }' }];
    const script: Script = () => ({ content: '', toolCalls, notices: ['fallback'] });
    const { evaluation, files } = await runEvaluation({ head: promptEdit, script });
    expect(evaluation.suites[0]?.arms.head).toMatchObject({ answered: 2, incidents: {}, notices: { fallback: 2 } });
    const samples = (files.text('run/samples.jsonl') ?? '').trim().split('\n');
    expect(JSON.parse(samples[0] ?? '')).toMatchObject({
      outcome: { content: '[{"arguments":{"label":"billing"},"name":"label"}]', notices: ['fallback'] },
    });
  });

  test('keeps a broken grader apart from both', async () => {
    const broken = {
      ...editedFile('lanegate.yml', 'type: equals', 'type: regex'),
      ...editedFile('evals/triage.jsonl', '"expected":"billing"', '"expected":"(billing"'),
    };
    const { evaluation } = await runEvaluation({ base: { files: { ...triageProject, ...broken } }, head: promptEdit });
    expect(evaluation.suites[0]?.arms.head).toMatchObject({ answered: 2, grader_errors: 1, incidents: {} });
    expect(evaluation.notes.join()).toContain(
      'triage, head: 1 grader error, the first (case 1): `regex` has a pattern',
    );
    expect(evaluation.suites[0]?.cases.find(({ id }) => id === '1')?.head).toEqual({});
  });

  test('asks nobody where a grader that decides can be filled in with no case, and says so', async () => {
    const misspelt = editedFile('lanegate.yml', '{{expected}}', '{{expeted}}');
    const base = { files: { ...triageProject, ...misspelt } };
    const { evaluation, model } = await runEvaluation({ base, head: promptEdit });
    expect(evaluation.suites[0]?.problem).toBe(
      "the target branch's own yardstick cannot be used: `equals`: the grader cannot be filled in for case `1`: no value " +
        'for `expeted`; nor can it be for any other case',
    );
    expect(model.calls).toEqual([]);
  });

  test.each([
    ['a stored answer costs what it would cost whoever asks for it', { savedUsd: 0.25 }, 'cost, threshold: 0.2', 0],
    ['and is cheap where that is little', { savedUsd: 0.25 }, 'cost, threshold: 0.3', 1],
    ['its cost is not known where nobody can tell', {}, 'cost, threshold: 0.2', undefined],
    ['nobody waited for it', { savedUsd: 0.25 }, 'latency, threshold: 1000000', undefined],
  ])('%s', async (_, stored, grader, score) => {
    const changed = editedFile('lanegate.yml', 'type: equals, value: "{{expected}}"', `type: ${grader}`);
    const script: Script = () => ({ content: 'billing', cached: true, costUsd: 0, ...stored });
    const base = { files: { ...triageProject, ...changed } };
    const { evaluation } = await runEvaluation({ base, head: promptEdit, script });
    expect(evaluation.suites[0]?.cases[0]?.head).toEqual(score === undefined ? {} : { accuracy: [score] });
    expect(evaluation.suites[0]?.arms.head).toMatchObject({ grader_errors: score === undefined ? 2 : 0 });
  });

  describe('graders that a case brings', () => {
    const graders = '"graders":[{"type":"not-contains","value":"{{expected}}","metric":"for {{expected}}"}]';
    const withCase = editedFile('evals/triage.jsonl', '"id":"1",', `"id":"1",${graders},`);
    const withGate = (floor: string) => editedFile('lanegate.yml', '    graders:', `    gate: ${floor}\n    graders:`);
    const run = (gate: string) =>
      runEvaluation({ base: { files: { ...triageProject, ...withCase, ...withGate(gate) } }, head: promptEdit });

    test('feed metrics of the suite, which says who graded', async () => {
      const { evaluation } = await run('{ floor: { "for billing": 0 } }');
      const [suite] = evaluation.suites;
      expect(Evaluation.parse(evaluation)).toEqual(evaluation);
      expect(suite).toMatchObject({
        gate: { metrics: { accuracy: 'gate', 'for billing': 'gate' } },
        metric_cases: { 'for billing': 1 },
        graders: [
          { type: 'equals', metric: 'accuracy', version: '2' },
          { type: 'not-contains', metric: 'for {{expected}}', version: '1' },
        ],
      });
      expect(suite?.cases.map(({ head }) => head)).toEqual([{ accuracy: [1], 'for billing': [0] }, { accuracy: [1] }]);
    });

    test('are known where a floor names their metric, and no others are', async () => {
      await expect(run('{ floor: { "for shipping": 0 } }')).rejects.toMatchObject({
        message: 'the suite `triage` has no metric `for shipping`',
        place: { path: 'lanegate.yml', line: 8, key: 'suites.0.gate' },
        hint: 'did you mean `for billing`?',
      });
    });
  });

  test.each([
    [
      'of which each is only reported',
      '      - { type: equals, value: "{{expected}}", metric: accuracy }\n    gate: { metrics: { accuracy: report } }',
    ],
    [
      'that graders without weight feed',
      '      - { type: equals, value: "{{expected}}", metric: accuracy, weight: 0 }',
    ],
  ])('asks nobody where nothing gates: metrics %s', async (_what, graders) => {
    const written = editedFile(
      'lanegate.yml',
      '      - { type: equals, value: "{{expected}}", metric: accuracy }',
      graders,
    );
    const base = { files: { ...triageProject, ...written } };
    const { evaluation, model, files } = await runEvaluation({ base, head: promptEdit });
    expect(model.calls).toEqual([]);
    expect(evaluation.suites).toMatchObject([{ problem: expect.stringContaining('no metric gates'), binding: true }]);
    const { verdict } = await gate({ files, ...noOverrides }, { folder });
    expect(verdict).toMatchObject({ verdict: 'error', blocks: true });
  });

  test('reports a metric that only graders without weight feed', async () => {
    const recorded = editedFile('lanegate.yml', '    graders:', '    graders:\n      - { type: refusal, weight: 0 }');
    const { evaluation } = await runEvaluation({
      base: { files: { ...triageProject, ...recorded } },
      head: promptEdit,
    });
    expect(evaluation.suites[0]?.gate.metrics).toEqual({ refusal: 'report', accuracy: 'gate' });
    expect(evaluation.suites[0]?.metric_cases).toBeUndefined();
  });

  test('knows the tools that the model was offered', async () => {
    const tools = '[{ type: function, function: { name: label, parameters: { required: [label] } } }]';
    const graded = editedFile('lanegate.yml', 'type: equals, value: "{{expected}}"', 'type: is-valid-tools-call');
    const offered = { 'lanegate.yml': graded['lanegate.yml']?.replace('temperature: 0', `tools: ${tools}`) ?? '' };
    const toolCalls = [{ id: 'call-1', name: 'label', arguments: '{ "label": "billing" }' }];
    const script: Script = () => ({ content: '', toolCalls });
    const base = { files: { ...triageProject, ...offered } };
    const { evaluation } = await runEvaluation({ base, head: promptEdit, script });
    expect(evaluation.suites[0]?.cases[0]).toMatchObject({ base: { accuracy: [1] }, head: { accuracy: [1] } });
  });
});

test('a shard runs its part of the cases with its part of the caps, and says so', async () => {
  const shards = await Promise.all(
    [1, 2].map((index) => runEvaluation({ head: promptEdit, shard: { index, count: 2 } })),
  );
  expect(shards.map(({ evaluation }) => evaluation.suites[0]?.cases.length)).toEqual([1, 1]);
  expect(new Set(shards.map(({ evaluation }) => evaluation.suites[0]?.cases[0]?.id)).size).toBe(2);
  expect(shards[0]?.gateway.requests[0]?.caps.perRun?.usd).toBe(2.5);
  expect(shards[1]?.evaluation.shard).toEqual({ index: 2, count: 2 });
  expect(shards[1]?.evaluation.notes[0]).toBe('this is shard 2 of 2, with its part of the cases and caps');
});

describe('caps that runs share', () => {
  const withDay = editedFile('lanegate.yml', 'version: 1', 'version: 1\nbudget: { per_day: { usd: 3, calls: 3 } }');
  const base = { files: { ...triageProject, ...withDay } };
  const paidOf = (text: string) => ({
    'lanegate.yml': text
      .replace('provider: embedded', 'provider: openai')
      .replace('parameters:', 'price: { input: 1, output: 1 }, parameters:'),
  });
  const paid = paidOf(triageProject['lanegate.yml'] ?? '');

  test('are said not to be enforced where nobody knows what the others spent', async () => {
    const { evaluation } = await runEvaluation({ base, head: promptEdit });
    expect(evaluation.notes).toContain('budget.per_day is not enforced here: what other runs spent cannot be read');
    expect(evaluation.suites[0]?.cases_planned).toBe(2);
  });

  test('leave this run what the others left', async () => {
    const before = { usd: 0, tokens: 0, calls: 1 };
    const spendRecords = {
      settleKilled: async () => undefined,
      spentBefore: async () => before,
      begin: async () => ({ takenBefore: async () => undefined, settle: async () => undefined }),
    };
    const { evaluation, gateway } = await runEvaluation({ base, head: promptEdit, spendRecords });
    expect(evaluation.suites[0]).toMatchObject({ cases_planned: 1 });
    expect(gateway.requests[0]?.caps.perDay).toMatchObject({ usd: 3, calls: 3, before });
  });

  test('lose nothing to a run that never began, as for a key that is missing', async () => {
    const settled: Spend[] = [];
    const spendRecords: SpendRecords = {
      settleKilled: async () => undefined,
      spentBefore: async () => ({ usd: 0, tokens: 0, calls: 0 }),
      begin: async () => ({
        takenBefore: async () => undefined,
        settle: async (spent) => {
          settled.push(spent);
        },
      }),
    };
    const setting = { base: { files: { ...triageProject, ...paid } }, head: promptEdit, spendRecords };
    await expect(runEvaluation({ ...setting, noGateway: new Error('no key') })).rejects.toThrow('no key');
    expect(settled).toEqual([{ usd: 0, tokens: 0, calls: 0 }]);
    await runEvaluation(setting);
    expect(settled).toHaveLength(2);
  });

  test('hold a run as well to what others have begun to take since it was planned', async () => {
    const others = { usd: 0, tokens: 0, calls: 1 };
    const spendRecords: SpendRecords = {
      settleKilled: async () => undefined,
      spentBefore: async () => ({ usd: 0, tokens: 0, calls: 0 }),
      begin: async () => ({ takenBefore: async () => others, settle: async () => undefined }),
    };
    const files = { ...triageProject, ...paidOf(withDay['lanegate.yml'] ?? '') };
    const { gateway } = await runEvaluation({ base: { files }, head: promptEdit, spendRecords });
    expect(gateway.requests[0]?.caps.perDay).toMatchObject({ usd: 3, calls: 3, before: others });
  });

  test('of which nothing is left end the run before it begins, with the arithmetic', async () => {
    const before = { usd: 0, tokens: 0, calls: 3 };
    const spendRecords = {
      settleKilled: async () => undefined,
      spentBefore: async () => before,
      begin: async () => ({ takenBefore: async () => undefined, settle: async () => undefined }),
    };
    const { evaluation, model } = await runEvaluation({ base, head: promptEdit, spendRecords });
    expect(model.calls).toEqual([]);
    expect(evaluation.suites[0]?.stopped).toMatch(/^the call cap of the day .* 3 made \+ 2 for these 2 calls > 3$/);
  });
});

test('the cap of one session ends that sample, and no other', async () => {
  const script: Script = (call, index) =>
    index === 0
      ? new BudgetExceededError('the token cap of one session', { scope: { kind: 'session' }, costUsd: 0.25 })
      : goodAnswer(call);
  const { evaluation, model } = await runEvaluation({ head: promptEdit, script });
  expect(model.calls).toHaveLength(4);
  expect(evaluation.suites[0]?.stopped).toBeUndefined();
  expect(evaluation.notes.join()).toContain('1 session-stopped, the first (case 2): the token cap of one session');
  const { base, head } = evaluation.suites[0]?.arms ?? {};
  expect((base?.cost_usd ?? 0) + (head?.cost_usd ?? 0)).toBeCloseTo(0.25, 3);
});

describe('traces', () => {
  test('have a case for every sample, with its scores, and every call is a part of its case', async () => {
    const { model, traces } = await runEvaluation({ head: promptEdit });
    expect(traces.requests).toEqual([
      {
        path: 'run/traces.jsonl',
        run: expect.stringMatching(/^sha256:/),
        resumes: false,
        expectedSpans: 8,
        settings: expect.anything(),
      },
    ]);
    expect(traces.spans.map(({ name }) => name)).toEqual(Array(4).fill('evaluate triage'));
    const cases = traces.spans.map(({ traceId, spanId }) => `${traceId} ${spanId}`).sort();
    const parents = model.calls.map(({ trace }) => `${trace?.traceId} ${trace?.spanId}`).sort();
    expect(parents).toEqual(cases);
    expect(new Set(cases).size).toBe(4);
    const [first] = traces.spans;
    expect(first?.events?.[0]?.attributes).toMatchObject({
      'gen_ai.evaluation.name': 'accuracy',
      'gen_ai.evaluation.score.value': 1,
    });
    expect(new Set(traces.spans.map(({ attributes }) => attributes['lanegate.arm']))).toEqual(
      new Set(['base', 'head']),
    );
  });

  test('name the incident of a case that has no answer, and the cap that forbade one', async () => {
    const failing = new ModelError('timeout', 'no answer', { retryable: true });
    const { traces } = await runEvaluation({ head: promptEdit, script: () => failing, mostCalls: 3 });
    expect(traces.spans.map(({ attributes }) => attributes['error.type']).sort()).toEqual([
      ...['budget-exceeded', 'timeout', 'timeout', 'timeout'],
    ]);
    expect(traces.spans.every(({ events }) => events === undefined)).toBe(true);
  });

  test('go on where a run goes on, and are told of when some are missing', async () => {
    const files = inMemoryFiles();
    await runEvaluation({ head: promptEdit, files, mostCalls: 1 });
    const missingSpans = '3 spans of the traces are missing: the disk is full';
    const { traces, log, evaluation } = await runEvaluation({ head: promptEdit, files, missingSpans });
    expect(traces.requests).toMatchObject([{ resumes: true }]);
    expect(traces.spans).toHaveLength(3);
    expect(log.messages('warn')).toEqual([expect.stringContaining('was widened'), missingSpans]);
    expect(evaluation.suites[0]?.stopped).toBeUndefined();
  });
});

test('a case that an open circuit kept from being asked is asked when the run goes on', async () => {
  const files = inMemoryFiles();
  const kept = new ModelError('circuit-open', 'the circuit is open', { retryable: false, attempts: 0 });
  await runEvaluation({ head: promptEdit, files, script: () => kept });
  const { model, evaluation } = await runEvaluation({ head: promptEdit, files });
  expect(model.calls).toHaveLength(4);
  expect(evaluation.suites[0]?.arms.head?.incidents).toEqual({});
});

test('a call that an open circuit held back is not counted as made', async () => {
  const kept = new ModelError('circuit-open', 'the circuit is open', { retryable: false, attempts: 0 });
  const { evaluation } = await runEvaluation({
    head: promptEdit,
    script: (call, index) => (index === 0 ? kept : goodAnswer(call)),
  });
  expect(evaluation.suites[0]?.calls).toMatchObject({ made: 3, cached: 0 });
});

test('a price that only the change declares of a model which the target branch knows is said to count later', async () => {
  const named = triageProject['lanegate.yml']?.replace('provider: embedded', 'provider: openai') ?? '';
  const priced = named.replace('provider: openai', 'provider: openai, price: { input: 1, output: 1 }');
  const base = { files: { ...triageProject, 'lanegate.yml': named } };
  const { evaluation } = await runEvaluation({
    base,
    head: { files: { ...promptEdit.files, 'lanegate.yml': priced } },
  });
  expect(evaluation.notes).toContainEqual(
    expect.stringMatching(/are assumed; the price that this change declares counts once it is on the target branch$/),
  );
});

describe('goalposts', () => {
  const harder = '{"id":"1","vars":{"message":"I was charged twice"},"expected":"shipping"}\n';

  test("are policy's: head does not decide which stored answers count", async () => {
    const settings = `${triageProject['lanegate.yml']}\ngateway: { cache: { max_age_days: 365 } }\n`;
    const { gateway } = await runEvaluation({ head: { files: { ...promptEdit.files, 'lanegate.yml': settings } } });
    expect(gateway.requests.map(({ settings }) => settings?.cache.max_age_days)).toEqual([30]);
  });

  test("are policy's: a case that head rewrites still expects what it did, and head's version runs beside", async () => {
    const head = { files: { ...promptEdit.files, 'evals/triage.jsonl': harder } };
    const { evaluation } = await runEvaluation({ head });
    const [binding, beside] = evaluation.suites;
    expect(binding).toMatchObject({ yardstick: 'policy', binding: true, cases_total: 2 });
    expect(binding?.cases[0]?.head).toEqual({ accuracy: [1] });
    expect(beside).toMatchObject({ yardstick: 'head', binding: false, cases_total: 1 });
    expect(beside?.cases[0]?.head).toEqual({ accuracy: [0] });
  });

  test('include what is tolerated, which head cannot widen', async () => {
    const tolerating = (share: number) =>
      `${triageProject['lanegate.yml']}gate: { incidents: { truncated: ${share} } }\n`;
    const base = { files: { ...triageProject, 'lanegate.yml': tolerating(0.01) } };
    const head = { files: { ...promptEdit.files, 'lanegate.yml': tolerating(1) } };
    const { evaluation } = await runEvaluation({ base, head });
    expect(evaluation.gate.incidents).toMatchObject({ truncated: 0.01, timeout: 0.02 });
  });

  test('stay when head removes the suite', async () => {
    const { evaluation } = await runEvaluation({ head: { files: { 'lanegate.yml': 'version: 1\n' } } });
    expect(evaluation.suites[0]).toMatchObject({ name: 'triage', problem_verdict: 'fail' });
    expect(evaluation.suites[0]?.problem).toContain('its target is gone in head');
  });

  test('come from the target branch, not from the merge base that an author can choose', async () => {
    const git = inMemoryGit([
      { name: 'old', files: triageProject },
      {
        name: 'main',
        parents: ['old'],
        files: editedFile('lanegate.yml', 'version: 1', 'version: 1\ngate: { alpha: 0.01 }'),
      },
      { name: 'head', parents: ['old'], ...promptEdit },
    ]);
    const ports = {
      git,
      files: inMemoryFiles(),
      gateway: new ScriptedGateway(new ScriptedModel(goodAnswer)),
      progress: collectingProgress(),
      log: collectingLog(),
      traces: collectingTraces(),
      syntax: shippedSyntax,
      clock: fakeClock(),
    };
    await detect(ports, { policy: 'main', head: { revision: 'head' }, folder });
    const { gate } = await evaluate(ports, { folder, suites: undefined, isUntrustedHead: false, concurrency: 1 });
    expect(gate.alpha).toBe(0.01);
  });

  test("are head's alone where the target branch has none: nothing is compared", async () => {
    const { evaluation } = await runEvaluation({
      base: { files: { 'README.md': '# new\n' } },
      head: { files: triageProject },
    });
    expect(evaluation).toMatchObject({ adoption: true });
    expect(evaluation.suites[0]).toMatchObject({ yardstick: 'head', comparison: 'head-only' });
  });

  test("ask the change's own provider, though there is a built-in one of its name, unless its author is not trusted", async () => {
    const own = `version: 1
providers:
  ollama: { api: openai, base_url: "http://127.0.0.1:9/v1" }`;
    const named = triageProject['lanegate.yml']
      ?.replace('version: 1', own)
      .replace('{ provider: embedded, model', '{ provider: ollama, price: { input: 1, output: 1 }, model');
    const adopting = {
      base: { files: { 'README.md': '# new\n' } },
      head: { files: { ...triageProject, 'lanegate.yml': named ?? '' } },
    };
    const trusted = await runEvaluation(adopting);
    expect(trusted.model.calls.map(({ provider }) => provider)).toContainEqual(
      expect.objectContaining({ base_url: 'http://127.0.0.1:9/v1' }),
    );
    const untrusted = await runEvaluation({ ...adopting, isUntrustedHead: true });
    expect(JSON.stringify(untrusted.model.calls)).not.toContain('127.0.0.1:9');
  });

  test('of a target branch that cannot be read block, unless the change mends nothing else', async () => {
    const base = { files: { ...triageProject, 'evals/triage.jsonl': 'broken\n' } };
    const mended = { 'evals/triage.jsonl': triageProject['evals/triage.jsonl'] ?? '' };
    const mending = await runEvaluation({ base, head: { files: mended } });
    expect(mending.evaluation.suites[0]).toMatchObject({ yardstick: 'head', binding: true, cases_total: 2 });
    const riding = await runEvaluation({ base, head: { files: { ...mended, ...promptEdit.files } } });
    expect(riding.evaluation.suites[0]).toMatchObject({ problem_verdict: 'error' });
  });
});

describe('a margin that two cases cannot pass', () => {
  const impossible = editedFile('lanegate.yml', '    graders:', '    gate: { margin: 0.05 }\n    graders:');
  const globally = editedFile('lanegate.yml', 'version: 1', 'version: 1\ngate: { margin: 0.05 }');
  const refusal = { message: expect.stringContaining('cannot be passed by 2 cases of suite triage') };

  test.each([
    ['when it is brought', { head: { files: impossible } }, 8],
    ['for all suites', { head: { files: globally } }, 2],
    [
      'with the suite itself',
      { base: { files: { 'README.md': '# new\n' } }, head: { files: { ...triageProject, ...impossible } } },
      8,
    ],
  ])('is refused %s, before a call is made', async (_, setting, line) => {
    const script = () => new Error('no call may be made');
    await expect(runEvaluation({ ...setting, script })).rejects.toMatchObject({ ...refusal, place: { line } });
  });

  test('on the target branch blocks, unless the change fixes nothing else', async () => {
    const base = { files: { ...triageProject, ...impossible } };
    const riding = await runEvaluation({ base, head: { files: { ...triageProject, ...promptEdit.files } } });
    expect(riding.evaluation.suites[0]).toMatchObject({ problem_verdict: 'error' });
    const fixing = await runEvaluation({ base, head: { files: triageProject } });
    expect(fixing.evaluation.suites[0]).toMatchObject({ yardstick: 'head', binding: true });
  });
});

describe('an untrusted head', () => {
  test('may change a prompt, and is evaluated on it', async () => {
    const { evaluation } = await runEvaluation({ head: promptEdit, isUntrustedHead: true });
    expect(evaluation.suites[0]).toMatchObject({ comparison: 'arms', cases_planned: 2 });
  });

  test.each([
    [
      'a model that the target branch does not permit',
      editedFile('lanegate.yml', 'embedded-1', 'embedded-2'),
      'does not permit the model',
    ],
    [
      'parameters of its own',
      editedFile('lanegate.yml', 'temperature: 0', 'n: 100, temperature: 0'),
      'does not permit the model',
    ],
  ])('is not evaluated on %s, and not a call is made', async (_, files, problem) => {
    const { evaluation, model } = await runEvaluation({ head: { files }, isUntrustedHead: true });
    expect(evaluation.suites[0]).toMatchObject({ problem_verdict: 'inconclusive' });
    expect(evaluation.suites[0]?.problem).toContain(problem);
    expect(model.calls).toEqual([]);
  });

  test('brings no suite where the target branch has none', async () => {
    const { evaluation, model } = await runEvaluation({
      base: { files: { 'README.md': '# new\n' } },
      head: { files: triageProject },
      isUntrustedHead: true,
    });
    expect(evaluation.suites[0]?.problem).toContain('comes from an untrusted head');
    expect(model.calls).toEqual([]);
  });

  test('cannot bring a provider', async () => {
    const files = editedFile(
      'lanegate.yml',
      'models:',
      'providers: { own: { api: openai, base_url: "http://evil.test/v1" } }\nmodels:',
    );
    const text = files['lanegate.yml']?.replace('provider: embedded', 'provider: own') ?? '';
    const evaluation = runEvaluation({ head: { files: { 'lanegate.yml': text } }, isUntrustedHead: true });
    await expect(evaluation).rejects.toThrow('there is no provider `own`');
  });
});

const nothing = { nano_usd: 0, tokens: 0, calls: 0 };

describe('a run that was killed', () => {
  test('goes on where it was and asks nothing twice', async () => {
    const files = inMemoryFiles();
    await expect(
      runEvaluation({
        head: promptEdit,
        files,
        script: (call, index) => (index < 3 ? goodAnswer(call) : new Error('killed')),
      }),
    ).rejects.toThrow('killed');
    const { evaluation, model, gateway } = await runEvaluation({ head: promptEdit, files });
    expect(model.calls.length).toBeLessThanOrEqual(2);
    expect(evaluation.suites[0]?.cases).toHaveLength(2);
    expect(gateway.requests[0]?.alreadySpent.calls).toBeGreaterThanOrEqual(2);
    expect(gateway.requests[0]?.providers).toContainEqual({ api: 'embedded' });
  });

  test('asks again what an open circuit kept from being asked', async () => {
    const files = inMemoryFiles();
    const open = new ModelError('circuit-open', 'open', { retryable: false, attempts: 0 });
    await runEvaluation({ head: promptEdit, files, script: (call, index) => (index === 0 ? open : goodAnswer(call)) });
    const { evaluation, model } = await runEvaluation({ head: promptEdit, files });
    expect(model.calls).toHaveLength(1);
    expect(evaluation.suites[0]?.arms.head?.incidents).toEqual({});
  });

  test('leaves what is known of sessions alone, since each of its own is one sample of one run', async () => {
    const session = { session: 'of a sample', started_ms: 0, seen_ms: 0, calls: 4, tokens: 9, requests: [], turns: [] };
    const account = { name: 'of a sample', last_used_at_ms: 0, spent: nothing, buckets: [] };
    const hour = [{ minute: 7, ...nothing }];
    const earlier: GatewayState = {
      version: 1,
      circuit_breakers: { version: 1, saved_at_ms: 5, breakers: {} },
      kill_switch: { version: 1, sessions: [session] },
      budget: { version: 1, hour, sessions: [account], users: [] },
    };
    const files = inMemoryFiles({ [`run/${gatewayStateFile}`]: JSON.stringify(earlier) });
    const { gateway } = await runEvaluation({ head: promptEdit, files });
    expect(gateway.requests[0]?.earlier).toMatchObject({
      circuit_breakers: { saved_at_ms: 5 },
      kill_switch: { sessions: [] },
      budget: { hour, sessions: [] },
    });
    expect(GatewayState.parse(JSON.parse(files.text(`run/${gatewayStateFile}`) ?? ''))).toMatchObject({
      circuit_breakers: { saved_at_ms: 0 },
      kill_switch: { sessions: [session] },
      budget: { sessions: [account] },
    });
  });

  test('counts a call that was under way when it was killed at its worst, and the time it took', async () => {
    const files = inMemoryFiles();
    await runEvaluation({ head: promptEdit, files });
    const entry = { kind: 'reserved', call: 9, nano_usd: 5e9, tokens: 7000, elapsed_ms: 90_000 };
    await files.write('run/spend.jsonl', `${JSON.stringify(entry)}\n`);
    const { gateway } = await runEvaluation({ head: promptEdit, files });
    expect(gateway.requests[0]?.alreadySpent).toMatchObject({ usd: 5, tokens: 7000, milliseconds: 90_000 });
  });

  test('takes what it spent from the hour, also of a run of another change, and once', async () => {
    const files = inMemoryFiles();
    const killed = [
      { kind: 'opened', elapsed_ms: 0, at_ms: 120_000 },
      { kind: 'reserved', call: 1, nano_usd: 5, tokens: 7, elapsed_ms: 0 },
    ];
    await files.write('run/spend.jsonl', killed.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    const hour = [{ minute: 2, nano_usd: 5, tokens: 7, calls: 1 }];
    const { gateway } = await runEvaluation({ head: promptEdit, files });
    expect(gateway.requests[0]?.earlier?.budget.hour).toEqual(hour);
    expect(gateway.requests[0]?.alreadySpent.calls).toBe(0);
    const again = await runEvaluation({ head: promptEdit, files });
    expect(again.gateway.requests[0]?.earlier?.budget.hour).toEqual([]);
  });

  test('counts what stands before a line that a kill tore, and asks nobody where any other line is damaged', async () => {
    const line = JSON.stringify({ kind: 'settled', call: 9, nano_usd: 5e9, tokens: 7000, elapsed_ms: 90_000 });
    const files = inMemoryFiles();
    await runEvaluation({ head: promptEdit, files });
    await files.write('run/spend.jsonl', `${line}\n${line.slice(0, 40)}`);
    const { gateway } = await runEvaluation({ head: promptEdit, files });
    expect(gateway.requests[0]?.alreadySpent).toMatchObject({ usd: 5, tokens: 7000 });
    for (const damaged of [`${line}\n${line.slice(0, 40)}\n${line}\n`, `${line}\n${line.slice(0, 9)}\0\0\0`]) {
      await files.write('run/spend.jsonl', damaged);
      await expect(runEvaluation({ head: promptEdit, files })).rejects.toMatchObject({
        message: expect.stringContaining('is damaged'),
        place: { path: 'run/spend.jsonl', line: 2 },
      });
      expect(files.text('run/spend.jsonl')).toBe(damaged);
    }
  });

  test('forgets what another plan spent', async () => {
    const files = inMemoryFiles();
    await files.write('run/spend.jsonl', `${JSON.stringify({ kind: 'opened', elapsed_ms: 90_000 })}\n`);
    const { gateway } = await runEvaluation({ head: promptEdit, files });
    expect(gateway.requests[0]?.alreadySpent).toEqual({ usd: 0, tokens: 0, calls: 0 });
  });

  test('takes a torn sample again', async () => {
    const files = inMemoryFiles();
    await runEvaluation({ head: promptEdit, files });
    const text = files.text('run/samples.jsonl') ?? '';
    await files.write('run/samples.jsonl', text.slice(0, -20));
    const { model } = await runEvaluation({ head: promptEdit, files });
    expect(model.calls).toHaveLength(1);
  });

  test('is not taken for a run of another change', async () => {
    const files = inMemoryFiles();
    await runEvaluation({ head: promptEdit, files });
    const other = { files: editedFile('prompts/triage.prompt.yml', 'one label', 'any label') };
    expect((await runEvaluation({ head: other, files })).model.calls).toHaveLength(4);
  });
});

describe('a budget', () => {
  test('that bites midway ends the run and says so', async () => {
    const { evaluation } = await runEvaluation({ head: promptEdit, mostCalls: 3 });
    expect(evaluation.suites[0]?.stopped).toContain('the cap of calls is reached');
  });

  test('that the plan exceeds leaves a drawn subset, fixed before the first call', async () => {
    const paid = editedFile('lanegate.yml', 'provider: embedded', 'provider: openai');
    const text = paid['lanegate.yml']?.replace('parameters:', 'price: { input: 1, output: 1000 }, parameters:') ?? '';
    const base = { files: { ...triageProject, 'lanegate.yml': `${text}budget: { per_run: { usd: 0.05 } }\n` } };
    const { evaluation, model } = await runEvaluation({ base, head: promptEdit });
    expect(evaluation.suites[0]).toMatchObject({ cases_total: 2, cases_planned: 1 });
    expect(model.calls).toHaveLength(2);
    expect(evaluation.notes[0]).toContain('1 of 2 cases fit the budget');
  });
});

describe('a mistake', () => {
  test.each([
    [
      'an unknown suite',
      { head: promptEdit, suites: ['trage'] },
      { message: 'there is no suite `trage`', hint: 'did you mean `triage`?' },
    ],
    [
      'a variable that no case has',
      { head: { files: editedFile('prompts/triage.prompt.yml', '{{message}}', '{{mesage}}') } },
      {
        message: 'no case of the suite `triage` has the variable `mesage`',
        place: { path: 'prompts/triage.prompt.yml', line: 6 },
      },
    ],
    [
      'a dataset that is not there',
      {
        head: {
          files: { ...promptEdit.files, ...editedFile('lanegate.yml', 'evals/triage.jsonl', 'evals/triag.jsonl') },
        },
      },
      { hint: 'did you mean `evals/triage.jsonl`?', place: { path: 'lanegate.yml', line: 7 } },
    ],
    [
      'a dataset that is a link',
      {
        head: {
          files: {
            'evals/linked.jsonl': { link: 'triage.jsonl' },
            ...editedFile('lanegate.yml', 'evals/triage.jsonl', 'evals/linked.jsonl'),
          },
        },
      },
      {
        message: 'the dataset `evals/linked.jsonl` of the suite `triage` is a link or a submodule, which is not read',
        hint: 'name the file itself',
      },
    ],
    [
      'a floor for a metric that no grader feeds',
      {
        head: {
          files: editedFile('lanegate.yml', '    graders:', '    gate: { floor: { acuracy: 0.9 } }\n    graders:'),
        },
      },
      { message: 'the suite `triage` has no metric `acuracy`', hint: 'did you mean `accuracy`?' },
    ],
    [
      'a dataset that git keeps elsewhere',
      {
        head: {
          files: { 'evals/triage.jsonl': 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 9\n' },
        },
      },
      { message: expect.stringContaining('Git LFS pointer'), place: { path: 'evals/triage.jsonl' } },
    ],
    [
      'a broken line of a dataset',
      { head: { files: { 'evals/triage.jsonl': `${triageProject['evals/triage.jsonl']}{` } } },
      { message: 'this line is not valid JSON', place: { path: 'evals/triage.jsonl', line: 3 } },
    ],
  ])('such as %s is told with its place', async (_, setting, mistake) => {
    await expect(runEvaluation(setting)).rejects.toMatchObject(mistake);
  });
});
