import { terminalLine, terminalName } from '../report/terminal/text.js';
import { formatMoney } from '../report/words/format-quantity.js';
import type { ObservedArm } from './observation.js';
import type { ErrorKinds } from './observation-counts.js';
import type { ReplayReport } from './replay-report.js';

/** What a replay came to, for people. */
export function replayText(report: ReplayReport, path: string): string {
  const { requests, unreadable, drawn, replayed, stopped, cost_usd: costUsd, grader_errors: graderErrors } = report;
  const { scored, errors, error_kinds: kinds, refusals } = report;
  const lines = [
    `replayed ${replayed} of ${drawn} requests (${requests} in the log, ${unreadable} that cannot be put again), ${formatMoney(costUsd)}`,
    ...(['baseline', 'candidate'] as const).map(
      (arm) => `${arm}: ${scored[arm]} scored, ${errors[arm]} failed${toldKinds(kinds[arm])}, ${refusals[arm]} refused`,
    ),
    ...Object.entries(graderErrors).map(([metric, count]) => `${terminalName(metric)}: ${count} answers not graded`),
    ...(stopped === undefined ? [] : [`stopped early: ${stopped}`]),
    `wrote ${path}`,
  ];
  return lines.map((line) => `${terminalLine(line)}\n`).join('');
}

/** Why calls failed, the commonest first. */
function toldKinds(kinds: ErrorKinds[ObservedArm]): string {
  const told = Object.entries(kinds).sort(([, one], [, other]) => other - one);
  return told.length === 0 ? '' : ` (${told.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
}
