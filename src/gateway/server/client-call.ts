import type { ClientDialect, ClientRequest } from '../../domain/dialects/client-dialect.js';
import { type ClientFailure, clientFailureOf } from '../../domain/dialects/client-failure.js';
import { emptyComment } from '../../domain/dialects/server-sent-event.js';
import { attemptsOf } from '../../domain/inference/call/attempts-of.js';
import { estimatedInputTokens } from '../../domain/inference/call/estimated-input.js';
import type { Caller, ModelCall, ModelReply } from '../../domain/inference/call/model-call.js';
import type { IncidentKind } from '../../domain/inference/incident/incident.js';
import { type AnswerFacts, factComment, factHeaders } from '../../domain/serving/answer-facts.js';
import type { CallMaker } from '../../domain/serving/model-finder.js';
import type { ServedCall, ServedOutcome } from '../../domain/serving/served-call.js';
import { handlingOf, type ServerSettings } from '../../domain/serving/server-settings.js';
import type { CallBook } from '../../ports/client-desk.js';
import type { Clock } from '../../ports/clock.js';
import type { GuardedModel } from '../../ports/gateway.js';
import { type HttpHeaders, type HttpRequest, type HttpResponse, ServerStoppedError } from '../../ports/http-server.js';
import { BudgetExceededError, CallLeftError, ModelError, UnrecordedReplyError } from '../../ports/model.js';
import { failureOf, jsonHeaders, sendFailure, stopping } from './answer-failure.js';
import { LiveStream } from './live-stream.js';

export type ClientCallParts = {
  readonly clock: Clock;
  readonly model: GuardedModel;
  readonly settings: ServerSettings;
  readonly book: CallBook;
  readonly dialect: ClientDialect;
  readonly asked: ClientRequest;
  readonly makeCall: CallMaker;
  readonly caller: Caller;
  /** Which asking of the same it is, from 0. */
  readonly repeat: number;
  /** Whether a recording answers it with its next line. */
  readonly takesNext: boolean;
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** The name of the request in headers, and of a reply that its provider gave none. */
  readonly id: string;
};

const streamHeaders = ['content-type', 'text/event-stream; charset=utf-8', 'cache-control', 'no-cache'];

/** One call of a client on its way to a model and back. */
export class ClientCall {
  private readonly parts: ClientCallParts;
  private readonly startedMs: number;
  private firstPartMs: number | undefined;
  private readonly live: LiveStream | undefined;
  private readonly call: ModelCall;

  constructor(parts: ClientCallParts) {
    this.parts = parts;
    const { asked, caller, repeat, takesNext } = parts;
    this.startedMs = parts.clock.now();
    this.live = asked.isStreamed ? this.liveStream() : undefined;
    this.call = parts.makeCall(asked, { caller, repeat, takesNext, listener: this.live });
  }

  /** Puts the call to the model and writes what comes of it. Throws what is nobody's failure, once it is counted. */
  async answer(): Promise<void> {
    const { model, request, book } = this.parts;
    book.begin(this.startedMs);
    try {
      const reply = await model.complete(this.call, request.signal);
      this.hand(reply, undefined);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const { request, settings } = this.parts;
    if (request.signal.reason instanceof ServerStoppedError) {
      this.count('failed', { error });
      this.refuse(stopping, error);
      return;
    }
    if (request.signal.aborted) {
      this.count('left', { error });
      return;
    }
    if (error instanceof ModelError && error.reply !== undefined && handlingOf(error.kind, settings) !== 'error') {
      this.hand(error.reply, error);
      return;
    }
    this.count(error instanceof BudgetExceededError ? 'budget' : 'failed', { error });
    const failure = failureOf(error);
    this.refuse(failure ?? clientFailureOf({ kind: 'accident' }, { message: accident }), error);
    if (failure === undefined) throw error;
  }

  /** Gives a reply on: an answer, or one that is an incident and is handed on all the same. */
  private hand(reply: ModelReply, incident: ModelError | undefined): void {
    const { asked, response, settings } = this.parts;
    const isMarked = incident !== undefined && handlingOf(incident.kind, settings) === 'mark';
    const facts = this.factsOf(reply, incident, isMarked ? incident.kind : undefined);
    const told = { ...this.nameOf(reply), reply };
    if (this.live === undefined) {
      response.send(200, [...jsonHeaders, ...this.headersOf(facts)], asked.writer.whole(told));
    } else {
      if (!this.live.hasBegun) this.live.openWhole(this.headersOf(facts), asked.writer.stream(told));
      this.live.end((writer) => writer.end(reply) + factComment(facts));
    }
    const outcome = reply.cached ? 'cached' : 'answered';
    this.count(incident === undefined ? outcome : 'incident', { reply, error: incident });
  }

  private refuse(failure: ClientFailure, error: unknown): void {
    const { dialect, response } = this.parts;
    const facts = this.factsOfFailure(error);
    if (this.live?.hasBegun) {
      this.live.breakOff((writer) => writer.failure(failure) + factComment(facts));
    } else {
      sendFailure(response, dialect, failure, this.headersOf(facts));
    }
  }

  private liveStream(): LiveStream {
    const { asked, response, id } = this.parts;
    return new LiveStream({
      writer: ({ model = this.call.model, id: toldId = id }) =>
        asked.writer.stream({
          model,
          id: toldId,
          createdS: this.createdS(),
          estimatedInputTokens: () => estimatedInputTokens(this.call),
        }),
      begin: (headers) => {
        this.firstPartMs = this.parts.clock.now() - this.startedMs;
        const all = [...streamHeaders, ...(headers ?? this.nameHeaders())];
        return response.begin(200, all, emptyComment);
      },
    });
  }

  /** The name of the call, where a reader looks for it and where its client library does. */
  private nameHeaders(): HttpHeaders {
    const { id, dialect } = this.parts;
    return ['x-lanegate-request-id', id, dialect.callNameHeader, id];
  }

  private headersOf(facts: AnswerFacts): HttpHeaders {
    return [...this.nameHeaders(), ...factHeaders(facts)];
  }

  private nameOf(reply: ModelReply): { readonly model: string; readonly id: string; readonly createdS: number } {
    const model = reply.servedModel ?? reply.served?.model ?? this.call.model;
    return { model, id: reply.responseId ?? this.parts.id, createdS: this.createdS() };
  }

  private createdS(): number {
    return Math.floor(this.startedMs / 1000);
  }

  private factsOf(reply: ModelReply, error: ModelError | undefined, incident: IncidentKind | undefined): AnswerFacts {
    const { id, model, caller } = this.parts;
    const { providerName, model: asked } = reply.served ?? this.call;
    return {
      requestId: id,
      model: `${providerName}/${reply.servedModel ?? asked}`,
      cached: cachedWord(reply),
      costUsd: error?.costUsd ?? reply.costUsd,
      leftUsd: model.leftUsd(caller),
      attempts: error?.attempts ?? attemptsOf(reply),
      incident,
      notices: reply.notices,
    };
  }

  private factsOfFailure(error: unknown): AnswerFacts {
    const { id, model, caller } = this.parts;
    const took = isPriced(error) ? error : undefined;
    return {
      requestId: id,
      model: undefined,
      cached: undefined,
      costUsd: took?.costUsd,
      leftUsd: model.leftUsd(caller),
      attempts: took?.attempts,
      incident: error instanceof ModelError ? error.kind : undefined,
      notices: undefined,
    };
  }

  /** Each part is set by itself, since every request makes one and spreading takes several times as long. */
  private count(outcome: ServedOutcome, { reply, error }: { reply?: ModelReply; error?: unknown }): void {
    const { book, clock, dialect, asked, caller } = this.parts;
    const known = reply ?? (error instanceof ModelError ? error.reply : undefined);
    const took = tookOf(known, error);
    const { providerName, model } = known?.served ?? this.call;
    const served: ServedCall = {
      outcome,
      dialect: dialect.name,
      isStreamed: asked.isStreamed,
      asked: asked.model,
      providerName,
      model: known?.servedModel ?? model,
      session: caller.session,
      user: caller.user,
      incident: error instanceof ModelError ? error.kind : undefined,
      stoppedBy: error instanceof BudgetExceededError ? error.scope?.kind : undefined,
      usage: known?.usage,
      costUsd: took.costUsd,
      savedUsd: known?.savedUsd ?? 0,
      durationMs: Math.max(0, clock.now() - this.startedMs),
      firstTokenMs: this.firstPartMs ?? known?.firstTokenMs,
      attempts: took.attempts,
    };
    book.end(served);
  }
}

/** Whether an error tells what its call took. */
const isPriced = (error: unknown): error is ModelError | BudgetExceededError | CallLeftError | UnrecordedReplyError =>
  error instanceof ModelError ||
  error instanceof BudgetExceededError ||
  error instanceof CallLeftError ||
  error instanceof UnrecordedReplyError;

/** What a call cost and how often providers were asked, as its end tells. */
function tookOf(
  reply: ModelReply | undefined,
  error: unknown,
): { readonly costUsd: number; readonly attempts: number } {
  if (isPriced(error)) return error;
  return reply === undefined ? nothingTaken : { costUsd: reply.costUsd, attempts: attemptsOf(reply) };
}

const nothingTaken = { costUsd: 0, attempts: 0 };

const accident = 'this is an error of the gateway itself, which its log tells';

const cachedWord = ({ cached, notices }: ModelReply): 'hit' | 'miss' | 'stale' => {
  if (notices?.includes('stale')) return 'stale';
  return cached ? 'hit' : 'miss';
};
