import { defaultGatewaySettings } from '../../inference/gateway-settings.js';
import { jsonText } from '../../report/terminal/json-text.js';
import { eachOnce, preamble } from '../compiled.js';
import { lostBudgets } from '../lost.js';
import { reachablePlan, whyNoProduction } from '../reachable.js';
import { wholeWeights } from '../whole-weights.js';
const schemaUrl = 'https://flagd.dev/schema/v0/flags.json';
/**
 * A policy as a flag file of flagd: one flag for each name, whose variants are models. The evaluation context is
 * `targetingKey`, the user or session by which a share sticks, and `tags` and `input_tokens`, which rules may ask for.
 * Throws a `UserError` where no name can be served.
 */
export function compileFlagd(asked) {
    const { plan, cannot: unreachable } = reachablePlan(asked, ({ provider }) => whyNoProduction(provider));
    const cannot = eachOnce([...unreachable, ...lostOf(plan)]);
    const flags = Object.fromEntries(plan.pools.map((pool) => [pool.name, flagOf(pool, plan)]));
    const file = { $schema: schemaUrl, flags, metadata: { note: preamble('flagd', cannot).join('\n') } };
    const text = `${jsonText(file, 2)}\n`;
    return { version: 1, engine: 'flagd', file: 'flags.flagd.json', text, schema: 'engine', cannot };
}
function flagOf(pool, plan) {
    const variants = variantsOf(pool);
    const byRule = pool.rules.map(({ model }) => model).filter((model) => !variants.some(({ name }) => name === model));
    const heaviest = variants.reduce((best, each) => (each.weight > best.weight ? each : best));
    const targeting = targetingOf(pool, variants, plan);
    return {
        state: 'ENABLED',
        variants: Object.fromEntries([
            ...variants.map(({ name, value }) => [name, value]),
            ...[...new Set(byRule)].flatMap((name) => variantOfRule(name, plan)),
        ]),
        defaultVariant: heaviest.name,
        ...(targeting === undefined ? {} : { targeting }),
    };
}
/** A share of which a part is mirrored is two variants, so that flagd draws that part as well. */
function variantsOf({ shares, fallbacks }) {
    const pools = fallbacks.map(({ pool }) => pool);
    const drawn = shares.flatMap(({ model, weight, mirror }) => {
        const value = { ...describeModel(model), ...(pools.length === 0 ? {} : { fallbacks: pools }) };
        if (mirror === undefined)
            return [{ name: model.name, weight, value }];
        const copied = { ...value, mirror: describeModel(mirror.model) };
        return [
            { name: model.name, weight: (weight * (100 - mirror.percent)) / 100, value },
            { name: `${model.name}-mirrored`, weight: (weight * mirror.percent) / 100, value: copied },
        ].filter((variant) => variant.weight > 0);
    });
    const weights = wholeWeights(drawn.map(({ weight }) => weight));
    return drawn.map((variant, index) => ({ ...variant, weight: weights[index] ?? 1 }));
}
const describeModel = ({ providerName, model, parameters }) => ({
    provider: providerName,
    model,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters: parameters }),
});
/** The model that a rule names, where a pool has it. */
function variantOfRule(name, { pools }) {
    const shares = pools.flatMap((pool) => pool.shares);
    const model = shares.find((share) => share.model.name === name)?.model;
    return model === undefined ? [] : [[name, describeModel(model)]];
}
/** Rules in their order, and after them the draw; nothing where there is one model for everybody. */
function targetingOf(pool, variants, plan) {
    const draw = variants.length < 2 ? undefined : { fractional: variants.map(({ name, weight }) => [name, weight]) };
    const rules = pool.rules.filter((rule) => isFollowed(rule, plan));
    if (rules.length === 0)
        return draw;
    const [only] = variants;
    const chain = rules.flatMap(({ when, model }) => [conditionOf(when), model]);
    return { if: [...chain, draw ?? only?.name ?? null] };
}
/** A pattern cannot be searched for, and a model that no pool has cannot be served. */
const isFollowed = ({ when, model }, plan) => when.matches === undefined && variantOfRule(model, plan).length > 0;
function conditionOf({ tags = [], min_input_tokens: least }) {
    const parts = [
        ...(tags.length === 0 ? [] : [anyOf(tags.map((tag) => ({ in: [tag, { var: 'tags' }] })))]),
        ...(least === undefined ? [] : [{ '>=': [{ var: 'input_tokens' }, least] }]),
    ];
    const [first = null, ...others] = parts;
    return others.length === 0 ? first : { and: parts };
}
function anyOf(conditions) {
    const [first = null, ...others] = conditions;
    return others.length === 0 ? first : { or: conditions };
}
function lostOf(plan) {
    return [
        ...plan.pools.flatMap(({ key, rules, checks, fallbacks, answersStale, shares }) => [
            ...rules.flatMap((rule, index) => isFollowed(rule, plan)
                ? []
                : [{ key: `${key}.rules.${index}`, why: 'flags cannot search a text, so the rule is not followed' }]),
            ...(checks.length === 0 ? [] : [{ key: `${key}.checks`, why: 'answers are not checked' }]),
            ...(fallbacks.length === 0 && !answersStale
                ? []
                : [{ key: `${key}.fallbacks`, why: 'the application falls back itself; the flag tells it to whom' }]),
            ...(shares.some(({ mirror }) => mirror !== undefined)
                ? [{ key, why: 'the application sends the copy itself; `mirror` of the flag tells it to whom' }]
                : []),
        ]),
        ...lostBudgets(plan.budget, { holds: () => false, why: {} }),
        ...lostOfFlags(plan),
    ];
}
/** Guards that a policy sets are the application's to hold. */
function lostOfFlags({ gateway }) {
    const parts = ['retry', 'circuit_breaker', 'kill_switch', 'cache', 'traces'];
    return parts
        .filter((part) => JSON.stringify(gateway[part]) !== JSON.stringify(defaultGatewaySettings[part]))
        .map((part) => ({ key: `gateway.${part}`, why: 'the application holds it, or nobody does' }));
}
