import { isJsonObject, type JsonObject, objectsIn } from '../artifacts/read-json.js';
import { decodeOtlpValue } from '../inference/trace/otlp-value.js';
import type { AttributeValue, SpanFacts } from './span-facts.js';

const statusError = 2;
const nanoseconds = /^\d{1,20}$/;

export const isOtlp = (json: JsonObject): boolean => Array.isArray(json.resourceSpans);

/**
 * The spans of an `ExportTraceServiceRequest` in the JSON mapping of OTLP, as collectors write it line by line. What is
 * no span is passed over.
 */
export const otlpSpans = (json: JsonObject): SpanFacts[] =>
  objectsIn(json.resourceSpans).flatMap((measured) => {
    const { resource } = measured;
    const ofResource = valuesOf(isJsonObject(resource) ? resource.attributes : undefined);
    return objectsIn(measured.scopeSpans)
      .flatMap(({ spans }) => objectsIn(spans))
      .flatMap((span) => factsOf(span, ofResource));
  });

function factsOf(span: JsonObject, ofResource: AttributeValue): SpanFacts[] {
  const { traceId, spanId, parentSpanId, status } = span;
  const [startMs, endMs] = [millisecondsOf(span.startTimeUnixNano), millisecondsOf(span.endTimeUnixNano)];
  if (typeof traceId !== 'string' || typeof spanId !== 'string' || startMs === undefined) return [];
  const own = valuesOf(span.attributes);
  const facts: SpanFacts = {
    traceId,
    spanId,
    startMs,
    parentSpanId: typeof parentSpanId === 'string' && parentSpanId !== '' ? parentSpanId : undefined,
    endMs: Math.max(startMs, endMs ?? startMs),
    hasFailed: isJsonObject(status) && (status.code === statusError || status.code === 'STATUS_CODE_ERROR'),
    value: (name) => own(name) ?? ofResource(name),
    events: objectsIn(span.events).map(({ name, attributes }) => ({ name: String(name), value: valuesOf(attributes) })),
  };
  return [facts];
}

/** Times are decimal texts; some writers make numbers of them, and lose their last digits. */
function millisecondsOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value / 1e6 : undefined;
  return typeof value === 'string' && nanoseconds.test(value) ? Number(value) / 1e6 : undefined;
}

function valuesOf(attributes: unknown): AttributeValue {
  const written = new Map(objectsIn(attributes).map(({ key, value }) => [key, value]));
  return (name) => decodeOtlpValue(written.get(name));
}
