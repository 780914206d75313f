import { digestOf, type Json } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { resolveProvider } from '../../inference/provider/provider.js';
import { providersOf, type Side } from '../../suite/side.js';
import type { SuiteAcrossSides } from '../../suite/sides.js';
import { modelNamedBy, type Target } from '../../suite/target.js';
import { modelDigestOf } from '../../suite/target-model.js';
import { resolveRoute } from '../../suite/target-route.js';
import { UserError } from '../../user-error.js';
import { type Planned, type SuitePlan, targetsOf, type YardstickCases } from './plan-suite.js';

/**
 * A commit without the providers it brings: what an untrusted head declares is no provider, nor what the target branch
 * once had and has dropped, since such a head chooses what it branches off.
 */
export const withoutOwnProviders = (side: Side): Side => ({ ...side, settings: { ...side.settings, providers: {} } });

/** Policy's cases as policy has them: an untrusted head adds no variable to them. */
export const withoutHeadCases = (cases: YardstickCases): YardstickCases =>
  cases.policy === undefined ? cases : { ...cases, head: undefined };

/**
 * What a suite asks of its arms is policy's to say where head is not trusted. One that head has renamed is known by
 * what policy's asks, wherever that has moved.
 */
const retargets = ({ policy, head }: SuiteAcrossSides): boolean =>
  policy !== undefined &&
  head !== undefined &&
  policy.name === head.name &&
  digestOf(policy.target as unknown as Json) !== digestOf(head.target as unknown as Json);

/**
 * Keeps of the plans what may run for a head whose author is not trusted: policy's suites on models that policy
 * permits. All else is not evaluated, which is no pass.
 */
export function permitForUntrustedHead(planned: readonly Planned[], suite: SuiteAcrossSides, policy: Side): Planned[] {
  const permitted = permittedModels(policy);
  return planned.flatMap((each): Planned[] => {
    if (each.kind === 'problem') return [each];
    const { plan } = each;
    if (!plan.binding) return [];
    if (plan.yardstick === 'head') return [notEvaluated(plan, 'the suite comes from an untrusted head')];
    if (retargets(suite)) return [notEvaluated(plan, 'an untrusted head gives the suite another target')];
    const { head } = plan.arms;
    // Such a head chooses its merge base too, and with it which program of the past would run.
    if (targetsOf(plan.arms).some(({ provider }) => provider.api === 'command'))
      return [notEvaluated(plan, 'its target is a program, and none is run for an untrusted head')];
    if (targetsOf(plan.arms).some((arm) => arm.provider.api === 'endpoint' && arm.modelDigest !== head.modelDigest))
      return [notEvaluated(plan, 'the merge base asks another endpoint than the target branch')];
    if (head.provider.api !== 'endpoint' && !permitted.has(head.modelDigest)) {
      return [notEvaluated(plan, `the target branch does not permit ${whatAnswers(head)} as head sets it`)];
    }
    return [each];
  });
}

/**
 * Digests of every binding that policy declares or that one of its prompt files carries, and of every route: one that
 * head puts together anew could send all cases to the dearest model, or search for a pattern of its own.
 */
function permittedModels(policy: Side): Set<string> {
  const carried = [...policy.prompts.values()].map((prompt) => ({
    ...modelNamedBy(prompt, policy),
    parameters: prompt.parameters,
  }));
  const providers = providersOf(policy);
  const digests = [...Object.values(policy.settings.models), ...carried].flatMap((binding) => {
    const provider = own(providers, binding.provider);
    return provider === undefined ? [] : [modelDigestOf(resolveProvider(provider, providers), binding)];
  });
  return new Set([...digests, ...permittedRoutes(policy)]);
}

/** A route of policy that cannot be resolved permits nothing. */
function permittedRoutes(policy: Side): string[] {
  return Object.entries(policy.settings.routes).flatMap(([name, settings]) => {
    try {
      return [resolveRoute(name, settings, { arm: policy, policy }).digest];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

const whatAnswers = ({ route, model }: Target): string =>
  route === undefined ? `the model ${model}` : `the route ${route.name}`;

const notEvaluated = ({ name, yardstick, definition }: SuitePlan, reason: string): Planned => ({
  kind: 'problem',
  problem: { name, yardstick, definition, problem: `not evaluated: ${reason}`, verdict: 'inconclusive' },
});
