import { isVariantOf } from '../inference/incident/served-model.js';
import type { ObservedArm } from './observation.js';
import type { ObservedCall } from './observed-call.js';

/** What each arm is known by: ids of releases, digests of the model lane, and names of models as they are served. */
export type ArmRules = Readonly<Record<ObservedArm, readonly string[]>>;

/** Whose call it is; `neither` or `both` where the rules do not tell. */
export type ArmFinding = ObservedArm | 'neither' | 'both';

type ArmFacts = Pick<ObservedCall, 'arm' | 'release' | 'servedModel' | 'requestedModel'>;

/**
 * The arm of a call: as it says itself, else by its release, else by the model that served it. A model that is named
 * exactly goes before one that is another one's dated variant, so that an alias and its snapshot can be compared.
 */
export function armOf({ arm, release, servedModel, requestedModel }: ArmFacts, rules: ArmRules): ArmFinding {
  if (arm !== undefined) return arm;
  const byRelease = release === undefined ? 'neither' : whose(rules, (name) => name === release);
  if (byRelease !== 'neither') return byRelease;
  const model = servedModel ?? requestedModel;
  if (model === undefined) return 'neither';
  const exact = whose(rules, (name) => name.toLowerCase() === model.toLowerCase());
  return exact === 'neither' ? whose(rules, (name) => isVariantOf(name, model)) : exact;
}

function whose({ baseline, candidate }: ArmRules, isIts: (name: string) => boolean): ArmFinding {
  const [isBaseline, isCandidate] = [baseline.some(isIts), candidate.some(isIts)];
  if (isBaseline && isCandidate) return 'both';
  if (isBaseline) return 'baseline';
  return isCandidate ? 'candidate' : 'neither';
}
