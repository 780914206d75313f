import { Command } from 'commander';
import { changeSummary } from '../domain/report/change-summary.js';
import { type CliContext, printJson } from './cli-context.js';
import { type CommitOptions, comparedCommits, withCommitOptions } from './compared-commits.js';

type DetectOptions = CommitOptions & { readonly json?: boolean; readonly out?: string };

/** `lanegate detect`: which lanes a change touches, and why. */
export const detectCommand = (context: CliContext): Command =>
  withCommitOptions(new Command('detect').description('say which lanes a change touches, and which suites it reaches'))
    .option('--out <folder>', 'also write change-set.json there')
    .option('--json', 'print the change set as JSON')
    .action(async (options: DetectOptions) => {
      const { detect } = await import('../stages/detect.js');
      const { files, openGit, syntax, terminal } = context.world;
      const git = await openGit(terminal.folder);
      const changeSet = await detect(
        { git, files, syntax },
        { ...(await comparedCommits(git, options)), folder: options.out },
      );
      if (options.json) printJson(context, changeSet);
      else terminal.print(changeSummary(changeSet));
    });
