import { z } from 'zod';
import type { Clock } from '../../ports/clock.js';
import type {
  FoundArtifact,
  RunArtifact,
  RunOrigin,
  RunQuery,
  WorkflowRun,
  WorkflowRuns,
} from '../../ports/workflow-runs.js';
import { GithubApi, type GithubApiSettings } from './github-api.js';

export type GithubWorkflowRunsSettings = Omit<GithubApiSettings, 'permission'> & {
  /** `GITHUB_WORKFLOW_REF`: `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflowRef: string | undefined;
};

const pageLength = 100;
/** GitHub lists no more runs than this when they are filtered. */
const mostListed = 1000;

const Timestamp = z.iso.datetime({ offset: true }).transform(Date.parse);
const Run = z.object({
  id: z.number().int().positive(),
  run_attempt: z.number().int().positive().default(1),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  created_at: Timestamp,
  updated_at: Timestamp,
  repository: z.object({ full_name: z.string(), private: z.boolean() }),
  head_repository: z.object({ full_name: z.string() }).nullish(),
});
const RunPage = z.object({ total_count: z.number().int(), workflow_runs: z.array(Run) });
const JobPage = z.object({
  total_count: z.number().int(),
  jobs: z.array(
    z.object({
      status: z.string(),
      conclusion: z.string().nullable(),
      runner_id: z.number().nullable(),
      steps: z.array(z.object({ status: z.string() })).default([]),
    }),
  ),
});
const Artifact = z.object({
  id: z.number().int().positive(),
  name: z.string(),
  size_in_bytes: z.number().nonnegative(),
  expired: z.boolean(),
  digest: z.string().nullish(),
  created_at: Timestamp.nullish(),
  workflow_run: z.object({ id: z.number() }).nullish(),
});
const OriginatingRun = z.object({
  id: z.number().int(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  head_sha: z.string(),
  repository: z.object({ id: z.number(), full_name: z.string() }),
  head_repository: z.object({ id: z.number(), full_name: z.string() }).nullish(),
});
const ContentFile = z.object({ type: z.string(), path: z.string(), sha: z.string() });
const ArtifactPage = z.object({ total_count: z.number().int(), artifacts: z.array(Artifact) });

/** Runs of the workflow that this job belongs to, read with `actions: read`. */
export class GithubWorkflowRuns implements WorkflowRuns {
  private readonly api: GithubApi;
  private readonly settings: GithubWorkflowRunsSettings;

  constructor(settings: GithubWorkflowRunsSettings, clock: Clock) {
    this.settings = settings;
    this.api = new GithubApi({ ...settings, permission: 'actions: read' }, clock);
  }

  async list({ sinceMs, branch }: RunQuery): Promise<{ runs: WorkflowRun[]; isWhole: boolean }> {
    const file = encodeURIComponent(this.workflowPath().split('/').at(-1) ?? '');
    const since = new Date(sinceMs).toISOString().replace(/\.\d+Z$/u, 'Z');
    const query = { created: `>=${since}`, ...(branch === undefined ? {} : { branch }) };
    const runs: WorkflowRun[] = [];
    for (let page = 1; page <= mostListed / pageLength; page += 1) {
      const found = await this.api.get(`actions/workflows/${file}/runs`, RunPage, { ...query, ...pageOf(page) });
      runs.push(...found.workflow_runs.map((run) => this.checked(run)));
      if (found.workflow_runs.length < pageLength) return { runs, isWhole: found.total_count <= runs.length };
    }
    return { runs, isWhole: false };
  }

  async attempt(runId: number, attempt: number): Promise<WorkflowRun> {
    const run = await this.api.get(`actions/runs/${runId}/attempts/${attempt}`, Run);
    if (run.id !== runId || run.run_attempt !== attempt) throw new Error('GitHub answered with another run');
    return this.checked(run);
  }

  async hasBegun(runId: number, attempt: number): Promise<boolean> {
    const path = `actions/runs/${runId}/attempts/${attempt}/jobs`;
    const { total_count, jobs } = await this.api.get(path, JobPage, pageOf(1));
    return total_count > jobs.length || jobs.some(hasJobBegun);
  }

  async artifacts(runId: number): Promise<RunArtifact[]> {
    const artifacts: RunArtifact[] = [];
    for (let page = 1; ; page += 1) {
      const found = await this.api.get(`actions/runs/${runId}/artifacts`, ArtifactPage, pageOf(page));
      const ofRun = found.artifacts.filter((each) => !each.expired && each.workflow_run?.id === runId);
      artifacts.push(
        ...ofRun.map(({ id, name, size_in_bytes, digest }) => ({
          id,
          name,
          sizeBytes: size_in_bytes,
          digest: digest ?? undefined,
        })),
      );
      if (found.artifacts.length < pageLength) return artifacts;
    }
  }

  async artifactsNamed(name: string): Promise<FoundArtifact[]> {
    const { artifacts } = await this.api.get('actions/artifacts', ArtifactPage, { name, ...pageOf(1) });
    return artifacts.flatMap((each) => {
      const { id, expired, size_in_bytes, digest, created_at, workflow_run: run } = each;
      if (expired || each.name !== name || !run || !created_at) return [];
      return [
        { id, name, sizeBytes: size_in_bytes, digest: digest ?? undefined, runId: run.id, createdAtMs: created_at },
      ];
    });
  }

  async origin(runId: number): Promise<RunOrigin> {
    const run = await this.api.get(`actions/runs/${runId}`, OriginatingRun);
    if (run.id !== runId) throw new Error('GitHub answered with another run');
    const { repository, head_repository: head } = run;
    const isHere = repository.full_name.toLowerCase() === this.settings.repository.toLowerCase();
    return {
      id: run.id,
      isOfThisRepository: isHere && head?.id === repository.id && head.full_name === repository.full_name,
      workflow: run.path.split('@')[0] ?? '',
      event: run.event,
      conclusion: run.status === 'completed' ? (run.conclusion ?? undefined) : undefined,
      head: run.head_sha,
    };
  }

  async blobAt(path: string, commit: string): Promise<string | undefined> {
    const file = await this.api.get(`contents/${encodeURIComponent(path)}`, ContentFile, { ref: commit });
    return file.type === 'file' && file.path === path ? file.sha : undefined;
  }

  download(artifactId: number, maxBytes: number): Promise<Buffer | undefined> {
    return this.api.download(`actions/artifacts/${artifactId}/zip`, maxBytes);
  }

  /** The path of the workflow in this repository. */
  workflowPath(): string {
    const { repository, workflowRef = '' } = this.settings;
    const [path = ''] = workflowRef.split('@');
    if (!path.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) {
      throw new Error('the workflow of this job is not one of this repository (GITHUB_WORKFLOW_REF)');
    }
    return path.slice(repository.length + 1);
  }

  private checked(run: z.infer<typeof Run>): WorkflowRun {
    const { repository } = this.settings;
    const isHere = run.repository.full_name.toLowerCase() === repository.toLowerCase();
    if (!isHere || run.path.split('@')[0] !== this.workflowPath()) {
      throw new Error(`GitHub lists run ${run.id} of another workflow or repository`);
    }
    const isFromElsewhere = run.head_repository?.full_name !== run.repository.full_name;
    return {
      id: run.id,
      attempt: run.run_attempt,
      isUnderWay: run.status !== 'completed',
      // Not `pull_request_target` or `workflow_run`, which have secrets whoever caused them.
      hasNoSecrets: run.event === 'pull_request' && isFromElsewhere && !run.repository.private,
      isOfPullRequest: run.event.startsWith('pull_request') || run.event === 'workflow_run',
      createdAtMs: run.created_at,
      updatedAtMs: run.updated_at,
    };
  }
}

const pageOf = (page: number) => ({ per_page: String(pageLength), page: String(page) });

/** A job that was skipped, or taken from the queue before it had a runner, never began. */
function hasJobBegun({ status, runner_id, steps }: z.infer<typeof JobPage>['jobs'][number]): boolean {
  if (status === 'in_progress') return true;
  return steps.some((step) => step.status !== 'queued') || (status === 'completed' && Boolean(runner_id));
}
