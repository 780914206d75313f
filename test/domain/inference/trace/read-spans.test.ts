import { describe, expect, test } from 'vitest';
import { createEnvelope, encodeSpan } from '../../../../src/domain/inference/trace/encode-span.js';
import { readSpans } from '../../../../src/domain/inference/trace/read-spans.js';

const asItIs = (text: string): string => text;
const envelope = createEnvelope({ 'service.name': 'lanegate', 'service.version': '1' }, asItIs);

const lineOf = (attributes: Parameters<typeof encodeSpan>[0]['attributes'], parentSpanId?: string): string =>
  envelope([
    encodeSpan(
      {
        traceId: 'ab',
        spanId: 'cd',
        parentSpanId,
        name: 'n',
        kind: 'client',
        startMs: 1_700_000_000_123,
        endMs: 2,
        attributes,
      },
      asItIs,
    ),
  ]);

describe('the spans of a line', () => {
  test('have the values that were written, of every type', () => {
    const documents = [{ id: 'a', score: 0.5, nested: { flag: true, none: null, list: [1, 'x'] } }];
    const [span] = readSpans(
      lineOf({
        'lanegate.suite': 'triage "x"',
        'lanegate.case.repeat': 3,
        'lanegate.cost_usd': 0.25,
        'lanegate.cached': false,
        'gen_ai.response.finish_reasons': ['stop'],
        'gen_ai.retrieval.documents': documents,
      }),
    );
    expect(span?.startMs).toBeCloseTo(1_700_000_000_123, 0);
    expect(span?.traceId).toBe('ab');
    expect(span?.parentSpanId).toBeUndefined();
    expect(span?.value('lanegate.suite')).toBe('triage "x"');
    expect(span?.value('lanegate.case.repeat')).toBe(3);
    expect(span?.value('lanegate.cost_usd')).toBe(0.25);
    expect(span?.value('lanegate.cached')).toBe(false);
    expect(span?.value('gen_ai.response.finish_reasons')).toEqual(['stop']);
    expect(span?.value('gen_ai.retrieval.documents')).toEqual([
      { id: 'a', score: 0.5, nested: { flag: true, none: undefined, list: [1, 'x'] } },
    ]);
    expect(span?.value('lanegate.arm')).toBeUndefined();
  });

  test('know their parents', () => {
    expect(readSpans(lineOf({}, 'ef'))[0]?.parentSpanId).toBe('ef');
  });

  test.each(['', 'not json', '{}', '{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":1}]}]}]}', 'null', '[]'])(
    'are none in %j',
    (line) => {
      expect(readSpans(line)).toEqual([]);
    },
  );

  test('are read as deep as they are written, and no deeper', () => {
    let value = '{"stringValue":"x"}';
    for (let depth = 0; depth < 1000; depth += 1) value = `{"arrayValue":{"values":[${value}]}}`;
    const span = `{"traceId":"a","startTimeUnixNano":"1","attributes":[{"key":"lanegate.suite","value":${value}}]}`;
    const [read] = readSpans(`{"resourceSpans":[{"scopeSpans":[{"spans":[${span}]}]}]}`);
    expect(JSON.stringify(read?.value('lanegate.suite'))).toMatch(/^\[{31}null\]{31}$/);
  });
});
