import { describe, expect, test } from 'vitest';
import type { Attributes } from '../../../../src/domain/inference/trace/conventions.js';
import type { WrittenSpan } from '../../../../src/domain/inference/trace/read-spans.js';
import { type AnswerKey, CallBook } from '../../../../src/domain/report/cases/call-book.js';

const key: AnswerKey = { suite: 'triage', yardstick: 'policy', case: 'a', arm: 'head', repeat: 0 };

const aSpan = (traceId: string, attributes: Attributes, rest: Partial<WrittenSpan> = {}): WrittenSpan => ({
  traceId,
  parentSpanId: undefined,
  startMs: 0,
  value: (name) => attributes[name],
  ...rest,
});

const aCase = (traceId: string, overrides: Attributes = {}): WrittenSpan =>
  aSpan(traceId, {
    'lanegate.suite': 'triage',
    'lanegate.yardstick': 'policy',
    'lanegate.case.id': 'a',
    'lanegate.arm': 'head',
    'lanegate.case.repeat': 0,
    ...overrides,
  });

const aCall = (traceId: string, startMs: number, model: string): WrittenSpan =>
  aSpan(traceId, { 'gen_ai.request.model': model, 'lanegate.cost_usd': 0.5 }, { startMs, parentSpanId: 'x' });

const modelsOf = (book: CallBook): string[] | undefined => book.traceOf(key)?.calls.map(({ model }) => model);

describe('the calls of an answer', () => {
  test('are those of its trace, in the order in which they began', () => {
    const book = new CallBook(() => true);
    for (const span of [aCall('1', 20, 'second'), aCall('2', 5, 'of another'), aCall('1', 10, 'first'), aCase('1')])
      book.add(span);
    expect(modelsOf(book)).toEqual(['first', 'second']);
    expect(book.traceOf(key)?.calls[0]).toMatchObject({ costUsd: 0.5, attempts: undefined, cached: false });
  });

  test('are those of the later trace, where a run that went on asked again', () => {
    const book = new CallBook(() => true);
    for (const span of [aCall('1', 1, 'earlier'), aCase('1'), aCall('2', 1, 'later'), aCase('2')]) book.add(span);
    expect(modelsOf(book)).toEqual(['later']);
  });

  test.each([
    ['nobody asks for it', aCase('1'), () => false],
    ['it is a mixture', aCase('1', { 'lanegate.arm': 'base with prompt of head' }), () => true],
    ['the case is not named', aCase('1', { 'lanegate.case.id': undefined }), () => true],
  ])('are not kept where %s', (_, ofCase, isAsked) => {
    const book = new CallBook(isAsked);
    book.add(aCall('1', 1, 'm'));
    book.add(ofCase);
    expect(book.traceOf(key)).toBeUndefined();
  });

  test('are forgotten where too many cases never come', () => {
    const book = new CallBook(() => true);
    book.add(aCall('first', 1, 'forgotten'));
    for (let index = 0; index < 10_000; index += 1) book.add(aCall(`${index}`, 1, 'm'));
    book.add(aCase('first'));
    expect(modelsOf(book)).toEqual([]);
  });

  test('are cut where there are too many, and numbers that are none are left out', () => {
    const book = new CallBook(() => true);
    for (let index = 0; index < 100; index += 1) book.add(aCall('1', index, 'm'.repeat(500)));
    book.add(aSpan('2', { 'lanegate.attempts': Number.NaN, 'lanegate.cost_usd': -1 }, { parentSpanId: 'x' }));
    book.add(aCase('1'));
    expect(modelsOf(book)).toHaveLength(40);
    expect(modelsOf(book)?.[0]).toHaveLength(120);
  });
});
