import { Command, CommanderError } from 'commander';
import { exitStatus } from '../domain/exit-status.js';
import { productVersion } from '../domain/product-version.js';
import { describeUserError, messageOf, UserError } from '../domain/user-error.js';
import type { CliContext } from './cli-context.js';
import type { CommandWorld } from './command-world.js';
import { refuseEmpty } from './refuse-empty.js';

type CreateCommand = (context: CliContext) => Command;

/**
 * Every command by its name, in the order of the help. Only the one that is named is loaded: all take twice as long.
 */
const commands: Readonly<Record<string, () => Promise<CreateCommand>>> = {
  demo: async () => (await import('./demo.js')).demoCommand,
  init: async () => (await import('./init.js')).initCommand,
  check: async () => (await import('./check.js')).checkCommand,
  detect: async () => (await import('./detect.js')).detectCommand,
  plan: async () => (await import('./plan.js')).planCommand,
  evaluate: async () => (await import('./evaluate.js')).evaluateCommand,
  merge: async () => (await import('./merge.js')).mergeCommand,
  gate: async () => (await import('./gate.js')).gateCommand,
  report: async () => (await import('./report.js')).reportCommand,
  selftest: async () => (await import('./selftest.js')).selftestCommand,
  simulate: async () => (await import('./simulate.js')).simulateCommand,
  doctor: async () => (await import('./doctor.js')).doctorCommand,
  compare: async () => (await import('./compare.js')).compareCommand,
  corpus: async () => (await import('./corpus/corpus.js')).corpusCommand,
  import: async () => (await import('./import.js')).importCommand,
  ask: async () => (await import('./ask.js')).askCommand,
  gateway: async () => (await import('./gateway.js')).gatewayCommand,
  canary: async () => (await import('./canary.js')).canaryCommand,
  drift: async () => (await import('./drift.js')).driftCommand,
  observe: async () => (await import('./observe.js')).observeCommand,
  replay: async () => (await import('./replay.js')).replayCommand,
  compile: async () => (await import('./compile.js')).compileCommand,
  override: async () => (await import('./override.js')).overrideCommand,
  lock: async () => (await import('./deploy/lock.js')).lockCommand,
  release: async () => (await import('./deploy/release.js')).releaseCommand,
  promote: async () => (await import('./deploy/promote.js')).promoteCommand,
  rollback: async () => (await import('./deploy/rollback.js')).rollbackCommand,
  hold: async () => (await import('./deploy/hold.js')).holdCommand,
  resume: async () => (await import('./deploy/hold.js')).resumeCommand,
  status: async () => (await import('./deploy/status.js')).statusCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
};

/** Runs one command line, without the program's own name, and answers its exit status. */
export async function runCommandLine(words: readonly string[], world: CommandWorld): Promise<number> {
  let status: number = exitStatus.passed;
  const context: CliContext = { world, finish: (ended) => (status = ended) };
  try {
    const program = await createProgram(context, namedBy(words));
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    return explain(error, world);
  }
}

/** The command that a command line names, none to tell the version, else all of them, to help or to suggest. */
function namedBy(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (Object.hasOwn(commands, first)) return [first];
  return words.length === 1 && ['--version', '-V'].includes(first) ? [] : Object.keys(commands);
}

async function createProgram(context: CliContext, names: readonly string[]): Promise<Command> {
  const program = new Command('lanegate')
    .description('Which lane a change touches (prompt, model, data, code), and whether it made answers worse.')
    .version(productVersion)
    .showHelpAfterError('(lanegate --help lists the commands)')
    .showSuggestionAfterError()
    .hook('preAction', (_program, command) => refuseEmpty(command));
  for (const name of names) {
    const create = await commands[name]?.();
    if (create !== undefined) program.addCommand(create(context));
  }
  settle(program, context);
  return program;
}

/** Help and mistakes go through the world, and a mistake ends in an error instead of ending the process. */
function settle(command: Command, context: CliContext): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => context.world.terminal.print(text),
    writeErr: (text) => context.world.log.info(text.trimEnd()),
  });
  for (const part of command.commands) settle(part, context);
}

function explain(error: unknown, { log, terminal }: CommandWorld): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.passed : exitStatus.userError;
  if (terminal.interruption.aborted) {
    log.info('stopped; run the same command again to go on where it was');
    return exitStatus.interrupted;
  }
  if (error instanceof UserError) {
    log.info(describeUserError(error));
    return exitStatus.userError;
  }
  log.info(`lanegate could not finish: ${messageOf(error)}`);
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack);
  return exitStatus.error;
}
