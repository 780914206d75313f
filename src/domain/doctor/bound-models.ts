import { own } from '../artifacts/own.js';
import { type DeclaredProvider, resolveProvider, whoAnswers } from '../inference/provider/provider.js';
import type { Prompt } from '../suite/prompt.js';
import { meantBy } from '../suite/prompt-path.js';
import { providersOf, type Side } from '../suite/side.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import { modelNamedBy } from '../suite/target.js';
import { describePlace } from '../user-error.js';

type Answerer = ReturnType<typeof whoAnswers>;

/** A model that something of a commit names, and who answers for it; nobody where the provider is not known. */
export type BoundModel = {
  readonly providerName: string;
  readonly provider: Answerer | undefined;
  readonly model: string;
  readonly place: string;
};

/** Every model that lanegate.yml binds, and those that prompt files name themselves where their suite names none. */
export function boundModels(side: Side, suites: readonly SuiteDefinition[]): BoundModel[] {
  const { settings, configuration } = side;
  const bound = Object.entries(settings.models).map(([name, { provider, model }]) => {
    const place = configuration?.placeOf(['models', name, 'model']);
    return { provider, model, place: place === undefined ? '' : describePlace(place) };
  });
  const named = promptsWithOwnModel(side, suites).map((prompt) => ({
    ...modelNamedBy(prompt, side),
    place: describePlace({ path: prompt.path, line: prompt.lineOf(['model']), key: 'model' }),
  }));
  const known = providersOf(side);
  return [...bound, ...named].map(({ provider: providerName, model, place }) => ({
    providerName,
    model,
    place,
    provider: answererOf(own(known, providerName), known),
  }));
}

/** The variables that a provider reads: its key, and where it is. */
export function variablesOf(provider: Answerer): string[] {
  const named: readonly (readonly [string, unknown])[] = Object.entries(provider);
  return named.flatMap(([field, variable]) =>
    ['key_env', 'endpoint_env', 'region_env'].includes(field) && typeof variable === 'string' ? [variable] : [],
  );
}

/** The variables that models and endpoints of a commit need, each with who needs it. */
export function neededVariables(
  models: readonly BoundModel[],
  suites: readonly SuiteDefinition[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = [
    ...models.flatMap(({ provider, providerName }) =>
      provider === undefined ? [] : variablesOf(provider).map((variable) => [variable, providerName] as const),
    ),
    ...suites.flatMap(({ name, target }) =>
      'url' in target && target.key_env !== undefined ? [[target.key_env, name] as const] : [],
    ),
  ];
  const needed = new Map<string, string[]>();
  for (const [variable, who] of pairs) {
    const known = needed.get(variable) ?? [];
    if (!known.includes(who)) needed.set(variable, [...known, who]);
  }
  return needed;
}

function answererOf(
  declared: DeclaredProvider | undefined,
  known: Readonly<Record<string, DeclaredProvider>>,
): Answerer | undefined {
  if (declared === undefined) return undefined;
  return whoAnswers(resolveProvider(declared, known));
}

function promptsWithOwnModel({ prompts, settings }: Side, suites: readonly SuiteDefinition[]): Prompt[] {
  const wanted = new Set(
    suites.flatMap(({ target }) =>
      'prompt' in target && target.model === undefined ? [own(settings.prompts, target.prompt) ?? target.prompt] : [],
    ),
  );
  const isWanted = meantBy(wanted);
  return [...prompts.values()].filter(({ model, path }) => model !== undefined && isWanted(path));
}
