import { Command } from 'commander';
import { evaluationFile } from '../domain/evaluation/evaluation.js';
import { evaluationSummary } from '../domain/report/terminal/evaluation-summary.js';
import { openRunFolder } from './run-folder.js';
/** `lanegate merge`: put the shards of one run together. */
export const mergeCommand = (context) => new Command('merge')
    .description('put the shards of one run together, to be judged like the run of one runner')
    .argument('<folders...>', 'the run folder of every shard')
    .option('--out <folder>', 'the folder of the whole run; .lanegate/run when absent')
    .action(async (folders, options) => {
    const { merge } = await import('../stages/merge.js');
    const { files, claims, terminal } = context.world;
    const folder = await openRunFolder(files, options.out);
    const evaluation = await claims.whileHeld(folder, () => merge({ files }, { folders, folder }));
    terminal.print(evaluationSummary(evaluation, `${folder}/${evaluationFile}`));
});
