import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import type { ClientRequest } from '../client-dialect.js';
import { refuseOtherModels } from '../refuse-other-models.js';
import {
  optionalCount,
  optionalFlag,
  optionalObjects,
  optionalUser,
  refuseField,
  refuseLostNumbers,
  requiredModel,
  requiredNumber,
  requiredText,
} from '../request-fields.js';
import { readMessages } from './chat-messages.js';
import { createChatWriter } from './chat-writer.js';

/** What is told apart from the parameters, or says only how the answer comes. */
const apart: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'max_tokens',
  'max_completion_tokens',
  'stream',
  'stream_options',
  'user',
]);

/** What helps a provider to bill, to store, to guard or to be quick, and leaves the answer as it is. */
const hints: ReadonlySet<string> = new Set([
  'metadata',
  'store',
  'prediction',
  'prompt_cache_key',
  'prompt_cache_retention',
  'safety_identifier',
]);

/** Parameters for which adapters of other dialects have words, or sentences that refuse them. */
const translated: ReadonlySet<string> = new Set([
  'temperature',
  'top_p',
  'top_k',
  'seed',
  'stop',
  'n',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'response_format',
  'reasoning_effort',
  'thinking',
]);

/** What a client says that asks for nothing but what it gets in any case. */
const asksForNothing: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['modalities', (value) => Array.isArray(value) && value.length === 1 && value[0] === 'text'],
  ['service_tier', (value) => value === 'auto' || value === 'default'],
  ['verbosity', (value) => value === 'medium'],
]);

/** Reads the body of a chat completion. Throws a `RequestError` for what is none. */
export function readChatRequest(body: JsonObject): ClientRequest {
  refuseOtherModels(body);
  refuseLostNumbers(body);
  const { messages, untranslatable } = readMessages(body.messages);
  const parameters = parametersOf(body);
  const isStreamed = optionalFlag(body.stream, 'stream') ?? false;
  return {
    model: requiredModel(body),
    operation: 'chat',
    messages,
    parameters,
    maxTokens:
      optionalCount(body.max_completion_tokens, 'max_completion_tokens') ??
      optionalCount(body.max_tokens, 'max_tokens'),
    isStreamed,
    user: optionalUser(body),
    verbatim: { dialect: 'chat', body, untranslatable: [...untranslatable, ...untranslatableOf(parameters)] },
    writer: createChatWriter({ tellsUsage: isStreamed && asksForUsage(body.stream_options) }),
  };
}

function asksForUsage(options: unknown): boolean {
  if (options === undefined || options === null) return false;
  if (!isJsonObject(options)) return refuseField('stream_options', 'an object');
  return optionalFlag(options.include_usage, 'stream_options.include_usage') ?? false;
}

function parametersOf(body: JsonObject): JsonObject {
  const asked = Object.entries(body).filter(([name, value]) => value !== null && isParameter(name, value));
  for (const [name, value] of asked) checks.get(name)?.(value, name);
  const parameters = Object.fromEntries(asked);
  const { stop } = parameters;
  return typeof stop === 'string' ? { ...parameters, stop: [stop] } : parameters;
}

const isParameter = (name: string, value: unknown): boolean =>
  !apart.has(name) && !hints.has(name) && asksForNothing.get(name)?.(value) !== true;

/** Parameters that more than the provider reads: what they are decides what a call may cost, and how it is judged. */
const checks: ReadonlyMap<string, (value: unknown, key: string) => unknown> = new Map([
  ['n', optionalCount],
  ['best_of', optionalCount],
  ['temperature', requiredNumber],
  ['top_p', requiredNumber],
  ['seed', requiredNumber],
  ['stop', requiredStops],
  ['tools', optionalObjects],
  ['functions', optionalObjects],
  ['service_tier', requiredText],
  ['reasoning_effort', requiredText],
] as const);

function requiredStops(value: unknown, key: string): void {
  const stops: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!stops.every((each) => typeof each === 'string')) refuseField(key, 'a text or a list of texts');
}

/** What has no words elsewhere: parameters of one provider alone, and tools that are no functions. */
function untranslatableOf(parameters: JsonObject): readonly string[] {
  const unknown = Object.keys(parameters).filter((name) => !translated.has(name));
  const tools = optionalObjects(parameters.tools, 'tools').flatMap(({ type, function: described }, index) =>
    (type ?? 'function') === 'function' && isJsonObject(described) ? [] : [`tools[${index}]`],
  );
  const { tool_choice: choice } = parameters;
  const isOther = isJsonObject(choice) && !isJsonObject(choice.function);
  return [...unknown, ...tools, ...(isOther ? ['tool_choice'] : [])];
}
