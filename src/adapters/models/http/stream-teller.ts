import type { Dialect } from '../../../domain/dialects/dialect.js';
import { type ServerSentEvent, serverSentEvent } from '../../../domain/dialects/server-sent-event.js';
import type { ReplyListener, ReplyNames, ReplyPart } from '../../../domain/inference/call/reply-listener.js';
import type { SecretWatch } from '../../../domain/inference/secret-watch.js';
import { ModelError } from '../../../ports/model.js';
import type { JsonObject } from './json.js';

export type StreamTellerParts = {
  readonly host: string;
  /** In whose words the events are, where clients may be handed them. */
  readonly dialect: Dialect | undefined;
  /** Whoever reads the answer as it comes, if anybody does. */
  readonly listener: ReplyListener | undefined;
  /** Whether the events are kept, to be handed on as they came. */
  readonly keepsEvents: boolean;
  /** Looks for secrets; absent where none is known. */
  readonly watch: SecretWatch | undefined;
};

/** An event, what it says, and what that brings of the answer. */
export type ReadEvent = {
  readonly event: ServerSentEvent;
  readonly chunk: JsonObject;
  readonly part: AnswerPart;
  /** What has come of the answer, which may be named later than its first event. */
  readonly answer: AnswerSoFar;
};

/** An answer of which some has come. */
export type AnswerSoFar = {
  /** Whether a token has come, of the answer or of the thoughts before it. */
  readonly hasBegun: boolean;
  readonly names: ReplyNames;
};

/** What an event brings of an answer, beside itself. */
export type AnswerPart = Omit<ReplyPart, 'event'>;

/**
 * Tells the events of one stream. The first ones are held back until a token has come, so that a stream that never
 * begins can still be asked for anew; and any for as long as a secret may have begun in them, which must reach nobody.
 */
export class StreamTeller {
  private held: ReplyPart[] = [];
  private kept = '';
  private hasSecret = false;
  private answer: AnswerSoFar | undefined;

  constructor(private readonly parts: StreamTellerParts) {}

  /** Whether somebody has read of the answer. */
  get hasBegun(): boolean {
    return this.parts.listener?.hasBegun ?? false;
  }

  /** Takes an event that was read. Throws a `ModelError` where a listener would be told a secret. */
  take({ event, chunk, part, answer }: ReadEvent): void {
    const { dialect, listener, keepsEvents, watch, host } = this.parts;
    const text = serverSentEvent(event.data, event.name);
    if (keepsEvents) this.kept += text;
    const sighting = this.hasSecret ? 'secret' : (watch?.take(chunk, text) ?? 'clear');
    this.hasSecret = sighting === 'secret';
    if (listener === undefined) return;
    if (this.hasSecret) throw repeatsSecret(host);
    const raw = dialect && { dialect, name: event.name, data: event.data };
    this.held.push(raw === undefined ? part : { ...part, event: raw });
    this.answer = answer;
    if (answer.hasBegun && sighting === 'clear') this.tellHeld(listener);
  }

  /** Tells what is held back of an answer that is whole. */
  end(): void {
    const { listener } = this.parts;
    if (listener !== undefined) this.tellHeld(listener);
  }

  /** The events as they came; `undefined` where they are not kept or repeat a secret. */
  text(): string | undefined {
    return this.parts.keepsEvents && !this.hasSecret ? this.kept : undefined;
  }

  private tellHeld(listener: ReplyListener): void {
    const told = this.held;
    this.held = [];
    for (const part of told) listener.take(listener.hasBegun ? part : { ...part, ...this.answer?.names });
  }
}

const repeatsSecret = (host: string): ModelError =>
  new ModelError('malformed', `${host} repeated a key that nobody may read, so its answer was broken off`, {
    retryable: false,
  });
