import type { GuardrailVerdict } from '../../gate/guardrail-verdict.js';
import type { MetricVerdict, SuiteVerdict } from '../../gate/verdict.js';
import type { VerdictWord } from '../../gate/verdict-word.js';
import { verdictWords } from '../words/verdict-words.js';

/** One row of a table of scores: a metric, a guardrail, or a suite whose verdict none of these explains. */
export type ScoreRow = { readonly suite: SuiteVerdict; readonly word: VerdictWord } & (
  | { readonly kind: 'metric'; readonly metric: MetricVerdict }
  | { readonly kind: 'guardrail'; readonly guardrail: GuardrailVerdict }
  | { readonly kind: 'suite' }
);

/** The rows of all suites, so that a suite that was not judged, or not by its metrics, has one too. */
export const scoreRows = (suites: readonly SuiteVerdict[]): ScoreRow[] =>
  suites.flatMap((suite) => {
    const { metrics, guardrails = [] } = suite;
    const rows: ScoreRow[] = [
      ...metrics.map((metric) => ({ kind: 'metric' as const, suite, metric, word: metric.verdict })),
      ...guardrails.map((guardrail) => ({ kind: 'guardrail' as const, suite, guardrail, word: wordOf(guardrail) })),
    ];
    const isExplained = rows.some(({ word }) => word === suite.verdict);
    return isExplained ? rows : [{ kind: 'suite', suite, word: suite.verdict }, ...rows];
  });

/** The verdict of a row in plain words. */
export const rowWords = (row: ScoreRow): string =>
  row.kind === 'guardrail' && row.guardrail.verdict === 'not-measured' ? 'not measured' : verdictWords(row.word);

/** A guardrail that was not measured decides nothing. */
const wordOf = ({ verdict }: GuardrailVerdict): VerdictWord => (verdict === 'not-measured' ? 'not-affected' : verdict);
