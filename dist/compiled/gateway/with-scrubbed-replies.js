import { ModelError } from '../ports/model.js';
/**
 * Takes known secrets out of whatever comes from a provider, before anybody stores, shows or judges it: a server may
 * repeat the key that it was sent, in an answer as well as in an error. Errors lose what caused them, which may repeat
 * it too.
 */
export function withScrubbedReplies(model, scrub) {
    return {
        async complete(call, signal) {
            try {
                return scrubbedReply(await model.complete(call, signal), scrub);
            }
            catch (error) {
                throw error instanceof ModelError ? scrubbedError(error, scrub) : error;
            }
        },
        refusalOf(call) {
            const refusal = model.refusalOf?.(call);
            return refusal && scrubbedError(refusal, scrub);
        },
    };
}
function scrubbedReply(reply, scrub) {
    const { content, reasoning, refusal, toolCalls, servedModel, responseId, context, verbatim } = reply;
    const isClean = (text) => text === undefined || scrub(text) === text;
    const areWordsClean = isClean(content) &&
        isClean(reasoning) &&
        isClean(refusal) &&
        (toolCalls ?? []).every(({ arguments: text }) => isClean(text));
    // The events of a stream say in pieces what only the reply that they make says whole.
    const isVerbatimClean = verbatim === undefined || (areWordsClean && isClean(verbatim.text));
    const areClean = areWordsClean && isVerbatimClean && isClean(servedModel) && isClean(responseId);
    if (areClean && toolCalls === undefined && context === undefined && reply.served === undefined)
        return reply;
    return {
        ...reply,
        content: scrub(content),
        ...(isVerbatimClean ? {} : { verbatim: undefined }),
        ...(reasoning === undefined ? {} : { reasoning: scrub(reasoning) }),
        ...(refusal === undefined ? {} : { refusal: scrub(refusal) }),
        ...(servedModel === undefined ? {} : { servedModel: scrub(servedModel) }),
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
function scrubbedError(error, scrub) {
    const { kind, message, facts } = error;
    const { reply, key } = facts;
    return new ModelError(kind, scrub(message), {
        ...facts,
        reply: reply === undefined ? undefined : scrubbedReply(reply, scrub),
        key: key === undefined ? undefined : scrub(key),
    });
}
