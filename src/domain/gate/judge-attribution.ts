import { inOrder } from '../changes/lane.js';
import type { AttributionRun, Factor } from '../evaluation/attribution-run.js';
import type { SuiteRun } from '../evaluation/evaluation.js';
import { type FactorEffect, factorEffects } from '../statistics/factor-effects.js';
import { decides } from '../suite/gate-settings.js';
import type { AttributionVerdict, Effect } from './attribution-verdict.js';
import { collectArms, type FactorialUnits, mixtureScores } from './collect-arms.js';
import { tolerableLoss } from './collect-units.js';
import { describeAttribution } from './describe-attribution.js';
import type { ScoreColumns } from './score-columns.js';
import { whyArmsAreUnlike } from './unlike-arms.js';
import type { MetricVerdict, SuiteVerdict } from './verdict.js';

/** How sure it must be that a lane carries a loss, and that lanes act together. */
const level = 0.05;

/**
 * Which lane carries the difference of each metric that decides and failed, or of all that decide on demand. What lanes
 * do together comes first where its interval excludes zero; else a lane carries a loss where its Holm-adjusted p-value
 * is at most 0.05; else it cannot be told. Nothing where nobody asked.
 */
function judgeAttribution(
  run: SuiteRun,
  scores: ScoreColumns,
  metrics: readonly MetricVerdict[],
): AttributionVerdict[] {
  const { attribution } = run;
  if (attribution === undefined || run.comparison !== 'arms') return [];
  const asked = metrics.filter(({ role, verdict }) => decides(role) && (attribution.on_demand || verdict === 'fail'));
  if (asked.length === 0) return [];
  const names = asked.map(({ name }) => name);
  const mixtures = mixtureScores(run, attribution, names);
  return names.map((name) => {
    const units = collectArms(scores, mixtures, name);
    return judgeMetric(attribution, name, { units, unlike: whyArmsAreUnlike(run, attribution, name) });
  });
}

/** A judgement with what carries its differences, which its reason tells too. */
export function withAttribution<Judged extends Pick<SuiteVerdict, 'reason' | 'metrics'>>(
  judged: Judged,
  run: SuiteRun,
  scores: ScoreColumns,
): Judged & Pick<SuiteVerdict, 'attribution'> {
  const attribution = judgeAttribution(run, scores, judged.metrics);
  if (attribution.length === 0) return judged;
  const several = attribution.length > 1;
  const told = attribution.map(({ metric, reason }) => (several ? `${metric}: ${reason}` : reason));
  return { ...judged, reason: [judged.reason, ...told].join('; '), attribution };
}

/** The scores of all arms, and why they cannot be held against each other where they cannot. */
type Measured = { readonly units: FactorialUnits; readonly unlike: string | undefined };

function judgeMetric(attribution: AttributionRun, metric: string, { units, unlike }: Measured): AttributionVerdict {
  const n = units.scores[0]?.length ?? 0;
  const fault = findFault(attribution, units, n) ?? unlike;
  if (fault !== undefined) {
    const reason = `it cannot be told which lane carries the difference: ${fault}`;
    return { metric, n, total: null, parts: [], interactions: [], carried_by: [], together: false, reason };
  }
  const { total, ...effects } = factorEffects(units.scores);
  const parts = effects.parts.map((effect) => effectOf(effect, attribution.factors));
  const interactions = effects.interactions.map((effect) => effectOf(effect, attribution.factors));
  const carriers = parts.filter(({ p_value }) => p_value <= level);
  const together = interactions.filter(isShown);
  return {
    metric,
    n,
    total,
    parts,
    interactions,
    carried_by: inOrder(carriers.flatMap(({ lanes }) => lanes)),
    together: together.length > 0,
    reason: describeAttribution({ total, parts, carriers, together }),
  };
}

const effectOf = ({ factors, effect, interval, pValue }: FactorEffect, all: readonly Factor[]): Effect => ({
  lanes: inOrder(factors.flatMap((factor) => all[factor] ?? [])),
  effect,
  interval: withinReach(interval, 2 ** (factors.length - 1)),
  p_value: pValue,
});

/** Of scores from 0 to 1 no lane adds more than 1, and each that others act together with doubles what is possible. */
const withinReach = ([low, high]: FactorEffect['interval'], most: number): [number, number] => [
  Math.max(low, -most),
  Math.min(high, most),
];

/** The p-value guards against a few cases that all say the same, whose interval has no width. */
const isShown = ({ interval: [low, high], p_value }: Effect): boolean => (low > 0 || high < 0) && p_value <= level;

function findFault({ stopped }: AttributionRun, units: FactorialUnits, n: number): string | undefined {
  if (stopped !== undefined) return `the mixtures of base and head were not all asked: ${stopped}`;
  const { missing, compared, unit } = units;
  if (missing > tolerableLoss * compared)
    return `${missing} of ${compared} cases have no score in a mixture, more than 2 %`;
  return n < 2 ? `only ${n} ${unit} has a score in every arm` : undefined;
}
