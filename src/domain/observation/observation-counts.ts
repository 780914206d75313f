import { z } from 'zod';
import { type Observation, ObservationKind, ObservedArm, ObservedError } from './observation.js';

const Count = z.number().int().nonnegative();

/** Failed calls of each arm by why they failed. */
export const ErrorKinds = z.record(ObservedArm, z.partialRecord(ObservedError, Count));
export type ErrorKinds = z.infer<typeof ErrorKinds>;

/** What was read, and what of it was not used and why. Nothing is left out without being counted here. */
export const ObservationCounts = z.strictObject({
  observations: Count,
  by_arm: z.record(ObservedArm, z.record(ObservationKind, Count)),
  pairs: Count.describe('Shadowed requests that both arms have'),
  errors: z.record(ObservedArm, Count),
  error_kinds: ErrorKinds,
  refusals: z.record(ObservedArm, Count),
  scored: z.record(ObservedArm, Count),
  unpaired: Count.describe('Shadowed requests that one arm alone has'),
  calls: Count,
  duplicates: Count.describe('Calls and observations that were read already'),
  of_neither_arm: Count,
  failed_of_neither_arm: Count.describe('Of these, calls that failed; their arm may not have been written down'),
  of_both_arms: Count.describe('Calls that the names of both arms fit'),
  unplaced_scores: Count.describe('Scores of which nobody can tell whose they are'),
  scores_out_of_range: Count.describe('Scores that are not from 0 to 1'),
  contradicted_scores: Count.describe('Metrics of a request that are told several scores, none of which counts'),
  scores_of_failures: Count.describe('Scores of calls that failed, which are none'),
  other: Count.describe('Spans and rows that are no calls'),
  broken: Count.describe('Lines and values that nobody can read'),
  models: z.record(ObservedArm, z.array(z.string())).describe('That served'),
});
export type ObservationCounts = z.infer<typeof ObservationCounts>;

/** Models of an arm that are told by name. */
const mostModels = 20;

type OfObservations = Pick<
  ObservationCounts,
  'observations' | 'by_arm' | 'pairs' | 'errors' | 'error_kinds' | 'refusals' | 'scored' | 'unpaired' | 'models'
>;

/** What can be counted of the observations themselves. */
export function countsOf(observations: readonly Observation[]): OfObservations {
  const arms = {
    baseline: observations.filter(({ arm }) => arm === 'baseline'),
    candidate: observations.filter(({ arm }) => arm === 'candidate'),
  };
  const [baseline, candidate] = [shadowedIn(arms.baseline), shadowedIn(arms.candidate)];
  const pairs = [...candidate].filter((id) => baseline.has(id)).length;
  return {
    observations: observations.length,
    by_arm: ofEach(arms, (of) => ({
      shadow: of.filter(({ kind }) => kind === 'shadow').length,
      traffic: of.filter(({ kind }) => kind === 'traffic').length,
    })),
    pairs,
    unpaired: baseline.size + candidate.size - 2 * pairs,
    errors: ofEach(arms, (of) => of.filter(({ error }) => error !== undefined).length),
    error_kinds: ofEach(arms, kindsOf),
    refusals: ofEach(arms, (of) => of.filter(({ refused }) => refused === true).length),
    scored: ofEach(arms, (of) => of.filter(({ scores }) => scores !== undefined).length),
    models: ofEach(arms, (of) => [...new Set(of.map(({ model }) => model))].sort().slice(0, mostModels)),
  };
}

function kindsOf(observations: readonly Observation[]): ErrorKinds[ObservedArm] {
  const kinds: ErrorKinds[ObservedArm] = {};
  for (const { error } of observations) if (error !== undefined) kinds[error] = (kinds[error] ?? 0) + 1;
  return kinds;
}

const shadowedIn = (observations: readonly Observation[]): ReadonlySet<string> =>
  new Set(observations.filter(({ kind }) => kind === 'shadow').map(({ id }) => id));

type Arms = Readonly<Record<ObservedArm, readonly Observation[]>>;

const ofEach = <Value>({ baseline, candidate }: Arms, of: (observations: readonly Observation[]) => Value) => ({
  baseline: of(baseline),
  candidate: of(candidate),
});
