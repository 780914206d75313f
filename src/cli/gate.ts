import { Command, InvalidArgumentError, Option } from 'commander';
import { exitStatusOf } from '../domain/exit-status.js';
import { type FloorMap, parseFloors } from '../domain/formats/results/gate-flags.js';
import { terminalSummary } from '../domain/report/terminal/summary.js';
import { splitNames } from '../domain/suite/name-list.js';
import { UserError } from '../domain/user-error.js';
import type { Judged } from '../stages/gate.js';
import { type CliContext, printJson } from './cli-context.js';
import { marginOption } from './margin-option.js';
import { painterFor } from './paint.js';
import { openRunFolder } from './run-folder.js';

type GateOptions = {
  readonly base?: string;
  readonly head?: string;
  readonly suite: string;
  readonly margin?: number;
  readonly floor?: FloorMap;
  readonly metrics?: readonly string[];
  readonly inconclusive: 'warn' | 'block' | 'lean';
  readonly out?: string;
  readonly json?: boolean;
};

/** `lanegate gate`: judge a run, or the results of another harness; the exit status is the answer. */
export const gateCommand = (context: CliContext): Command =>
  new Command('gate')
    .description('judge an evaluation, or the results of another harness; exit status 0 lets the change through')
    .argument('[folder]', 'a run folder with an evaluation.json')
    .option('--base <file>', "another harness's results for base")
    .option('--head <file>', "another harness's results for head; judged by floors alone without --base")
    .option('--suite <name>', 'what reports call these results', 'results')
    .addOption(marginOption())
    .addOption(new Option('--floor <floors>', 'the least mean of head, such as success=0.9').argParser(toFloors))
    .addOption(new Option('--metrics <names>', 'the metrics that gate, split at commas').argParser(splitNames))
    .addOption(
      new Option('--inconclusive <policy>', 'what becomes of what the data cannot tell')
        .choices(['warn', 'block', 'lean'])
        .default('warn'),
    )
    .option('--out <folder>', 'where the run of these results is written')
    .option('--json', 'print the verdict as JSON')
    .action(async (folder: string | undefined, options: GateOptions) => {
      const judged = await judge(context, folder, options);
      if (options.json) printJson(context, judged.verdict);
      else context.world.terminal.print(terminalSummary(judged, painterFor(context.world.terminal)));
      context.finish(exitStatusOf(judged.verdict));
    });

async function judge({ world }: CliContext, folder: string | undefined, options: GateOptions): Promise<Judged> {
  const { base, head, suite, margin, floor = {}, metrics, inconclusive, out } = options;
  if (folder !== undefined && (base ?? head) === undefined) {
    const { gate } = await import('../stages/gate.js');
    const { folder: place } = world.terminal;
    return gate({ ...world, ledger: world.openLedger(place), people: world.openPeople(place) }, { folder });
  }
  if (folder !== undefined || head === undefined) {
    throw new UserError('gate takes either a run folder or results with --head', {
      hint: 'lanegate gate .lanegate/run, or lanegate gate --base base.json --head head.json',
    });
  }
  const { gateResults } = await import('../stages/gate-results.js');
  return gateResults(world, {
    folder: await openRunFolder(world.files, out, 'results'),
    basePath: base,
    headPath: head,
    suite,
    gate: { margin, floor, inconclusive, gating: metrics },
  });
}

function toFloors(text: string): FloorMap {
  const floors = parseFloors(text);
  if (floors !== undefined) return floors;
  throw new InvalidArgumentError(
    'It is a metric and a share from 0 to 1, such as success=0.9; several are split at commas.',
  );
}
