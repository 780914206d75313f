import { sha256Of } from '../../../domain/artifacts/digest.js';
import type { Provider } from '../../../domain/inference/provider/provider.js';
import { remembered } from '../../../domain/inference/remembered.js';
import { isJsonObject, type JsonObject } from '../http/json.js';

/** Mistral takes an id of a tool call only in the form of its own (langchain-ai/langchain#24668). */
const takesNineLetters = remembered((baseUrl: string) => new URL(baseUrl).hostname === 'api.mistral.ai');

const isOfNineLetters = /^[A-Za-z0-9]{9}$/;

/** The same id is always told the same, so that calls and what tools answered them are still each other's. */
const nineLettersOf = remembered((id: string) => (isOfNineLetters.test(id) ? id : sha256Of(id).slice(0, 9)));

/** The turns of a conversation with the ids of its tool calls as the provider takes them. */
export const withTakenIds = <Turn>(turns: readonly Turn[], provider: Provider): readonly Turn[] =>
  provider.api === 'openai' && takesNineLetters(provider.base_url) ? turns.map(withNineLetters) : turns;

/** The same of a client's own body. */
export function bodyWithTakenIds(body: JsonObject, provider: Provider): JsonObject {
  const { messages } = body;
  if (!Array.isArray(messages)) return body;
  const turns: readonly unknown[] = messages;
  const taken = withTakenIds(turns, provider);
  return taken === turns ? body : { ...body, messages: taken };
}

function withNineLetters<Turn>(turn: Turn): Turn {
  if (!isJsonObject(turn)) return turn;
  const { tool_calls: calls, tool_call_id: answered } = turn;
  return {
    ...turn,
    ...(Array.isArray(calls) ? { tool_calls: calls.map(callWithNineLetters) } : {}),
    ...(typeof answered === 'string' ? { tool_call_id: nineLettersOf(answered) } : {}),
  };
}

const callWithNineLetters = (call: unknown): unknown =>
  isJsonObject(call) && typeof call.id === 'string' ? { ...call, id: nineLettersOf(call.id) } : call;
