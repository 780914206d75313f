import { sumOfWorstCases } from '../../inference/budget/worst-case.js';
import { callsOfPlan, worstCaseOfPlan } from '../../inference/route/worst-case-of-route.js';
import { asText } from '../../templates/rendering.js';
import { defaultMaxToolCalls, isConversation } from '../conversation.js';
import { nextCall } from './put-question.js';
/** How many calls one sample of a case makes at the most: its turns, and one after each tool call. */
export const mostCallsOf = ({ turns = [], tool_results: recorded }, maxToolCalls = defaultMaxToolCalls) => 1 + turns.length + (recorded === undefined ? 0 : maxToolCalls);
/**
 * The calls that one sample may come to, as big as they may get: each goes on with all that was said before, every
 * answer as long as its cap lets it be and every tool answered with the longest result there is.
 */
export function callsOfSample(task) {
    const { call, question, plan } = task;
    if (!isConversation(task))
        return [call];
    const said = whatIsSaid(question, mostCallsOf(question, plan.definition.maxToolCalls) - 1);
    const answer = answerOf(call);
    const calls = [call];
    let messages = call.messages;
    for (const next of said) {
        messages = [...messages, answer, next];
        calls.push(nextCall(call, messages));
    }
    return calls;
}
/** What a sample takes at the most, all of its calls together. */
export const worstCaseOfSample = (task) => sumOfWorstCases(callsOfSample(task).map(worstCaseOfPlan));
/**
 * True of a call, told by how many there were before it, that has more to go on with than was reckoned with, which says
 * something of the answers so far and nothing of what a run has left.
 */
export function outgrowsSample(task, call, before) {
    const reckoned = callsOfSample(task)[before];
    return reckoned !== undefined && worstCaseOfPlan(call).tokens > worstCaseOfPlan(reckoned).tokens;
}
/** Every single call that a sample may come to, whoever a route has asked. */
export const singleCallsOf = (task) => callsOfSample(task).flatMap(callsOfPlan);
/**
 * The turns and as many of the longest result as there may be, the longest first, since each is sent again with all
 * that follow.
 */
function whatIsSaid({ turns = [], tool_results: recorded = [] }, count) {
    const results = recorded.map(({ result }) => asText(result));
    const longest = results.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), '');
    const answers = Array.from({ length: count - turns.length }, () => ({ role: 'tool', content: longest }));
    const asked = turns.map((content) => ({ role: 'user', content }));
    return [...answers, ...asked].sort((one, other) => sizeOf(other.content) - sizeOf(one.content));
}
const sizeOf = (text) => Buffer.byteLength(text);
/** What published tokenizers make of most languages; a reservation counts a token a byte of what is sent again. */
const bytesPerToken = 4;
/** One string serves all calls of the same cap. */
const fillers = new Map();
function answerOf({ parameters }) {
    const bytes = parameters.max_tokens * bytesPerToken;
    const content = fillers.get(bytes) ?? 'x'.repeat(bytes);
    fillers.set(bytes, content);
    return { role: 'assistant', content };
}
