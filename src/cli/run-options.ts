import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseShard, type Shard } from '../domain/inference/budget/divide-caps.js';
import { historyFolder } from './run-folder.js';

/** The options by which a command is told how to run suites. */
export type RunOptions = {
  readonly suite?: readonly string[];
  readonly concurrency: number;
  readonly out?: string;
  readonly pullRequest?: number;
  readonly attribute?: boolean;
  readonly refreshBaseline?: boolean;
  /** False where the user says `--no-receipts`. */
  readonly receipts: boolean;
};

/** What these options ask of a run. */
export const runRequestOf = ({ suite, concurrency, attribute, pullRequest, refreshBaseline }: RunOptions) => ({
  suites: suite,
  concurrency,
  attribute,
  pullRequest,
  refreshBaseline,
  history: { folder: historyFolder },
});

/** The option by which a command is told to run a part. */
export type ShardOption = { readonly shard?: Shard };

/** Adds `--suite`, `--concurrency`, `--out`, `--pull-request`, `--attribute` and what says how much is asked anew. */
export const withRunOptions = (command: Command): Command =>
  withConcurrencyOption(withPlanOptions(command))
    .option('--attribute', 'tell which lane carries the difference, whatever the verdict is')
    .option('--refresh-baseline', 'ask base past the cache, and keep its new answers in the place of the old ones')
    .option('--no-receipts', 'ask anew what an earlier run has evaluated already');

/** Adds `--concurrency` to a command. */
export const withConcurrencyOption = (command: Command): Command =>
  command.addOption(
    new Option('--concurrency <calls>', 'how many calls may be under way at once')
      .argParser(parseConcurrency)
      .default(16),
  );

/** Adds what says which suites are run, from what budget and where. */
export const withPlanOptions = (command: Command): Command =>
  command
    .option('--suite <name...>', 'run these suites, affected or not; the affected ones when absent')
    .option('--out <folder>', 'the run folder; .lanegate/run when absent')
    .addOption(
      new Option('--pull-request <number>', 'the pull request whose budget the run takes from').argParser(
        parsePullRequest,
      ),
    );

/** Adds `--shard` to a command. */
export const withShardOption = (command: Command): Command =>
  command.addOption(
    new Option('--shard <i/n>', 'run the i-th of n parts, with its part of the caps').argParser(shardOf),
  );

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new InvalidArgumentError('It is a part and how many there are, such as 2/4.');
}

function parsePullRequest(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is the number of a pull request.');
}

function parseConcurrency(text: string): number {
  const calls = Number(text);
  if (Number.isInteger(calls) && calls >= 1 && calls <= 1000) return calls;
  throw new InvalidArgumentError('It is a whole number from 1 to 1000.');
}
