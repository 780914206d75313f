import { describe, expect, test } from 'vitest';
import { type AnswerFacts, factComment, factHeaders } from '../../../src/domain/serving/answer-facts.js';

const nothing: AnswerFacts = {
  requestId: 'lg-1',
  model: undefined,
  cached: undefined,
  costUsd: undefined,
  leftUsd: undefined,
  attempts: undefined,
  incident: undefined,
  notices: undefined,
};
const everything: AnswerFacts = {
  requestId: 'lg-1',
  model: 'openai/gpt',
  cached: 'miss',
  costUsd: 0.0000015,
  attempts: 2,
  incident: 'truncated',
  leftUsd: { run: 4.5, session: 0 },
  notices: ['fallback', 'missing-usage'],
};

describe('factHeaders', () => {
  test('tells what is known, dollars without an exponent', () => {
    const headers = factHeaders(everything);
    const pairs = headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
    expect(Object.fromEntries(pairs)).toEqual({
      'x-lanegate-model': 'openai/gpt',
      'x-lanegate-cached': 'miss',
      'x-lanegate-cost-usd': '0.0000015',
      'x-lanegate-remaining-usd': '4.5',
      'x-lanegate-session-remaining-usd': '0',
      'x-lanegate-attempts': '2',
      'x-lanegate-incident': 'truncated',
      'x-lanegate-notices': 'fallback,missing-usage',
    });
  });

  test('says nothing of what is not known', () => {
    expect(factHeaders(nothing)).toEqual([]);
  });

  test.each([
    [1, '1'],
    [100, '100'],
    [0.1 + 0.2, '0.3'],
    [1e-10, '0'],
    [1234.5, '1234.5'],
  ])('writes %d as %s', (costUsd, text) => {
    expect(factHeaders({ ...nothing, costUsd })).toEqual(['x-lanegate-cost-usd', text]);
  });

  test('lets no name of a model end its header', () => {
    const [, text] = factHeaders({ ...nothing, model: `evil\r\nx-other: ü ${'y'.repeat(300)}` });
    expect(text).toMatch(/^evil\?\?x-other:\?\?\?y+$/);
    expect(text).toHaveLength(200);
  });
});

describe('factComment', () => {
  test('is one line of server-sent events that no client reads, whatever a model is called', () => {
    const comment = factComment({ ...everything, model: 'a\r\n\r\ndata: x\u2028data: y\x85' });
    expect(comment).toMatch(/^: lanegate \{[^\r\n\x85\u2028]*\}\n$/);
    expect(JSON.parse(comment.slice(': lanegate '.length))).toMatchObject({
      model: 'a\r\n\r\ndata: x\u2028data: y\x85',
      cost_usd: 0.0000015,
      remaining_usd: 4.5,
      session_remaining_usd: 0,
      cached: 'miss',
      attempts: 2,
      incident: 'truncated',
    });
  });
});
