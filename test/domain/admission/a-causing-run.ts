import type { CausingRun } from '../../../src/domain/admission/causing-run.js';
import type { ListedPullRequest } from '../../../src/domain/admission/standing.js';

/** A finished run for a pull request of a fork. */
export const aCausingRun = (parts: Partial<CausingRun> = {}): CausingRun => ({
  id: 1,
  attempt: 1,
  event: 'pull_request',
  conclusion: 'failure',
  workflow: '.github/workflows/lanegate.yml',
  head: 'a'.repeat(40),
  headBranch: 'topic',
  headRepository: 'eve/shop',
  repository: 'acme/shop',
  defaultBranch: 'main',
  ...parts,
});

type Parts = Partial<Omit<ListedPullRequest, 'base' | 'head'>> & {
  readonly base?: Partial<ListedPullRequest['base']>;
  readonly head?: Partial<ListedPullRequest['head']>;
};

/** The pull request that run is of. */
export const aListedPullRequest = ({ base = {}, head = {}, ...parts }: Parts = {}): ListedPullRequest => ({
  number: 17,
  author: 'eve',
  openedAtMs: 0,
  base: { branch: 'main', commit: 'b'.repeat(40), repository: 'acme/shop', ...base },
  head: { commit: 'a'.repeat(40), repository: 'eve/shop', ...head },
  ...parts,
});
