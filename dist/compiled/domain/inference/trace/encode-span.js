import { contentAttributes, schemaUrl } from './conventions.js';
import { encodeAttributes, quoted } from './encode-value.js';
/**
 * The longest span that is written with its content. A collector splits lines of more than 1 MiB, and can then read
 * neither half.
 */
export const longestSpanBytes = 900_000;
const kinds = { internal: 1, client: 3 };
const statusError = 2;
/**
 * One span in the JSON mapping of the OTLP protobuf, every text of it cleaned. Content that makes the span longer than
 * `longestSpanBytes` is left out and counted as dropped attributes.
 */
export function encodeSpan(span, clean) {
    const whole = spanJson(span, clean, 0);
    if (whole.length * 3 <= longestSpanBytes || Buffer.byteLength(whole) <= longestSpanBytes)
        return whole;
    const facts = withoutContent(span);
    const dropped = countOf(span.attributes) - countOf(facts.attributes);
    return spanJson(facts, clean, dropped);
}
/** A span without what people wrote and models said; messages of errors quote both, so only the kind of one stays. */
export function withoutContent(span) {
    const { attributes, events, error } = span;
    return {
        ...span,
        attributes: factsOf(attributes),
        events: events?.map((event) => ({ ...event, attributes: factsOf(event.attributes) })),
        error: error === undefined ? undefined : attributes['error.type'],
    };
}
const factsOf = (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => !contentAttributes.has(name)));
const countOf = (attributes) => Object.values(attributes).filter((value) => value !== undefined).length;
function spanJson(span, clean, droppedAttributes) {
    const { traceId, spanId, parentSpanId, name, kind, startMs, endMs, attributes, events, error } = span;
    const parent = parentSpanId === undefined ? '' : `,"parentSpanId":"${parentSpanId}"`;
    const times = `"startTimeUnixNano":"${nanosOf(startMs)}","endTimeUnixNano":"${nanosOf(Math.max(startMs, endMs))}"`;
    const dropped = droppedAttributes === 0 ? '' : `,"droppedAttributesCount":${droppedAttributes}`;
    const happened = events === undefined ? '' : `,"events":[${events.map((event) => eventJson(event, clean)).join()}]`;
    const status = error === undefined ? '' : `,"status":{"message":${quoted(clean(error))},"code":${statusError}}`;
    return (`{"traceId":"${traceId}","spanId":"${spanId}"${parent},"name":${quoted(clean(name))},` +
        `"kind":${kinds[kind]},${times},"attributes":${encodeAttributes(attributes, clean)}${dropped}${happened}${status}}`);
}
const eventJson = ({ name, timeMs, attributes }, clean) => `{"timeUnixNano":"${nanosOf(timeMs)}","name":"${name}","attributes":${encodeAttributes(attributes, clean)}}`;
/** Milliseconds since 1970 as nanoseconds; a number of them would lose its last digits, and is slow to write. */
function nanosOf(ms) {
    const micros = Math.max(0, Math.round(ms * 1000));
    const seconds = Math.floor(micros / 1_000_000);
    const rest = micros - seconds * 1_000_000;
    return seconds === 0 ? String(rest * 1000) : `${seconds}${String(rest).padStart(6, '0')}000`;
}
/**
 * Puts encoded spans of one resource, one at least, into a line that is an `ExportTraceServiceRequest`, without its
 * newline.
 */
export function createEnvelope(resource, clean) {
    const attributes = encodeAttributes(resource, clean);
    const scope = JSON.stringify({ name: 'lanegate', version: resource['service.version'] });
    const url = JSON.stringify(schemaUrl);
    const before = `{"resourceSpans":[{"resource":{"attributes":${attributes}},"scopeSpans":[{"scope":${scope},"spans":[`;
    const after = `],"schemaUrl":${url}}],"schemaUrl":${url}}]}`;
    return (spans) => `${before}${spans.reduce((all, span) => `${all},${span}`)}${after}`;
}
