/** A text or a list that a template makes is at most so long. */
export const mostCharacters = 8_000_000;
export const mostItems = 100_000;
export const ownFilters = {
    replace: (text, [from, to, count], named) => replaceIn(text, from, to, count ?? named['count']),
    join: (items, [separator], named) => join(items, separator ?? named['d'] ?? '', named['attribute']),
    indent: (text, [width, first], named) => indent(text, width ?? named['width'] ?? 4, first ?? named['first'] ?? false),
    count: (value) => (value === null || typeof value !== 'object' ? String(value).length : Object.keys(value).length),
    tojson: (value, [indent], named) => pythonJson(value, numberIn(indent ?? named['indent'] ?? 0, 16)),
    dump: (value, [spaces]) => JSON.stringify(value, null, numberIn(spaces ?? 0, 16)),
    round: (value, [digits]) => round(numberIn(value), numberIn(digits ?? 0, 15)),
    sum: (items) => listOf(items).reduce((sum, each) => sum + numberIn(each), 0),
    min: (items) => listOf(items).reduce((one, other) => (isLess(one, other) ? one : other)),
    max: (items) => listOf(items).reduce((one, other) => (isLess(one, other) ? other : one)),
    wordcount: (text) => String(text)
        .split(/\s+/)
        .filter((word) => word !== '').length,
    truncate: (text, [length], named) => truncate(String(text), numberIn(length ?? named['length'] ?? 255)),
    capitalize: (text) => capitalized(String(text)),
    // Where a word begins is as Jinja has it.
    title: (text) => String(text).replace(/[^-\s({[<]+/g, capitalized),
    escape: (text) => escapeMarkup(String(text)),
    e: (text) => escapeMarkup(String(text)),
};
function replaceIn(text, from, to, count) {
    if (typeof text !== 'string' || typeof from !== 'string' || typeof to !== 'string') {
        throw new Error('`replace` takes a text, what to replace in it, and by what');
    }
    const parts = from === '' ? ['', ...text, ''] : text.split(from);
    const most = typeof count === 'number' && count >= 0 ? count : parts.length - 1;
    refuseLong(text.length + Math.min(most, parts.length - 1) * to.length);
    if (most >= parts.length - 1)
        return parts.join(to);
    return [...parts.slice(0, most), parts.slice(most).join(from)].join(to);
}
function join(items, separator, attribute) {
    const list = typeof items === 'string' ? [...items] : listOf(items);
    const texts = list.map((each) => textOf(typeof attribute === 'string' ? memberOf(each, attribute) : each));
    const between = String(separator);
    refuseLong(texts.reduce((sum, text) => sum + text.length + between.length, 0));
    return texts.join(between);
}
function indent(text, width, first) {
    const by = typeof width === 'string' ? width : ' '.repeat(numberIn(width, 100));
    const lines = String(text).split('\n');
    refuseLong(String(text).length + lines.length * by.length);
    return lines.map((line, index) => (line === '' || (index === 0 && first !== true) ? line : by + line)).join('\n');
}
function refuseLong(characters) {
    if (characters > mostCharacters)
        throw new Error(`a text of this template is longer than ${mostCharacters} characters`);
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    throw new Error('this filter takes a list');
}
/** JSON as Python writes it: with a space after each comma and colon. */
function pythonJson(value, indent) {
    if (indent > 0)
        return JSON.stringify(value, null, indent);
    if (Array.isArray(value))
        return `[${value.map((each) => pythonJson(each, 0)).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    return `{${Object.entries(value)
        .map(([name, each]) => `${JSON.stringify(name)}: ${pythonJson(each, 0)}`)
        .join(', ')}}`;
}
const memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : '';
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
function numberIn(value, most = Number.MAX_SAFE_INTEGER) {
    if (typeof value !== 'number' || value > most)
        throw new Error('this filter takes a number, and no greater one');
    return value;
}
const isLess = (one, other) => typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other);
const round = (value, digits) => Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);
function capitalized(text) {
    const [first = '', ...rest] = text;
    return first.toUpperCase() + rest.join('').toLowerCase();
}
const truncate = (text, length) => text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3)).replace(/\s+\S*$/, '')}...`;
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
