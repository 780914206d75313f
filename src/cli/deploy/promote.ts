import { Command, Option } from 'commander';
import type { DeployReport } from '../../domain/deploy/deploy-report.js';
import { deployText } from '../../domain/deploy/deploy-text.js';
import { exitStatus } from '../../domain/exit-status.js';
import { isRolledOut } from '../../domain/promotion/is-rolled-out.js';
import { type CliContext, printJson } from '../cli-context.js';
import { mustKnowWho } from '../must-know-who.js';
import { openDeployment, type PlaceOptions, withPlaceOptions } from './deploy-context.js';
import { promoteModel, type RolloutOptions } from './promote-model.js';

type PromoteOptions = PlaceOptions & RolloutOptions & { readonly reason?: string };

/** `lanegate promote`: make a release what runs of its lane in an environment. */
export const promoteCommand = (context: CliContext): Command =>
  withPlaceOptions(
    new Command('promote')
      .description(
        'make a release what is to run of one lane in an environment, deploy it and ask whether it is served',
      )
      .option(
        '--release <id>',
        'its id, or the first digits of it; what runs in the environment before, or a model on its way, when absent',
      )
      .option('--reason <text>', 'why; it is shown for good')
      .option('--evidence <file...>', 'of a model: what production observed, as `lanegate observe` reads or writes it')
      .option('--baseline <name...>', 'of a model: releases or models in the evidence that are what runs')
      .option('--candidate <name...>', 'of a model: releases or models in the evidence that are promoted')
      .addOption(
        new Option('--approve <stage...>', 'of a model: stages that it may enter').choices([
          'shadow',
          'traffic',
          'full',
        ]),
      )
      .option('--occasion <id>', 'of a model: what this call is, such as the id of a run; made twice, it counts once'),
  ).action(async (options: PromoteOptions) => {
    const { world } = context;
    const { lane, environment, release, reason = 'promoted from a terminal' } = options;
    const by = await mustKnowWho(world);
    const opened = await openDeployment(world, options);
    const { settings, ports } = opened;
    if (isRolledOut(options, settings)) return promoteModel(context, { ...opened, by }, options);
    const { promote } = await import('../../stages/promote.js');
    const report = await promote(ports, { place: { environment, lane }, release, by, reason, settings });
    tellDeployment(context, report, options);
  });

/** Prints what became of a move; 0 where it runs, 1 where it was refused, 3 where it failed. */
export function tellDeployment(context: CliContext, report: DeployReport, { json }: { readonly json?: boolean }): void {
  if (json) printJson(context, report);
  else context.world.terminal.print(deployText(report));
  const statuses = {
    moved: exitStatus.passed,
    unchanged: exitStatus.passed,
    refused: exitStatus.failed,
    failed: exitStatus.error,
  };
  context.finish(statuses[report.outcome]);
}
