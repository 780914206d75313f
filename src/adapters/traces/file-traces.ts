import { createEnvelope, encodeSpan, withoutContent } from '../../domain/inference/trace/encode-span.js';
import type { Clean } from '../../domain/inference/trace/encode-value.js';
import { createRedaction } from '../../domain/inference/trace/redaction.js';
import type { Span } from '../../domain/inference/trace/span.js';
import { productVersion } from '../../domain/product-version.js';
import type { Files } from '../../ports/files.js';
import type { SpanSink, TraceRequest, Traces } from '../../ports/traces.js';
import { chooseSpanPlace, openSpanJournal, removeSpans } from './open-span-journal.js';
import { randomHex } from './random-ids.js';
import { SpanFile } from './span-file.js';

export type FileTracesParts = {
  readonly files: Files;
  /** Takes out the secrets that the program itself was given, also where JSON has escaped their characters. */
  readonly scrub: Clean;
};

/**
 * Traces as OTLP/JSON lines in a file, each line an `ExportTraceServiceRequest` of some spans, packed by gzip where
 * many are expected. What does not fit the disk, the memory or the size allowed is dropped and counted; nothing of that
 * fails a call.
 */
export const createFileTraces = (parts: FileTracesParts): Traces => ({
  async open(request: TraceRequest): Promise<SpanSink> {
    const { path, run, resumes, settings } = request;
    if (!settings.enabled) {
      // What another run has left must not pass for this one's.
      if (!resumes) await removeSpans(path).catch(() => undefined);
      return silentSink;
    }
    const redact = createRedaction(settings.redact);
    const clean: Clean = (text) => redact(parts.scrub(text));
    const place = await chooseSpanPlace(request);
    const opening = removeSpans(path, place).then(() => openSpanJournal(place, resumes, parts));
    const keptBytes = await opening.then(
      (opened) => opened.keptBytes,
      () => 0,
    );
    const file = new SpanFile({
      path: place.path,
      envelope: createEnvelope(
        { 'service.name': 'lanegate', 'service.version': productVersion, 'lanegate.run.id': run },
        clean,
      ),
      opening: opening.then(({ journal }) => journal),
      roomBytes: settings.max_megabytes * 1_000_000 - keptBytes,
    });
    const encode = (span: Span): string => encodeSpan(settings.content ? span : withoutContent(span), clean);
    return { newSpan, now, add: (span) => file.add(() => encode(span)), close: () => file.close() };
  },
});

const newSpan: SpanSink['newSpan'] = (parent) => ({ traceId: parent?.traceId ?? randomHex(16), spanId: randomHex(8) });

const { timeOrigin } = performance;

const now = (): number => timeOrigin + performance.now();

/** Takes spans and keeps none. */
const silentSink: SpanSink = { newSpan, now, add: () => undefined, close: async () => undefined };
