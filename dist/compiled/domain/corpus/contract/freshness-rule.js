import { dayMs } from '../../day.js';
import { none } from './bound.js';
import { fieldValue, shownValue } from './field-value.js';
/** The units of ODCS, in milliseconds. */
const units = [
    [/^(?:m|min|minutes?)$/i, dayMs / 1440],
    [/^(?:h|hours?)$/i, dayMs / 24],
    [/^(?:d|days?)$/i, dayMs],
    [/^(?:w|weeks?)$/i, 7 * dayMs],
    [/^(?:y|yr|years?)$/i, 365 * dayMs],
];
/**
 * The rule of a service level `freshness`: no document is older than that by the date that it says of itself. It warns,
 * since documents grow old without anybody changing them. `undefined` for any other service level.
 */
export function freshnessRule(level, nowMs, at) {
    if (level.property !== 'freshness')
        return undefined;
    const unitMs = units.find(([pattern]) => pattern.test(level.unit ?? ''))?.[1];
    if (unitMs === undefined)
        throw at.within('unit').error('is no unit of time', 'write hours, days, weeks or years');
    const count = typeof level.value === 'object' ? Number.NaN : Number(level.value);
    if (!(count > 0 && Number.isFinite(count)))
        throw at.within('value').error('is no number above 0');
    if (level.element === undefined) {
        throw at.error('this service level names no `element`', 'name the property with the date, such as `docs.updated`');
    }
    const path = level.element.slice(level.element.indexOf('.') + 1);
    const earliestMs = nowMs - count * unitMs;
    const flawOf = (document) => {
        const value = fieldValue(document, path);
        const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
        if (Number.isNaN(ms))
            return value === undefined ? 'it says no date' : `\`${shownValue(value)}\` is no date`;
        return ms < earliestMs ? `is of ${shownValue(value)}` : undefined;
    };
    const limit = `at most ${count} ${level.unit}`;
    return { kind: 'value', key: `${path}: freshness`, limit, isWarning: true, bound: none, flawOf };
}
