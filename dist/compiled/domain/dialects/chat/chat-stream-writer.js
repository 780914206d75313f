import { isJsonObject, objectsIn, readJson } from '../../artifacts/read-json.js';
import { openAiFailure } from '../openai-failure.js';
import { restOf } from '../reply-blocks.js';
import { dataOfEvents, serverSentEvent } from '../server-sent-event.js';
import { callIdOf, finishWordOf, usageWords } from './chat-completion.js';
import { splitCompletion } from './split-completion.js';
/** Within a text that is quoted no such name can stand, since its quotes are escaped there. */
const endsChoice = /"finish_reason"\s*:\s*"/;
const mayTellUsage = /"usage"\s*:\s*\{/;
/**
 * Writes a streamed chat completion: the chunks of a provider of this dialect as they are, or chunks made of the parts.
 * How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
export class ChatStreamWriter {
    told;
    parts;
    hasBegun = false;
    /** Whether what was sent are a provider's own chunks. */
    isPassedOn = false;
    /** Whether the provider ended any choice. */
    hasEnd = false;
    /** How the provider ended its choices, and what came of those after. */
    heldBack = '';
    /** The choices of which something is held back, by their index. */
    heldChoices = new Set();
    hasToldUsage = false;
    text = '';
    reasoning = '';
    refusal = '';
    /** The arguments that were told of each tool call. */
    calls = new Map();
    constructor(told, parts) {
        this.told = told;
        this.parts = parts;
    }
    part(part) {
        return part.event?.dialect === 'chat' ? this.passOn(part.event.data) : this.translate(part);
    }
    end(reply) {
        const rest = this.hasBegun ? '' : this.everything(reply);
        const missing = this.isPassedOn ? this.heldBack : this.missing(reply);
        return `${rest}${missing}${this.ending(reply)}${serverSentEvent('[DONE]')}`;
    }
    failure(failure) {
        return serverSentEvent(openAiFailure(failure));
    }
    passOn(data) {
        const event = this.toldEvent(data);
        if (event === '' || !this.holdsBack(data))
            return event;
        this.heldBack += event;
        return '';
    }
    /** A provider's own event as the client is told it; nothing of one that it did not ask for. */
    toldEvent(data) {
        if (data.trim() === '[DONE]')
            return '';
        if (mayTellUsage.test(data) && tellsUsageAlone(data)) {
            if (!this.parts.tellsUsage)
                return '';
            this.hasToldUsage = true;
        }
        this.hasBegun = true;
        this.isPassedOn = true;
        this.hasEnd ||= endsChoice.test(data);
        return serverSentEvent(data);
    }
    /** Whether an event ends a choice, or comes after such an end and is not of other choices alone. */
    holdsBack(data) {
        if (!this.hasEnd)
            return false;
        const chunk = readJson(data)?.json;
        const choices = isJsonObject(chunk) ? objectsIn(chunk.choices) : [];
        const isOfOthers = choices.length > 0 && choices.every(({ index = 0 }) => !this.heldChoices.has(index));
        if (isOfOthers && !endsChoice.test(data))
            return false;
        for (const { index = 0 } of choices)
            this.heldChoices.add(index);
        return true;
    }
    translate({ text = '', reasoning = '', refusal = '', toolCalls = [] }) {
        const isNothing = text === '' && reasoning === '' && refusal === '' && toolCalls.length === 0;
        if (isNothing)
            return '';
        this.text += text;
        this.reasoning += reasoning;
        this.refusal += refusal;
        const delta = {
            ...(text === '' ? {} : { content: text }),
            ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
            ...(refusal === '' ? {} : { refusal }),
            ...this.callDeltas(toolCalls),
        };
        return Object.keys(delta).length === 0 ? '' : this.chunk({ delta, finish_reason: null });
    }
    callDeltas(toolCalls) {
        const deltas = toolCalls.map((call) => this.callDelta(call));
        if (!this.parts.callsFunctions)
            return deltas.length === 0 ? {} : { tool_calls: deltas };
        const first = deltas.find(({ index }) => index === 0);
        return first === undefined ? {} : { function_call: first.function };
    }
    callDelta({ index, id, name, arguments: text = '' }) {
        const known = this.calls.get(index);
        this.calls.set(index, `${known ?? ''}${text}`);
        if (known !== undefined)
            return { index, function: { arguments: text } };
        const callId = id === undefined || id === '' ? callIdOf(this.told.id, index) : id;
        return { index, id: callId, type: 'function', function: { name: name ?? '', arguments: text } };
    }
    /** A reply of which nothing has been told. */
    everything(reply) {
        const { verbatim } = reply;
        if (verbatim?.dialect === 'chat' && verbatim.isStream) {
            return dataOfEvents(verbatim.text)
                .map((data) => this.toldEvent(data))
                .join('');
        }
        const own = verbatim?.dialect === 'chat' ? readJson(verbatim.text)?.json : undefined;
        if (!isJsonObject(own))
            return '';
        return splitCompletion(own)
            .map((chunk) => this.toldEvent(JSON.stringify(chunk)))
            .join('');
    }
    /** What parts have not told of a reply that is whole. */
    missing(reply) {
        const { content, reasoning = '', refusal = '', toolCalls = [] } = reply;
        return this.translate({
            text: restOf(content, this.text),
            reasoning: restOf(reasoning, this.reasoning),
            refusal: restOf(refusal, this.refusal),
            toolCalls: toolCalls.map((call, index) => this.missingOfCall(call, index)).filter((part) => part !== undefined),
        });
    }
    missingOfCall(call, index) {
        const known = this.calls.get(index);
        const rest = restOf(call.arguments, known);
        return known !== undefined && rest === '' ? undefined : { ...call, index, arguments: rest };
    }
    ending(reply) {
        const finish = this.hasEnd
            ? ''
            : this.chunk({ delta: {}, finish_reason: finishWordOf(reply, this.parts.callsFunctions) });
        if (!this.parts.tellsUsage || this.hasToldUsage || reply.usage === undefined)
            return finish;
        const usage = { ...this.head(), choices: [], usage: usageWords(reply.usage) };
        return `${finish}${serverSentEvent(JSON.stringify(usage))}`;
    }
    chunk({ delta, finish_reason }) {
        const role = this.hasBegun ? {} : { role: 'assistant' };
        this.hasBegun = true;
        const choice = { index: 0, delta: { ...role, ...delta }, logprobs: null, finish_reason };
        return serverSentEvent(JSON.stringify({ ...this.head(), choices: [choice] }));
    }
    head() {
        const { id, model, createdS } = this.told;
        return { id, object: 'chat.completion.chunk', created: createdS, model };
    }
}
/** The chunk that tells the usage has no choices; others may tell it beside what they say. */
function tellsUsageAlone(data) {
    const chunk = readJson(data)?.json;
    return isJsonObject(chunk) && Array.isArray(chunk.choices) && chunk.choices.length === 0 && isJsonObject(chunk.usage);
}
