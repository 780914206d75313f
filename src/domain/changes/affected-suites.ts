import { digestOf, type Json } from '../artifacts/digest.js';
import type { Side } from '../suite/side.js';
import { type SuiteDefinition, suitesOf } from '../suite/suite-definition.js';
import { resolveTarget, type Target } from '../suite/target.js';
import { UserError } from '../user-error.js';
import type { AffectedSuite } from './change-set.js';
import type { Lane } from './lane.js';

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

function tryResolve(suite: SuiteDefinition | undefined, arm: Side, policy: Side): Resolved {
  if (suite === undefined) return { kind: 'gone', reason: 'it is not defined' };
  try {
    return { kind: 'target', target: resolveTarget(suite, arm, policy) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'gone', reason: error.message };
    throw error;
  }
}

/** The suites whose target or yardstick is not the same on both sides, with the lanes that reach them. */
export function affectedSuites(sides: Sides): AffectedSuite[] {
  return suitesAcross(sides).flatMap((suite) => {
    const { lanes, reasons } = differenceOf(suite, sides);
    return lanes.length === 0 ? [] : [{ name: suite.name, lanes, reason: reasons.join('; ') }];
  });
}

function differenceOf(suite: SuiteAcrossSides, sides: Sides): { lanes: Lane[]; reasons: string[] } {
  const lanes: Lane[] = [];
  const reasons: string[] = [];
  const note = (lane: Lane, reason: string): void => {
    lanes.push(lane);
    reasons.push(reason);
  };
  const base = baseTarget(suite, sides);
  const head = headTarget(suite, sides);
  if (base.kind === 'target' && head.kind === 'target') {
    if (base.target.promptDigest !== head.target.promptDigest) note('prompt', 'its prompt differs');
    if (base.target.modelDigest !== head.target.modelDigest) note('model', 'its model binding differs');
  } else if (base.kind !== head.kind) {
    const gone = head.kind === 'gone' ? `its target is gone in head: ${head.reason}` : 'its target is new';
    note('prompt', gone);
    note('model', gone);
  }
  const removed = suite.base !== undefined && suite.head === undefined;
  if (removed) note('evals', 'head removes it; it runs as policy defines it');
  else if (yardstickDigest(suite.base, sides.base) !== yardstickDigest(suite.head ?? suite.base, sides.head)) {
    note('evals', suite.base === undefined ? 'it is new' : 'its cases, graders or thresholds differ');
  }
  return { lanes, reasons: [...new Set(reasons)] };
}

/** What a suite measures with. Cases in a file count by the id of its content. */
function yardstickDigest(suite: SuiteDefinition | undefined, side: Side): string {
  if (suite === undefined) return 'none';
  const { cases, graders, repeats, gate } = suite;
  const content = cases.kind === 'file' ? (side.blobs.get(cases.path) ?? 'missing') : (cases.cases as unknown as Json);
  const { alpha } = side.settings.gate;
  return digestOf({ content, graders, repeats, gate, alpha } as unknown as Json);
}
