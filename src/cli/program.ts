import { Command, CommanderError } from 'commander';
import { productVersion } from '../domain/product-version.js';
import { describeUserError, messageOf, UserError } from '../domain/user-error.js';
import { askCommand } from './ask.js';
import { canaryCommand } from './canary.js';
import { checkCommand } from './check.js';
import type { CliContext } from './cli-context.js';
import type { CommandWorld } from './command-world.js';
import { compareCommand } from './compare.js';
import { compileCommand } from './compile.js';
import { demoCommand } from './demo.js';
import { detectCommand } from './detect.js';
import { doctorCommand } from './doctor.js';
import { evaluateCommand } from './evaluate.js';
import { exitStatus } from './exit-status.js';
import { gateCommand } from './gate.js';
import { gatewayCommand } from './gateway.js';
import { holdCommand, resumeCommand } from './hold.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { lockCommand } from './lock.js';
import { mergeCommand } from './merge.js';
import { observeCommand } from './observe.js';
import { overrideCommand } from './override.js';
import { planCommand } from './plan.js';
import { promoteCommand } from './promote.js';
import { releaseCommand } from './release.js';
import { replayCommand } from './replay.js';
import { reportCommand } from './report.js';
import { rollbackCommand } from './rollback.js';
import { schemaCommand } from './schema.js';
import { selftestCommand } from './selftest.js';
import { simulateCommand } from './simulate.js';
import { statusCommand } from './status.js';

const commands = [
  demoCommand,
  initCommand,
  checkCommand,
  detectCommand,
  planCommand,
  evaluateCommand,
  mergeCommand,
  gateCommand,
  reportCommand,
  selftestCommand,
  simulateCommand,
  doctorCommand,
  compareCommand,
  importCommand,
  askCommand,
  gatewayCommand,
  canaryCommand,
  observeCommand,
  replayCommand,
  compileCommand,
  overrideCommand,
  lockCommand,
  releaseCommand,
  promoteCommand,
  rollbackCommand,
  holdCommand,
  resumeCommand,
  statusCommand,
  schemaCommand,
];

/** Runs one command line, without the program's own name, and answers its exit status. */
export async function runCommandLine(words: readonly string[], world: CommandWorld): Promise<number> {
  let status: number = exitStatus.passed;
  const context: CliContext = { world, finish: (ended) => (status = ended) };
  try {
    await createProgram(context).parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    return explain(error, world);
  }
}

function createProgram(context: CliContext): Command {
  const program = new Command('lanegate')
    .description('Which lane a change touches (prompt, model, data, code), and whether it made answers worse.')
    .version(productVersion)
    .showHelpAfterError('(lanegate --help lists the commands)')
    .showSuggestionAfterError();
  for (const create of commands) program.addCommand(create(context));
  for (const command of [program, ...program.commands]) settle(command, context);
  return program;
}

/** Help and mistakes go through the world, and a mistake ends in an error instead of ending the process. */
function settle(command: Command, { world }: CliContext): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => world.terminal.print(text),
    writeErr: (text) => world.log.info(text.trimEnd()),
  });
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
