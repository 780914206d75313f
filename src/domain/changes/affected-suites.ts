import { digestOf, type Json } from '../artifacts/digest.js';
import type { Side } from '../suite/side.js';
import { baseTarget, headTarget, type Sides, type SuiteAcrossSides, suitesAcross } from '../suite/sides.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import type { AffectedSuite } from './change-set.js';
import type { Lane } from './lane.js';

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
