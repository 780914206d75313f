import { z } from 'zod';
import { pairResults, settleMetrics } from '../formats/results/pair-results.js';
import type { Results } from '../formats/results/result.js';
import { decides } from '../suite/gate-settings.js';
import { isScored } from './collect-units.js';
import { judgeMetrics } from './judge-metric.js';
import { withSlices } from './judge-slices.js';
import { MetricVerdict, VerdictWord, worst } from './verdict.js';

/** What `compare` returns; `unpaired` counts the ids that lack a score in one arm. */
export const ComparisonResult = z.strictObject({
  version: z.literal(1),
  verdict: VerdictWord,
  metrics: z.array(MetricVerdict),
  cases: z.strictObject({ compared: z.number().int(), unpaired: z.number().int() }),
});
export type ComparisonResult = z.infer<typeof ComparisonResult>;

const defaultAlpha = 0.05;

/** What decides a comparison besides the scores; the defaults are those of lanegate.yml. */
export type ComparisonSettings = { readonly alpha?: number; readonly margin?: number | undefined };

/**
 * Compares two arms of results, metric by metric. Ids that only one arm has are counted and, above 2 %, an error. A
 * margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
export function compareResults(
  base: Results,
  head: Results,
  { alpha = defaultAlpha, margin }: ComparisonSettings,
): ComparisonResult {
  const { roles } = settleMetrics(base, head, undefined);
  const { cases, repeats } = pairResults(base.results, head.results, new Set(Object.keys(roles)));
  const metrics = judgeMetrics(
    Object.entries(roles).map(([name, role]) => ({
      name,
      role,
      comparison: 'arms',
      cases,
      plannedCases: cases.length,
      repeats,
      stopped: false,
      alpha,
      margin:
        margin === undefined
          ? { kind: 'default', drawnShare: 1 }
          : { kind: 'explicit', value: margin, ...(role === 'gate' ? { refusal: { subject: 'these scores' } } : {}) },
    })),
  );
  const deciding = metrics.filter(({ role }) => decides(role));
  const compared = cases.filter((each) =>
    deciding.every(({ name }) => isScored(each, { name, comparison: 'arms' })),
  ).length;
  const verdict = deciding.length === 0 ? 'error' : worst(deciding.map((metric) => metric.verdict));
  const told = metrics.map((metric) => withSlices(metric, { comparison: 'arms', cases, repeats }, alpha));
  return { version: 1, verdict, metrics: told, cases: { compared, unpaired: cases.length - compared } };
}
