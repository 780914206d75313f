import type { CausingRun } from '../domain/admission/causing-run.js';
import type { Standing } from '../domain/admission/standing.js';
import type { Annotation } from '../domain/report/annotations.js';
import type { Place } from '../domain/user-error.js';

/** The CI runner that called an action. */
export interface Runner {
  /** The inputs that somebody set; an empty input counts as unset. */
  inputs(names: readonly string[]): Readonly<Record<string, string>>;
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Sets environment variables for the later steps of the job; whoever comes after may set them anew. */
  exportVariables(variables: Readonly<Record<string, string>>): void;
  /** Leaves texts for the post step of this action, which no other step can read or change; the last value counts. */
  saveState(state: Readonly<Record<string, string>>): void;
  /** What the step itself has left under a name, where this is its post step and something was left. */
  state(name: string): string | undefined;
  /** Markdown for the page of the run. */
  writeSummary(markdown: string): Promise<void>;
  /** Shows a message beside a line of the change, or beside a whole file. */
  annotate(annotation: Annotation): void;
  /** Fails the step with one message, shown as an annotation, at its place where it has one. */
  fail(message: string, place?: Place): void;
  /** The page that shows this run, where the runner says so. */
  runUrl(): string | undefined;
  /** What started the workflow. */
  event(): Promise<RunnerEvent>;
}

/** The commits that an event names, and who wrote them. */
export type RunnerEvent = {
  readonly kind: 'pull-request' | 'merge-group' | 'push' | 'workflow-run' | 'other';
  /** The tip of the target branch, where policy is read; of `workflow_run` that of the default branch. */
  readonly policy: string | undefined;
  /**
   * Of a push to any other branch or tag: the branch to compare with where the commit before it is gone or never was.
   */
  readonly defaultBranch?: string;
  readonly head: string | undefined;
  readonly pullRequest: number | undefined;
  /** The login of whoever opened the pull request. */
  readonly author?: string;
  /** True for forks, dependency bots and `workflow_run`: code of such a head never runs. */
  readonly isUntrustedHead: boolean;
  /** The full name of the branch that is pushed to or asked to be merged into, such as `refs/heads/main`. */
  readonly targetRef?: string;
  /** The run that started this one by `workflow_run`. */
  readonly cause?: CausingRun;
  /**
   * How that run stands to the pull requests that were open when the event was read; absent where nobody could tell.
   */
  readonly standing?: Standing;
  /** Which attempt of its workflow run this is, where it is not the first. */
  readonly attempt?: number;
};
