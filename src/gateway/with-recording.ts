import { attemptsOf } from '../domain/inference/call/attempts-of.js';
import type { ModelCall } from '../domain/inference/call/model-call.js';
import { isOutage } from '../domain/inference/incident/incident.js';
import { answerLine, failureLine } from '../domain/inference/recording/record-line.js';
import { UserError } from '../domain/user-error.js';
import { type Model, ModelError, UnrecordedReplyError } from '../ports/model.js';
import type { Recorder } from '../ports/recorder.js';
import { ReadingAlong, withIds } from './reading-along.js';
import type { Scrub } from './with-scrubbed-replies.js';

export type RecordingParts = {
  readonly recorder: Recorder;
  /** Takes every secret that is known out of a line, which is meant to be committed. */
  readonly scrub: Scrub;
};

/**
 * Writes down what became of each call whose provider is recorded, in the form that `replay` reads: one line a call,
 * whatever its retries, so that a request asked again is a further repeat of it. It is handed on when its line is
 * written, and nobody is asked for what could not be. A reply that was judged no answer is written as it came, to be
 * judged again; a call that its caller left, or that a budget refused, says nothing of who was asked and leaves no
 * line.
 */
export function withRecording(model: Model, parts: RecordingParts): Model {
  return {
    complete: (call, signal) =>
      call.provider.api === 'record'
        ? complete(model, parts, { call, signal, path: call.provider.path })
        : model.complete(call, signal),
  };
}

type Recorded = { readonly call: ModelCall; readonly signal: AbortSignal | undefined; readonly path: string };

async function complete(model: Model, { recorder, scrub }: RecordingParts, { call, signal, path }: Recorded) {
  const add = (line: string) => recorder.add(path, scrub(line));
  recorder.refuseUnwritable(path);
  const listener = call.listener && new ReadingAlong(call, call.listener);
  try {
    const answered = await model.complete({ ...call, listener }, signal);
    const { toolCalls } = answered;
    const reply = toolCalls === undefined ? answered : { ...answered, toolCalls: withIds(call, toolCalls) };
    await add(answerLine(call, reply)).catch(unrecorded({ costUsd: reply.costUsd, attempts: attemptsOf(reply) }));
    return reply;
  } catch (error) {
    if (error instanceof ModelError && !signal?.aborted) await add(lineOfFailure(call, error)).catch(unrecorded(error));
    throw error;
  }
}

/** What a call took was taken, whatever becomes of its line. */
const unrecorded =
  (taken: Pick<ModelError, 'costUsd' | 'attempts'>) =>
  (error: unknown): never => {
    throw error instanceof UserError ? new UnrecordedReplyError(error, taken) : error;
  };

function lineOfFailure(call: ModelCall, error: ModelError): string {
  const reply = isOutage(error.kind) ? undefined : error.reply;
  return reply === undefined ? failureLine(call, error) : answerLine(call, reply);
}
