import type { Json } from '../../artifacts/digest.js';
import { type Cannot, type Compiled, eachOnce, preamble } from '../compiled.js';
import { deadlineSecondsOf, longestStallSeconds, longestTimeoutSeconds } from '../guard-times.js';
import { lostBudgets, lostFallbacks, lostOfGuards, lostOfPools } from '../lost.js';
import { plainYaml, yamlComment } from '../plain-yaml.js';
import { reachablePlan } from '../reachable.js';
import { modelsOfPlan, type PlannedModel, type PlannedShare, type Pool, type TrafficPlan } from '../traffic-plan.js';
import { backendManifests, backendName, secretName, whyNoEnvoy } from './backends.js';
import { durationOf, type Manifest, manifest } from './manifest.js';
import { callerHeaders, holdsCap, limitRules, requestCosts } from './rate-limits.js';

/** Where the objects live, and the Gateway that they hang on. */
export type EnvoyPlace = { readonly namespace: string; readonly gateway: string };

/** A route of Envoy AI Gateway has so many rules at most. */
const mostRules = 15;

/** A body is changed in so many fields at most. */
const mostFields = 16;

/**
 * A policy as objects of Envoy AI Gateway and Envoy Gateway. Applications name a pool as their model. Throws a
 * `UserError` where none of the names can be served.
 */
export function compileEnvoy(asked: TrafficPlan, place: EnvoyPlace): Compiled {
  const { plan, cannot: unreachable } = reachablePlan(withoutMirrors(asked), whyNoEnvoy);
  const cannot = eachOnce([...unreachable, ...lostOf(asked, plan)]);
  const routes = routesOf(plan, place);
  const objects = [
    ...routes,
    ...backendManifests(modelsOfPlan(plan), place.namespace),
    ...routes.map((route) => trafficPolicy(route, plan, place)),
  ];
  const secrets = [...new Set(modelsOfPlan(plan).flatMap(secretNote))];
  const lines = yamlComment([...preamble('envoy', cannot), ...secrets]);
  const text = `${lines}${objects.map((each) => `---\n${plainYaml(each)}`).join('')}`;
  return { version: 1, engine: 'envoy', file: 'lanegate-gateway.yaml', text, schema: 'engine', cannot };
}

function secretNote({ provider, providerName }: PlannedModel): string[] {
  if (!('key_env' in provider) || provider.key_env === undefined) return [];
  const variable = provider.key_env;
  return [`First: kubectl create secret generic ${secretName(providerName)} --from-literal=apiKey="$${variable}"`];
}

function routesOf(plan: TrafficPlan, { namespace, gateway }: EnvoyPlace): Manifest[] {
  const count = Math.ceil(plan.pools.length / mostRules);
  const costs = requestCosts(plan.budget, modelsOfPlan(plan), namespace);
  return Array.from({ length: count }, (_, index) => {
    const pools = plan.pools.slice(index * mostRules, (index + 1) * mostRules);
    return manifest('aigateway.envoyproxy.io/v1beta1', 'AIGatewayRoute', {
      name: index === 0 ? 'lanegate' : `lanegate-${index + 1}`,
      namespace,
      spec: {
        parentRefs: [{ name: gateway, kind: 'Gateway', group: 'gateway.networking.k8s.io' }],
        rules: pools.map((pool) => ruleOf(pool, plan)),
        ...(costs.length === 0 ? {} : { llmRequestCosts: costs }),
      },
    });
  });
}

function ruleOf(pool: Pool, plan: TrafficPlan): Json {
  const stall = longestStallSeconds(plan);
  return {
    matches: [{ headers: [{ type: 'Exact', name: 'x-ai-eg-model', value: pool.name }] }],
    backendRefs: [
      ...pool.shares.map((share) => backendRef(share, 0)),
      ...fallbackShares(pool, plan).map(({ share, priority }) => backendRef(share, priority)),
    ],
    timeouts: { request: durationOf(deadlineSecondsOf(plan)) },
    ...(stall === undefined ? {} : { streamIdleTimeout: durationOf(stall) }),
  };
}

/** Models of the pools that are fallen back to, each pool behind the one before it, and no model twice. */
function fallbackShares({ shares, fallbacks }: Pool, { pools }: TrafficPlan) {
  const seen = new Set(shares.map(({ model }) => model.name));
  return fallbacks.flatMap(({ pool: name, on }, index) => {
    const others = on.includes('incident') ? (pools.find((pool) => pool.name === name)?.shares ?? []) : [];
    return others
      .filter(({ model }) => !seen.has(model.name) && seen.add(model.name))
      .map((share) => ({ share, priority: index + 1 }));
  });
}

function backendRef({ model, weight }: PlannedShare, priority: number): Json {
  const fields = Object.entries(model.parameters).slice(0, mostFields);
  const set = fields.map(([name, value]) => ({ path: fieldOf(name, model), value: JSON.stringify(value) }));
  return {
    name: backendName(model),
    modelNameOverride: model.model,
    weight,
    ...(priority === 0 ? {} : { priority }),
    ...(set.length === 0 ? {} : { bodyMutation: { set } }),
  };
}

/** The gateway passes fields on as they are, and some models take the output cap in another one. */
const fieldOf = (name: string, { quirks }: PlannedModel): string =>
  name === 'max_tokens' ? (quirks.output_cap ?? name) : name;

/** Statuses that another attempt may help with, 529 being that of an overloaded Anthropic. */
const passing = [429, 500, 502, 503, 504, 529];

/** Guards of a route; the HTTPRoute that is made of it has its name. */
function trafficPolicy({ metadata }: Manifest, plan: TrafficPlan, { namespace }: EnvoyPlace): Manifest {
  const { gateway, budget, pools } = plan;
  const { retry, circuit_breaker: breaker } = gateway;
  const priorities = 1 + Math.max(0, ...pools.map(({ fallbacks }) => fallbacks.length));
  const rules = limitRules(budget);
  return manifest('gateway.envoyproxy.io/v1alpha1', 'BackendTrafficPolicy', {
    name: metadata.name,
    namespace,
    spec: {
      targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: metadata.name }],
      retry: {
        numRetries: retry.attempts * priorities - 1,
        numAttemptsPerPriority: retry.attempts,
        perRetry: {
          timeout: durationOf(longestTimeoutSeconds(plan)),
          backOff: { baseInterval: '500ms', maxInterval: '30s' },
        },
        retryOn: {
          httpStatusCodes: passing,
          triggers: ['connect-failure', 'refused-stream', 'reset', 'retriable-status-codes'],
        },
      },
      ...(breaker.enabled ? { healthCheck: { passive: passiveCheck(breaker) } } : {}),
      ...(rules.length === 0 ? {} : { rateLimit: { type: 'Global', global: { rules } } }),
    },
  });
}

/** A provider is one host, so all of a cluster may be left alone. */
const passiveCheck = (breaker: TrafficPlan['gateway']['circuit_breaker']) => ({
  consecutive5XxErrors: breaker.failures_in_a_row,
  baseEjectionTime: durationOf(breaker.open_s),
  interval: durationOf(Math.min(breaker.open_s, 10)),
  maxEjectionPercent: 100,
});

const withoutMirrors = (plan: TrafficPlan): TrafficPlan => ({
  ...plan,
  pools: plan.pools.map((pool) => ({
    ...pool,
    shares: pool.shares.map((share) => ({ ...share, mirror: undefined })),
  })),
});

function lostOf(asked: TrafficPlan, plan: TrafficPlan): Cannot[] {
  const { gateway, budget } = plan;
  const mirrored = asked.pools.filter(({ shares }) => shares.some(({ mirror }) => mirror !== undefined));
  return [
    ...mirrored.map(({ key }) => ({
      key,
      why: 'no copies are sent: an AIGatewayRoute has no mirror, and that of an HTTPRoute would send the name of the first model',
    })),
    ...lostOfPools(plan),
    ...plan.pools.flatMap((pool) =>
      lostFallbacks(pool, (other) => `a cap that is reached is a 429, which \`${other}\` does not answer`),
    ),
    ...modelsOfPlan(plan).flatMap((model) => [...lostOfModel(model), ...lostTimes(model, plan)]),
    ...lostBudgets(budget, {
      holds: holdsCap(budget),
      why: {
        per_user: `rate limits have windows of an hour or a day; \`usd_per_hour\` is held, by the header ${callerHeaders.per_user}`,
        per_session: `rate limits have windows of an hour or a day; \`usd_per_hour\` is held, by the header ${callerHeaders.per_session}`,
      },
    }),
    ...(plan.pools.length > 1 && limitRules(budget).length > 0
      ? [{ key: 'budget', why: `each of the ${plan.pools.length} names has counters of its own for every cap` }]
      : []),
    ...lostOfGuards(gateway),
  ];
}

function lostOfModel({ name, provider, providerName, parameters, price }: PlannedModel): Cannot[] {
  const { proxy } = { proxy: undefined, ...provider };
  const lost: Cannot[] = [];
  if (proxy !== undefined) lost.push({ key: `providers.${providerName}.proxy`, why: 'the provider is asked directly' });
  if (Object.keys(parameters).length > mostFields)
    lost.push({ key: `models.${name}.parameters`, why: `only the first ${mostFields} are set` });
  if (price.source === 'assumed' && price.longContext === undefined)
    lost.push({ key: `models.${name}.price`, why: 'no price is known, so the dearest one is charged; declare it' });
  if (price.longContext !== undefined)
    lost.push({ key: `models.${name}.price`, why: 'a long context is charged as a short one' });
  return lost;
}

/** Times that a provider declares, where one holds for all of them. */
function lostTimes({ provider, providerName }: PlannedModel, plan: TrafficPlan): Cannot[] {
  const unsaid = { timeout_s: undefined, stall_s: undefined, first_token_s: undefined };
  const { timeout_s: timeout, stall_s: stall, first_token_s: firstToken } = { ...unsaid, ...provider };
  const key = `providers.${providerName}`;
  const unlike = (name: string, own: number | undefined, all: number | undefined): Cannot[] =>
    own === undefined || own === all
      ? []
      : [{ key: `${key}.${name}`, why: `all providers have the longest, ${all} s` }];
  return [
    ...unlike('timeout_s', timeout, longestTimeoutSeconds(plan)),
    ...unlike('stall_s', stall, longestStallSeconds(plan)),
    ...(firstToken === undefined
      ? []
      : [{ key: `${key}.first_token_s`, why: 'an answer that does not begin is not cut before its timeout' }]),
  ];
}
