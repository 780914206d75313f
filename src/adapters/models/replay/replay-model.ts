import { requestKey } from '../../../domain/inference/cache/request-key.js';
import { finishReasonOf } from '../../../domain/inference/call/finish-reason.js';
import type { ModelCall, ModelReply } from '../../../domain/inference/call/model-call.js';
import type { VerbatimReply } from '../../../domain/inference/call/verbatim.js';
import { excerptOf } from '../../../domain/inference/excerpt.js';
import type { Usage } from '../../../domain/inference/price/usage.js';
import type {
  AnswerRecording,
  FailureRecording,
  Recording,
  RecordingBook,
} from '../../../domain/inference/recording/recording.js';
import { wordsDigest } from '../../../domain/inference/recording/words-digest.js';
import { type Model, ModelError } from '../../../ports/model.js';

export type ReplayParts = {
  /** Recordings that policy knows. */
  readonly recordings: readonly RecordingBook[];
  /** Recordings that only head knows; an answer from them is unverified. */
  readonly headRecordings: readonly RecordingBook[];
};

/**
 * Answers from recordings of the provider's path, policy's before head's, and fails as it was recorded; a line that
 * names another provider than the one that is replayed, where that is said, does not count. A request that was recorded
 * once has that answer in every repeat; of one recorded several times, repeat i is the i-th line, or each asking has
 * the next one where nobody told its repeat; one past the last is unrecorded, since serving a line twice would count
 * one answer as two. Of requests that clients wrote, lines of the very same words count before those of the same
 * conversation, and lines without such words for who has none. Throws `ModelError` of kind `unrecorded` when there is
 * no line.
 */
export function createReplayModel({ recordings, headRecordings }: ReplayParts): Model {
  const policy = new Shelf(recordings);
  const head = new Shelf(headRecordings);
  return {
    async complete(call, signal) {
      signal?.throwIfAborted();
      if (call.provider.api !== 'replay')
        throw new TypeError(`a call to ${call.provider.api} reached the wrong adapter`);
      const { path, provider: name } = call.provider;
      const verified = policy.find({ path, name }, call);
      if (verified !== undefined) return replayed(verified, call);
      const unverified = head.find({ path, name }, call);
      if (unverified !== undefined) return { ...replayed(unverified, call), unverified: true };
      throw unrecorded(call, path);
    },
  };
}

/** A recording, and whose lines of it answer; anyone's when absent. */
type Source = { readonly path: string; readonly name: string | undefined };

type Index = ReadonlyMap<string, readonly Recording[]>;

/** Books of which each is indexed when it is first asked. */
class Shelf {
  private readonly books: readonly RecordingBook[];
  private readonly indices = new Map<string, Index>();
  /** How many askings were answered in turn, by the first of the lines that answer them. */
  private readonly turns = new Map<Recording, number>();

  constructor(books: readonly RecordingBook[]) {
    this.books = books;
  }

  find({ path, name }: Source, call: ModelCall): Recording | undefined {
    const { model, messages, repeat } = call;
    const ofAnyone = this.indexOf(path).get(requestKey(model, messages)) ?? [];
    const recorded =
      name === undefined ? ofAnyone : ofAnyone.filter(({ request }) => (request.provider ?? name) === name);
    const words = wordsDigest(call);
    const inSameWords = recorded.filter(({ request }) => request.words === words);
    const lines = inSameWords.length === 0 ? recorded : inSameWords;
    const [first] = lines;
    if (first === undefined || lines.length === 1) return first;
    return lines[call.takesNext === true ? this.turnOf(first) : repeat];
  }

  private turnOf(first: Recording): number {
    const turn = this.turns.get(first) ?? 0;
    this.turns.set(first, turn + 1);
    return turn;
  }

  private indexOf(path: string): Index {
    const known = this.indices.get(path);
    if (known !== undefined) return known;
    const index = new Map<string, Recording[]>();
    for (const recording of this.books.filter((book) => book.path === path).flatMap((book) => book.recordings)) {
      const key = requestKey(recording.request.model, recording.request.messages);
      const lines = index.get(key);
      if (lines === undefined) index.set(key, [recording]);
      else lines.push(recording);
    }
    this.indices.set(path, index);
    return index;
  }
}

function replayed(recording: Recording, call: ModelCall): ModelReply {
  if ('failure' in recording) throw replayedFailure(recording);
  return replyOf(recording, call);
}

function replyOf({ response }: AnswerRecording, call: ModelCall): ModelReply {
  const { content, finish_reason, usage, latency_ms, refusal, tool_calls: toolCalls, vectors, verbatim } = response;
  const { response_id: responseId, served_model: servedModel, reasoning } = response;
  const isOwn = verbatim !== undefined && verbatim.dialect === call.verbatim?.dialect;
  return {
    content,
    ...(reasoning === undefined ? {} : { reasoning }),
    finishReason: finishReasonOf(finish_reason),
    ...(usage === undefined ? {} : { usage: usageOf(usage) }),
    ...(responseId === undefined ? {} : { responseId }),
    ...(servedModel === undefined ? {} : { servedModel }),
    ...(refusal === undefined ? {} : { refusal }),
    ...(toolCalls === undefined ? {} : { toolCalls }),
    ...(vectors === undefined ? {} : { vectors }),
    ...(isOwn ? { verbatim: verbatimOf(verbatim) } : {}),
    latencyMs: latency_ms,
    costUsd: 0,
    cached: false,
  };
}

function replayedFailure({ failure }: FailureRecording): ModelError {
  const { kind, message, status, is_retryable: retryable } = failure;
  return new ModelError(kind, message, { retryable, status });
}

function usageOf(usage: NonNullable<AnswerRecording['response']['usage']>): Usage {
  const { input_tokens, output_tokens, cached_input_tokens, cache_write_input_tokens, reasoning_tokens } = usage;
  const { cache_write_1h_input_tokens: long } = usage;
  return {
    inputTokens: input_tokens,
    outputTokens: output_tokens,
    ...(cached_input_tokens === undefined ? {} : { cachedInputTokens: cached_input_tokens }),
    ...(cache_write_input_tokens === undefined ? {} : { cacheWriteInputTokens: cache_write_input_tokens }),
    ...(long === undefined ? {} : { longCacheWriteInputTokens: long }),
    ...(reasoning_tokens === undefined ? {} : { reasoningTokens: reasoning_tokens }),
  };
}

const verbatimOf = ({
  dialect,
  is_stream,
  text,
}: NonNullable<AnswerRecording['response']['verbatim']>): VerbatimReply => ({
  dialect,
  isStream: is_stream,
  text,
});

function unrecorded({ model, messages, repeat }: ModelCall, path: string): ModelError {
  const question = excerptOf(messages.at(-1)?.content ?? '', 80);
  const which = repeat === 0 ? '' : ` in repeat ${repeat}`;
  return new ModelError('unrecorded', `${path} has no answer of ${model}${which} to “${question}”`, {
    retryable: false,
  });
}
