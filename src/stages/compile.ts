import type { Compiled, Engine } from '../domain/compile/compiled.js';
import { compileEnvoy, type EnvoyPlace } from '../domain/compile/envoy/compile-envoy.js';
import { compileFlagd } from '../domain/compile/flagd/compile-flagd.js';
import { compileLitellm } from '../domain/compile/litellm/compile-litellm.js';
import { trafficOf } from '../domain/compile/rollout-traffic.js';
import { planTraffic, type TrafficPlan, type TrafficSplit } from '../domain/compile/traffic-plan.js';
import type { Git } from '../ports/git.js';
import type { Ledger } from '../ports/ledger.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readModelLane } from './steps/read/read-model-lane.js';
import { readOneSide } from './steps/read/read-sides.js';

export type CompilePorts = { readonly git: Git; readonly ledger: Pick<Ledger, 'read' | 'readStates'> };

/** Whose policy is compiled, and what runs beside it. */
export type CompileSource =
  /** What the ledger says of the models of an environment, a rollout included. */
  | { readonly environment: string }
  | {
      /** A commit; uncommitted work where absent. */
      readonly revision: string | undefined;
      /** The commit that runs beside it, and how traffic is divided. */
      readonly rollout?: { readonly baseline: string; readonly weight: number; readonly mirrored: number } | undefined;
    };

export type CompileRequest = {
  readonly engine: Engine;
  readonly source: CompileSource;
  /** What applications ask for; all routes and bindings where there is none. */
  readonly serve: readonly string[];
  readonly place: EnvoyPlace;
};

/** Compiles the policy of a commit into the configuration of an engine that carries production traffic. */
export async function compile({ git, ledger }: CompilePorts, request: CompileRequest): Promise<Compiled> {
  const { engine, source, serve, place } = request;
  const { revision, rollout } = 'environment' in source ? await sourceIn({ ledger }, source.environment) : source;
  const side = await readOneSide(
    git,
    revision === undefined ? await git.snapshotWorktree() : await mustResolve(git, revision),
  );
  const split: TrafficSplit | undefined = rollout && {
    baseline: await readOneSide(git, await mustResolve(git, rollout.baseline)),
    weight: rollout.weight,
    mirrored: rollout.mirrored,
  };
  return compileFor(engine, planTraffic(side, serve, split), place);
}

type Commits = Extract<CompileSource, { readonly revision: unknown }>;

async function sourceIn(ports: Pick<CompilePorts, 'ledger'>, environment: string): Promise<Commits> {
  const lane = await readModelLane(ports, environment);
  if (lane.kind === 'running') return { revision: lane.release.commit };
  const { rollout, baseline, candidate } = lane;
  if (baseline === undefined || rollout.stage === 'full') return { revision: candidate.commit };
  return { revision: candidate.commit, rollout: { baseline: baseline.commit, ...trafficOf(rollout) } };
}

function compileFor(engine: Engine, plan: TrafficPlan, place: EnvoyPlace): Compiled {
  switch (engine) {
    case 'litellm':
      return compileLitellm(plan);
    case 'envoy':
      return compileEnvoy(plan, place);
    case 'flagd':
      return compileFlagd(plan);
  }
}
