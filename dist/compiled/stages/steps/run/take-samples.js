import { allEnded } from './all-ended.js';
import { takeSample } from './take-sample.js';
import { traceCase } from './trace-case.js';
/** Why a run ended that its user stopped. */
export const interrupted = 'it was interrupted';
/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way;
 * what is under way when the user stops it is dropped.
 */
export async function takeSamples(request) {
    const remaining = request.tasks[Symbol.iterator]();
    const { signal } = request;
    const bell = new Bell();
    let stopped;
    const work = async () => {
        for (let next = remaining.next(); !next.done; next = remaining.next()) {
            if (stopped !== undefined || signal?.aborted)
                return;
            if (next.value === 'wait') {
                await bell.rings();
                continue;
            }
            const sample = await takeOne(request, next.value);
            const written = typeof sample === 'object' ? request.onSample(sample, next.value) : undefined;
            if (typeof sample === 'string')
                stopped ??= sample;
            bell.ring();
            await written;
        }
    };
    const worker = () => work()
        .catch((error) => {
        stopped ??= 'a part of it failed';
        throw error;
    })
        .finally(() => bell.ring());
    await allEnded(Array.from({ length: request.concurrency }, worker));
    return { stopped: signal?.aborted ? interrupted : stopped };
}
/** Wakes all who wait when something has ended. */
class Bell {
    waiting = [];
    rings() {
        return new Promise((resolve) => this.waiting.push(resolve));
    }
    ring() {
        const woken = this.waiting;
        this.waiting = [];
        for (const wake of woken)
            wake();
    }
}
/** One sample, the sentence of the cap that forbids it, or nothing where the user stopped it. */
async function takeOne(request, task) {
    const { signal } = request;
    try {
        const sample = await traceCase(request.spans, task, (traced) => takeSample(traced, request.judgingOf(traced)));
        const isCutShort = signal?.aborted && typeof sample === 'object' && !isWhole(sample);
        return isCutShort ? undefined : sample;
    }
    catch (error) {
        if (signal?.aborted)
            return undefined;
        throw error;
    }
}
/** A sample that an interruption can have had no part in. */
const isWhole = ({ outcome }) => outcome.kind === 'answered' && Object.keys(outcome.grader_errors).length === 0;
