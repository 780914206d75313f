import { createSearch } from '../../graders/text/pattern-search.js';
import { messageOf } from '../../user-error.js';
const sizes = {
    minLength: { of: 'characters', isLeast: true },
    maxLength: { of: 'characters', isLeast: false },
    minItems: { of: 'items', isLeast: true },
    maxItems: { of: 'items', isLeast: false },
    minProperties: { of: 'keys', isLeast: true },
    maxProperties: { of: 'keys', isLeast: false },
};
/** Reads one of `logicalTypeOptions` of ODCS. */
export function readOption(key, limit) {
    const size = sizes[key];
    if (size !== undefined)
        return sizeOption(size, limit);
    if (key === 'pattern')
        return patternOption(limit);
    if (key === 'format')
        return formatOption(limit);
    if (key === 'uniqueItems')
        return { test: (value) => (limit === true ? repeatedItem(value) : undefined) };
    if (key === 'multipleOf')
        return multipleOption(limit);
    return edgeOption(key, limit);
}
function sizeOption({ of, isLeast }, limit) {
    if (typeof limit !== 'number' || limit < 0)
        return { mistake: `must be a number of ${of}` };
    return {
        test: (value) => {
            const size = sizeOf(value, of);
            if (size === undefined || (isLeast ? size >= limit : size <= limit))
                return undefined;
            return `has ${size} ${of}`;
        },
    };
}
function sizeOf(value, of) {
    if (of === 'characters')
        return typeof value === 'string' ? [...value].length : undefined;
    if (of === 'items')
        return Array.isArray(value) ? value.length : undefined;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.keys(value).length : undefined;
}
function patternOption(pattern) {
    if (typeof pattern !== 'string')
        return { mistake: 'must be a regular expression' };
    try {
        const isFound = createSearch(pattern, 'u');
        return { test: (value) => (typeof value !== 'string' || isFound(value) ? undefined : 'does not match') };
    }
    catch (error) {
        return { mistake: `is no regular expression that can be searched for: ${messageOf(error)}` };
    }
}
const formats = {
    email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
    uri: /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/,
    uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
};
function formatOption(name) {
    const format = typeof name === 'string' && Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined)
        return undefined;
    return { test: (value) => (typeof value !== 'string' || format.test(value) ? undefined : `is no ${String(name)}`) };
}
function repeatedItem(value) {
    if (!Array.isArray(value))
        return undefined;
    return new Set(value.map((item) => JSON.stringify(item))).size === value.length ? undefined : 'has an item twice';
}
function multipleOption(step) {
    if (typeof step !== 'number' || step <= 0)
        return { mistake: 'must be a number above 0' };
    const isMultiple = (value) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
    return { test: (value) => (typeof value !== 'number' || isMultiple(value) ? undefined : `is ${value}`) };
}
const edges = {
    minimum: (order) => order >= 0,
    maximum: (order) => order <= 0,
    exclusiveMinimum: (order) => order > 0,
    exclusiveMaximum: (order) => order < 0,
};
/** A bound of numbers, or of days and times. */
function edgeOption(key, limit) {
    const holds = Object.hasOwn(edges, key) ? edges[key] : undefined;
    if (holds === undefined)
        return undefined;
    const edge = orderOf(limit);
    if (edge === undefined)
        return { mistake: 'must be a number or a date' };
    return {
        test: (value) => {
            const order = orderOf(value);
            return order === undefined || holds(order - edge) ? undefined : `is ${String(value)}`;
        },
    };
}
function orderOf(value) {
    const order = typeof value === 'string' ? Date.parse(value) : value;
    return typeof order === 'number' && !Number.isNaN(order) ? order : undefined;
}
