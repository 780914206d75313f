import type { Json } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { ModelParameters } from '../../suite/configuration.js';
import { fileReference, isScriptPath } from './file-reference.js';
import type { ImportContext } from './import-context.js';
import type { Located } from './located.js';

/** promptfoo's names of parameters that have another name here. */
const renamed: Readonly<Record<string, string>> = {
  max_completion_tokens: 'max_tokens',
  maxOutputTokens: 'max_tokens',
  max_new_tokens: 'max_tokens',
  num_predict: 'max_tokens',
  maxTokens: 'max_tokens',
  topP: 'top_p',
  topK: 'top_k',
  stopSequences: 'stop',
  stop_sequences: 'stop',
  responseFormat: 'response_format',
};

/** Parameters that are sent as they are. */
const sent = new Set([
  ...['temperature', 'top_p', 'top_k', 'max_tokens', 'seed', 'stop', 'frequency_penalty', 'presence_penalty'],
  ...['response_format', 'tools', 'tool_choice', 'parallel_tool_calls', 'reasoning_effort', 'logit_bias', 'n', 'user'],
  ...['logprobs', 'top_logprobs', 'verbosity', 'service_tier', 'reasoning', 'provider', 'thinking', 'effort'],
]);

/** Settings that say how a provider is reached, which is told elsewhere, or how promptfoo shows it. */
const elsewhere = new Set([
  ...['apiKey', 'apiKeyEnvar', 'apiKeyRequired', 'apiHost', 'apiBaseUrl', 'apiVersion', 'basePath', 'region', 'cost'],
  ...['inputCost', 'outputCost', 'organization', 'maxRetries', 'max_retries', 'timeout', 'cache', 'basePath', 'label'],
]);

/** The parameters that the `config` of a provider or a prompt sets; what is not known is told. */
export function parametersOf(context: ImportContext, config: Located | undefined): Record<string, Json> {
  const parameters: Record<string, Json> = {};
  for (const [key, at] of config?.entries() ?? []) {
    if (key === 'passthrough' || key === 'generationConfig') Object.assign(parameters, parametersOf(context, at));
    else if (!elsewhere.has(key)) Object.assign(parameters, parameterOf(context, key, at));
  }
  return checked(context, config, parameters);
}

function parameterOf(context: ImportContext, key: string, at: Located): Record<string, Json> {
  const name = own(renamed, key) ?? key;
  if (!sent.has(name) && at.source.path === context.configPath && !isPassedThrough(at)) {
    context.note(at, `\`${key}\` of a provider`, 'it is not sent to the model');
    return {};
  }
  const value = loaded(context, at);
  if (value === undefined || value === null) return {};
  if (name === 'stop' && typeof value === 'string') return { stop: [value] };
  return { [name]: value as Json };
}

const isPassedThrough = (at: Located): boolean => /\.(?:passthrough|generationConfig)\./.test(at.place.key ?? '');

/** A value, or what the file holds that it names. */
function loaded(context: ImportContext, at: Located): unknown {
  const reference = typeof at.value === 'string' ? fileReference(at.value) : undefined;
  if (reference === undefined) return withFiles(context, at);
  if (isScriptPath(reference.path)) {
    context.lose(at, `\`${at.text()}\``, 'it is a program that makes a parameter, which is not imported');
    return undefined;
  }
  const path = context.resolve(reference.path, at.source.path);
  if (!/\.(?:json|ya?ml)$/i.test(path)) {
    const file = context.text(path);
    return file.kind === 'text' ? file.text : missing(context, at, file.kind === 'missing' ? file.why : undefined);
  }
  if (!context.has(path)) return missing(context, at, `\`${path}\` is not in the repository`);
  return context.parse(path)?.value;
}

function missing(context: ImportContext, at: Located, why: string | undefined): undefined {
  if (why !== undefined) context.lose(at, `\`${at.text()}\``, why);
  return undefined;
}

/** Lists such as `tools` may name a file an item. */
function withFiles(context: ImportContext, at: Located): unknown {
  if (Array.isArray(at.value)) return at.items().map((item) => loaded(context, item));
  if (isJsonObject(at.value))
    return Object.fromEntries(at.entries().map(([key, item]) => [key, loaded(context, item)]));
  return at.value;
}

/** What no model takes is told, and not sent. */
function checked(context: ImportContext, config: Located | undefined, parameters: JsonObject): Record<string, Json> {
  const parsed = ModelParameters.safeParse(parameters);
  if (parsed.success) return parameters as Record<string, Json>;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  for (const name of wrong) {
    const at = config?.get(name) ?? config;
    if (at !== undefined) context.lose(at, `\`${name}\``, 'its value is none that a model takes');
  }
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !wrong.has(name))) as Record<string, Json>;
}
