import { digestOf, type Json } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import type { Parameters } from '../inference/model-call.js';
import type { ModelQuirks } from '../inference/model-quirks.js';
import type { DeclaredPrice } from '../inference/price-table.js';
import { type Provider, providerIdentity, resolveProvider } from '../inference/provider.js';
import { type Place, UserError } from '../user-error.js';
import { type ModelBinding, ModelParameters, type TargetReference } from './configuration.js';
import { nearestName, suggestName } from './nearest-name.js';
import { type Prompt, promptDigest } from './prompt.js';
import { promptNameOf } from './prompt-path.js';
import { providersOf, type Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';

/** A prompt and a model binding of one commit: what an arm is. */
export type Target = {
  readonly prompt: Prompt;
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
  readonly promptDigest: string;
  readonly modelDigest: string;
};

/** What an arm means: equal digests give equal answers. */
export const targetDigest = (target: Target): string => digestOf([target.promptDigest, target.modelDigest]);

/** The output cap of a model that sets none; a call without a cap has no worst case. */
export const defaultMaxTokens = 1024;

/** Finds a suite's target in one commit; a mistake is told at the place of the suite. */
export function resolveTarget(suite: SuiteDefinition, arm: Side, policy: Side): Target {
  try {
    return findTarget(suite.target, arm, policy);
  } catch (error) {
    if (!(error instanceof UserError) || error.place !== undefined) throw error;
    throw new UserError(error.message, { place: suite.place, hint: error.hint, cause: error });
  }
}

/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference: TargetReference, arm: Side, policy: Side): Target {
  const prompt = findPrompt(reference.prompt, arm);
  const binding = reference.model === undefined ? ownBinding(prompt) : findBinding(reference.model, arm);
  const provider = findProvider(binding, policy, arm);
  const parameters: Parameters = {
    ...(prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat }),
    ...binding.parameters,
    max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
  };
  return {
    prompt,
    providerName: binding.provider,
    provider,
    model: binding.model,
    parameters,
    quirks: binding.quirks,
    ...pricesOf(binding, policy),
    promptDigest: promptDigest(prompt),
    modelDigest: modelDigestOf(provider, binding),
  };
}

function findPrompt(name: string, arm: Side): Prompt {
  const declared = own(arm.settings.prompts, name);
  const path = declared ?? name;
  const exact = arm.prompts.get(path);
  if (exact !== undefined) return exact;
  const unreadable = unreadablePath(name, arm);
  if (unreadable !== undefined) {
    throw new UserError(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
  }
  if (declared !== undefined) throw missingPrompt(name, declared, arm);
  const named = [...arm.prompts.values()].filter((prompt) => promptNameOf(prompt.path) === name);
  const [only, second] = named;
  if (only !== undefined && second === undefined) return only;
  if (second !== undefined) {
    const paths = named.map((prompt) => prompt.path).join(', ');
    throw new UserError(`several prompts are named \`${name}\`: ${paths}`, {
      hint: 'say which one under `prompts`',
    });
  }
  const known = [...Object.keys(arm.settings.prompts), ...[...arm.prompts.keys()].map(promptNameOf)];
  throw new UserError(`there is no prompt \`${name}\``, { hint: suggestName(name, known) });
}

/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
export function whyUnreadable({ prompt }: TargetReference, arm: Side): string | undefined {
  const path = unreadablePath(prompt, arm);
  return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}

/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name: string, { settings, prompts, unreadablePrompts }: Side): string | undefined {
  const declared = own(settings.prompts, name);
  const path = declared ?? name;
  if (unreadablePrompts.has(path)) return path;
  const isNamed = (each: string): boolean => promptNameOf(each) === name;
  const isElsewhere = declared !== undefined || prompts.has(path) || [...prompts.keys()].some(isNamed);
  return isElsewhere ? undefined : [...unreadablePrompts.keys()].find(isNamed);
}

function missingPrompt(name: string, path: string, { configuration, blobs }: Side): UserError {
  const nearest = nearestName(path, blobs.keys());
  const line = configuration?.lineOf(['prompts', name]);
  const place = { path: configuration?.path ?? path, ...(line === undefined ? {} : { line }), key: `prompts.${name}` };
  const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
  return new UserError(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}

/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding: ModelBinding, policy: Side): Pick<Target, 'declaredPrice' | 'claimedPrice'> {
  const isSame = ({ provider, model }: ModelBinding): boolean =>
    provider === binding.provider && model === binding.model;
  const known = Object.values(policy.settings.models).filter(isSame);
  const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
  return { declaredPrice, claimedPrice: known.length === 0 ? binding.price : undefined };
}

function findBinding(name: string, arm: Side): ModelBinding {
  const binding = own(arm.settings.models, name);
  if (binding !== undefined) return binding;
  throw new UserError(`there is no model binding \`${name}\``, {
    hint: suggestName(name, Object.keys(arm.settings.models)),
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

/** The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing. */
export function modelNamedBy({ model }: Prompt): Pick<ModelBinding, 'provider' | 'model'> {
  const [provider = '', ...rest] = model?.split('/') ?? [];
  return { provider, model: rest.join('/') };
}

function ownBinding(prompt: Prompt): ModelBinding {
  const named = modelNamedBy(prompt);
  if (named.model === '') {
    const said =
      prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
    throw new UserError(`this prompt ${said}, and its suite has no \`model\``, {
      place: { path: prompt.path, line: prompt.lineOf(['model']) },
      hint: 'write `model: provider/model`, or give the suite a model binding',
    });
  }
  const parameters = ModelParameters.safeParse(prompt.parameters);
  if (parameters.success) return { ...named, parameters: parameters.data };
  throw new UserError(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
    place: { path: prompt.path, line: prompt.lineOf(['modelParameters']) },
  });
}

function findProvider(binding: ModelBinding, policy: Side, arm: Side): Provider {
  const known = { ...providersOf(arm), ...providersOf(policy) };
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
  if (name === undefined || configuration === undefined) return undefined;
  const keys = ['models', name, 'provider'];
  return { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
}
