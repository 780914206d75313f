import type { Arm } from '../../evaluation/sample.js';
import type { AnswerTrace, TracedCall } from '../cases/call-book.js';
import type { CaseTexts } from '../cases/report-cases.js';
import { formatCount, formatDuration, formatMoney } from '../words/format-quantity.js';
import type { Branch } from './element-tree.js';

/**
 * The calls behind the answers of a case, in the order in which they were made; nothing where no trace tells of one.
 */
export function callsOfCase(told: Pick<CaseTexts, 'answers' | 'traceOf'>): Branch[] {
  const traces = (['base', 'head'] as const).flatMap((arm) =>
    told.answers[arm].flatMap(({ repeat }) => {
      const trace = told.traceOf(arm, repeat);
      return trace === undefined ? [] : [{ arm, repeat, trace }];
    }),
  );
  return [...documentsTable(traces), ...callsTable(traces)];
}

type ArmTrace = { readonly arm: Arm; readonly repeat: number; readonly trace: AnswerTrace };

function callsTable(traces: readonly ArmTrace[]): Branch[] {
  const rows = traces.flatMap((each) => each.trace.calls.map((call) => callRow(each, call)));
  if (rows.length === 0) return [];
  const columns = ['Model', 'Tokens in', 'Tokens out', 'Latency', 'Waited', 'Cost', 'Attempts'];
  const heads = columns.map((name, index): Branch => [index === 0 ? 'column' : 'numbers', name]);
  const title = rows.length === 1 ? 'The call behind it' : `The ${formatCount(rows.length)} calls behind them`;
  return [foldedTable(title, [['column', 'Answer'], ...heads, ['column', 'Ended']], rows)];
}

const foldedTable = (title: string, heads: readonly Branch[], rows: readonly Branch[]): Branch => [
  'fold',
  ['title', title],
  ['scroll', ['calls', ['head', ['row', ...heads]], ['rows', ...rows]]],
];

const nameOf = ({ arm, repeat }: ArmTrace): string => `${arm}${repeat === 0 ? '' : `, repeat ${repeat}`}`;

function callRow(answer: ArmTrace, call: TracedCall): Branch {
  const model = call.operation === 'chat' ? call.model : `${call.model} (${call.operation})`;
  const numbers = [
    told(call.inputTokens, formatCount),
    told(call.outputTokens, formatCount),
    told(call.latencyMs, formatDuration),
    told(call.waitedMs, formatDuration),
    told(call.costUsd, formatMoney),
    call.cached ? 'cached' : told(call.attempts, formatCount),
  ];
  const cells = numbers.map((number): Branch => ['number', number]);
  return ['row', ['id', nameOf(answer)], ['cell', model], ...cells, ['cell', call.ended ?? '–']];
}

const told = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? '–' : format(value);

/** Told once where both arms were given the same. */
function documentsTable(traces: readonly ArmTrace[]): Branch[] {
  const first = traces.filter(({ repeat }) => repeat === 0 || !traces.some((each) => each.repeat === 0));
  const [one, ...others] = first;
  if (one === undefined) return [];
  const asText = ({ trace }: ArmTrace): string => JSON.stringify(trace.documents);
  const isSame = others.every((each) => asText(each) === asText(one));
  const rows = (isSame ? [one] : first).flatMap((each) =>
    each.trace.documents.map(
      ({ id, score }): Branch => [
        'row',
        ['id', isSame ? 'both' : nameOf(each)],
        ['cell', id],
        ['number', String(Number(score.toPrecision(4)))],
      ],
    ),
  );
  if (rows.length === 0) return [];
  return [
    foldedTable(
      'Retrieved documents',
      [
        ['column', 'Answer'],
        ['column', 'Document'],
        ['numbers', 'Score'],
      ],
      rows,
    ),
  ];
}
