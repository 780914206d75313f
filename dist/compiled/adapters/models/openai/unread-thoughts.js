import { remembered } from '../../../domain/inference/remembered.js';
import { isJsonObject, isPresent } from '../http/json.js';
const elsewhere = ['reasoning_content', 'reasoning_details'];
/**
 * Hosts that refuse a conversation whose answers bring thoughts under these names, which other servers and this gateway
 * tell them by (janhq/jan#8136, Kilo-Org/kilocode#10375, charmbracelet/crush#1590).
 */
const refusedBy = new Map([
    ['api.groq.com', elsewhere],
    ['api.cerebras.ai', elsewhere],
    ['api.mistral.ai', [...elsewhere, 'reasoning']],
]);
const namesRefusedAt = remembered((baseUrl) => refusedBy.get(new URL(baseUrl).hostname));
/**
 * A client's body without thoughts of other models that the provider would refuse the conversation for. Nobody but who
 * thought them can go on from them.
 */
export function withoutUnreadThoughts(body, provider) {
    const names = provider.api === 'openai' ? namesRefusedAt(provider.base_url) : undefined;
    const { messages } = body;
    if (names === undefined || !Array.isArray(messages))
        return body;
    const turns = messages;
    const bringsAny = (turn) => isJsonObject(turn) && names.some((name) => isPresent(turn[name]));
    if (!turns.some(bringsAny))
        return body;
    return { ...body, messages: turns.map((turn) => (bringsAny(turn) ? without(turn, names) : turn)) };
}
const without = (turn, names) => Object.fromEntries(Object.entries(turn).filter(([name]) => !names.includes(name)));
