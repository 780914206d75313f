import { describe, expect, test } from 'vitest';
import { Sample } from '../../src/domain/evaluation/sample.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
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

const aCase = {
  id: '1',
  vars: { message: 'Where is order 7?' },
  expected: 'Tuesday',
  turns: ['And when does it arrive?'],
  tool_results: [{ name: 'lookup', arguments: { order: 7 }, result: { state: 'sent', arrives: 'Tuesday' } }],
  context: ['Orders are sent on Mondays.'],
};

const lookup = (given: string) => ({ content: '', toolCalls: [{ id: 'c1', name: 'lookup', arguments: given }] });

/** Looks the order up, then tells what it read; knows the day when it is asked. */
const goodScript: Script = ({ messages }) => {
  const last = messages.at(-1);
  if (last?.role === 'tool') return 'It is on its way.';
  return last?.content.startsWith('And') ? 'Tuesday' : lookup('{"order": 7}');
};

async function run(script: Script, files: Record<string, string> = {}) {
  const disk = inMemoryFiles();
  const dataset = { 'evals/triage.jsonl': `${JSON.stringify(aCase)}\n` };
  const git = inMemoryGit([
    { name: 'main', files: { ...triageProject, ...dataset, ...files } },
    { name: 'head', files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') },
  ]);
  const model = new ScriptedModel(script);
  const traces = collectingTraces();
  const world = {
    progress: collectingProgress(),
    log: collectingLog(),
    traces,
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  const ports = { git, files: disk, gateway: new ScriptedGateway(model), ...world };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  const evaluation = await evaluate(ports, {
    folder: 'run',
    suites: undefined,
    isUntrustedHead: false,
    concurrency: 1,
  });
  const samples = (disk.text('run/samples.jsonl') ?? '')
    .trim()
    .split('\n')
    .map((line) => Sample.parse(JSON.parse(line)));
  return { evaluation, samples, model, traces };
}

test('a conversation is as many calls of one session as it takes, and one sample', async () => {
  const { evaluation, samples, model, traces } = await run(goodScript);
  expect(model.calls).toHaveLength(6);
  const sessions = model.calls.map(({ caller }) => caller?.session);
  expect(new Set(sessions).size).toBe(2);
  expect(new Set(sessions.slice(0, 3)).size).toBe(1);
  expect(model.calls.every(({ caller }) => caller?.isBounded)).toBe(true);
  expect(samples).toHaveLength(2);
  expect(samples[0]).toMatchObject({
    outcome: {
      content: 'Tuesday',
      scores: { accuracy: 1 },
      context: aCase.context,
      transcript: [
        { role: 'system' },
        { role: 'user', content: 'Where is order 7?' },
        { role: 'assistant', tool_calls: [{ name: 'lookup' }] },
        { role: 'tool', content: '{"state":"sent","arrives":"Tuesday"}' },
        { role: 'assistant', content: 'It is on its way.' },
        { role: 'user', content: 'And when does it arrive?' },
        { role: 'assistant', content: 'Tuesday' },
      ],
    },
    usage: { input_tokens: 30, output_tokens: 15 },
    latency_ms: 3,
    calls: { made: 3, cached: 0 },
  });
  expect(evaluation.suites[0]).toMatchObject({ calls: { made: 6, cached: 0 }, arms: { head: { answered: 1 } } });
  const cases = traces.spans.filter(({ name }) => name === 'evaluate triage').map(({ spanId }) => spanId);
  expect(model.calls.map(({ trace }) => trace?.spanId)).toEqual(cases.flatMap((id) => [id, id, id]));
});

test('every step has a cache key of its own, and the sample one of the whole conversation', async () => {
  const { samples } = await run(goodScript);
  const changed = JSON.stringify({ ...aCase, tool_results: [{ name: 'lookup', result: 'lost' }] });
  const { samples: others } = await run(goodScript, { 'evals/triage.jsonl': `${changed}\n` });
  expect(samples[0]?.request).not.toBe(others[0]?.request);
});

test('a call that nothing was recorded for is an incident and no score, and what was paid before it counts', async () => {
  const paid = { content: '', usage: { inputTokens: 10, outputTokens: 5 }, costUsd: 0.25 };
  const script: Script = ({ messages }: ModelCall) =>
    messages.at(-1)?.role === 'tool' ? { ...paid, ...lookup('{"order":8}') } : { ...paid, ...lookup('{"order":7}') };
  const { samples, evaluation } = await run(script);
  expect(samples[0]).toMatchObject({
    outcome: {
      kind: 'incident',
      incident: { kind: 'tool-unanswered', message: 'the case has no recorded result of lookup({"order":8})' },
    },
    usage: { input_tokens: 20, output_tokens: 10 },
    cost_usd: 0.5,
    calls: { made: 2, cached: 0 },
  });
  expect(evaluation.suites[0]).toMatchObject({
    calls: { made: 4, cached: 0 },
    arms: { head: { answered: 0, incidents: { 'tool-unanswered': 1 } } },
  });
});

test('a failure in the midst of it keeps what was paid before', async () => {
  const script: Script = (_call, index) =>
    index % 2 === 0
      ? { ...lookup('{"order":7}'), costUsd: 0.25 }
      : new ModelError('timeout', 'no answer', { retryable: false, costUsd: 0.5 });
  const { samples } = await run(script);
  expect(samples[0]).toMatchObject({
    outcome: { kind: 'incident', incident: { kind: 'timeout' } },
    cost_usd: 0.75,
    calls: { made: 2, cached: 0 },
  });
});

test('of the calls of a conversation that fails those count that were made', async () => {
  const capped = new BudgetExceededError('the session has none left', { scope: { kind: 'session', name: 's' } });
  const unasked = new ModelError('circuit-open', 'it rests', { retryable: true, attempts: 0 });
  const script: Script = ({ messages }, index) => {
    if (messages.at(-1)?.role !== 'tool') return { ...lookup('{"order":7}'), cached: index > 1 };
    return index > 1 ? unasked : capped;
  };
  const { samples } = await run(script);
  expect(samples.map(({ outcome, calls }) => [outcome.kind === 'incident' && outcome.incident.kind, calls])).toEqual([
    ['session-stopped', { made: 1, cached: 0 }],
    ['circuit-open', { made: 0, cached: 1 }],
  ]);
});

test('a cap of a session that allows not even the first call leaves none made', async () => {
  const { evaluation } = await run(
    () => new BudgetExceededError('the session has none left', { scope: { kind: 'session', name: 's' } }),
  );
  expect(evaluation.suites[0]).toMatchObject({ calls: { made: 0, cached: 0 } });
});

describe('a cap of the run that bites in the midst of a conversation', () => {
  /** Refuses what goes on after an answer, and answers all else. */
  const capped =
    (answer: string): Script =>
    ({ messages }) => {
      if (messages.at(-1)?.content.startsWith('And')) {
        return new BudgetExceededError('the token cap of the run would be crossed', { scope: { kind: 'run' } });
      }
      return { content: answer, costUsd: 0.1 };
    };
  const files = {
    'evals/triage.jsonl': [aCase, { ...aCase, id: '2', turns: [] }].map((each) => `${JSON.stringify(each)}\n`).join(''),
    'lanegate.yml':
      triageProject['lanegate.yml']?.replace(
        'provider: embedded',
        'provider: openai, price: { input: 1, output: 1 }',
      ) ?? '',
  };

  test('ends that conversation alone where its answers were longer than was reckoned with', async () => {
    const { evaluation, samples } = await run(capped('x'.repeat(100_000)), files);
    expect(evaluation.suites[0]?.stopped).toBeUndefined();
    expect(samples.map((sample) => [sample.case, sample.outcome.kind, sample.cost_usd]).sort()).toEqual([
      ['1', 'incident', 0.1],
      ['1', 'incident', 0.1],
      ['2', 'answered', 0.1],
      ['2', 'answered', 0.1],
    ]);
    expect(samples.find(({ outcome }) => outcome.kind === 'incident')?.outcome).toMatchObject({
      incident: {
        kind: 'session-stopped',
        message: expect.stringMatching(/longer than was reckoned with: the token cap/),
      },
    });
  });

  test('ends the run where they were as long as planned', async () => {
    const { evaluation, samples } = await run(capped('short'), files);
    expect(evaluation.suites[0]?.stopped).toBe('the token cap of the run would be crossed');
    expect(samples.filter((sample) => sample.case === '1')).toEqual([]);
  });
});

test('max_tool_calls of the suite bounds the tools that are answered', async () => {
  const configuration = editedFile('lanegate.yml', '    graders:', '    max_tool_calls: 2\n    graders:');
  const { samples, model } = await run(() => lookup('{"order":7}'), configuration);
  expect(model.calls).toHaveLength(6);
  expect(samples[0]?.outcome).toMatchObject({ incident: { kind: 'too-many-tool-calls' } });
});

test('a program is asked once, and told all that the case says', async () => {
  const target = 'target: { command: { run: ./agent } }';
  const settings = editedFile('lanegate.yml', 'target: { prompt: triage, model: triage }', target);
  const { samples, model } = await run(() => 'Tuesday', settings);
  expect(model.calls).toHaveLength(2);
  const { id, vars, turns, tool_results } = aCase;
  expect(JSON.parse(model.calls[0]?.messages[0]?.content ?? '')).toEqual({ case: id, vars, turns, tool_results });
  expect(samples).toHaveLength(2);
  for (const { outcome, calls } of samples) {
    expect(outcome).toMatchObject({ content: 'Tuesday', scores: { accuracy: 1 } });
    expect([outcome, calls]).toEqual([expect.not.objectContaining({ transcript: expect.anything() }), undefined]);
  }
});

test('a target that names nothing is a mistake of the suite', async () => {
  const settings = editedFile('lanegate.yml', 'target: { prompt: triage, model: triage }', 'target: {}');
  await expect(run(goodScript, settings)).rejects.toMatchObject({
    message: 'this target names nothing that could answer',
    place: { path: 'lanegate.yml' },
  });
});
