/** Failures after which a provider may have worked, and may bill; each is settled at the worst case of its call. */
const maybeBilled = ['cut', 'malformed', 'silent'];

/** Failures that outlast the attempts of a call, and streams that break once they were begun. */
const lasting = new Set([
  ...['rate-limited', 'server-error', 'stream-cut', 'malformed', 'timeout', 'network'],
  'broken stream',
]);

const nanoUsdOf = (usd) => Math.round(usd * 1e9);

/** What clients, the gateway's report, its journal and the provider's account do not agree on, in sentences. */
export function serverViolationsOf({ calls, outcome, account, report, spending }) {
  const { totals, in_flight: inFlight, caps } = report;
  const attempts = Object.values(account.attempts).reduce((sum, some) => sum + some, 0);
  const failed = Object.values(outcome.failures).reduce((sum, some) => sum + some, 0);
  const unsure = maybeBilled.reduce((sum, manner) => sum + (account.attempts[manner] ?? 0), 0);
  const run = caps.find(({ scope, measure }) => scope === 'run' && measure === 'usd');
  return [
    differs('calls that ended', outcome.answered + failed, calls),
    differs('wrong answers', outcome.wrongAnswers, 0),
    differs('answers that arrived', outcome.answered, account.attempts.ok ?? 0),
    differs('calls in the report', totals.calls, calls),
    differs('answers in the report', totals.answered, outcome.answered),
    differs('failures in the report', totals.failed, failed),
    differs('calls in the report that have not ended', inFlight, 0),
    differs('attempts in the report', totals.attempts, attempts),
    differs('input tokens in the report', totals.input_tokens, account.inputTokens),
    differs('output tokens in the report', totals.output_tokens, account.outputTokens),
    differs('attempts in the journal', spending.settled, attempts),
    differs('tokens in the journal', spending.metered.tokens, account.inputTokens + account.outputTokens),
    differs('attempts settled at their worst case', spending.worst.count, unsure),
    differs('billionths of a dollar in the report', nanoUsdOf(totals.cost_usd), spending.nanoUsd),
    differs('billionths of a dollar of the run', nanoUsdOf(run.spent), spending.nanoUsd),
    ...spending.violations,
    ...Object.keys(outcome.failures).map((kind) => (lasting.has(kind) ? undefined : `a call failed with ${kind}`)),
  ].filter((violation) => violation !== undefined);
}

const differs = (what, seen, expected) => (seen === expected ? undefined : `${what}: ${seen} instead of ${expected}`);
