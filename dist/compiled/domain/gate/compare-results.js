import { z } from 'zod';
import { pairResults, settleMetrics } from '../formats/results/pair-results.js';
import { decides, defaultAlpha } from '../suite/gate-settings.js';
import { judgeMetrics } from './judge-metric.js';
import { tagRows, withSlices } from './judge-slices.js';
import { isScored, ScoreColumns } from './score-columns.js';
import { MetricVerdict } from './verdict.js';
import { VerdictWord, worst } from './verdict-word.js';
/** What `compare` returns; `unpaired` counts the ids that lack a score in one arm. */
export const ComparisonResult = z.strictObject({
    version: z.literal(1),
    verdict: VerdictWord,
    metrics: z.array(MetricVerdict),
    cases: z.strictObject({
        compared: z.number().int(),
        unpaired: z.number().int(),
        cut: z.number().int().optional().describe('Cases of which one arm has more results, the first of which count'),
    }),
});
/**
 * Compares two arms of results, metric by metric. Ids that only one arm has are counted and, above 2 %, an error. A
 * margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
export function compareResults(base, head, { alpha = defaultAlpha, margin }) {
    const { roles } = settleMetrics(base, head, undefined);
    const { cases, repeats, cut } = pairResults(base.results, head.results, new Set(Object.keys(roles)));
    const scores = new ScoreColumns(cases, Object.keys(roles));
    const metrics = judgeMetrics(Object.entries(roles).map(([name, role]) => ({
        name,
        role,
        comparison: 'arms',
        scores,
        plannedCases: cases.length,
        repeats,
        stopped: false,
        alpha,
        margin: margin === undefined
            ? { kind: 'default', drawnShare: 1 }
            : { kind: 'explicit', value: margin, ...(role === 'gate' ? { refusal: { subject: 'these scores' } } : {}) },
    })));
    const deciding = metrics.filter(({ role }) => decides(role));
    const columns = deciding.map(({ name }) => scores.compared(name, 'arms'));
    const compared = scores.rows.filter((row) => columns.every((each) => isScored(each, row))).length;
    const verdict = deciding.length === 0 ? 'error' : worst(deciding.map((metric) => metric.verdict));
    const sliced = { comparison: 'arms', scores, tagged: tagRows(cases), alpha };
    const told = metrics.map((metric) => withSlices(metric, sliced));
    return {
        version: 1,
        verdict,
        metrics: told,
        cases: { compared, unpaired: cases.length - compared, ...(cut === 0 ? {} : { cut }) },
    };
}
