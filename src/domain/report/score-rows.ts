import type { MetricVerdict, SuiteVerdict, VerdictWord } from '../gate/verdict.js';

/** One row of a table of scores: a metric, or a suite whose verdict none of its metrics explains. */
export type ScoreRow = {
  readonly suite: SuiteVerdict;
  readonly metric: MetricVerdict | undefined;
  readonly word: VerdictWord;
};

/** The rows of all suites, so that a suite that was not judged, or not by its metrics, has one too. */
export const scoreRows = (suites: readonly SuiteVerdict[]): ScoreRow[] =>
  suites.flatMap((suite) => {
    const rows = suite.metrics.map((metric) => ({ suite, metric, word: metric.verdict }));
    const isExplained = suite.metrics.some(({ verdict }) => verdict === suite.verdict);
    return isExplained ? rows : [{ suite, metric: undefined, word: suite.verdict }, ...rows];
  });
