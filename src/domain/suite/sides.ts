import { UserError } from '../user-error.js';
import { renamedReference } from './across/renamed-reference.js';
import type { Arm } from './arm.js';
import { isConfigurationOf } from './parts/part-of.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';
import { suitesOf } from './suites-of.js';
import { type AskedOf, mixTarget, resolveTarget, type Target, targetDigest, whyUnreadable } from './target.js';
import type { ModelSides } from './target-model.js';

/** One suite as the three commits define it. */
export type SuiteAcrossSides = {
  readonly name: string;
  readonly policy: SuiteDefinition | undefined;
  readonly base: SuiteDefinition | undefined;
  readonly head: SuiteDefinition | undefined;
};

export type Sides = { readonly policy: Side; readonly base: Side; readonly head: Side };

type SuitesByName = ReadonlyMap<string, SuiteDefinition>;

const byName = (side: Side): SuitesByName => new Map(suitesOf(side).map((suite) => [suite.name, suite]));

/** Every suite that one of the commits defines, by name; one that head has renamed by the name that policy gives it. */
export function suitesAcross(sides: Sides): SuiteAcrossSides[] {
  const [policy, base, head] = [byName(sides.policy), byName(sides.base), byName(sides.head)];
  const renamed = renamedSuites({ policy, base, head }, sides);
  const isRenamed = new Set([...renamed.values()].map(({ name }) => name));
  const names = new Set([...policy.keys(), ...[...head.keys()].filter((name) => !isRenamed.has(name))]);
  return [...names].map((name) => ({
    name,
    policy: policy.get(name),
    base: base.get(name),
    head: head.get(name) ?? renamed.get(name),
  }));
}

/**
 * For suites of policy that head has no more by their name, the new one of head that asks the very target which theirs
 * has become; none where several do.
 */
function renamedSuites(
  { policy, base, head }: Readonly<Record<keyof Sides, SuitesByName>>,
  sides: Sides,
): ReadonlyMap<string, SuiteDefinition> {
  const fresh = [...head.values()].filter(({ name }) => !policy.has(name) && !base.has(name));
  const digests = new Map(fresh.map((suite) => [suite, digestOfPrompted(tryResolve(suite, [], sidesOfHead(sides)))]));
  const found = [...policy.values()].flatMap((suite): [string, SuiteDefinition][] => {
    if (fresh.length === 0 || head.has(suite.name)) return [];
    const across = { name: suite.name, policy: suite, base: base.get(suite.name), head: undefined };
    const digest = digestOfPrompted(headTarget(across, sides));
    const [only, second] = fresh.filter((each) => digest !== undefined && digests.get(each) === digest);
    return only === undefined || second !== undefined ? [] : [[suite.name, only]];
  });
  const isTakenTwice = ([, suite]: [string, SuiteDefinition]): boolean =>
    found.filter(([, other]) => other === suite).length > 1;
  return new Map(found.filter((each) => !isTakenTwice(each)));
}

const sidesOfHead = ({ policy, head }: Sides): ModelSides => ({ arm: head, policy });

/** Programs and endpoints keep what they are by their own names, and are paired by those alone. */
const digestOfPrompted = (resolved: Resolved): string | undefined =>
  resolved.kind === 'target' && resolved.target.prompt !== undefined ? targetDigest(resolved.target) : undefined;

/** An arm's target, or why there is none. */
export type Resolved =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'gone'; readonly reason: string };

/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
export const sourcesOf = ({ policy, base, head }: SuiteAcrossSides): (readonly string[])[] =>
  [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);

/** The base arm's target. */
export const baseTarget = (suite: SuiteAcrossSides, sides: Sides): Resolved =>
  tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });

/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
export function headTarget(suite: SuiteAcrossSides, sides: Sides): Resolved {
  const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
  if (suite.head === undefined) {
    const found = tryResolve(followed(suite, sides), sources, { arm, policy });
    const reason = found.kind === 'gone' ? whyNotRead(suite.policy, { arm, policy }) : undefined;
    return reason === undefined ? found : { kind: 'gone', reason };
  }
  return { kind: 'target', target: resolveTarget(suite.head, sources, { arm, policy }) };
}

/** A suite that head dropped, asking for what head calls otherwise by its new name. */
function followed({ policy }: SuiteAcrossSides, sides: Sides): SuiteDefinition | undefined {
  if (policy === undefined || !('prompt' in policy.target)) return policy;
  const inHead = sidesOfHead(sides);
  if (tryResolve(policy, [], inHead).kind === 'target' || whyNotRead(policy, inHead) !== undefined) return policy;
  const target = renamedReference(policy.target, sides);
  return target === undefined ? policy : { ...policy, target };
}

/** Why a suite of policy's, whose file is still there, is none of this commit. */
function whyNotRead(suite: SuiteDefinition | undefined, { arm, policy }: ModelSides): string | undefined {
  const path = suite?.place.path;
  if (path === undefined || arm.configuration === undefined || !arm.blobs.has(path)) return undefined;
  if (isConfigurationOf(path, arm) || arm.imported?.some((file) => file.path === path)) return undefined;
  return isConfigurationOf(path, policy)
    ? `lanegate.yml does not include ${path}`
    : `lanegate.yml does not name ${path} under \`imports\``;
}

/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
export function headTargetOrReason(suite: SuiteAcrossSides, sides: Sides): Resolved {
  const reason = suite.head === undefined ? undefined : whyUnreadable(suite.head.target, sides.head);
  return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}

/** Which commit each part of a mixture comes from. */
export type MixedOf = { readonly prompt: Arm; readonly model: Arm };

/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
export function mixedTarget(suite: SuiteAcrossSides, sides: Sides, { prompt, model }: MixedOf): Target {
  const askedOf = (arm: Arm): AskedOf => {
    const definition = arm === 'head' && suite.head === undefined ? followed(suite, sides) : definitionOf(suite, arm);
    const target = definition?.target;
    if (target === undefined || !('prompt' in target)) {
      throw new UserError(`the suite \`${suite.name}\` has no prompt in ${arm}`);
    }
    return { reference: target, arm: sides[arm] };
  };
  return mixTarget(askedOf(prompt), askedOf(model), sides.policy);
}

/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
export const definitionOf = ({ policy, base, head }: SuiteAcrossSides, arm: Arm): SuiteDefinition | undefined =>
  arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);

function tryResolve(
  suite: SuiteDefinition | undefined,
  sources: readonly (readonly string[])[],
  sides: ModelSides,
): Resolved {
  if (suite === undefined) return { kind: 'gone', reason: 'it is not defined' };
  try {
    return { kind: 'target', target: resolveTarget(suite, sources, sides) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'gone', reason: error.message };
    throw error;
  }
}
