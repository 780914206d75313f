import { Command } from 'commander';
import type { DesiredState } from '../../domain/deploy/desired-state.js';
import { shortId } from '../../domain/release/short-id.js';
import { terminalLine } from '../../domain/report/terminal/text.js';
import type { Held, HoldPorts, HoldRequest } from '../../stages/hold.js';
import { type CliContext, printJson } from '../cli-context.js';
import { mustKnowWho } from '../must-know-who.js';
import { openLedger, type PlaceOptions, settingsOf, withPlaceOptions } from './deploy-context.js';

type HoldOptions = PlaceOptions & { readonly release?: string; readonly reason: string };

/** `lanegate hold`: keep a lane of an environment, or one release of it, from being deployed. */
export const holdCommand = (context: CliContext): Command =>
  withHoldOptions(
    new Command('hold').description('keep a lane, or one release of it, from being deployed until it is resumed'),
  ).action((options: HoldOptions) =>
    change(context, options, async (ports, request) => (await import('../../stages/hold.js')).hold(ports, request)),
  );

/** `lanegate resume`: lift what was held. */
export const resumeCommand = (context: CliContext): Command =>
  withHoldOptions(
    new Command('resume').description(
      'lift the hold of one release, or every hold of a lane that people set; what was rolled back has to be named',
    ),
  ).action((options: HoldOptions) =>
    change(context, options, async (ports, request) => (await import('../../stages/hold.js')).resume(ports, request)),
  );

const withHoldOptions = (command: Command): Command =>
  withPlaceOptions(command)
    .option('--release <id>', 'the only release that is meant, or the first digits of its id')
    .requiredOption('--reason <text>', 'why; it is shown for good');

async function change(
  context: CliContext,
  { lane, environment, release, reason, policy, push = false, json }: HoldOptions,
  work: (ports: HoldPorts, request: HoldRequest) => Promise<Held>,
): Promise<void> {
  const { world } = context;
  const by = await mustKnowWho(world);
  const settings = await settingsOf(world, policy);
  const ledger = await openLedger(world, push);
  const request = { place: { environment, lane }, release, by, reason, settings };
  const held = await work({ ledger, clock: world.clock }, request);
  if (json) printJson(context, { version: 1, ...held });
  else world.terminal.print(`${describe(held).map(terminalLine).join('\n')}\n`);
}

function describe({ changed, state }: Held): string[] {
  const place = `${state.lane} in ${state.environment}`;
  const held = state.holds.map(holdLine);
  if (held.length === 0) return [`nothing of ${place} is held`];
  return [`${changed ? '' : 'nothing changed; '}held of ${place}:`, ...held.map((line) => `  ${line}`)];
}

function holdLine({ digest, by, at, reason, rolled_back: left }: DesiredState['holds'][number]): string {
  const what = digest === undefined ? 'everything' : shortId(digest);
  const named = left === undefined ? '' : `; only its name lifts it: --release ${shortId(left)}`;
  return `${what} since ${at} by ${by}: ${reason}${named}`;
}
