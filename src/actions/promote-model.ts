import { newsOfRollout } from '../domain/deploy/deployment-record.js';
import type { RolloutStage } from '../domain/promotion/rollout.js';
import type { RolloutReport } from '../domain/promotion/rollout-report.js';
import { rolloutText } from '../domain/promotion/rollout-text.js';
import type { Files } from '../ports/files.js';
import { advanceRollout } from '../stages/advance-rollout.js';
import { serve } from '../stages/promote.js';
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

/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs then to its target. */
export async function promoteModel(
  ports: Pick<DeployActionPorts, 'ledger' | 'deployments' | 'log'> & { readonly files: Files },
  opened: OpenedMove,
  move: ModelMove,
) {
  const { moving, settings, by, runUrl } = opened;
  const { environment, release, evidence, baseline, candidate, approve } = move;
  const read = await readEvidence(ports, { environment, paths: evidence, named: { baseline, candidate } });
  const report = await advanceRollout(moving, {
    environment,
    release,
    by,
    settings,
    approved: approve,
    occasion: runUrl,
    ...read,
  });
  for (const line of rolloutText(report).trimEnd().split('\n')) moving.log.info(line);
  const place = { environment, lane: 'model' } as const;
  const whyNotServed = await serve(moving, { place, runs: report.runs, by, settings });
  await recordDeployment(ports, newsOfRollout(report, whyNotServed), runUrl);
  return rolloutResult(report, whyNotServed);
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
