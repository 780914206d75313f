/** Whether a value is of a type; in a table every value is written as text. */
export function isOfType(value, type, isOfTable) {
    if (isOfTable && typeof value === 'string')
        return isWrittenAs(value.trim(), type);
    return tests[type](value);
}
const tests = {
    string: (value) => typeof value === 'string',
    date: (value) => typeof value === 'string' && isDate(value),
    timestamp: (value) => typeof value === 'string' && isTimestamp(value),
    time: (value) => typeof value === 'string' && /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(value),
    number: (value) => typeof value === 'number' && Number.isFinite(value),
    integer: (value) => Number.isInteger(value),
    object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    array: (value) => Array.isArray(value),
    boolean: (value) => typeof value === 'boolean',
};
function isWrittenAs(text, type) {
    if (type === 'number' || type === 'integer')
        return /^[+-]?\d+(?:\.\d+)?$/.test(text) && tests[type](Number(text));
    if (type === 'boolean')
        return /^(?:true|false)$/i.test(text);
    if (type === 'array' || type === 'object')
        return parsesAs(text, type);
    return tests[type](text);
}
function parsesAs(text, type) {
    try {
        return tests[type](JSON.parse(text));
    }
    catch {
        return false;
    }
}
/** A day, or a point in time that begins with one. */
const isDate = (text) => isDay(text) || isTimestamp(text);
/** A day of the calendar: the 30th of February is none. */
function isDay(text) {
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
}
const isTimestamp = (text) => /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
