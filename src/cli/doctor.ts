import { Command, InvalidArgumentError, Option } from 'commander';
import { doctorText } from '../domain/doctor/doctor-text.js';
import type { DoctorReport, FindingState } from '../domain/doctor/finding.js';
import {
  type HostedRepository,
  hostedRepositoryOf,
  isGithubCloud,
  isRepositoryName,
} from '../domain/doctor/remote-address.js';
import { exitStatus } from '../domain/exit-status.js';
import type { VerdictWord } from '../domain/gate/verdict-word.js';
import { type CliContext, printJson } from './cli-context.js';
import type { CommandWorld } from './command-world.js';
import { findUsualTarget } from './compared-commits.js';
import { painterFor } from './paint.js';

type DoctorOptions = {
  readonly base?: string;
  readonly head?: string;
  readonly repository?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
};

/** `lanegate doctor`: whether files here and settings on GitHub fit together, and what to do where they do not. */
export const doctorCommand = (context: CliContext): Command =>
  new Command('doctor')
    .description('say what of the configuration, the workflows and the settings on GitHub does not fit together')
    .option('--base <revision>', 'tip of the branch that changes are merged into')
    .option('--head <revision>', 'what is looked at; the uncommitted work of this checkout when absent')
    .addOption(
      new Option('--repository <owner/name>', 'the repository on GitHub; as origin says').argParser(toRepository),
    )
    .option('--offline', 'ask nobody, neither GitHub nor a provider for its list of models')
    .option('--json', 'print the findings as JSON')
    .action(async (options: DoctorOptions) => {
      const { world, finish } = context;
      const git = await world.openGit(world.terminal.folder);
      const hosted = await hostedRepository(world, options);
      const { base: target = await findUsualTarget(git), head } = options;
      const look = { head: head === undefined ? ('worktree' as const) : { revision: head }, target };
      const request = { ...look, ...situationOf(hosted) };
      const { doctor } = await import('../stages/doctor.js');
      const lists = options.offline ? undefined : await world.openModelLists();
      const settings = await settingsOf(world, hosted, options);
      const report = await doctor({ ...world, git, settings, lists }, request);
      if (options.json) printJson(context, report);
      else world.terminal.print(`${doctorText(report, paintFor(world)).join('\n')}\n`);
      finish(hasProblem(report) ? exitStatus.failed : exitStatus.passed);
    });

const hasProblem = ({ findings }: DoctorReport): boolean => findings.some(({ state }) => state === 'problem');

/** Where the repository is hosted; a name that is given counts on the host that origin has. */
async function hostedRepository(
  world: CommandWorld,
  { repository }: DoctorOptions,
): Promise<HostedRepository | undefined> {
  const origin = await world.machine.originOf(world.terminal.folder);
  const hosted = origin === undefined ? undefined : hostedRepositoryOf(origin);
  return repository === undefined ? hosted : { host: hosted?.host ?? 'github.com', repository };
}

const situationOf = (hosted: HostedRepository | undefined) => ({
  repository: hosted?.repository,
  isEnterpriseServer: hosted !== undefined && !isGithubCloud(hosted.host),
});

async function settingsOf(
  { openSettings }: CommandWorld,
  hosted: HostedRepository | undefined,
  { offline }: DoctorOptions,
) {
  if (offline) return { whyNot: 'GitHub is not asked' };
  if (hosted === undefined) return { whyNot: 'origin is no repository of a host; name one with --repository' };
  return openSettings(hosted.repository, hosted.host);
}

const colourOf: Readonly<Record<FindingState, VerdictWord>> = {
  ok: 'pass',
  warning: 'inconclusive',
  problem: 'fail',
  'not-known': 'not-affected',
};

function paintFor({ terminal }: CommandWorld) {
  const paint = painterFor(terminal);
  return (state: FindingState, text: string): string => paint(colourOf[state], text);
}

function toRepository(text: string): string {
  if (isRepositoryName(text)) return text;
  throw new InvalidArgumentError('It is an owner and a name, as in acme/shop.');
}
