import { shortId } from '../release/short-id.js';
import { alignColumns } from '../report/terminal/align-columns.js';
import { terminalLine } from '../report/terminal/text.js';
import type { RolloutReport } from './rollout-report.js';
import { stepName } from './step-name.js';

const outcomes: { readonly [Outcome in RolloutReport['outcome']]: string } = {
  moved: 'goes on',
  waiting: 'waits',
  paused: 'is paused',
  'rolled-back': 'is rolled back, and held',
  completed: 'has arrived',
  refused: 'is refused',
  nothing: 'has nothing to do',
};

/** What became of a rollout, as people read it. */
export function rolloutText(report: RolloutReport): string {
  const { release, environment, outcome, stage, weight = 0, findings, counting, reason, waits_for: waits } = report;
  const what = release === undefined ? 'the model lane' : `the model ${shortId(release)}`;
  const where = stage === undefined ? '' : ` at ${stepName({ stage, weight })}`;
  const rows = findings.map(({ subject, verdict, reason: why }) => [`  ${verdict}`, subject, why]);
  const { counted, ...others } = counting;
  const left = Object.entries(others).filter(([, count]) => count > 0);
  const leftOut = left.map(([name, count]) => `, ${count} ${name}`).join('');
  const lines = [
    `${what} ${outcomes[outcome]}${where} in ${environment}${reason === undefined ? '' : `: ${reason}`}`,
    ...alignColumns(rows, ['left', 'left', 'left']),
    ...waits.map((each) => `  waits for ${each}`),
    ...(counted + left.length > 0 ? [`  ${counted} observations counted${leftOut}`] : []),
  ];
  return `${lines.map(terminalLine).join('\n')}\n`;
}
