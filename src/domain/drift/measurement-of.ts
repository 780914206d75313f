import { referenceId } from './describe-drift.js';
import type { DriftMeasurement, DriftReference } from './drift-records.js';
import type { AskedAnchors } from './read-anchors.js';

/** What one measurement is made of; `second` is what was asked again to confirm it. */
export type TakenMeasurement = {
  readonly reference: DriftReference;
  readonly request: Pick<DriftMeasurement, 'suite' | 'commit' | 'by' | 'repeats'>;
  readonly first: AskedAnchors;
  readonly second: AskedAnchors | undefined;
  readonly at: string;
};

/** The record of a measurement. A confirmation that tells nothing confirms nothing, and is not kept. */
export function measurementOf({ reference, request, first, second, at }: TakenMeasurement): DriftMeasurement {
  const { suite, commit, by, repeats } = request;
  return {
    version: 1,
    kind: 'measurement',
    at,
    by,
    suite,
    commit,
    repeats,
    reference: referenceId(reference),
    scores: first.scores,
    traits: first.traits,
    hindrances: [...first.hindrances],
    ...(second === undefined || second.hindrances.length > 0
      ? {}
      : { confirmation: { scores: second.scores, traits: second.traits } }),
  };
}
