import { isJsonObject } from '../../artifacts/read-json.js';
import { Located } from './located.js';
import { OwnEnvironment } from './own-environment.js';
/** Why a name that only the environment of a run knows cannot be filled in. */
export const decidedElsewhere = 'the environment of a run decides over it; write its value under `env`, unless it is a secret';
/**
 * A configuration in which `{{env.NAME}}` is filled in from its own `env`. What only the environment of a run could
 * tell stays as it is written, since a prompt or a test must not depend on it.
 */
export function withEnvironment(context, config) {
    context.environment = new OwnEnvironment(config.get('env')?.value);
    noteWhatIsMissing(context, config);
    if (context.environment.isEmpty)
        return config;
    return new Located({ ...config.source, value: filledIn(config.value, context.environment, 0) });
}
/** Deeper than YAML may nest. */
const deepest = 100;
function filledIn(value, environment, depth) {
    if (depth > deepest)
        return value;
    if (typeof value === 'string')
        return environment.fillIn(value);
    if (Array.isArray(value))
        return value.map((each) => filledIn(each, environment, depth + 1));
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filledIn(each, environment, depth + 1)]));
}
/** Keys that say what is asked and what is graded, in all suites of a configuration. */
const ofAllSuites = new Set([
    ...['tests', 'scenarios', 'defaultTest', 'evaluateOptions', 'assertionTemplates', 'definitions'],
]);
/** A prompt that cannot be filled in stops the suites of its own; keys of providers are looked up by their variable. */
function noteWhatIsMissing(context, config) {
    for (const [key, at] of config.entries()) {
        if (key !== 'prompts' && !ofAllSuites.has(key))
            continue;
        const missing = context.environment.namesMissingIn(JSON.stringify(at.value ?? null));
        if (missing.length === 0)
            continue;
        const what = missing.map((name) => `\`env.${name}\``).join(', ');
        if (key === 'prompts')
            context.note(at, what, decidedElsewhere);
        else
            context.lose(at, what, decidedElsewhere);
    }
}
