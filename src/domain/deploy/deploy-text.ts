import { shortId } from '../release/short-id.js';
import { terminalLine } from '../report/terminal/text.js';
import type { DeployReport } from './deploy-report.js';

const marks = { holds: 'ok  ', fails: 'no  ', told: 'note' } as const;

/** What became of a promotion or a rollback, for a terminal: each check a line, and the outcome. */
export function deployText(report: DeployReport): string {
  const checks = report.checks.map(({ word, said }) => `${marks[word]}  ${said}`);
  return `${[...checks, outcomeOf(report), ...waitOf(report)].map(terminalLine).join('\n')}\n`;
}

/** The outcome in one sentence. */
export function outcomeOf(report: DeployReport): string {
  const { outcome, environment, lane, release, previous, served, reason, action } = report;
  const what = `${lane} ${shortId(release)}`;
  if (outcome === 'refused') return `${environment} stays as it is: ${what} is refused`;
  if (outcome === 'failed') return `${whatIsToRun(report)}: ${reason ?? 'it is not served'}`;
  const isServed = served === 'verified' ? 'and serves it' : 'and nobody was asked whether it is served';
  if (outcome === 'unchanged') return `${environment} was to run ${what} already, ${isServed}`;
  const from = previous === undefined ? '' : ` after ${shortId(previous)}`;
  return `${environment} runs ${what}${action === 'rollback' ? ' again' : ''}${from}, ${isServed}`;
}

/** What the ledger says after a failure; what is served then, only the reason can tell. */
function whatIsToRun({ environment, lane, release, previous }: DeployReport): string {
  if (previous === undefined) return `nothing of ${lane} runs in ${environment}`;
  const what = previous === release ? `${lane} ${shortId(release)} still` : 'what ran before';
  return `${environment} is to run ${what}`;
}

const waitOf = ({ outcome, consumer_cache_s: seconds }: DeployReport): string[] =>
  seconds === 0 || outcome === 'refused' ? [] : [`applications may go on with what they read for ${seconds} s`];
