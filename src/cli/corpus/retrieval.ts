import { Command, Option } from 'commander';
import { exitStatusOf } from '../../domain/exit-status.js';
import { comparisonPower } from '../../domain/planning/comparison-power.js';
import { retrievalSummary } from '../../domain/report/terminal/retrieval-summary.js';
import { type CliContext, printJson } from '../cli-context.js';
import { marginOption } from '../margin-option.js';
import { wholeNumber } from '../whole-number.js';

type RetrievalOptions = {
  readonly queries: string;
  readonly cutoff: number;
  readonly margin?: number;
  readonly json?: boolean;
};

const greatestCutoff = 10_000;

/** `lanegate corpus retrieval`: whether a retriever finds less than it did. */
export const retrievalCommand = (context: CliContext): Command =>
  new Command('retrieval')
    .description('compare what a retriever returned before and after a change: JSON lines, or runs of TREC')
    .argument('<base>', 'rankings of the base')
    .argument('<head>', 'rankings of head')
    .requiredOption('--queries <file>', 'queries with their relevant documents: JSON lines, or qrels of TREC')
    .addOption(
      new Option('--cutoff <count>', 'how many documents of a ranking count')
        .argParser(wholeNumber(1, greatestCutoff))
        .default(10),
    )
    .addOption(marginOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath: string, headPath: string, options: RetrievalOptions) => {
      const { corpusRetrieval } = await import('../../stages/corpus-retrieval.js');
      const { queries: queriesPath, cutoff, margin } = options;
      const result = await corpusRetrieval(context.world, { basePath, headPath, queriesPath, cutoff, margin });
      if (options.json) printJson(context, result);
      else context.world.terminal.print([retrievalSummary(result), ...comparisonPower(result).map(lineOf)].join(''));
      const blocks = result.verdict === 'fail' || result.verdict === 'error';
      context.finish(exitStatusOf({ verdict: result.verdict, blocks }));
    });

const lineOf = (text: string): string => `${text}\n`;
