import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { CommitId } from '../commit-id.js';
import { SystemFingerprints } from '../evaluation/evaluation.js';
import { Identity } from '../evaluation/identity.js';
import { Actor } from '../ledger/record-fields.js';
import { Moment } from '../moment.js';

/** Case to metric to the scores of its answers, one a repeat. */
export const AnchorScores = z.record(z.string(), z.record(z.string(), z.array(z.number().min(0).max(1))));
export type AnchorScores = z.infer<typeof AnchorScores>;

/** What answers were like beside their scores, which often says why those fell. */
export const AnswerTraits = z.strictObject({
  answered: z.number().int().nonnegative(),
  incidents: z.record(z.string(), z.number().int()).describe('Kind of failure to how many answers it took'),
  served: z.record(z.string(), z.number().int()).describe('provider/model that answered, and how often'),
  system_fingerprints: SystemFingerprints.optional(),
  mean_characters: z.number().nonnegative(),
  mean_output_tokens: z.number().nonnegative(),
  mean_usd: z.number().nonnegative(),
  median_latency_ms: z.number().nonnegative(),
});
export type AnswerTraits = z.infer<typeof AnswerTraits>;

const Asked = {
  version: z.literal(1),
  at: Moment,
  by: Actor,
  suite: z.string().min(1),
  commit: CommitId,
  repeats: z.number().int().min(1),
};

/** What a suite scored when its reference was taken: each anchor asked several times. */
export const DriftReference = z.strictObject({
  ...Asked,
  kind: z.literal('reference'),
  identity: Identity,
  model: z.string().optional().describe('Who answers, as provider/model or what answers in its place'),
  metrics: z.array(z.string()).min(1).describe('Those that decide'),
  scores: AnchorScores,
  clusters: z.record(z.string(), z.string()).optional().describe('Case to its cluster; absent where no case is of one'),
  traits: AnswerTraits,
});
export type DriftReference = z.infer<typeof DriftReference>;

/** The anchors asked once more: what they scored, and a second time where the first looked bad. */
export const DriftMeasurement = z.strictObject({
  ...Asked,
  kind: z.literal('measurement'),
  reference: DigestText,
  scores: AnchorScores,
  traits: AnswerTraits,
  confirmation: z.strictObject({ scores: AnchorScores, traits: AnswerTraits }).optional(),
  hindrances: z.array(z.string()).describe('Why it tells nothing; it tells something where there are none'),
});
export type DriftMeasurement = z.infer<typeof DriftMeasurement>;
