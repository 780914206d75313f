import { isJsonObject, isPresent, objectsIn, textOf } from '../http/json.js';
import { answerIn, callOf, thoughtIn } from './gemini-reply.js';
/** Puts the chunks of `streamGenerateContent` together to the reply that `generateContent` would have been. */
export class GeminiAssembler {
    hasBegun = false;
    parts = [];
    finishReason;
    /** Of the chunk that was added last. */
    newParts = [];
    toldCalls = 0;
    feedback;
    told = {};
    get isWhole() {
        return this.finishReason !== undefined || textOf(this.feedback?.blockReason) !== undefined;
    }
    get names() {
        const { responseId, modelVersion } = this.told;
        return { responseId: textOf(responseId), servedModel: textOf(modelVersion) };
    }
    add(chunk) {
        const { candidates, promptFeedback, usageMetadata, modelVersion, responseId } = chunk;
        if (!Array.isArray(candidates) && !isPresent(promptFeedback) && !isPresent(usageMetadata))
            return false;
        if (isJsonObject(promptFeedback))
            this.feedback = promptFeedback;
        // Counts are of the whole answer so far, so a later one replaces an earlier one.
        const told = Object.entries({ usageMetadata, modelVersion, responseId }).filter(([, value]) => isPresent(value));
        this.told = { ...this.told, ...Object.fromEntries(told) };
        this.newParts = [];
        for (const candidate of objectsIn(candidates))
            if ((candidate.index ?? 0) === 0)
                this.takeCandidate(candidate);
        return true;
    }
    partOf() {
        const firstNew = this.parts.length - this.newParts.length;
        const { responseId } = this.told;
        const toolCalls = this.newParts.flatMap(({ functionCall: call }, place) => isJsonObject(call) ? [{ index: this.toldCalls++, ...callOf(call, { place: firstNew + place, responseId }) }] : []);
        return {
            text: textOf(this.newParts.map(answerIn).join('')),
            reasoning: textOf(this.newParts.map(thoughtIn).join('')),
            toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
        };
    }
    body() {
        const candidate = { content: { parts: this.parts }, finishReason: this.finishReason };
        const isBlocked = this.finishReason === undefined && this.parts.length === 0;
        return { ...this.told, promptFeedback: this.feedback, candidates: isBlocked ? [] : [candidate] };
    }
    takeCandidate({ content, finishReason }) {
        const parts = isJsonObject(content) ? objectsIn(content.parts) : [];
        for (const part of parts)
            this.parts.push(part);
        this.newParts = parts;
        this.hasBegun ||= parts.some(({ text, functionCall }) => textOf(text) !== undefined || isPresent(functionCall));
        const word = textOf(finishReason);
        if (word !== undefined && word !== 'FINISH_REASON_UNSPECIFIED')
            this.finishReason = word;
    }
}
