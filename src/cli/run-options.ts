import { type Command, InvalidArgumentError, Option } from 'commander';

/** The options by which a command is told how to run suites. */
export type RunOptions = {
  readonly suite?: readonly string[];
  readonly concurrency: number;
  readonly out?: string;
};

/** Adds `--suite`, `--concurrency` and `--out` to a command. */
export const withRunOptions = (command: Command): Command =>
  command
    .option('--suite <name...>', 'run these suites, affected or not; the affected ones when absent')
    .addOption(
      new Option('--concurrency <calls>', 'how many calls may be under way at once')
        .argParser(parseConcurrency)
        .default(16),
    )
    .option('--out <folder>', 'the run folder; .lanegate/run when absent');

function parseConcurrency(text: string): number {
  const calls = Number(text);
  if (Number.isInteger(calls) && calls >= 1 && calls <= 1000) return calls;
  throw new InvalidArgumentError('It is a whole number from 1 to 1000.');
}
