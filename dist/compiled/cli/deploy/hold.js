import { Command } from 'commander';
import { shortId } from '../../domain/release/short-id.js';
import { terminalLine } from '../../domain/report/terminal/text.js';
import { printJson } from '../cli-context.js';
import { mustKnowWho } from '../must-know-who.js';
import { settingsOf, withPlaceOptions } from './deploy-context.js';
/** `lanegate hold`: keep a lane of an environment, or one release of it, from being deployed. */
export const holdCommand = (context) => withHoldOptions(new Command('hold').description('keep a lane, or one release of it, from being deployed until it is resumed')).action((options) => change(context, options, async (ports, request) => (await import('../../stages/hold.js')).hold(ports, request)));
/** `lanegate resume`: lift what was held. */
export const resumeCommand = (context) => withHoldOptions(new Command('resume').description('lift the hold of one release, or every hold of a lane in an environment')).action((options) => change(context, options, async (ports, request) => (await import('../../stages/hold.js')).resume(ports, request)));
const withHoldOptions = (command) => withPlaceOptions(command)
    .option('--release <id>', 'the only release that is meant, or the first digits of its id')
    .requiredOption('--reason <text>', 'why; it is shown for good');
async function change(context, { lane, environment, release, reason, policy, push, json }, work) {
    const { world } = context;
    const by = await mustKnowWho(world);
    const ledger = world.openLedger(world.terminal.folder);
    const settings = await settingsOf(world, policy);
    const request = { place: { environment, lane }, release, by, reason, settings };
    const held = await work({ ledger, clock: world.clock }, request);
    if (push)
        await ledger.push();
    if (json)
        printJson(context, { version: 1, ...held });
    else
        world.terminal.print(`${describe(held).map(terminalLine).join('\n')}\n`);
}
function describe({ changed, state }) {
    const place = `${state.lane} in ${state.environment}`;
    const held = state.holds.map(holdLine);
    if (held.length === 0)
        return [`nothing of ${place} is held`];
    return [`${changed ? '' : 'nothing changed; '}held of ${place}:`, ...held.map((line) => `  ${line}`)];
}
const holdLine = ({ digest, by, at, reason }) => `${digest === undefined ? 'everything' : shortId(digest)} since ${at} by ${by}: ${reason}`;
