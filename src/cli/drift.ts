import { Command, Option } from 'commander';
import { anchorsRange, type CountRange, referenceRepeatsRange, repeatsRange } from '../domain/drift/asked-counts.js';
import { driftMarkdown } from '../domain/drift/drift-markdown.js';
import type { DriftReport } from '../domain/drift/drift-report.js';
import { driftText } from '../domain/drift/drift-text.js';
import { exitStatus } from '../domain/exit-status.js';
import type { DriftAct } from '../stages/drift.js';
import { type CliContext, printJson } from './cli-context.js';
import { mustKnowWho } from './must-know-who.js';
import { openLanegateFolder } from './run-folder.js';
import { withConcurrencyOption } from './run-options.js';
import { wholeNumber } from './whole-number.js';

type DriftOptions = {
  readonly record?: boolean;
  readonly renew?: boolean;
  readonly show?: boolean;
  readonly ref: string;
  readonly repeats: number;
  readonly referenceRepeats: number;
  readonly cases: number;
  readonly concurrency: number;
  readonly push?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
};

/** `lanegate drift`: whether a model answers the same cases as well as it did when a reference was taken. */
export const driftCommand = (context: CliContext): Command =>
  withConcurrencyOption(
    new Command('drift')
      .description('is this model getting worse? ask cases of a suite again, and compare with a reference; resumes')
      .argument('<suite>', 'a suite of lanegate.yml')
      .addOption(new Option('--record', 'take a new reference').conflicts(['renew', 'show']))
      .addOption(
        new Option('--renew', 'take a new reference where the suite changed since, or has none').conflicts('show'),
      )
      .option('--show', 'tell what was measured, and ask nobody')
      .option('--ref <revision>', 'the commit whose suite is asked', 'HEAD')
      .addOption(count('--repeats <count>', 'how often a measurement asks each case', repeatsRange))
      .addOption(count('--reference-repeats <count>', 'how often a reference asks each case', referenceRepeatsRange))
      .addOption(count('--cases <count>', 'how many cases a reference has at most', anchorsRange)),
  )
    .option('--push', 'also bring the ledger to origin')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action((suite: string, options: DriftOptions) => run(context, suite, options));

async function run(context: CliContext, suite: string, options: DriftOptions): Promise<void> {
  const { world } = context;
  const { terminal, files } = world;
  const { ref, repeats, referenceRepeats, cases, concurrency, push, json, markdown } = options;
  const ledger = world.openLedger(terminal.folder);
  const ports = {
    ...world,
    ledger,
    git: await world.openGit(terminal.folder),
    gateway: await world.openGateway(),
    programs: await world.openPrograms(),
  };
  const folder = `${await openLanegateFolder(files)}/drift`;
  const act = actOf(options);
  const { drift } = await import('../stages/drift.js');
  const request = {
    act,
    suite,
    revision: ref,
    repeats,
    referenceRepeats,
    mostAnchors: cases,
    folder,
    by: act === 'show' ? 'nobody' : await mustKnowWho(world),
    concurrency,
    signal: terminal.interruption,
  };
  const report = await world.claims.whileHeld(folder, () => drift(ports, request));
  if (push) await ledger.push();
  if (json) printJson(context, report);
  else terminal.print(markdown ? driftMarkdown(report) : driftText(report));
  context.finish(statusOf(report));
}

function actOf({ record, renew, show }: DriftOptions): DriftAct {
  if (record) return 'record';
  if (renew) return 'renew';
  return show ? 'show' : 'measure';
}

const statusOf = ({ verdict }: DriftReport): number =>
  ({
    stable: exitStatus.passed,
    recorded: exitStatus.passed,
    drifted: exitStatus.failed,
    insufficient: exitStatus.error,
  })[verdict];

const count = (flags: string, meaning: string, { from, to, usual }: CountRange): Option =>
  new Option(flags, `${meaning}, ${from} to ${to}`).argParser(wholeNumber(from, to)).default(usual);
