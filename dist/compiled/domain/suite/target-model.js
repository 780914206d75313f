import { digestOf } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { providerIdentity, resolveProvider } from '../inference/provider/provider.js';
import { UserError } from '../user-error.js';
import { refuseBorrowedKey } from './borrowed-key.js';
import { suggestName } from './nearest-name.js';
import { providersOf, saysNothing } from './side.js';
/** The output cap of a model that sets none; a call without a cap has no worst case. */
export const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet.
 * Throws a `UserError` when there is none.
 */
export function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    refuseBorrowedKey(binding.provider, provider, policy);
    return {
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters: {
            ...parameters,
            ...binding.parameters,
            max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
        },
        quirks: binding.quirks,
        ...pricesOf(binding, policy),
        modelDigest: modelDigestOf(provider, binding),
    };
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    return { declaredPrice, claimedPrice: known.length === 0 ? binding.price : undefined };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
export function findBinding(name, arm) {
    const binding = own(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new UserError(`there is no model binding \`${name}\``, {
        hint: suggestName(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
export const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: providerIdentity(provider), model, parameters };
    return digestOf((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = saysNothing(policy) ? providersOf(arm) : { ...providersOf(arm), ...providersOf(policy) };
    const provider = own(known, binding.provider);
    if (provider !== undefined)
        return resolveProvider(provider, known);
    throw new UserError(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: suggestName(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    if (name === undefined || configuration === undefined)
        return undefined;
    const keys = ['models', name, 'provider'];
    return { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
}
