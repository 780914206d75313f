import { Command, InvalidArgumentError, Option } from 'commander';
import { Lane } from '../domain/changes/lane.js';
import { terminalText } from '../domain/report/terminal/text.js';
import { splitNames } from '../domain/suite/name-list.js';
import { UserError } from '../domain/user-error.js';
import { printJson } from './cli-context.js';
import { mustKnowWho } from './must-know-who.js';
/** `lanegate override`: let a commit through in spite of its verdict, on record and under one's own name. */
export const overrideCommand = (context) => new Command('override')
    .description('let a commit through in spite of its verdict, on record and under your name; its scores stay as they are')
    .addOption(new Option('--lane <lanes>', 'whose verdict is set aside, split at commas').argParser(toLanes))
    .option('--reason <text>', 'why; it is shown for good')
    .option('--head <revision>', 'the commit', 'HEAD')
    .addOption(new Option('--days <days>', 'how long it holds').argParser(toDays).default(7))
    .option('--push', 'also bring the ledger to origin')
    .addOption(new Option('--list', 'print what is on record instead').conflicts(['lane', 'reason', 'push']))
    .option('--json', 'print the record, or the list, as JSON')
    .action((options) => (options.list ? list(context, options) : give(context, options)));
async function give(context, { lane, reason, head, days, push, json }) {
    const { terminal, openGit, openLedger, clock } = context.world;
    if (lane === undefined || reason === undefined) {
        throw new UserError('an override says which lane it is about, and why', {
            hint: 'lanegate override --lane prompt --reason "…"',
        });
    }
    const commit = await (await openGit(terminal.folder)).resolve(head);
    if (commit === undefined)
        throw new UserError(`there is no commit ${head}`, { hint: 'name one with --head' });
    const by = await mustKnowWho(context.world);
    const { override } = await import('../stages/override.js');
    const ledger = openLedger(terminal.folder);
    const { override: given, path } = await override({ ledger, clock }, { head: commit, lanes: lane, reason, days, by });
    if (push)
        await ledger.push();
    if (json)
        printJson(context, given);
    else
        terminal.print(`${describe(given)}\nrecorded in the branch lanegate: ${path}\n${whenItHolds}\n`);
}
async function list(context, { json }) {
    const { terminal, openLedger, log } = context.world;
    const { listOverrides } = await import('../stages/override.js');
    const { records, strange } = await listOverrides({ ledger: openLedger(terminal.folder) });
    for (const each of strange)
        log.warn(`not believed: ${terminalText(each)}`);
    if (json)
        printJson(context, records);
    else
        terminal.print(records.map((record) => `${describe(record)}\n`).join('') || 'nothing is overridden\n');
}
const whenItHolds = 'it holds where gate.override.allow of the target branch names you and the commit is not yours; lanegate gate tells';
/** One line a record; who wrote it may mean it for the terminal. */
const describe = ({ head, lanes, by, reason, expires }) => terminalText(`${head.slice(0, 12)}  ${lanes.join(', ')}  until ${expires}  by ${by}: ${reason}`, 1000);
function toLanes(text) {
    const lanes = Lane.array().min(1).safeParse(splitNames(text));
    if (lanes.success)
        return lanes.data;
    throw new InvalidArgumentError(`They are among ${Lane.options.join(', ')}.`);
}
function toDays(text) {
    const days = Number(text);
    if (/^\d+$/u.test(text) && days >= 1 && days <= 90)
        return days;
    throw new InvalidArgumentError('It is a whole number from 1 to 90.');
}
