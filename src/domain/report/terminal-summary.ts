import { Lane } from '../changes/lane.js';
import type { MetricVerdict, SuiteVerdict, Verdict, VerdictWord } from '../gate/verdict.js';
import { alignColumns } from './align-columns.js';
import { bindingSuites, suitesBeside } from './culprits.js';
import { describeGaps } from './describe-gaps.js';
import { describeDifference } from './explain-metric.js';
import { formatAmount, formatMoney, formatPercent, formatScore } from './format-quantity.js';
import { headline } from './headline.js';
import { incidentRows } from './incident-rows.js';
import { leadSentences } from './lead-sentences.js';
import { nextStep } from './next-step.js';
import { type ScoreRow, scoreRows } from './score-rows.js';
import { terminalText } from './terminal-text.js';
import { verdictWords } from './verdict-words.js';

/** Puts the colour of a verdict around a text that is safe already. */
export type Paint = (word: VerdictWord, text: string) => string;

/** A verdict for a terminal: the verdict, the lanes, the scores in aligned columns, and what to do next. */
export function terminalSummary(verdict: Verdict, paint: Paint = (_, text) => text): string {
  const blocks = [
    [paint(verdict.verdict, headline(verdict, terminalText)), leadSentences(verdict, terminalText)],
    laneLines(verdict, paint),
    scoreLines(bindingSuites(verdict), paint),
    besideLines(suitesBeside(verdict), paint),
    gapLines(verdict),
    incidentLines(verdict),
    verdict.notes.map((note) => `note: ${terminalText(note)}`),
    nextLines(verdict),
  ];
  const told = blocks.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function laneLines({ lanes }: Verdict, paint: Paint): string[] {
  const touched = Lane.options.flatMap((lane) => {
    const word = lanes[lane] ?? 'not-affected';
    return word === 'not-affected' ? [] : [[lane, paint(word, verdictWords(word))]];
  });
  return touched.length === 0 ? [] : ['Lanes', ...indent(alignColumns(touched, ['left', 'left']))];
}

const headings = ['Suite', 'Metric', 'Base', 'Head', 'Difference (interval)', 'Verdict'];

function scoreLines(suites: readonly SuiteVerdict[], paint: Paint): string[] {
  if (suites.length === 0) return [];
  const rows = scoreRows(suites).map((row) => cellsOf(row, paint));
  return alignColumns([headings, ...rows], ['left', 'left', 'right', 'right', 'left', 'left']);
}

function cellsOf({ suite, metric, word }: ScoreRow, paint: Paint): string[] {
  const name = terminalText(suite.name, 40);
  if (metric === undefined)
    return [name, '–', '–', '–', terminalText(suite.reason, 80), paint(word, verdictWords(word))];
  return [
    name,
    terminalText(metric.name, 40),
    formatScore(metric.base),
    formatScore(metric.head),
    describeDifference(metric),
    describeWord(metric, paint),
  ];
}

function describeWord(metric: MetricVerdict, paint: Paint): string {
  const word = paint(metric.verdict, verdictWords(metric.verdict));
  const floor =
    metric.floor === undefined ? '' : `, floor ${formatPercent(metric.floor.bound)} ${metric.floor.verdict}`;
  return `${word}${floor}${metric.role === 'report' ? ', reported only' : ''}`;
}

function besideLines(suites: readonly SuiteVerdict[], paint: Paint): string[] {
  const lines = scoreLines(suites, paint);
  return lines.length === 0 ? [] : ["Beside, by head's own cases and graders; decides nothing", ...lines];
}

function gapLines(verdict: Verdict): string[] {
  const gaps = describeGaps(verdict, terminalText);
  return gaps === '' ? [] : [`Not everything was measured. ${gaps}`];
}

function incidentLines(verdict: Verdict): string[] {
  const rows = incidentRows(bindingSuites(verdict));
  if (rows.length === 0) return [];
  const lines = rows.map(({ suite, kind, base, head }) => [
    terminalText(suite, 40),
    kind,
    `${base} in base`,
    `${head} in head`,
  ]);
  return ['Incidents (not scores)', ...indent(alignColumns(lines, ['left', 'left', 'right', 'right']))];
}

function nextLines(verdict: Verdict): string[] {
  const { owners, advice, command } = nextStep(verdict);
  const who = owners.map(({ owner, of }) => `${terminalText(owner, 60)} (${of})`).join(', ');
  const calls = verdict.suites.reduce((sum, { calls: { made } }) => sum + made, 0);
  return [
    `Next${who === '' ? '' : `, for ${who}`}: ${advice}`,
    ...(command === undefined ? [] : [`  ${command}`]),
    ...(verdict.suites.length === 0
      ? []
      : [`Spent ${formatMoney(verdict.spent_usd)} on ${formatAmount(calls, 'call')}.`]),
  ];
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
