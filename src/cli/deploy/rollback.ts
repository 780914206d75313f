import { Command } from 'commander';
import type { CliContext } from '../cli-context.js';
import { mustKnowWho } from '../must-know-who.js';
import { openDeployment, type PlaceOptions, withPlaceOptions } from './deploy-context.js';
import { tellDeployment } from './promote.js';

type RollbackOptions = PlaceOptions & { readonly to?: string; readonly reason: string };

/** `lanegate rollback`: bring an earlier release of one lane back, and leave every other lane as it is. */
export const rollbackCommand = (context: CliContext): Command =>
  withPlaceOptions(
    new Command('rollback')
      .description('bring an earlier release of one lane back and hold the one that ran; other lanes stay as they are')
      .option('--to <id>', 'the release, or the first digits of its id; the one that ran before when absent')
      .option('--reason <text>', 'why; it is shown for good', 'rolled back from a terminal'),
  ).action(async (options: RollbackOptions) => {
    const { world } = context;
    const { lane, environment, to, reason } = options;
    const by = await mustKnowWho(world);
    const { settings, ports } = await openDeployment(world, options);
    const { rollback } = await import('../../stages/rollback.js');
    const report = await rollback(ports, { place: { environment, lane }, to, by, reason, settings });
    tellDeployment(context, report, options);
  });
