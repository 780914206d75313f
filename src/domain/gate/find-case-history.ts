import { own } from '../artifacts/own.js';
import type { CaseScores, SuiteRun } from '../evaluation/evaluation.js';
import { type CaseCounts, countsOf } from '../history/case-counts.js';
import { betaBinomialCdf } from '../statistics/beta-binomial.js';
import { falseDiscoveryRates } from '../statistics/false-discovery.js';
import { flipRate } from '../statistics/flip-rate.js';
import { type FlakyCase, mostListed, type NewlyBrokenCase } from './case-history.js';
import type { SuiteVerdict } from './verdict.js';

/** Among the cases listed as newly broken at most this share is expected to be listed falsely. */
const tolerableFalseShare = 0.1;

type Found = Pick<SuiteVerdict, 'flaky_cases' | 'newly_broken_cases'>;

/**
 * The cases that come out now one way, now another, and those that head breaks although they hardly ever failed. For
 * metrics that are right or wrong only; it decides nothing.
 */
export function findCaseHistory(run: SuiteRun): Found {
  const flaky: FlakyCase[] = [];
  const suspects: Suspect[] = [];
  let tested = 0;
  for (const each of run.cases) {
    for (const metric of Object.keys(run.gate.metrics)) {
      const { base, head } = armsOf(each, metric, run.comparison);
      const mixed = [base, head].find((counts) => counts !== undefined && isMixed(counts));
      if (mixed !== undefined) flaky.push({ id: each.id, metric, ...mixed, rate: rateOf(mixed) });
      if (base === undefined || head === undefined) continue;
      tested += 1;
      const p = chanceOf(head, base);
      if (p <= tolerableFalseShare) suspects.push({ id: each.id, metric, head, base, p });
    }
  }
  const broken = confirm(suspects, tested);
  return {
    ...(flaky.length === 0 ? {} : { flaky_cases: gravest(flaky, ({ rate }) => -rate) }),
    ...(broken.length === 0 ? {} : { newly_broken_cases: gravest(broken, ({ p_value }) => p_value) }),
  };
}

type Arms = { readonly base: CaseCounts | undefined; readonly head: CaseCounts | undefined };

/**
 * Base as its history has it or as this run has it, whichever knows more answers: what this run was given from the store
 * is perhaps in the history already, so adding the two would count some twice.
 */
function armsOf(each: CaseScores, metric: string, comparison: SuiteRun['comparison']): Arms {
  const head = counted(own(each.head, metric));
  if (comparison !== 'arms') return { base: undefined, head };
  const now = counted(own(each.base ?? {}, metric));
  const earlier = own(each.earlier ?? {}, metric);
  return { base: (earlier?.samples ?? 0) > (now?.samples ?? 0) ? earlier : now, head };
}

function counted(scores: readonly number[] | undefined): CaseCounts | undefined {
  const counts = scores && countsOf(scores);
  return counts !== undefined && counts.samples > 0 ? counts : undefined;
}

const isMixed = ({ passes, samples }: CaseCounts): boolean => passes > 0 && passes < samples;
const rateOf = ({ passes, samples }: CaseCounts): number => flipRate(passes, samples);

type Suspect = {
  readonly id: string;
  readonly metric: string;
  readonly head: CaseCounts;
  readonly base: CaseCounts;
  readonly p: number;
};

/** How likely so few passes are of a case that is as it was, Jeffreys' prior updated by what base did. */
const chanceOf = (head: CaseCounts, { passes, samples }: CaseCounts): number =>
  head.passes === head.samples ? 1 : betaBinomialCdf(head.passes, head.samples, [0.5 + passes, 0.5 + samples - passes]);

/** Those whose false discovery rate over all that were tested is tolerable; whoever is no suspect has p = 1 at most. */
function confirm(suspects: readonly Suspect[], tested: number): NewlyBrokenCase[] {
  const rates = falseDiscoveryRates(
    suspects.map(({ p }) => p),
    tested,
  );
  return suspects.flatMap(({ id, metric, head, base, p }, index): NewlyBrokenCase[] => {
    const rate = rates[index] ?? 1;
    if (rate > tolerableFalseShare) return [];
    const earlier = { earlier_passes: base.passes, earlier_samples: base.samples };
    return [{ id, metric, ...head, ...earlier, p_value: p, q_value: rate }];
  });
}

type Named = { readonly id: string; readonly metric: string };

/** Those of the least rank, among equals by their names, which are made once for each. */
function gravest<Found extends Named>(found: readonly Found[], rankOf: (each: Found) => number): Found[] {
  const named = found.map((each) => ({ each, rank: rankOf(each), name: JSON.stringify([each.id, each.metric]) }));
  named.sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1));
  return named.slice(0, mostListed).map(({ each }) => each);
}
