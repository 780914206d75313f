import { countsOf, differences, lasting, outcomeViolationsOf } from '../soak-rules.mjs';

/** Failures that outlast the attempts of a call, and streams that break once they were begun. */
const mayLast = [...lasting, 'broken stream'];

const nanoUsdOf = (usd) => Math.round(usd * 1e9);

/** What clients, the gateway's report, its journal and the provider's account do not agree on, in sentences. */
export function serverViolationsOf({ calls, outcome, account, report, spending }) {
  const { totals, in_flight: inFlight, caps } = report;
  const { failed, attempts, unsure } = countsOf({ outcome, account });
  const run = caps.find(({ scope, measure }) => scope === 'run' && measure === 'usd');
  return [
    ...outcomeViolationsOf({ calls, outcome, account }, mayLast),
    ...differences([
      ['calls in the report', totals.calls, calls],
      ['answers in the report', totals.answered, outcome.answered],
      ['failures in the report', totals.failed, failed],
      ['calls in the report that have not ended', inFlight, 0],
      ['attempts in the report', totals.attempts, attempts],
      ['input tokens in the report', totals.input_tokens, account.inputTokens],
      ['output tokens in the report', totals.output_tokens, account.outputTokens],
      ['attempts in the journal', spending.settled, attempts],
      ['tokens in the journal', spending.metered.tokens, account.inputTokens + account.outputTokens],
      ['attempts settled at their worst case', spending.worst.count, unsure],
      ['billionths of a dollar in the report', nanoUsdOf(totals.cost_usd), spending.nanoUsd],
      ['billionths of a dollar of the run', nanoUsdOf(run.spent), spending.nanoUsd],
    ]),
    ...spending.violations,
  ];
}
