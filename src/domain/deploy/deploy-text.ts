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
export function outcomeOf({
  outcome,
  environment,
  lane,
  release,
  previous,
  served,
  reason,
  action,
}: DeployReport): string {
  const what = `${lane} ${shortId(release)}`;
  if (outcome === 'refused') return `${environment} stays as it is: ${what} is refused`;
  if (outcome === 'failed') {
    const runs =
      previous === undefined ? `nothing of ${lane} runs in ${environment}` : `${environment} runs what it ran`;
    return `${runs}: ${reason ?? 'it is not served'}`;
  }
  const isServed = served === 'verified' ? 'and serves it' : 'and nobody was asked whether it is served';
  if (outcome === 'unchanged') return `${environment} was to run ${what} already, ${isServed}`;
  const from = previous === undefined ? '' : ` after ${shortId(previous)}`;
  return `${environment} runs ${what}${action === 'rollback' ? ' again' : ''}${from}, ${isServed}`;
}

const waitOf = ({ outcome, consumer_cache_s: seconds }: DeployReport): string[] =>
  seconds === 0 || outcome === 'refused' ? [] : [`applications may go on with what they read for ${seconds} s`];
