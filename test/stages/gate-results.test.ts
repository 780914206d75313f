import { describe, expect, test } from 'vitest';
import { ChangeSet } from '../../src/domain/changes/change-set.js';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import type { ResultsGate } from '../../src/domain/formats/results/evaluation-of-results.js';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { gate } from '../../src/stages/gate.js';
import { gateResults } from '../../src/stages/gate-results.js';
import { renderCsv, renderReport } from '../../src/stages/report.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { aChangeSet } from '../fixtures/a-change-set.js';

type Row = { readonly id: string; readonly passed?: boolean; readonly error?: string };

/** A file of promptfoo in which so many tests passed, of which `bad` say otherwise. */
const promptfoo = (count: number, bad: readonly Row[] = []): string => {
  const rows = Array.from({ length: count }, (_, index) => {
    const { passed = true, error } = bad.find(({ id }) => id === `${index}`) ?? {};
    return {
      promptIdx: 0,
      testIdx: index,
      vars: { question: `q${index}` },
      provider: { id: 'openai:gpt' },
      response: { output: passed ? 'yes' : 'no' },
      success: passed && error === undefined,
      score: passed ? 1 : 0,
      namedScores: {},
      failureReason: error === undefined ? Number(!passed) : 2,
      error,
      latencyMs: 10,
      cost: 0.01,
    };
  });
  return JSON.stringify({ results: { version: 3, results: rows, stats: {} } });
};

const failing = (...ids: number[]): Row[] => ids.map((id) => ({ id: `${id}`, passed: false }));
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

async function judge(texts: { base?: string; head: string }, settings: Partial<ResultsGate> = {}) {
  const files = inMemoryFiles();
  if (texts.base !== undefined) await files.write('base.json', texts.base);
  await files.write('head.json', texts.head);
  const { verdict } = await gateResults(
    { files },
    {
      folder: 'run',
      basePath: texts.base === undefined ? undefined : 'base.json',
      headPath: 'head.json',
      suite: 'answers',
      gate: { floor: {}, inconclusive: 'warn', ...settings },
    },
  );
  return { verdict, files };
}

describe("another harness's results", () => {
  test.each([
    ['unchanged ones pass', promptfoo(100), promptfoo(100), 'pass'],
    ['a clear drop fails', promptfoo(100), promptfoo(100, failing(...range(0, 12))), 'fail'],
    ['a small one cannot be told', promptfoo(100), promptfoo(100, failing(1, 2, 3)), 'inconclusive'],
    ['some missing cases are an error', promptfoo(100), promptfoo(90), 'error'],
    ['so are cases that only head has', promptfoo(90), promptfoo(100), 'error'],
  ])('%s', async (_, base, head, expected) => {
    const { verdict } = await judge({ base, head });
    expect(Verdict.parse(verdict)).toEqual(verdict);
    expect(verdict.lanes).toEqual({});
    expect(verdict).toMatchObject({
      verdict: expected,
      lanes: {},
      mixed: false,
      blocks: ['fail', 'error'].includes(expected),
    });
  });

  test('that errored are neither a pass nor a fail', async () => {
    const errors = range(0, 10).map((id) => ({ id: `${id}`, error: 'rate limited' }));
    const { verdict } = await judge({ base: promptfoo(100), head: promptfoo(100, errors) });
    expect(verdict).toMatchObject({
      verdict: 'error',
      suites: [{ incidents: { 'harness-error': 10 }, metrics: [{ name: 'success' }, { name: 'score' }] }],
    });
    const few = await judge({ base: promptfoo(100), head: promptfoo(100, errors.slice(0, 1)) });
    expect(few.verdict).toMatchObject({ verdict: 'pass', suites: [{ metrics: [{ n: 99, head: 1 }, {}] }] });
  });

  test('are paired whatever their order, and one-sided cases are told by name', async () => {
    const rows = JSON.parse(promptfoo(100, failing(...range(0, 12))));
    rows.results.results.reverse();
    const { verdict } = await judge({ base: promptfoo(101), head: JSON.stringify(rows) });
    expect(verdict).toMatchObject({ verdict: 'fail', suites: [{ metrics: [{ n: 100, cases_worse: 12 }, {}] }] });
    expect(verdict.notes).toEqual([expect.stringMatching(/^1 case is only in base: [0-9a-f]{12}$/)]);
  });

  test('leave a run like any other, which its evaluation alone judges the same', async () => {
    const { verdict, files } = await judge({ base: promptfoo(100), head: promptfoo(100, failing(...range(0, 12))) });
    expect(ChangeSet.parse(JSON.parse(files.text('run/change-set.json') ?? ''))).toMatchObject({
      harness: 'promptfoo',
    });
    expect(Evaluation.parse(JSON.parse(files.text('run/evaluation.json') ?? '')).suites[0]?.cases).toHaveLength(100);
    await files.write('alone/evaluation.json', files.text('run/evaluation.json') ?? '');
    expect((await gate({ files, ...noOverrides }, { folder: 'alone' })).verdict).toEqual(verdict);
    expect(files.text('alone/verdict.json')).toBe(files.text('run/verdict.json'));
  });

  test('are told in every report, with the answers, and no lane or command is made up', async () => {
    const { files } = await judge({ base: promptfoo(100), head: promptfoo(100, failing(...range(0, 12))) });
    const [comment, page, junit] = await Promise.all(
      (['markdown', 'html', 'junit'] as const).map((format) => renderReport({ files }, { folder: 'run', format })),
    );
    expect(comment).toContain('Blocked: success fell 12.0 points');
    expect(comment).toContain('question: q1');
    expect(comment).not.toMatch(/lanegate check|not affected/i);
    expect(page).toContain('promptfoo in base.json');
    expect(junit).toContain('<failure type="fail"');
    let csv = '';
    for await (const piece of renderCsv({ files }, { folder: 'run' })) csv += piece;
    expect(csv.split('\r\n')).toHaveLength(202);
  });
});

describe('the rules', () => {
  test('of head alone are its floors, and without one nothing can be told', async () => {
    const head = promptfoo(100, failing(1, 2));
    expect((await judge({ head })).verdict).toMatchObject({ verdict: 'inconclusive', blocks: false });
    expect((await judge({ head }, { inconclusive: 'block' })).verdict.blocks).toBe(true);
    expect((await judge({ head }, { floor: { success: 0.9 } })).verdict.verdict).toBe('pass');
    expect((await judge({ head }, { floor: { success: 0.97 } })).verdict.verdict).toBe('inconclusive');
    expect(
      (await judge({ head: promptfoo(100, failing(...range(0, 40))) }, { floor: { success: 0.9 } })).verdict.verdict,
    ).toBe('fail');
  });

  test('hold a margin to what the data can pass, and name no file that nobody wrote', async () => {
    const [base, head] = [promptfoo(20), promptfoo(20)];
    await expect(judge({ base, head }, { margin: 0.05 })).rejects.toMatchObject({
      message: expect.stringContaining('cannot be passed by 20 cases'),
      place: undefined,
    });
    expect((await judge({ base, head }, { margin: 0.2 })).verdict.verdict).toBe('pass');
  });

  test.each([
    ['a floor of no metric', { floor: { sucess: 0.9 } }, 'there is a floor for `sucess`'],
    [
      'a floor of a metric that is only reported',
      { floor: { score: 0.9 } },
      'there is a floor for `score`, which is only',
    ],
    ['a metric that is not there', { gating: ['tone'] }, 'these results have no metric `tone`'],
  ])('%s is a mistake', async (_, settings, message) => {
    await expect(judge({ base: promptfoo(9), head: promptfoo(9) }, settings)).rejects.toThrow(message);
  });

  test('are held to the floor of a metric that is told to gate', async () => {
    const settings = { floor: { score: 0.9 }, gating: ['success', 'score'] };
    expect((await judge({ head: promptfoo(100, failing(...range(0, 40))) }, settings)).verdict.verdict).toBe('fail');
  });

  test('of no gating metric at all are an error', async () => {
    expect((await judge({ base: promptfoo(99), head: promptfoo(99) }, { gating: [] })).verdict.verdict).toBe('error');
  });

  test('keep a run of our own from being written over', async () => {
    const files = inMemoryFiles();
    await files.write('run/change-set.json', JSON.stringify(aChangeSet()));
    await files.write('head.json', promptfoo(3));
    const request = { folder: 'run', basePath: undefined, headPath: 'head.json', suite: 'a' };
    await expect(gateResults({ files }, { ...request, gate: { floor: {}, inconclusive: 'warn' } })).rejects.toThrow(
      'this folder holds a run of Lanegate itself',
    );
  });

  test('refuse a head that was graded by less than base', async () => {
    const graded = promptfoo(20).replaceAll('"namedScores":{}', '"namedScores":{"tone":0.5}');
    await expect(judge({ base: graded, head: promptfoo(20) })).rejects.toThrow(
      'every case of base has a score of `tone` and none of head has',
    );
    expect((await judge({ base: promptfoo(20), head: graded })).verdict.verdict).toBe('pass');
  });

  test('refuse two files of different kinds', async () => {
    await expect(judge({ base: '{"id":"a","score":1}', head: promptfoo(3) })).rejects.toThrow('cannot be paired');
  });
});
