/**
 * The run of another workflow that `workflow_run` is about, as GitHub tells it; whoever caused it chose what is in it.
 */
export type CausingRun = {
  readonly id: number;
  readonly attempt: number;
  /** What started it, such as `pull_request`. */
  readonly event: string;
  /** How it ended; `undefined` where it has not. */
  readonly conclusion: string | undefined;
  /** The path of its workflow file, without a ref. */
  readonly workflow: string;
  readonly head: string;
  readonly headBranch: string | undefined;
  /** `owner/name`; `undefined` for a repository that is gone. */
  readonly headRepository: string | undefined;
  /** The repository that the run is of, `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
};

/** Whether two full names are of one repository; GitHub keeps no two that differ in case alone. */
export const isSameRepository = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

export const isFromElsewhere = ({ headRepository, repository }: CausingRun): boolean =>
  !isSameRepository(headRepository, repository);

/** Ends that say nothing of a change: a newer run took its place, somebody stopped it, or it never ran. */
const unfinished: ReadonlySet<string> = new Set(['cancelled', 'skipped', 'stale', 'action_required']);

/**
 * Why a run is no cause to evaluate anything with a key, by what its event says alone; `undefined` where it may be one.
 * `workflow` is the path of the workflow file whose runs count: another file may bear the same name.
 */
export function whyNoCause(run: CausingRun, workflow: string): string | undefined {
  const { event, conclusion, headRepository } = run;
  if (event !== 'pull_request') return `its run was started by ${event}, and pull_request alone counts`;
  if (run.workflow !== workflow) return `it is a run of ${run.workflow}, and ${workflow} alone counts`;
  if (headRepository === undefined) return 'the repository of its head is gone';
  if (conclusion === undefined) return 'its run has not ended';
  return unfinished.has(conclusion) ? `its run ended as ${conclusion}` : undefined;
}
