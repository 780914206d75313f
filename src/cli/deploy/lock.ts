import { Command, Option } from 'commander';
import { forbids } from '../../domain/deploy/deploy-check.js';
import { exitStatus } from '../../domain/exit-status.js';
import { describeMoved } from '../../domain/release/describe-moved.js';
import { lockFile } from '../../domain/release/lock.js';
import { terminalText } from '../../domain/report/terminal/text.js';
import { type CliContext, printJson } from '../cli-context.js';
import { toEnvironment } from './deploy-context.js';

type LockOptions = {
  readonly check?: boolean;
  readonly head?: string;
  readonly against?: string;
  readonly json?: boolean;
};

/** `lanegate lock`: write down everything that lanes are made of, or see whether what is written down still holds. */
export const lockCommand = (context: CliContext): Command =>
  new Command('lock')
    .description(`write ${lockFile}: every prompt, model, corpus and suite of this repository by digest`)
    .option('--check', 'write nothing; exit status 1 where the lock is missing or no longer true')
    .addOption(
      new Option('--against <environment>', 'see whether the code of a commit leaves every other lane as it runs there')
        .argParser(toEnvironment)
        .conflicts('check'),
    )
    .option('--head <revision>', 'with --check and --against: a commit instead of the work in this checkout, or HEAD')
    .option('--json', 'print what was found as JSON')
    .action((options: LockOptions) => {
      if (options.against !== undefined) return against(context, options.against, options);
      return options.check ? check(context, options) : write(context, options);
    });

async function write(context: CliContext, { json }: LockOptions): Promise<void> {
  const { terminal, openGit, openCheckout, files } = context.world;
  const { root } = await openCheckout(terminal.folder).describe();
  const { writeLock } = await import('../../stages/lock.js');
  const { lock, path } = await writeLock({ git: await openGit(terminal.folder), files }, root);
  if (json) printJson(context, lock);
  else terminal.print(`${path}: commit it with what it locks\n`);
}

async function check(context: CliContext, { head, json }: LockOptions): Promise<void> {
  const { terminal, openGit } = context.world;
  const { checkLock } = await import('../../stages/lock.js');
  const { committed, moved } = await checkLock(
    { git: await openGit(terminal.folder) },
    head === undefined ? 'worktree' : { revision: head },
  );
  const holds = committed !== undefined && moved.length === 0;
  if (json) printJson(context, { version: 1, locked: committed !== undefined, holds, moved });
  else terminal.print(holds ? `${lockFile} holds\n` : whyNot(committed !== undefined, moved.map(describeMoved)));
  context.finish(holds ? exitStatus.passed : exitStatus.failed);
}

const whyNot = (isThere: boolean, lines: readonly string[]): string =>
  isThere
    ? `${lockFile} is no longer true:\n${lines.map((line) => `  ${line}\n`).join('')}write it anew: lanegate lock\n`
    : `there is no ${lockFile}; write it: lanegate lock\n`;

async function against(context: CliContext, environment: string, { head, json }: LockOptions): Promise<void> {
  const { terminal, openGit, openLedger, syntax } = context.world;
  const { lockAgainst } = await import('../../stages/lock-against.js');
  const ports = { git: await openGit(terminal.folder), ledger: openLedger(terminal.folder), syntax };
  const checks = await lockAgainst(ports, { revision: head ?? 'HEAD', environment });
  const holds = !forbids(checks);
  if (json) printJson(context, { version: 1, environment, holds, checks });
  else terminal.print(checks.map(({ word, said }) => `${terminalText(`${word}: ${said}`, 500)}\n`).join(''));
  context.finish(holds ? exitStatus.passed : exitStatus.failed);
}
