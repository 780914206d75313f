import { describe, expect, test } from 'vitest';
import { brokenShare, readObserved } from '../../../src/domain/observation/read-observed.js';

const startMs = Date.UTC(2026, 2, 1, 10);

const attributes = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

const otlp = (span: Readonly<Record<string, unknown>>, resource: Readonly<Record<string, unknown>> = {}) => ({
  resourceSpans: [
    {
      resource: { attributes: attributes(resource) },
      scopeSpans: [
        {
          spans: [
            {
              traceId: 't1',
              spanId: 's1',
              name: 'chat small-1',
              startTimeUnixNano: `${startMs}000000`,
              endTimeUnixNano: `${startMs + 1250}000000`,
              ...span,
            },
          ],
        },
      ],
    },
  ],
});

const chat = {
  'gen_ai.operation.name': { stringValue: 'chat' },
  'gen_ai.request.model': { stringValue: 'small' },
  'gen_ai.response.model': { stringValue: 'small-1' },
  'gen_ai.response.id': { stringValue: 'r1' },
};

describe('a span of OTLP', () => {
  test('is a call with what the GenAI conventions say of it', () => {
    const { calls } = readObserved(
      otlp(
        {
          attributes: attributes({
            ...chat,
            'lanegate.cost_usd': { doubleValue: 0.002 },
            'user.id': { stringValue: 'ada' },
            'gen_ai.output.messages': {
              arrayValue: {
                values: [
                  {
                    kvlistValue: {
                      values: [
                        {
                          key: 'parts',
                          value: {
                            arrayValue: {
                              values: [
                                {
                                  kvlistValue: {
                                    values: [
                                      { key: 'type', value: { stringValue: 'text' } },
                                      { key: 'content', value: { stringValue: 'Your order is on its way.' } },
                                    ],
                                  },
                                },
                              ],
                            },
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          }),
        },
        { 'lanegate.release': { stringValue: 'sha256:aa' } },
      ),
      {},
    );
    expect(calls).toEqual([
      {
        request: 't1',
        names: ['span s1', 'response r1', 'trace t1'],
        startMs,
        latencyMs: 1250,
        servedModel: 'small-1',
        requestedModel: 'small',
        release: 'sha256:aa',
        arm: undefined,
        kind: undefined,
        costUsd: 0.002,
        error: undefined,
        refused: false,
        user: 'ada',
      },
    ]);
  });

  test.each([
    ['an error by its type', { 'error.type': { stringValue: '429' } }, { error: 'rate-limited' }],
    [
      'a cap that was reached',
      { 'gen_ai.response.finish_reasons': { arrayValue: { values: [{ stringValue: 'length' }] } } },
      { error: 'truncated' },
    ],
    [
      'a filter',
      { 'gen_ai.response.finish_reasons': { arrayValue: { values: [{ stringValue: 'content_filter' }] } } },
      { refused: true },
    ],
    [
      'a refusal in words',
      { 'output.value': { stringValue: "I'm sorry, but I can't help with that." } },
      { refused: true, error: undefined },
    ],
    ['an answer in words', { 'output.value': { stringValue: 'Paris.' } }, { refused: false }],
    ['an answer of one word', { 'output.value': { stringValue: 'No.' } }, { refused: false }],
    ['an answer nobody wrote down', {}, { refused: undefined, error: undefined }],
    ['an answer of the cache', { 'lanegate.cached': { boolValue: true } }, { latencyMs: undefined }],
    ['a call of a mirror of LiteLLM', { 'metadata.is_silent_experiment': { stringValue: 'True' } }, { kind: 'shadow' }],
    [
      'a call that was marked',
      { 'lanegate.shadow': { boolValue: true }, 'lanegate.arm': { stringValue: 'candidate' } },
      { kind: 'shadow', arm: 'candidate' },
    ],
    ['an arm of an evaluation', { 'lanegate.arm': { stringValue: 'head' } }, { arm: undefined }],
    ['a request with a name', { 'lanegate.request.id': { stringValue: 'q7' } }, { request: 'q7' }],
  ])('tells %s', (_what, more, facts) => {
    const { calls } = readObserved(otlp({ attributes: attributes({ ...chat, ...more }) }), {});
    expect(calls[0]).toMatchObject(facts);
  });

  test('tells an error by its status and its exception', () => {
    const events = [
      { name: 'exception', attributes: attributes({ 'exception.type': { stringValue: 'TimeoutError' } }) },
    ];
    const failed = (more: object) => readObserved(otlp({ attributes: attributes(chat), ...more }), {}).calls[0]?.error;
    expect(failed({ status: { code: 2 }, events })).toBe('timeout');
    expect(failed({ status: { code: 2 } })).toBe('server-error');
    expect(failed({ status: { code: 1 } })).toBeUndefined();
  });

  test('names request and release by the attributes that its user says', () => {
    const more = { 'app.ticket': { intValue: 12 }, 'app.build': { stringValue: 'b7' } };
    const span = otlp({ attributes: attributes({ ...chat, ...more }) });
    expect(readObserved(span, { request: 'app.ticket', release: 'app.build' }).calls[0]).toMatchObject({
      request: '12',
      release: 'b7',
    });
  });

  test.each([
    ['an agent, whose calls are told by themselves', { 'gen_ai.operation.name': { stringValue: 'invoke_agent' } }],
    ['an embedding', { 'gen_ai.operation.name': { stringValue: 'embeddings' } }],
    ['a chain of OpenInference', { 'openinference.span.kind': { stringValue: 'CHAIN' } }],
    ['anything else', { 'http.request.method': { stringValue: 'GET' } }],
  ])('is no call where it is %s', (_what, values) => {
    expect(readObserved(otlp({ attributes: attributes(values) }), {})).toMatchObject({
      calls: [],
      others: 1,
      unknown: 0,
    });
  });

  test('is a call in the words of OpenInference, with its evaluations', () => {
    const { calls, scores } = readObserved(
      otlp({
        attributes: attributes({
          'openinference.span.kind': { stringValue: 'LLM' },
          'llm.model_name': { stringValue: 'small-2' },
          'llm.cost.total': { doubleValue: 0.01 },
          'evaluations.0.evaluation.name': { stringValue: 'correctness' },
          'evaluations.0.evaluation.score': { intValue: '1' },
          'annotations.0.annotation.name': { stringValue: 'tone' },
          'annotations.0.annotation.label': { stringValue: 'kind' },
        }),
      }),
      {},
    );
    expect(calls[0]).toMatchObject({ servedModel: 'small-2', costUsd: 0.01 });
    expect(scores).toEqual([{ names: ['span s1', 'trace t1'], metric: 'correctness', score: 1 }]);
  });

  test('carries results of evaluations, of a reply where they name it', () => {
    const event = {
      name: 'gen_ai.evaluation.result',
      attributes: attributes({
        'gen_ai.evaluation.name': { stringValue: 'accuracy' },
        'gen_ai.evaluation.score.value': { doubleValue: 0.5 },
        'gen_ai.response.id': { stringValue: 'r9' },
      }),
    };
    const { scores, others } = readObserved(otlp({ parentSpanId: 's0', events: [event], attributes: [] }), {});
    expect(scores).toEqual([
      { names: ['response r9', 'span s1', 'span s0', 'trace t1'], metric: 'accuracy', score: 0.5 },
    ]);
    expect(others).toBe(0);
  });
});

describe('a span as an SDK prints it', () => {
  test('is a call, its attributes nested or not', () => {
    const printed = {
      name: 'chat',
      context: { trace_id: '0xabc', span_id: '0xdef' },
      parent_id: null,
      start_time: '2026-03-01T10:00:00.000000Z',
      end_time: '2026-03-01T10:00:02.500000Z',
      status: { status_code: 'ERROR' },
      attributes: { 'openinference.span.kind': 'LLM', llm: { model_name: 'small-1', cost: { total: 0.5 } } },
      events: [{ name: 'exception', attributes: { 'exception.type': 'ConnectionError' } }],
      resource: { attributes: { 'lanegate.release': 'r' } },
    };
    expect(readObserved(printed, {}).calls[0]).toMatchObject({
      request: 'abc',
      names: ['span def', 'trace abc'],
      latencyMs: 2500,
      servedModel: 'small-1',
      costUsd: 0.5,
      error: 'network',
      release: 'r',
    });
    expect(readObserved({ ...printed, start_time: 'now' }, {})).toMatchObject({ calls: [], unknown: 1 });
  });
});

describe('a row of Langfuse', () => {
  const api = {
    id: 'o1',
    traceId: 't1',
    type: 'GENERATION',
    model: 'small-1',
    level: 'DEFAULT',
    userId: 'ada',
    startTime: '2026-03-01T10:00:00.000Z',
    endTime: '2026-03-01T10:00:01.500Z',
    calculatedTotalCost: 0.003,
    output: { role: 'assistant', content: 'Paris.' },
    metadata: { is_silent_experiment: true, lanegate_request_id: 'q1' },
  };
  const exported = {
    id: 'o1',
    trace_id: 't1',
    type: 'GENERATION',
    provided_model_name: 'small-1',
    level: 'DEFAULT',
    start_time: '2026-03-01 10:00:00.000000',
    end_time: '2026-03-01 10:00:01.500000',
    latency: 1500,
    total_cost: 0.003,
    cost_details: { total: 0.003 },
    output: 'Paris.',
    user_id: 'ada',
    release: 'v1',
    metadata: { is_silent_experiment: 'true', lanegate_request_id: 'q1' },
  };

  test('is a call, as the API has it and as exports do', () => {
    const facts = {
      request: 'q1',
      names: ['span o1', 'trace t1'],
      startMs,
      latencyMs: 1500,
      servedModel: 'small-1',
      kind: 'shadow',
      costUsd: 0.003,
      refused: false,
      error: undefined,
      user: 'ada',
    };
    expect(readObserved(api, {}).calls).toEqual([expect.objectContaining({ ...facts, release: undefined })]);
    expect(readObserved(exported, {}).calls).toEqual([expect.objectContaining({ ...facts, release: 'v1' })]);
  });

  test('has no cost where its model has no price', () => {
    expect(readObserved({ ...exported, total_cost: 0, cost_details: {} }, {}).calls[0]?.costUsd).toBeUndefined();
    expect(readObserved({ ...exported, total_cost: 0 }, {}).calls[0]?.costUsd).toBe(0);
  });

  test('tells a failure by its level, of what its message says', () => {
    const failed = { ...api, level: 'ERROR', statusMessage: 'RateLimitError: too many requests' };
    expect(readObserved(failed, {}).calls[0]).toMatchObject({ error: 'rate-limited', refused: undefined });
    expect(readObserved({ ...failed, statusMessage: undefined }, {}).calls[0]?.error).toBe('server-error');
  });

  test.each(['SPAN', 'EVENT', 'EMBEDDING'])('is no call where it is a %s', (type) => {
    expect(readObserved({ ...api, type }, {})).toMatchObject({ calls: [], others: 1 });
  });

  test('is a score of a number or of yes and no, never the index of a category', () => {
    const score = {
      id: 'x',
      traceId: 't1',
      observationId: 'o1',
      name: 'accuracy',
      value: 1,
      dataType: 'NUMERIC',
    };
    expect(readObserved(score, {}).scores).toEqual([{ names: ['span o1'], metric: 'accuracy', score: 1 }]);
    expect(readObserved({ ...score, observationId: null, dataType: 'BOOLEAN' }, {}).scores[0]?.names).toEqual([
      'trace t1',
    ]);
    for (const dataType of ['CATEGORICAL', 'TEXT']) {
      expect(readObserved({ ...score, dataType }, {})).toMatchObject({ scores: [], others: 1 });
    }
  });

  test('is found in pages, lists and traces with all their details', () => {
    const { traceId: _, ...ofTrace } = api;
    expect(readObserved({ data: [api, exported], meta: {} }, {}).calls).toHaveLength(2);
    expect(readObserved([api], {}).calls).toHaveLength(1);
    const trace = {
      id: 't9',
      userId: 'bob',
      release: 'v9',
      observations: [{ ...ofTrace, userId: undefined }],
      scores: [],
    };
    expect(readObserved(trace, {}).calls[0]).toMatchObject({ names: ['span o1', 'trace t9'], release: 'v9' });
  });
});

describe('a line of a log of one’s own', () => {
  const line = { id: 'q1', at: '2026-03-01T10:00:00Z', model: 'small-1' };

  test('is a call with its scores', () => {
    const more = {
      latency_ms: 200,
      cost_usd: '0.01',
      user_id: 7,
      score: 0.5,
      scores: { tone: 1, note: 'x' },
      extra: 1,
    };
    const { calls, scores } = readObserved({ ...line, ...more }, {});
    expect(calls[0]).toMatchObject({ request: 'q1', latencyMs: 200, costUsd: 0.01, user: '7', servedModel: 'small-1' });
    expect(scores.map(({ metric, score }) => [metric, score])).toEqual([
      ['tone', 1],
      ['note', Number.NaN],
      ['score', 0.5],
    ]);
  });

  test.each([
    ['a text of a number', { score: ' 0.5 ' }, 0.5],
    ['yes', { score: true }, 1],
    ['a word, to be counted as none', { score: 'good' }, Number.NaN],
    ['words, to be counted as none', { scores: ['good'] }, Number.NaN],
    ['an object, to be counted as none', { score: { value: 1 } }, Number.NaN],
    ['nothing', { score: null, scores: null }, undefined],
    ['an empty text', { score: '' }, undefined],
  ])('has as its score %s', (_what, more, score) => {
    expect(readObserved({ ...line, ...more }, {}).scores[0]?.score).toBe(score);
  });

  test.each([
    ['a word', { error: 'timeout' }, { error: 'timeout' }],
    ['yes', { error: true }, { error: 'server-error' }],
    ['an object', { error: { code: 'rate_limit_exceeded', message: 'slow down' } }, { error: 'rate-limited' }],
    ['an empty object', { error: {} }, { error: 'server-error' }],
    ['a status', { status: 503 }, { error: 'server-error' }],
    ['a good status', { status: 200, error: null }, { error: undefined }],
    ['a finish reason', { finish_reason: 'length' }, { error: 'truncated' }],
    ['a refusal that was told', { refused: true }, { refused: true, error: undefined }],
    ['a refusal in words', { answer: "I can't assist with that request." }, { refused: true }],
  ])('tells how it ended by %s', (_what, more, facts) => {
    expect(readObserved({ ...line, ...more }, {}).calls[0]).toMatchObject(facts);
  });

  test.each([
    ['without a request', { ...line, id: undefined }],
    ['without a moment', { ...line, at: undefined }],
    ['without anything that tells whose it is', { ...line, model: undefined }],
    ['that is a list of lists without end', [[[[[line]]]]]],
    ['that is a text', 'q1'],
    ['that is nothing', null],
  ])('is broken %s', (_what, value) => {
    const observed = readObserved(value, {});
    expect(observed.calls).toEqual([]);
    expect(brokenShare(observed)).toBe(1);
  });

  test('is an observation already where it has all of one', () => {
    const observation = { ...line, arm: 'candidate', kind: 'shadow', user: 'u' };
    expect(readObserved(observation, {}).observations).toEqual([observation]);
    expect(readObserved({ ...observation, error: 'timeout', scores: { a: 1 } }, {})).toMatchObject({
      observations: [],
    });
  });
});
