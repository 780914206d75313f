import { Command, InvalidArgumentError, Option } from 'commander';
import { Engine } from '../domain/compile/compiled.js';
import { terminalLine } from '../domain/report/terminal/text.js';
import { UserError } from '../domain/user-error.js';
import { printJson } from './cli-context.js';
import { exitStatus } from './exit-status.js';
/** `lanegate compile`: the policy as the configuration of an engine that carries production traffic. */
export const compileCommand = (context) => new Command('compile')
    .description('write routes, weights, fallbacks, budgets and timeouts as configuration of a traffic engine')
    .addOption(new Option('--engine <engine>', 'what to compile for').choices(Engine.options).makeOptionMandatory())
    .addOption(new Option('--environment <name>', 'what the ledger says of its models, a rollout included').conflicts([
    ...['ref', 'baseline', 'weight', 'mirror'],
]))
    .option('--ref <revision>', 'the commit whose lanegate.yml is compiled; uncommitted work when absent')
    .option('--serve <name...>', 'routes and bindings that applications ask for; all of them when absent')
    .option('--baseline <revision>', 'the commit whose models run beside the new ones during a rollout')
    .addOption(percentOption('--weight <percent>', 'of the requests that the new models answer; needs --baseline'))
    .addOption(percentOption('--mirror <percent>', 'of the requests that the new models get a copy of'))
    .option('--namespace <name>', 'where objects of Kubernetes live', 'default')
    .option('--gateway <name>', 'the Gateway that routes hang on', 'lanegate')
    .option('--out <folder>', 'write the file there; standard output when absent')
    .option('--strict', 'exit 1 where the engine cannot do all that the policy says')
    .option('--json', 'print the configuration and what the engine cannot do as JSON')
    .action(async (options) => {
    const { world } = context;
    const { compile } = await import('../stages/compile.js');
    const { engine, serve = [], namespace, gateway } = options;
    const { folder } = world.terminal;
    const ports = { git: await world.openGit(folder), ledger: world.openLedger(folder) };
    const compiled = await compile(ports, {
        ...{ engine, source: sourceOf(options), serve, place: { namespace, gateway } },
    });
    await show(context, compiled, options);
    if (options.strict && compiled.cannot.length > 0)
        context.finish(exitStatus.failed);
});
async function show(context, compiled, { out, json }) {
    const { terminal, files, log } = context.world;
    const path = `${out}/${compiled.file}`;
    if (out !== undefined)
        await files.write(path, compiled.text);
    if (json) {
        printJson(context, compiled);
        return;
    }
    terminal.print(out === undefined ? compiled.text : `wrote ${path}\n`);
    for (const { key, why } of compiled.cannot)
        log.warn(terminalLine(`${compiled.engine} cannot: ${key}: ${why}`));
}
function sourceOf(options) {
    const { environment, ref: revision } = options;
    return environment === undefined ? { revision, rollout: rolloutOf(options) } : { environment };
}
function rolloutOf({ baseline, weight, mirror }) {
    if (baseline !== undefined)
        return { baseline, weight: weight ?? 0, mirrored: mirror ?? 0 };
    if (weight === undefined && mirror === undefined)
        return undefined;
    throw new UserError('a share of the traffic is a share beside something', {
        hint: 'name the commit that runs now: --baseline REVISION',
    });
}
const percentOption = (flags, description) => new Option(flags, description).argParser((text) => {
    const percent = Number(text);
    if (/^\d+(?:\.\d+)?$/.test(text) && percent <= 100)
        return percent;
    throw new InvalidArgumentError('It is a number from 0 to 100.');
});
