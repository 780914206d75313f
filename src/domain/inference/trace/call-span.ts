import type { ModelCall, ModelReply } from '../model-call.js';
import { isFree, type Provider, whoAnswers } from '../provider.js';
import type { Attributes } from './conventions.js';
import { finishReasonWord, inputMessages, outputMessages } from './message-parts.js';
import { requestAttributes } from './request-attributes.js';
import type { Span, SpanContext } from './span.js';

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

/** The span of one call, content included. */
export function callSpan({ call, outcome, span, startMs, endMs }: TracedCall): Span {
  const { reply } = outcome;
  const operation = call.operation ?? 'chat';
  return {
    ...span,
    parentSpanId: call.trace?.spanId,
    name: `${operation} ${call.model}`,
    kind: 'client',
    startMs,
    endMs,
    attributes: {
      'gen_ai.operation.name': operation,
      'gen_ai.provider.name': providerWord(call.providerName, call.provider),
      'gen_ai.conversation.id': call.caller?.session,
      ...requestAttributes(call),
      ...serverAttributes(call.provider),
      ...outcomeAttributes(outcome),
      ...(reply === undefined ? {} : replyAttributes(reply, endMs - startMs)),
      'lanegate.provider': call.providerName,
      'lanegate.route': call.via?.route,
      'lanegate.user': call.caller?.user,
      'lanegate.request.repeat': call.repeat,
      'gen_ai.input.messages': inputMessages(call.messages),
      'gen_ai.output.messages': reply === undefined || operation !== 'chat' ? undefined : outputMessages(reply),
    },
    ...(outcome.kind === 'failure' ? { error: outcome.message } : {}),
  };
}

function outcomeAttributes(outcome: CallOutcome): Attributes {
  if (outcome.kind === 'reply') {
    return { 'lanegate.cost_usd': outcome.reply.costUsd, 'lanegate.attempts': attemptsOf(outcome.reply) };
  }
  const { type, attempts, costUsd } = outcome;
  return { 'error.type': type, 'lanegate.cost_usd': costUsd ?? 0, 'lanegate.attempts': attempts };
}

/** A stored answer asked nobody. */
const attemptsOf = ({ cached, attempts }: ModelReply): number => attempts ?? (cached ? 0 : 1);

function replyAttributes(reply: ModelReply, durationMs: number): Attributes {
  const { usage, firstTokenMs, cached, latencyMs } = reply;
  return {
    'gen_ai.response.id': reply.responseId,
    'gen_ai.response.model': reply.servedModel,
    'gen_ai.response.finish_reasons': [finishReasonWord(reply.finishReason)],
    'gen_ai.response.time_to_first_chunk': firstTokenMs === undefined ? undefined : firstTokenMs / 1000,
    'gen_ai.usage.input_tokens': usage?.inputTokens,
    'gen_ai.usage.output_tokens': usage?.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage?.cachedInputTokens,
    'gen_ai.usage.cache_creation.input_tokens': usage?.cacheWriteInputTokens,
    'gen_ai.usage.reasoning.output_tokens': usage?.reasoningTokens,
    'gen_ai.embeddings.dimension.count': reply.vectors?.[0]?.length,
    'lanegate.cached': cached,
    'lanegate.unverified': reply.unverified,
    'lanegate.latency_ms': latencyMs,
    'lanegate.waited_ms': cached ? undefined : Math.max(0, durationMs - latencyMs),
  };
}

/** Names that the conventions know by another word than lanegate.yml does. */
const providerWords: Readonly<Record<string, string>> = {
  azure: 'azure.ai.openai',
  bedrock: 'aws.bedrock',
  google: 'gcp.gemini',
  gemini: 'gcp.gemini',
  vertex: 'gcp.vertex_ai',
  mistral: 'mistral_ai',
  xai: 'x_ai',
};

/** The provider as the conventions name it; a word of our own where they know none. */
function providerWord(name: string, provider: Provider): string {
  if (isFree(provider)) return `lanegate.${whoAnswers(provider).api}`;
  return Object.hasOwn(providerWords, name) ? (providerWords[name] ?? name) : name;
}

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Providers share few addresses, and reading one takes longer than all the rest of a span. */
const servers = new WeakMap<Provider, Attributes>();

function serverAttributes(provider: Provider): Attributes {
  const known = servers.get(provider) ?? addressOf(provider);
  servers.set(provider, known);
  return known;
}

/** Host and port alone: what else a URL carries may be a secret. */
function addressOf(provider: Provider): Attributes {
  const asked = whoAnswers(provider);
  const url = ('base_url' in asked && asked.base_url) || ('url' in asked && asked.url);
  if (!url || !URL.canParse(url)) return {};
  const { hostname, port, protocol } = new URL(url);
  return { 'server.address': hostname, 'server.port': port === '' ? defaultPorts[protocol] : Number(port) };
}
