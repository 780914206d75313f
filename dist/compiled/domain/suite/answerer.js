import { own } from '../artifacts/own.js';
import { findBinding, modelOf } from './target-model.js';
import { resolveRoute } from './target-route.js';
/** Every model that may answer, each once. */
export const modelsOf = (answerer) => answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];
/** How people read who answers: provider/model, or its route. */
export const labelOf = ({ route, providerName, model }) => route === undefined ? `${providerName}/${model}` : `route ${route.name}`;
/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
export function findAnswerer(name, sides, parameters = {}) {
    const settings = own(sides.arm.settings.routes, name);
    if (settings === undefined)
        return modelOf(findBinding(name, sides.arm), sides, parameters);
    const route = resolveRoute(name, settings, sides, parameters);
    return { ...route.first, modelDigest: route.digest, route };
}
