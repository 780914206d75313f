import { eachOnce, preamble } from '../compiled.js';
import { deadlineSecondsOf } from '../guard-times.js';
import { lostBudgets, lostFallbacks, lostOfGuards, lostOfPools } from '../lost.js';
import { plainYaml, yamlComment } from '../plain-yaml.js';
import { reachablePlan } from '../reachable.js';
import { modelsOfPlan } from '../traffic-plan.js';
import { lostOfModel, paramsOf, whyNoLitellm } from './litellm-params.js';
import { LitellmConfig } from './litellm-schema.js';
/** The group that copies go to stands under a name that no application asks for. */
const mirrorOf = (name) => `${name}-mirror`;
/** A policy as the `config.yaml` of LiteLLM's proxy. Throws a `UserError` where LiteLLM can serve none of its names. */
export function compileLitellm(asked) {
    const { plan, cannot: unreachable } = reachablePlan(asked, whyNoLitellm);
    const cannot = eachOnce([...unreachable, ...lostOf(plan)]);
    const config = LitellmConfig.parse(configOf(plan));
    const text = `${yamlComment(preamble('litellm', cannot))}${plainYaml(config)}`;
    return { version: 1, engine: 'litellm', file: 'config.yaml', text, schema: 'ours', cannot };
}
function configOf(plan) {
    const { traces } = plan.gateway;
    return {
        model_list: [...plan.pools.flatMap(deploymentsOf), ...mirrorsOf(plan)],
        router_settings: routerSettings(plan),
        litellm_settings: {
            drop_params: false,
            ...budgetOf(plan),
            ...(traces.enabled ? { callbacks: ['otel'] } : {}),
        },
        ...(traces.enabled ? { callback_settings: { otel: { message_logging: traces.content } } } : {}),
        general_settings: { master_key: 'os.environ/LITELLM_MASTER_KEY' },
    };
}
const deploymentsOf = ({ name, shares }) => shares.map(({ model, weight, mirror }) => ({
    model_name: name,
    litellm_params: {
        ...paramsOf(model),
        weight,
        ...(mirror === undefined ? {} : { silent_model: mirrorOf(mirror.model.name) }),
    },
    model_info: { id: name === model.name ? name : `${name}/${model.name}` },
}));
function mirrorsOf({ pools }) {
    const mirrored = pools.flatMap(({ shares }) => shares.flatMap(({ mirror }) => (mirror === undefined ? [] : [mirror.model])));
    return [...new Map(mirrored.map((model) => [model.name, model])).values()].map((model) => ({
        model_name: mirrorOf(model.name),
        litellm_params: { ...paramsOf(model), weight: 1 },
        model_info: { id: mirrorOf(model.name) },
    }));
}
function routerSettings(plan) {
    const { retry } = plan.gateway;
    const fallbacks = plan.pools.flatMap(({ name, fallbacks: others }) => {
        const pools = others.filter(({ on }) => on.includes('incident')).map(({ pool }) => pool);
        return pools.length === 0 ? [] : [{ [name]: pools }];
    });
    return {
        routing_strategy: 'simple-shuffle',
        num_retries: retry.attempts - 1,
        timeout: deadlineSecondsOf(plan),
        ...cooldownOf(plan.gateway),
        ...(fallbacks.length === 0 ? {} : { fallbacks }),
        ignore_invalid_deployments: false,
    };
}
/** A deployment is left alone once it failed more often than `allowed_fails` within a minute. */
function cooldownOf({ circuit_breaker: breaker }) {
    if (!breaker.enabled)
        return { disable_cooldowns: true };
    return { allowed_fails: breaker.failures_in_a_row - 1, cooldown_time: breaker.open_s };
}
/** The proxy has one cap: that of the day goes before that of the hour. */
function budgetOf({ budget }) {
    const { per_day: day, per_hour: hour } = budget;
    if (day?.usd !== undefined)
        return { max_budget: day.usd, budget_duration: '1d' };
    return hour?.usd === undefined ? {} : { max_budget: hour.usd, budget_duration: '1h' };
}
function lostOf(plan) {
    const { gateway, budget } = plan;
    const hasDay = budget.per_day?.usd !== undefined;
    return [
        ...lostOfPools(plan),
        ...plan.pools.flatMap((pool) => [
            ...pool.shares.flatMap((share) => lostMirror(pool.key, share)),
            ...lostFallbacks(pool, (other) => `a budget that has no room leads to an error, not to \`${other}\``),
        ]),
        ...modelsOfPlan(plan).flatMap(lostOfModel),
        ...parametersGoBehind(plan),
        ...lostBudgets(budget, {
            holds: (scope, measure) => measure === 'usd' && (scope === 'per_day' || (scope === 'per_hour' && !hasDay)),
            why: {
                per_user: 'LiteLLM caps users by keys, made over its API beside a database; see its page on virtual keys',
                per_session: 'LiteLLM caps sessions by its API beside a database',
            },
        }),
        ...lostOfGuards(gateway, {
            'circuit_breaker.failures_in_a_row': 'counted as failures within a minute rather than in a row',
        }),
    ];
}
const lostMirror = (key, { model, mirror }) => mirror === undefined || mirror.percent === 100
    ? []
    : [{ key, why: `all requests of ${model.name} are copied, not ${mirror.percent} %` }];
function parametersGoBehind(plan) {
    const has = modelsOfPlan(plan).some(({ parameters }) => Object.keys(parameters).length > 0);
    return has ? [{ key: 'models', why: 'parameters hold where a request names none of its own' }] : [];
}
