import { noCommitYet } from '../../../domain/no-commit-yet.js';
import { remoteBranch } from '../../../domain/remote-branch.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git } from '../../../ports/git.js';

/** What a push came over: the commit before it, if it names one, and the branch to compare with where there is none. */
export type PushedOver = { readonly before: string | undefined; readonly defaultBranch: string | undefined };

export type ComparedRevisions = {
  /** The tip of the target branch, where policy is read, or what a push came over. */
  readonly policy: string | PushedOver;
  /** The change itself: a revision, or the uncommitted work of the checkout. */
  readonly head: { readonly revision: string } | 'worktree';
};

/** The commits to compare. `headCommit` is head, or what uncommitted work is on top of. */
export type SettledCommits = {
  readonly policy: string;
  readonly base: string;
  readonly head: string;
  readonly headCommit: string;
  readonly worktree: boolean;
  readonly notes: readonly string[];
};

type Policy = { readonly commit: string; readonly notes: readonly string[] };

/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
export async function settleCommits(
  git: Git,
  { policy: wanted, head: change }: ComparedRevisions,
): Promise<SettledCommits> {
  const worktree = change === 'worktree';
  const [policy, headCommit] = await Promise.all([
    settlePolicy(git, wanted),
    mustResolve(git, worktree ? 'HEAD' : change.revision),
  ]);
  const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
  const head = worktree ? await git.snapshotWorktree() : headCommit;
  return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}

async function settlePolicy(git: Git, wanted: string | PushedOver): Promise<Policy> {
  if (typeof wanted === 'string') return { commit: await mustResolve(git, wanted), notes: [] };
  const { before, defaultBranch } = wanted;
  const commit = before === undefined ? undefined : await git.resolve(before);
  if (commit !== undefined) return { commit, notes: [] };
  const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
  const branch = defaultBranch === undefined ? undefined : await git.resolve(remoteBranch(defaultBranch));
  if (branch !== undefined) return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
  return {
    commit: await git.emptyTree(),
    notes: [...gone, 'there is nothing to compare with, so everything is added'],
  };
}

/** The commit that a revision names. Throws `UserError` where there is none. */
export async function mustResolve(git: Git, revision: string): Promise<string> {
  const tree = await git.resolve(revision);
  if (tree !== undefined) return tree;
  if (revision === 'HEAD') throw noCommitYet();
  throw new UserError(`there is no commit \`${revision}\` in this repository`, {
    hint: 'name a branch, a tag or a commit that exists here or at `origin`',
  });
}

/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git: Git, policy: Policy, head: string, isPush: boolean): Promise<Policy> {
  if (policy.commit === (await git.emptyTree())) return policy;
  const base = await git.mergeBase(policy.commit, head);
  if (base !== undefined) return { ...policy, commit: base };
  const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
  if (isPush) return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
  throw new UserError(why, { hint: 'compare with a commit of the same repository' });
}
