import { Command, Option } from 'commander';
import { reportFormats } from '../domain/report/report-format.js';
/** `lanegate report`: print a judged run in a format for people or machines. */
export const reportCommand = ({ world }) => new Command('report')
    .description('print the report of a run as Markdown, HTML, JUnit XML or JSON, or its samples as CSV')
    .argument('<folder>', 'a run folder with a verdict.json')
    .addOption(new Option('--format <format>', 'of the report').choices(reportFormats).default('markdown'))
    .action(async (folder, { format }) => {
    const { renderCsv, renderReport } = await import('../stages/report.js');
    if (format !== 'csv')
        world.terminal.print(await renderReport(world, { folder, format }));
    else
        for await (const piece of renderCsv(world, { folder }))
            world.terminal.print(piece);
});
