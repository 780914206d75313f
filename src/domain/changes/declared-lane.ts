import type { Json } from '../artifacts/digest.js';
import { matchesGlobs } from '../artifacts/glob.js';
import type { DeclaredLanes } from '../suite/configuration.js';
import type { Sides } from '../suite/sides.js';
import type { Lane } from './lane.js';

/** The lane that lanegate.yml gives a whole file: of several that fit, the one written last. */
export function laneDeclaredFor(path: string, lanes: DeclaredLanes): Lane | undefined {
  return inWrittenOrder(lanes).findLast(([, globs]) => matchesGlobs(path, globs))?.[0];
}

/** The `lanes` that bind both sides: policy's, and head's only where policy has no lanegate.yml. */
export const bindingLanes = ({ policy, head }: Pick<Sides, 'policy' | 'head'>): DeclaredLanes =>
  (policy.configuration === undefined ? head : policy).settings.lanes;

/** What a `lanes` section means: a list, for the order of its lanes counts. */
export const meaningOfLanes = (lanes: DeclaredLanes): Json => inWrittenOrder(lanes);

const inWrittenOrder = (lanes: DeclaredLanes): [Lane, string[]][] => Object.entries(lanes) as [Lane, string[]][];
