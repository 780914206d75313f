import { Command } from 'commander';
import { exitStatusOf } from '../domain/exit-status.js';
import { terminalSummary } from '../domain/report/terminal/summary.js';
import { type CliContext, printJson } from './cli-context.js';
import { type CommitOptions, comparedCommits, withCommitOptions } from './compared-commits.js';
import { painterFor } from './paint.js';
import { openRunFolder } from './run-folder.js';
import { type RunOptions, runRequestOf, withRunOptions } from './run-options.js';

type CheckOptions = CommitOptions & RunOptions & { readonly json?: boolean };

/** `lanegate check`: the whole story in one command. */
export const checkCommand = (context: CliContext): Command =>
  withRunOptions(withCommitOptions(new Command('check').description('detect, evaluate, gate and report in one')))
    .option('--json', 'print the verdict as JSON')
    .action(async (options: CheckOptions) => {
      const { checkChange } = await import('./check-change.js');
      const { world } = context;
      const { terminal, files } = world;
      const git = await world.openGit(terminal.folder);
      const folder = await openRunFolder(files, options.out);
      const commits = await comparedCommits(git, options);
      const ports = {
        ...world,
        git,
        ledger: world.openLedger(terminal.folder),
        people: world.openPeople(terminal.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
        receipts: options.receipts ? world.receipts : undefined,
      };
      const request = { ...commits, ...runRequestOf(options), folder, signal: terminal.interruption };
      const { reportPath, ...judged } = await world.claims.whileHeld(folder, () => checkChange(ports, request));
      if (options.json) printJson(context, judged.verdict);
      else terminal.print(`${terminalSummary(judged, painterFor(terminal))}\nreport: ${reportPath}\n`);
      context.finish(exitStatusOf(judged.verdict));
    });
