import { z } from 'zod';
import { readJson } from '../../artifacts/read-json.js';
import type { AttributeName } from './conventions.js';
import { decodeOtlpValue } from './otlp-value.js';

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
    traceId,
    parentSpanId,
    startMs: Number(startTimeUnixNano) / 1e6,
    value: (name) => decodeOtlpValue(attributes.find(({ key }) => key === name)?.value),
  };
}
