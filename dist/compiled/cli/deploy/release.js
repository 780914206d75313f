import { Command, Option } from 'commander';
import { hostedRepositoryOf } from '../../domain/doctor/remote-address.js';
import { ReleasedLane } from '../../domain/release/released-lane.js';
import { shortId } from '../../domain/release/short-id.js';
import { terminalText } from '../../domain/report/terminal/text.js';
import { UserError } from '../../domain/user-error.js';
import { printJson } from '../cli-context.js';
import { findUsualTarget } from '../compared-commits.js';
import { mustKnowWho } from '../must-know-who.js';
import { runFolderOf } from '../run-folder.js';
import { toReleasedLane } from './released-lane.js';
/** `lanegate release`: an immutable record of one lane of a commit, with the bundle that applications read. */
export const releaseCommand = (context) => new Command('release')
    .description('release one lane of a commit that was evaluated: its bundle, by digest, and a record in the ledger')
    .addOption(new Option('--lane <lane>', ReleasedLane.options.join(', ')).argParser(toReleasedLane).makeOptionMandatory())
    .option('--head <revision>', 'the commit', 'HEAD')
    .option('--policy <revision>', 'the branch whose lanegate.yml binds; main or master, of origin first, when absent')
    .option('--run <folder>', 'the run folder that evaluated the commit; .lanegate/run when absent')
    .option('--out <folder>', 'where the bundle is published, whatever lanegate.yml says')
    .option('--push', 'also bring the ledger to origin')
    .option('--json', 'print the record as JSON')
    .action((options) => run(context, options));
async function run(context, options) {
    const { world } = context;
    const { terminal, files, clock } = world;
    const { lane, head, run: folder, push, json } = options;
    const by = await mustKnowWho(world);
    const git = await world.openGit(terminal.folder);
    const policy = options.policy ?? (await mustFindTarget(git));
    const [ledger, people] = [world.openLedger(terminal.folder), world.openPeople(terminal.folder)];
    const releases = await openReleases(world, git, { policy, out: options.out });
    const { release } = await import('../../stages/release.js');
    const { release: made, isNew } = await release({ git, files, ledger, people, releases, clock }, { lane, revision: head, policy, folder: runFolderOf(folder), by });
    if (push)
        await ledger.push();
    if (json)
        printJson(context, made);
    else
        terminal.print(describe(made, isNew));
}
async function mustFindTarget(git) {
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new UserError('there is no branch main or master whose lanegate.yml would bind', {
        hint: 'name one with --policy',
    });
}
/** The place that policy names, or a folder that the command names. */
async function openReleases(world, git, { policy, out }) {
    const { root, origin } = await world.openCheckout(world.terminal.folder).describe();
    const { readReleaseSettings } = await import('../../stages/release.js');
    const settings = out === undefined ? await readReleaseSettings(git, policy) : { to: { folder: out } };
    return world.openReleases({ root, settings, hosted: origin === undefined ? undefined : hostedRepositoryOf(origin) });
}
function describe({ id, lane, commit, bundle, evidence }, isNew) {
    const { verdict, override } = evidence;
    const why = override === undefined ? verdict : `${verdict}, overridden on record`;
    const lines = [
        `${lane} ${shortId(id)} of ${commit.slice(0, 12)} ${isNew ? 'released' : 'was released before'}: ${why}`,
        ...(bundle === undefined ? [] : [`bundle ${shortId(bundle.digest)} at ${bundle.place}`]),
    ];
    return lines.map((line) => `${terminalText(line, 500)}\n`).join('');
}
