import { digestOf } from '../artifacts/digest.js';
import { bindingsOf } from '../inference/route/route-bindings.js';
import { findBinding, modelOf } from './target-model.js';
/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
export function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => modelOf(findBinding(binding, sides.arm), sides, parameters);
    const models = new Map(bindingsOf(settings).map(({ binding }) => [binding, resolve(binding)]));
    const [first] = models.values();
    if (first === undefined)
        throw new Error(`the route ${name} has no model`);
    return { name, settings, models, first, digest: digestOfRoute(settings, models) };
}
function digestOfRoute(settings, models) {
    const meaningOf = ({ model = '', ...rest }) => ({
        ...rest,
        model: models.get(model)?.modelDigest ?? null,
    });
    const { models: choices, rules, checks, fallbacks } = settings;
    const meaning = [choices.map(meaningOf), rules.map(meaningOf), checks.map(meaningOf), fallbacks.map(meaningOf)];
    return digestOf({ route: meaning });
}
