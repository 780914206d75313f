import { Command, Option } from 'commander';
import { type ReportFormat, reportFormats } from '../domain/report/report-format.js';
import type { CliContext } from './cli-context.js';

/** `lanegate report`: tell a judged run in a format for people or machines. */
export const reportCommand = ({ world }: CliContext): Command =>
  new Command('report')
    .description('tell a judged run')
    .argument('<folder>', 'a run folder with a verdict.json')
    .addOption(new Option('--format <format>', 'how to tell it').choices(reportFormats).default('markdown'))
    .action(async (folder: string, { format }: { readonly format: ReportFormat }) => {
      const { renderReport } = await import('../stages/report.js');
      world.terminal.print(await renderReport(world, { folder, format }));
    });
