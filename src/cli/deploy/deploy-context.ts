import { type Command, InvalidArgumentError, Option } from 'commander';
import type { StatePlace } from '../../domain/deploy/desired-state.js';
import { EnvironmentName } from '../../domain/deploy/environment-name.js';
import { hostedRepositoryOf } from '../../domain/doctor/remote-address.js';
import { ReleasedLane } from '../../domain/release/released-lane.js';
import type { Configuration } from '../../domain/suite/configuration.js';
import type { LocalLedger } from '../../ports/ledger.js';
import type { CommandWorld } from '../command-world.js';
import { findUsualTarget } from '../compared-commits.js';
import { pushedLedger } from './pushed-ledger.js';
import { toReleasedLane } from './released-lane.js';

/** The options by which a command is told what it moves, and by whose settings. */
export type PlaceOptions = StatePlace & {
  readonly policy?: string;
  readonly push?: boolean;
  readonly json?: boolean;
};

/** Adds `--lane`, `--environment`, `--policy`, `--push` and `--json` to a command. */
export const withPlaceOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--lane <lane>', `one of ${ReleasedLane.options.join(', ')}`)
        .argParser(toReleasedLane)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--environment <name>', 'one of lanegate.yml').argParser(toEnvironment).makeOptionMandatory())
    .option('--policy <revision>', policyMeaning)
    .option('--push', 'also bring the ledger, and branches that are deployed to, to origin')
    .option('--json', 'print what came of it as JSON');

export const policyMeaning = 'where lanegate.yml is read; main or master, of origin first, when absent';

/** The settings of the default branch, and with them everything that deploying takes. */
export async function openDeployment(
  world: CommandWorld,
  { policy, push = false }: Pick<PlaceOptions, 'policy' | 'push'>,
) {
  const { folder } = world.terminal;
  const { root, origin } = await world.openCheckout(folder).describe();
  const settings = await settingsOf(world, policy);
  const hosted = origin === undefined ? undefined : hostedRepositoryOf(origin);
  const ledger = await openLedger(world, push);
  const ports = {
    ledger,
    clock: world.clock,
    log: world.log,
    people: world.openPeople(folder),
    releases: world.openReleases({ root, settings: settings.release, hosted }),
    targets: await world.openTargets({ root, isPushed: push }),
  };
  return { settings, ledger, ports };
}

/** The ledger of this clone, or with `isPushed` one that origin has as well. */
export async function openLedger(world: CommandWorld, isPushed: boolean): Promise<LocalLedger> {
  const ledger = world.openLedger(world.terminal.folder);
  return isPushed ? pushedLedger(ledger) : ledger;
}

/** The settings of the default branch. */
export async function settingsOf(world: CommandWorld, policy: string | undefined): Promise<Configuration> {
  const git = await world.openGit(world.terminal.folder);
  const commit = policy ?? (await findUsualTarget(git)) ?? 'HEAD';
  const { readSettings } = await import('../../stages/read-settings.js');
  return readSettings(git, commit);
}

export function toEnvironment(text: string): string {
  const name = EnvironmentName.safeParse(text);
  if (name.success) return name.data;
  throw new InvalidArgumentError('It is of lower-case letters, digits, `-` and `_`.');
}
