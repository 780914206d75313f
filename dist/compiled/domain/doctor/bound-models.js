import { own } from '../artifacts/own.js';
import { resolveProvider, whoAnswers } from '../inference/provider/provider.js';
import { promptNameOf } from '../suite/prompt-path.js';
import { providersOf } from '../suite/side.js';
import { modelNamedBy } from '../suite/target.js';
import { describePlace } from '../user-error.js';
/** Every model that lanegate.yml binds, and those that prompt files name themselves where their suite names none. */
export function boundModels(side, suites) {
    const { settings, configuration } = side;
    const bound = Object.entries(settings.models).map(([name, { provider, model }]) => {
        const keys = ['models', name, 'model'];
        const place = configuration && { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
        return { provider, model, place: place === undefined ? '' : describePlace(place) };
    });
    const named = promptsWithOwnModel(side, suites).map((prompt) => ({
        ...modelNamedBy(prompt),
        place: describePlace({ path: prompt.path, line: prompt.lineOf(['model']), key: 'model' }),
    }));
    const known = providersOf(side);
    return [...bound, ...named].map(({ provider: providerName, model, place }) => ({
        ...{ providerName, model, place },
        provider: answererOf(own(known, providerName), known),
    }));
}
/** The variables that a provider reads: its key, and where it is. */
export function variablesOf(provider) {
    const named = Object.entries(provider);
    return named.flatMap(([field, variable]) => ['key_env', 'endpoint_env', 'region_env'].includes(field) && typeof variable === 'string' ? [variable] : []);
}
/** The variables that models and endpoints of a commit need, each with who needs it. */
export function neededVariables(models, suites) {
    const pairs = [
        ...models.flatMap(({ provider, providerName }) => provider === undefined ? [] : variablesOf(provider).map((variable) => [variable, providerName])),
        ...suites.flatMap(({ name, target }) => 'url' in target && target.key_env !== undefined ? [[target.key_env, name]] : []),
    ];
    const needed = new Map();
    for (const [variable, who] of pairs) {
        const known = needed.get(variable) ?? [];
        if (!known.includes(who))
            needed.set(variable, [...known, who]);
    }
    return needed;
}
function answererOf(declared, known) {
    if (declared === undefined)
        return undefined;
    return whoAnswers(resolveProvider(declared, known));
}
function promptsWithOwnModel({ prompts, settings }, suites) {
    const wanted = new Set(suites.flatMap(({ target }) => 'prompt' in target && target.model === undefined ? [own(settings.prompts, target.prompt) ?? target.prompt] : []));
    return [...prompts.values()].filter((prompt) => prompt.model !== undefined && (wanted.has(prompt.path) || wanted.has(promptNameOf(prompt.path))));
}
