/** How a workflow was started, as far as it says who may be behind it. */
export type Dispatch = {
  readonly event: string;
  /** The full name of the branch or tag whose workflow runs. */
  readonly ref: string;
  readonly defaultBranch: string | undefined;
  /** The commit of that branch. */
  readonly commit: string;
  /** Whoever started the run, and whoever started this attempt of it. */
  readonly actor: string;
  readonly triggeringActor: string;
  /** From 1. */
  readonly attempt: number;
  readonly runUrl: string;
};

/** Why a run may not write the ledger, whoever started it; `undefined` where it may. */
export function whyNoDispatch(run: Dispatch): string | undefined {
  const { event, attempt } = run;
  if (event !== 'workflow_dispatch') return `it is started by workflow_dispatch alone, not by ${event || 'nothing'}`;
  const own = onDefaultBranch(run);
  if (own.kind === 'refused') return own.reason;
  // An earlier run has the policy of its day.
  return attempt === 1 ? undefined : 'a run that is run again does not count; start a new one';
}

/** What a team's own workflow on its default branch is started by; nobody from outside starts any of it. */
const ownEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** The default branch that a run is of, or why it is not known to be of any. */
export type OwnBranch =
  | { readonly kind: 'own'; readonly branch: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Whether a run is one of the default branch, whose workflows alone may release and deploy. */
export function ownBranchOf(run: Dispatch): OwnBranch {
  const { event } = run;
  if (ownEvents.has(event)) return onDefaultBranch(run);
  return refused(`it is started by ${[...ownEvents].join(', ')}, not by ${event || 'nothing'}`);
}

function onDefaultBranch({ ref, defaultBranch }: Dispatch): OwnBranch {
  if (!defaultBranch) return refused('its event does not tell which branch is the default one');
  if (ref === `refs/heads/${defaultBranch}`) return { kind: 'own', branch: defaultBranch };
  return refused(`it runs on the default branch alone, not on ${ref || 'no branch'}`);
}

const refused = (reason: string): OwnBranch => ({ kind: 'refused', reason });
