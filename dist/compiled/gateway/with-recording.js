import { attemptsOf } from '../domain/inference/call/attempts-of.js';
import { isOutage } from '../domain/inference/incident/incident.js';
import { answerLine, failureLine } from '../domain/inference/recording/record-line.js';
import { UserError } from '../domain/user-error.js';
import { ModelError, UnrecordedReplyError } from '../ports/model.js';
import { ReadingAlong, withIds } from './reading-along.js';
/**
 * Writes down what became of each call whose provider is recorded, in the form that `replay` reads: one line a call,
 * whatever its retries, so that a request asked again is a further repeat of it. It is handed on when its line is
 * written, and nobody is asked for what could not be. A reply that was judged no answer is written as it came, to be
 * judged again; a call that its caller left, or that a budget refused, says nothing of who was asked and leaves no
 * line.
 */
export function withRecording(model, parts) {
    return {
        complete: (call, signal) => call.provider.api === 'record'
            ? complete(model, parts, { call, signal, path: call.provider.path })
            : model.complete(call, signal),
    };
}
async function complete(model, { recorder, scrub }, { call, signal, path }) {
    const add = (line) => recorder.add(path, scrub(line));
    recorder.refuseUnwritable(path);
    const listener = call.listener && new ReadingAlong(call, call.listener);
    try {
        const answered = await model.complete({ ...call, listener }, signal);
        const { toolCalls } = answered;
        const reply = toolCalls === undefined ? answered : { ...answered, toolCalls: withIds(call, toolCalls) };
        await add(answerLine(call, reply)).catch(unrecorded({ costUsd: reply.costUsd, attempts: attemptsOf(reply) }));
        return reply;
    }
    catch (error) {
        if (error instanceof ModelError && !signal?.aborted)
            await add(lineOfFailure(call, error)).catch(unrecorded(error));
        throw error;
    }
}
/** What a call took was taken, whatever becomes of its line. */
const unrecorded = (taken) => (error) => {
    throw error instanceof UserError ? new UnrecordedReplyError(error, taken) : error;
};
function lineOfFailure(call, error) {
    const reply = isOutage(error.kind) ? undefined : error.reply;
    return reply === undefined ? failureLine(call, error) : answerLine(call, reply);
}
