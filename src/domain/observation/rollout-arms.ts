import type { Release } from '../release/release.js';
import type { ArmRules } from './arm-rules.js';

/** The two releases of the model lane that a rollout compares. */
export type RolloutReleases = { readonly baseline: Release | undefined; readonly candidate: Release };

/**
 * What tells the arms of a rollout apart in traces: the id of each release, the digest of its models, and the models
 * that only one of them asks. A model that both ask tells nothing.
 */
export function armsOfRollout({ baseline, candidate }: RolloutReleases): ArmRules {
  const [before, after] = [modelsOf(baseline), modelsOf(candidate)];
  return {
    baseline: [...idsOf(baseline), ...before.filter((model) => !after.includes(model))],
    candidate: [...idsOf(candidate), ...after.filter((model) => !before.includes(model))],
  };
}

const idsOf = (release: Release | undefined): string[] => (release === undefined ? [] : [release.id, release.digest]);

const modelsOf = (release: Release | undefined): string[] =>
  release === undefined ? [] : [...new Set(Object.values(release.lock.models).map(({ model }) => model))];
