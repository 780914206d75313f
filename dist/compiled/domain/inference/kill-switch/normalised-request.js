import { Buffer } from 'node:buffer';
import { canonicalJson, sha256Of } from '../../artifacts/digest.js';
import { requestKey } from '../cache/request-key.js';
import { excerptOf } from '../excerpt.js';
import { rememberTexts } from '../remember-texts.js';
const excerptCharacters = 80;
/**
 * What makes two requests the same. Only what is made up anew each time is left out: the ids of tool calls, the order
 * of keys in their arguments and the amount of white space. Numbers, dates and names count, so that going through a
 * list page by page is no loop.
 */
export function normaliseRequest(call) {
    const { model, providerName, operation = 'chat', parameters, repeat, messages } = call;
    const { tools, tool_choice } = parameters;
    const asked = JSON.stringify([providerName, operation, repeat, tools, tool_choice]);
    const hashOf = (some) => shortHashOf(`${asked}\n${requestKey(model, some)}`);
    const told = messages.map(normaliseMessage);
    const whole = hashOf(told);
    const last = lastTurnOf(told);
    const turn = last.length === told.length ? whole : hashOf([...told.filter(({ role }) => role === 'system'), ...last]);
    return { whole, turn, excerpt: () => excerptOfTurn(lastTurnOf(messages)) };
}
/** What came of the model's last words: those words and all that follows; everything where it has said nothing yet. */
function lastTurnOf(messages) {
    const start = messages.slice(0, -1).findLastIndex(({ role }) => role === 'assistant');
    return messages.slice(Math.max(0, start));
}
function normaliseMessage(message) {
    const { role, content, tool_calls, parts } = message;
    const said = { role, content: withoutExtraSpace(content) };
    const normalised = parts === undefined ? said : { ...said, parts: parts.filter(({ type }) => type !== 'text') };
    if (tool_calls === undefined)
        return normalised;
    return {
        ...normalised,
        tool_calls: tool_calls.map(({ name, arguments: text }) => ({ id: '', name, arguments: canonicalArguments(text) })),
    };
}
function canonicalArguments(text) {
    try {
        const value = JSON.parse(text);
        return canonicalJson(value);
    }
    catch {
        return withoutExtraSpace(text);
    }
}
/** White space as single blanks; those that stand so already are most, and are not touched. */
const withoutExtraSpace = rememberTexts((text) => text.replace(/[^\S ]\s*| \s+/g, ' ').trim());
/** The tool that is called over and over says more than what it returns. */
function excerptOfTurn(turn) {
    const call = turn.flatMap(({ tool_calls = [] }) => tool_calls)[0];
    const text = call === undefined ? (turn.at(-1)?.content ?? '') : `${call.name}(${call.arguments})`;
    return excerptOf(text, excerptCharacters);
}
/** 64 bits: enough to tell the requests of one session apart. Copied, since a slice would keep all 256. */
const shortHashOf = (text) => Buffer.from(sha256Of(text).slice(0, 16), 'latin1').toString('latin1');
