import { Command, InvalidArgumentError, Option } from 'commander';
import { exitStatus } from '../domain/exit-status.js';
import { observationsFile } from '../domain/observation/observation.js';
import type { ReplayReport } from '../domain/observation/replay-report.js';
import { replayText } from '../domain/observation/replay-text.js';
import { type ReplayedName, readReplayedName } from '../domain/observation/replayed-name.js';
import { type CliContext, printJson } from './cli-context.js';
import { openLanegateFolder } from './run-folder.js';
import { withConcurrencyOption } from './run-options.js';

type ReplayOptions = {
  readonly baseline: ReplayedName;
  readonly candidate: ReplayedName;
  readonly suite?: string;
  readonly most?: number;
  readonly requestAttribute?: string;
  readonly out?: string;
  readonly concurrency: number;
  readonly json?: boolean;
};

/** `lanegate replay`: the requests of a log put to two models, as evidence for a rollout in shadow. */
export const replayCommand = (context: CliContext): Command =>
  withConcurrencyOption(
    new Command('replay')
      .description('put the requests of a log to two models, graded and within the budget of a run; resumes')
      .argument('<logs...>', 'JSONL with `messages`, recordings, or traces that tell what the model was asked')
      .addOption(nameOption('--baseline <name>', 'the route or binding that runs now; NAME@REVISION for a commit’s'))
      .addOption(nameOption('--candidate <name>', 'the route or binding that may take its place'))
      .option('--suite <name>', 'the suite whose graders grade the answers')
      .addOption(
        new Option('--most <requests>', 'replay so many requests, drawn at random; all when absent').argParser(toCount),
      )
      .option('--request-attribute <name>', 'what names the request of a line or a span')
      .option('--out <folder>', `where ${observationsFile} is written; .lanegate/replay when absent`),
  )
    .option('--json', 'print what came of it as JSON')
    .action(async (logs: string[], options: ReplayOptions) => {
      const { world } = context;
      const { replayRequests } = await import('../stages/replay-requests.js');
      const { baseline, candidate, suite, most, concurrency, requestAttribute } = options;
      const folder = await openLanegateFolder(world.files);
      const out = options.out ?? `${folder}/replay`;
      const report: ReplayReport = await replayRequests(
        { ...world, git: await world.openGit(world.terminal.folder), gateway: await world.openGateway() },
        {
          logs,
          baseline,
          candidate,
          suite,
          most,
          folder,
          out,
          concurrency,
          naming: { request: requestAttribute },
          signal: world.terminal.interruption,
        },
      );
      if (options.json) printJson(context, report);
      else world.terminal.print(replayText(report, `${out}/${observationsFile}`));
      if (report.replayed === 0) context.finish(exitStatus.error);
    });

const nameOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser(nameOf).makeOptionMandatory();

function nameOf(text: string): ReplayedName {
  const read = readReplayedName(text);
  if (read !== undefined) return read;
  throw new InvalidArgumentError('It is a name, or a name and a commit such as triage@HEAD~1.');
}

function toCount(text: string): number {
  const count = Number(text);
  if (/^[1-9]\d{0,6}$/.test(text)) return count;
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}
