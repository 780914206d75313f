import { price } from './soak-plan.mjs';

/** Failures after which a provider may have worked, and may bill; each is settled at the worst case of its call. */
const maybeBilled = ['cut', 'malformed', 'silent'];

/** Failures that leave a call unanswered when they outlast its attempts. Anything else is a fault of the gateway. */
export const lasting = ['rate-limited', 'server-error', 'stream-cut', 'malformed', 'timeout', 'network'];

const nanoUsd = (tokens, usdPerMillion) => Math.round(tokens * usdPerMillion * 1000);

/** What the account of the provider and the ledger of the gateway do not agree on, in sentences. */
export function violationsOf({ calls, outcome, spent, account, worstCase }) {
  const { attempts, unsure } = countsOf({ outcome, account });
  const tokens = account.inputTokens + account.outputTokens + unsure * worstCase.tokens;
  const money =
    nanoUsd(account.inputTokens, price.inputUsdPerMillion) +
    nanoUsd(account.outputTokens, price.outputUsdPerMillion) +
    unsure * worstCase.nanoUsd;
  return [
    ...outcomeViolationsOf({ calls, outcome, account }, lasting),
    ...differences([
      ['attempts in the ledger', spent.calls, attempts],
      ['tokens in the ledger', spent.tokens, tokens],
      ['billionths of a dollar in the ledger', Math.round(spent.usd * 1e9), money],
    ]),
  ];
}

/** Calls that failed, attempts that the provider counted, and those of them that it may bill without an answer. */
export function countsOf({ outcome, account }) {
  const sum = (counts) => counts.reduce((all, some) => all + some, 0);
  return {
    failed: sum(Object.values(outcome.failures)),
    attempts: sum(Object.values(account.attempts)),
    unsure: sum(maybeBilled.map((manner) => account.attempts[manner] ?? 0)),
  };
}

/** What clients saw otherwise than the provider, and failures that are none of those that may last, in sentences. */
export function outcomeViolationsOf({ calls, outcome, account }, mayLast) {
  const { answered, wrongAnswers, failures } = outcome;
  const { failed } = countsOf({ outcome, account });
  return [
    ...differences([
      ['calls that ended', answered + failed, calls],
      ['wrong answers', wrongAnswers, 0],
      ['answers that arrived', answered, account.attempts.ok ?? 0],
    ]),
    ...Object.keys(failures).flatMap((kind) => (mayLast.includes(kind) ? [] : [`a call failed with ${kind}`])),
  ];
}

/** A sentence on each sum that is not as expected; what it is the sum of, as it is, as it should be. */
export const differences = (sums) =>
  sums.flatMap(([what, seen, expected]) => (seen === expected ? [] : [`${what}: ${seen} instead of ${expected}`]));
