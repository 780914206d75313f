import { callsOfSample } from '../calls-of-sample.js';
import { ScoreSheet } from './score-sheet.js';
const [cost, latency] = ['cost_usd', 'latency_ms'];
/** What the samples of one suite took, a number each; answers and incidents alike. */
export class ResourceSheet {
    sheet;
    constructor(repeats) {
        this.sheet = new ScoreSheet(repeats);
    }
    /** Notes a sample of the case of that number. */
    add(sample, caseNumber) {
        const { arm, repeat } = sample;
        const costUsd = costOf(sample);
        this.sheet.add({ caseNumber, repeat, arm }, {
            ...(costUsd === undefined ? {} : { [cost]: costUsd }),
            ...(isTimed(sample) ? { [latency]: sample.latency_ms } : {}),
        });
    }
    /** What a case took in one arm, of each the repeats in their order. */
    resourcesOf(caseNumber, arm) {
        const found = this.sheet.has(caseNumber) ? this.sheet.scoresOf(caseNumber, arm, [cost, latency]) : {};
        return { cost_usd: found[cost] ?? [], latency_ms: found[latency] ?? [] };
    }
}
/**
 * What the sample costs whoever asks for all of it; nothing where that cannot be told of what was cached. That an arm
 * was answered before does not make it the cheaper one.
 */
export function costOf(sample) {
    if (callsOfSample(sample).cached === 0)
        return sample.cost_usd;
    return sample.saved_usd === undefined ? undefined : sample.cost_usd + sample.saved_usd;
}
/** An incident has no latency of its own, and what was cached or replayed none of today. */
const isTimed = (sample) => sample.outcome.kind === 'answered' && wasWaitedFor(sample);
/** False of an answer that was stored, recorded or made in this process, and of a conversation with one such reply. */
export const wasWaitedFor = (taken) => taken.untimed !== true && callsOfSample(taken).cached === 0;
