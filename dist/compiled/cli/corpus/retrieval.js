import { Command, Option } from 'commander';
import { comparisonPower } from '../../domain/planning/comparison-power.js';
import { retrievalSummary } from '../../domain/report/terminal/retrieval-summary.js';
import { printJson } from '../cli-context.js';
import { exitStatusOf } from '../exit-status.js';
import { marginOption } from '../margin-option.js';
import { wholeNumber } from '../whole-number.js';
const greatestCutoff = 10_000;
/** `lanegate corpus retrieval`: whether a retriever finds less than it did. */
export const retrievalCommand = (context) => new Command('retrieval')
    .description('compare what a retriever returned before and after a change: JSON lines, or runs of TREC')
    .argument('<base>', 'rankings of the base')
    .argument('<head>', 'rankings of head')
    .requiredOption('--queries <file>', 'queries with their relevant documents: JSON lines, or qrels of TREC')
    .addOption(new Option('--cutoff <count>', 'how many documents of a ranking count')
    .argParser(wholeNumber(1, greatestCutoff))
    .default(10))
    .addOption(marginOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath, headPath, options) => {
    const { corpusRetrieval } = await import('../../stages/corpus-retrieval.js');
    const { queries: queriesPath, cutoff, margin } = options;
    const result = await corpusRetrieval(context.world, { basePath, headPath, queriesPath, cutoff, margin });
    if (options.json)
        printJson(context, result);
    else
        context.world.terminal.print([retrievalSummary(result), ...comparisonPower(result).map(lineOf)].join(''));
    const blocks = result.verdict === 'fail' || result.verdict === 'error';
    context.finish(exitStatusOf({ verdict: result.verdict, blocks }));
});
const lineOf = (text) => `${text}\n`;
