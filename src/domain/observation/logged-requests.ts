import { digestOf, type Json } from '../artifacts/digest.js';
import { isJsonObject, type JsonObject, readJson } from '../artifacts/read-json.js';
import type { Message, ToolCall } from '../inference/call/message.js';
import { plainText } from './answer-of-span.js';
import { exportedSpan, isExportedSpan } from './exported-span.js';
import { isOtlp, otlpSpans } from './otlp-spans.js';
import { callOfSpan, type ObservationNaming } from './span-call.js';
import type { SpanFacts } from './span-facts.js';

/** A request of production that can be put again. */
export type LoggedRequest = {
  readonly id: string;
  readonly messages: readonly Message[];
  /** What graders may compare with, where the log has it. */
  readonly expected?: Json | undefined;
  readonly vars: Readonly<Record<string, Json>>;
  readonly tags: readonly string[];
  readonly context?: readonly string[] | undefined;
};

/** The requests of one value of a log, and how many of its values hold none that can be put again. */
export type LoggedRequests = { readonly requests: readonly LoggedRequest[]; readonly unreadable: number };

/**
 * Reads requests out of one JSON value: a line with `messages`, a recording, or spans that tell what the model was
 * asked. A request that nobody named is known by what it asks.
 */
export function loggedRequests(json: unknown, naming: ObservationNaming): LoggedRequests {
  if (!isJsonObject(json)) return { requests: [], unreadable: 1 };
  if (isOtlp(json)) return sumOf(otlpSpans(json).map((span) => ofSpan(span, naming)));
  if (isExportedSpan(json)) return ofSpan(exportedSpan(json), naming);
  return ofLine(json, naming);
}

const nothing: LoggedRequests = { requests: [], unreadable: 0 };
const unreadable: LoggedRequests = { requests: [], unreadable: 1 };

function ofSpan(span: SpanFacts | undefined, naming: ObservationNaming): LoggedRequests {
  const call = span && callOfSpan(span, naming);
  if (span === undefined || call === undefined) return nothing;
  const messages = messagesOf(span.value('gen_ai.input.messages') ?? span.value('input.value'));
  return messages === undefined
    ? unreadable
    : { requests: [{ id: call.request, messages, vars: {}, tags: [] }], unreadable: 0 };
}

function ofLine(json: JsonObject, naming: ObservationNaming): LoggedRequests {
  const { request, expected, vars, tags, context } = json;
  const messages = messagesOf(json.messages ?? (isJsonObject(request) ? request.messages : undefined));
  if (messages === undefined) return unreadable;
  const named = [naming.request ?? 'id', 'id', 'request_id'].map((key) => json[key]).find(isName);
  const logged: LoggedRequest = {
    id: named === undefined ? digestOf(messages as unknown as Json).slice(7, 19) : String(named),
    messages,
    ...(expected === undefined ? {} : { expected: expected as Json }),
    vars: isJsonObject(vars) ? (vars as Readonly<Record<string, Json>>) : {},
    tags: textsIn(tags),
    ...(Array.isArray(context) ? { context: textsIn(context) } : {}),
  };
  return { requests: [logged], unreadable: 0 };
}

const isName = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number';
const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];

/**
 * A conversation in the words of the chat completions dialect or of the GenAI conventions, which may be a JSON text.
 */
function messagesOf(written: unknown): Message[] | undefined {
  const value = typeof written === 'string' ? readJson(written)?.json : written;
  const list = isJsonObject(value) ? value.messages : value;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const messages = list.map(messageOf);
  return messages.every((message) => message !== undefined) ? messages : undefined;
}

const roles: Readonly<Record<string, Message['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  model: 'assistant',
  ai: 'assistant',
  tool: 'tool',
};

/** What can be put again of what a turn is made of, and thoughts, which are not put again. */
const knownParts: ReadonlySet<unknown> = new Set(['text', 'tool_call', 'tool_call_response', 'reasoning', 'thinking']);

/** True where a turn has a picture, a file or whatever else it would be another one without. */
const hasMore = ({ content, parts }: JsonObject): boolean =>
  [content, parts].some(
    (list) => Array.isArray(list) && list.some((part) => !isJsonObject(part) || !knownParts.has(part.type)),
  );

/** A message whose role or content nobody knows makes its conversation another one, so it has none. */
function messageOf(written: unknown): Message | undefined {
  if (!isJsonObject(written) || typeof written.role !== 'string' || !Object.hasOwn(roles, written.role))
    return undefined;
  if (hasMore(written)) return undefined;
  const role = roles[written.role] ?? 'user';
  const calls = toolCallsOf(written);
  const answered = toolAnswerOf(written);
  const content = answered?.content ?? (written.content === null ? '' : plainText([written])) ?? '';
  if (content === '' && calls.length === 0) return undefined;
  return {
    role,
    content,
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
    ...(answered === undefined ? {} : { tool_call_id: answered.id }),
  };
}

const partsOf = ({ parts }: JsonObject, type: string): JsonObject[] =>
  Array.isArray(parts) ? parts.filter(isJsonObject).filter((part) => part.type === type) : [];

function toolCallsOf(written: JsonObject): ToolCall[] {
  const listed: unknown[] = Array.isArray(written.tool_calls) ? written.tool_calls : [];
  const calls = [...listed, ...partsOf(written, 'tool_call')].filter(isJsonObject);
  return calls.flatMap((call) => {
    const { name, arguments: given } = isJsonObject(call.function) ? call.function : call;
    if (typeof call.id !== 'string' || typeof name !== 'string') return [];
    return [{ id: call.id, name, arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}) }];
  });
}

function toolAnswerOf(written: JsonObject): { readonly id: string; readonly content: string } | undefined {
  const [part] = partsOf(written, 'tool_call_response');
  const id = part?.id ?? written.tool_call_id;
  const response = part?.response ?? written.content;
  if (typeof id !== 'string' || response === undefined) return undefined;
  return { id, content: typeof response === 'string' ? response : JSON.stringify(response) };
}

const sumOf = (all: readonly LoggedRequests[]): LoggedRequests => ({
  requests: all.flatMap(({ requests }) => requests),
  unreadable: all.reduce((sum, each) => sum + each.unreadable, 0),
});
