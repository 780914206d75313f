import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CanaryReport } from '../../src/domain/evaluation/canary/canary-report.js';
import { Sample } from '../../src/domain/evaluation/sample.js';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { keyVariable, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { type ChatRequest, LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const judgeModel = 'judge-1';
const anchors = Array.from({ length: 10 }, (_, index) =>
  JSON.stringify({ id: `${index}`, vars: { message: 'Hello' }, answer: index % 2 === 0 ? 'shipping' : 'rude' }),
).join('\n');

/** The label project, graded by a judge alone. */
const withGrader = (grader: string, suite = '', settings = ''): Record<string, string> => {
  const project = labelProject({ baseUrl, caseCount: 60, settings });
  const text = (project['lanegate.yml'] ?? '')
    .replace(
      'suites:',
      `  strict: { provider: loopback, model: ${judgeModel}, price: { input: 1, output: 2 }, parameters: { temperature: 0, max_tokens: 200 } }\njudge: strict\nsuites:`,
    )
    .replace(/ {6}- \{ type: equals.*/, `      - ${grader}`)
    .replace('    graders:', `${suite}    graders:`);
  return { ...project, 'lanegate.yml': text, 'evals/canary.jsonl': `${anchors}\n` };
};

const rubric = '{ type: llm-rubric, value: "Names a lane", metric: tone }';
const pairwise = '{ type: pairwise, metric: preferred }';
const verdict = (score: number): string => JSON.stringify({ reason: `worth ${score}`, score, pass: score >= 0.5 });
const likesShipping = (shown: string): string => verdict(shown.includes('\nrude\n') ? 0.25 : 0.75);

let models: LoopbackModelServer;
let baseUrl: string;
let repository: TemporaryRepository;
let judge: (shown: string) => string;
let place: string;

/** Head's answers are rude, base's are not. */
const answer = (request: ChatRequest): string => {
  if (request.model === judgeModel) return judge(request.messages.at(-1)?.content ?? '');
  return request.messages[0]?.content === labelSentence ? 'shipping' : 'rude';
};

beforeAll(async () => {
  models = new LoopbackModelServer({ answer });
  baseUrl = await models.start();
  const rude = { 'prompts/triage.prompt.yml': promptFile('Be rude.') };
  const watched = '    canary: evals/canary.jsonl\n';
  repository = temporaryRepository([
    { name: 'rubric', files: withGrader(rubric) },
    { name: 'rubric-rude', parents: ['rubric'], files: rude },
    { name: 'pairwise', files: withGrader(pairwise) },
    { name: 'pairwise-rude', parents: ['pairwise'], files: rude },
    { name: 'poor', files: withGrader(rubric, '', 'budget: { per_run: { tokens: 200000 } }\n') },
    { name: 'poor-rude', parents: ['poor'], files: rude },
    { name: 'watched', files: withGrader(rubric, watched) },
  ]);
});

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'judges-'));
  repository.git('clone', '--quiet', repository.url, place);
  models.requests.length = 0;
  judge = likesShipping;
});

afterAll(async () => {
  await models.close();
  repository.remove();
});

const lanegate = (...words: string[]) =>
  runCommandLine(words, { folder: place, environment: { [keyVariable]: 'sk-loopback-4f1d2c3b5a697887' } });

async function check(base: string, head: string) {
  const { stdout, stderr, exitStatus } = await lanegate(
    'check',
    '--base',
    base,
    '--head',
    head,
    '--suite',
    'triage',
    '--json',
  );
  if (stdout === '') throw new Error(stderr);
  const told = Verdict.parse(JSON.parse(stdout));
  const lines = readFileSync(join(place, '.lanegate/run/samples.jsonl'), 'utf8').trim().split('\n');
  return { told, exitStatus, suite: told.suites[0], samples: lines.map((line) => Sample.parse(JSON.parse(line))) };
}

const between = (name: string) => check(repository.id(name), repository.id(`${name}-rude`));
const asked = () => models.requests.filter(({ body }) => body.model === judgeModel);

describe('a judge behind a provider', () => {
  test('blocks a change that it finds worse, and says why', async () => {
    const { told, exitStatus, samples, suite } = await between('rubric');
    expect({ verdict: told.verdict, exitStatus }).toEqual({ verdict: 'fail', exitStatus: 1 });
    expect(suite?.metrics[0]).toMatchObject({ name: 'tone', base: 0.75, head: 0.25 });
    expect(suite?.judges).toMatchObject([
      { model: `loopback/${judgeModel}`, noise: { pairs: 20, mean_absolute_difference: 0 } },
    ]);
    expect(samples.find(({ arm }) => arm === 'head')?.outcome).toMatchObject({ reasons: { tone: 'worth 0.25' } });
    expect(asked()[0]?.body).toMatchObject({ temperature: 0, response_format: { type: 'json_schema' } });
    expect(told.spent_usd).toBeCloseTo(
      samples.reduce((sum, each) => sum + each.cost_usd + (each.grading_usd ?? 0), 0),
      9,
    );
  });

  test.each([
    ['leaves its verdict out', () => '{"reason":"fine","score":1}'],
    ['gives two', () => `${verdict(1)}\n${verdict(0)}`],
    ['only talks', () => 'I would say that it passes.'],
  ])('that %s lets nothing pass', async (_, says) => {
    judge = says;
    const { told, exitStatus, suite } = await between('rubric');
    expect({ verdict: told.verdict, exitStatus }).toEqual({ verdict: 'error', exitStatus: 3 });
    expect(suite?.arms.head).toMatchObject({ answered: 60, grader_errors: 60 });
  });

  test('prefers one arm by two questions a pair', async () => {
    judge = (shown) =>
      JSON.stringify({ reason: 'r', verdict: /\[\[first answer \w+\]\]\nshipping/.test(shown) ? 'first' : 'second' });
    const { told, suite } = await between('pairwise');
    expect(told.verdict).toBe('fail');
    expect(suite?.metrics[0]).toMatchObject({ base: 1, head: 0, difference: -1 });
  });

  test('is part of what a plan reserves', async () => {
    const { told, suite } = await between('poor');
    expect(suite?.cases.planned).toBeGreaterThan(0);
    expect(suite?.cases.planned).toBeLessThan(60);
    expect(told.notes.join()).toContain('of 60 cases fit the budget');
    expect(told.reason).not.toContain('ended early');
  });
});

test('a judge that moves after its canary was recorded blames no change', async () => {
  repository.git('checkout', '--quiet', '-B', 'work', repository.id('watched'));
  rmSync(place, { recursive: true, force: true });
  repository.git('clone', '--quiet', '--branch', 'work', repository.url, place);
  const first = await lanegate('canary', 'triage', '--json');
  expect(CanaryReport.parse(JSON.parse(first.stdout))).toMatchObject({
    written: false,
    judges: [{ canary: { moved: true } }],
  });
  const written = await lanegate('canary', 'triage', '--write');
  expect({ status: written.exitStatus, told: written.stdout }).toEqual({
    status: 0,
    told: expect.stringContaining('on record in evals/canary.jsonl'),
  });
  expect(written.stdout).toContain('recorded; nothing that was there could be compared');
  expect(written.stdout).not.toContain('--write');
  expect((await lanegate('canary', 'triage')).exitStatus).toBe(0);

  const text = readFileSync(join(place, 'evals/canary.jsonl'), 'utf8');
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
    id: '0',
    scores: { tone: 0.75 },
    judges: { tone: expect.any(String) },
  });
  const git = (...words: string[]) => repository.git('-C', place, ...words);
  expect(git('status', '--porcelain', '--untracked-files=all')).toBe(' M evals/canary.jsonl');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '-am', 'record');
  writeFileSync(join(place, 'prompts/triage.prompt.yml'), promptFile('Be rude.'));
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '-am', 'rude');

  const settled = await check('HEAD~1', 'HEAD');
  expect(settled.suite).toMatchObject({ verdict: 'fail', judges: [{ canary: { moved: false, mean_shift: 0 } }] });
  // The stored replies of the run before are the old judge's: only the canary can tell.
  for (const kept of ['run', 'receipts']) rmSync(join(place, '.lanegate', kept), { recursive: true });
  judge = () => verdict(1);
  const moved = await check('HEAD~1', 'HEAD');
  expect(moved.suite).toMatchObject({
    verdict: 'inconclusive',
    judges: [{ canary: { moved: true, mean_shift: 0.5 } }],
  });
  expect(moved.told.reason).toContain('the judge moved, and not the change');
  expect((await lanegate('canary', 'triage')).exitStatus).toBe(1);
});
