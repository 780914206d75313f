import { Command } from 'commander';
import { exitStatusOf } from '../domain/exit-status.js';
import { comparisonPower } from '../domain/planning/comparison-power.js';
import { comparisonSummary } from '../domain/report/terminal/comparison-summary.js';
import { type CliContext, printJson } from './cli-context.js';
import { marginOption } from './margin-option.js';

/** `lanegate compare`: the gate for scores of any harness. */
export const compareCommand = (context: CliContext): Command =>
  new Command('compare')
    .description(
      'compare the results of any harness: promptfoo, JUnit XML, scores such as {"id", "score"} a line, and others',
    )
    .argument('<base>', 'results for the base')
    .argument('<head>', 'results for head')
    .addOption(marginOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath: string, headPath: string, options: { margin?: number; json?: boolean }) => {
      const { compare } = await import('../stages/compare.js');
      const result = await compare(context.world, { basePath, headPath, margin: options.margin });
      if (options.json) printJson(context, result);
      else context.world.terminal.print([comparisonSummary(result), ...comparisonPower(result).map(lineOf)].join(''));
      const blocks = result.verdict === 'fail' || result.verdict === 'error';
      context.finish(exitStatusOf({ verdict: result.verdict, blocks }));
    });

const lineOf = (text: string): string => `${text}\n`;
