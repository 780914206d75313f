import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { CommitId } from '../commit-id.js';
import { Moment } from '../moment.js';
import { AnswerTraits } from './drift-records.js';

/** Whether a metric is as it was: `insufficient` says that nobody can tell, which is no all-clear. */
const MetricDrift = z.enum(['stable', 'drifted', 'insufficient']);
export type MetricDrift = z.infer<typeof MetricDrift>;

/** Whether a model answers as it did; `recorded` where its reference was taken just now, no all-clear either. */
export const DriftVerdict = z.enum([...MetricDrift.options, 'recorded']);
export type DriftVerdict = z.infer<typeof DriftVerdict>;

export const DriftMetric = z.strictObject({
  metric: z.string(),
  verdict: MetricDrift,
  reason: z.string(),
  reference: z.number().nullable().describe('Mean score of the anchors in the reference'),
  difference: z.number().nullable().describe('Mean of the last measurement less that of the reference'),
  interval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('95 % of the difference, within the −1 to 1 of shares'),
  z: z.number().nullable().describe('The difference in standard errors, the error of the reference taken off'),
  sum: z.number().nullable().describe('The cumulative sum of what was too low'),
  threshold: z.number().describe('Beyond it the sum alarms'),
  since: Moment.optional().describe('When the drift began, as far as the sum tells'),
  finds_at_once: z.number().nullable().describe('The drop that one measurement and its confirmation find'),
  finds_within_ten: z.number().nullable().describe('The drop that is found within ten measurements on average'),
});
export type DriftMetric = z.infer<typeof DriftMetric>;

const DriftStep = z.strictObject({
  at: Moment,
  hindrances: z.array(z.string()),
  metrics: z.record(
    z.string(),
    z.strictObject({ verdict: MetricDrift, difference: z.number(), z: z.number(), sum: z.number() }),
  ),
});
export type DriftStep = z.infer<typeof DriftStep>;

const FallenAnchor = z.strictObject({
  id: z.string(),
  metric: z.string(),
  reference: z.number(),
  now: z.number().describe('Mean score since the drift began'),
});
export type FallenAnchor = z.infer<typeof FallenAnchor>;

/** What `drift` answers. */
export const DriftReport = z.strictObject({
  version: z.literal(1),
  suite: z.string(),
  verdict: DriftVerdict,
  reasons: z.array(z.string()).describe('Why nobody can tell; empty where somebody can'),
  reference: z.strictObject({
    id: DigestText,
    at: Moment,
    commit: CommitId,
    model: z.string().optional().describe('Who answers, as provider/model or what answers in its place'),
    anchors: z.number().int(),
    units: z.number().int().optional().describe('Clusters and cases of none; absent where no case is of a cluster'),
    repeats: z.number().int(),
    is_new: z.boolean().describe('Whether it was taken just now'),
  }),
  stable_in_a_row: z.number().int().describe('How many measurements up to the last were stable, one after the other'),
  measured: Moment.optional().describe('When the anchors were last asked'),
  metrics: z.array(DriftMetric),
  fallen: z.array(FallenAnchor).describe('Anchors that lost most, where a metric drifted'),
  traits: z.strictObject({ reference: AnswerTraits, now: AnswerTraits.optional() }),
  history: z.array(DriftStep).describe('Every measurement against this reference, the oldest first'),
  spent: z.strictObject({ usd: z.number(), tokens: z.number(), calls: z.number() }),
});
export type DriftReport = z.infer<typeof DriftReport>;
