import type { StoredArtifact, StoredRun } from '../fixtures/github-runs.js';
import { ArtifactStore } from './artifact-store.js';
import { Cancellation } from './cancellation.js';
import { togetherOf } from './job-result.js';
import type { JobRun } from './job-state.js';
import type { Trigger } from './triggers.js';
import type { WorkflowFile } from './workflow-model.js';

export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure';

/** One attempt of a run, while it goes on and afterwards. */
export class Attempt {
  readonly number: number;
  readonly jobs: JobRun[] = [];
  readonly cancellation = new Cancellation();
  conclusion: RunConclusion | undefined;
  /** Why nothing was started, where nothing was. */
  problem = '';

  constructor(number: number) {
    this.number = number;
  }

  end(): void {
    const worst = togetherOf(this.jobs.map(({ result }) => result));
    this.conclusion = this.cancellation.isCancelled ? 'cancelled' : worst;
  }

  fail(problem: string): void {
    this.problem = problem;
    this.conclusion = 'startup_failure';
  }
}

/** A run of a workflow with all its attempts; what it shows is that of the last. */
export class WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly file: WorkflowFile;
  readonly trigger: Trigger;
  readonly artifacts = new ArtifactStore();
  readonly attempts: Attempt[] = [];
  private readonly createdAt = new Date().toISOString();

  constructor(parts: Pick<WorkflowRun, 'id' | 'name' | 'file' | 'trigger'>) {
    this.id = parts.id;
    this.name = parts.name;
    this.file = parts.file;
    this.trigger = parts.trigger;
  }

  get last(): Attempt {
    return this.attempts.at(-1) as Attempt;
  }

  get conclusion(): RunConclusion | undefined {
    return this.last.conclusion;
  }

  /** How each job of the last attempt ended, by its name in the list of checks. */
  get results(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.last.jobs.map(({ name, result }) => [name, result]));
  }

  job(name: string): JobRun {
    const found = this.last.jobs.find((job) => job.name === name);
    if (found === undefined) throw new Error(`no job ${name} among ${Object.keys(this.results).join(', ')}`);
    return found;
  }

  begin(): Attempt {
    const attempt = new Attempt(this.attempts.length + 1);
    this.attempts.push(attempt);
    return attempt;
  }

  /** As GitHub's API lists an attempt; what changes is asked for anew at every request. */
  listed(attempt: Attempt): StoredRun {
    const { id, file, trigger, artifacts, attempts, createdAt } = this;
    const isLast = () => attempts.at(-1) === attempt;
    return {
      id,
      attempt: attempt.number,
      path: file.path,
      event: trigger.name,
      branch: trigger.head.branch,
      headRepository: trigger.head.repository,
      head: trigger.head.sha,
      createdAt,
      get status() {
        return attempt.conclusion === undefined ? 'in_progress' : 'completed';
      },
      get conclusion() {
        return attempt.conclusion ?? null;
      },
      get jobs() {
        return attempt.jobs.map(({ result }) => result !== 'skipped');
      },
      // The artifacts are of the run, and would be listed twice under two attempts.
      get artifacts(): readonly StoredArtifact[] {
        return isLast() ? artifacts.listed : [];
      },
    };
  }
}
