import { providerAccess, providerIdentity } from '../../inference/provider/provider.js';
import { configurationFile } from '../../suite/configuration-file.js';
import { parseConfiguration } from '../../suite/parse-configuration.js';
import { UserError } from '../../user-error.js';
import { meaningOfLanes } from '../declared-lane.js';
/**
 * lanegate.yml: bindings, routes and providers are of the model lane, prompts of theirs, and the yardstick and all else
 * is `evals`.
 */
export const readConfigurationFile = ({ path, text }) => {
    if (path !== configurationFile || text.length > longestConfiguration)
        return undefined;
    const located = tryParse(text, path);
    if (located === undefined)
        return undefined;
    const { value, lineOf } = located;
    const { version: _, models, routes, providers, prompts, suites, gate, budget, ownership, lanes, ...others } = value;
    const facet = (lane, keys, meaning) => ({
        lane,
        name: keys.join('.'),
        meaning: (meaning ?? null),
        line: lineOf(keys),
    });
    return [
        ...Object.entries(models).flatMap(([name, { price, ...binding }]) => [
            facet('model', ['models', name], binding),
            ...(price === undefined ? [] : [facet('code', ['models', name, 'price'], price)]),
        ]),
        ...Object.entries(routes).map(([name, route]) => facet('model', ['routes', name], route)),
        ...Object.entries(providers).flatMap(([name, provider]) => [
            facet('model', ['providers', name], providerIdentity(provider)),
            ...accessOf(provider).map((access) => facet('code', ['providers', name, 'access'], access)),
        ]),
        ...Object.entries(prompts).map(([name, prompt]) => facet('prompt', ['prompts', name], prompt)),
        ...suites.flatMap((suite, index) => suiteFacets(suite, lineOf(['suites', index]))),
        facet('evals', ['gate'], gate),
        facet('evals', ['budget'], budget),
        facet('docs', ['ownership'], ownership),
        facet('evals', ['lanes'], meaningOfLanes(lanes)),
        ...Object.entries(others).map(([name, section]) => facet('evals', [name], section)),
    ];
};
/** Longer texts are nobody's configuration, and would take the parser too long. */
const longestConfiguration = 50_000;
/** Keys and patience, on which no answer depends; none where the provider needs none. */
const accessOf = (provider) => {
    const access = providerAccess(provider);
    return access === undefined ? [] : [access];
};
/** A suite is named by its name, not by its position, so that moving one changes nothing. */
function suiteFacets(suite, line) {
    const { name, target, ...yardstick } = suite;
    return [
        ...targetFacets(`suites.${name}.target`, target, line),
        { lane: 'evals', name: `suites.${name}`, meaning: yardstick, line },
    ];
}
/** What starts a program is code; an endpoint is who answers, as a provider is. */
function targetFacets(name, target, line) {
    if ('command' in target)
        return [{ lane: 'code', name: `${name}.command`, meaning: target.command, line }];
    if ('url' in target)
        return [{ lane: 'model', name: `${name}.url`, meaning: target, line }];
    return [
        { lane: 'prompt', name: `${name}.prompt`, meaning: target.prompt, line },
        { lane: 'model', name: `${name}.model`, meaning: target.model ?? null, line },
    ];
}
/** A configuration that cannot be read has no facets here; whoever needs it reports the mistake. */
function tryParse(text, path) {
    try {
        return parseConfiguration(text, path);
    }
    catch (error) {
        if (error instanceof UserError)
            return undefined;
        throw error;
    }
}
