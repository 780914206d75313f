import type { Span, SpanContext } from '../domain/inference/trace/span.js';
import type { TraceSettings } from '../domain/inference/trace/trace-settings.js';

/** What a run tells about itself before its first span. */
export type TraceRequest = {
  /** Where the spans go; where they are packed, `.gz` follows. */
  readonly path: string;
  /** Which run they are of. */
  readonly run: string;
  /** True to add to what an earlier, killed part of the same run has written; false to begin anew. */
  readonly resumes: boolean;
  /** About how many there will be; few when absent. */
  readonly expectedSpans?: number | undefined;
  readonly settings: TraceSettings;
};

/** Keeps spans. */
export interface Traces {
  /** Never throws: spans that cannot be kept are told of at the end. */
  open(request: TraceRequest): Promise<SpanSink>;
}

/** Takes the spans of one run. Nothing about it makes a call or a run fail. */
export interface SpanSink {
  /** The names of a new span, in a new trace or in that of its parent; no two spans ever have the same. */
  newSpan(parent?: SpanContext): SpanContext;
  /** Milliseconds since 1970, with fractions; all spans of a run are timed by it. */
  now(): number;
  /** Takes a span that has ended. */
  add(span: Span): void;
  /** Writes what is left. Answers a sentence when spans are missing, and why. */
  close(): Promise<string | undefined>;
}
