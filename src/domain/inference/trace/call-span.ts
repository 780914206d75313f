import { attemptsOf } from '../call/attempts-of.js';
import type { ModelCall, ModelReply, Operation } from '../call/model-call.js';
import { type Provider, whoAnswers } from '../provider/provider.js';
import type { Attributes } from './conventions.js';
import { finishReasonWord, inputMessages, outputMessages } from './message-parts.js';
import { choicesOf, numberOf, outputTypeOf, textsOf } from './parameter-values.js';
import { providerWord } from './provider-word.js';
import type { Span, SpanContext } from './span.js';
import { toolDefinitions } from './tool-definitions.js';

/** How a call ended: with a reply, or with an error of a kind, which may still have had a reply and a cost. */
export type CallOutcome =
  | { readonly kind: 'reply'; readonly reply: ModelReply }
  | {
      readonly kind: 'failure';
      /** One of few words: the kind of the incident, or `budget-exceeded`, `cancelled`, `_OTHER`. */
      readonly type: string;
      readonly message: string;
      readonly attempts?: number | undefined;
      readonly costUsd?: number | undefined;
      readonly reply?: ModelReply | undefined;
    };

export type TracedCall = {
  readonly call: ModelCall;
  readonly outcome: CallOutcome;
  readonly span: SpanContext;
  readonly startMs: number;
  readonly endMs: number;
};

/**
 * The span of one call, content included. It is written down in one piece, attributes without a value too: an object
 * that is put together of parts takes longer than the rest of a span.
 */
export function callSpan({ call, outcome, span, startMs, endMs }: TracedCall): Span {
  const operation = call.operation ?? 'chat';
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: call.trace?.spanId,
    name: `${operation} ${call.model}`,
    kind: 'client',
    startMs,
    endMs,
    attributes: callAttributes(call, operation, outcome, endMs - startMs),
    error: outcome.kind === 'failure' ? outcome.message : undefined,
  };
}

function callAttributes(call: ModelCall, operation: Operation, outcome: CallOutcome, durationMs: number): Attributes {
  const { parameters } = call;
  const { reply } = outcome;
  const [usage, server] = [reply?.usage, serverOf(call.provider)];
  return {
    'gen_ai.operation.name': operation,
    'gen_ai.provider.name': providerWord(call.providerName, call.provider),
    'gen_ai.conversation.id': call.caller?.session,
    'gen_ai.request.model': call.model,
    'gen_ai.request.max_tokens': numberOf(parameters.max_tokens),
    'gen_ai.request.temperature': numberOf(parameters.temperature),
    'gen_ai.request.top_p': numberOf(parameters.top_p),
    'gen_ai.request.top_k': numberOf(parameters['top_k']),
    'gen_ai.request.seed': numberOf(parameters.seed),
    'gen_ai.request.frequency_penalty': numberOf(parameters['frequency_penalty']),
    'gen_ai.request.presence_penalty': numberOf(parameters['presence_penalty']),
    'gen_ai.request.choice.count': choicesOf(parameters['n']),
    'gen_ai.request.stop_sequences': textsOf(parameters.stop),
    'gen_ai.request.stream': isStreamed(call, reply) ? true : undefined,
    'gen_ai.output.type': outputTypeOf(parameters['response_format']),
    'gen_ai.tool.definitions': toolDefinitions(parameters['tools']),
    'server.address': server.address,
    'server.port': server.port,
    'error.type': outcome.kind === 'failure' ? outcome.type : undefined,
    'gen_ai.response.id': reply?.responseId,
    'gen_ai.response.model': reply?.servedModel,
    'openai.response.system_fingerprint': reply?.systemFingerprint,
    'gen_ai.response.finish_reasons': reply && [finishReasonWord(reply.finishReason)],
    'gen_ai.response.time_to_first_chunk': reply?.firstTokenMs === undefined ? undefined : reply.firstTokenMs / 1000,
    'gen_ai.usage.input_tokens': usage?.inputTokens,
    'gen_ai.usage.output_tokens': usage?.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage?.cachedInputTokens,
    'gen_ai.usage.cache_creation.input_tokens': usage?.cacheWriteInputTokens,
    'gen_ai.usage.reasoning.output_tokens': usage?.reasoningTokens,
    'gen_ai.embeddings.dimension.count': reply?.vectors?.[0]?.length,
    'lanegate.cost_usd': costOf(outcome),
    'lanegate.usage.cache_creation_1h.input_tokens': usage?.longCacheWriteInputTokens,
    'lanegate.attempts': attemptsIn(outcome),
    'lanegate.cached': reply?.cached,
    'lanegate.unverified': reply?.unverified,
    'lanegate.latency_ms': reply?.latencyMs,
    'lanegate.waited_ms': reply === undefined || reply.cached ? undefined : Math.max(0, durationMs - reply.latencyMs),
    'lanegate.provider': call.providerName,
    'lanegate.route': call.via?.route,
    'lanegate.user': call.caller?.user,
    'lanegate.request.repeat': call.repeat,
    'gen_ai.input.messages': inputMessages(call.messages),
    'gen_ai.output.messages': reply === undefined || operation !== 'chat' ? undefined : outputMessages(reply),
  };
}

const costOf = (outcome: CallOutcome): number =>
  outcome.kind === 'reply' ? outcome.reply.costUsd : (outcome.costUsd ?? 0);

const attemptsIn = (outcome: CallOutcome): number | undefined =>
  outcome.kind === 'reply' ? attemptsOf(outcome.reply) : outcome.attempts;

/** By the parameters, by a client that reads along, or by a provider whose answers are always streamed. */
const isStreamed = ({ parameters, listener }: ModelCall, reply: ModelReply | undefined): boolean =>
  parameters['stream'] === true || listener !== undefined || reply?.firstTokenMs !== undefined;

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

type Server = { readonly address?: string | undefined; readonly port?: number | undefined };

/** Providers share few addresses, and reading one takes longer than all the rest of a span. */
const servers = new WeakMap<Provider, Server>();

function serverOf(provider: Provider): Server {
  const known = servers.get(provider);
  if (known !== undefined) return known;
  const server = addressOf(provider);
  servers.set(provider, server);
  return server;
}

/** Host and port alone: what else a URL carries may be a secret. */
function addressOf(provider: Provider): Server {
  const asked = whoAnswers(provider);
  const url = ('base_url' in asked && asked.base_url) || ('url' in asked && asked.url);
  if (!url || !URL.canParse(url)) return {};
  const { hostname, port, protocol } = new URL(url);
  return { address: hostname, port: port === '' ? defaultPorts[protocol] : Number(port) };
}
