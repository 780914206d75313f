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
  // An earlier run has the policy of its day.
  const again = attempt === 1 ? undefined : 'a run that is run again does not count; start a new one';
  return whyOnNoDefaultBranch(run) ?? again;
}

/** What a team's own workflow on its default branch is started by; nobody from outside starts any of it. */
const ownEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** Why a run is not of the default branch, whose workflows alone may release and deploy; `undefined` where it is. */
export function whyNotOfDefaultBranch(run: Dispatch): string | undefined {
  const { event } = run;
  if (!ownEvents.has(event)) return `it is started by ${[...ownEvents].join(', ')}, not by ${event || 'nothing'}`;
  return whyOnNoDefaultBranch(run);
}

function whyOnNoDefaultBranch({ ref, defaultBranch }: Dispatch): string | undefined {
  if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`) return undefined;
  return `it runs on the default branch alone, not on ${ref || 'no branch'}`;
}
