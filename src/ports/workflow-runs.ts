/** One attempt of a run of the workflow that this job belongs to. */
export type WorkflowRun = {
  readonly id: number;
  /** 1 for the first, more for a run that was run again; the latest, where nothing else is asked for. */
  readonly attempt: number;
  readonly isUnderWay: boolean;
  /** True for a fork's pull request in a public repository, which is given no secret and so could pay nobody. */
  readonly hasNoSecrets: boolean;
  /** True when a pull request started it. */
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
  /** The archive, or `undefined` where it is gone or has more than `maxBytes`. */
  download(artifactId: number, maxBytes: number): Promise<Buffer | undefined>;
}
