import { z } from 'zod';
import { Arm, Yardstick } from '../../evaluation/sample.js';
import { cutText } from '../text/cut-text.js';
/** Calls come before the case that they were made for; of more cases than run at once the oldest never came. */
const mostOpenTraces = 10_000;
/** Calls and documents of one answer that are kept. */
const mostOfAnswer = 40;
/** A name in a trace is told up to so many UTF-16 units. */
const nameCharacters = 120;
/** Gathers from the spans of a run, in the order of their file, the calls of those answers that `isAsked` names. */
export class CallBook {
    isAsked;
    open = new Map();
    traces = new Map();
    constructor(isAsked) {
        this.isAsked = isAsked;
    }
    add(span) {
        if (span.parentSpanId !== undefined)
            this.addCall(span);
        else
            this.addCase(span);
    }
    traceOf(key) {
        return this.traces.get(keyOf(key));
    }
    addCall(span) {
        const calls = this.open.get(span.traceId) ?? [];
        if (calls.length < mostOfAnswer)
            calls.push(callOf(span));
        this.open.set(span.traceId, calls);
        if (this.open.size <= mostOpenTraces)
            return;
        const [oldest] = this.open.keys();
        if (oldest !== undefined)
            this.open.delete(oldest);
    }
    /** A run that went on may tell of a case twice; the later is the one whose answer counts. */
    addCase(span) {
        const calls = this.open.get(span.traceId) ?? [];
        this.open.delete(span.traceId);
        const key = caseKeyOf(span);
        if (key === undefined || !this.isAsked(key))
            return;
        const inOrder = calls.sort((one, other) => one.startMs - other.startMs);
        this.traces.set(keyOf(key), { calls: inOrder, documents: documentsOf(span) });
    }
}
const keyOf = ({ suite, yardstick, case: id, arm, repeat }) => JSON.stringify([suite, yardstick, id, arm, repeat]);
const CaseKey = z.object({
    suite: z.string(),
    yardstick: Yardstick,
    case: z.string(),
    arm: Arm,
    repeat: z.number(),
});
/** Of a mixture there is none: its answers are no part of the report's cases. */
const caseKeyOf = ({ value }) => CaseKey.safeParse({
    suite: value('lanegate.suite'),
    yardstick: value('lanegate.yardstick'),
    case: value('lanegate.case.id'),
    arm: value('lanegate.arm'),
    repeat: value('lanegate.case.repeat'),
}).data;
function callOf({ startMs, value }) {
    const reasons = value('gen_ai.response.finish_reasons');
    return {
        startMs,
        operation: textOf(value('gen_ai.operation.name')) ?? 'call',
        model: textOf(value('gen_ai.response.model')) ?? textOf(value('gen_ai.request.model')) ?? 'unknown',
        inputTokens: numberOf(value('gen_ai.usage.input_tokens')),
        outputTokens: numberOf(value('gen_ai.usage.output_tokens')),
        latencyMs: numberOf(value('lanegate.latency_ms')),
        waitedMs: numberOf(value('lanegate.waited_ms')),
        costUsd: numberOf(value('lanegate.cost_usd')),
        attempts: numberOf(value('lanegate.attempts')),
        cached: value('lanegate.cached') === true,
        ended: textOf(value('error.type')) ?? (Array.isArray(reasons) ? textOf(reasons[0]) : undefined),
    };
}
const Documents = z.array(z.object({ id: z.string(), score: z.number() }));
function documentsOf({ value }) {
    const documents = Documents.safeParse(value('gen_ai.retrieval.documents')).data ?? [];
    return documents.slice(0, mostOfAnswer).map(({ id, score }) => ({ id: cutText(id, nameCharacters).text, score }));
}
const textOf = (value) => typeof value === 'string' ? cutText(value, nameCharacters).text : undefined;
const numberOf = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
