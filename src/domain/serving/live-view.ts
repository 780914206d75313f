import { type FittedColumn, fitColumns } from '../report/terminal/fit-columns.js';
import { cutToColumns, terminalLine, terminalName } from '../report/terminal/text.js';
import { formatAmount, formatCount, formatDuration, formatMoney } from '../report/words/format-quantity.js';
import { shareLeft } from './cap-standings.js';
import {
  capHolder,
  describeBreaker,
  describeCap,
  describeEndings,
  describeLatencies,
  describeMeasured,
  describeRefusals,
  describeStops,
  describeTokenPair,
  troubledBreakers,
} from './describe-serving.js';
import type { CapStanding, LateCall, ServingReport } from './serving-report.js';
import { servingTable } from './serving-table.js';

/** Where a view is drawn: its heading, and how many cells and lines there are. */
export type ViewFrame = { readonly heading: string; readonly columns: number; readonly rows: number };

const most = { caps: 4, breakers: 3, incidents: 2, routes: 8 } as const;
const fewestLateCalls = 3;

/**
 * What a gateway serves, for a terminal: at most `rows` lines of at most `columns` cells, the important first. Money
 * that is left, then who takes it, then what goes wrong, then the last calls with the room there is.
 */
export function liveView(report: ServingReport, { heading, columns, rows }: ViewFrame): string {
  const sections = [
    [terminalLine(heading), ...totalLines(report)],
    capLines(report.caps, columns),
    servingTable('route', report.routes, { lines: Math.max(3, Math.min(most.routes, rows - 12)), cells: columns }),
    [...incidentLines(report), ...breakerLines(report)],
  ].filter((lines) => lines.length > 0);
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
  const room = rows - lines.length - 2;
  const late = room >= fewestLateCalls ? lateCallLines(report.last_calls, { lines: room, cells: columns }) : [];
  const all = late.length === 0 ? lines : [...lines, '', ...late];
  return all
    .slice(0, rows)
    .map((line) => cutToColumns(line, columns))
    .join('\n');
}

/** The same in one line, for a log that cannot be redrawn. */
export function liveLine({ totals, in_flight: inFlight, caps }: ServingReport): string {
  const [nearest] = [...caps].sort((one, other) => shareLeft(one) - shareLeft(other));
  const parts = [
    `${formatAmount(totals.calls, 'call')}, ${formatCount(inFlight)} in flight`,
    describeEndings(totals),
    formatMoney(totals.cost_usd),
    ...(nearest === undefined ? [] : [`${terminalName(capHolder(nearest))}: ${leftOf(nearest)}`]),
  ];
  return parts.join('; ');
}

function totalLines({ totals, in_flight: inFlight, calls_in_last_minute: lately, seconds }: ServingReport): string[] {
  const { calls, cost_usd: usd, saved_usd: saved } = totals;
  return [
    [
      formatAmount(calls, 'call'),
      `${formatCount(inFlight)} in flight`,
      `${formatCount(lately)} in the last minute`,
      `up ${formatDuration(seconds * 1000)}`,
    ].join(', '),
    [formatMoney(usd), `${formatMoney(saved)} saved`, `${describeTokenPair(totals)} tokens in / out`].join(', '),
    ...(calls === 0 ? [] : [`${describeEndings(totals)}; p50 / p95 ${describeLatencies(totals.latency_ms)}`]),
  ];
}

const capColumns: readonly FittedColumn[] = [
  { alignment: 'left', narrowest: 12 },
  { alignment: 'left', leavesAs: 1 },
  { alignment: 'left' },
];

/** The caps of all callers first, then those of sessions and users that are nearest. */
function capLines(caps: readonly CapStanding[], cells: number): string[] {
  const told = caps.slice(0, most.caps).map((cap) => [terminalName(capHolder(cap)), bar(shareLeft(cap)), leftOf(cap)]);
  const hidden = caps.length - told.length;
  return [...fitColumns(told, capColumns, cells), ...(hidden > 0 ? [`and ${formatAmount(hidden, 'cap')} more`] : [])];
}

const leftOf = (cap: CapStanding): string => `${describeMeasured(cap.measure, cap.left)} of ${describeCap(cap)} left`;

const barCells = 20;

/** Full while all is left; a share that is left is never drawn as nothing. */
function bar(share: number): string {
  const full = share === 0 ? 0 : Math.max(1, Math.round(share * barCells));
  return `[${'#'.repeat(full)}${'-'.repeat(barCells - full)}]`;
}

function incidentLines({ incidents, stopped_by: stoppedBy, refused }: ServingReport): string[] {
  const kinds = Object.entries(incidents)
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => `${formatCount(count)} ${kind}`);
  const [stops, refusals] = [describeStops(stoppedBy), describeRefusals(refused)];
  return [
    ...(kinds.length === 0 ? [] : [`no answer: ${kinds.join(', ')}`]),
    ...(stops === '' ? [] : [`stopped: ${stops}`]),
    ...(refusals === '' ? [] : [`refused while read: ${refusals}`]),
  ];
}

const breakerLines = (report: ServingReport): string[] =>
  troubledBreakers(report).slice(0, most.breakers).map(describeBreaker);

/** How a call ended, whose it was and what it cost always stay. */
const lateCallColumns: readonly FittedColumn[] = [
  { alignment: 'left' },
  { alignment: 'left', narrowest: 12 },
  { alignment: 'left', narrowest: 12, leavesAs: 2 },
  { alignment: 'right', leavesAs: 1 },
  { alignment: 'right' },
  { alignment: 'right', leavesAs: 4 },
  { alignment: 'left', narrowest: 8, leavesAs: 3 },
];

type Room = { readonly lines: number; readonly cells: number };

function lateCallLines(calls: readonly LateCall[], { lines, cells }: Room): string[] {
  const told = calls
    .slice(-(lines - 1))
    .reverse()
    .map((call) => [
      call.incident ?? (call.stopped_by === undefined ? call.outcome : `${call.outcome}: ${call.stopped_by}`),
      cutToColumns(terminalName(call.asked), 30),
      cutToColumns(terminalName(call.model), 40),
      call.tokens === undefined ? '–' : formatAmount(call.tokens, 'token'),
      formatMoney(call.cost_usd),
      formatDuration(call.duration_ms),
      call.session === undefined ? '' : cutToColumns(terminalName(call.session), 30),
    ]);
  return told.length === 0 ? [] : ['last calls', ...fitColumns(told, lateCallColumns, cells)];
}
