import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaUrl } from '../../../../src/domain/inference/trace/conventions.js';
import {
  createEnvelope,
  encodeSpan,
  longestSpanBytes,
  withoutContent,
} from '../../../../src/domain/inference/trace/encode-span.js';
import type { Span } from '../../../../src/domain/inference/trace/span.js';
import { aSpan } from '../../../fixtures/a-span.js';
import { attributesOf, plainOf, readOtlpLine } from '../../../fixtures/otlp-reader.js';

const asIs = (text: string): string => text;
const envelope = createEnvelope({ 'service.name': 'lanegate', 'service.version': '9.9.9' }, asIs);
const lineOf = (...spans: readonly Span[]): string => envelope(spans.map((span) => encodeSpan(span, asIs)));

describe('a line', () => {
  test('is a request with everything where the protobuf has it', () => {
    const line = lineOf(aSpan({ parentSpanId: '00f067aa0ba902b7', error: 'no answer' }), aSpan({ kind: 'internal' }));
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      resourceSpans: [
        {
          resource: {
            attributes: [
              { key: 'service.name', value: { stringValue: 'lanegate' } },
              { key: 'service.version', value: { stringValue: '9.9.9' } },
            ],
          },
          scopeSpans: [
            { scope: { name: 'lanegate', version: '9.9.9' }, spans: [expect.anything(), expect.anything()], schemaUrl },
          ],
          schemaUrl: 'https://opentelemetry.io/schemas/1.41.1',
        },
      ],
    });
    const [call, work] = readOtlpLine(line);
    expect(call).toEqual({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      spanId: 'b7ad6b7169203331',
      parentSpanId: '00f067aa0ba902b7',
      name: 'chat example-1',
      kind: 3,
      startTimeUnixNano: '1700000000000250000',
      endTimeUnixNano: '1700000000120500000',
      attributes: [
        { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
        { key: 'gen_ai.request.temperature', value: { doubleValue: 1 } },
        { key: 'gen_ai.usage.input_tokens', value: { intValue: '12' } },
      ],
      status: { message: 'no answer', code: 2 },
    });
    expect(work).toMatchObject({ kind: 1 });
    expect(work).not.toHaveProperty('status');
  });

  test('never ends before it begins, whatever the clock did', () => {
    const [span] = readOtlpLine(lineOf(aSpan({ startMs: 2000, endMs: 1000 })));
    expect(span).toMatchObject({ startTimeUnixNano: '2000000000', endTimeUnixNano: '2000000000' });
  });

  test('keeps its events', () => {
    const attributes = { 'gen_ai.evaluation.score.value': 0 };
    const event = { name: 'gen_ai.evaluation.result', timeMs: 5, attributes } as const;
    const [span] = readOtlpLine(lineOf(aSpan({ events: [event] })));
    expect(span?.['events']).toEqual([
      {
        timeUnixNano: '5000000',
        name: 'gen_ai.evaluation.result',
        attributes: [{ key: 'gen_ai.evaluation.score.value', value: { doubleValue: 0 } }],
      },
    ]);
  });
});

describe('any content', () => {
  test('survives the way through the protobuf, and reads as it was', () => {
    const content = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(content, fc.string({ unit: 'binary' }), fc.double(), (value, text, number) => {
        const attributes = {
          'gen_ai.input.messages': value,
          'gen_ai.response.id': text,
          'lanegate.cost_usd': number,
        };
        const [span] = readOtlpLine(lineOf(aSpan({ attributes, error: text, name: text })));
        const read = attributesOf(span);
        expect(plainOf(read['gen_ai.input.messages'])).toEqual(withoutNegativeZero(value));
        expect(read['gen_ai.response.id']).toEqual({ stringValue: text });
        expect(read['lanegate.cost_usd']).toEqual({
          doubleValue: Number.isFinite(number) ? withoutNegativeZero(number) : String(number),
        });
      }),
    );
  });

  test('with half a character is written with the sign for a broken one', () => {
    const attributes = { 'gen_ai.response.id': 'a\ud83d b\udc00 \\ud800 😀' };
    const [span] = readOtlpLine(lineOf(aSpan({ attributes })));
    expect(attributesOf(span)['gen_ai.response.id']).toEqual({ stringValue: 'a\ufffd b\ufffd \\ud800 😀' });
  });

  test('that is nested deeper than a protobuf may be ends in a text', () => {
    const deep = JSON.parse(`${'[{"a":'.repeat(40)}1${'}]'.repeat(40)}`);
    const [span] = readOtlpLine(lineOf(aSpan({ attributes: { 'gen_ai.input.messages': deep } })));
    expect(JSON.stringify(span)).toContain('{\\"a\\":');
  });

  test('that is too long for a line is left out, and counted', () => {
    const long = [{ role: 'user', parts: [{ type: 'text', content: '\u20ac'.repeat(longestSpanBytes / 3) }] }];
    const { attributes } = aSpan();
    const line = lineOf(aSpan({ attributes: { ...attributes, 'gen_ai.input.messages': long } }));
    const [span] = readOtlpLine(line);
    expect(line.length).toBeLessThan(2000);
    expect(span).toMatchObject({ droppedAttributesCount: 1 });
    expect(Object.keys(attributesOf(span))).toEqual(Object.keys(attributes));
  });

  test('is cleaned wherever a text stands', () => {
    const hidden = (text: string): string => text.replaceAll('secret', '***');
    const span = aSpan({
      name: 'chat secret',
      error: 'the key secret',
      attributes: {
        'gen_ai.response.id': 'secret',
        'gen_ai.request.stop_sequences': ['secret'],
        'gen_ai.input.messages': [{ secret: { deeper: ['secret', { secret: 1 }] } }],
      },
      events: [
        { name: 'gen_ai.evaluation.result', timeMs: 1, attributes: { 'gen_ai.evaluation.explanation': 'secret' } },
      ],
    });
    const encoded = encodeSpan(span, hidden);
    expect(encoded).not.toContain('secret');
    expect(encoded.match(/\*\*\*/g)).toHaveLength(8);
  });
});

test('a span without content has facts only, and the kind of an error for its message', () => {
  const span = withoutContent(
    aSpan({
      error: 'the model refused: I cannot say that your balance is 5',
      attributes: { 'error.type': 'refused', 'gen_ai.input.messages': [], 'lanegate.cost_usd': 1 },
      events: [
        {
          name: 'gen_ai.evaluation.result',
          timeMs: 1,
          attributes: { 'gen_ai.evaluation.name': 'tone', 'gen_ai.evaluation.explanation': 'as your balance' },
        },
      ],
    }),
  );
  expect(span.error).toBe('refused');
  expect(span.attributes).toEqual({ 'error.type': 'refused', 'lanegate.cost_usd': 1 });
  expect(span.events?.[0]?.attributes).toEqual({ 'gen_ai.evaluation.name': 'tone' });
});

/** JSON has no negative zero. */
const withoutNegativeZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
