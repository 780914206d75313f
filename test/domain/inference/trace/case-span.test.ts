import { describe, expect, test } from 'vitest';
import { type CaseOutcome, caseSpan } from '../../../../src/domain/inference/trace/case-span.js';
import { schemaProblems } from '../../../fixtures/gen-ai-schemas.js';

const spanOf = (outcome: CaseOutcome, vars: Parameters<typeof caseSpan>[0]['vars'] = {}) =>
  caseSpan({
    span: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) },
    startMs: 1,
    endMs: 9,
    suite: 'triage',
    yardstick: 'policy',
    arm: 'head',
    caseId: '7',
    repeat: 1,
    requestDigest: 'sha256:0',
    expected: 'billing',
    vars,
    outcome,
  });

const graded: CaseOutcome = { kind: 'graded', scores: { accuracy: 1, tone: 0.25 }, graderErrors: {} };

test('a case says what it is, and is a root', () => {
  const span = spanOf(graded);
  expect(span).toMatchObject({ name: 'evaluate triage', kind: 'internal', startMs: 1, endMs: 9 });
  expect(span.parentSpanId).toBeUndefined();
  expect(span.error).toBeUndefined();
  expect(span.attributes).toMatchObject({
    'lanegate.suite': 'triage',
    'lanegate.yardstick': 'policy',
    'lanegate.arm': 'head',
    'lanegate.case.id': '7',
    'lanegate.case.repeat': 1,
    'lanegate.case.expected': 'billing',
    'lanegate.request.digest': 'sha256:0',
  });
});

test('every score is an event, and a grader that broke is one without a score', () => {
  const outcome: CaseOutcome = { ...graded, graderErrors: { format: 'the pattern cannot be read' }, responseId: 'r-1' };
  expect(spanOf(outcome).events).toEqual([
    {
      name: 'gen_ai.evaluation.result',
      timeMs: 9,
      attributes: {
        'gen_ai.evaluation.name': 'accuracy',
        'gen_ai.evaluation.score.value': 1,
        'gen_ai.response.id': 'r-1',
      },
    },
    expect.objectContaining({
      attributes: expect.objectContaining({ 'gen_ai.evaluation.name': 'tone', 'gen_ai.evaluation.score.value': 0.25 }),
    }),
    {
      name: 'gen_ai.evaluation.result',
      timeMs: 9,
      attributes: {
        'gen_ai.evaluation.name': 'format',
        'gen_ai.evaluation.score.label': 'grader-error',
        'gen_ai.evaluation.explanation': 'the pattern cannot be read',
        'error.type': 'grader-error',
        'gen_ai.response.id': 'r-1',
      },
    },
  ]);
});

test('a case without an answer is an error without events', () => {
  const span = spanOf({ kind: 'failed', type: 'timeout', message: 'no answer in 60 s' });
  expect(span).toMatchObject({ error: 'no answer in 60 s', attributes: { 'error.type': 'timeout' } });
  expect(span.events).toBeUndefined();
});

describe('retrieved context', () => {
  const documents = [{ id: 'doc-1', score: 0.9, text: 'Refunds take 5 days.' }];

  test.each(['documents', 'context', 'contexts', 'retrieved_context'])('in %s is of the case', (name) => {
    expect(spanOf(graded, { [name]: documents }).attributes['gen_ai.retrieval.documents']).toEqual(documents);
    expect(schemaProblems('gen_ai.retrieval.documents', documents)).toEqual([]);
  });

  test.each([
    ['a text', 'Refunds take 5 days.'],
    ['documents that nobody scored', [{ id: 'doc-1', text: 'Refunds' }]],
    ['texts', ['Refunds', 'Returns']],
    ['no document', []],
  ])('that is %s stands under a name of our own', (_, context) => {
    const { attributes } = spanOf(graded, { context });
    expect(attributes['lanegate.case.context']).toEqual(context);
    expect(attributes['gen_ai.retrieval.documents']).toBeUndefined();
  });

  test('is absent where a case has none', () => {
    const { attributes } = spanOf(graded, { message: 'hello' });
    expect(Object.keys(attributes).filter((name) => /context|documents/.test(name))).toEqual([]);
  });
});
