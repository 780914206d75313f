/**
 * Measures the first `cutoff` documents of a ranking as `trec_eval` does. Recall divides by all relevant documents and
 * precision by the cutoff, however few were returned. nDCG has the grade itself as gain and log2(rank + 1) as
 * discount; its ideal is the best order of all relevant documents. What nobody judged is not relevant and keeps its
 * place. At least one grade must be above zero.
 */
export function measureRanking(ranking, grades, cutoff) {
    const gains = ranking.slice(0, cutoff).map((document) => Math.max(0, grades.get(document) ?? 0));
    const ideal = [...grades.values()].filter((grade) => grade > 0).sort((one, other) => other - one);
    const found = gains.filter((gain) => gain > 0).length;
    const first = gains.findIndex((gain) => gain > 0);
    return {
        recall: found / ideal.length,
        precision: found / cutoff,
        reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
        // Sums of other grades may round to a hair more than the ideal one.
        ndcg: Math.min(1, discountedSum(gains) / discountedSum(ideal.slice(0, cutoff))),
    };
}
const discountedSum = (gains) => gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
