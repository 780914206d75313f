import { Command } from 'commander';
import type { CanaryReport } from '../domain/evaluation/canary/canary-report.js';
import { exitStatus } from '../domain/exit-status.js';
import { terminalText } from '../domain/report/terminal/text.js';
import { formatMoney } from '../domain/report/words/format-quantity.js';
import { type CliContext, printJson } from './cli-context.js';
import { openLanegateFolder } from './run-folder.js';

type CanaryOptions = { readonly write?: boolean; readonly json?: boolean };

const callsAtOnce = 8;

/** `lanegate canary`: whether the judges of a suite still grade its anchors as on record. */
export const canaryCommand = (context: CliContext): Command =>
  new Command('canary')
    .description('grade the unchanged answers of a suite again, and tell whether its judges moved')
    .argument('<suite>', 'a suite of lanegate.yml that has a canary')
    .option('--write', 'put the grades of now on record, in the file of the canary')
    .option('--json', 'print what came of it as JSON')
    .action(async (suite: string, options: CanaryOptions) => {
      const { world } = context;
      const { canary } = await import('../stages/canary.js');
      const report = await canary(
        {
          ...world,
          gateway: await world.openGateway(),
          openGraders: async () => ({
            git: await world.openGit(world.terminal.folder),
            programs: await world.openPrograms(),
          }),
        },
        {
          suite,
          write: options.write ?? false,
          concurrency: callsAtOnce,
          folder: await openLanegateFolder(world.files),
          signal: world.terminal.interruption,
        },
      );
      if (options.json) printJson(context, report);
      else world.terminal.print(canarySummary(report));
      context.finish(statusOf(report, options));
    });

function statusOf({ judges, errors }: CanaryReport, { write = false }: CanaryOptions): number {
  if (Object.keys(errors).length > 0) return exitStatus.error;
  return !write && judges.some(({ canary }) => canary?.moved) ? exitStatus.failed : exitStatus.passed;
}

/** How the grades of now stand to those that were on record, which they have replaced where they are written. */
function standingOf(canary: CanaryReport['judges'][number]['canary'], written: boolean): string {
  if (canary === undefined) return 'not watched';
  if (!written) return canary.reason;
  const compared = `recorded; compared with what was there, ${canary.reason}`;
  return canary.mean_shift === null ? 'recorded; nothing that was there could be compared' : compared;
}

function canarySummary({ suite, path, judges, errors, written, cost_usd }: CanaryReport): string {
  const rows = judges.map(
    ({ metric, model, canary }) =>
      `${terminalText(metric, 40)}, by ${terminalText(model, 60)}: ${terminalText(standingOf(canary, written), 200)}`,
  );
  const failed = Object.entries(errors).map(
    ([id, error]) => `anchor ${terminalText(id, 40)}: ${terminalText(error, 200)}`,
  );
  const end = written ? `The grades of now are on record in ${terminalText(path, 120)}.` : 'Nothing was written.';
  return `${[`Canary of ${terminalText(suite, 40)}`, ...rows, ...failed, `${end} Spent ${formatMoney(cost_usd)}.`].join('\n')}\n`;
}
