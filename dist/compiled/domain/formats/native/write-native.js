import { stringify } from 'yaml';
import { builtInProviders } from '../../inference/provider/provider.js';
import { promptOf } from '../../suite/target-reference.js';
import { bindingNames, uniqueNames, uniqueSuiteNames } from './native-names.js';
import { filled, nativeCase, nativeSuite } from './native-suite.js';
/** Writes what files of other tools say as lanegate.yml, prompts and data sets; loaded again it means the same. */
export function writeNative(imported) {
    const found = imported.flatMap((each) => each.prompts);
    const names = namesOf(imported, found);
    const prompts = found.map((prompt) => nativePrompt(prompt, names.prompts.get(prompt.path) ?? ''));
    const problems = new Map(found.map(({ path, problem }) => [path, problem]));
    const unasked = new Set(imported.flatMap((each) => each.unasked ?? []));
    const all = imported.flatMap((each) => each.suites.map((suite) => ({ suite, path: each.path })));
    const isWritten = ({ suite }) => hasCases(suite) && !unasked.has(modelOf(suite) ?? '');
    const suites = nativeSuites(all.filter(isWritten), problems, names);
    const configuration = {
        version: 1,
        ...bindingsOf(imported, names),
        ...filled('prompts', Object.fromEntries(prompts.map(({ name, path }) => [name, path]))),
        suites: suites.map(({ spec }) => spec),
    };
    const files = [...prompts, ...suites].flatMap(({ path, text }) => text === undefined ? [] : [[path, text]]);
    return {
        files: new Map([...files, ['lanegate.yml', stringify(configuration, { lineWidth: 0 })]]),
        changed: [...prompts, ...suites].flatMap(({ changed }) => changed),
        unimported: all.filter((each) => !isWritten(each)).map(({ suite }) => leftOut(suite, problems)),
    };
}
function namesOf(imported, prompts) {
    const keysOf = (partOf) => imported.flatMap((each) => Object.keys(partOf(each)));
    const bindings = bindingNames(keysOf(({ models }) => models), keysOf(({ providers }) => providers), Object.keys(builtInProviders));
    return { ...bindings, prompts: uniqueNames(prompts.map(({ path }) => path)) };
}
/** A prompt whose file is read as it is stays where it lies. */
function nativePrompt(prompt, name) {
    if (prompt.firstRole !== undefined)
        return { name, path: prompt.path, text: undefined, changed: [] };
    const path = `prompts/${name}.prompt.yml`;
    const without = prompt.testData.length === 0 ? '' : ', without its cases and evaluators';
    const text = stringify(promptFileOf(prompt), { lineWidth: 0 });
    return { name, path, text, changed: [`${prompt.path} is ${path} now${without}`] };
}
function nativeSuites(found, problems, names) {
    const suiteNames = uniqueSuiteNames(found.map(({ suite, path }) => ({ name: suite.name, path })));
    const files = uniqueNames(suiteNames);
    return found.map(({ suite: { problem, ...rest } }, index) => {
        const name = suiteNames[index] ?? rest.name;
        const suite = { ...rest, name, problem: problem ?? problems.get(promptOf(rest.target) ?? '') };
        if (suite.cases.kind === 'file') {
            const { path } = suite.cases;
            return { path, text: undefined, changed: [], spec: nativeSuite(suite, path, names) };
        }
        const path = `evals/${files.get(name)}.jsonl`;
        const text = suite.cases.cases.map((each) => `${JSON.stringify(nativeCase(each, names))}\n`).join('');
        return { path, text, changed: [`the cases of ${name} are in ${path} now`], spec: nativeSuite(suite, path, names) };
    });
}
const hasCases = ({ cases }) => cases.kind === 'file' || cases.cases.length > 0;
const modelOf = ({ target }) => ('model' in target ? target.model : undefined);
/** A suite that asks nothing, or that nobody can be asked. */
function leftOut({ name, place, problem, target, cases }, problems) {
    const hasNone = cases.kind === 'inline' && cases.cases.length === 0;
    const why = (hasNone ? problem : problems.get(promptOf(target) ?? '')) ?? 'it has no cases';
    return { place, what: `the suite \`${name}\``, why };
}
function promptFileOf({ messages, model, parameters, responseFormat, language }) {
    return {
        ...(model === undefined ? {} : { model }),
        ...filled('modelParameters', parameters),
        ...formatOf(responseFormat),
        ...(language === undefined ? {} : { template: language }),
        messages: messages.map(({ role, content }) => ({ role, content })),
    };
}
function formatOf(responseFormat) {
    if (typeof responseFormat !== 'object' || responseFormat === null || !('type' in responseFormat))
        return {};
    if (responseFormat.type !== 'json_schema')
        return { responseFormat: responseFormat.type };
    return { responseFormat: 'json_schema', jsonSchema: JSON.stringify(responseFormat['json_schema']) };
}
/**
 * Bindings and their providers; those of another tool's file go by the end of their name, and those that nobody can ask
 * are left out.
 */
function bindingsOf(imported, names) {
    const models = imported.flatMap(({ models, unasked = [] }) => Object.entries(models).filter(([name]) => !unasked.includes(name)));
    const providers = imported.flatMap((each) => Object.entries(each.providers));
    const bound = models.map(([name, { provider, ...rest }]) => [
        names.model(name),
        { provider: names.provider(provider), ...rest },
    ]);
    return {
        ...filled('providers', Object.fromEntries(providers.map(([name, provider]) => [names.provider(name), provider]))),
        ...filled('models', Object.fromEntries(bound)),
    };
}
