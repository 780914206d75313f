import type { DeployOrder, DeployTargets, Served } from '../../src/ports/deploy-targets.js';

/** Targets in memory; what is applied is served, unless a test says otherwise. */
export class RecordedTargets implements DeployTargets {
  /** The release of every order, in order. */
  readonly applied: string[] = [];
  /** What runs, by environment and lane. */
  readonly running = new Map<string, string>();
  /** Is asked before each order is carried out, and may throw. */
  beforeApplying: ((order: DeployOrder) => Promise<void> | void) | undefined;
  /** What is answered in place of what runs. */
  answer: ((order: DeployOrder) => Served | undefined) | undefined;

  async apply(order: DeployOrder): Promise<void> {
    await this.beforeApplying?.(order);
    this.applied.push(order.release.id);
    this.running.set(`${order.place.environment}/${order.place.lane}`, order.release.id);
  }

  async served(order: DeployOrder): Promise<Served> {
    const answer = this.answer?.(order);
    if (answer !== undefined) return answer;
    const running = this.running.get(`${order.place.environment}/${order.place.lane}`);
    return running === order.release.id ? { kind: 'as-ordered' } : { kind: 'otherwise', said: `it serves ${running}` };
  }
}
