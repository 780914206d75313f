import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { Moment } from '../moment.js';

/** The stages of a model's way, in their order. */
export const RolloutStage = z.enum(['dev', 'staging', 'shadow', 'traffic', 'full']);
export type RolloutStage = z.infer<typeof RolloutStage>;

/** A release on its way through the stages. */
export const Rollout = z.strictObject({
  id: DigestText.describe('Of release, baseline and the moment it began'),
  release: DigestText,
  digest: DigestText.describe("Of the release's lane, which is what is promoted"),
  baseline: DigestText.optional().describe('The lane digest that it is compared with; absent where nothing ran before'),
  began: Moment,
  stage: RolloutStage,
  since: Moment.describe('When the stage began'),
  weight: z.number().min(0).max(100).describe('Percent of requests that the candidate answers'),
});
export type Rollout = z.infer<typeof Rollout>;

/** A step of a rollout. */
export const RolloutRecord = z.strictObject({
  version: z.literal(1),
  kind: z.literal('rollout'),
  environment: z.string(),
  rollout: DigestText,
  release: DigestText,
  event: z.enum(['began', 'advanced', 'rolled-back', 'held', 'paused', 'resumed', 'completed']),
  stage: RolloutStage,
  weight: z.number().min(0).max(100),
  evidence: DigestText.optional().describe('Of the evidence that decided'),
  reasons: z.array(z.string().min(1).max(500)).max(50),
  by: z.string().min(1).max(320),
  at: Moment,
});
export type RolloutRecord = z.infer<typeof RolloutRecord>;
