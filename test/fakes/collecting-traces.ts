import type { Span, SpanContext } from '../../src/domain/inference/trace/span.js';
import type { SpanSink, TraceRequest, Traces } from '../../src/ports/traces.js';

/** Traces in memory, with names that count up. Time moves by a millisecond whenever it is looked at. */
export class CollectingTraces implements Traces, SpanSink {
  readonly requests: TraceRequest[] = [];
  readonly spans: Span[] = [];
  /** What `close` answers. */
  missing: string | undefined;
  private count = 0;
  private timeMs = 1_700_000_000_000;

  async open(request: TraceRequest): Promise<SpanSink> {
    this.requests.push(request);
    return this;
  }

  newSpan(parent?: SpanContext): SpanContext {
    this.count += 1;
    const name = this.count.toString(16);
    return { traceId: parent?.traceId ?? name.padStart(32, 'a'), spanId: name.padStart(16, 'b') };
  }

  now(): number {
    this.timeMs += 1;
    return this.timeMs;
  }

  add(span: Span): void {
    this.spans.push(span);
  }

  async close(): Promise<string | undefined> {
    return this.missing;
  }
}

export const collectingTraces = (): CollectingTraces => new CollectingTraces();
