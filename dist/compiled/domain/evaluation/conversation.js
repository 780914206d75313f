import { canonicalJson, digestOf } from '../artifacts/digest.js';
import { requestDigest } from '../inference/cache/request-digest.js';
import { argumentsOf, isBlank } from '../inference/call/answer-text.js';
import { excerptOf } from '../inference/excerpt.js';
import { isOwnProgram } from '../inference/provider/provider.js';
import { asText } from '../templates/rendering.js';
/** How many tool calls of one sample are answered where its suite does not say. */
export const defaultMaxToolCalls = 8;
/**
 * True of a case that may take more than one call: the user says more, or tools are answered. A program is told all of
 * it at once, and holds the conversation itself.
 */
export const isConversation = ({ call, question: { turns = [], tool_results } }) => !isOwnProgram(call.provider) && (turns.length > 0 || tool_results !== undefined);
/** The digest of a whole conversation: how it begins, and everything that decides how it goes on. */
export const conversationDigest = (opening, { turns = [], tool_results }, { maxToolCalls = defaultMaxToolCalls }) => digestOf([requestDigest(opening), turns, tool_results ?? null, maxToolCalls]);
/**
 * Holds the conversation of a case: after each text of the model the user says the next turn, and each tool that it
 * calls is answered with what was recorded. A call that nothing was recorded for, and one too many, end it as an
 * incident. The last reply of a case without recorded results may be a tool call, which is then the answer.
 */
export function* converse(opening, { turns = [], tool_results: recorded }, maxToolCalls = defaultMaxToolCalls) {
    const toolCalls = [];
    const comingTurns = turns.values();
    let comingTurn = comingTurns.next();
    let messages = opening;
    for (;;) {
        const reply = yield messages;
        const calls = reply.toolCalls ?? [];
        messages = [...messages, saidBy(reply)];
        toolCalls.push(...calls);
        const isText = calls.length === 0 || (comingTurn.done === true && recorded === undefined);
        if (isText && comingTurn.done)
            return { kind: 'answered', transcript: messages, toolCalls };
        if (isText) {
            messages = [...messages, { role: 'user', content: comingTurn.value ?? '' }];
            comingTurn = comingTurns.next();
            continue;
        }
        const incident = toolCalls.length > maxToolCalls ? tooMany(maxToolCalls, calls) : firstUnanswered(calls, recorded ?? []);
        if (incident !== undefined)
            return { kind: 'incident', incident };
        messages = [...messages, ...calls.map((call) => answerTo(call, recorded ?? []))];
    }
}
const saidBy = ({ content, toolCalls = [] }) => ({
    role: 'assistant',
    content: toolCalls.length > 0 && isBlank(content) ? '' : content,
    ...(toolCalls.length === 0 ? {} : { tool_calls: [...toolCalls] }),
});
/** The result recorded for exactly these arguments, else the one for any call of the tool. */
function resultFor(call, recorded) {
    const ofTool = recorded.filter(({ name }) => name === call.name);
    const given = canonicalJson(argumentsOf(call));
    const exact = ofTool.find((result) => result.arguments !== undefined && canonicalJson(result.arguments) === given);
    return exact ?? ofTool.find((result) => result.arguments === undefined);
}
const answerTo = (call, recorded) => ({
    role: 'tool',
    content: asText(resultFor(call, recorded)?.result ?? null),
    tool_call_id: call.id,
});
function firstUnanswered(calls, recorded) {
    const unanswered = calls.find((call) => resultFor(call, recorded) === undefined);
    if (unanswered === undefined)
        return undefined;
    return { kind: 'tool-unanswered', message: `the case has no recorded result of ${describeCall(unanswered)}` };
}
const tooMany = (most, calls) => ({
    kind: 'too-many-tool-calls',
    message: `the model may call ${most === 1 ? 'one tool' : `${most} tools`} and went on to ${calls.map(describeCall).join(', ')}`,
});
const longestArguments = 200;
const describeCall = ({ name, arguments: text }) => `${excerptOf(name, 60)}(${excerptOf(text, longestArguments)})`;
