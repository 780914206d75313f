import type { ModelReply } from '../domain/inference/call/model-call.js';
import { type Model, ModelError } from '../ports/model.js';

/** A text without the secrets that the program knows. */
export type Scrub = (text: string) => string;

/**
 * Takes known secrets out of whatever comes from a provider, before anybody stores, shows or judges it: a server may
 * repeat the key that it was sent, in an answer as well as in an error. Errors lose what caused them, which may repeat
 * it too.
 */
export function withScrubbedReplies(model: Model, scrub: Scrub): Model {
  return {
    async complete(call, signal) {
      try {
        return scrubbedReply(await model.complete(call, signal), scrub);
      } catch (error) {
        throw error instanceof ModelError ? scrubbedError(error, scrub) : error;
      }
    },
    refusalOf(call) {
      const refusal = model.refusalOf?.(call);
      return refusal && scrubbedError(refusal, scrub);
    },
  };
}

function scrubbedReply(reply: ModelReply, scrub: Scrub): ModelReply {
  const { content, reasoning, refusal, toolCalls, servedModel, systemFingerprint, responseId, context, verbatim } =
    reply;
  const isClean = (text: string | undefined): boolean => text === undefined || scrub(text) === text;
  const areWordsClean =
    isClean(content) &&
    isClean(reasoning) &&
    isClean(refusal) &&
    (toolCalls ?? []).every(({ arguments: text }) => isClean(text));
  // The events of a stream say in pieces what only the reply that they make says whole.
  const isVerbatimClean = verbatim === undefined || (areWordsClean && isClean(verbatim.text));
  const areNamesClean = isClean(servedModel) && isClean(systemFingerprint) && isClean(responseId);
  const areClean = areWordsClean && isVerbatimClean && areNamesClean;
  if (areClean && toolCalls === undefined && context === undefined && reply.served === undefined) return reply;
  return {
    ...reply,
    content: scrub(content),
    ...(isVerbatimClean ? {} : { verbatim: undefined }),
    ...(reasoning === undefined ? {} : { reasoning: scrub(reasoning) }),
    ...(refusal === undefined ? {} : { refusal: scrub(refusal) }),
    ...(servedModel === undefined ? {} : { servedModel: scrub(servedModel) }),
    ...(systemFingerprint === undefined ? {} : { systemFingerprint: scrub(systemFingerprint) }),
    ...(responseId === undefined ? {} : { responseId: scrub(responseId) }),
    ...(context === undefined ? {} : { context: context.map(scrub) }),
    ...(reply.served === undefined ? {} : { served: { ...reply.served, model: scrub(reply.served.model) } }),
    ...(toolCalls === undefined
      ? {}
      : {
          toolCalls: toolCalls.map(({ id, name, arguments: text }) => ({
            id: scrub(id),
            name: scrub(name),
            arguments: scrub(text),
          })),
        }),
  };
}

function scrubbedError(error: ModelError, scrub: Scrub): ModelError {
  const { kind, message, facts } = error;
  const { reply, key } = facts;
  return new ModelError(kind, scrub(message), {
    ...facts,
    reply: reply === undefined ? undefined : scrubbedReply(reply, scrub),
    key: key === undefined ? undefined : scrub(key),
  });
}
