import { Command } from 'commander';
import { planText, planWarnings } from '../domain/planning/plan-text.js';
import { printJson } from './cli-context.js';
import { comparedCommits, withCommitOptions } from './compared-commits.js';
import { runFolderOf } from './run-folder.js';
import { withPlanOptions, withShardOption } from './run-options.js';
/** `lanegate plan`: what an evaluation could show and would cost, without a call. */
export const planCommand = (context) => withShardOption(withPlanOptions(withCommitOptions(new Command('plan').description('say what the suites can show and would cost, without asking a model'))))
    .option('--json', 'print the plan as JSON')
    .action(async (options) => {
    const { detect } = await import('../stages/detect.js');
    const { plan } = await import('../stages/plan.js');
    const { world } = context;
    const git = await world.openGit(world.terminal.folder);
    const changeSet = await detect({ ...world, git }, { ...(await comparedCommits(git, options)), folder: undefined });
    const report = await plan({ ...world, git }, changeSet, {
        folder: runFolderOf(options.out),
        suites: options.suite,
        shard: options.shard,
        pullRequest: options.pullRequest,
        isUntrustedHead: false,
    });
    for (const warning of planWarnings(report))
        world.log.warn(warning);
    if (options.json)
        printJson(context, report);
    else
        world.terminal.print(`${planText(report, 'full').join('\n')}\n`);
});
