import { own } from '../../artifacts/own.js';
import { nearestName } from '../../suite/nearest-name.js';
import { withEnvironment } from './environment.js';
import { importCases } from './import-cases.js';
import { Judges } from './judges.js';
import { importPrompts } from './prompts.js';
import { importProviders } from './providers.js';
import { loseIdleTests, makeSuites } from './suites.js';
import { importTests } from './tests.js';
/**
 * What a configuration of promptfoo says, as far as its files are read by now. Throws a `UserError` where it is no
 * YAML.
 */
export function importConfig(context) {
    const written = context.parse(context.configPath);
    if (written === undefined || !written.isMapping())
        return nothingIn(context, written);
    const config = withEnvironment(context, written);
    noteOtherKeys(context, config);
    const ofAllSuites = context.unimported;
    const prompts = importPrompts(context, config);
    const providers = importProviders(context, config);
    // What is lost of one prompt or provider stops its own suites alone.
    const before = context.unimported.length;
    const judges = new Judges(context.configPath);
    const cases = importCases(context, judges, importTests(context, config));
    loseIdleTests(context, { config, prompts, providers, cases });
    const lost = [...ofAllSuites, ...context.unimported.slice(before)].filter(({ loses }) => loses);
    const made = makeSuites(context, {
        config,
        prompts,
        providers,
        cases,
        judges,
        problem: problemOf(lost, cases.length),
    });
    const models = declare(new Map([...made.models, ...judges.models]));
    return {
        path: context.configPath,
        prompts: made.prompts,
        ...models,
        suites: made.suites,
        unimported: context.unimported.map(({ place, what, why }) => ({ place, what, why })),
        files: context.files,
    };
}
function nothingIn(context, written) {
    if (written !== undefined)
        context.lose(written, 'file', 'it is no mapping');
    const unimported = context.unimported.map(({ place, what, why }) => ({ place, what, why }));
    return {
        path: context.configPath,
        prompts: [],
        models: {},
        providers: {},
        suites: [],
        unimported,
        files: context.files,
    };
}
/** A suite that tests less than its author wrote decides nothing. */
function problemOf(lost, caseCount) {
    const [first] = lost;
    if (first === undefined)
        return caseCount === 0 ? 'no test has an assertion, so nothing could fail' : undefined;
    const more = lost.length === 1 ? '' : `, and ${lost.length - 1} more`;
    const { place, what, why } = first;
    return `not all of it could be imported: ${place.path}:${place.line ?? 1}: ${what}: ${why}${more}`;
}
/** Models as bindings; providers that need a declaration get one under the name of their model. */
function declare(models) {
    const unasked = [...models].filter(([, { problem }]) => problem !== undefined).map(([name]) => name);
    const bindings = {};
    const providers = {};
    for (const [name, { provider, model, parameters, price }] of models) {
        if (typeof provider !== 'string')
            providers[name] = provider;
        bindings[name] = {
            provider: typeof provider === 'string' ? provider : name,
            model,
            parameters,
            ...(price === undefined ? {} : { price }),
        };
    }
    return { models: bindings, providers, unasked };
}
const understood = new Set([
    ...['description', 'prompts', 'providers', 'targets', 'tests', 'scenarios', 'defaultTest', 'evaluateOptions', 'env'],
    ...['$schema', 'tags', 'metadata', 'assertionTemplates', 'definitions'],
]);
/** Keys that say what becomes of results, and how fast they come; Lanegate has its own ways. */
const ofNoWeight = new Set([
    ...['outputPath', 'sharing', 'commandLineOptions', 'writeLatestResults', 'version', 'tracing', 'verbose', 'redteam'],
    ...['extensions_description', 'maxConcurrency', 'x-notes'],
]);
const reasons = {
    extensions: 'they are code that runs around each test',
    nunjucksFilters: 'they are code',
    derivedMetrics: 'metrics are compared one by one, and not made of each other',
};
/** Keys of a test, which say nothing at the top of a file. */
const ofTests = new Set(['assert', 'vars', 'options', 'threshold']);
/** Why a key that nobody knows is most likely a slip, which would leave tests or assertions out. */
function whyMistaken(key) {
    if (ofNoWeight.has(key))
        return undefined;
    if (ofTests.has(key))
        return 'it is a key of tests; for all of them write it under `defaultTest`';
    const nearest = nearestName(key, understood);
    return nearest === undefined ? undefined : `it is not known; did you mean \`${nearest}\`?`;
}
function noteOtherKeys(context, config) {
    for (const [key, at] of config.entries()) {
        if (understood.has(key))
            continue;
        const why = own(reasons, key) ?? whyMistaken(key);
        if (why === undefined || key === 'derivedMetrics') {
            context.note(at, `\`${key}\``, why ?? (ofNoWeight.has(key) ? 'it changes no score' : 'it is not known here'));
        }
        else
            context.lose(at, `\`${key}\``, why);
    }
}
