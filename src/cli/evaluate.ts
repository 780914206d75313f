import { Command } from 'commander';
import { evaluationFile } from '../domain/evaluation/evaluation.js';
import { evaluationSummary } from '../domain/report/terminal/evaluation-summary.js';
import type { CliContext } from './cli-context.js';
import { type CommitOptions, comparedCommits, withCommitOptions } from './compared-commits.js';
import { openRunFolder } from './run-folder.js';
import { type RunOptions, runRequestOf, type ShardOption, withRunOptions, withShardOption } from './run-options.js';

/** `lanegate evaluate`: run the suites for base and head; a run that was stopped goes on where it was. */
export const evaluateCommand = ({ world }: CliContext): Command =>
  withShardOption(
    withRunOptions(
      withCommitOptions(
        new Command('evaluate').description('run the affected suites for base and head; resumes a stopped run'),
      ),
    ),
  ).action(async (options: CommitOptions & RunOptions & ShardOption) => {
    const { terminal, files, claims } = world;
    // What is loaded is loaded while git, a process of its own, is waited for.
    const [git, { detect }, { evaluate }] = await Promise.all([
      world.openGit(terminal.folder),
      import('../stages/detect.js'),
      import('../stages/evaluate.js'),
    ]);
    const folder = await openRunFolder(files, options.out);
    const commits = await comparedCommits(git, options);
    const evaluation = await claims.whileHeld(folder, async () => {
      const [gateway, programs] = await Promise.all([
        world.openGateway(),
        world.openPrograms(),
        detect({ ...world, git }, { ...commits, folder }),
      ]);
      return evaluate(
        {
          ...world,
          git,
          gateway,
          programs,
          receipts: options.receipts ? world.receipts : undefined,
        },
        {
          ...runRequestOf(options),
          folder,
          shard: options.shard,
          isUntrustedHead: false,
          signal: terminal.interruption,
        },
      );
    });
    terminal.print(evaluationSummary(evaluation, `${folder}/${evaluationFile}`));
  });
