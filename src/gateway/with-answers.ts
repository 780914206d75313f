import type { ModelCall, ModelReply } from '../domain/inference/model-call.js';
import { mayBeStored } from '../domain/inference/provider.js';
import { requestDigest } from '../domain/inference/request-digest.js';
import type { Answer, Answers } from '../ports/answers.js';
import type { Model } from '../ports/model.js';

/**
 * Serves a request that was answered before from the store, at no cost, and stores what is answered now. The same
 * request asked twice at once is made once. Free providers bypass the store; only replies that the guarded model lets
 * through are kept.
 */
export function withAnswers(model: Model, answers: Answers): Model {
  const underWay = new Map<string, Promise<ModelReply>>();

  const ask = async (key: string, call: ModelCall, signal: AbortSignal | undefined): Promise<ModelReply> => {
    try {
      const known = await answers.get(key);
      if (known !== undefined) return served(known);
      const reply = await model.complete(call, signal);
      answers.put(key, answerOf(reply));
      return reply;
    } finally {
      underWay.delete(key);
    }
  };
  return {
    async complete(call, signal) {
      if (!mayBeStored(call.provider)) return model.complete(call, signal);
      const key = requestDigest(call);
      for (let same = underWay.get(key); same !== undefined; same = underWay.get(key)) {
        const reply = await same.catch(() => undefined);
        if (reply !== undefined) return served(answerOf(reply));
      }
      const asked = ask(key, call, signal);
      underWay.set(key, asked);
      return asked;
    },
  };
}

const served = (answer: Answer): ModelReply => ({ ...answer, costUsd: 0, cached: true });

const answerOf = ({ content, finishReason, usage, servedModel, latencyMs }: ModelReply): Answer => ({
  content,
  finishReason,
  latencyMs,
  ...(usage === undefined ? {} : { usage }),
  ...(servedModel === undefined ? {} : { servedModel }),
});
