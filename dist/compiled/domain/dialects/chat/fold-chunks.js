import { isJsonObject, objectsIn, readJson } from '../../artifacts/read-json.js';
import { dataOfEvents } from '../server-sent-event.js';
/** Words that a later piece repeats, where other texts go on. */
const repeated = new Set(['role', 'id', 'type', 'name', 'format']);
/**
 * The completion that a stream of chunks would have been in one piece, with all that its provider said; `undefined`
 * where it holds no completion.
 */
export function foldChunks(stream) {
    const whole = new Map();
    const choices = new Map();
    for (const data of dataOfEvents(stream)) {
        const chunk = readJson(data)?.json;
        if (isJsonObject(chunk))
            takeChunk(chunk, whole, choices);
    }
    if (choices.size === 0)
        return undefined;
    const inOrder = [...choices.entries()].sort(([one], [other]) => one - other).map(([, choice]) => written(choice));
    whole.set('object', 'chat.completion');
    whole.set('choices', inOrder);
    return written(whole);
}
function takeChunk({ choices, obfuscation: _padding, ...common }, whole, all) {
    for (const [name, value] of Object.entries(common))
        if (value !== null)
            whole.set(name, value);
    for (const choice of objectsIn(choices)) {
        const index = typeof choice.index === 'number' ? choice.index : 0;
        const growing = all.get(index) ?? newChoice(index);
        all.set(index, growing);
        takeChoice(choice, growing);
    }
}
const newChoice = (index) => new Map([
    ['index', index],
    ['message', new Map(Object.entries({ role: 'assistant', content: null, refusal: null }))],
    ['logprobs', null],
    ['finish_reason', null],
]);
function takeChoice({ index: _known, delta, logprobs, ...others }, choice) {
    const message = choice.get('message');
    if (isJsonObject(delta) && message instanceof Map)
        grow(message, delta);
    if (isJsonObject(logprobs)) {
        const known = choice.get('logprobs');
        choice.set('logprobs', grow(known instanceof Map ? known : new Map(), logprobs));
    }
    for (const [name, value] of Object.entries(others)) {
        const known = choice.get(name);
        if (isJsonObject(known) && isJsonObject(value))
            choice.set(name, { ...known, ...value });
        else if (value !== null)
            choice.set(name, value);
    }
}
/** Texts go on, lists too, and what has an index goes on where it stood. */
function grow(known, more) {
    for (const [name, value] of Object.entries(more))
        known.set(name, grown(name, known.get(name), value));
    return known;
}
function grown(name, known, value) {
    if (value === null || value === undefined)
        return known ?? null;
    if (name === 'content' && [known, value].some(Array.isArray))
        return partsOf(value).reduce(withPart, partsOf(known));
    if (typeof value === 'string' && typeof known === 'string' && !repeated.has(name))
        return known + value;
    if (isJsonObject(value))
        return grow(known instanceof Map ? known : new Map(), value);
    if (!Array.isArray(value))
        return value;
    const items = value;
    if (name === 'tool_calls')
        return grownCalls(known, items.filter(isJsonObject));
    return Array.isArray(known) ? [...known, ...items] : items;
}
/** A content that comes as text here and as parts there is parts. */
function partsOf(content) {
    if (Array.isArray(content))
        return content;
    return typeof content === 'string' && content !== '' ? [{ type: 'text', text: content }] : [];
}
/** Texts that follow each other are one, and so are thoughts. */
function withPart(parts, part) {
    const last = parts.at(-1);
    if (!isJsonObject(last) || !isJsonObject(part) || last.type !== part.type)
        return [...parts, part];
    if (typeof last.text === 'string' && typeof part.text === 'string')
        return [...parts.slice(0, -1), { ...last, ...part, text: last.text + part.text }];
    if (Array.isArray(last.thinking) && Array.isArray(part.thinking))
        return [...parts.slice(0, -1), { ...last, ...part, thinking: [...last.thinking, ...part.thinking] }];
    return [...parts, part];
}
/** In the order in which they began; one without a number is a whole call. */
function grownCalls(known, pieces) {
    const calls = known instanceof Map ? known : new Map();
    for (const { index, ...piece } of pieces) {
        const key = index ?? Symbol('a whole call');
        calls.set(key, grow(calls.get(key) ?? new Map(), piece));
    }
    return calls;
}
/** Maps as JSON: those by name as objects, calls as a list. */
function written(growing) {
    return Object.fromEntries([...growing].map(([name, value]) => [name, writtenValue(name, value)]));
}
function writtenValue(name, value) {
    if (!(value instanceof Map))
        return value;
    if (name !== 'tool_calls')
        return written(value);
    return [...value.values()].map(written);
}
