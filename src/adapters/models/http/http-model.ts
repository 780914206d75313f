import type { ModelCall, ModelReply, Parameters } from '../../../domain/inference/call/model-call.js';
import { fitParameters, quirksOf } from '../../../domain/inference/provider/model-quirks.js';
import { type Provider, type ProviderOf, whoAnswers } from '../../../domain/inference/provider/provider.js';
import { retiredHost } from '../../../domain/inference/provider/retirement.js';
import { parseRateLimit } from '../../../domain/inference/retry/rate-limit.js';
import type { Environment, KeyFor } from '../../../ports/environment.js';
import { type Model, ModelError } from '../../../ports/model.js';
import type { Address } from './address.js';
import { AnswerStream, type Assembler } from './answer-stream.js';
import type { HttpReply, Post } from './exchange.js';
import { type Asked, errorInBody, httpFailure } from './failure.js';
import { parse } from './json.js';
import { createPost, type SendPost } from './post.js';
import { checkedKey, type ProviderKey, providerKey } from './provider-key.js';
import { type BilledBody, billed, type ReadBody, told } from './reply-body.js';

/** A provider that is asked over HTTP. */
export type HttpProviderKind = ProviderOf<
  'openai' | 'azure' | 'bedrock' | 'anthropic' | 'google' | 'http' | 'endpoint'
>;

/** How one kind of provider is asked and understood. */
export type Dialect<P extends HttpProviderKind> = {
  readonly isMine: (provider: Provider) => provider is P;
  /** Parameters that no model of this dialect takes. */
  readonly refuses?: readonly string[] | undefined;
  /** Where a call goes, or the sentence that says why it cannot be asked. */
  readonly addressFor: (call: ModelCall, provider: P, streams: boolean) => Address;
  /** Headers, the key among them, as names and values in turn. */
  readonly headersFor: (provider: P, key: string | undefined) => readonly string[];
  readonly bodyFor: (call: ModelCall, provider: P, streams: boolean) => string;
  readonly read: (body: unknown, call: ModelCall) => ReadBody;
  /** Absent where nothing is streamed. */
  readonly assembler?: (() => Assembler) | undefined;
  /** False where the model of a request is a name that no served model equals. */
  readonly namesModels?: ((call: ModelCall, provider: P) => boolean) | undefined;
};

export type HttpModelParts = {
  readonly keyFor: KeyFor;
  /** The providers that will be asked, whose keys are looked for at once; others are when they are asked. */
  readonly providers?: readonly Provider[];
  /** How many calls may be under way at once, and so how many connections a host is given. */
  readonly concurrency: number;
  /** For providers that set none. */
  readonly requestTimeoutMs?: number;
  /** Where the addresses of proxies stand; none are used when absent. */
  readonly environment?: Environment;
};

const defaultFirstTokenSeconds = 30;
const defaultStallSeconds = 20;

/**
 * A model behind HTTP. One request a call, no retries. Throws a `UserError` for a key that is missing or that no header
 * can carry, and a `ModelError` of kind `rejected`, before anything is sent, for what the model or its provider is known
 * to refuse.
 */
export function createHttpModel<P extends HttpProviderKind>(dialect: Dialect<P>, parts: HttpModelParts): Model {
  return new HttpModel(dialect, parts);
}

/** A provider that says of itself whether it streams. */
type MayStream = Pick<ProviderOf<'openai'>, 'stream' | 'first_token_s' | 'stall_s'>;

const byTemplate = (provider: HttpProviderKind): provider is ProviderOf<'http' | 'endpoint'> =>
  provider.api === 'http' || provider.api === 'endpoint';

const streamingOf = (provider: HttpProviderKind): MayStream => (byTemplate(provider) ? {} : provider);

const methodOf = (provider: HttpProviderKind): string | undefined =>
  byTemplate(provider) ? provider.method : undefined;

class HttpModel<P extends HttpProviderKind> implements Model {
  private readonly post: SendPost;
  private readonly keys = new Map<string, ProviderKey>();
  /** Calls of one suite share their parameters, which are fitted once. */
  private readonly fittings = new WeakMap<Parameters, Fitting>();

  constructor(
    private readonly dialect: Dialect<P>,
    private readonly parts: HttpModelParts,
  ) {
    const { providers = [], concurrency, environment = {} } = parts;
    this.post = createPost({ maxSockets: concurrency, environment });
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
    const body = this.readAnswer(reply, answer, { call, who, scrub: key?.scrubAnswer });
    const { firstTokenMs } = reply;
    const rateLimit = parseRateLimit(reply.headers, who.nowMs);
    const namesModels = dialect.namesModels?.(call, provider) ?? true;
    const servedModel = namesModels ? body.servedModel : undefined;
    const whole = { latencyMs, ...body, servedModel };
    if (firstTokenMs === undefined && rateLimit === undefined) return whole;
    return { ...whole, ...told('firstTokenMs', firstTokenMs), ...told('rateLimit', rateLimit) };
  }

  /** What is sent. What cannot be is told as of a provider that was not asked. */
  private prepared(given: ModelCall, provider: P): Prepared {
    const { dialect, parts } = this;
    try {
      const call = this.fitted(given);
      const key = this.keyOf(provider);
      const { stream = false, first_token_s, stall_s } = streamingOf(provider);
      const answer = stream && call.operation !== 'embeddings' ? this.newStream() : undefined;
      const address = dialect.addressFor(call, provider, answer !== undefined);
      refuseRetired(address);
      const post = {
        address,
        method: methodOf(provider),
        headers: dialect.headersFor(provider, key?.value),
        body: dialect.bodyFor(call, provider, answer !== undefined),
        timeoutMs: provider.timeout_s === undefined ? (parts.requestTimeoutMs ?? 60_000) : provider.timeout_s * 1000,
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

  /** The call with parameters as its model takes them. */
  private fitted(call: ModelCall): ModelCall {
    const { model, parameters, quirks } = call;
    const known = this.fittings.get(parameters);
    if (known?.model === model && known.quirks === quirks) return withParameters(call, known.fitted);
    const fitted = fitParameters(model, parameters, quirksOf(model, quirks), this.dialect.refuses);
    if (fitted.kind === 'refused') throw new ModelError('rejected', fitted.reason, { retryable: false });
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

  private newStream(): AnswerStream | undefined {
    const { assembler } = this.dialect;
    return assembler === undefined ? undefined : new AnswerStream(assembler());
  }

  private readAnswer(reply: HttpReply, asked: AnswerStream | undefined, parts: ReadParts): BilledBody {
    const { call, who, scrub } = parts;
    const stream = reply.text === '' ? asked : this.streamIn(reply);
    const read = stream === undefined ? this.read(parse(reply.text), call) : this.readStream(stream, parts);
    switch (read.kind) {
      case 'reply':
        return billed(read.reply, call, scrub);
      case 'error': {
        const failure = errorInBody(read.error, reply, who);
        throw stream?.hasBegun ? failure.with({ reply: this.partialReply(stream, parts) }) : failure;
      }
      case 'unfiltered': {
        const unfiltered = { ...billed(read.reply, call, scrub), latencyMs: 0 };
        const facts = { retryable: true, costUsd: unfiltered.costUsd, reply: unfiltered };
        throw new ModelError('server-error', `${who.host} answered 200, but ${read.reason}`, facts);
      }
      case 'malformed':
        throw new ModelError('malformed', `${who.host} answered 200, but ${read.reason}`, { retryable: true });
    }
  }

  private read(body: unknown, call: ModelCall): ReadBody {
    try {
      return this.dialect.read(body, call);
    } catch (error) {
      // JSON is read at any depth and written only as deep as the stack goes.
      if (error instanceof RangeError) return { kind: 'malformed', reason: 'the body is nested too deep' };
      throw error;
    }
  }

  private readStream(stream: AnswerStream, { call, who }: ReadParts): ReadBody {
    const outcome = stream.outcome();
    if (outcome.kind === 'whole') return this.read(outcome.body, call);
    if (outcome.kind !== 'cut') return outcome;
    const message = `${who.host} ended its stream without a reason to finish`;
    throw new ModelError('stream-cut', message, { retryable: true });
  }

  /** A stream that nobody asked for, or that came under another type; told by how it begins. */
  private streamIn({ text, headers }: HttpReply): AnswerStream | undefined {
    const isStream = headers['content-type']?.startsWith('text/event-stream') || /^\s*(?:data|event):/.test(text);
    const stream = isStream ? this.newStream() : undefined;
    stream?.take(Buffer.from(text));
    return stream;
  }

  /** What came before an error ended the stream: without usage, since what it cost is not known. */
  private partialReply(stream: AnswerStream, { call, scrub }: ReadParts): ModelReply | undefined {
    const read = this.read(stream.partialBody(), call);
    if (read.kind !== 'reply') return undefined;
    const { usage: _unknown, ...partial } = read.reply;
    return { ...billed({ ...partial, finishReason: 'unknown' }, call, scrub), latencyMs: 0 };
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

type ReadParts = {
  readonly call: ModelCall;
  readonly who: Asked;
  readonly scrub: ((text: string) => string) | undefined;
};

const same = (text: string): string => text;

function refuseRetired({ hostname }: Address): void {
  const reason = retiredHost(hostname);
  if (reason === undefined) return;
  const message = `${hostname} is gone: ${reason}; name another provider in lanegate.yml`;
  throw new ModelError('rejected', message, { retryable: false });
}
