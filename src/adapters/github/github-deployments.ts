import { z } from 'zod';
import {
  type DeploymentRecord,
  type RecordStep,
  recordedEnvironment,
  recordStep,
} from '../../domain/deploy/deployment-record.js';
import type { DeploymentRecords } from '../../ports/deployment-records.js';
import type { GithubApi } from './github-api.js';

/** The payload is whatever somebody gave it, ours or not. */
const Payload = z.object({ release: z.string() });
const Deployment = z.object({ id: z.number(), payload: z.unknown() });
type Deployment = z.infer<typeof Deployment>;
const Status = z.object({ id: z.number(), state: z.string() });

/** What runs is among the newest of its environment. */
const mostDeployments = 10;

/**
 * Deployments of a repository on GitHub, an environment of its own for each lane; needs `deployments: write`. `scrub`
 * takes secrets out of what is told.
 */
export class GithubDeployments implements DeploymentRecords {
  private readonly api: GithubApi;
  private readonly scrub: (text: string) => string;

  constructor(api: GithubApi, scrub: (text: string) => string) {
    this.api = api;
    this.scrub = scrub;
  }

  async record(record: DeploymentRecord): Promise<void> {
    const { step, id } = await this.look(record);
    if (step === 'recorded') return;
    const deployment = step === 'go-on-with-it' ? id : (await this.create(record)).id;
    await this.setState(deployment, record);
  }

  private async look(record: DeploymentRecord): Promise<{ readonly step: RecordStep; readonly id: number }> {
    const query = { environment: recordedEnvironment(record.place), per_page: String(mostDeployments) };
    const deployments = await this.api.get('deployments', z.array(Deployment), query);
    for (const { id, payload } of newestFirst(deployments)) {
      const known = { release: Payload.safeParse(payload).data?.release, state: await this.stateOf(id) };
      const step = recordStep(known, { release: record.release.id, state: record.state });
      if (step !== 'look-further') return { step, id };
    }
    return { step: 'make-another', id: 0 };
  }

  private async stateOf(deployment: number): Promise<string | undefined> {
    const statuses = await this.api.get(`deployments/${deployment}/statuses`, z.array(Status), { per_page: '100' });
    return newestFirst(statuses)[0]?.state;
  }

  /** GitHub would merge the default branch into the commit, or wait for statuses, unless it is told not to. */
  private create(record: DeploymentRecord): Promise<Deployment> {
    const { place, release, task, description } = record;
    const { id, lane, digest, evidence } = release;
    const body = {
      ref: release.commit,
      environment: recordedEnvironment(place),
      task,
      description: this.scrub(description),
      auto_merge: false,
      required_contexts: [],
      payload: { release: id, lane, digest, evidence },
    };
    return this.api.make('deployments', { body, schema: Deployment, find: () => this.left(record) });
  }

  /** What a try made whose answer was lost. */
  private async left(record: DeploymentRecord): Promise<Deployment | undefined> {
    const { step, id } = await this.look(record);
    return step === 'go-on-with-it' ? { id, payload: undefined } : undefined;
  }

  private async setState(deployment: number, { state, description, logUrl }: DeploymentRecord): Promise<void> {
    const body = { state, description: this.scrub(description), log_url: logUrl, auto_inactive: true };
    await this.api.send('POST', `deployments/${deployment}/statuses`, { body, schema: Status });
  }
}

const newestFirst = <Numbered extends { readonly id: number }>(given: readonly Numbered[]): Numbered[] =>
  given.toSorted((one, other) => other.id - one.id);
