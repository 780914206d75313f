import { exitStatus } from '../../domain/exit-status.js';
import { momentOf } from '../../domain/moment.js';
import type { RolloutStage } from '../../domain/promotion/rollout.js';
import type { RolloutReport } from '../../domain/promotion/rollout-report.js';
import { rolloutText } from '../../domain/promotion/rollout-text.js';
import { type CliContext, printJson } from '../cli-context.js';
import type { openDeployment, PlaceOptions } from './deploy-context.js';

/** What moves a model, besides where to. */
export type RolloutOptions = {
  readonly release?: string;
  readonly evidence?: readonly string[];
  readonly baseline?: readonly string[];
  readonly candidate?: readonly string[];
  readonly approve?: readonly RolloutStage[];
  readonly occasion?: string;
};

type Opened = Awaited<ReturnType<typeof openDeployment>> & { readonly by: string };

/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs now to its target. */
export async function promoteModel(
  context: CliContext,
  opened: Opened,
  options: PlaceOptions & RolloutOptions,
): Promise<void> {
  const { world } = context;
  const { environment, release, evidence = [], baseline = [], candidate = [], approve = [], occasion } = options;
  const { settings, ledger, ports, by } = opened;
  const { readEvidence } = await import('../../stages/read-evidence.js');
  const { advanceRollout, mustHaveModel } = await import('../../stages/advance-rollout.js');
  if (release === undefined) await mustHaveModel(ports);
  const read = await readEvidence(
    { ...world, ledger },
    { environment, paths: evidence, named: { baseline, candidate } },
  );
  const report = await advanceRollout(ports, {
    environment,
    release,
    by,
    settings,
    approved: approve,
    ...read,
    occasion: occasion ?? momentOf(world.clock.now()),
  });
  const { serve } = await import('../../stages/promote.js');
  const place = { environment, lane: 'model' } as const;
  const whyNotServed = await serve(ports, { place, runs: report.runs, by, settings });
  if (options.json) printJson(context, report);
  else world.terminal.print(rolloutText(report));
  if (whyNotServed !== undefined) world.log.warn(whyNotServed);
  context.finish(whyNotServed === undefined ? statuses[report.outcome] : exitStatus.error);
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
