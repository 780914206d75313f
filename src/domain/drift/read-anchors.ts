import { own } from '../artifacts/own.js';
import type { Evaluation, SuiteRun } from '../evaluation/evaluation.js';
import { failedSamples, samplesOfArm } from '../evaluation/tally/samples-of-arm.js';
import { countUnits } from '../gate/count-units.js';
import { formatAmount } from '../report/words/format-quantity.js';
import { decides } from '../suite/gate-settings.js';
import { tolerableLoss } from './anchor-scale.js';
import { anchorsRange } from './asked-counts.js';
import type { AnchorScores, AnswerTraits } from './drift-records.js';
import { toldFailures } from './told-failures.js';

/** What asking the anchors of a suite came to. */
export type AskedAnchors = {
  readonly scores: AnchorScores;
  /** How many of them count by themselves: what one cluster has counts once. */
  readonly units: number;
  /** The metrics that decide. */
  readonly metrics: readonly string[];
  readonly traits: AnswerTraits;
  /** Why the scores tell nothing. */
  readonly hindrances: readonly string[];
  readonly spent: Evaluation['spent'];
};

/** The scores of head's answers, and what else there is to know of them. */
export function readAnchors({ suites, spent }: Evaluation): AskedAnchors {
  const [run] = suites;
  if (run === undefined) throw new Error('an evaluation of one suite has none');
  const metrics = Object.keys(run.gate.metrics).filter((name) => decides(run.gate.metrics[name]));
  const scores = Object.fromEntries([...run.cases].map(({ id, head }) => [id, deciding(head, metrics)]));
  const { clusters, alone } = countUnits(run.cases);
  return {
    scores,
    units: clusters + alone,
    metrics,
    traits: traitsOf(run),
    hindrances: hindrancesOf(run, metrics),
    spent,
  };
}

const deciding = (scores: Readonly<Record<string, number[]>>, metrics: readonly string[]) =>
  Object.fromEntries(Object.entries(scores).filter(([metric]) => metrics.includes(metric)));

/** A judge that moved makes other scores of the same answers. */
function hindrancesOf(run: SuiteRun, metrics: readonly string[]): string[] {
  const { problem, stopped, judges = [] } = run;
  const moved = judges.flatMap(({ metric, canary }) =>
    canary?.moved && metrics.includes(metric) ? [`the judge of ${metric} moved: ${canary.reason}`] : [],
  );
  return [
    ...(problem === undefined ? [] : [problem]),
    ...(stopped === undefined ? [] : [`not all anchors were asked: ${stopped}`]),
    ...(metrics.length === 0 ? ['no metric of the suite decides'] : []),
    ...moved,
  ];
}

function traitsOf({ arms: { head } }: SuiteRun): AnswerTraits {
  if (head === undefined) return noTraits;
  const each = (sum: number): number => sum / Math.max(1, samplesOfArm(head));
  return {
    answered: head.answered,
    incidents: { ...head.incidents },
    served: { ...head.served },
    ...(head.system_fingerprints === undefined ? {} : { system_fingerprints: { ...head.system_fingerprints } }),
    mean_characters: head.mean_characters,
    mean_output_tokens: each(head.output_tokens),
    mean_usd: each(head.cost_usd),
    median_latency_ms: head.latency_ms.p50,
  };
}

const noTraits: AnswerTraits = {
  answered: 0,
  incidents: {},
  served: {},
  mean_characters: 0,
  mean_output_tokens: 0,
  mean_usd: 0,
  median_latency_ms: 0,
};

/** Why what was asked is no reference; `undefined` where it is one. */
export function whyNoReference(
  { scores, units, metrics, hindrances, traits }: AskedAnchors,
  repeats: number,
): string | undefined {
  const [hindrance] = hindrances;
  if (hindrance !== undefined) return hindrance;
  const told = toldFailures(traits);
  const anchors = Object.values(scores);
  if (units < anchorsRange.from) {
    const cases = formatAmount(anchors.length, 'case');
    const found = units < anchors.length ? `${cases} in ${formatAmount(units, 'unit')} of a cluster or a case` : cases;
    return `${found} have scores, and a reference takes ${anchorsRange.from}${told}`;
  }
  if (failedSamples(traits) > tolerableLoss * samplesOfArm(traits)) return `too many calls failed${told}`;
  const lost = metrics.filter((metric) => {
    const counts = anchors.map((each) => own(each, metric)?.length ?? 0);
    const asked = counts.filter((count) => count > 0).length * repeats;
    return asked === 0 || counts.reduce((sum, count) => sum + count, 0) < (1 - tolerableLoss) * asked;
  });
  if (lost.length === 0) return undefined;
  return `too many scores of ${lost.join(', ')} are missing${told}`;
}
