import { own } from '../../artifacts/own.js';
import { fileReference, isScriptPath } from './file-reference.js';
import { httpProvider } from './http-provider-of.js';
import { isTemplate } from './nunjucks-text.js';
import { parametersOf } from './provider-parameters.js';
import { Refused, reachOf } from './provider-reach.js';
import { foreignModes, providerKinds, refusedKinds } from './provider-table.js';
const noProvider = 'the file names none, and which one promptfoo takes depends on keys in the environment';
/** Every provider that `providers` or `targets` names, in order. */
export function importProviders(context, config) {
    const providers = config.get('providers') ?? config.get('targets');
    if (providers === undefined) {
        return [unusable(context, { at: config, id: 'provider' }, noProvider)];
    }
    const found = providers.items().flatMap((each) => providersOf(context, each));
    return found.length > 0 ? found : [unusable(context, { at: providers, id: 'provider' }, 'the list names none')];
}
function providersOf(context, at) {
    const id = at.text();
    if (id !== undefined)
        return providersNamed(context, { at, id });
    const options = at.get('id');
    const named = options?.text();
    if (named !== undefined)
        return providersNamed(context, { at, id: named, options: at });
    if (at.entries().length === 0)
        return [unusable(context, { at, id: 'provider' }, 'it names none')];
    return at
        .entries()
        .flatMap(([key, each]) => providersNamed(context, { at: each, id: each.get('id')?.text() ?? key, options: each }));
}
/** A provider may lie in a file of its own, alone or in a list. */
function providersNamed(context, written) {
    const reference = fileReference(written.id);
    if (reference === undefined || isScriptPath(reference.path))
        return [providerOf(context, written)];
    if (written.at.source.path !== context.configPath)
        return [unusable(context, written, 'a file of providers names no further files')];
    const paths = context.expand(reference.path, written.at.source.path);
    if (paths.length === 0)
        return [unusable(context, written, `no file fits \`${reference.path}\``)];
    return paths.flatMap((path) => providersInFile(context, written, path));
}
function providersInFile(context, written, path) {
    if (!context.has(path))
        return [unusable(context, written, `\`${path}\` is not in the repository`)];
    const file = context.parse(path);
    if (file === undefined)
        return [];
    const found = file.items().flatMap((each) => providersOf(context, each));
    return found.length > 0 ? found : [unusable(context, written, `\`${path}\` names none`)];
}
/** A provider as it is asked here; one that cannot be asked keeps its id, so that a change of it is seen. */
export function providerOf(context, written) {
    const { id, options } = written;
    if (id === 'echo')
        return { ...describe(written, 'echo'), model: 'echo', ...nothing, provider: 'echo', problem: undefined };
    if (/^https?(?::\/\/|$)/.test(id))
        return httpOf(context, written);
    if (isTemplate(id))
        return unusable(context, written, 'its id comes from the environment; write the model out, or set it under `env`');
    const refused = refusedKinds.find(({ pattern }) => pattern.test(id));
    if (refused !== undefined)
        return unusable(context, written, refused.why);
    if (fileReference(id) !== undefined || isScriptPath(id)) {
        return unusable(context, written, 'it runs a program; declare it as a `command` target in lanegate.yml');
    }
    const [kindName = '', ...rest] = id.split(':');
    const kind = own(providerKinds, kindName);
    if (kind === undefined)
        return unusable(context, written, 'Lanegate does not know this provider; declare it in lanegate.yml');
    const [mode = '', ...more] = rest;
    if (foreignModes.has(mode))
        return unusable(context, written, `\`${kindName}:${mode}\` is not asked here; use a chat model`);
    const model = (kind.modes.includes(mode) ? more : rest).join(':');
    const named = model === '' ? options?.get('config')?.get('model')?.text() : model;
    if (named === undefined || named === '')
        return unusable(context, written, 'it names no model, and a default would move by itself');
    const config = options?.get('config');
    const reach = reachOf(context, kind.provider, config);
    if (reach instanceof Refused)
        return unusable(context, written, reach.why);
    if (options?.get('transform') !== undefined)
        return unusable(context, written, 'its `transform` is code, which is not run on the way');
    const environment = options?.get('env');
    if (environment !== undefined)
        return unusable(context, { ...written, at: environment }, 'its `env` is not set here; declare it in lanegate.yml');
    return {
        ...describe(written, kindName),
        model: named,
        ...parametersOf(context, config),
        price: priceOf(config),
        provider: reach,
        problem: undefined,
    };
}
const nothing = { parameters: {}, price: undefined, lost: undefined };
const describe = ({ id, at, options }, vendor) => ({
    id,
    vendor,
    at,
    label: options?.get('label')?.text(),
    prompts: options
        ?.get('prompts')
        ?.items()
        .flatMap((each) => each.text() ?? []),
});
/** promptfoo tells dollars a token, Lanegate dollars a million tokens. */
function priceOf(config) {
    const each = config?.get('cost')?.number();
    const [input, output] = [config?.get('inputCost')?.number() ?? each, config?.get('outputCost')?.number() ?? each];
    if (input === undefined || output === undefined || input < 0 || output < 0)
        return undefined;
    return { input: input * 1_000_000, output: output * 1_000_000 };
}
function httpOf(context, written) {
    const url = written.id.includes('://') ? written.id : written.options?.get('config')?.get('url')?.text();
    const provider = httpProvider(url, written.options?.get('config'));
    if ('why' in provider)
        return unusable(context, written, provider.why);
    return { ...describe(written, 'http'), model: 'http', ...nothing, provider, problem: undefined };
}
function unusable(context, written, why) {
    const problem = context.lose(written.at, `provider \`${written.id}\``, why);
    const [vendor = 'provider'] = written.id.split(/[:/]/);
    return { ...describe(written, vendor), model: written.id, ...nothing, provider: 'echo', problem };
}
