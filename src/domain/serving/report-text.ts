import { alignColumns } from '../report/terminal/align-columns.js';
import { terminalName } from '../report/terminal/text.js';
import { formatAmount } from '../report/words/format-quantity.js';
import {
  capHolder,
  describeBreaker,
  describeCap,
  describeMeasured,
  describeStops,
  servingSentences,
  troubledBreakers,
} from './describe-serving.js';
import type { ServingReport } from './serving-report.js';
import { servingTable } from './serving-table.js';

const mostLines = 30;

/** What a gateway served, for a terminal, when it has stopped. */
export function servingText(report: ServingReport): string {
  const sections = [
    servingSentences(report),
    servingTable('route', report.routes, { lines: mostLines }),
    servingTable('model', report.models, { lines: mostLines }),
    servingTable('session', report.sessions, { lines: mostLines }),
    servingTable('user', report.users, { lines: mostLines }),
    incidentLines(report),
    stopLines(report),
    capLines(report),
    troubledBreakers(report).map(describeBreaker),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const incidentLines = ({ incidents }: ServingReport): string[] =>
  Object.entries(incidents).map(([kind, count]) => `no answer, ${kind}: ${formatAmount(count, 'call')}`);

function stopLines({ stopped_by: stoppedBy }: ServingReport): string[] {
  const stops = describeStops(stoppedBy);
  return stops === '' ? [] : [`stopped: ${stops}`];
}

const capLines = ({ caps }: ServingReport): string[] =>
  alignColumns(
    caps
      .slice(0, mostLines)
      .map((cap) => [
        `cap of ${terminalName(capHolder(cap))}`,
        describeCap(cap),
        `${describeMeasured(cap.measure, cap.left)} left`,
      ]),
    ['left', 'right', 'right'],
  );
