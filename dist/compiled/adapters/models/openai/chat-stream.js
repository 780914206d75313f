import { isJsonObject, isPresent, objectsIn, textOf } from '../http/json.js';
import { calledIn, contentOf, reasoningOf } from './chat-reply.js';
/** Puts the chunks of a streamed chat completion together to the completion it would have been. */
export class ChatAssembler {
    choicesAsked;
    hasBegun = false;
    content = '';
    reasoning = '';
    refusal;
    finishReason;
    /** Of the choices beside the first, by whatever numbers them, whether each has ended. */
    others = new Map();
    isDone = false;
    /** In the order in which they began, by whatever their server tells them apart. */
    calls = new Map();
    /** Of the chunk that was added last. */
    newCallParts = [];
    usage;
    model;
    id;
    promptFilters = [];
    filterResults = new Map();
    /**
     * Of how many choices the answer is to be; a server that cannot give so many says by its `[DONE]` that it has not.
     */
    constructor(choicesAsked = 1) {
        this.choicesAsked = choicesAsked;
    }
    get isWhole() {
        const { others, isDone, choicesAsked } = this;
        if (this.finishReason === undefined || (!isDone && others.size + 1 < choicesAsked))
            return false;
        for (const hasEnded of others.values())
            if (!hasEnded)
                return false;
        return true;
    }
    get names() {
        return { responseId: this.id, servedModel: this.model };
    }
    takeDone() {
        this.isDone = true;
    }
    add(chunk) {
        if (!Array.isArray(chunk.choices) && !isPresent(chunk.usage))
            return false;
        if (isPresent(chunk.usage))
            this.usage = chunk.usage;
        this.model ??= textOf(chunk.model);
        this.id ??= textOf(chunk.id);
        for (const filter of objectsIn(chunk.prompt_filter_results))
            this.promptFilters.push(filter);
        this.newCallParts = [];
        // The last chunk tells the usage and has no choices; of several choices the first one counts.
        for (const choice of objectsIn(chunk.choices)) {
            if ((choice.index ?? 0) === 0)
                this.takeChoice(choice);
            else
                this.takeOther(choice);
        }
        return true;
    }
    partOf(chunk) {
        const choice = objectsIn(chunk.choices).find(({ index }) => (index ?? 0) === 0);
        const delta = isJsonObject(choice?.delta) ? choice.delta : {};
        const toolCalls = this.newCallParts;
        return {
            text: textOf(contentOf(delta.content)),
            reasoning: reasoningOf(delta),
            refusal: textOf(delta.refusal),
            toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
        };
    }
    body() {
        const { content, reasoning, refusal, model, id, usage } = this;
        const calls = [...this.calls.values()];
        const tool_calls = calls.map((call) => ({ id: call.id, function: { name: call.name, arguments: call.arguments } }));
        const message = { content, reasoning, refusal, tool_calls };
        const choice = {
            message,
            finish_reason: this.finishReason,
            content_filter_results: Object.fromEntries(this.filterResults),
        };
        return { id, model, usage, prompt_filter_results: this.promptFilters, choices: [choice] };
    }
    takeOther({ index, finish_reason }) {
        this.others.set(index, this.others.get(index) === true || textOf(finish_reason) !== undefined);
    }
    takeChoice({ delta, finish_reason, content_filter_results }) {
        this.finishReason = textOf(finish_reason) ?? this.finishReason;
        if (isJsonObject(content_filter_results))
            for (const [name, result] of Object.entries(content_filter_results))
                this.filterResults.set(name, result);
        if (!isJsonObject(delta))
            return;
        const { content, refusal, tool_calls, function_call } = delta;
        this.content += contentOf(content) ?? '';
        const thought = reasoningOf(delta);
        this.reasoning += thought ?? '';
        if (typeof refusal === 'string')
            this.refusal = (this.refusal ?? '') + refusal;
        const parts = objectsIn(tool_calls).map((piece) => this.takeCall(piece));
        const older = isJsonObject(function_call) ? [this.takeCall({ index: 'older', function: function_call })] : [];
        this.newCallParts = [...parts, ...older];
        this.hasBegun ||= thought !== undefined || hasToken(delta);
    }
    /**
     * Parts of one call share its number, which some servers count from 1 or skip; a server that sends whole calls may
     * leave it out. The one call of the older dialect has none.
     */
    takeCall({ index: number, id: givenId, function: called, custom }) {
        const key = isPresent(number) ? number : Symbol('a whole call');
        const call = this.calls.get(key) ?? { index: this.calls.size, id: '', name: '', arguments: '' };
        this.calls.set(key, call);
        const { name: givenName, arguments: written, input } = calledIn(called, custom);
        const [id, name, more] = [textOf(givenId), textOf(givenName), textOf(written) ?? textOf(input)];
        call.id = id ?? call.id;
        call.name = name ?? call.name;
        call.arguments += more ?? '';
        return { index: call.index, id, name, arguments: more };
    }
}
/** The first chunk names a role only. */
const hasToken = (delta) => [textOf(delta.refusal), textOf(contentOf(delta.content))].some((text) => text !== undefined) ||
    isPresent(delta.tool_calls) ||
    isPresent(delta.function_call);
