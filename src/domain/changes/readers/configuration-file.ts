import { type Json, meanSame } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { type DeclaredProvider, providerAccess, providerIdentity } from '../../inference/provider/provider.js';
import { type Configuration, defaultConfiguration, type SuiteSpec } from '../../suite/configuration.js';
import { configurationFile } from '../../suite/configuration-file.js';
import type { Located } from '../../suite/located.js';
import { parseRoot } from '../../suite/parse-configuration.js';
import { parsePart } from '../../suite/parts/part.js';
import { withParts } from '../../suite/parts/with-parts.js';
import type { TargetReference } from '../../suite/target-reference.js';
import { UserError } from '../../user-error.js';
import { meaningOfLanes } from '../declared-lane.js';
import type { Facet, Reader } from '../facet.js';

/**
 * lanegate.yml: bindings, routes and providers are of the model lane, prompts of theirs, and the yardstick and all else
 * is `evals`.
 */
export const readConfigurationFile: Reader = ({ path, text }) => {
  if (path !== configurationFile || text.length > longestConfiguration) return undefined;
  const located = tryParse(() => parseRoot(text, path));
  return located && facetsOf(located);
};

/** The file of a part of a monorepo, whose entries are called as they are from the root. */
export const readPartFile: Reader = ({ path, text }) => {
  if (text.length > longestConfiguration) return undefined;
  const part = tryParse(() => parsePart(text, path));
  if (part === undefined) return undefined;
  const { value, placeOf, parts } = withParts({ ...part, value: defaultConfiguration }, [part]);
  const [{ judge, embedder } = {}] = parts;
  return facetsOf({ value: { ...value, judge, embedder }, placeOf });
};

function facetsOf({ value, placeOf }: Pick<Located<Configuration>, 'value' | 'placeOf'>): Facet[] {
  const lineOf = (keys: readonly PropertyKey[]): number => placeOf(keys).line;
  const { models, routes, providers, prompts, suites, version, ...sections } = value;
  const facet = (lane: Facet['lane'], keys: readonly string[], meaning: unknown): Facet => ({
    lane,
    name: keys.join('.'),
    meaning: (meaning ?? null) as Json,
    line: lineOf(keys),
  });
  return [
    ...Object.entries(models).flatMap(([name, { price, ...binding }]) => [
      facet('model', ['models', name], binding),
      ...(price === undefined ? [] : [facet('code', ['models', name, 'price'], price)]),
    ]),
    ...Object.entries(routes).map(([name, route]) => facet('model', ['routes', name], route)),
    ...Object.entries(providers).flatMap(([name, provider]) => [
      facet('model', ['providers', name], providerIdentity(provider)),
      ...accessOf(provider).map((access) => facet('code', ['providers', name, 'access'], access)),
    ]),
    ...Object.entries(prompts).map(([name, prompt]) => facet('prompt', ['prompts', name], prompt)),
    ...suites.flatMap((suite, index) => suiteFacets(suite, lineOf(['suites', index]))),
    // A file that says no more than this brings the yardstick of its conventions.
    facet('evals', ['version'], version),
    ...Object.entries(sections)
      .filter(([name, section]) => !isDefault(name, section))
      .map(([name, section]) =>
        facet(
          name === 'ownership' ? 'docs' : 'evals',
          [name],
          name === 'lanes' ? meaningOfLanes(value.lanes) : section,
        ),
      ),
  ];
}

/** A section that says what holds without it is none that a change brings or takes away. */
const isDefault = (name: string, section: unknown): boolean =>
  meanSame(section, own<unknown>(defaultConfiguration, name));

/** Longer texts are nobody's configuration, and would take the parser too long. */
const longestConfiguration = 50_000;

/** Keys and patience, on which no answer depends; none where the provider needs none. */
const accessOf = (provider: DeclaredProvider): Json[] => {
  const access = providerAccess(provider);
  return access === undefined ? [] : [access];
};

/** A suite is named by its name, not by its position, so that moving one changes nothing. */
function suiteFacets(suite: SuiteSpec, line: number): Facet[] {
  const { name, target, ...yardstick } = suite;
  return [
    ...targetFacets(`suites.${name}.target`, target, line),
    { lane: 'evals', name: `suites.${name}`, meaning: yardstick as Json, line },
  ];
}

/** What starts a program is code; an endpoint is who answers, as a provider is. */
function targetFacets(name: string, target: TargetReference, line: number): Facet[] {
  if ('command' in target) return [{ lane: 'code', name: `${name}.command`, meaning: target.command, line }];
  if ('url' in target) return [{ lane: 'model', name: `${name}.url`, meaning: target as Json, line }];
  return [
    { lane: 'prompt', name: `${name}.prompt`, meaning: target.prompt, line },
    { lane: 'model', name: `${name}.model`, meaning: target.model ?? null, line },
  ];
}

/** A configuration that cannot be read has no facets here; whoever needs it reports the mistake. */
function tryParse<Parsed>(parse: () => Parsed): Parsed | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
