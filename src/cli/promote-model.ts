import { own } from '../domain/artifacts/own.js';
import { momentOf } from '../domain/moment.js';
import type { RolloutStage } from '../domain/promotion/rollout.js';
import type { RolloutReport } from '../domain/promotion/rollout-report.js';
import { rolloutText } from '../domain/promotion/rollout-text.js';
import { type CliContext, printJson } from './cli-context.js';
import { mustKnowWho, type openDeployment, type PlaceOptions } from './deploy-context.js';
import { exitStatus } from './exit-status.js';

/** What moves a model, besides where to. */
export type RolloutOptions = {
  readonly release?: string;
  readonly evidence?: readonly string[];
  readonly baseline?: readonly string[];
  readonly candidate?: readonly string[];
  readonly approve?: readonly RolloutStage[];
  readonly occasion?: string;
};

type Opened = Awaited<ReturnType<typeof openDeployment>>;

/** True where a model is not deployed in one step but compared with what runs on its way. */
export const isRolledOut = ({ settings }: Opened, { lane, environment }: PlaceOptions): boolean =>
  lane === 'model' && !settings.promotion.staging.environments.includes(environment);

/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs now to its target. */
export async function promoteModel(
  context: CliContext,
  opened: Opened,
  options: PlaceOptions & RolloutOptions,
): Promise<void> {
  const { world } = context;
  const { environment, release, evidence = [], baseline = [], candidate = [], approve = [], occasion } = options;
  const { settings, ledger, ports } = opened;
  const by = await mustKnowWho(world);
  const { readEvidence } = await import('../stages/read-evidence.js');
  const { advanceRollout } = await import('../stages/advance-rollout.js');
  const rules = { arms: { baseline, candidate }, kind: 'traffic' as const, naming: {} };
  const read = await readEvidence(world, { paths: evidence, ...rules });
  const report = await advanceRollout(ports, {
    ...{ environment, release, by, settings, approved: approve, ...read },
    occasion: occasion ?? momentOf(world.clock.now()),
  });
  const whyNotServed = await bringToTarget(opened, { by, environment }, report);
  if (options.push) await ledger.push();
  if (options.json) printJson(context, report);
  else world.terminal.print(rolloutText(report));
  if (whyNotServed !== undefined) world.log.warn(whyNotServed);
  context.finish(whyNotServed === undefined ? statuses[report.outcome] : exitStatus.error);
}

/** Brings what runs by the ledger to its target once more, which heals a call that was cut off; answers why it is not served. */
async function bringToTarget(
  { settings, ports }: Opened,
  { by, environment }: { readonly by: string; readonly environment: string },
  { runs }: RolloutReport,
): Promise<string | undefined> {
  if (runs === undefined || own(settings.environments, environment)?.model?.to === undefined) return undefined;
  const { promote } = await import('../stages/promote.js');
  const place = { environment, lane: 'model' } as const;
  const report = await promote(ports, { place, release: runs, by, reason: 'what runs by the ledger', settings });
  return report.outcome === 'failed' || report.outcome === 'refused' ? report.reason : undefined;
}

const statuses: { readonly [Outcome in RolloutReport['outcome']]: number } = {
  moved: exitStatus.passed,
  waiting: exitStatus.passed,
  completed: exitStatus.passed,
  nothing: exitStatus.passed,
  refused: exitStatus.failed,
  'rolled-back': exitStatus.failed,
  paused: exitStatus.error,
};
