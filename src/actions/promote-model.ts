import { own } from '../domain/artifacts/own.js';
import { newsOfRollout } from '../domain/deploy/deployment-record.js';
import type { RolloutStage } from '../domain/promotion/rollout.js';
import type { RolloutReport } from '../domain/promotion/rollout-report.js';
import { rolloutText } from '../domain/promotion/rollout-text.js';
import type { Configuration } from '../domain/suite/configuration.js';
import type { Files } from '../ports/files.js';
import { advanceRollout } from '../stages/advance-rollout.js';
import { promote } from '../stages/promote.js';
import { readEvidence } from '../stages/read-evidence.js';
import { recordDeployment } from '../stages/record-deployment.js';
import type { DeployActionPorts, OpenedMove } from './deploy-ports.js';

/** What moves a model in an environment. */
export type ModelMove = {
  readonly environment: string;
  /** The release that is to begin its way; what is on its way when absent. */
  readonly release: string | undefined;
  /** Files of what production observed. */
  readonly evidence: readonly string[];
  readonly baseline: readonly string[];
  readonly candidate: readonly string[];
  readonly approve: readonly RolloutStage[];
};

/** Whether a model is not deployed in one step but compared with what runs on its way. */
export const isRolledOut = (settings: Pick<Configuration, 'promotion'>, lane: string, environment: string): boolean =>
  lane === 'model' && !settings.promotion.staging.environments.includes(environment);

/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs then to its target. */
export async function promoteModel(
  ports: Pick<DeployActionPorts, 'ledger' | 'deployments' | 'log'> & { readonly files: Files },
  opened: OpenedMove,
  move: ModelMove,
) {
  const { moving, settings, by, runUrl } = opened;
  const { environment, release, evidence, baseline, candidate, approve } = move;
  const rules = { arms: { baseline, candidate }, kind: 'traffic' as const, naming: {} };
  const read = await readEvidence(ports, { paths: evidence, ...rules });
  const report = await advanceRollout(moving, {
    ...{ environment, release, by, settings, approved: approve, occasion: runUrl, ...read },
  });
  for (const line of rolloutText(report).trimEnd().split('\n')) moving.log.info(line);
  const whyNotServed = await bringToTarget(opened, report);
  await recordDeployment(ports, newsOfRollout(report, whyNotServed), runUrl);
  return rolloutResult(report, whyNotServed);
}

/** Brings what runs by the ledger to its target once more, which heals a run that was killed; answers why it is not served. */
async function bringToTarget(
  { moving, settings, by }: OpenedMove,
  { environment, runs }: RolloutReport,
): Promise<string | undefined> {
  if (runs === undefined || own(settings.environments, environment)?.model?.to === undefined) return undefined;
  const place = { environment, lane: 'model' } as const;
  const report = await promote(moving, { place, release: runs, by, reason: 'what runs by the ledger', settings });
  return report.outcome === 'failed' || report.outcome === 'refused' ? report.reason : undefined;
}

const failing: ReadonlySet<RolloutReport['outcome']> = new Set(['refused', 'rolled-back', 'paused']);

/** What became of a rollout, as the outputs of a step, which fails where it was sent back or cannot go on by itself. */
function rolloutResult(report: RolloutReport, whyNotServed: string | undefined) {
  const { outcome, release = '', runs = '', stage = '', weight } = report;
  const outputs = { outcome, release, previous: runs, served: whyNotServed === undefined ? 'not-asked' : 'no' };
  const [title = ''] = rolloutText(report).split('\n');
  const failure = whyNotServed ?? (failing.has(outcome) ? title : undefined);
  return { outputs: { ...outputs, stage, weight: weight === undefined ? '' : String(weight) }, failure };
}
