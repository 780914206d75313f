import type { ModelCall } from '../../domain/inference/call/model-call.js';
import { type Model, ModelError } from '../../ports/model.js';
import { refusalOfTranslation } from './http/untranslatable.js';

/** A model that reads nothing but text, and in no client's own words: a call with more is refused and not cut down. */
export const textOnly = (model: Model): Model => ({
  async complete(call, signal) {
    const refusal = refusalOfTranslation(call) ?? refusalOfParts(call);
    if (refusal !== undefined) {
      const key = call.verbatim?.untranslatable[0];
      throw new ModelError('rejected', refusal, { retryable: false, attempts: 0, key });
    }
    return model.complete(call, signal);
  },
});

function refusalOfParts({ messages, providerName }: ModelCall): string | undefined {
  const other = messages.flatMap(({ parts = [] }) => parts).find(({ type }) => type !== 'text' && type !== 'refusal');
  return other && `${providerName} reads text only, and no part of type ${String(other.type)}`;
}
