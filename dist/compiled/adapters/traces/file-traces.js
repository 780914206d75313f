import { createEnvelope, encodeSpan, withoutContent } from '../../domain/inference/trace/encode-span.js';
import { createRedaction } from '../../domain/inference/trace/redaction.js';
import { productVersion } from '../../domain/product-version.js';
import { chooseSpanPlace, openSpanJournal, removeSpans } from './open-span-journal.js';
import { randomHex } from './random-ids.js';
import { SpanFile } from './span-file.js';
/**
 * Traces as OTLP/JSON lines in a file, each line an `ExportTraceServiceRequest` of some spans, packed by gzip where
 * many are expected. What does not fit the disk, the memory or the size allowed is dropped and counted; nothing of that
 * fails a call.
 */
export const createFileTraces = (parts) => ({
    async open(request) {
        const { path, run, resumes, settings } = request;
        if (!settings.enabled) {
            // What another run has left must not pass for this one's.
            if (!resumes)
                await removeSpans(path).catch(() => undefined);
            return silentSink;
        }
        const redact = createRedaction(settings.redact);
        const clean = (text) => redact(parts.scrub(text));
        const place = await chooseSpanPlace(request);
        const opening = removeSpans(path, place).then(() => openSpanJournal(place, resumes, parts));
        const keptBytes = await opening.then((opened) => opened.keptBytes, () => 0);
        const file = new SpanFile({
            path: place.path,
            envelope: createEnvelope({ 'service.name': 'lanegate', 'service.version': productVersion, 'lanegate.run.id': run }, clean),
            opening: opening.then(({ journal }) => journal),
            roomBytes: settings.max_megabytes * 1_000_000 - keptBytes,
        });
        const encode = (span) => encodeSpan(settings.content ? span : withoutContent(span), clean);
        return { newSpan, now, add: (span) => file.add(() => encode(span)), close: () => file.close() };
    },
});
const newSpan = (parent) => ({ traceId: parent?.traceId ?? randomHex(16), spanId: randomHex(8) });
const { timeOrigin } = performance;
const now = () => timeOrigin + performance.now();
/** Takes spans and keeps none. */
const silentSink = { newSpan, now, add: () => undefined, close: async () => undefined };
