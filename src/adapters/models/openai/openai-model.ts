import { costOf } from '../../../domain/inference/price.js';
import type { Provider } from '../../../domain/inference/provider.js';
import { parseRateLimit } from '../../../domain/inference/rate-limit.js';
import { UserError } from '../../../domain/user-error.js';
import { type Model, ModelError } from '../../../ports/model.js';
import { readChatBody } from './chat-reply.js';
import { chatRequestBody } from './chat-request.js';
import { type Endpoint, endpointOf } from './endpoint.js';
import { errorInBody, httpFailure } from './failure.js';
import { createPostJson, type HttpReply } from './post-json.js';

export type OpenAiParts = {
  /** The value of an environment variable. Throws `UserError` naming the variable when it is not set. */
  readonly keyFor: (variable: string) => string;
  /** The providers that will be asked, whose keys are looked for at once; others are when they are asked. */
  readonly providers?: readonly Provider[];
  /** How many calls may be under way at once, and so how many connections a host is given. */
  readonly concurrency: number;
  /** For providers that set none. */
  readonly requestTimeoutMs?: number;
};

/**
 * A model behind any endpoint that speaks the OpenAI chat completions dialect. One request a call, no retries. Throws a
 * `UserError` for a key that is missing or that no header can carry.
 */
export function createOpenAiModel(parts: OpenAiParts): Model {
  const { keyFor, providers = [], concurrency, requestTimeoutMs = 60_000 } = parts;
  for (const provider of providers) keyOf(provider, keyFor);
  const postJson = createPostJson({ maxSockets: concurrency });
  const endpoints = new Map<string, Endpoint>();
  const endpointFor = (baseUrl: string): Endpoint => {
    const endpoint = endpoints.get(baseUrl) ?? endpointOf(baseUrl);
    endpoints.set(baseUrl, endpoint);
    return endpoint;
  };
  return {
    async complete(call, signal) {
      const { provider, price } = call;
      if (provider.api !== 'openai') throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
      const endpoint = endpointFor(provider.base_url);
      const key = keyOf(provider, keyFor);
      const authorization = key === undefined ? undefined : `Bearer ${key}`;
      const timeoutMs = provider.timeout_s === undefined ? requestTimeoutMs : provider.timeout_s * 1000;
      const startedAtMs = performance.now();
      const answer = await postJson({ endpoint, authorization, body: chatRequestBody(call), timeoutMs, signal });
      const latencyMs = Math.round(performance.now() - startedAtMs);
      const reply = readAnswer(withoutKey(answer, key), endpoint.host);
      const rateLimit = parseRateLimit(answer.headers, Date.now());
      const { usage } = reply;
      const costUsd = usage === undefined ? 0 : costOf(price, usage);
      const servedModel = endpoint.namesModels ? reply.servedModel : undefined;
      return { ...reply, servedModel, latencyMs, costUsd, rateLimit, cached: false };
    },
  };
}

function readAnswer(answer: HttpReply, host: string) {
  if (answer.status !== 200) throw httpFailure(answer, host, Date.now());
  const body = readChatBody(answer.text);
  switch (body.kind) {
    case 'reply':
      return body.reply;
    case 'error':
      throw errorInBody(body.error, answer, host, Date.now());
    case 'malformed':
      throw new ModelError('malformed', `${host} answered 200, but ${body.reason}`, { retryable: true });
  }
}

const keyOf = (provider: Provider, keyFor: OpenAiParts['keyFor']): string | undefined =>
  provider.api === 'openai' && provider.key_env !== undefined ? checkedKey(provider.key_env, keyFor) : undefined;

/** Secrets are often stored with a newline at their end; anything else that no header can carry is refused unseen. */
function checkedKey(variable: string, keyFor: (variable: string) => string): string {
  const key = keyFor(variable).trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  const hint = 'store the key alone, without quotes, spaces or line breaks';
  throw new UserError(`the key in ${variable} is empty or has characters that no HTTP header can carry`, { hint });
}

/** Shorter keys are placeholders for servers that check none, and may be words of an answer. */
const shortestSecret = 12;

/** A server may repeat the key in an error or even in an answer; neither may carry it further. */
function withoutKey(answer: HttpReply, key: string | undefined): HttpReply {
  const mayCarryKey = key !== undefined && (key.length >= shortestSecret || answer.status !== 200);
  if (!mayCarryKey || !answer.text.includes(key)) return answer;
  return { ...answer, text: answer.text.replaceAll(key, '***') };
}
