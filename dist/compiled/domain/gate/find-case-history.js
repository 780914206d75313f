import { own } from '../artifacts/own.js';
import { betaBinomialCdf } from '../statistics/distributions/beta-binomial.js';
import { falseDiscoveryRates } from '../statistics/false-discovery.js';
import { flipRate } from '../statistics/flip-rate.js';
import { mostListed } from './case-history.js';
/** Among the cases listed as newly broken at most this share is expected to be listed falsely. */
const tolerableFalseShare = 0.1;
/**
 * The cases that come out now one way, now another, and those that head breaks although they hardly ever failed. For
 * metrics that are right or wrong only; it decides nothing.
 */
export function findCaseHistory(run, scores) {
    const metrics = Object.keys(run.gate.metrics).map((metric) => ({ metric, columns: scores.compared(metric, 'arms') }));
    const isCompared = run.comparison === 'arms';
    const chanceOf = chances();
    const flaky = [];
    const suspects = [];
    let [tested, row] = [0, 0];
    for (const { id, earlier = {} } of run.cases) {
        for (const { metric, columns } of metrics) {
            const head = columns.head.countsAt(row);
            const base = isCompared ? moreOf(own(earlier, metric), columns.base.countsAt(row)) : undefined;
            const mixed = isMixed(base) ? base : head;
            if (isMixed(mixed))
                flaky.push({ id, metric, ...mixed, rate: flipRate(mixed.passes, mixed.samples) });
            if (base === undefined || head === undefined)
                continue;
            tested += 1;
            const p = chanceOf(head, base);
            if (p <= tolerableFalseShare)
                suspects.push({ id, metric, head, base, p });
        }
        row += 1;
    }
    const broken = confirm(suspects, tested);
    return {
        ...(flaky.length === 0 ? {} : { flaky_cases: gravest(flaky, ({ rate }) => -rate) }),
        ...(broken.length === 0 ? {} : { newly_broken_cases: gravest(broken, ({ p_value }) => p_value) }),
    };
}
/**
 * Base as its history has it or as this run has it, whichever knows more answers: what this run was given from the
 * store is perhaps in the history already, so adding the two would count some twice.
 */
const moreOf = (earlier, now) => (earlier?.samples ?? 0) > (now?.samples ?? 0) ? earlier : now;
const isMixed = (counts) => counts !== undefined && counts.passes > 0 && counts.passes < counts.samples;
/**
 * How likely so few passes are of a case that is as it was, Jeffreys' prior updated by what base did; reckoned once for
 * all cases that came out alike.
 */
function chances() {
    const known = new Map();
    return (head, { passes, samples }) => {
        if (head.passes === head.samples)
            return 1;
        const counts = `${head.passes} of ${head.samples}, ${passes} of ${samples}`;
        const prior = [0.5 + passes, 0.5 + samples - passes];
        const chance = known.get(counts) ?? betaBinomialCdf(head.passes, head.samples, prior);
        known.set(counts, chance);
        return chance;
    };
}
/** Those whose false discovery rate over all that were tested is tolerable; whoever is no suspect has p = 1 at most. */
function confirm(suspects, tested) {
    const rates = falseDiscoveryRates(suspects.map(({ p }) => p), tested);
    return suspects.flatMap(({ id, metric, head, base, p }, index) => {
        const rate = rates[index] ?? 1;
        if (rate > tolerableFalseShare)
            return [];
        const earlier = { earlier_passes: base.passes, earlier_samples: base.samples };
        return [{ id, metric, ...head, ...earlier, p_value: p, q_value: rate }];
    });
}
/** Those of the least rank, among equals by their names, which are made only of those that may be listed. */
function gravest(found, rankOf) {
    const greatest = new Float64Array(found.map(rankOf)).sort()[mostListed - 1] ?? Number.POSITIVE_INFINITY;
    const named = found
        .filter((each) => rankOf(each) <= greatest)
        .map((each) => ({ each, rank: rankOf(each), name: JSON.stringify([each.id, each.metric]) }));
    named.sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1));
    return named.slice(0, mostListed).map(({ each }) => each);
}
