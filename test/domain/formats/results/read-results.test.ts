import { describe, expect, test } from 'vitest';
import { readResults } from '../../../../src/domain/formats/results/read-results.js';
import type { Result } from '../../../../src/domain/formats/results/result.js';
import { UserError } from '../../../../src/domain/user-error.js';

const scored = (scores: Record<string, number>) => expect.objectContaining({ kind: 'scored', scores });

/** A row of promptfoo that succeeded, as version 3 of its results has it. */
const row = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  promptIdx: 0,
  testIdx: 0,
  vars: { question: 'What is 7×8?' },
  testCase: { description: 'Multiplication', vars: { question: 'What is 7×8?' } },
  provider: { id: 'openai:chat:gpt-5.2-mini', label: '' },
  prompt: { raw: 'Compute.', label: 'Compute.' },
  response: { output: '56', cached: false },
  success: true,
  score: 1,
  namedScores: {},
  failureReason: 0,
  latencyMs: 573,
  cost: 0.001,
  gradingResult: { pass: true, score: 1, reason: 'All assertions passed' },
  ...changes,
});

const promptfoo = (...rows: Record<string, unknown>[]): string =>
  JSON.stringify({ evalId: 'eval-1', results: { version: 3, results: rows, stats: {} }, config: {} });

const read = (text: string): readonly Result[] => readResults(text, 'r').results;

describe('promptfoo', () => {
  test('tells of each row whether it succeeded, its scores and what was asked and answered', () => {
    const results = readResults(promptfoo(row({ score: 0.75, namedScores: { tone: 0.5 } })), 'r');
    expect(results).toMatchObject({ format: 'promptfoo', gating: ['success'], notes: [] });
    expect(results.results).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}$/),
        outcome: { kind: 'scored', scores: { tone: 0.5, score: 0.75, success: 1 } },
        question: 'Multiplication\nquestion: What is 7×8?',
        answer: '56',
        model: 'openai:chat:gpt-5.2-mini',
        costUsd: 0.001,
        latencyMs: 573,
      },
    ]);
  });

  test('knows a test of a table by what it asks, whose description is only its place there', () => {
    const inTable = (place: number, question: string) =>
      row({ vars: { question }, testCase: { description: `Row #${place}`, vars: { question } } });
    const [before] = read(promptfoo(inTable(1, 'a')));
    const [added, after] = read(promptfoo(inTable(1, 'new'), inTable(2, 'a')));
    expect(after?.id).toBe(before?.id);
    expect(added?.id).not.toBe(before?.id);
    expect(after?.question).toBe('question: a');
  });

  test('is the same as JSONL, as the older version 2 and as a list under results', () => {
    const rows = [row(), row({ vars: { question: 'b' } })];
    const whole = read(promptfoo(...rows));
    expect(read(rows.map((each) => JSON.stringify(each)).join('\n'))).toEqual(whole);
    expect(read(JSON.stringify(row()))).toEqual(whole.slice(0, 1));
    expect(read(JSON.stringify({ results: { version: 2, results: rows, stats: {}, table: {} } }))).toEqual(whole);
    expect(read(JSON.stringify({ results: rows }))).toEqual(whole);
    expect(read(`\uFEFF${promptfoo(...rows)}`)).toEqual(whole);
  });

  test.each([
    [
      'a failed assertion is a score of 0',
      { success: false, failureReason: 1, score: 0 },
      scored({ score: 0, success: 0 }),
    ],
    [
      'a row that errored has no score, not even the one it carries',
      { success: false, failureReason: 2, score: 1, error: '429', gradingResult: null },
      { kind: 'errored', message: '429' },
    ],
    [
      'a row that errored is no pass, whatever it says',
      { success: true, failureReason: 2, error: 'cut' },
      { kind: 'errored', message: 'cut' },
    ],
    [
      'before there were reasons an error without a grading is one',
      { success: false, failureReason: undefined, error: 'timeout', gradingResult: undefined },
      { kind: 'errored', message: 'timeout' },
    ],
    [
      'a judge that gave no verdict is a grader error, not a wrong answer',
      {
        success: false,
        failureReason: 1,
        score: 0,
        gradingResult: {
          pass: false,
          componentResults: [{ pass: false, reason: 'no JSON', metadata: { graderError: true } }],
        },
      },
      { kind: 'scored', scores: {}, graderErrors: { success: 'no JSON' } },
    ],
    [
      'a judge that gave 0 and left `pass` out, which passes there, gave no verdict',
      {
        gradingResult: {
          pass: true,
          score: 0,
          componentResults: [
            { pass: true, score: 0, reason: 'rude', assertion: { type: 'llm-rubric', value: 'kind' } },
          ],
        },
      },
      { kind: 'scored', scores: {}, graderErrors: { success: 'rude' } },
    ],
    [
      'but one of weight 0 passes with any score, as does one whose threshold is 0',
      {
        gradingResult: {
          pass: true,
          score: 1,
          componentResults: [
            { pass: true, score: 0, assertion: { type: 'llm-rubric', weight: 0 } },
            { pass: true, score: 0, assertion: { type: 'llm-rubric', threshold: 0 } },
          ],
        },
      },
      scored({ success: 1, score: 1 }),
    ],
    [
      'a row without assertions, which passes there, has no score',
      { gradingResult: { pass: true, score: 1, reason: 'No assertions', assertion: null } },
      { kind: 'scored', scores: {}, graderErrors: { success: 'no assertion looked at the answer' } },
    ],
    [
      'nor has one whose assertions all record and decide nothing',
      {
        gradingResult: {
          pass: true,
          score: 0,
          reason: 'All assertions passed',
          componentResults: [{ pass: false, score: 0, assertion: { type: 'equals', metricOnly: true } }],
        },
      },
      { kind: 'scored', scores: {}, graderErrors: { success: 'no assertion looked at the answer' } },
    ],
  ])('%s', (_, changes, outcome) => {
    expect(read(promptfoo(row(changes)))[0]?.outcome).toEqual(outcome);
  });

  test('is paired by what is asked, not by its place, and not by what promptfoo adds', () => {
    const ids = (...rows: Record<string, unknown>[]) => read(promptfoo(...rows)).map(({ id }) => id);
    const [a, b] = [row(), row({ vars: { question: 'b' }, testIdx: 1 })];
    expect(ids(b, a)).toEqual(ids(a, b).toReversed());
    expect(
      ids(row({ testIdx: 7, prompt: { raw: 'Other.' }, vars: { question: 'What is 7×8?', sessionId: 'x' } })),
    ).toEqual(ids(a));
    expect(ids(row({ testCase: { description: 'other' } }))).not.toEqual(ids(a));
  });

  test('of several providers or prompts is a case for each, and a cluster for each test', () => {
    const table = (first: string, second: string) => [
      row({ promptIdx: 0, provider: { id: first } }),
      row({ promptIdx: 1, provider: { id: second } }),
    ];
    const results = readResults(promptfoo(...table('openai:a', 'openai:b')), 'r');
    const [one, other] = results.results;
    expect(one?.cluster).toBe(other?.cluster);
    expect([one?.id, other?.id]).toEqual([`${one?.cluster} openai:a#1`, `${one?.cluster} openai:b#1`]);
    expect(results.notes).toEqual(['r: each test ran in 2 columns, which count as one']);
    expect(read(promptfoo(...table('openai:a', 'openai:a'))).map(({ id }) => id.split(' ')[1])).toEqual([
      'openai:a#1',
      'openai:a#2',
    ]);
    const headPutOneBefore = [
      row({ promptIdx: 0, provider: { id: 'new' } }),
      row({ promptIdx: 1, provider: { id: 'openai:a' } }),
      row({ promptIdx: 2, provider: { id: 'openai:b' } }),
    ];
    expect(read(promptfoo(...headPutOneBefore)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([one?.id, other?.id]),
    );
  });

  test('that was cut after it was written is refused by its own count', () => {
    const stats = { successes: 2, failures: 1, errors: 0 };
    const cut = JSON.stringify({ results: { version: 3, results: [row()], stats } });
    expect(() => read(cut)).toThrow('these results say that 3 rows ran, but hold 1 row');
  });
});

describe('gh models', () => {
  const file = (evaluationResults: unknown[], testCase: unknown = { input: 'a', expected: 'b' }): string =>
    JSON.stringify({
      name: 'p',
      description: '',
      model: 'openai/gpt-4o',
      summary: { totalTests: 1 },
      testResults: [{ testCase, modelResponse: 'b', evaluationResults }],
    });

  test.each([
    [
      'passes when all evaluators do',
      [
        { evaluatorName: 'is b', score: 1, passed: true },
        { evaluatorName: 'fluency', score: 0.5, passed: true },
      ],
      scored({ 'is b': 1, fluency: 0.5, success: 1 }),
    ],
    ['fails with one', [{ evaluatorName: 'is b', score: 0.5, passed: false }], scored({ 'is b': 0.5, success: 0 })],
    [
      'that nobody evaluated, which passes there, has no score',
      [],
      { kind: 'scored', scores: {}, graderErrors: { success: 'no evaluator looked at the answer' } },
    ],
  ])('a case %s', (_, evaluations, outcome) => {
    const [result] = read(file(evaluations));
    expect(result).toMatchObject({ question: 'a', expected: 'b', answer: 'b', model: 'openai/gpt-4o' });
    expect(result?.outcome).toEqual(outcome);
  });

  test('that says of itself that it is longer is refused', () => {
    const cut = file([]).replace('"totalTests":1', '"totalTests":2');
    expect(() => read(cut)).toThrow('these results say that 2 rows ran, but hold 1 row');
  });

  test('takes evaluators of one name together, so that none hides another', () => {
    const evaluationResults = [0, 1].map((score) => ({ evaluatorName: 'near', score, passed: score === 1 }));
    const testResults = [{ testCase: { input: 'a' }, modelResponse: 'x', evaluationResults }];
    const [result] = read(JSON.stringify({ testResults, summary: { totalTests: 1 } }));
    expect(result?.outcome).toEqual({ kind: 'scored', scores: { near: 0.5, success: 0 } });
  });

  test('takes the id of a case where it has one', () => {
    expect(read(file([], { id: 7, input: 'a' }))[0]?.id).toBe('7');
  });
});

describe('Inspect', () => {
  const log = (samples: unknown[], status = 'success'): string =>
    JSON.stringify({ version: 2, status, eval: { task: 't', model: 'openai/gpt-5.2' }, samples });

  test('makes each scorer a metric and each epoch a repeat', () => {
    const sample = (value: unknown) => ({ id: 1, epoch: 1, input: 'q', target: 't', scores: { match: { value } } });
    const values = ['C', 'P', 'I', 'N', 0.25, true, false].map(sample);
    expect(read(log(values)).map(({ outcome }) => outcome)).toEqual(
      [1, 0.5, 0, 0, 0.25, 1, 0].map((match) => ({ kind: 'scored', scores: { match }, graderErrors: {} })),
    );
    expect(read(log([sample([1])]))[0]?.outcome).toMatchObject({ graderErrors: { match: '[1] is no score' } });
    expect(read(log([sample({})]))[0]?.outcome).toMatchObject({ graderErrors: { match: '{} is no score' } });
  });

  test('makes each value of a scorer that gives several a metric', () => {
    const scores = { judge: { value: { tone: 'C', style: 0.25, size: null } } };
    expect(read(log([{ id: 1, epoch: 1, scores }]))[0]?.outcome).toEqual({
      kind: 'scored',
      scores: { 'judge/tone': 1, 'judge/style': 0.25 },
      graderErrors: { 'judge/size': 'nothing is no score' },
    });
  });

  test('reads the words and numbers that Inspect itself takes for scores', () => {
    const values = ['yes', 'True', 'no', '0.25', 'maybe', ''].map((value) => ({ id: 1, scores: { a: { value } } }));
    const scores = read(log(values)).map(({ outcome }) =>
      outcome.kind === 'scored' ? outcome.scores['a'] : undefined,
    );
    expect(scores).toEqual([1, 1, 0, 0.25, undefined, undefined]);
  });

  test('has no score where Python wrote NaN, which is no JSON', () => {
    const text = log([{ id: 'NaN', scores: { a: { value: 'MARK', explanation: 'said "NaN", \\NaN' } } }]);
    const [result] = read(text.replace('"MARK"', 'NaN'));
    expect(result?.id).toBe('NaN');
    expect(result?.outcome).toMatchObject({ scores: {}, graderErrors: { a: 'nothing is no score' } });
  });

  test('that holds fewer samples than it ran is refused, unless its task stops early', () => {
    const samples = [{ id: 1, scores: { a: { value: 1 } } }];
    const cut = (results: object) =>
      read(JSON.stringify({ version: 2, status: 'success', eval: {}, results, samples }));
    expect(() => cut({ total_samples: 2, completed_samples: 1 })).toThrow('say that 2 rows ran, but hold 1 row');
    const stopped = { early_stopping: { manager: 'm' }, total_samples: 2 };
    expect(cut({ ...stopped, completed_samples: 1 })).toHaveLength(1);
    expect(() => cut({ ...stopped, completed_samples: 2 })).toThrow('say that 2 rows ran, but hold 1 row');
  });

  test('that lost samples, or has one without an id, is refused', () => {
    const samples = [{ id: 1, scores: { a: { value: 1 } } }];
    const cut = { version: 2, status: 'success', eval: {}, results: { completed_samples: 3 }, samples };
    expect(() => read(JSON.stringify(cut))).toThrow('say that 3 rows ran, but hold 1 row');
    expect(() => read(log([{ scores: { a: { value: 1 } } }]))).toThrow('has no `id`');
  });

  test('keeps a sample that errored apart', () => {
    expect(read(log([{ id: 'a', error: { message: 'boom' }, scores: {} }]))[0]?.outcome).toEqual({
      kind: 'errored',
      message: 'boom',
    });
  });

  test.each(['error', 'cancelled', 'started'])('of a run that ended as %s is refused', (status) => {
    expect(() => read(log([{ id: 1, scores: { a: { value: 1 } } }], status))).toThrow(`ended as \`${status}\``);
  });
});

describe('OpenAI evals', () => {
  const event = (sample_id: string, type: string, data: unknown) => ({
    run_id: 'r',
    event_id: 1,
    sample_id,
    type,
    data,
  });
  const log = (...lines: unknown[]) =>
    [{ spec: { run_id: 'r' } }, ...lines].map((line) => JSON.stringify(line)).join('\n');
  const end = { final_report: { accuracy: 0.5 } };

  test('takes every match', () => {
    const text = log(
      event('a', 'sampling', { prompt: 'q' }),
      event('a', 'match', { correct: true, expected: 'x', picked: 'x', sampled: 'x!' }),
      event('b', 'match', { correct: false }),
      event('c', 'error', { message: 'boom' }),
      end,
    );
    expect(read(text)).toMatchObject([
      { id: 'a', outcome: { scores: { success: 1 } }, expected: 'x', answer: 'x!' },
      { id: 'b', outcome: { scores: { success: 0 } } },
      { id: 'c', outcome: { kind: 'errored' } },
    ]);
  });

  test('says of a sample that nothing matched that it errored, so that none drops out in silence', () => {
    const text = log(
      event('a', 'match', { correct: true }),
      event('b', 'sampling', { prompt: 'q' }),
      event('c', 'match', { correct: null }),
      end,
    );
    expect(read(text).map(({ id, outcome }) => [id, outcome.kind])).toEqual([
      ['a', 'scored'],
      ['c', 'errored'],
      ['b', 'errored'],
    ]);
  });

  test('without its final report, or without a match, is refused', () => {
    expect(() => read(log(event('a', 'match', { correct: true })))).toThrow('not finished');
    expect(() => read(log(event('a', 'metrics', { accuracy: 1 }), end))).toThrow('no event of this log');
  });
});

describe('scores', () => {
  test('are one a line, numbers as ids, and empty lines are passed over', () => {
    expect(read('\uFEFF{"id":1,"score":0.5}\r\n\n{"id":"b","score":1,"repeat":2,"cluster":7}\n')).toMatchObject([
      { id: '1', outcome: scored({ score: 0.5 }) },
      { id: 'b', cluster: '7', outcome: scored({ score: 1 }) },
    ]);
  });

  test('of several metrics stand together, and a case without any has errored', () => {
    const text = ['{"id":"a","score":1,"metric":"tone"}', '{"id":"a","score":0.5}', '{"id":"b","error":"timeout"}'];
    expect(read(text.join('\n')).map(({ outcome }) => outcome)).toEqual([
      { kind: 'scored', scores: { tone: 1, score: 0.5 }, graderErrors: {} },
      { kind: 'errored', message: 'timeout' },
    ]);
    expect(read('{"id":"a","score":1}\n{"id":"a","error":"judge","metric":"tone"}')[0]?.outcome).toEqual({
      kind: 'scored',
      scores: { score: 1 },
      graderErrors: { tone: 'judge' },
    });
  });

  test('as CSV are the same', () => {
    const csv = 'id,score,repeat,cluster,metric,error\n"a, b",0.5,0,c,tone,\n2,1,,,,\n3,,,,,timeout\n';
    expect(read(csv)).toMatchObject([
      { id: 'a, b', cluster: 'c', outcome: scored({ tone: 0.5 }) },
      { id: '2', outcome: scored({ score: 1 }) },
      { id: '3', outcome: { kind: 'errored', message: 'timeout' } },
    ]);
  });

  test.each([
    ['{"id":"a","score":NaN}', 'not valid JSON'],
    ['{"id":"a","score":1.5}', 'this line is not a score: `score` must be at most 1, and is 1.5'],
    ['{"id":"a","score":-0.1}', 'not a score'],
    ['{"id":"a","score":"1"}', '`score` must be a number, and is a text'],
    ['{"id":"a","score":null}', '`score` must be a number, and is empty'],
    ['{"id":true,"score":1}', '`id` must be a text, and is true or false'],
    ['{"id":"a"}', 'neither a score nor an error'],
    ['{"id":"a","score":1,"error":"x"}', 'a score and an error'],
    ['{"score":1}', '`id` is missing'],
    ['{"id":"a","score":1,"scroe":1}', 'this line is not a score: unknown key `scroe`'],
    ['[1]', 'not a score'],
    ['{"id":"a","score":0,"score":1}', 'says `score` twice'],
    ['{"id":"ok","score":1}', 'already on line 1'],
    ['{"id":"ok","score":0,"repeat":0}', 'already on line 1'],
    ['{"id":"no","score":0,"metric":"__proto__"}', 'is no name for a metric'],
  ])('refuse %s and name the line', (line, message) => {
    const readLines = () => readResults(`{"id":"ok","score":1}\n\n${line}\n`, 'head.jsonl');
    expect(readLines).toThrow(UserError);
    expect(readLines).toThrow(message);
    expect(readLines).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ path: 'head.jsonl', line: 3 }) }),
    );
  });

  test.each([
    ['id,score\na,x\n', 'not a score'],
    ['id,score\na,\n', 'neither a score nor an error'],
    ['id,score\na,1e999\n', 'not a score'],
    ['id,score\na,0x10\n', 'not a score'],
    ['id,score,cluser\na,1,x\n', 'not a score'],
    ['id,score\na,1,1\n', 'cannot be read'],
    ['id,score\na,1\na,0\n', 'already on line 2'],
    ['id,score,score\na,0,1\n', 'the column `score` is there twice'],
  ])('as CSV refuse %j', (text, message) => {
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(message);
  });
});

describe('what is no result', () => {
  test.each([
    ['', 'this file is empty'],
    ['   \n', 'this file is empty'],
    ['hello', 'no JSON, no XML, and no CSV'],
    ['question,answer\na,b\n', 'no CSV with the columns `id` and `score`'],
    ['{"a":1}', 'JSON of another shape'],
    ['[{"id":"a","score":1}]', 'it is a JSON list'],
    ['{"a":', 'neither JSON nor JSONL'],
    ['{"a":1}\n{"a":2}', 'its first line is JSON of another shape'],
    ['{"results":[]}', 'JSON of another shape'],
    ['{"results":{"version":3,"results":[],"stats":{}}}', 'have no case'],
    ['{"testResults":[],"summary":{}}', 'have no case'],
    ['{"version":2,"status":"success","eval":{}}', 'have no case'],
    ['id,score\n', 'have no case'],
    ['<testsuites/>', 'have no case'],
    ['{"version":1,"suites":[],"gate":{}}', 'the evaluation of a run of Lanegate itself'],
    [`${JSON.stringify(row())}\n{"other":1}\n`, 'no result of promptfoo'],
    [`${JSON.stringify(row())}\nbroken\n`, 'no JSON object'],
    [promptfoo(row({ success: true, failureReason: 1 })), 'succeeded and failed at once'],
    [promptfoo(row({ gradingResult: { pass: false, score: 0 } })), 'succeeded and failed at once'],
  ])('%j is refused in one clear sentence', (text, message) => {
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(message);
  });

  test('may be nested as deep as it likes without ending the program', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(() => read(`{"results":${deep}}`)).toThrow(UserError);
    expect(() => read(promptfoo(row()).replace('"What is 7×8?"', deep.slice(190_000, 210_000)))).not.toThrow(
      RangeError,
    );
  });

  test('cannot reach into objects by its names', () => {
    const text = promptfoo(row({ namedScores: JSON.parse('{"__proto__": 1, "constructor": 0.5}') }));
    const { outcome } = read(text)[0] ?? {};
    expect(outcome?.kind === 'scored' && Object.keys(outcome.scores)).toEqual(
      expect.arrayContaining(['constructor', 'success']),
    );
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe('deepeval', () => {
  const metric = (changes: object = {}) => ({ name: 'Tone', score: 0.8, success: true, threshold: 0.5, ...changes });
  const testCase = (changes: object = {}) => ({
    name: 'test_case_0',
    input: 'q',
    actualOutput: 'a',
    expectedOutput: 'e',
    success: true,
    tokenCost: 0.5,
    completionTime: 2,
    metricsData: [metric()],
    ...changes,
  });
  const file = (testCases: object[], changes: object = {}) =>
    JSON.stringify({ testCases, conversationalTestCases: [], metricsScores: [], ...changes });

  test('tells of each test case whether it passed, and its metrics', () => {
    const whole = readResults(file([testCase()]), 'r');
    expect(whole).toMatchObject({ format: 'deepeval', gating: ['success'] });
    expect(whole.results).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}$/),
        question: 'q',
        expected: 'e',
        answer: 'a',
        costUsd: 0.5,
        latencyMs: 2000,
        outcome: { kind: 'scored', scores: { Tone: 0.8, success: 1 }, graderErrors: {} },
      },
    ]);
    expect(read(JSON.stringify({ testRunData: JSON.parse(file([testCase()])), testRunLink: 'x' }))).toEqual(
      whole.results,
    );
  });

  test('knows a case by what it asks and by its test, never by its place', () => {
    const idOf = (changes: object) => read(file([testCase(changes)]))[0]?.id;
    expect(idOf({ name: 'test_case_7' })).toBe(idOf({}));
    expect(idOf({ name: 'test_tone[golden3]' })).toBe(idOf({ name: 'test_tone[golden4]' }));
    expect(idOf({ name: 'test_tone[golden3]' })).not.toBe(idOf({ name: 'test_facts[golden3]' }));
    expect(idOf({ input: 'other' })).not.toBe(idOf({}));
  });

  test.each([
    [
      'a metric broke',
      { success: false, metricsData: [metric({ score: null, success: false, error: 'no key' })] },
      'no key',
    ],
    ['no metric looked', { metricsData: [] }, 'no metric looked at the answer'],
    ['nobody says how it ended', { success: undefined }, 'no metric looked at the answer'],
  ])('has no verdict where %s', (_, changes, why) => {
    const [result] = read(file([testCase(changes)]));
    expect(result?.outcome).toMatchObject({ graderErrors: { success: why } });
    expect(result?.outcome).not.toMatchObject({ scores: { success: expect.anything() } });
  });

  test('passes by over a flaky metric that broke, which decides nothing there', () => {
    const flaky = metric({ name: 'Wit', flaky: true, score: null, success: false, error: 'no key' });
    expect(read(file([testCase({ metricsData: [metric(), flaky] })]))[0]?.outcome).toEqual({
      kind: 'scored',
      scores: { Tone: 0.8, success: 1 },
      graderErrors: { Wit: 'no key' },
    });
  });

  test('reads conversations by their scenario', () => {
    const conversation = (said: string) => ({
      name: 'c',
      success: false,
      scenario: 's',
      metricsData: [metric({ success: false, score: 0 })],
      turns: [{ role: 'user', content: said }],
    });
    const of = (said: string) => read(file([], { conversationalTestCases: [conversation(said)] }))[0];
    expect(of('hi')?.id).toBe(of('hello')?.id);
    expect(of('hi')?.outcome).toMatchObject({ scores: { success: 0, Tone: 0 } });
  });

  test('that counts more test cases than it holds is refused', () => {
    expect(() => read(file([testCase()], { testPassed: 1, testFailed: 1 }))).toThrow('say that 2 rows ran');
  });
});

describe('a table that is no CSV', () => {
  test.each([
    ['id;score\n1;0,5\n', 'parted by semicolons'],
    ['"score"\t"id"\n1\t2\n', 'parted by tabs'],
    ['\uFFFD\uFFFDi\u0000d\u0000,\u0000s\u0000\n', 'it is not UTF-8'],
    ['question,faithfulness\na,1\n', 'no CSV with the columns `id` and `score`'],
  ])('is refused with its reason: %j', (text, why) => {
    expect(() => read(text)).toThrow(why);
  });
});
