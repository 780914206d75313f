import { alignColumns } from '../report/align-columns.js';
import { formatAmount } from '../report/format-quantity.js';
import { terminalName, terminalText } from '../report/terminal-text.js';
import { capHolder, describeMeasured, servingSentences, troubledBreakers } from './describe-serving.js';
import type { ServingReport } from './serving-report.js';
import { servingTable } from './serving-table.js';

const mostLines = 30;

/** What a gateway served, for a terminal, when it has stopped. */
export function servingText(report: ServingReport): string {
  const sections = [
    servingSentences(report),
    servingTable('route', report.routes, mostLines),
    servingTable('model', report.models, mostLines),
    servingTable('session', report.sessions, mostLines),
    servingTable('user', report.users, mostLines),
    countLines('no answer', report.incidents),
    countLines('stopped by the cap of', report.stopped_by),
    capLines(report),
    troubledBreakers(report).map(
      ({ target, state, reason = '' }) => `circuit ${state}: ${terminalName(target)}: ${terminalText(reason)}`,
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const countLines = (heading: string, counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).map(([name, count]) => `${heading} ${name}: ${formatAmount(count, 'call')}`);

const capLines = ({ caps }: ServingReport): string[] =>
  alignColumns(
    caps
      .slice(0, mostLines)
      .map((cap) => [
        `cap of ${terminalName(capHolder(cap))}`,
        describeMeasured(cap, cap.most),
        `${describeMeasured({ ...cap, per_hour: false }, cap.left)} left`,
      ]),
    ['left', 'right', 'right'],
  );
