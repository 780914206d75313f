import { isJsonObject, objectsIn } from '../artifacts/read-json.js';
import { writtenTimeMs } from './written-time.js';
/** Names of attributes may be nested so deep. */
const deepest = 8;
/** A span as an OpenTelemetry SDK prints it, and as Phoenix exports it: its ids in `context`, its times as text. */
export const isExportedSpan = (json) => isJsonObject(json.context) && typeof json.context.trace_id === 'string' && isJsonObject(json.attributes);
/** The span; nothing where it has no times. */
export function exportedSpan(json) {
    const { context, status } = json;
    const [startMs, endMs] = [writtenTimeMs(json.start_time), writtenTimeMs(json.end_time)];
    if (!isJsonObject(context) || startMs === undefined)
        return undefined;
    const own = valuesOf(json.attributes);
    const ofResource = valuesOf(isJsonObject(json.resource) ? json.resource.attributes : undefined);
    return {
        traceId: hexOf(context.trace_id),
        spanId: hexOf(context.span_id),
        parentSpanId: typeof json.parent_id === 'string' && json.parent_id !== '' ? hexOf(json.parent_id) : undefined,
        startMs,
        endMs: Math.max(startMs, endMs ?? startMs),
        hasFailed: (isJsonObject(status) ? status.status_code : json.status_code) === 'ERROR',
        value: (name) => own(name) ?? ofResource(name),
        events: objectsIn(json.events).map((event) => ({
            name: String(event.name),
            value: valuesOf(event.attributes),
        })),
    };
}
/** The SDK of Python writes ids as numbers in hexadecimal. */
const hexOf = (id) => String(id).replace(/^0x/, '');
/** Attributes by their whole name, whether that is one key or leads through nested objects. */
function valuesOf(attributes) {
    if (!isJsonObject(attributes))
        return () => undefined;
    return (name) => (Object.hasOwn(attributes, name) ? attributes[name] : nested(attributes, name.split('.')));
}
function nested(attributes, path) {
    if (path.length > deepest)
        return undefined;
    let found = attributes;
    for (const key of path) {
        if (Array.isArray(found))
            found = found[Number(key)];
        else
            found = isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return found;
}
