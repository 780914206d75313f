import type { ModelCall, ModelReply, Parameters } from '../../../domain/inference/call/model-call.js';
import type { VerbatimRequest } from '../../../domain/inference/call/verbatim.js';
import { fitParameters, quirksOf } from '../../../domain/inference/provider/model-quirks.js';
import { type Provider, type ProviderOf, whoAnswers } from '../../../domain/inference/provider/provider.js';
import { retiredHost } from '../../../domain/inference/provider/retirement.js';
import { parseRateLimit } from '../../../domain/inference/retry/rate-limit.js';
import type { SecretWatch } from '../../../domain/inference/secret-watch.js';
import type { Environment, KeyFor } from '../../../ports/environment.js';
import { type Model, ModelError } from '../../../ports/model.js';
import type { Address } from './address.js';
import { AnswerReader } from './answer-reader.js';
import type { AnswerStream } from './answer-stream.js';
import type { Post } from './exchange.js';
import { httpFailure } from './failure.js';
import type { Dialect, HttpProviderKind } from './http-dialect.js';
import { createPost, type SendPost } from './post.js';
import { checkedKey, type ProviderKey, providerKey } from './provider-key.js';
import { refuse } from './refuse.js';
import { told } from './reply-body.js';
import { refusalOfTranslation } from './untranslatable.js';

export type HttpModelParts = {
  readonly keyFor: KeyFor;
  /** The providers that will be asked, whose keys are looked for at once; others are when they are asked. */
  readonly providers?: readonly Provider[];
  /** How many calls may be under way at once, and so how many connections a host is given. */
  readonly concurrency: number;
  /** For providers that set none. */
  readonly requestTimeoutMs?: number;
  /**
   * Looks for every secret that is known in a stream; when absent, its own key is looked for in what a server sends.
   */
  readonly watch?: (() => SecretWatch | undefined) | undefined;
  /** Where the addresses of proxies stand; none are used when absent. */
  readonly environment?: Environment;
};

const defaultTimeoutMs = 60_000;
/** A long answer that is read as it comes is no silence; what pauses or never begins has limits of its own. */
const defaultLiveTimeoutMs = 600_000;
const defaultFirstTokenSeconds = 30;
const defaultStallSeconds = 20;

/**
 * A model behind HTTP. One request a call, no retries. Throws a `UserError` for a key that is missing or that no header
 * can carry, and a `ModelError` of kind `rejected`, before anything is sent, for what the model or its provider is
 * known to refuse.
 */
export function createHttpModel<P extends HttpProviderKind>(dialect: Dialect<P>, parts: HttpModelParts): Model {
  return new HttpModel(dialect, parts);
}

/** A provider that says of itself whether it streams. */
type MayStream = Pick<ProviderOf<'openai'>, 'stream' | 'first_token_s' | 'stall_s'>;

const byTemplate = (provider: HttpProviderKind): provider is ProviderOf<'http' | 'endpoint'> =>
  provider.api === 'http' || provider.api === 'endpoint';

const streamingOf = (provider: HttpProviderKind): MayStream => (byTemplate(provider) ? {} : provider);

const methodOf = (provider: HttpProviderKind): Post['method'] => (byTemplate(provider) ? provider.method : undefined);

class HttpModel<P extends HttpProviderKind> implements Model {
  private readonly post: SendPost;
  private readonly keys = new Map<string, ProviderKey>();
  /** Calls of one suite share their parameters, which are fitted once. */
  private readonly fittings = new WeakMap<Parameters, Fitting>();
  private readonly reader: AnswerReader;

  constructor(
    private readonly dialect: Dialect<P>,
    private readonly parts: HttpModelParts,
  ) {
    const { providers = [], concurrency, environment = {} } = parts;
    this.post = createPost({ maxSockets: concurrency, environment });
    this.reader = new AnswerReader(dialect, parts.watch);
    for (const provider of providers.map(whoAnswers)) if (dialect.isMine(provider)) this.keyOf(provider);
  }

  async complete(given: ModelCall, signal?: AbortSignal): Promise<ModelReply> {
    const { dialect } = this;
    const { provider } = given;
    if (!dialect.isMine(provider)) throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
    const { call, key, answer, post } = this.prepared(given, provider);
    const startedAtMs = performance.now();
    const reply = await this.post({ signal, ...post });
    const latencyMs = Math.round(performance.now() - startedAtMs);
    const who = { host: post.address.host, model: call.model, scrub: key?.scrubError ?? same, nowMs: Date.now() };
    if (reply.status !== 200) throw httpFailure(reply, who);
    const body = this.reader.read(reply, answer, { call, who, key });
    const { firstTokenMs } = reply;
    const rateLimit = parseRateLimit(reply.headers, who.nowMs);
    const namesModels = dialect.namesModels?.(call, provider) ?? true;
    const servedModel = namesModels ? body.servedModel : undefined;
    const whole = { latencyMs, ...body, servedModel };
    if (firstTokenMs === undefined && rateLimit === undefined) return whole;
    return { ...whole, ...told('firstTokenMs', firstTokenMs), ...told('rateLimit', rateLimit) };
  }

  refusalOf(given: ModelCall): ModelError | undefined {
    const { provider } = given;
    if (!this.dialect.isMine(provider)) return undefined;
    try {
      this.prepared(given, provider);
      return undefined;
    } catch (error) {
      return error instanceof ModelError ? error : undefined;
    }
  }

  /** What is sent. What cannot be is told as of a provider that was not asked. */
  private prepared(given: ModelCall, provider: P): Prepared {
    const { dialect, parts } = this;
    try {
      const call = given.verbatim === undefined ? this.fitted(given) : this.inOwnWords(given, given.verbatim);
      const key = this.keyOf(provider);
      const { stream, first_token_s, stall_s } = streamingOf(provider);
      const streams = this.streams(call, stream);
      const address = dialect.addressFor(call, provider, streams);
      refuseRetired(address);
      const answer = streams ? this.reader.newStream(call, address.host, key) : undefined;
      const post = {
        address,
        method: methodOf(provider),
        headers: dialect.headersFor(provider, key?.value, call),
        body: dialect.bodyFor(call, provider, streams),
        timeoutMs: timeoutMsOf(call, provider, parts),
        proxy: provider.proxy,
        streaming: answer && {
          sink: answer,
          firstTokenMs: (first_token_s ?? defaultFirstTokenSeconds) * 1000,
          stallMs: (stall_s ?? defaultStallSeconds) * 1000,
        },
      };
      return { call, key, answer, post };
    } catch (error) {
      throw ModelError.unasked(error);
    }
  }

  /** Where somebody reads along, a provider streams unless it is said not to. */
  private streams({ operation, listener }: ModelCall, declared: boolean | undefined): boolean {
    const isWanted = declared ?? listener !== undefined;
    return isWanted && operation !== 'embeddings' && this.dialect.assembler !== undefined;
  }

  /**
   * A call with its client's words where this is their dialect, whose parameters are the provider's to judge; else with
   * their translation alone.
   */
  private inOwnWords(call: ModelCall, verbatim: VerbatimRequest): ModelCall {
    const { speaks } = this.dialect;
    if (verbatim.dialect === speaks?.[call.operation ?? 'chat']) return call;
    const refusal = refusalOfTranslation(call);
    if (refusal !== undefined) return refuse(refusal.reason, refusal.key);
    return this.fitted({ ...call, verbatim: undefined });
  }

  /** The call with parameters as its model takes them. */
  private fitted(call: ModelCall): ModelCall {
    const { model, parameters, quirks } = call;
    const known = this.fittings.get(parameters);
    if (known?.model === model && known.quirks === quirks) return withParameters(call, known.fitted);
    const fitted = fitParameters(call, quirksOf(model, quirks), this.dialect.refuses);
    if (fitted.kind === 'refused') return refuse(fitted.reason, fitted.key);
    this.fittings.set(parameters, { model, quirks, fitted: fitted.parameters });
    return withParameters(call, fitted.parameters);
  }

  private keyOf({ key_env }: P): ProviderKey | undefined {
    if (key_env === undefined) return undefined;
    const value = checkedKey(key_env, this.parts.keyFor);
    const key = this.keys.get(value) ?? providerKey(value);
    this.keys.set(value, key);
    return key;
  }
}

/** What parameters came to for a model. */
type Fitting = Pick<ModelCall, 'model' | 'quirks'> & { readonly fitted: Parameters };

const withParameters = (call: ModelCall, parameters: Parameters): ModelCall =>
  call.parameters === parameters ? call : { ...call, parameters };

type Prepared = {
  readonly call: ModelCall;
  readonly key: ProviderKey | undefined;
  /** Where a stream was asked for. */
  readonly answer: AnswerStream | undefined;
  readonly post: Omit<Post, 'signal'>;
};

function timeoutMsOf({ listener }: ModelCall, { timeout_s }: HttpProviderKind, parts: HttpModelParts): number {
  if (timeout_s !== undefined) return timeout_s * 1000;
  return parts.requestTimeoutMs ?? (listener === undefined ? defaultTimeoutMs : defaultLiveTimeoutMs);
}

const same = (text: string): string => text;

function refuseRetired({ hostname }: Address): void {
  const reason = retiredHost(hostname);
  if (reason !== undefined) refuse(`${hostname} is gone: ${reason}; name another provider in lanegate.yml`);
}
