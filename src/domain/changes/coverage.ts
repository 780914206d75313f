import { promptNameOf } from '../suite/prompt-path.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import { baseTarget, headTarget, type Sides, type SuiteAcrossSides } from './affected-suites.js';
import type { Change } from './change-set.js';

/** What a suite's two arms are made of, so that a change can be told to reach it or not. */
type Reach = {
  readonly suite: string;
  readonly promptPaths: ReadonlySet<string>;
  readonly promptNames: ReadonlySet<string>;
  readonly bindings: ReadonlySet<string>;
  /** True when the prompt file's own model is used, since the suite names no binding. */
  readonly usesOwnModel: boolean;
};

/**
 * The affected suites that evaluate a change of the prompt or model lane. A change that none evaluates is not known to be
 * harmless. Providers bind from the target branch, so no suite evaluates a change of one.
 */
export function suitesThatEvaluate(
  change: Pick<Change, 'lane' | 'path' | 'facet'>,
  reaches: readonly Reach[],
): string[] {
  return reaches.filter((reach) => reachesChange(reach, change)).map(({ suite }) => suite);
}

function reachesChange(reach: Reach, { lane, path, facet }: Pick<Change, 'lane' | 'path' | 'facet'>): boolean {
  if (facet.startsWith(`suites.${reach.suite}.target.`)) return true;
  if (lane === 'prompt') return reach.promptPaths.has(path) || startsWithOneOf(facet, 'prompts', reach.promptNames);
  if (lane !== 'model') return false;
  return startsWithOneOf(facet, 'models', reach.bindings) || (reach.usesOwnModel && reach.promptPaths.has(path));
}

const startsWithOneOf = (facet: string, section: string, names: ReadonlySet<string>): boolean =>
  facet.startsWith(`${section}.`) && names.has(facet.slice(section.length + 1));

/** What each of these suites reaches on either side. */
export function reachesOf(suites: readonly SuiteAcrossSides[], sides: Sides): Reach[] {
  return suites.map((suite) => {
    const definitions = [suite.policy, suite.base, suite.head].filter((each) => each !== undefined);
    const targets = [baseTarget(suite, sides), headTarget(suite, sides)].flatMap((resolved) =>
      resolved.kind === 'target' ? [resolved.target] : [],
    );
    const promptPaths = targets.map(({ prompt }) => prompt.path);
    return {
      suite: suite.name,
      promptPaths: new Set(promptPaths),
      promptNames: new Set([...definitions.map(({ target }) => target.prompt), ...promptPaths.map(promptNameOf)]),
      bindings: new Set(definitions.flatMap(bindingOf)),
      usesOwnModel: definitions.some(({ target }) => target.model === undefined),
    };
  });
}

const bindingOf = ({ target }: SuiteDefinition): string[] => (target.model === undefined ? [] : [target.model]);
