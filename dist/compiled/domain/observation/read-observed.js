import { isJsonObject } from '../artifacts/read-json.js';
import { exportedSpan, isExportedSpan } from './exported-span.js';
import { callOfLangfuse, isLangfuseObservation, isLangfuseScore, scoreOfLangfuse } from './langfuse-rows.js';
import { Observation } from './observation.js';
import { isOtlp, otlpSpans } from './otlp-spans.js';
import { plainLine } from './plain-call.js';
import { callOfSpan } from './span-call.js';
import { scoresOfSpan } from './span-scores.js';
const nothing = { calls: [], scores: [], observations: [], others: 0, unknown: 0 };
/** Lists nest in pages of lists no deeper. */
const deepest = 3;
/**
 * What one JSON value of a log of production holds, told by its shape: spans as OTLP/JSON or as an SDK prints them,
 * rows of Langfuse, observations, lines of one's own, and lists or pages of these.
 */
export function readObserved(json, naming, depth = 0) {
    if (depth > deepest)
        return { ...nothing, unknown: 1 };
    if (Array.isArray(json))
        return sumOf(json.map((each) => readObserved(each, naming, depth + 1)));
    if (!isJsonObject(json))
        return { ...nothing, unknown: 1 };
    if (isOtlp(json))
        return sumOf(otlpSpans(json).map((span) => ofSpan(span, naming)));
    if (isExportedSpan(json))
        return ofSpan(exportedSpan(json), naming);
    const pages = pagesOf(json);
    if (pages !== undefined)
        return readObserved(pages, naming, depth + 1);
    return ofRow(json, naming);
}
/** Pages of an API hold `data`; a trace of Langfuse with all its details holds its observations and scores. */
function pagesOf(json) {
    if (Array.isArray(json.data))
        return json.data;
    if (!Array.isArray(json.observations))
        return undefined;
    const { observations, scores, id, userId, release } = json;
    const ofTrace = { traceId: id, userId, release };
    const rows = observations.map((row) => (isJsonObject(row) ? { ...ofTrace, ...row } : row));
    return [...rows, ...(Array.isArray(scores) ? scores : [])];
}
function ofSpan(span, naming) {
    if (span === undefined)
        return { ...nothing, unknown: 1 };
    const call = callOfSpan(span, naming);
    const scores = scoresOfSpan(span);
    return { ...nothing, calls: listOf(call), scores, others: call === undefined && scores.length === 0 ? 1 : 0 };
}
function ofRow(json, naming) {
    const observation = Observation.safeParse(json).data;
    if (observation !== undefined)
        return { ...nothing, observations: [observation] };
    if (isLangfuseObservation(json))
        return orOther({ calls: listOf(callOfLangfuse(json, naming)) });
    if (isLangfuseScore(json))
        return orOther({ scores: listOf(scoreOfLangfuse(json)) });
    const line = plainLine(json, naming);
    return line === undefined ? { ...nothing, unknown: 1 } : { ...nothing, calls: [line.call], scores: line.scores };
}
function orOther({ calls = [], scores = [] }) {
    return { ...nothing, calls, scores, others: calls.length + scores.length === 0 ? 1 : 0 };
}
/** The share of a value that nobody can read, from 0 to 1. */
export function brokenShare({ calls, scores, observations, others, unknown }) {
    return unknown === 0 ? 0 : unknown / (calls.length + scores.length + observations.length + others + unknown);
}
const sumOf = (all) => ({
    calls: all.flatMap(({ calls }) => calls),
    scores: all.flatMap(({ scores }) => scores),
    observations: all.flatMap(({ observations }) => observations),
    others: all.reduce((sum, { others }) => sum + others, 0),
    unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
});
const listOf = (value) => (value === undefined ? [] : [value]);
