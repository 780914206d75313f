import { price } from './soak-plan.mjs';

/** Failures after which a provider may have worked, and may bill; each is settled at the worst case of its call. */
const maybeBilled = ['cut', 'malformed', 'silent'];

/** Failures that leave a call unanswered when they outlast its attempts. Anything else is a fault of the gateway. */
const lasting = new Set(['rate-limited', 'server-error', 'stream-cut', 'malformed', 'timeout', 'network']);

const nanoUsd = (tokens, usdPerMillion) => Math.round(tokens * usdPerMillion * 1000);

/** What the account of the provider and the ledger of the gateway do not agree on, in sentences. */
export function violationsOf({ calls, outcome, spent, account, worstCase }) {
  const count = (manner) => account.attempts[manner] ?? 0;
  const attempts = Object.values(account.attempts).reduce((sum, some) => sum + some, 0);
  const failed = Object.values(outcome.failures).reduce((sum, some) => sum + some, 0);
  const unsure = maybeBilled.reduce((sum, manner) => sum + count(manner), 0);
  const tokens = account.inputTokens + account.outputTokens + unsure * worstCase.tokens;
  const money =
    nanoUsd(account.inputTokens, price.inputUsdPerMillion) +
    nanoUsd(account.outputTokens, price.outputUsdPerMillion) +
    unsure * worstCase.nanoUsd;
  return [
    differs('calls that ended', outcome.answered + failed, calls),
    differs('wrong answers', outcome.wrongAnswers, 0),
    differs('answers that arrived', outcome.answered, count('ok')),
    differs('attempts in the ledger', spent.calls, attempts),
    differs('tokens in the ledger', spent.tokens, tokens),
    differs('billionths of a dollar in the ledger', Math.round(spent.usd * 1e9), money),
    ...Object.keys(outcome.failures).map((kind) => (lasting.has(kind) ? undefined : `a call failed with ${kind}`)),
  ].filter((violation) => violation !== undefined);
}

const differs = (what, seen, expected) => (seen === expected ? undefined : `${what}: ${seen} instead of ${expected}`);
