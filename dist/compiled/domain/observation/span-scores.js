import { nameOf } from './observed-call.js';
import { textOf } from './span-facts.js';
import { toldScore } from './told-score.js';
/** A span is read for so many results of evaluations at most. */
const mostResults = 50;
/**
 * The scores that a span carries: results of the GenAI conventions, which may tell the reply that they are about, and
 * annotations and evaluations of OpenInference. One on a span that is no call is about the span above it, or else about
 * its whole trace.
 */
export function scoresOfSpan({ value, events, spanId, parentSpanId, traceId }) {
    const about = [
        nameOf('span', spanId),
        ...(parentSpanId === undefined ? [] : [nameOf('span', parentSpanId)]),
        nameOf('trace', traceId),
    ];
    const told = events
        .filter(({ name }) => name === 'gen_ai.evaluation.result')
        .slice(0, mostResults)
        .flatMap((event) => scoreOfEvent(event.value, about));
    return [...told, ...['evaluation', 'annotation'].flatMap((word) => flattened(value, word, about))];
}
function scoreOfEvent(value, about) {
    const response = textOf(value, ['gen_ai.response.id']);
    const names = response === undefined ? about : [nameOf('response', response), ...about];
    return scored(value('gen_ai.evaluation.name'), value('gen_ai.evaluation.score.value'), names);
}
/** `evaluations.0.evaluation.name` and what follows it, until an index has none. */
function flattened(value, word, names) {
    const found = [];
    for (let index = 0; index < mostResults; index += 1) {
        const prefix = `${word}s.${index}.${word}`;
        const metric = value(`${prefix}.name`);
        if (metric === undefined)
            break;
        found.push(...scored(metric, value(`${prefix}.score`), names));
    }
    return found;
}
function scored(metric, value, names) {
    const score = toldScore(value);
    return typeof metric === 'string' && score !== undefined ? [{ names, metric, score }] : [];
}
