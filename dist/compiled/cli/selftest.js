import { Command, InvalidArgumentError, Option } from 'commander';
import { selftestFile } from '../domain/selftest/selftest-report.js';
import { selftestText } from '../domain/selftest/selftest-text.js';
import { printJson } from './cli-context.js';
import { openRunFolder } from './run-folder.js';
import { withConcurrencyOption } from './run-options.js';
/** `lanegate selftest`: how often the gate would block a change of nothing, and what would suit the noise. */
export const selftestCommand = (context) => withConcurrencyOption(new Command('selftest')
    .description('ask the same target over and over, and tell how noisy it is and how the gate judges that; resumes')
    .option('--suite <name...>', 'test these suites; all of them when absent')
    .addOption(new Option('--repeats <count>', 'how often each case is asked, 4 to 100').argParser(toRepeats).default(5))
    .option('--ref <revision>', 'the commit whose suites are tested', 'HEAD')
    .option('--out <folder>', 'where samples and the result are kept; .lanegate/selftest when absent'))
    .option('--json', 'print the result as JSON')
    .action(async (options) => {
    const { selftest } = await import('../stages/selftest.js');
    const { world } = context;
    const { terminal, files } = world;
    const folder = await openRunFolder(files, options.out, 'selftest');
    const ports = {
        ...world,
        git: await world.openGit(terminal.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
    };
    const request = {
        folder,
        revision: options.ref,
        suites: options.suite,
        repeats: options.repeats,
        concurrency: options.concurrency,
        signal: terminal.interruption,
    };
    const report = await world.claims.whileHeld(folder, () => selftest(ports, request));
    if (options.json)
        printJson(context, report);
    else
        terminal.print(selftestText(report, `${folder}/${selftestFile}`));
});
function toRepeats(text) {
    const repeats = Number(text);
    if (/^\d+$/.test(text) && repeats >= 4 && repeats <= 100)
        return repeats;
    throw new InvalidArgumentError('It is a whole number from 4 to 100, since each case is split into two arms.');
}
