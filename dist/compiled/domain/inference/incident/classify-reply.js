import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { isBlank } from '../call/answer-text.js';
import { excerptOf } from '../excerpt.js';
import { isOwnProgram } from '../provider/provider.js';
import { classifyToolCalls } from './classify-tool-calls.js';
import { classifyVectors } from './classify-vectors.js';
import { errorBody } from './error-body.js';
import { errorPage, errorSentence } from './error-text.js';
import { isVariantOf } from './served-model.js';
/**
 * Why a reply is no answer that can be graded, or `undefined` when it is one. A reply can be wrong and still be an
 * answer: that is for graders to say.
 */
export function classifyReply(reply, call) {
    const { servedModel } = reply;
    if (servedModel !== undefined && !isVariantOf(call.model, servedModel)) {
        return { kind: 'wrong-model', message: `asked for ${call.model}, served by ${excerptOf(servedModel, 100)}` };
    }
    if (call.operation === 'embeddings')
        return classifyVectors(reply, call);
    return endIncident(reply, call) ?? contentIncident(reply, call);
}
/** What the provider itself says of how the answer ended. */
function endIncident(reply, call) {
    const { finishReason, content, refusal = '' } = reply;
    if (finishReason === 'content_filter')
        return { kind: 'filtered', message: 'the provider filtered the answer' };
    if (refusal !== '')
        return refused(refusal);
    if (finishReason === 'context_overflow') {
        return { kind: 'context-overflow', message: 'the conversation outgrew the context window of the model' };
    }
    if (finishReason === 'malformed_tool_call') {
        return { kind: 'malformed-tool-call', message: 'the provider could not read the tool call of the model' };
    }
    if (finishReason === 'error')
        return { kind: 'server-error', message: 'the provider ended the answer with an error' };
    if (finishReason === 'paused') {
        return { kind: 'truncated', message: 'the provider paused before the answer was whole' };
    }
    if (finishReason !== 'length')
        return undefined;
    const exhausted = content.length <= nearlyNothing ? reasoningIncident(reply) : undefined;
    return exhausted ?? { kind: 'truncated', message: cutMessage(reply, call) };
}
/**
 * A program or an endpoint of the user's own is given no cap; a model may end for want of room before it reaches its
 * own.
 */
function cutMessage({ usage }, { provider, parameters }) {
    if (isOwnProgram(provider))
        return `the ${provider.api === 'command' ? 'program' : 'endpoint'} says that its answer was cut`;
    const { max_tokens: cap } = parameters;
    const written = usage?.outputTokens ?? 0;
    if (written === 0 || written >= nearlyAll * cap)
        return `the answer was cut at ${cap} tokens`;
    return `the answer was cut after ${written} tokens, before its cap of ${cap}: the context window may be full`;
}
/** What is wrong with what stands in the reply. */
function contentIncident(reply, call) {
    const { content, toolCalls = [] } = reply;
    const offered = isOwnProgram(call.provider) ? undefined : (call.verbatim?.body ?? call.parameters);
    const unusable = classifyToolCalls(toolCalls, offered) ?? tooManyCalls(reply, call);
    if (unusable !== undefined)
        return unusable;
    if (!isBlank(content)) {
        return refusalIncident(content, call) ?? errorIncident(content, call) ?? jsonIncident(content, call);
    }
    if (toolCalls.length > 0)
        return undefined;
    return reasoningIncident(reply) ?? { kind: 'empty', message: emptyMessage(reply) };
}
/** Not every provider can hold its model to one call, and a program that asked for one would carry them all out. */
function tooManyCalls({ toolCalls = [] }, { parameters }) {
    if (parameters.parallel_tool_calls !== false || toolCalls.length <= 1)
        return undefined;
    return {
        kind: 'malformed-tool-call',
        message: `the model called ${toolCalls.length} tools at once, where one call at a time was asked for`,
    };
}
const emptyMessage = ({ finishReason, content }) => {
    if (finishReason === 'tool_calls')
        return 'the model called a tool instead of answering';
    return content.trim() === '' ? 'the answer is empty' : 'the answer holds nothing but invisible characters';
};
/** Characters of an answer that say nothing yet, such as an opening bracket. */
const nearlyNothing = 20;
const longestRefusal = 2000;
/** Providers count a few tokens more or fewer than they stop at. */
const nearlyAll = 0.95;
/** From this share of the output on, reasoning took what the answer needed. */
const exhaustingShare = 0.9;
/** Reasoning that took the whole output and left nothing for the answer. */
function reasoningIncident({ usage }) {
    const { reasoningTokens = 0, outputTokens = 0 } = usage ?? {};
    if (reasoningTokens === 0 || reasoningTokens < exhaustingShare * outputTokens)
        return undefined;
    const message = `reasoning took ${reasoningTokens} of ${outputTokens} output tokens and left no answer`;
    return { kind: 'reasoning-exhausted', message };
}
const refused = (text) => ({
    kind: 'refused',
    message: `the model refused: ${excerptOf(text, 200)}`,
});
/** `{"refusal":"…"}`, which some servers make of the field; no other text is taken for a refusal. */
function refusalIncident(content, call) {
    if (content.length > longestRefusal || !content.includes('"refusal"'))
        return undefined;
    const value = readJson(content)?.json;
    if (!isJsonObject(value) || typeof value['refusal'] !== 'string' || speaksOf(call, /refus/iu))
        return undefined;
    const isAlone = Object.keys(value).every((key) => key === 'refusal' || (key === 'type' && value[key] === 'refusal'));
    return isAlone ? refused(value['refusal']) : undefined;
}
/** Conservative: an answer that is nothing but an error, to a question that speaks of no such error itself. */
function errorIncident(content, call) {
    const error = errorBody(content) ?? errorPage(content) ?? errorSentence(content);
    if (error === undefined || speaksOf(call, error.spokenOf))
        return undefined;
    return { kind: error.kind, message: `an error stands where the answer should: ${excerptOf(content, 200)}` };
}
/** True when the question, or the form that it asks for, has such words. */
function speaksOf({ messages, parameters }, words) {
    const format = JSON.stringify(parameters['response_format'] ?? '');
    return words.test(format) || messages.some(({ content }) => words.test(content));
}
/** JSON that was demanded and is none. A fence around it is a matter of form, which graders see. */
function jsonIncident(content, { parameters }) {
    if (!demandsJson(parameters['response_format']) || readJson(withoutFence(content)) !== undefined)
        return undefined;
    return { kind: 'malformed-json', message: `JSON was demanded, but the answer is none: ${excerptOf(content, 120)}` };
}
const demandsJson = (format) => isJsonObject(format) && (format.type === 'json_object' || format.type === 'json_schema');
function withoutFence(content) {
    const text = content.trim();
    const opening = /^```(?:json)?[^\S\n]*\n/iu.exec(text)?.[0];
    return opening !== undefined && text.endsWith('```') ? text.slice(opening.length, -3) : text;
}
