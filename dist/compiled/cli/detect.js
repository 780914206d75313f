import { Command, InvalidArgumentError, Option } from 'commander';
import { changeSummary } from '../domain/report/terminal/change-summary.js';
import { printJson } from './cli-context.js';
import { comparedCommits, withCommitOptions } from './compared-commits.js';
const mostCommits = 1_000_000;
function toCount(text) {
    const count = Number(text);
    if (/^[0-9]+$/.test(text) && count >= 1 && count <= mostCommits)
        return count;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostCommits}`);
}
/** `lanegate detect`: which lanes a change touches, and why. */
export const detectCommand = (context) => withCommitOptions(new Command('detect').description('say which lanes a change touches, and which suites it reaches'))
    .option('--out <folder>', 'also write change-set.json there')
    .addOption(new Option('--history <count>', 'score the last commits up to head instead, each against its first parent')
    .argParser(toCount)
    .conflicts(['base', 'worktree', 'out']))
    .option('--json', 'print the change set, or the history, as JSON')
    .action(async (options) => {
    if (options.history !== undefined) {
        const { detectHistory } = await import('./detect-history.js');
        const { head = 'HEAD', history: count, json = false } = options;
        return detectHistory(context, { head, count, json });
    }
    const { detect } = await import('../stages/detect.js');
    const { files, openGit, syntax, clock, terminal } = context.world;
    const git = await openGit(terminal.folder);
    const changeSet = await detect({ git, files, syntax, clock }, { ...(await comparedCommits(git, options)), folder: options.out });
    if (options.json)
        printJson(context, changeSet);
    else
        terminal.print(changeSummary(changeSet));
});
