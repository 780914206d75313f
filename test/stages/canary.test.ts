import { expect, test } from 'vitest';
import { CanaryReport } from '../../src/domain/evaluation/canary/canary-report.js';
import { type CanaryStageRequest, canary } from '../../src/stages/canary.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import { ScriptedPrograms } from '../fakes/scripted-programs.js';

const usualGraders = '{ type: pairwise, metric: preferred }';
const settings = (suite = 'canary: c.jsonl', value = 'Polite', others = usualGraders): string => `version: 1
providers: { local: { api: openai, base_url: http://127.0.0.1:9/v1 } }
models:
  strict: { provider: local, model: judge-1, price: { input: 1, output: 2 }, parameters: { max_tokens: 50 } }
judge: strict
suites:
  - name: tone
    target: { prompt: p }
    dataset: d.jsonl
    ${suite}
    graders: [{ type: llm-rubric, value: "${value}", metric: tone }, ${others}]
`;
const anchors = ['1', '2']
  .map((id) => JSON.stringify({ id, vars: { message: 'hi' }, answer: `Hello ${id}` }))
  .join('\n');
const verdict = (score: number): string => JSON.stringify({ reason: 'r', score, pass: score >= 0.5 });

async function setUp(text = settings(), path = 'c.jsonl', file = anchors) {
  const files = inMemoryFiles();
  await files.write('lanegate.yml', text);
  await files.write(path, file);
  const look = async (script: Script, request: Partial<CanaryStageRequest> = {}) => {
    const model = new ScriptedModel(script);
    const spendRecords = {
      settleKilled: async () => undefined,
      spentBefore: async () => undefined,
      begin: async () => ({ takenBefore: async () => undefined, settle: async () => {} }),
    };
    const programs = new ScriptedPrograms(() => ({ kind: 'output', output: true }));
    const ports = {
      files,
      openGraders: async () => ({ git: inMemoryGit([{ name: 'main', files: {} }]), programs }),
      gateway: new ScriptedGateway(model),
      traces: collectingTraces(),
      log: collectingLog(),
      spendRecords,
    };
    const asked = { suite: 'tone', write: false, folder: '.lanegate', concurrency: 2, signal: undefined };
    return { report: CanaryReport.parse(await canary(ports, { ...asked, ...request })), model, programs };
  };
  return { files, look };
}

test('a canary is recorded with whose grades they are, and then compared', async () => {
  const { files, look } = await setUp();
  const { report, model } = await look(() => verdict(0.75), { write: true });
  expect(report).toMatchObject({ written: true, errors: {}, cost_usd: expect.closeTo(2 * 20e-6, 12) });
  expect(model.calls.every(({ isFresh }) => isFresh)).toBe(true);
  const lines = (files.text('c.jsonl') ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: '1', answer: 'Hello 1', scores: { tone: 0.75 } },
    { id: '2', scores: { tone: 0.75 } },
  ]);
  expect(Object.keys(lines[0].judges)).toEqual(['tone']);
  expect((await look(() => verdict(0.75))).report.judges).toMatchObject([
    { canary: { moved: false } },
    { metric: 'preferred' },
  ]);
  expect((await look(() => verdict(0.5))).report.judges[0]?.canary).toMatchObject({ moved: true, mean_shift: -0.25 });
  await files.write('lanegate.yml', settings('canary: c.jsonl', 'Kind'));
  expect((await look(() => verdict(0.75))).report.judges[0]?.canary?.reason).toContain('of another judge or rubric');
});

test('an anchor may reply to a conversation, which its judge is shown', async () => {
  const messages = [
    { role: 'user', content: 'Where is order 7?' },
    { role: 'assistant', content: 'On its way.' },
    { role: 'user', content: 'And when does it arrive?' },
  ];
  const file = JSON.stringify({ id: '1', vars: {}, messages, answer: 'On Tuesday' });
  const { files, look } = await setUp(settings(), 'c.jsonl', file);
  const { report, model } = await look(() => verdict(0.75), { write: true });
  expect(report).toMatchObject({ written: true });
  for (const { content } of messages) expect(model.calls[0]?.messages[1]?.content).toContain(content);
  expect(JSON.parse(files.text('c.jsonl') ?? '')).toMatchObject({ messages });
});

test('a set is recorded with what its programs say of each anchor, in the files that lie here', async () => {
  const set =
    '{ type: assert-set, metric: good, graders: [{ type: llm-rubric, value: Short }, { type: webhook, value: "https://grade.example/x" }, { type: javascript, value: "true" }] }';
  const { files, look } = await setUp(settings(undefined, undefined, set));
  const { report, programs } = await look(() => verdict(1), { write: true });
  expect(report).toMatchObject({ written: true, errors: {} });
  const [line = ''] = (files.text('c.jsonl') ?? '').split('\n');
  expect(JSON.parse(line)).toMatchObject({ scores: { tone: 1, good: 1 } });
  expect([programs.trees.length, programs.closed]).toEqual([2, 1]);
  expect((await (await setUp()).look(() => verdict(1))).programs.closed).toBe(0);
});

test('nothing is recorded where an anchor has no grade', async () => {
  const { files, look } = await setUp();
  const { report } = await look(({ messages }) => (messages[1]?.content.includes('Hello 2') ? 'no' : verdict(1)), {
    write: true,
  });
  expect(report).toMatchObject({ written: false, errors: { '2': expect.stringContaining('no verdict') } });
  expect(files.text('c.jsonl')).toBe(anchors);
});

type Wrong = { readonly suite?: string; readonly text?: string; readonly path?: string; readonly file?: string };

test.each<[string, Wrong]>([
  ['there is no suite `other`', { suite: 'other' }],
  ['the suite `tone` has no canary', { text: settings('') }],
  ['there is no canary `c.jsonl`', { path: 'elsewhere.jsonl' }],
  ['this canary has no anchors', { file: '\n' }],
])('%s', async (message, { suite = 'tone', text = settings(), path = 'c.jsonl', file = anchors }) => {
  const { look } = await setUp(text, path, file);
  await expect(look(() => '', { suite })).rejects.toThrow(message);
});
