import { digestOf, type Json } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { plainJson } from '../artifacts/read-json.js';
import { pinningOf } from '../doctor/model-pinning.js';
import { usesEmbeddings } from '../graders/grader-spec.js';
import { withMembers } from '../graders/with-members.js';
import { providerIdentity, resolveProvider } from '../inference/provider/provider.js';
import type { ModelBinding } from '../suite/configuration.js';
import { judgeNameOf } from '../suite/missing-judge.js';
import { providersOf, type Side } from '../suite/side.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import { modelNamedBy } from '../suite/target.js';
import { modelDigestOf, modelOf } from '../suite/target-model.js';
import { resolveRoute } from '../suite/target-route.js';
import { UserError } from '../user-error.js';
import type { BundledModel } from './bundle.js';
import type { LaneParts, WholeSide } from './lane-parts.js';

/**
 * Every model that a commit names outside its programs: bindings and routes of lanegate.yml, those that prompt files
 * name themselves, by the path of the file, and `weights` that lie in the repository.
 */
export function modelParts(
  side: WholeSide,
  suites: readonly SuiteDefinition[],
  weights: readonly string[],
): Pick<LaneParts, 'models' | 'embeddings' | 'routes'> {
  const { models, routes } = side.settings;
  const embedders = embeddersOf(side, suites);
  const bound = Object.entries(models).map(([name, binding]) => [name, boundModel(binding, side)] as const);
  const isEmbedding = ([name, { model }]: (typeof bound)[number]): boolean =>
    embedders.has(name) || /embed(?!ded)/iu.test(model);
  return {
    models: named([
      ...bound.filter((each) => !isEmbedding(each)),
      ...namedByPrompts(side),
      ...weights.map((path) => [path, storedModel(path, side)] as const),
    ]),
    embeddings: named(bound.filter(isEmbedding)),
    routes: new Map(Object.keys(routes).map((name) => [name, routePart(name, side)])),
  };
}

/** Bindings by which suites compare meanings. */
function embeddersOf({ settings }: Side, suites: readonly SuiteDefinition[]): ReadonlySet<string> {
  const ofGraders = suites.flatMap(({ graders, embedder }) =>
    withMembers(graders)
      .filter(usesEmbeddings)
      .map((spec) => judgeNameOf(spec, { judge: undefined, embedder })),
  );
  const named = [settings.embedder, ...suites.map(({ embedder }) => embedder), ...ofGraders];
  return new Set(named.flatMap((each) => each ?? []));
}

function boundModel(binding: ModelBinding, side: Side): BundledModel {
  const { providerName, provider, modelDigest } = modelOf(binding, { arm: side, policy: side });
  return {
    digest: modelDigest,
    provider: providerName,
    endpoint: providerIdentity(provider),
    model: binding.model,
    parameters: plainJson(binding.parameters) as BundledModel['parameters'],
    ...(binding.quirks === undefined ? {} : { quirks: binding.quirks }),
    pinned: isPinned(binding.model, provider.api),
  };
}

/** A name of an unknown maker stands for whatever whoever serves it put there. */
const isPinned = (model: string, api: string): boolean =>
  pinningOf(model) === 'snapshot' || ['embedded', 'echo', 'replay'].includes(api);

/** The models that prompt files name themselves, whether a suite asks them or not. */
function namedByPrompts(side: WholeSide): (readonly [string, BundledModel])[] {
  return [...side.allPrompts.values()].flatMap((prompt) => {
    if (prompt.model === undefined || prompt.model.trim() === '') return [];
    const split = modelNamedBy(prompt, side);
    const binding =
      split.model === '' ? { provider: '', model: prompt.model } : { provider: split.provider, model: split.model };
    return [[prompt.path, namedModel({ ...binding, parameters: prompt.parameters }, side)] as const];
  });
}

type NamedModel = Pick<ModelBinding, 'provider' | 'model'> & { readonly parameters: Readonly<Record<string, Json>> };

/** Who answers a prompt file's own model need not be known here: the file may be read by another program. */
function namedModel({ provider: name, model, parameters }: NamedModel, side: Side): BundledModel {
  const known = providersOf(side);
  const declared = own(known, name);
  const provider = declared === undefined ? undefined : resolveProvider(declared, known);
  const endpoint = provider === undefined ? `unknown ${name}` : providerIdentity(provider);
  const digest =
    provider === undefined
      ? digestOf({ provider: endpoint, model, parameters })
      : modelDigestOf(provider, { model, parameters: { ...parameters } });
  return {
    digest,
    provider: name,
    endpoint,
    model,
    parameters: { ...parameters },
    pinned: isPinned(model, provider?.api ?? ''),
  };
}

/** Weights are known by their content, or by what points to it. */
function storedModel(path: string, { blobs }: Side): BundledModel {
  const parameters = { blob: blobs.get(path) ?? null };
  const digest = digestOf({ provider: 'repository', model: path, parameters });
  return { digest, provider: 'repository', endpoint: 'repository', model: path, parameters, pinned: true };
}

function routePart(name: string, side: Side): { digest: string; settings: Json } {
  const settings = side.settings.routes[name];
  if (settings === undefined) throw new Error(`there is no route ${name}`);
  const { digest } = resolveRoute(name, settings, { arm: side, policy: side });
  return { digest, settings: plainJson(settings) };
}

function named(models: readonly (readonly [string, BundledModel])[]): ReadonlyMap<string, BundledModel> {
  const byName = new Map<string, BundledModel>();
  for (const [name, model] of models) {
    if (byName.has(name)) {
      throw new UserError(`two models are named \`${name}\``, { hint: 'give the binding a name that is no path' });
    }
    byName.set(name, model);
  }
  return byName;
}
