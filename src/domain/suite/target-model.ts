import { digestOf, type Json } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import type { Parameters } from '../inference/call/model-call.js';
import type { DeclaredPrice } from '../inference/price/price-table.js';
import type { ModelQuirks } from '../inference/provider/model-quirks.js';
import { type Provider, providerIdentity, resolveProvider } from '../inference/provider/provider.js';
import { type Place, UserError } from '../user-error.js';
import { refuseBorrowedKey } from './borrowed-key.js';
import type { ModelBinding } from './configuration.js';
import { suggestName } from './nearest-name.js';
import { providersOf, type Side, saysNothing } from './side.js';

/** A model binding of one commit as it is asked. */
export type TargetModel = {
  readonly providerName: string;
  readonly provider: Provider;
  readonly model: string;
  readonly parameters: Parameters;
  /** What the binding declares to be peculiar about the model. */
  readonly quirks: ModelQuirks | undefined;
  /** What policy says the model costs. */
  readonly declaredPrice: DeclaredPrice | undefined;
  /** What the arm says it costs where policy does not know the model; it cannot undercut a price that is known. */
  readonly claimedPrice: DeclaredPrice | undefined;
  /** True where the arm says what a model costs that policy knows without a price: it counts once policy says so. */
  readonly isPriceDeferred?: boolean;
  /** What the binding means: equal digests are answered by the same model in the same manner. */
  readonly modelDigest: string;
};

/** The output cap of a model that sets none; a call without a cap has no worst case. */
export const defaultMaxTokens = 1024;

/** Two commits: whose bindings are looked up, and whose providers and prices bind. */
export type ModelSides = { readonly arm: Side; readonly policy: Side };

/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet.
 * Throws a `UserError` when there is none.
 */
export function modelOf(
  binding: ModelBinding,
  { arm, policy }: ModelSides,
  parameters: Readonly<Record<string, unknown>> = {},
): TargetModel {
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
function pricesOf(
  binding: ModelBinding,
  policy: Side,
): Pick<TargetModel, 'declaredPrice' | 'claimedPrice' | 'isPriceDeferred'> {
  const isSame = ({ provider, model }: ModelBinding): boolean =>
    provider === binding.provider && model === binding.model;
  const known = Object.values(policy.settings.models).filter(isSame);
  const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
  if (known.length === 0) return { declaredPrice, claimedPrice: binding.price };
  return {
    declaredPrice,
    claimedPrice: undefined,
    isPriceDeferred: declaredPrice === undefined && binding.price !== undefined,
  };
}

/** The binding of a name in one commit. Throws a `UserError` when there is none. */
export function findBinding(name: string, arm: Side): ModelBinding {
  const binding = own(arm.settings.models, name);
  if (binding !== undefined) return binding;
  throw new UserError(`there is no model binding \`${name}\``, {
    hint: suggestName(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
  });
}

/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
export const modelDigestOf = (
  provider: Provider,
  { model, parameters, quirks }: Pick<ModelBinding, 'model' | 'parameters' | 'quirks'>,
): string => {
  const meaning = { provider: providerIdentity(provider), model, parameters };
  return digestOf((quirks === undefined ? meaning : { ...meaning, quirks }) as Json);
};

function findProvider(binding: ModelBinding, policy: Side, arm: Side): Provider {
  const known = saysNothing(policy) ? providersOf(arm) : { ...providersOf(arm), ...providersOf(policy) };
  const provider = own(known, binding.provider);
  if (provider !== undefined) return resolveProvider(provider, known);
  throw new UserError(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
    hint: suggestName(binding.provider, Object.keys(known)),
    place: placeOfBinding(binding, arm),
  });
}

/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding: ModelBinding, { configuration, settings }: Side): Place | undefined {
  const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
  return name === undefined ? undefined : configuration?.placeOf(['models', name, 'provider']);
}
