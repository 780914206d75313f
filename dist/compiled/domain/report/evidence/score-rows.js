import { verdictWords } from '../words/verdict-words.js';
/** The rows of all suites, so that a suite that was not judged, or not by its metrics, has one too. */
export const scoreRows = (suites) => suites.flatMap((suite) => {
    const { metrics, guardrails = [] } = suite;
    const rows = [
        ...metrics.map((metric) => ({ kind: 'metric', suite, metric, word: metric.verdict })),
        ...guardrails.map((guardrail) => ({ kind: 'guardrail', suite, guardrail, word: wordOf(guardrail) })),
    ];
    const isExplained = rows.some(({ word }) => word === suite.verdict);
    return isExplained ? rows : [{ kind: 'suite', suite, word: suite.verdict }, ...rows];
});
/** The verdict of a row in plain words. */
export const rowWords = (row) => row.kind === 'guardrail' && row.guardrail.verdict === 'not-measured' ? 'not measured' : verdictWords(row.word);
/** A guardrail that was not measured decides nothing. */
const wordOf = ({ verdict }) => (verdict === 'not-measured' ? 'not-affected' : verdict);
