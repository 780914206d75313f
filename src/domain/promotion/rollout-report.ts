import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { DeployCheck } from '../deploy/deploy-check.js';
import { EnvironmentName } from '../deploy/environment-name.js';
import type { Advanced } from './advance.js';
import { nothingCounted } from './count-evidence.js';
import { Finding } from './finding.js';
import { RolloutEvent, RolloutStage } from './rollout.js';

const Count = z.number().int().nonnegative();

/** What a call that may move a rollout came to. */
export const RolloutReport = z.strictObject({
  version: z.literal(1),
  environment: EnvironmentName,
  outcome: z
    .enum(['moved', 'waiting', 'paused', 'rolled-back', 'completed', 'refused', 'nothing'])
    .describe('`nothing` where no release is on its way, or the one that is asked for runs already'),
  release: DigestText.optional(),
  stage: RolloutStage.optional().describe('Where the rollout is now, or was when it ended'),
  weight: z.number().min(0).max(100).optional().describe('Percent of requests that the candidate is to answer'),
  runs: DigestText.optional().describe('The release that runs by the ledger: the candidate from full on'),
  events: z.array(RolloutEvent),
  findings: z.array(Finding),
  waits_for: z.array(z.string()),
  checks: z.array(DeployCheck).describe('What was looked at before a release began its way'),
  counting: z
    .strictObject({
      counted: Count,
      repeated: Count,
      late: Count.describe('From so long before what counted last that nobody can tell whether they had been counted'),
      unpaired: Count,
      outside: Count,
      foreign: Count,
    })
    .describe('What became of the observations that were given'),
  reason: z.string().optional(),
});
export type RolloutReport = z.infer<typeof RolloutReport>;

/** What became of a rollout that was moved, or was not. */
export function reportAdvanced(environment: string, release: string, advanced: Advanced): RolloutReport {
  const { stage, weight, events, judged, waitsFor, counting, state } = advanced;
  return {
    ...(state.release === undefined ? {} : { runs: state.release }),
    version: 1,
    environment,
    outcome: outcomeOf(advanced),
    release,
    stage,
    weight,
    events: [...events],
    findings: [...judged.findings],
    waits_for: [...waitsFor],
    checks: [],
    counting,
  };
}

function outcomeOf({ events, state }: Advanced): RolloutReport['outcome'] {
  if (events.includes('rolled-back')) return 'rolled-back';
  if (events.includes('completed')) return 'completed';
  if (state.rollout?.paused !== undefined) return 'paused';
  return events.includes('advanced') || events.includes('began') || events.includes('restarted') ? 'moved' : 'waiting';
}

/** What is told where there is no rollout to move. */
export function reportNone(
  environment: string,
  outcome: 'refused' | 'nothing',
  { reason, release, checks = [] }: { reason: string; release?: string; checks?: readonly DeployCheck[] },
): RolloutReport {
  return {
    version: 1,
    environment,
    outcome,
    events: [],
    findings: [],
    waits_for: [],
    checks: [...checks],
    ...(release === undefined ? {} : { release }),
    counting: nothingCounted,
    reason,
  };
}
