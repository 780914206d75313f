import { checkOf } from '../../inference/route/route-check.js';
import { parsePattern } from '../../pattern/pattern.js';
import { priceOfTarget } from './target-price.js';
/**
 * A route of one commit as the gateway follows it: with what its models cost, and its patterns and schemas compiled.
 */
export function routeOf({ name, digest, settings, models: bound }) {
    const candidates = new Map([...bound].map(([binding, model]) => {
        const { providerName, provider, parameters, quirks } = model;
        const asked = { name: binding, providerName, provider, model: model.model, parameters };
        const candidate = { ...asked, price: priceOfTarget(model) };
        return [binding, quirks === undefined ? candidate : { ...candidate, quirks }];
    }));
    const candidateOf = (binding) => {
        const candidate = candidates.get(binding);
        if (candidate === undefined)
            throw new Error(`the route ${name} was resolved without its model ${binding}`);
        return candidate;
    };
    const fallbackOf = ({ on, model }) => model === undefined ? { on, kind: 'stale' } : { on, kind: 'model', candidate: candidateOf(model) };
    return {
        name,
        digest,
        models: settings.models.map(({ model, weight }) => ({ candidate: candidateOf(model), weight })),
        rules: settings.rules.map(({ when, model }) => ({ when: conditionOf(when), candidate: candidateOf(model) })),
        checks: settings.checks.map(({ fails, model }) => ({ fails: checkOf(fails), candidate: candidateOf(model) })),
        fallbacks: settings.fallbacks.map(fallbackOf),
    };
}
const conditionOf = ({ tags, min_input_tokens, matches }) => ({
    tags,
    minInputTokens: min_input_tokens,
    matches: matches === undefined ? undefined : parsePattern(matches),
});
