import type { JudgeRow } from '../../evaluation/judges/judge-row.js';
import type { SuiteVerdict } from '../../gate/verdict.js';
import { formatAmount, formatPercent, formatPoints } from '../words/format-quantity.js';
import { describeLengths } from './answer-lengths.js';

/** One judged metric as the reports show it; `suite`, `metric` and `model` are whatever a user or a provider wrote. */
export type JudgeLine = {
  readonly suite: string;
  readonly metric: string;
  readonly model: string;
  /** Says how far the judge can be relied on. */
  readonly standing: string;
  readonly moved: boolean;
};

/** Every metric that a judge gives, suite by suite. */
export const judgeLines = (suites: readonly SuiteVerdict[]): JudgeLine[] =>
  suites.flatMap((suite) =>
    (suite.judges ?? []).map((row) => ({
      suite: suite.name,
      metric: row.metric,
      model: row.model,
      standing: [describeCanary(row), describeNoise(row), ...describeMixture(row), ...describeLengths(suite)].join(
        '; ',
      ),
      moved: row.canary?.moved ?? false,
    })),
  );

function describeCanary({ canary }: JudgeRow): string {
  if (canary === undefined) return 'no canary watches it';
  const { moved, anchors, mean_shift: shift } = canary;
  if (shift === null) return 'its canary shows nothing';
  const told = `${formatPoints(shift)} over ${formatAmount(anchors, 'unchanged answer')}`;
  return moved ? `it moved: ${told}` : `it did not move: ${told}`;
}

const describeMixture = ({ served }: JudgeRow): string[] =>
  served === undefined ? [] : ['more than one model replied for it'];

function describeNoise({ noise }: JudgeRow): string {
  if (noise === undefined) return 'nothing was graded twice';
  const { pairs, mean_absolute_difference: difference, disagreements } = noise;
  const apart = `${formatPercent(difference)} apart on average`;
  return `${formatAmount(pairs, 'answer')} graded twice, ${apart}, ${formatAmount(disagreements, 'disagreement')}`;
}
