import { own } from '../artifacts/own.js';
import { mean } from '../statistics/mean.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import type { AnchorScores } from './drift-records.js';

/** Standard errors of a mean difference over the anchors. */
export type AnchorScale = {
  /** By the noise of the measurement. */
  readonly error: number;
  /** By the noise of the reference, which all measurements share. */
  readonly referenceError: number;
};

/** A metric of a measurement beside its reference. */
export type Standing = AnchorScale & {
  /** Mean over the anchors of the score now less that of the reference, in [-1, 1]. */
  readonly difference: number;
  /**
   * By how many errors of the measurement the difference is lower than a reference that is one of its own errors too
   * high explains; negative is worse. Without that a sum over measurements would drift by itself.
   */
  readonly z: number;
  readonly anchors: number;
  /** The share of the scores that should be there and are not. */
  readonly missing: number;
};

type Anchor = { readonly before: readonly number[]; readonly now: readonly number[] };

/** What is asked of the anchors: once, or a second time to confirm, each so often. */
export type Measured = { readonly scores: readonly AnchorScores[]; readonly repeats: number };

/** Where more than this share of the scores is missing, what is left no longer stands for the anchors. */
export const tolerableLoss = 0.05;

/** A metric of a measurement of which enough is there to tell something. */
export function soundStanding(metric: string, reference: AnchorScores, measured: Measured): Standing | undefined {
  const standing = standingOf(metric, reference, measured);
  return standing === undefined || standing.missing > tolerableLoss ? undefined : standing;
}

/** A metric of a measurement, anchor by anchor; `undefined` where fewer than two anchors have scores in both. */
export function standingOf(metric: string, reference: AnchorScores, measured: Measured): Standing | undefined {
  const anchors = anchorsOf(metric, reference, measured.scores);
  const paired = anchors.filter(({ now }) => now.length > 0);
  if (paired.length < 2) return undefined;
  const variance = answerVariance(anchors);
  const error = errorOf(variance, countsOf(paired, 'now'));
  const referenceError = errorOf(variance, countsOf(paired, 'before'));
  const difference = mean(paired.map(({ now, before }) => mean(now) - mean(before)));
  const found = anchors.reduce((sum, { now }) => sum + now.length, 0);
  return {
    ...{ difference, error, referenceError, anchors: paired.length, z: (difference + referenceError) / error },
    missing: 1 - found / (anchors.length * measured.repeats * measured.scores.length),
  };
}

/** The scale of a measurement that asks every anchor so often; `undefined` of fewer than two anchors. */
export function scaleOf(metric: string, reference: AnchorScores, repeats: number): AnchorScale | undefined {
  const anchors = anchorsOf(metric, reference, []);
  if (anchors.length < 2) return undefined;
  const variance = answerVariance(anchors);
  const counts = anchors.map(() => repeats);
  return { error: errorOf(variance, counts), referenceError: errorOf(variance, countsOf(anchors, 'before')) };
}

/** The anchors that the reference has asked often enough to tell how far their answers waver. */
const anchorsOf = (metric: string, reference: AnchorScores, measured: readonly AnchorScores[]): Anchor[] =>
  Object.entries(reference).flatMap(([id, scores]) => {
    const before = own(scores, metric) ?? [];
    const now = measured.flatMap((each) => own(own(each, id) ?? {}, metric) ?? []);
    return before.length < 2 ? [] : [{ before, now }];
  });

const countsOf = (anchors: readonly Anchor[], side: keyof Anchor): number[] =>
  anchors.map((anchor) => anchor[side].length);

/** The most by which answers differ that never did: the 95 % bound of a rate of which nothing was seen, times them. */
const unseen = 3;

/** The variance of answers to one case, pooled over the reference; never zero, or one odd answer would be a drift. */
function answerVariance(anchors: readonly Anchor[]): number {
  const answers = anchors.reduce((sum, { before }) => sum + before.length, 0);
  const squares = anchors.reduce((sum, { before }) => sum + (before.length - 1) * standardDeviation(before) ** 2, 0);
  return Math.max(squares / (answers - anchors.length), unseen / answers);
}

/** The standard error of a mean of means of so many answers each. */
const errorOf = (variance: number, counts: readonly number[]): number =>
  Math.sqrt(variance * counts.reduce((sum, count) => sum + 1 / count, 0)) / counts.length;
