import type { Compiled, Engine } from '../domain/compile/compiled.js';
import { compileEnvoy, type EnvoyPlace } from '../domain/compile/envoy/compile-envoy.js';
import { compileFlagd } from '../domain/compile/flagd/compile-flagd.js';
import { compileLitellm } from '../domain/compile/litellm/compile-litellm.js';
import { planTraffic, type TrafficPlan, type TrafficSplit } from '../domain/compile/traffic-plan.js';
import { UserError } from '../domain/user-error.js';
import type { Git } from '../ports/git.js';
import { readOneSide } from './steps/read-sides.js';

export type CompilePorts = { readonly git: Git };

export type CompileRequest = {
  readonly engine: Engine;
  /** The commit whose policy is compiled; uncommitted work where absent. */
  readonly revision: string | undefined;
  /** What applications ask for; all routes and bindings where there is none. */
  readonly serve: readonly string[];
  /** The commit that runs beside it, and how traffic is divided. */
  readonly rollout?: { readonly baseline: string; readonly weight: number; readonly mirrored: number } | undefined;
  readonly place: EnvoyPlace;
};

/** Compiles the policy of a commit into the configuration of an engine that carries production traffic. */
export async function compile({ git }: CompilePorts, request: CompileRequest): Promise<Compiled> {
  const { engine, revision, serve, rollout, place } = request;
  const side = await readOneSide(git, await treeOf(git, revision));
  const split: TrafficSplit | undefined = rollout && {
    baseline: await readOneSide(git, await treeOf(git, rollout.baseline)),
    ...{ weight: rollout.weight, mirrored: rollout.mirrored },
  };
  return compileFor(engine, planTraffic(side, serve, split), place);
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

async function treeOf(git: Git, revision: string | undefined): Promise<string> {
  if (revision === undefined) return git.snapshotWorktree();
  const commit = await git.resolve(revision);
  if (commit !== undefined) return commit;
  throw new UserError(`there is no commit \`${revision}\` here`);
}
