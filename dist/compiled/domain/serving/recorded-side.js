import { hiddenPrefix } from '../inference/provider/provider.js';
import { providersOf } from '../suite/side.js';
/**
 * What a recorder calls the provider that it asks. No client can name it and so be answered past the recording: of the
 * model that it asks, what stands before the first slash is the provider.
 */
const askedName = (name) => `${hiddenPrefix}${name}`;
/**
 * The same models, each of which writes down what it answers; what records already goes on to do so in its own file.
 */
export function recordedSide(side, path) {
    const providers = {};
    for (const [name, provider] of Object.entries(providersOf(side))) {
        if (provider.api === 'record')
            providers[name] = { ...provider, provider: askedName(provider.provider) };
        else {
            providers[askedName(name)] = provider;
            providers[name] = { api: 'record', provider: askedName(name), path };
        }
    }
    return withProviders(side, providers);
}
/** The same models, each of which answers from its own lines of a recording and is never asked. */
export function replayedSide(side, path) {
    const providers = {};
    for (const [name, declared] of Object.entries(providersOf(side)))
        providers[name] = { api: 'replay', path, provider: declared.api === 'record' ? declared.provider : name };
    return withProviders(side, providers);
}
const withProviders = (side, providers) => ({
    ...side,
    settings: { ...side.settings, providers: { ...side.settings.providers, ...providers } },
});
