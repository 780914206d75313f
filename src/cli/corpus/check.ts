import { Command, Option } from 'commander';
import { corpusMarkdown } from '../../domain/corpus/check/corpus-markdown.js';
import { corpusText } from '../../domain/corpus/check/corpus-text.js';
import { exitStatusOf } from '../../domain/exit-status.js';
import { type CliContext, printJson } from '../cli-context.js';
import { type CommitOptions, comparedCommits, withCommitOptions } from '../compared-commits.js';

type CheckOptions = CommitOptions & {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
};

/** `lanegate corpus check`: whether the documents behind retrieval are sound and did not get worse. */
export const corpusCheckCommand = (context: CliContext): Command =>
  withCommitOptions(
    new Command('check')
      .description('hold the documents of corpora against their contracts, against checks of quality, and against base')
      .argument('[names...]', 'corpora of lanegate.yml; all when absent'),
  )
    .option('--all', 'judge every document as if it were new')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action(async (names: readonly string[], options: CheckOptions) => {
      const { world } = context;
      const { corpusCheck } = await import('../../stages/corpus-check.js');
      const git = await world.openGit(world.terminal.folder);
      const report = await corpusCheck(
        { git, clock: world.clock, progress: world.progress },
        {
          ...(await comparedCommits(git, options)),
          names: names.length === 0 ? undefined : names,
          isWhole: options.all === true,
        },
      );
      if (options.json) printJson(context, report);
      else world.terminal.print(options.markdown ? corpusMarkdown(report) : corpusText(report));
      context.finish(exitStatusOf(report));
    });
