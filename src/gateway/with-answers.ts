import { type CacheSettings, oldestServedMs } from '../domain/inference/cache/cache-settings.js';
import { requestDigest } from '../domain/inference/cache/request-digest.js';
import { isOfClient } from '../domain/inference/call/is-of-client.js';
import type { ModelCall, ModelReply } from '../domain/inference/call/model-call.js';
import { worthOf } from '../domain/inference/price/cost-of-usage.js';
import { mayBeStored } from '../domain/inference/provider/provider.js';
import { targetKey } from '../domain/inference/provider/target-key.js';
import type { Answer, Answers } from '../ports/answers.js';
import type { Clock } from '../ports/clock.js';
import type { Model } from '../ports/model.js';
import { ServedSnapshots } from './served-snapshots.js';

export type AnswersParts = {
  readonly answers: Answers;
  readonly clock: Clock;
  readonly cache: CacheSettings;
  /** Is told of a call that is served without asking; what it throws is why it may not be. */
  readonly onStored?: ((call: ModelCall) => void) | undefined;
};

/**
 * Serves a request that was answered before from the store, at no cost, and stores what is answered now. The same
 * request asked twice at once is made once. An answer counts only for the model that serves now: where stored answers
 * show that a name is an alias, its first call of a run is really made, and tells. Free providers bypass the store;
 * only replies that the guarded model lets through are kept.
 */
export function withAnswers(model: Model, parts: AnswersParts): Model {
  const answering = new AnsweringModel(model, parts);
  return { complete: (call, signal) => answering.complete(call, signal) };
}

/**
 * The newest answer to the same request, however old and whichever model served it; `undefined` when there is none, or
 * none may be kept. Whoever serves it says that it is stale.
 */
export async function staleAnswer(
  { answers, clock, cache }: Pick<AnswersParts, 'answers' | 'clock' | 'cache'>,
  call: ModelCall,
): Promise<ModelReply | undefined> {
  const known = isKept(call, cache) ? await answers.get(requestDigest(call)) : undefined;
  return known === undefined ? undefined : served(known, call, clock.now());
}

const isKept = ({ provider }: ModelCall, { enabled }: CacheSettings): boolean => enabled && mayBeStored(provider);

class AnsweringModel implements Model {
  private readonly model: Model;
  private readonly parts: AnswersParts;
  private readonly underWay = new Map<string, Promise<ModelReply>>();
  private readonly snapshots = new ServedSnapshots();

  constructor(model: Model, parts: AnswersParts) {
    this.model = model;
    this.parts = parts;
  }

  complete(call: ModelCall, signal: AbortSignal | undefined): Promise<ModelReply> {
    if (call.isFresh || !isKept(call, this.parts.cache)) return this.model.complete(call, signal);
    const key = requestDigest(call);
    if (call.refreshes) return this.ask(key, call, signal);
    const same = this.underWay.get(key);
    if (same !== undefined) return this.shareAnswer(same, call, signal);
    const answered = this.answer(key, call, signal);
    this.underWay.set(key, answered);
    return answered;
  }

  /** Waits for the answer to the same request; where there is none, another one who waited may be asking already. */
  private async shareAnswer(
    same: Promise<ModelReply>,
    call: ModelCall,
    signal: AbortSignal | undefined,
  ): Promise<ModelReply> {
    const reply = await same.catch(() => undefined);
    signal?.throwIfAborted();
    return reply === undefined ? this.complete(call, signal) : this.servedAgain(reply, call);
  }

  private async answer(key: string, call: ModelCall, signal: AbortSignal | undefined): Promise<ModelReply> {
    try {
      const stored = await this.storedReply(key, call);
      if (stored === undefined) return await this.ask(key, call, signal);
      this.parts.onStored?.(call);
      return stored;
    } finally {
      this.underWay.delete(key);
    }
  }

  /** What the same request is served that was asked meanwhile. */
  private servedAgain(reply: ModelReply, call: ModelCall): ModelReply {
    this.parts.onStored?.(call);
    const { attempts: _, ...said } = reply;
    return { ...said, costUsd: 0, cached: true, savedUsd: worthOf(reply.usage, call), ageMs: reply.ageMs ?? 0 };
  }

  /** A stored answer of the model that serves now, or `undefined` where the call has to be made. */
  private async storedReply(key: string, call: ModelCall): Promise<ModelReply | undefined> {
    const { answers, clock, cache } = this.parts;
    const now = clock.now();
    const oldestMs = oldestServedMs(cache, now);
    const isRecent = ({ storedAtMs }: Answer): boolean => storedAtMs >= oldestMs;
    const newest = await answers.get(key, isRecent);
    if (newest === undefined) return undefined;
    const whichCounts = () => this.snapshots.whichCounts(targetKey(call), servedBy(newest, call), call.model);
    if (whichCounts() === undefined) {
      const findingOut = this.snapshots.findOut(targetKey(call));
      // Whoever begins to find out makes the call in any case, or those who wait for it would wait for ever.
      if (findingOut === undefined) return undefined;
      await findingOut;
    }
    const snapshot = whichCounts();
    if (snapshot === undefined) return undefined;
    if (servedBy(newest, call) === snapshot) return served(newest, call, now);
    const known = await answers.get(key, (answer) => isRecent(answer) && servedBy(answer, call) === snapshot);
    return known === undefined ? undefined : served(known, call, now);
  }

  private async ask(key: string, call: ModelCall, signal: AbortSignal | undefined): Promise<ModelReply> {
    const ask = () => this.model.complete(call, signal);
    const reply = await this.snapshots.learnFrom(targetKey(call), call.model, ask);
    if (!reply.cached) this.parts.answers.put(key, answerOf(reply, call, this.parts.clock.now()));
    return reply;
  }
}

const servedBy = ({ servedModel }: Answer, call: ModelCall): string => servedModel ?? call.model;

/** Each part of a type, those that may be absent included. */
type EachPart<Whole> = { readonly [Part in keyof Required<Whole>]: Whole[Part] };

/*
 * What follows is made part by part, which is done in a fraction of the time that leaving parts out or spreading takes;
 * the types ask for each part.
 */

const served = (answer: Answer, call: ModelCall, nowMs: number): ModelReply & EachPart<Omit<Answer, 'storedAtMs'>> => ({
  content: answer.content,
  reasoning: answer.reasoning,
  refusal: answer.refusal,
  toolCalls: answer.toolCalls,
  vectors: answer.vectors,
  finishReason: answer.finishReason,
  context: answer.context,
  usage: answer.usage,
  servedModel: answer.servedModel,
  systemFingerprint: answer.systemFingerprint,
  responseId: answer.responseId,
  latencyMs: answer.latencyMs,
  firstTokenMs: answer.firstTokenMs,
  served: answer.served,
  notices: answer.notices,
  verbatim: answer.verbatim,
  costUsd: 0,
  cached: true,
  savedUsd: worthOf(answer.usage, call),
  ageMs: Math.max(0, nowMs - answer.storedAtMs),
});

const answerOf = (reply: ModelReply, call: ModelCall, storedAtMs: number): EachPart<Answer> => ({
  content: reply.content,
  // A provider's own words have what it thought, too.
  reasoning: reply.verbatim === undefined && isOfClient(call) ? reply.reasoning : undefined,
  refusal: reply.refusal,
  toolCalls: reply.toolCalls,
  vectors: reply.vectors,
  finishReason: reply.finishReason,
  context: reply.context,
  usage: reply.usage,
  servedModel: reply.servedModel,
  systemFingerprint: reply.systemFingerprint,
  responseId: reply.responseId,
  latencyMs: reply.latencyMs,
  firstTokenMs: reply.firstTokenMs,
  served: reply.served,
  notices: reply.notices,
  verbatim: reply.verbatim,
  storedAtMs,
});
