import { expect, test } from 'vitest';
import { type Anchor, judgeDigest } from '../../../../src/domain/evaluation/canary/canary.js';
import { type AnchorScores, describeJudges } from '../../../../src/domain/evaluation/canary/describe-judges.js';
import { NoiseTally } from '../../../../src/domain/evaluation/judges/judge-noise.js';
import { JudgeReplies } from '../../../../src/domain/evaluation/judges/judge-replies.js';
import type { JudgedSuite } from '../../../../src/domain/evaluation/plan/need-of-grading.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import type { Answerer } from '../../../../src/domain/suite/answerer.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { aJudge } from '../../../fixtures/a-judge.js';

const judge: Answerer = {
  providerName: 'paid',
  provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' },
  model: 'judge-1',
  parameters: { max_tokens: 100 },
  quirks: undefined,
  modelDigest: 'judge',
  claimedPrice: undefined,
  declaredPrice: undefined,
};

const suiteOf = (metric: string, cases: readonly Case[]): JudgedSuite =>
  ({
    name: 'a',
    definition: { graders: [aJudge('llm-rubric', { model: 'judge', metric, value: 'Polite' })] },
    judges: new Map([['judge', judge]]),
    cases,
  }) as unknown as JudgedSuite;

/** What a suite tells of which nothing was graded. */
const ungraded = { noise: new NoiseTally(), replies: new JudgeReplies() };

test('a judge for whom several models replied tells which, arm by arm', () => {
  const replies = new JudgeReplies();
  const suite = suiteOf('tone', []);
  const [name = ''] = [...(suite.judges ?? new Map()).keys()];
  replies.add('base', { [name]: { 'paid/one': 2 }, other: { 'paid/one': 1 } });
  expect(describeJudges(suite, { ...ungraded, replies }, undefined)[0]).not.toHaveProperty('served');
  replies.add('head', { [name]: { 'paid/two': 1, 'paid/one': 1 } });
  expect(describeJudges(suite, { ...ungraded, replies }, undefined)).toMatchObject([
    { judges: [name], served: { [name]: { base: { 'paid/one': 2 }, head: { 'paid/one': 1, 'paid/two': 1 } } } },
  ]);
});

test('a metric whose name is filled in with each case has a row for each name, with the noise of its own scores', () => {
  const cases = ['tone', 'tone', 'care'].map((aspect, index) => ({ id: `${index}`, vars: { aspect } }));
  const noise = new NoiseTally();
  noise.add({ 'judged tone': 1 }, { 'judged tone': 0 });
  const rows = describeJudges(suiteOf('judged {{aspect}}', cases), { ...ungraded, noise }, undefined);
  expect(rows).toMatchObject([
    {
      metric: 'judged tone',
      model: 'paid/judge-1',
      noise: { pairs: 1, mean_absolute_difference: 1, disagreements: 1 },
    },
    { metric: 'judged care', model: 'paid/judge-1' },
  ]);
});

test('a metric with a name of its own has one row, however many cases there are', () => {
  const cases = [
    { id: '1', vars: {} },
    { id: '2', vars: {} },
  ];
  expect(describeJudges(suiteOf('tone', cases), ungraded, undefined)).toMatchObject([{ metric: 'tone' }]);
});

/** Anchors with the same score of a metric on record, by a judge of that digest. */
const anchors = (metric: string, judges: Record<string, string>, vars: Record<string, string> = {}) =>
  ['1', '2'].map((id) => ({ id, vars, answer: 'x', scores: { [metric]: 1 }, judges }));

/** The judges of a suite as its canary has them on record. */
const recordedJudges = ({ definition, judges = new Map() }: JudgedSuite, ...metrics: readonly string[]) =>
  Object.fromEntries(metrics.map((metric) => [metric, judgeDigest(metric, definition.graders, judges)]));

const scored = (metric: string, score: number) => ({ 1: { [metric]: score }, 2: { [metric]: score } });

const moves = (suite: JudgedSuite, list: readonly Anchor[], now: AnchorScores) =>
  describeJudges({ ...suite, canary: { path: 'c.jsonl', anchors: list } }, ungraded, now).map((row) => [
    row.metric,
    row.canary?.moved,
  ]);

test('a judge within a set is watched by the metric of the set, and by its own', () => {
  const rubric = aJudge('llm-rubric', { model: 'judge', metric: 'tone', value: 'Polite' });
  const set = GraderSpec.parse({ type: 'assert-set', metric: 'fine', graders: [{ type: 'refusal' }] });
  const graders = [{ ...set, graders: [...(set.graders ?? []), rubric] }];
  const suite = { ...suiteOf('tone', []), definition: { graders } } as unknown as JudgedSuite;
  const list = anchors('tone', recordedJudges(suite, 'tone', 'fine')).map((each) => ({
    ...each,
    scores: { tone: 1, fine: 1 },
  }));
  const both = (score: number) => ({ 1: { tone: score, fine: score }, 2: { tone: score, fine: score } });
  expect(moves(suite, list, both(0))).toEqual([
    ['fine', true],
    ['tone', true],
  ]);
  expect(moves(suite, list, both(1))).toEqual([
    ['fine', false],
    ['tone', false],
  ]);
});

test('a metric whose name is filled in is compared over the anchors that have it, and by the judge on record', () => {
  const suite = suiteOf('judged {{aspect}}', [{ id: '1', vars: { aspect: 'tone' } }]);
  const other = { ...anchors('judged care', {}, { aspect: 'care' })[0], id: '3' } as Anchor;
  const list = (judges: Record<string, string>) => [...anchors('judged tone', judges, { aspect: 'tone' }), other];
  const now = { ...scored('judged tone', 1), 3: { 'judged care': 0 } };
  expect(moves(suite, list(recordedJudges(suite, 'judged {{aspect}}')), now)).toEqual([['judged tone', false]]);
  expect(moves(suite, list({ 'judged {{aspect}}': 'another' }), now)).toEqual([['judged tone', true]]);
});

test('a score of nobody knows which judge shows nothing, and an anchor that has none yet is only one less', () => {
  const suite = suiteOf('tone', []);
  const known = Array.from({ length: 20 }, (_, index) => ({
    id: String(index),
    vars: {},
    answer: 'x',
    scores: { tone: 1 },
    judges: recordedJudges(suite, 'tone'),
  }));
  const now = Object.fromEntries(known.map(({ id }) => [id, { tone: 1 }]));
  const { judges: _, ...anonymous } = { ...known[0], id: 'a', vars: {}, answer: 'x' };
  const { scores: __, ...fresh } = anonymous;
  expect(moves(suite, known, now)).toEqual([['tone', false]]);
  expect(moves(suite, [...known, fresh], now)).toEqual([['tone', false]]);
  expect(moves(suite, [...known, anonymous], { ...now, a: { tone: 1 } })).toEqual([['tone', true]]);
});
