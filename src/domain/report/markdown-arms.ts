import { sharesOf } from '../evaluation/describe-served.js';
import type { ArmTotals } from '../evaluation/evaluation.js';
import type { Arm } from '../evaluation/sample.js';
import type { SuiteVerdict } from '../gate/verdict.js';
import type { Column } from './column.js';
import { formatChange, formatCount, formatDuration, formatLatencyChange, formatMoney } from './format-quantity.js';
import { markdownTable } from './markdown-table.js';
import { inlineCode } from './neutralise.js';

const columns: readonly Column[] = [
  { heading: 'Suite' },
  { heading: 'Arm' },
  { heading: 'Model' },
  { heading: 'Cost', isNumber: true },
  { heading: 'Tokens in / out', isNumber: true },
  { heading: 'Latency p50', isNumber: true },
  { heading: 'Latency p95', isNumber: true },
];

type ArmRow = {
  readonly suite: string;
  readonly arm: Arm;
  readonly totals: ArmTotals;
  readonly base?: ArmTotals | undefined;
};

/** Cost and latency of each arm, head with its change against base; '' when no arm was run. */
export function markdownArms(suites: readonly SuiteVerdict[], maxRows: number): string {
  const items = suites.flatMap(({ name, arms: { base, head } }): ArmRow[] => [
    ...(base === undefined ? [] : [{ suite: name, arm: 'base' as const, totals: base }]),
    ...(head === undefined ? [] : [{ suite: name, arm: 'head' as const, totals: head, base }]),
  ]);
  return markdownTable({ columns, items, cellsOf }, maxRows);
}

function cellsOf({ suite, arm, totals, base }: ArmRow): string[] {
  const { cost_usd: cost, latency_ms: latency } = totals;
  return [
    inlineCode(suite, 60),
    arm,
    describeModel(totals),
    describeCost(cost, base?.cost_usd),
    `${formatCount(totals.input_tokens)} / ${formatCount(totals.output_tokens)}`,
    describeLatency(latency.p50, base?.latency_ms.p50),
    describeLatency(latency.p95, base?.latency_ms.p95),
  ];
}

/** What an arm was to be answered by, and where several models did, how much by which. */
function describeModel({ target, served }: ArmTotals): string {
  const model = inlineCode(target.model, 60);
  const shares = sharesOf(served);
  return shares.length < 2
    ? model
    : `${model}: ${shares.map(([name, count]) => `${formatCount(count)} by ${inlineCode(name, 60)}`).join(', ')}`;
}

/** An arm that was answered from the cache alone has no latency of its own. */
function describeLatency(ms: number, base: number | undefined): string {
  if (ms === 0) return '–';
  return withChange(formatDuration(ms), base === undefined ? undefined : formatLatencyChange(base, ms));
}

const describeCost = (usd: number, base: number | undefined): string =>
  withChange(formatMoney(usd), base === undefined ? undefined : formatChange(base, usd));

const withChange = (shown: string, change: string | undefined): string =>
  change === undefined ? shown : `${shown} (${change})`;
