import { contextAttributes } from './case-context.js';
/** The span of one case, the parent of its calls, with an event for every metric. */
export function caseSpan(traced) {
    const { span, startMs, endMs, outcome } = traced;
    return {
        ...span,
        name: `evaluate ${traced.suite}`,
        kind: 'internal',
        startMs,
        endMs,
        attributes: {
            'lanegate.suite': traced.suite,
            'lanegate.yardstick': traced.yardstick,
            'lanegate.arm': traced.arm,
            'lanegate.case.id': traced.caseId,
            'lanegate.case.repeat': traced.repeat,
            'lanegate.request.digest': traced.requestDigest,
            'error.type': outcome.kind === 'graded' ? undefined : outcome.type,
            ...contextAttributes(traced.vars),
            'lanegate.case.expected': traced.expected,
        },
        ...(outcome.kind === 'graded' ? { events: evaluationEvents(outcome, endMs) } : { error: outcome.message }),
    };
}
/** A metric without a score is an event with the error of its grader, never a score of zero. */
function evaluationEvents({ scores, graderErrors, responseId }, timeMs) {
    const event = (metric, attributes) => ({
        name: 'gen_ai.evaluation.result',
        timeMs,
        attributes: { 'gen_ai.evaluation.name': metric, ...attributes, 'gen_ai.response.id': responseId },
    });
    return [
        ...Object.entries(scores).map(([metric, score]) => event(metric, { 'gen_ai.evaluation.score.value': score })),
        ...Object.entries(graderErrors).map(([metric, explanation]) => event(metric, {
            'gen_ai.evaluation.score.label': 'grader-error',
            'gen_ai.evaluation.explanation': explanation,
            'error.type': 'grader-error',
        })),
    ];
}
