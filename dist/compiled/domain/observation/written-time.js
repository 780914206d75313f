/** A year that times of logs lie in, so that a number's unit can be told by its size. */
const [earliestMs, latestMs] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];
const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/;
/**
 * A moment as logs write it, in milliseconds since 1970: RFC 3339, with a space for its T, without a zone (then it is
 * UTC, as exports of Langfuse are), or a number since 1970 of seconds, milliseconds, microseconds or nanoseconds.
 */
export function writtenTimeMs(value) {
    if (typeof value === 'number')
        return timeOfNumber(value);
    if (typeof value !== 'string')
        return undefined;
    const found = written.exec(value.trim());
    if (found === null)
        return undefined;
    const [, day = '', time = '', zone = 'Z'] = found;
    const ms = Date.parse(`${day}T${milliseconds(time)}${zone === 'UTC' ? 'Z' : zone}`);
    return isPlausible(ms) ? ms : undefined;
}
/** More digits of a second than three are not read by every engine. */
const milliseconds = (time) => time.replace(',', '.').replace(/(\.\d{3})\d+$/, '$1');
function timeOfNumber(value) {
    return [value * 1000, value, value / 1000, value / 1e6].find(isPlausible);
}
export const isPlausible = (ms) => ms >= earliestMs && ms < latestMs;
