import { type DeploymentRecord, recordedEnvironment, recordStep } from '../../src/domain/deploy/deployment-record.js';
import type { DeploymentRecords } from '../../src/ports/deployment-records.js';

export type SeenDeployment = {
  readonly environment: string;
  readonly release: string;
  readonly task: DeploymentRecord['task'];
  /** The oldest first; `inactive` where another one took its place. */
  readonly states: string[];
};

/** Deployments in memory. */
export class RecordedDeployments implements DeploymentRecords {
  /** The oldest first. */
  readonly seen: SeenDeployment[] = [];
  isPermitted = true;

  async record({ place, release, task, state }: DeploymentRecord): Promise<void> {
    if (!this.isPermitted) throw new Error('no permission: give it deployments: write');
    const environment = recordedEnvironment(place);
    const earlier = this.seen.filter((each) => each.environment === environment);
    for (const each of earlier.toReversed()) {
      const step = recordStep({ release: each.release, state: each.states.at(-1) }, { release: release.id, state });
      if (step === 'recorded') return;
      if (step === 'go-on-with-it') return this.setState(each, state);
      if (step === 'make-another') break;
    }
    const made: SeenDeployment = { environment, release: release.id, task, states: [] };
    this.seen.push(made);
    this.setState(made, state);
  }

  private setState(deployment: SeenDeployment, state: DeploymentRecord['state']): void {
    deployment.states.push(state);
    if (state === 'failure') return;
    const others = this.seen.slice(0, this.seen.indexOf(deployment));
    const ended = others.filter(({ environment, states }) => {
      return environment === deployment.environment && states.at(-1) === 'success';
    });
    for (const { states } of ended) states.push('inactive');
  }
}
