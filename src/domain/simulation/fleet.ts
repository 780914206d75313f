import { momentOf } from '../moment.js';
import type { Observation } from '../observation/observation.js';
import type { RolloutStage } from '../promotion/rollout.js';
import { seededRandom } from '../statistics/distributions/seeded-random.js';
import { type Draw, drawChance, drawNormal } from './draw.js';
import { type ModelBehaviour, runningModel } from './model-behaviour.js';

/** What the ledger asks of the traffic at present. */
export type Routing = { readonly stage: RolloutStage; readonly weight: number };

/** From when to when, in milliseconds since 1970. */
export type Period = { readonly fromMs: number; readonly toMs: number };

type Models = { readonly baseline: string; readonly candidate: string };

const users = 5000;
const requestsPerHour = 600;
/** The share of requests that both models answer in shadow. */
const mirrored = 1 / 4;
const hourMs = 3_600_000;

/**
 * Users who ask a service that two versions of a model stand behind. Some ask much more than others; a user is served
 * by one version as long as the weight is the same, as flags split traffic; at night everything is a little faster.
 */
export class Fleet {
  private readonly draw: Draw;
  private readonly positions: Float64Array;
  private asked = 0;

  constructor(
    seed: string,
    private readonly models: Models,
    private readonly candidate: ModelBehaviour,
  ) {
    this.draw = seededRandom(`fleet ${seed}`);
    this.positions = Float64Array.from({ length: users }, this.draw);
  }

  /** What is observed of the requests of a period. */
  serve({ stage, weight }: Routing, { fromMs, toMs }: Period): Observation[] {
    const count = Math.round(((toMs - fromMs) / hourMs) * requestsPerHour);
    const momentAt = momentsByMinute();
    const observations: Observation[] = [];
    for (let index = 0; index < count; index += 1) {
      const atMs = fromMs + ((toMs - fromMs) * index) / count;
      const user = Math.floor(users * this.draw() ** 2);
      const request = { id: `request-${this.asked}`, at: momentAt(atMs), user: `user-${user}`, atMs };
      this.asked += 1;
      if (stage === 'shadow') observations.push(...this.shadow(request));
      else if (stage === 'traffic' || stage === 'full') observations.push(this.answer(request, user, weight));
    }
    return observations;
  }

  private shadow(request: Request): Observation[] {
    if (this.draw() >= mirrored) return [];
    const chance = drawChance(this.draw);
    const [baseline, candidate] = [this.score(chance, runningModel), this.score(chance, this.candidate)];
    return [
      this.observe('baseline', request, { kind: 'shadow', scores: { accuracy: baseline } }),
      this.observe('candidate', request, { kind: 'shadow', scores: { accuracy: candidate } }),
    ];
  }

  private score(chance: number, { broken }: ModelBehaviour): number {
    return this.draw() < chance && this.draw() >= broken ? 1 : 0;
  }

  private answer(request: Request, user: number, weight: number): Observation {
    const arm = (this.positions[user] ?? 0) < weight / 100 ? 'candidate' : 'baseline';
    return this.observe(arm, request, { kind: 'traffic' });
  }

  private observe(
    arm: Observation['arm'],
    { id, at, user, atMs }: Request,
    { kind, scores }: Pick<Observation, 'kind' | 'scores'>,
  ): Observation {
    const behaviour = arm === 'candidate' ? this.candidate : runningModel;
    const model = this.models[arm];
    if (this.draw() < behaviour.errors) return { id, at, arm, model, kind, user, error: 'server-error' };
    const load = kind === 'traffic' ? behaviour.latencyUnderLoad : 1;
    const refused = this.draw() < behaviour.refusals;
    const latency_ms = behaviour.latencyMs * load * dayAndNight(atMs) * Math.exp(0.5 * drawNormal(this.draw));
    const cost_usd = behaviour.costUsd * Math.exp(0.4 * drawNormal(this.draw));
    const answered: Observation = { id, at, arm, model, kind, user, refused, latency_ms, cost_usd };
    return scores === undefined ? answered : { ...answered, scores };
  }
}

type Request = { readonly id: string; readonly at: string; readonly user: string; readonly atMs: number };

/** Up to a tenth more or less latency, once a day. */
const dayAndNight = (atMs: number): number => 1 + 0.1 * Math.sin((2 * Math.PI * atMs) / (24 * hourMs));

/** The same as `momentOf`, for moments that mostly share their minute with the one before. */
function momentsByMinute(): (ms: number) => string {
  let known = Number.NaN;
  let beginning = '';
  return (ms) => {
    const minute = Math.floor(ms / 60_000);
    if (minute !== known) beginning = momentOf(minute * 60_000).slice(0, -3);
    known = minute;
    return `${beginning}${String(Math.floor(ms / 1000) - minute * 60).padStart(2, '0')}Z`;
  };
}
