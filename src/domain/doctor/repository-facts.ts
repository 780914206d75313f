/** What was asked of GitHub, or why it was not answered: which permission it needs, or what went wrong. */
export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'unreadable'; readonly why: string };

/** A check that has to succeed before a merge; `appId` says which app alone may set it. */
export type RequiredCheck = { readonly context: string; readonly appId: number | undefined };

/** What rulesets, or the older branch protection, ask of a branch. */
export type BranchRules = {
  readonly requiredChecks: readonly RequiredCheck[];
  readonly hasMergeQueue: boolean;
  readonly requiresCodeOwners: boolean;
  /** Paths of workflows that an organisation requires. */
  readonly requiredWorkflows: readonly string[];
};

export type DeploymentEnvironment = { readonly name: string; readonly reviewers: number };

/** What GitHub says of a repository's settings, each part for itself. */
export type RepositoryFacts = {
  readonly about: Reading<{ readonly defaultBranch: string; readonly isPrivate: boolean; readonly forks: number }>;
  readonly rules: Reading<BranchRules>;
  /** Of the older branch protection; `undefined` where the branch has none. */
  readonly protection: Reading<BranchRules | undefined>;
  /** The branch of the ledger; `undefined` where there is none yet. */
  readonly ledger: Reading<{ readonly isProtected: boolean } | undefined>;
  readonly workflowPermissions: Reading<'read' | 'write'>;
  /** Whether actions must be named by a full SHA; `undefined` where GitHub does not say. */
  readonly requiresFullSha: Reading<boolean | undefined>;
  readonly environments: Reading<readonly DeploymentEnvironment[]>;
  /** Names of secrets that workflows may be given, those of the organisation included. */
  readonly secrets: Reading<readonly string[]>;
  /** Names of secrets by the environment that holds them. */
  readonly environmentSecrets: ReadonlyMap<string, Reading<readonly string[]>>;
};

/** The names of all secrets that can be read: where one list could not be, what the others lack is not known. */
export function secretsKnown({ secrets, environmentSecrets }: RepositoryFacts): Reading<readonly string[]> {
  const all = [secrets, ...environmentSecrets.values()];
  const unreadable = all.find((each) => each.kind === 'unreadable');
  if (unreadable !== undefined) return unreadable;
  return { kind: 'read', value: all.flatMap((each) => (each.kind === 'read' ? each.value : [])) };
}
