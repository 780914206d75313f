import { Command } from 'commander';
import { terminalText } from '../domain/report/terminal/text.js';
import { printJson } from './cli-context.js';
/** `lanegate import`: files of other tools in Lanegate's own form, and what they could not be turned into. */
export const importCommand = (context) => new Command('import')
    .description('write prompt files, data sets and suites of other tools as lanegate.yml, prompts and data sets')
    .argument('<files...>', 'paths in the repository, such as promptfooconfig.yaml or summarise.prompt.yml')
    .option('--out <folder>', 'where to write', 'lanegate-import')
    .option('--worktree', 'read the uncommitted work of this checkout')
    .option('--force', 'overwrite what is there')
    .option('--json', 'print what came of it as JSON')
    .action(async (paths, { out, worktree = false, force = false, json }) => {
    const { world } = context;
    const { importFiles } = await import('../stages/import.js');
    const git = await world.openGit(world.terminal.folder);
    const result = await importFiles({ git, files: world.files }, { paths, worktree, out, force });
    if (json)
        printJson(context, result);
    else
        world.terminal.print(summaryOf(result, out));
});
function summaryOf({ written, changed, unimported }, out) {
    const lines = [
        ...written.map((path) => `wrote ${path}`),
        ...changed.map((sentence) => `changed: ${sentence}`),
        ...unimported.map(({ path, line, what, why }) => `not imported: ${path}:${line ?? 1}: ${what}: ${why}`),
        `next: move what is in ${out} to the root of the repository, and take the files it came from out of it`,
    ];
    return lines.map((line) => `${terminalText(line, 400)}\n`).join('');
}
