import type { WorkflowCommand } from '../fixtures/workflow-commands.js';
import type { ArtifactStore } from './artifact-store.js';
import type { Cancellation } from './cancellation.js';
import type { ConcurrencyGroups } from './concurrency-groups.js';
import type { Contexts, Value } from './expressions.js';
import type { JobResult } from './job-result.js';
import type { Permissions } from './token-permissions.js';
import type { StepDefinition, WorkflowFile } from './workflow-model.js';

export type StepResult = JobResult;

/** A step that has ended, or was skipped. */
export type StepRun = {
  readonly id: string;
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: StepResult;
  /** After it. */
  readonly conclusion: StepResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** Annotations and whatever else the runner would have obeyed. */
  readonly commands: readonly WorkflowCommand[];
};

/** A job that has ended, or was skipped. */
export type JobRun = {
  /** As the list of checks has it, such as `lanes / evaluate (1)`. */
  readonly name: string;
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  /** What its token could do; nothing where it never started. */
  readonly permissions: Permissions;
  /** The attempt of the run in which it ran. */
  readonly attempt: number;
  /** Why it did not run or did not end by itself, where there is something to say. */
  readonly note: string;
};

/** A step under way, in the hands of a test. */
export type RunningStep = {
  readonly job: string;
  readonly step: string;
  readonly attempt: number;
  /** Ends its process at once, as a machine does that has no memory left. */
  kill(): void;
  /** Cancels its job, as `timeout-minutes` does. */
  cancelJob(): void;
  /** Cancels the whole run. */
  cancelRun(): void;
};

/** Where a test may put its hand in. */
export type Hooks = {
  readonly duringStep?: (step: RunningStep) => void;
  /** The steps that `duringStep` may put its hand in, where not in all: the others may share a process. */
  readonly mayEnd?: (step: Pick<RunningStep, 'job' | 'step'>) => boolean;
  /** Before the steps of a job begin, with the artifacts of the run. */
  readonly beforeJob?: (job: string, artifacts: ArtifactStore) => void | Promise<void>;
  /** Answers for the reviewers of an environment. */
  readonly review?: (environment: string) => 'approved' | 'rejected' | Promise<'approved' | 'rejected'>;
};

/** What all jobs of one attempt of a run share. */
export type RunState = {
  readonly runId: number;
  readonly attempt: number;
  readonly event: { readonly name: string; readonly payload: Value };
  readonly artifacts: ArtifactStore;
  readonly artifactsOf: (runId: number) => ArtifactStore | undefined;
  readonly cancellation: Cancellation;
  readonly hooks: Hooks;
  /** Where GitHub is, and what else every step finds in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** What steps with `uses` find besides, such as where the cache is. */
  readonly actionEnvironment: (job: string) => Readonly<Record<string, string>>;
  readonly environments: Readonly<Record<string, EnvironmentSettings>>;
  readonly groups: ConcurrencyGroups;
  /** Makes a token that may do this much. */
  readonly issueToken: (permissions: Permissions) => string;
};

export type EnvironmentSettings = {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly hasReviewers?: boolean;
};

/** A post step that waits for the end of its job. */
export type PostStep = {
  readonly step: Extract<StepDefinition, { kind: 'uses' }>;
  readonly name: string;
  readonly script: string;
  readonly condition: string;
  /** What the step itself has left for it. */
  readonly left: Record<string, string>;
};

/** One job under way. */
export type JobState = {
  readonly run: RunState;
  readonly name: string;
  /** The file in which the job stands. */
  readonly file: WorkflowFile;
  readonly workspace: string;
  readonly temporaryFolder: string;
  readonly homeFolder: string;
  /** `github`, `inputs`, `needs`, `matrix`, `secrets` and the others that do not change while it runs. */
  readonly contexts: Contexts;
  readonly cancellation: Cancellation;
  status: Exclude<JobResult, 'skipped'>;
  /** What `env` of the workflow and the job set, and then the steps through GITHUB_ENV. */
  variables: Readonly<Record<string, string>>;
  readonly steps: Record<string, StepRun>;
  /** What runs once all steps are over, the last first. */
  readonly posts: PostStep[];
  /** The post steps that have ended, in their order. */
  readonly endedPosts: StepRun[];
  /**
   * The mark of every process that the job starts, by which what is left of them is found (actions/runner,
   * JobExtension.cs).
   */
  readonly trackingId: string;
  /** What must not leave the job as an output. */
  readonly masks: string[];
};
