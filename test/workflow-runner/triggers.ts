import type { Value } from './expressions.js';
import type { EventFilter } from './workflow-model.js';

/** An event as GitHub acts on it. */
export type Trigger = {
  readonly name: string;
  readonly payload: { readonly [key: string]: Value };
  /** Whose files are the workflows, and what `github.sha` is. */
  readonly commit: string;
  /** What `github.ref` is. */
  readonly ref: string;
  readonly actor: string;
  /** The commit, branch and repository that a run of it is listed under. */
  readonly head: { readonly sha: string; readonly branch: string; readonly repository: string };
  /** Whether secrets are withheld and the token may only read. */
  readonly isRestricted: boolean;
};

type Place = { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } };
type Login = { readonly login: string };
type PullRequest = { readonly number: number; readonly user: Login; readonly base: Place; readonly head: Place };
type Payload = {
  readonly pull_request: PullRequest;
  readonly merge_group: { readonly head_sha: string; readonly base_sha: string };
  readonly repository: { readonly full_name: string; readonly default_branch: string };
  readonly ref: string;
  readonly after: string;
  readonly sender?: Login;
};

/**
 * What GitHub makes of an event that a test tells. The merge commit of a pull request is taken to be its head, which is
 * so wherever head has the target branch in its history. `defaultTip` is the last commit of the default branch.
 */
export function triggerOf(
  { name, payload }: { readonly name: string; readonly payload: unknown },
  defaultTip: string,
): Trigger {
  const told = payload as Payload;
  const repository = told.repository.full_name;
  const common = { name, payload: payload as Trigger['payload'] };
  switch (name) {
    case 'pull_request': {
      const { number, user, base, head } = told.pull_request;
      const isRestricted = head.repo.full_name !== base.repo.full_name || user.login === 'dependabot[bot]';
      const origin = { sha: head.sha, branch: head.ref, repository: head.repo.full_name };
      const ref = `refs/pull/${number}/merge`;
      return { ...common, commit: head.sha, ref, actor: user.login, head: origin, isRestricted };
    }
    case 'merge_group': {
      const { head_sha, base_sha } = told.merge_group;
      const branch = `gh-readonly-queue/main/pr-7-${base_sha}`;
      const head = { sha: head_sha, branch, repository };
      const actor = 'github-merge-queue[bot]';
      return { ...common, commit: head_sha, ref: `refs/heads/${branch}`, actor, head, isRestricted: false };
    }
    case 'push': {
      const head = { sha: told.after, branch: told.ref.replace('refs/heads/', ''), repository };
      return {
        ...common,
        commit: told.after,
        ref: told.ref,
        actor: told.sender?.login ?? '',
        head,
        isRestricted: false,
      };
    }
    default: {
      const branch = told.repository.default_branch;
      const head = { sha: defaultTip, branch, repository };
      const actor = told.sender?.login ?? '';
      return { ...common, commit: defaultTip, ref: `refs/heads/${branch}`, actor, head, isRestricted: false };
    }
  }
}

/** Whether a workflow with this filter runs for the event. Throws for a filter by path, which nothing here has. */
export function starts(filter: EventFilter | undefined, { name, payload, ref }: Trigger): boolean {
  if (filter === undefined) return false;
  const { types, branches, workflows, ...others } = filter;
  if (Object.keys(others).length > 0) throw new Error(`this runner does not play ${Object.keys(others).join(', ')}`);
  const usualTypes = name === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : undefined;
  const wanted = types ?? usualTypes;
  if (wanted !== undefined && 'action' in payload && !wanted.includes(String(payload['action']))) return false;
  if (workflows !== undefined && !workflows.includes(nameOfRun(payload))) return false;
  return branches === undefined || branches.includes(branchOf({ name, payload, ref }));
}

const nameOfRun = (payload: Trigger['payload']): string => {
  const run = payload['workflow_run'];
  return run !== null && typeof run === 'object' && 'name' in run ? String(run['name']) : '';
};

const branchOf = ({ name, payload, ref }: Pick<Trigger, 'name' | 'payload' | 'ref'>): string => {
  const told = payload as unknown as Payload;
  return name === 'pull_request' ? told.pull_request.base.ref : ref.replace('refs/heads/', '');
};
