import { own } from '../artifacts/own.js';
import { providerIdentity } from '../inference/provider/provider.js';
import { UserError } from '../user-error.js';
import { providersOf, saysNothing } from './side.js';
/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all
 * keys are head's to name.
 */
export function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || saysNothing(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries(providersOf(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new UserError(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && own(providersOf(policy), name) !== undefined;
/** The endpoints that policy's suites ask, by the name of the suite. */
const endpointsOf = ({ settings }) => settings.suites.flatMap(({ name, target }) => 'url' in target ? [[name, { api: 'endpoint', ...target }]] : []);
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http' || provider.api === 'endpoint')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? providerIdentity(provider) : new URL(baseUrl).origin;
}
