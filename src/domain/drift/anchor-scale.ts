import { own } from '../artifacts/own.js';
import { mean } from '../statistics/mean.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import type { AnchorScores, DriftReference } from './drift-records.js';

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

/** `unit` is what the anchor may waver together with: its cluster, or nobody but itself. */
type Anchor = { readonly unit: string; readonly before: readonly number[]; readonly now: readonly number[] };

/** The anchors of a reference: what they scored, and which of them may waver together. */
export type KnownAnchors = Pick<DriftReference, 'scores' | 'clusters'>;

/** What is asked of the anchors: once, or a second time to confirm, each so often. */
export type Measured = { readonly scores: readonly AnchorScores[]; readonly repeats: number };

/** Where more than this share of the scores is missing, what is left no longer stands for the anchors. */
export const tolerableLoss = 0.05;

/** A metric of a measurement of which enough is there to tell something. */
export function soundStanding(metric: string, reference: KnownAnchors, measured: Measured): Standing | undefined {
  const standing = standingOf(metric, reference, measured);
  return standing === undefined || standing.missing > tolerableLoss ? undefined : standing;
}

/** A metric of a measurement, anchor by anchor; `undefined` where fewer than two anchors have scores in both. */
export function standingOf(metric: string, reference: KnownAnchors, measured: Measured): Standing | undefined {
  const anchors = anchorsOf(metric, reference, measured.scores);
  const paired = anchors.filter(({ now }) => now.length > 0);
  if (paired.length < 2) return undefined;
  const variance = answerVariance(anchors);
  const error = errorOf(variance, paired, ({ now }) => now.length);
  const referenceError = errorOf(variance, paired, ({ before }) => before.length);
  const difference = mean(paired.map(({ now, before }) => mean(now) - mean(before)));
  const found = sum(anchors.map(({ now }) => now.length));
  return {
    difference,
    error,
    referenceError,
    anchors: paired.length,
    z: (difference + referenceError) / error,
    missing: 1 - found / (anchors.length * measured.repeats * measured.scores.length),
  };
}

/** The scale of a measurement that asks every anchor so often; `undefined` of fewer than two anchors. */
export function scaleOf(metric: string, reference: KnownAnchors, repeats: number): AnchorScale | undefined {
  const anchors = anchorsOf(metric, reference, []);
  if (anchors.length < 2) return undefined;
  const variance = answerVariance(anchors);
  return {
    error: errorOf(variance, anchors, () => repeats),
    referenceError: errorOf(variance, anchors, ({ before }) => before.length),
  };
}

/** The anchors that the reference has asked often enough to tell how far their answers waver. */
const anchorsOf = (metric: string, { scores: known, clusters }: KnownAnchors, measured: readonly AnchorScores[]) =>
  Object.entries(known).flatMap(([id, scores]): Anchor[] => {
    const before = own(scores, metric) ?? [];
    const now = measured.flatMap((each) => own(own(each, id) ?? {}, metric) ?? []);
    return before.length < 2 ? [] : [{ unit: unitOf(id, clusters), before, now }];
  });

function unitOf(id: string, clusters: KnownAnchors['clusters']): string {
  const cluster = own(clusters ?? {}, id);
  return cluster === undefined ? `case ${id}` : `cluster ${cluster}`;
}

/**
 * The most by which answers differ that never did: the 95 % bound of a rate of which nothing was seen, times those that
 * could have differed apart.
 */
const unseen = 3;

/** The variance of answers to one case, pooled over the reference; never zero, or one odd answer would be a drift. */
function answerVariance(anchors: readonly Anchor[]): number {
  const answers = sum(anchors.map(({ before }) => before.length));
  const squares = sum(anchors.map(({ before }) => (before.length - 1) * standardDeviation(before) ** 2));
  const apart = sum(byUnit(anchors, (each) => Math.max(...each.map(({ before }) => before.length))));
  return Math.max(squares / (answers - anchors.length), unseen / apart);
}

/**
 * The standard error of a mean of means of so many answers each. What a unit has counts as if it wavered together: a
 * reference, asked at one sitting, cannot show that it does not from night to night.
 */
function errorOf(variance: number, anchors: readonly Anchor[], countOf: (anchor: Anchor) => number): number {
  const squares = byUnit(anchors, (each) => sum(each.map((anchor) => 1 / Math.sqrt(countOf(anchor)))) ** 2);
  return Math.sqrt(variance * sum(squares)) / anchors.length;
}

/** A number of each unit. */
function byUnit(anchors: readonly Anchor[], numberOf: (unit: readonly Anchor[]) => number): number[] {
  const units = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const unit = units.get(anchor.unit);
    if (unit === undefined) units.set(anchor.unit, [anchor]);
    else unit.push(anchor);
  }
  return [...units.values()].map(numberOf);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
