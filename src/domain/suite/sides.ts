import { UserError } from '../user-error.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';
import { suitesOf } from './suites-of.js';
import { resolveTarget, type Target, whyUnreadable } from './target.js';

/** One suite as the three commits define it. */
export type SuiteAcrossSides = {
  readonly name: string;
  readonly policy: SuiteDefinition | undefined;
  readonly base: SuiteDefinition | undefined;
  readonly head: SuiteDefinition | undefined;
};

export type Sides = { readonly policy: Side; readonly base: Side; readonly head: Side };

/** Every suite that one of the commits defines, by name. */
export function suitesAcross(sides: Sides): SuiteAcrossSides[] {
  const [policy, base, head] = [sides.policy, sides.base, sides.head].map(
    (side) => new Map(suitesOf(side).map((suite) => [suite.name, suite])),
  );
  const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
  return [...names].map((name) => ({
    name,
    policy: policy?.get(name),
    base: base?.get(name),
    head: head?.get(name),
  }));
}

/** An arm's target, or why there is none. */
export type Resolved =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'gone'; readonly reason: string };

/** The base arm's target: as the merge base says, else as policy, else as head would have asked of it. */
export const baseTarget = (suite: SuiteAcrossSides, sides: Sides): Resolved =>
  tryResolve(suite.base ?? suite.policy ?? suite.head, sides.base, sides.policy);

/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
export function headTarget(suite: SuiteAcrossSides, sides: Sides): Resolved {
  if (suite.head === undefined) return tryResolve(suite.policy, sides.head, sides.policy);
  return { kind: 'target', target: resolveTarget(suite.head, sides.head, sides.policy) };
}

/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
export function headTargetOrReason(suite: SuiteAcrossSides, sides: Sides): Resolved {
  const reason = suite.head === undefined ? undefined : whyUnreadable(suite.head.target, sides.head);
  return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}

function tryResolve(suite: SuiteDefinition | undefined, arm: Side, policy: Side): Resolved {
  if (suite === undefined) return { kind: 'gone', reason: 'it is not defined' };
  try {
    return { kind: 'target', target: resolveTarget(suite, arm, policy) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'gone', reason: error.message };
    throw error;
  }
}
