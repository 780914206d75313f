import { own } from '../artifacts/own.js';
import { priceOfTarget } from '../evaluation/plan/target-price.js';
import type { BudgetSettings } from '../inference/budget/budget-settings.js';
import type { GatewaySettings } from '../inference/gateway-settings.js';
import type { Price } from '../inference/price/price.js';
import { type ModelQuirks, quirksOf } from '../inference/provider/model-quirks.js';
import { type AnsweringProvider, whoAnswers } from '../inference/provider/provider.js';
import type { FallbackReason, RouteSettings } from '../inference/route/route-settings.js';
import { suggestName } from '../suite/nearest-name.js';
import type { Side } from '../suite/side.js';
import { findBinding, modelOf } from '../suite/target-model.js';
import { UserError } from '../user-error.js';
import { wholeWeights } from './whole-weights.js';

/** A model as production asks it. */
export type PlannedModel = {
  /** Unique in a plan: the name of its binding, with `-baseline` where a rollout has two of one name. */
  readonly name: string;
  readonly providerName: string;
  readonly provider: AnsweringProvider;
  readonly model: string;
  /** What its binding asks; the output cap only where the binding sets one. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly price: Price;
  /** What is peculiar about asking it. */
  readonly quirks: ModelQuirks;
};

/** A model with its share of a pool. */
export type PlannedShare = {
  readonly model: PlannedModel;
  /** A whole number from 1 on. */
  readonly weight: number;
  /** Who gets a copy of its requests, whose answers nobody sees. */
  readonly mirror?: { readonly model: PlannedModel; readonly percent: number } | undefined;
};

/** What stands for one name that applications ask for. */
export type Pool = {
  readonly name: string;
  /** Where lanegate.yml says it. */
  readonly key: string;
  readonly shares: readonly PlannedShare[];
  /** Other pools, by name, one after the other. */
  readonly fallbacks: readonly { readonly pool: string; readonly on: readonly FallbackReason[] }[];
  readonly answersStale: boolean;
  readonly rules: RouteSettings['rules'];
  readonly checks: RouteSettings['checks'];
};

/** A policy in no engine's words: who answers what, and how calls are guarded. */
export type TrafficPlan = {
  readonly pools: readonly Pool[];
  readonly gateway: GatewaySettings;
  readonly budget: BudgetSettings;
};

/** How a rollout divides traffic between the models of two commits. */
export type TrafficSplit = {
  /** The commit whose models are the baseline. */
  readonly baseline: Side;
  /** Percent of requests that the candidate answers. */
  readonly weight: number;
  /** Percent of the baseline's requests of which the candidate gets a copy. */
  readonly mirrored: number;
};

type Planning = { readonly side: Side; readonly split: TrafficSplit | undefined };

/**
 * What a policy says of production traffic, for the names that applications ask for, routes or bindings, and whatever
 * these fall back to. A binding that a rollout changes is divided between both versions. Throws a `UserError` for a
 * name that is not there.
 */
export function planTraffic(side: Side, names: readonly string[], split?: TrafficSplit): TrafficPlan {
  const { routes, models, gateway, budget } = side.settings;
  const asked = names.length > 0 ? names : [...Object.keys(routes), ...Object.keys(models)];
  if (asked.length === 0) throw nothingToServe;
  const planning = { side, split };
  const pools = new Map<string, Pool>();
  const queue = [...asked];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (pools.has(name)) continue;
    const pool = poolOf(name, planning);
    pools.set(name, pool);
    queue.push(...pool.fallbacks.map((fallback) => fallback.pool));
  }
  return { pools: [...pools.values()], gateway, budget };
}

const nothingToServe = new UserError('lanegate.yml names no models and no routes, so there is no traffic to plan', {
  hint: 'name a model under `models`',
});

function poolOf(name: string, planning: Planning): Pool {
  const { routes, models } = planning.side.settings;
  const route = own(routes, name);
  if (route === undefined && own(models, name) === undefined) {
    const hint = suggestName(name, [...Object.keys(routes), ...Object.keys(models)]);
    throw new UserError(`there is no route and no model binding \`${name}\``, { hint });
  }
  const chosen = route?.models ?? [{ model: name, weight: 1 }];
  const shares = chosen.flatMap(({ model, weight }) =>
    sharesOf(model, planning).map((share) => ({ ...share, weight: share.weight * weight })),
  );
  const weights = wholeWeights(shares.map(({ weight }) => weight));
  return {
    name,
    key: route === undefined ? `models.${name}` : `routes.${name}`,
    shares: shares.map((share, index) => ({ ...share, weight: weights[index] ?? 1 })),
    fallbacks: (route?.fallbacks ?? []).flatMap(({ model, on }) => (model === undefined ? [] : [{ pool: model, on }])),
    answersStale: (route?.fallbacks ?? []).some(({ answer }) => answer === 'stale'),
    rules: route?.rules ?? [],
    checks: route?.checks ?? [],
  };
}

/** Who answers for one binding: it, or both versions of it. Weights add up to 100. */
function sharesOf(binding: string, { side, split }: Planning): PlannedShare[] {
  const candidate = plannedModel(binding, side);
  const earlier = split && own(split.baseline.settings.models, binding) && plannedModel(binding, split.baseline);
  if (split === undefined || earlier === undefined || earlier.digest === candidate.digest) {
    return [{ model: candidate.model, weight: 100 }];
  }
  const { weight, mirrored } = split;
  const baseline = { ...earlier.model, name: `${binding}-baseline` };
  const mirror = mirrored === 0 ? undefined : { model: candidate.model, percent: mirrored };
  const shares = [
    { model: candidate.model, weight },
    { model: baseline, weight: 100 - weight, mirror },
  ];
  return shares.filter((share) => share.weight > 0);
}

function plannedModel(name: string, side: Side): { readonly model: PlannedModel; readonly digest: string } {
  const binding = findBinding(name, side);
  const target = modelOf(binding, { arm: side, policy: side });
  const { seed, ...parameters } = binding.parameters;
  const model: PlannedModel = {
    name,
    providerName: target.providerName,
    provider: whoAnswers(target.provider),
    model: target.model,
    // A seed that is derived from a case means nothing where there are no cases.
    parameters: seed === undefined || seed === 'derived' ? parameters : { ...parameters, seed },
    price: priceOfTarget(target),
    quirks: quirksOf(target.model, binding.quirks),
  };
  return { model, digest: target.modelDigest };
}

/** Every model of a plan once, those that get copies included. */
export function modelsOfPlan({ pools }: TrafficPlan): PlannedModel[] {
  const all = pools.flatMap(({ shares }) =>
    shares.flatMap(({ model, mirror }) => (mirror === undefined ? [model] : [model, mirror.model])),
  );
  return [...new Map(all.map((model) => [model.name, model])).values()];
}
