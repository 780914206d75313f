import { z } from 'zod';
import { readJson } from '../../artifacts/read-json.js';
import type { AttributeName } from './conventions.js';

const SpanJson = z.object({
  traceId: z.string(),
  parentSpanId: z.string().optional(),
  startTimeUnixNano: z.string().regex(/^\d{1,20}$/),
  attributes: z.array(z.object({ key: z.string(), value: z.unknown() })),
});

const Line = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(z.unknown()) })) })),
});

/** A span as it was written, as far as anybody reads it again. */
export type WrittenSpan = {
  readonly traceId: string;
  readonly parentSpanId: string | undefined;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  /** The value of an attribute; nothing where it is not there. */
  readonly value: (name: AttributeName) => unknown;
};

/** The spans of one line of a trace file; what is no span of ours is passed over. */
export function readSpans(line: string): WrittenSpan[] {
  const written = Line.safeParse(readJson(line)?.json).data;
  const spans = written?.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)) ?? [];
  return spans.flatMap((span) => {
    const read = SpanJson.safeParse(span).data;
    return read === undefined ? [] : [asWritten(read)];
  });
}

function asWritten({ traceId, parentSpanId, startTimeUnixNano, attributes }: z.infer<typeof SpanJson>): WrittenSpan {
  return {
    ...{ traceId, parentSpanId, startMs: Number(startTimeUnixNano) / 1e6 },
    value: (name) => decodeValue(attributes.find(({ key }) => key === name)?.value, 0),
  };
}

/** Values of ours are written no deeper. */
const deepest = 30;

const NamedValue = z.object({ key: z.string(), value: z.unknown().optional() });

const AnyValue = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ boolValue: z.boolean() }).transform(({ boolValue }) => boolValue),
  z.object({ intValue: z.string().regex(/^-?\d+$/) }).transform(({ intValue }) => Number(intValue)),
  z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
]);

const ArrayValue = z.object({ arrayValue: z.object({ values: z.array(z.unknown()).default([]) }) });
const ListValue = z.object({ kvlistValue: z.object({ values: z.array(NamedValue).default([]) }) });

/** An `AnyValue` of the OTLP protobuf in its JSON mapping as the JSON value that it stands for. */
function decodeValue(value: unknown, depth: number): unknown {
  if (depth > deepest) return undefined;
  const plain = AnyValue.safeParse(value);
  if (plain.success) return plain.data;
  const array = ArrayValue.safeParse(value).data?.arrayValue.values;
  if (array !== undefined) return array.map((each) => decodeValue(each, depth + 1));
  const list = ListValue.safeParse(value).data?.kvlistValue.values;
  return list === undefined
    ? undefined
    : Object.fromEntries(list.map((each) => [each.key, decodeValue(each.value, depth + 1)]));
}
