/** One attempt of a run of the workflow that this job belongs to. */
export type WorkflowRun = {
  readonly id: number;
  /** 1 for the first, more for a run that was run again; the latest, where nothing else is asked for. */
  readonly attempt: number;
  readonly isUnderWay: boolean;
  /** True for a fork's pull request in a public repository, which is given no secret and so could pay nobody. */
  readonly hasNoSecrets: boolean;
  /** True when a pull request started it, or a run that may be of one. */
  readonly isOfPullRequest: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
  /** Milliseconds since the epoch; not before the end of a run that is over. */
  readonly updatedAtMs: number;
};

/** What a run left; `digest` is `sha256:…` of the archive, where it is known. */
export type RunArtifact = {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly digest: string | undefined;
};

/** An artifact of some run, perhaps of a fork's. */
export type FoundArtifact = RunArtifact & { readonly runId: number; readonly createdAtMs: number };

/** Where a run came from and how it ended, of whichever workflow and repository it is. */
export type RunOrigin = {
  readonly id: number;
  /** True where both the run and the code that it ran are of this repository. */
  readonly isOfThisRepository: boolean;
  /** The path of its workflow. */
  readonly workflow: string;
  readonly event: string;
  /** `undefined` while it is under way. */
  readonly conclusion: string | undefined;
  /** The commit of its head. */
  readonly head: string;
};

/** Which runs to list: those created since, of one branch or of all. */
export type RunQuery = { readonly sinceMs: number; readonly branch?: string | undefined };

/**
 * The runs of one workflow of this repository and what they left. Whatever cannot be read or is not as it should be
 * throws an `Error` that says what to do.
 */
export interface WorkflowRuns {
  /** The latest attempts of the runs, newest first; `isWhole` is false where there are more than can be listed. */
  list(query: RunQuery): Promise<{ readonly runs: readonly WorkflowRun[]; readonly isWhole: boolean }>;
  attempt(runId: number, attempt: number): Promise<WorkflowRun>;
  /** False only where no step of any job has begun. */
  hasBegun(runId: number, attempt: number): Promise<boolean>;
  /** The artifacts of all attempts that can still be read. */
  artifacts(runId: number): Promise<readonly RunArtifact[]>;
  /** The artifacts of that very name that any run left, the newest first. */
  artifactsNamed(name: string): Promise<readonly FoundArtifact[]>;
  origin(runId: number): Promise<RunOrigin>;
  /** The id of a file's content in a commit, or `undefined` where it is not there. */
  blobAt(path: string, commit: string): Promise<string | undefined>;
  /** The path of the workflow that this job belongs to. */
  workflowPath(): string;
  /** The archive, or `undefined` where it is gone or has more than `maxBytes`. */
  download(artifactId: number, maxBytes: number): Promise<Buffer | undefined>;
}
