import type { Attributes } from './conventions.js';

/** Spans of a run, OTLP/JSON lines, in its folder. */
export const tracesFile = 'traces.jsonl';

/** The names of a span: 16 and 8 bytes in lower-case hexadecimal digits. */
export type SpanContext = { readonly traceId: string; readonly spanId: string };

/** Something that happened at one moment of a span. */
export type SpanEvent = {
  readonly name: 'gen_ai.evaluation.result';
  readonly timeMs: number;
  readonly attributes: Attributes;
};

/** One piece of work with its beginning and its end, in milliseconds since 1970. */
export type Span = SpanContext & {
  readonly parentSpanId?: string | undefined;
  readonly name: string;
  /** `client` asks somebody else, `internal` is work of the program itself. */
  readonly kind: 'client' | 'internal';
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  readonly events?: readonly SpanEvent[] | undefined;
  /** Why the work failed; absent when it did not. */
  readonly error?: string | undefined;
};
