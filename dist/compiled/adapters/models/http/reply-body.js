import { costOf } from '../../../domain/inference/price/price.js';
/** A reply with what it cost, and without the key that a server may have repeated in it. */
export function billed({ toldUsd = 0, ...reply }, { price }, scrub) {
    const { usage, feesUsd = 0 } = reply;
    const costUsd = Math.max(toldUsd, (usage === undefined ? 0 : costOf(price, usage)) + feesUsd);
    return { costUsd, cached: false, ...(scrub === undefined ? reply : scrubbed(reply, scrub)) };
}
function scrubbed(reply, scrub) {
    const { content, reasoning, refusal, toolCalls, servedModel, responseId, context } = reply;
    const texts = [content, reasoning, refusal, servedModel, responseId, ...(context ?? [])];
    const isClean = toolCalls === undefined && texts.every((text) => text === undefined || scrub(text) === text);
    if (isClean)
        return reply;
    return {
        ...reply,
        content: scrub(content),
        ...told('reasoning', reasoning && scrub(reasoning)),
        ...told('refusal', refusal && scrub(refusal)),
        ...told('toolCalls', toolCalls?.map((call) => scrubbedCall(call, scrub))),
        ...told('servedModel', servedModel && scrub(servedModel)),
        ...told('responseId', responseId && scrub(responseId)),
        ...told('context', context?.map(scrub)),
    };
}
const scrubbedCall = ({ id, name, arguments: text }, scrub) => ({
    id: scrub(id),
    name: scrub(name),
    arguments: scrub(text),
});
/** A property that is there only where it is told. */
export const told = (name, value) => value === undefined ? {} : { [name]: value };
