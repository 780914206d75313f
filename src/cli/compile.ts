import { Command, InvalidArgumentError, Option } from 'commander';
import { type Compiled, Engine } from '../domain/compile/compiled.js';
import { exitStatus } from '../domain/exit-status.js';
import { terminalLine } from '../domain/report/terminal/text.js';
import { UserError } from '../domain/user-error.js';
import type { CompileSource } from '../stages/compile.js';
import { type CliContext, printJson } from './cli-context.js';

type CompileOptions = {
  readonly engine: Engine;
  readonly environment?: string;
  readonly ref?: string;
  readonly serve?: readonly string[];
  readonly baseline?: string;
  readonly weight?: number;
  readonly mirror?: number;
  readonly namespace: string;
  readonly gateway: string;
  readonly out?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
};

/** `lanegate compile`: the policy as the configuration of an engine that carries production traffic. */
export const compileCommand = (context: CliContext): Command =>
  new Command('compile')
    .description('write routes, weights, fallbacks, budgets and timeouts as configuration of a traffic engine')
    .addOption(new Option('--engine <engine>', 'what to compile for').choices(Engine.options).makeOptionMandatory())
    .addOption(
      new Option('--environment <name>', 'what the ledger says of its models, a rollout included').conflicts([
        ...['ref', 'baseline', 'weight', 'mirror'],
      ]),
    )
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
    .action(async (options: CompileOptions) => {
      const { world } = context;
      const { compile } = await import('../stages/compile.js');
      const { engine, serve = [], namespace, gateway } = options;
      const { folder } = world.terminal;
      const ports = { git: await world.openGit(folder), ledger: world.openLedger(folder) };
      const compiled = await compile(ports, {
        engine,
        source: sourceOf(options),
        serve,
        place: { namespace, gateway },
      });
      await show(context, compiled, options);
      if (options.strict && compiled.cannot.length > 0) context.finish(exitStatus.failed);
    });

async function show(context: CliContext, compiled: Compiled, { out, json }: CompileOptions): Promise<void> {
  const { terminal, files, log } = context.world;
  const path = `${out}/${compiled.file}`;
  if (out !== undefined) await files.write(path, compiled.text);
  if (json) {
    printJson(context, compiled);
    return;
  }
  terminal.print(out === undefined ? compiled.text : `wrote ${path}\n`);
  for (const { key, why } of compiled.cannot) log.warn(terminalLine(`${compiled.engine} cannot: ${key}: ${why}`));
}

function sourceOf(options: CompileOptions): CompileSource {
  const { environment, ref: revision } = options;
  return environment === undefined ? { revision, rollout: rolloutOf(options) } : { environment };
}

function rolloutOf({ baseline, weight, mirror }: CompileOptions) {
  if (baseline !== undefined) return { baseline, weight: weight ?? 0, mirrored: mirror ?? 0 };
  if (weight === undefined && mirror === undefined) return undefined;
  throw new UserError('a share of the traffic is a share beside something', {
    hint: 'name the commit that runs now: --baseline REVISION',
  });
}

const percentOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((text) => {
    const percent = Number(text);
    if (/^\d+(?:\.\d+)?$/.test(text) && percent <= 100) return percent;
    throw new InvalidArgumentError('It is a number from 0 to 100.');
  });
