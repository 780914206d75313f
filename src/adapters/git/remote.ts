import { setTimeout as sleepFor } from 'node:timers/promises';
import { UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import type { GitSetting } from './git-settings.js';
import { withSettings } from './git-settings.js';
import { complaintOf, type GitCommand, type GitOutcome, runGit } from './run-git.js';
import type { ScratchRepository } from './scratch-repository.js';

export type FetchRequest = {
  /** `blob:none` leaves file contents away, `tree:0` everything but commits. */
  readonly filter: 'blob:none' | 'tree:0';
  /** How many generations of history; absent leaves the history as it is. */
  readonly depth?: number;
  /** Commits to tell the server of, so that it sends only what differs; `none` tells it of nothing at all. */
  readonly known: readonly string[] | 'none';
};

/** The tips are hints, and the longest command line of Windows holds some 500. */
const mostTips = 100;

/** What a server answers to names that it does not know, as opposed to one that cannot be reached. */
const unknownObject = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;

/** What a server answers, or a connection does, that another try may find well again. */
const passing =
  /returned error: (?:429|5\d\d)|Empty reply from server|Connection (?:was )?reset|RPC failed|early EOF|hung up unexpectedly|unexpected disconnect/i;
/** The waits before another try; three tries, as GitHub's own checkout has. */
const waitsMs = [1000, 2000];

/**
 * The server a repository comes from. Its settings are given to single fetches through the environment and written
 * nowhere: a scratch repository that knows no promisor never goes to the network behind our back while it is read.
 */
export class Remote {
  private readonly settings: () => Promise<readonly GitSetting[] | undefined>;
  private readonly sleep: (ms: number) => Promise<unknown>;

  /** `settings` answers `remote.origin.url` and what authenticates there, or `undefined` without a remote. */
  constructor(
    settings: () => Promise<readonly GitSetting[] | undefined>,
    sleep: (ms: number) => Promise<unknown> = sleepFor,
  ) {
    this.settings = settings;
    this.sleep = sleep;
  }

  /**
   * Fetches objects by id; answers the ids that the server does not have. Throws `UserError` when it cannot be reached.
   */
  async fetch(into: ScratchRepository, ids: readonly string[], request: FetchRequest): Promise<readonly string[]> {
    const settings = await this.settings();
    if (settings === undefined || ids.length === 0) return ids;
    const environment = withSettings(into.environment, [...settings, ...promisorSettings(request)]);
    const args = fetchArguments(request);
    const outcome = await this.ask({ args, cwd: into.folder, environment, input: `${ids.join('\n')}\n` });
    if (outcome.status === 0) return [];
    if (!unknownObject.test(outcome.stderr)) throw unreachable(outcome);
    if (ids.length === 1) return ids;
    const middle = Math.ceil(ids.length / 2);
    const unknown = await this.fetch(into, ids.slice(0, middle), request);
    return [...unknown, ...(await this.fetch(into, ids.slice(middle), request))];
  }

  /** The id that a branch, a tag or `HEAD` has on the server; `undefined` when it has none of that name. */
  async lookUp(name: string, from: ScratchRepository): Promise<string | undefined> {
    const settings = await this.settings();
    if (settings === undefined) return undefined;
    const environment: Environment = withSettings(from.environment, settings);
    const references = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name];
    const args = ['ls-remote', '--quiet', '--', 'origin', ...references];
    const outcome = await this.ask({ args, cwd: from.folder, environment });
    if (outcome.status !== 0) throw unreachable(outcome);
    const lines = outcome.stdout.toString('utf8').split('\n');
    const found = references.map((reference) => lines.find((line) => line.endsWith(`\t${reference}`)));
    return found.find((line) => line !== undefined)?.split('\t')[0];
  }

  /** Runs git, again where the server failed for a moment. */
  private async ask(command: GitCommand): Promise<GitOutcome> {
    for (const waitMs of waitsMs) {
      const outcome = await runGit(command);
      if (outcome.status === 0 || !passing.test(outcome.stderr)) return outcome;
      await this.sleep(waitMs);
    }
    return runGit(command);
  }
}

/** Named as a promisor beforehand, a remote is not written into the configuration by the fetch itself. */
function promisorSettings(request: FetchRequest): GitSetting[] {
  return [
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', request.filter],
    ['fetch.negotiationAlgorithm', request.known === 'none' ? 'noop' : 'default'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
  ];
}

function fetchArguments({ filter, depth, known }: FetchRequest): string[] {
  return [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    '--refmap=',
    `--filter=${filter}`,
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(known === 'none' ? [] : known.slice(0, mostTips).map((id) => `--negotiation-tip=${id}`)),
    '--stdin',
    'origin',
  ];
}

function unreachable({ stderr }: GitOutcome): UserError {
  return new UserError(`origin could not be read: ${complaintOf(stderr)}`, {
    hint: /could not read (?:Username|Password)|Authentication failed/i.test(stderr)
      ? 'Give the step a `github-token` that may read the contents of the repository, or git its credentials at a terminal.'
      : 'Check the network and that the token may read the contents of the repository.',
  });
}
