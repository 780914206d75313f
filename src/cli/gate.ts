import { Command } from 'commander';
import { terminalSummary } from '../domain/report/terminal-summary.js';
import { type CliContext, printJson } from './cli-context.js';
import { exitStatusOf } from './exit-status.js';
import { painterFor } from './paint.js';

/** `lanegate gate`: judge a run; the exit status is the answer. */
export const gateCommand = (context: CliContext): Command =>
  new Command('gate')
    .description('judge an evaluation; exit status 0 lets the change through')
    .argument('<folder>', 'a run folder with change-set.json and evaluation.json')
    .option('--json', 'print the verdict as JSON')
    .action(async (folder: string, options: { readonly json?: boolean }) => {
      const { gate } = await import('../stages/gate.js');
      const judged = await gate(context.world, { folder });
      if (options.json) printJson(context, judged.verdict);
      else context.world.terminal.print(terminalSummary(judged, painterFor(context.world.terminal)));
      context.finish(exitStatusOf(judged.verdict));
    });
