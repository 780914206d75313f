import { matchesGlobs } from '../artifacts/glob.js';
import { own } from '../artifacts/own.js';
import { type Answerer, modelsOf } from '../suite/answerer.js';
import { configurationsOf } from '../suite/parts/part-of.js';
import { sendsJsonSchema } from '../suite/prompt.js';
import { fileOfPrompt } from '../suite/prompt-path.js';
import { providersOf, type Side } from '../suite/side.js';
import {
  baseTarget,
  headTargetOrReason,
  type Resolved,
  type Sides,
  type SuiteAcrossSides,
  sourcesOf,
} from '../suite/sides.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import type { Change } from './change-set.js';

/** What one arm of a suite is made of, so that a change can be told to reach it or not. */
type Reach = {
  readonly promptPath: string | undefined;
  /** The file of another tool that the suite comes from. */
  readonly importedFrom: string | undefined;
  /** Files whose text becomes a part of the prompt. */
  readonly includedPaths: ReadonlySet<string>;
  /** The facets of the prompt file that are sent to the model. */
  readonly sentFacets: ReadonlySet<string>;
  readonly promptName: string | undefined;
  /** The bindings that may answer: one, or all of a route. */
  readonly bindings: ReadonlySet<string>;
  readonly route: string | undefined;
  /** Those of the arm's own that are asked, since policy knows none of their names. */
  readonly newProviders: ReadonlySet<string>;
  /** The sources that a program declares; what it does not name it is not known to use. */
  readonly programSources: readonly (readonly string[])[];
  /** lanegate.yml and what it includes. */
  readonly configurations: ReadonlySet<string>;
};

/** A suite's two arms, and what head holds: what head does not hold can reach the base arm alone. */
export type SuiteReach = {
  readonly suite: string;
  /** Its name, and that which head gives it. */
  readonly names: readonly string[];
  readonly base: Reach;
  readonly head: Reach;
  readonly isInHead: (change: Spot) => boolean;
};

type Spot = Pick<Change, 'lane' | 'path' | 'facet'>;

/**
 * The suites that a change of the prompt or model lane reaches: they evaluate it, or their two targets are proven equal
 * in spite of it. What head holds counts only where head's own target uses it: a suite that moved on to another prompt
 * says nothing about the one it left. Providers bind from the target branch, so no suite evaluates a change of one that
 * is known there.
 */
export const suitesReachedBy = (change: Spot, reaches: readonly SuiteReach[]): string[] =>
  reaches
    .filter(({ names, base, head, isInHead }) => {
      const isOfTarget = names.some((name) => change.facet.startsWith(`suites.${name}.target.`));
      if (isOfTarget && head.configurations.has(change.path)) return true;
      return isReached(head, change) || (!isInHead(change) && isReached(base, change));
    })
    .map(({ suite }) => suite);

function isReached(reach: Reach, change: Spot): boolean {
  const { lane, path, facet } = change;
  if (lane !== 'prompt' && lane !== 'model') return false;
  if (lane === 'prompt' && reach.includedPaths.has(path)) return true;
  if (reach.programSources.some((globs) => matchesGlobs(path, globs))) return true;
  if (path === reach.importedFrom) return true;
  if (path === reach.promptPath) return reach.sentFacets.has(facet.split('.')[0] ?? facet);
  return reach.configurations.has(path) && isConfigured(reach, change);
}

/** Of an entry of lanegate.yml; another file may have one of the same name, which no suite asks. */
function isConfigured(reach: Reach, { facet }: Spot): boolean {
  if (facet === `prompts.${reach.promptName}`) return true;
  if (facet.startsWith('providers.')) return reach.newProviders.has(facet.slice('providers.'.length));
  if (reach.route !== undefined && isOfRoute(facet, reach.route)) return true;
  return facet.startsWith('models.') && reach.bindings.has(facet.slice('models.'.length));
}

const isOfRoute = (facet: string, route: string): boolean => `${facet}.`.startsWith(`routes.${route}.`);

/** What each of these suites reaches on either side. */
export function reachesOf(suites: readonly SuiteAcrossSides[], sides: Sides): SuiteReach[] {
  const configurations = configurationsOf(...Object.values(sides));
  return suites.map((suite) => {
    const across: Across = { suite, sides, configurations };
    return {
      suite: suite.name,
      names: [suite.name, suite.head?.name ?? suite.name],
      base: reachOf(suite.base ?? suite.policy ?? suite.head, baseTarget(suite, sides), across),
      head: reachOf(suite.head ?? suite.policy, headTargetOrReason(suite, sides), across),
      isInHead: (change) => isHeld(change, sides.head, configurations),
    };
  });
}

type Across = {
  readonly suite: SuiteAcrossSides;
  readonly sides: Sides;
  readonly configurations: Reach['configurations'];
};

function reachOf(
  definition: SuiteDefinition | undefined,
  resolved: Resolved,
  { suite, sides, configurations }: Across,
): Reach {
  const target = resolved.kind === 'target' ? resolved.target : undefined;
  const prompt = target?.prompt;
  const reference = definition !== undefined && 'prompt' in definition.target ? definition.target : undefined;
  const name = reference?.model;
  const ownModel = name === undefined ? ['model', 'modelParameters'] : [];
  const file = prompt && fileOfPrompt(prompt.path, (path) => isFileOf(sides, path));
  const schema = prompt !== undefined && sendsJsonSchema(prompt) ? ['jsonSchema'] : [];
  return {
    promptPath: file,
    importedFrom: prompt?.path === file ? undefined : definition?.place.path,
    includedPaths: new Set(prompt?.inclusion.files.map((file) => file.path)),
    sentFacets: new Set(['messages', 'text', 'responseFormat', ...ownModel, ...schema]),
    promptName: reference?.prompt,
    bindings: new Set([...(name === undefined ? [] : [name]), ...(target?.route?.models.keys() ?? [])]),
    route: target?.route?.name,
    newProviders: target === undefined ? new Set() : newProvidersOf(target, sides.policy),
    programSources: target?.provider.api === 'command' ? sourcesOf(suite) : [],
    configurations,
  };
}

const isFileOf = (sides: Sides, path: string): boolean => Object.values(sides).some(({ blobs }) => blobs.has(path));

const newProvidersOf = (target: Answerer, policy: Side): ReadonlySet<string> =>
  new Set(
    modelsOf(target)
      .map(({ providerName }) => providerName)
      .filter((name) => own(providersOf(policy), name) === undefined),
  );

/** True when head still has the file, or for lanegate.yml the entry, that a change is about. */
function isHeld({ path, facet }: Spot, head: Side, configurations: ReadonlySet<string>): boolean {
  if (!configurations.has(path)) return head.blobs.has(path);
  const [section, ...rest] = facet.split('.');
  const name = rest.join('.');
  if (section === 'models') return Object.hasOwn(head.settings.models, name);
  if (section === 'routes') return Object.keys(head.settings.routes).some((route) => isOfRoute(facet, route));
  return section === 'prompts' ? Object.hasOwn(head.settings.prompts, name) : true;
}
