import type { Assembler } from '../http/answer-stream.js';
import { isJsonObject, isPresent, type JsonObject, recordsOf, textOf } from '../http/json.js';

/** Puts the chunks of `streamGenerateContent` together to the reply that `generateContent` would have been. */
export class GeminiAssembler implements Assembler {
  hasBegun = false;
  private readonly parts: JsonObject[] = [];
  private finishReason: string | undefined;
  private feedback: JsonObject | undefined;
  private told: JsonObject = {};

  get isWhole(): boolean {
    return this.finishReason !== undefined || textOf(this.feedback?.blockReason) !== undefined;
  }

  add(chunk: JsonObject): boolean {
    const { candidates, promptFeedback, usageMetadata, modelVersion, responseId } = chunk;
    if (!Array.isArray(candidates) && !isPresent(promptFeedback) && !isPresent(usageMetadata)) return false;
    if (isJsonObject(promptFeedback)) this.feedback = promptFeedback;
    // Counts are of the whole answer so far, so a later one replaces an earlier one.
    const told = Object.entries({ usageMetadata, modelVersion, responseId }).filter(([, value]) => isPresent(value));
    this.told = { ...this.told, ...Object.fromEntries(told) };
    for (const candidate of recordsOf(candidates)) if ((candidate.index ?? 0) === 0) this.takeCandidate(candidate);
    return true;
  }

  body(): unknown {
    const candidate = { content: { parts: this.parts }, finishReason: this.finishReason };
    const isBlocked = this.finishReason === undefined && this.parts.length === 0;
    return { ...this.told, promptFeedback: this.feedback, candidates: isBlocked ? [] : [candidate] };
  }

  private takeCandidate({ content, finishReason }: JsonObject): void {
    const parts = isJsonObject(content) ? recordsOf(content.parts) : [];
    for (const part of parts) this.parts.push(part);
    this.hasBegun ||= parts.some((text, functionCall) => textOf(text) !== undefined || isPresent(functionCall));
    const word = textOf(finishReason);
    if (word !== undefined && word !== 'FINISH_REASON_UNSPECIFIED') this.finishReason = word;
  }
}
