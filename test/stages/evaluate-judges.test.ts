import { describe, expect, test } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { Sample } from '../../src/domain/evaluation/sample.js';
import { judgeSuite } from '../../src/domain/gate/judge-suite.js';
import type { Shard } from '../../src/domain/inference/budget/divide-caps.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { UserError } from '../../src/domain/user-error.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { ScriptedPrograms } from '../fakes/scripted-programs.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { triageProject } from '../fixtures/triage-project.js';

type Judged = {
  readonly graders?: string;
  readonly suite?: string;
  readonly top?: string;
  readonly judgeModel?: string;
  /** Suites that stand before the judged one. */
  readonly before?: string;
};

/** The triage project with a paid judge. */
const judgedYaml = ({
  graders,
  suite = '',
  top = 'judge: strict',
  judgeModel = 'judge-1',
  before = '',
}: Judged = {}): string => `version: 1
${top}
providers:
  paid: { api: openai, base_url: http://127.0.0.1:9/v1, key_env: PAID_KEY }
models:
  triage: { provider: paid, model: small-1, parameters: { temperature: 0, max_tokens: 20 }, price: { input: 1, output: 1 } }
  strict: { provider: paid, model: ${judgeModel}, parameters: { temperature: 0, max_tokens: 100 }, price: { input: 2, output: 2 } }
suites:${before}
  - name: triage
    target: { prompt: triage, model: triage }
    dataset: evals/triage.jsonl
    ${suite}
    graders:
      - ${graders ?? '{ type: llm-rubric, value: Polite, metric: tone }'}
`;

const project = (judged: Judged = {}): NonNullable<CommitSpec['files']> => ({
  ...triageProject,
  'lanegate.yml': judgedYaml(judged),
});
const promptEdit = (text = 'a label') => ({
  'prompts/triage.prompt.yml': (triageProject['prompts/triage.prompt.yml'] ?? '').replace('one label', text),
});

const isJudge = ({ model }: ModelCall): boolean => model.startsWith('judge');
const isHead = ({ messages }: ModelCall): boolean => messages[0]?.content.includes('a label') ?? false;
const verdict = (score: number): string => JSON.stringify({ reason: `worth ${score}`, score, pass: score >= 0.5 });

type Setting = {
  readonly files?: NonNullable<CommitSpec['files']>;
  readonly head?: NonNullable<CommitSpec['files']>;
  readonly judge: (call: ModelCall) => Scripted;
  readonly answer?: (call: ModelCall) => Scripted;
  readonly folder?: InMemoryFiles;
  readonly mostCalls?: number;
  readonly concurrency?: number;
  readonly suites?: readonly string[];
  readonly shard?: Shard;
  readonly programs?: ScriptedPrograms;
};

async function run(setting: Setting) {
  const {
    files = project(),
    head = promptEdit(),
    judge,
    answer = (call) => (isHead(call) ? 'from head' : 'from base'),
  } = setting;
  const git = inMemoryGit([
    { name: 'main', files },
    { name: 'head', files: head },
  ]);
  const script: Script = (call) => (isJudge(call) ? judge(call) : answer(call));
  const model = new ScriptedModel(script);
  const gateway = new ScriptedGateway(model, setting.mostCalls);
  const folder = setting.folder ?? inMemoryFiles();
  const world = {
    progress: collectingProgress(),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  const ports = { git, files: folder, gateway, ...world, programs: setting.programs };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  const evaluation = await evaluate(ports, {
    folder: 'run',
    suites: setting.suites ?? ['triage'],
    isUntrustedHead: false,
    concurrency: setting.concurrency ?? 2,
    shard: setting.shard,
  });
  Evaluation.parse(JSON.parse(folder.text('run/evaluation.json') ?? ''));
  const suite = evaluation.suites.find(({ name }) => name === 'triage');
  if (suite === undefined) throw new Error('no suite ran');
  const lines = (folder.text('run/samples.jsonl') ?? '').split('\n').filter((line) => line !== '');
  const samples = lines.map((line) => Sample.parse(JSON.parse(line)));
  return { evaluation, suite, samples, folder, calls: model.calls, judged: model.calls.filter(isJudge), gateway };
}

const judgedAs = ({ suite, evaluation }: Awaited<ReturnType<typeof run>>) =>
  judgeSuite(suite, { alpha: 0.05, margin: undefined, incidents: evaluation.gate.incidents });

describe('a judged suite', () => {
  test('asks the judges of a set too, and tells of them by the metric that they decide', async () => {
    const members = '[{ type: llm-rubric, value: Polite }, { type: contains, value: from, metric: form }]';
    const files = project({ graders: `{ type: assert-set, metric: fine, graders: ${members} }` });
    const { suite, judged } = await run({ files, judge: () => verdict(0.8) });
    expect([...suite.cases].every(({ head }) => head['fine']?.[0] === 1 && head['form']?.[0] === 1)).toBe(true);
    expect(judged.length).toBeGreaterThanOrEqual(2 * suite.cases.length);
    expect(suite.judges).toMatchObject([{ metric: 'fine', graders: 'llm-rubric', model: 'paid/judge-1' }]);
    expect(suite.judges?.[0]?.noise?.pairs).toBeGreaterThan(0);
  });

  describe('whose judge meets a cap of the run', () => {
    const capped = (call: ModelCall) =>
      call.messages.some(({ content }) => content.includes('from head'))
        ? new BudgetExceededError('the token cap of the run', { scope: { kind: 'run' } })
        : verdict(1);
    // More than eight bytes for each of the twenty tokens that an answer may have.
    const long = `from head ${'x'.repeat(200)}`;

    test('goes on without the score of an answer that is longer than was reckoned with', async () => {
      const { suite, samples } = await run({ judge: capped, answer: (call) => (isHead(call) ? long : 'from base') });
      expect(suite.stopped).toBeUndefined();
      const ofHead = samples.filter(({ arm }) => arm === 'head');
      expect(samples).toHaveLength(4);
      for (const { outcome } of ofHead)
        expect(outcome).toMatchObject({
          scores: {},
          grader_errors: { tone: expect.stringMatching(/longer than a judge was reckoned with: the token cap/) },
        });
    });

    test('ends where the answer is no longer than that', async () => {
      const { suite, samples } = await run({ judge: capped, concurrency: 1 });
      expect(suite.stopped).toBe('the token cap of the run');
      expect(samples.filter(({ arm }) => arm === 'head')).toEqual([]);
    });
  });

  test('may leave its graders to its cases, and is refused where none brings one', async () => {
    const yaml = judgedYaml().replace(/ {4}graders:\n.*\n/, '');
    expect(yaml).not.toContain('graders');
    const runWith = (own: string) => {
      const dataset = `{"id":"1","vars":{"message":"Hi"}${own}}`;
      const files = { ...project(), 'lanegate.yml': yaml, 'evals/triage.jsonl': dataset };
      return run({ files, judge: () => verdict(1) });
    };
    const { suite } = await runWith(',"graders":[{"type":"contains","value":"from"}]');
    expect([suite.problem, suite.problem_verdict]).toEqual([undefined, undefined]);
    await expect(runWith('')).rejects.toThrow('the suite `triage` has no graders, so nothing could fail');
  });

  test('that has a set whose judge nobody names is refused', async () => {
    const graders = '{ type: assert-set, graders: [{ type: llm-rubric, value: Polite }] }';
    await expect(run({ files: project({ graders, top: '' }), judge: () => verdict(1) })).rejects.toThrow(
      '`llm-rubric` of the suite `triage` has no judge to ask',
    );
  });

  test('scores what the judge says, keeps why, and counts what that cost apart from the answer', async () => {
    const { samples, suite, evaluation, judged } = await run({ judge: () => verdict(0.75) });
    expect(samples[0]?.outcome).toMatchObject({ scores: { tone: 0.75 }, reasons: { tone: 'worth 0.75' } });
    // 15 tokens at $2 a million for each asking.
    expect(samples.map(({ grading_usd = 0 }) => grading_usd).sort()).toEqual([3e-5, 3e-5, 6e-5, 6e-5]);
    expect(suite.grading_usd).toBeCloseTo(18e-5, 12);
    expect(judged).toHaveLength(6);
    expect(evaluation.spent).toMatchObject({ calls: 10, tokens: 150 });
  });

  test('asks the same judge of policy for both arms, whatever head makes of it', async () => {
    const head = { ...promptEdit(), 'lanegate.yml': judgedYaml({ judgeModel: 'judge-kind' }) };
    const { judged, suite } = await run({ head, judge: () => verdict(1) });
    expect(new Set(judged.map(({ model }) => model))).toEqual(new Set(['judge-1']));
    expect(suite.judges).toMatchObject([{ metric: 'tone', graders: 'llm-rubric', version: 3, model: 'paid/judge-1' }]);
    expect(new Set(judged.map(({ parameters }) => [parameters.max_tokens, parameters.temperature].join()))).toEqual(
      new Set(['100,0']),
    );
  });

  test('gives grading a session of its own and the span of its sample', async () => {
    const { calls } = await run({
      judge: () => verdict(1),
      files: { ...project(), 'lanegate.yml': `judge_noise: { samples: 0 }\n${judgedYaml()}` },
    });
    const sessions = calls.map((call) => [isJudge(call), call.caller?.session] as const);
    const answers = new Set(sessions.filter(([judge]) => !judge).map(([, session]) => `${session} grading`));
    expect(new Set(sessions.filter(([judge]) => judge).map(([, session]) => session))).toEqual(answers);
    expect(calls.filter(isJudge).every(({ trace }) => trace !== undefined)).toBe(true);
  });

  test('without a judge is a mistake with its line', async () => {
    const error = await run({ files: project({ top: '' }), judge: () => '' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringContaining('`llm-rubric` of the suite `triage` has no judge to ask'),
      place: { path: 'lanegate.yml', line: 14, key: 'suites.0.graders.0' },
    });
  });

  test('whose judge fails has a grader error with the kind, and no score', async () => {
    const failure = new ModelError('rate-limited', 'too many', { retryable: true, costUsd: 0.25 });
    const { samples, suite } = await run({ judge: () => failure });
    expect(samples[0]?.outcome).toMatchObject({
      scores: {},
      grader_errors: { tone: expect.stringContaining('rate-limited: too many') },
    });
    expect(suite.arms.head).toMatchObject({ answered: 2, incidents: {}, grader_errors: 2 });
    expect(suite.grading_usd).toBeCloseTo(1.5, 12);
  });

  test('that comes to the end of its budget while grading stops, and that is no score', async () => {
    const { suite, samples } = await run({ judge: () => verdict(1), mostCalls: 5, concurrency: 1 });
    expect(suite.stopped).toContain('the cap of calls is reached');
    expect(samples).toHaveLength(2);
    expect(samples.every(({ outcome }) => outcome.kind === 'answered' && outcome.scores['tone'] === 1)).toBe(true);
  });
});

describe('noise of a judge', () => {
  test('is how far two gradings of one answer lie apart', async () => {
    const judge = ({ repeat }: ModelCall) => verdict(repeat < 2 ? 0.75 : 0.25);
    const { suite, samples } = await run({ judge });
    expect(suite.judges?.[0]?.noise).toEqual({ pairs: 2, mean_absolute_difference: 0.5, disagreements: 2 });
    expect(samples.filter(({ outcome }) => 'regraded' in outcome).map(({ arm }) => arm)).toEqual(['head', 'head']);
    expect([...suite.cases].map(({ head }) => head['tone'])).toEqual([[0.75], [0.75]]);
  });

  test('is measured on as many samples as the settings say', async () => {
    const { suite, judged } = await run({
      judge: () => verdict(1),
      files: project({ top: 'judge: strict\njudge_noise: { samples: 1 }' }),
    });
    expect(judged).toHaveLength(5);
    expect(suite.judges?.[0]?.noise).toEqual({ pairs: 1, mean_absolute_difference: 0, disagreements: 0 });
  });
});

describe('pairwise', () => {
  test('shows what each arm said between the turns of a conversation', async () => {
    const files = {
      ...project({ graders: '{ type: pairwise, metric: preferred }' }),
      'evals/triage.jsonl': '{"id":"1","vars":{"message":"Hi"},"turns":["And then?"]}',
    };
    const answer = (call: ModelCall) =>
      `${call.messages.at(-1)?.content === 'And then?' ? 'last' : 'early'} ${isHead(call) ? 'head' : 'base'}`;
    const { judged } = await run({ files, answer, judge: () => JSON.stringify({ reason: 'r', verdict: 'tie' }) });
    const shown = [...(judged[0]?.messages[1]?.content ?? '').matchAll(/\[\[(?!end of)(.+?) \w+\]\]\n(.*?)\n\[\[/gs)];
    expect(shown.slice(2).map(([, name, text]) => `${name}: ${text?.replace('\n', ' ')}`)).toEqual([
      'message before the first answer: assistant: early base',
      'message before the first answer: user: And then?',
      'first answer: last base',
      'message before the second answer: assistant: early head',
      'message before the second answer: user: And then?',
      'second answer: last head',
    ]);
  });

  const pairwise = {
    graders: '{ type: pairwise, metric: preferred }',
    top: 'judge: strict\njudge_noise: { samples: 0 }',
  };
  /** Prefers what head says, wherever it stands. */
  const prefersHead = ({ messages }: ModelCall) =>
    JSON.stringify({
      reason: 'r',
      verdict: /\[\[first answer \w+\]\]\nfrom head/.test(messages[1]?.content ?? '') ? 'first' : 'second',
    });

  test.each([1, 2, 8])('gives one arm what it takes from the other, with %d at once', async (concurrency) => {
    const { suite, judged, calls, samples } = await run({ files: project(pairwise), judge: prefersHead, concurrency });
    expect([...suite.cases]).toEqual([
      { id: '1', base: { preferred: [0] }, head: { preferred: [1] } },
      { id: '2', base: { preferred: [0] }, head: { preferred: [1] } },
    ]);
    expect({ answers: calls.length - judged.length, judged: judged.length }).toEqual({ answers: 4, judged: 4 });
    expect(samples.reduce((sum, { grading_usd = 0 }) => sum + grading_usd, 0)).toBeCloseTo(4 * 3e-5, 12);
  });

  test('stays whole where the judge says something else each time', async () => {
    let count = 0;
    const fickle = () => {
      count += 1;
      return JSON.stringify({ reason: 'r', verdict: count % 3 === 0 ? 'first' : 'second' });
    };
    const { suite } = await run({ files: project(pairwise), judge: fickle });
    for (const { base, head } of suite.cases)
      expect((base?.['preferred']?.[0] ?? NaN) + (head['preferred']?.[0] ?? NaN)).toBe(1);
  });

  test('has no score where the partner failed, in neither arm', async () => {
    const answer = (call: ModelCall) =>
      isHead(call) ? new ModelError('timeout', 'late', { retryable: true }) : 'from base';
    const { suite, judged } = await run({ files: project(pairwise), judge: prefersHead, answer });
    expect(judged).toEqual([]);
    expect(suite.arms.base).toMatchObject({ answered: 2, grader_errors: 2 });
    expect(suite.arms.head).toMatchObject({ answered: 0, incidents: { timeout: 2 } });
  });

  test('draws arms that are the same without asking', async () => {
    const { suite, judged } = await run({
      files: project(pairwise),
      head: { 'src/app.py': 'print("bye")\n' },
      judge: prefersHead,
    });
    expect({ ...suite, cases: [...suite.cases] }).toMatchObject({
      comparison: 'identical',
      cases: [{ head: { preferred: [0.5] } }, { head: { preferred: [0.5] } }],
    });
    expect(judged).toEqual([]);
  });

  test('without a base has no score, and says so', async () => {
    const both = {
      ...pairwise,
      graders: '{ type: pairwise, metric: preferred }\n      - { type: contains, value: head, metric: known }',
    };
    const files = { 'README.md': '# Nothing yet\n' };
    const { suite, evaluation, judged } = await run({
      files,
      head: { ...project(both), ...promptEdit() },
      judge: prefersHead,
    });
    expect(suite.comparison).toBe('head-only');
    expect(suite.gate.metrics).toEqual({ known: 'gate' });
    expect(evaluation.notes.join()).toContain('there is no base to compare with, so there is no score of preferred');
    expect(judged).toEqual([]);
    const alone = await run({ files, head: { ...project(pairwise), ...promptEdit() }, judge: prefersHead });
    expect(alone.suite).toMatchObject({
      problem_verdict: 'inconclusive',
      problem: expect.stringContaining('no base to compare with'),
    });
  });

  test('leaves a suite without a base the floors of what its cases grade by', async () => {
    const dataset =
      '{"id":"1","vars":{"message":"Hi"},"graders":[{"type":"contains","value":"head","metric":"known"}]}';
    const suite = 'gate: { floor: { known: 0.9 }, metrics: { preferred: report } }';
    const judged = project({ graders: '{ type: pairwise, metric: preferred }', suite });
    const head = { ...judged, ...promptEdit(), 'evals/triage.jsonl': dataset };
    const { suite: ran } = await run({ files: { 'README.md': '# Nothing yet' }, head, judge: prefersHead });
    expect(ran.gate).toMatchObject({ floor: { known: 0.9 }, metrics: { known: 'gate' } });
  });

  test('takes both samples of a pair again of which a killed run left one, and none of a pair that is whole', async () => {
    const first = await run({ files: project(pairwise), judge: prefersHead });
    const lines = (first.folder.text('run/samples.jsonl') ?? '').trimEnd().split('\n');
    const kept = lines.filter((line) => JSON.parse(line).case === '1' || JSON.parse(line).arm === 'base');
    expect(kept).toHaveLength(3);
    await first.folder.write('run/samples.jsonl', `${kept.join('\n')}\n`);
    const prefersBase = (call: ModelCall) =>
      prefersHead(call).includes('first') ? '{"reason":"r","verdict":"second"}' : '{"reason":"r","verdict":"first"}';
    const again = await run({ files: project(pairwise), judge: prefersBase, folder: first.folder });
    expect(again.calls.length - again.judged.length).toBe(2);
    expect([...again.suite.cases]).toEqual([
      { id: '1', base: { preferred: [0] }, head: { preferred: [1] } },
      { id: '2', base: { preferred: [1] }, head: { preferred: [0] } },
    ]);
  });

  test('goes on after a kill with the looks that are left, and asks for no pair that was there', async () => {
    const dataset = Array.from({ length: 100 }, (_, number) => `{"id":"${number}","vars":{"message":"no. ${number}"}}`);
    const files = { ...project(pairwise), 'evals/triage.jsonl': dataset.join('\n') };
    const prefersBase = (call: ModelCall) =>
      JSON.stringify({ reason: 'r', verdict: prefersHead(call).includes('first') ? 'second' : 'first' });
    const isEven = ({ messages }: ModelCall) => Number(/no\. (\d+)/.exec(messages[1]?.content ?? '')?.[1]) % 2 === 0;
    const evenly = (call: ModelCall) => (isEven(call) ? prefersHead(call) : prefersBase(call));
    // Two answers and two judgements a case: one look lies behind it when it ends.
    const stopped = await run({ files, judge: evenly, mostCalls: 100 });
    expect(stopped.suite).toMatchObject({ stopped: expect.any(String), looks: { taken: 1 } });
    const before = new Set(stopped.samples.map((sample) => sample.case));
    const resumed = await run({ files, judge: prefersBase, folder: stopped.folder });
    expect(resumed.suite).toMatchObject({ looks: { taken: 2 } });
    expect(judgedAs(resumed).verdict).toBe('fail');
    expect(resumed.judged.length).toBeLessThanOrEqual(2 * (40 - before.size + 2));
    expect(new Set(resumed.samples.map((sample) => JSON.stringify([sample.case, sample.arm]))).size).toBe(80);
  });
});

test('a judge that was another model for head than for base decides nothing', async () => {
  const cases = Array.from({ length: 40 }, (_, index) => `{"id":"${index}","vars":{"message":"m${index}"}}`).join('\n');
  const isOfHead = ({ messages }: ModelCall): boolean => messages[1]?.content.includes('from head') ?? false;
  const ran = async (head: string) => {
    const judge = (call: ModelCall) => ({
      content: verdict(isOfHead(call) ? 0 : 1),
      servedModel: isOfHead(call) ? head : 'judge-1-a',
    });
    return run({ files: { ...project(), 'evals/triage.jsonl': cases }, judge });
  };
  const alike = await ran('judge-1-a');
  expect(judgedAs(alike).verdict).toBe('fail');
  expect(alike.suite.judges?.[0]).not.toHaveProperty('served');
  const unlike = await ran('judge-1-b');
  expect(unlike.samples.find(({ arm }) => arm === 'head')?.graded_by).toEqual({ strict: { 'paid/judge-1-b': 1 } });
  expect(Object.keys(unlike.suite.judges?.[0]?.served?.['strict']?.head ?? {})).toEqual(['paid/judge-1-b']);
  expect(judgedAs(unlike)).toMatchObject({
    verdict: 'inconclusive',
    reason: expect.stringContaining('base and head were graded by unlike judges'),
  });
});

describe('an answer that nobody graded', () => {
  const failing = (kind: 'server-error' | 'refused') => () => new ModelError(kind, 'no', { retryable: false });

  test('because of an outage is graded by a run that goes on', async () => {
    const first = await run({ judge: failing('server-error') });
    expect(first.samples[0]?.outcome).toMatchObject({ scores: {}, outages: { tone: 'server-error' } });
    expect(judgedAs(first).verdict).toBe('error');
    const again = await run({ judge: () => verdict(1), folder: first.folder });
    expect(again.samples).toHaveLength(first.samples.length);
    for (const { outcome } of again.samples) expect(outcome).toMatchObject({ scores: { tone: 1 }, grader_errors: {} });
    expect(judgedAs(again).verdict).not.toBe('error');
  });

  test('for another reason is not asked for again', async () => {
    const first = await run({ judge: failing('refused') });
    const again = await run({ judge: () => verdict(1), folder: first.folder });
    expect([again.calls.length, again.samples]).toEqual([0, first.samples]);
  });

  test('in a set keeps the outage as its reason', async () => {
    const graders = '{ type: assert-set, metric: good, graders: [{ type: closed-qa, value: Polite }] }';
    const { samples } = await run({ files: project({ graders }), judge: failing('server-error') });
    expect(samples[0]?.outcome).toMatchObject({ outages: { good: 'server-error' } });
  });
});

describe('a canary', () => {
  /** As `lanegate canary --write` records the judge of this project. */
  const digestOfJudge = 'a9a2e1c0d15ca0c6';
  const anchors = (scores: readonly (number | undefined)[]): string =>
    scores
      .map((tone, index) =>
        JSON.stringify({
          id: String(index),
          vars: { message: 'hi' },
          answer: `anchor ${index}`,
          ...(tone === undefined ? {} : { scores: { tone }, judges: { tone: digestOfJudge } }),
        }),
      )
      .join('\n');
  const suite = 'canary: evals/canary.jsonl';
  const files = (scores: readonly (number | undefined)[]) => ({
    ...project({ suite }),
    'evals/canary.jsonl': anchors(scores),
  });
  const isAnchor = ({ messages }: ModelCall): boolean => messages[1]?.content.includes('anchor ') ?? false;
  const ten = Array.from({ length: 10 }, () => 0.5);

  test('that grades as on record changes nothing, and no stored reply counts for it', async () => {
    const result = await run({ files: files(ten), judge: (call) => verdict(isAnchor(call) ? 0.5 : 1) });
    expect(result.suite.judges?.[0]?.canary).toMatchObject({ anchors: 10, graded: 10, mean_shift: 0, moved: false });
    expect(result.judged.filter(isAnchor)).toHaveLength(10);
    expect(result.judged.filter(({ isFresh }) => isFresh).every(isAnchor)).toBe(true);
    expect(result.judged.filter(isAnchor).every(({ isFresh }) => isFresh === true)).toBe(true);
    expect(judgedAs(result).reason).not.toContain('judge');
  });

  test('that moved makes the verdict inconclusive, neither pass nor fail, and says why', async () => {
    const judge = (call: ModelCall) =>
      verdict(isAnchor(call) ? 0.8 : Number(!call.messages[1]?.content.includes('from head')));
    const result = await run({ files: files(ten), judge });
    const { verdict: word, reason } = judgedAs({ ...result, suite: { ...result.suite, judges: [] } });
    expect({ word, reason }).not.toMatchObject({ reason: expect.stringContaining('the judge moved') });
    expect(result.suite.judges?.[0]?.canary).toMatchObject({ moved: true, mean_shift: expect.closeTo(0.3) });
    const judged = judgedAs(result);
    expect(judged.verdict).toBe('inconclusive');
    if (word !== 'inconclusive') expect(judged.reason).toContain('the judge moved, and not the change');
  });

  test('whose grades were never recorded shows nothing', async () => {
    const { suite: ran } = await run({ files: files([undefined, undefined]), judge: () => verdict(1) });
    expect(ran.judges?.[0]?.canary).toMatchObject({
      moved: true,
      reason: expect.stringContaining('lanegate canary triage --write'),
    });
  });

  test('that is not there, or cannot be read, shows nothing either', async () => {
    const missing = await run({ files: project({ suite }), judge: () => verdict(1) });
    expect(missing.suite.judges?.[0]?.canary).toMatchObject({
      moved: true,
      reason: expect.stringContaining('is not in the repository'),
    });
    const broken = await run({
      files: { ...project({ suite }), 'evals/canary.jsonl': '{"id": 1}' },
      judge: () => verdict(1),
    });
    expect(broken.suite.judges?.[0]?.canary).toMatchObject({ moved: true });
  });

  test('that an outage left ungraded is graded again by a run that goes on, and only that', async () => {
    const isLost = (call: ModelCall) => /anchor [3-5]/.test(call.messages[1]?.content ?? '');
    const down = (call: ModelCall) =>
      isLost(call) ? new ModelError('server-error', 'down', { retryable: false }) : verdict(0.5);
    const first = await run({ files: files(ten), judge: down });
    expect(first.suite.judges?.[0]?.canary).toMatchObject({ graded: 7, moved: true });
    const again = await run({ files: files(ten), judge: () => verdict(0.5), folder: first.folder });
    expect(again.judged).toHaveLength(3);
    expect(again.judged.every(isLost)).toBe(true);
    expect(again.suite.judges?.[0]?.canary).toMatchObject({ graded: 10, moved: false });
  });

  test('is graded once in a run that is resumed', async () => {
    const first = await run({ files: files(ten), judge: () => verdict(0.5) });
    await first.folder.write('run/samples.jsonl', '');
    const again = await run({ files: files(ten), judge: () => verdict(0.5), folder: first.folder });
    expect(again.judged.filter(isAnchor)).toEqual([]);
    expect(again.suite.judges?.[0]?.canary).toEqual(first.suite.judges?.[0]?.canary);
  });

  test('is graded by the first shard, also where another has all cases of its suite', async () => {
    const before =
      '\n  - { name: other, target: { prompt: triage, model: triage }, dataset: evals/triage.jsonl, graders: [{ type: contains, value: x }] }';
    const part = (index: number) => ({
      files: { ...project({ suite, before }), 'evals/canary.jsonl': anchors(ten) },
      judge: () => verdict(1),
      suites: ['other', 'triage'],
      shard: { index, count: 2 },
    });
    const [first, second] = [await run(part(1)), await run(part(2))];
    expect([first.suite.cases_planned, second.suite.cases_planned]).toEqual([0, expect.any(Number)]);
    expect(first.suite.judges?.[0]?.canary).toMatchObject({ graded: 10, moved: true, mean_shift: 0.5 });
    expect(second.judged.filter(isAnchor)).toEqual([]);
    expect(second.suite.judges?.[0]?.canary).toBeUndefined();
  });

  test('is graded by the programs that change its answers or stand in a set with a judge', async () => {
    const graders = '{ type: llm-rubric, value: Polite, metric: tone, transform: output.trim() }';
    const judged = { ...project({ suite, graders }), 'evals/canary.jsonl': anchors(ten) };
    const programs = new ScriptedPrograms((input) => ({ kind: 'output', output: JSON.stringify(input) }));
    const { suite: ran } = await run({ files: judged, judge: () => verdict(0.5), programs });
    expect(ran.judges?.[0]?.canary?.reason).toContain('of another judge or rubric');
    expect(programs.trees.length).toBeGreaterThan(10);
    const errors = await run({ files: judged, judge: () => verdict(0.5), programs, mostCalls: 10 });
    const record = JSON.parse(errors.folder.text('run/canary.json') ?? '');
    expect(Object.values(record.suites.triage)).toEqual(ten.map((tone) => ({ tone })));
  });

  test('that leaves too little of the caps for the cases says so', async () => {
    const poor = (usd: number) => ({
      ...project({ suite, top: `judge: strict\nbudget: { per_run: { usd: ${usd} } }` }),
      'evals/canary.jsonl': anchors(ten),
    });
    const keptBack = expect.stringMatching(/^up to \$0\.\d+ and .* tokens for 20 calls of the caps are kept back/);
    const { evaluation } = await run({ files: poor(0.01), judge: () => verdict(0.5) });
    expect(evaluation.notes).toContainEqual(keptBack);
    expect((await run({ files: poor(5), judge: () => verdict(0.5) })).evaluation.notes).not.toContainEqual(keptBack);
  });

  test('that a cap left ungraded shows nothing', async () => {
    const { suite: ran } = await run({ files: files(ten), judge: () => verdict(0.5), mostCalls: 3 });
    expect(ran.judges?.[0]?.canary).toMatchObject({ anchors: 10, graded: 0, moved: true });
  });

  test('is of policy, whatever head writes into it', async () => {
    const head = { ...promptEdit(), 'evals/canary.jsonl': anchors(ten.map(() => 1)) };
    const { suite: ran } = await run({ files: files(ten), head, judge: () => verdict(1) });
    expect(ran.judges?.[0]?.canary).toMatchObject({ moved: true, mean_shift: 0.5 });
  });
});
