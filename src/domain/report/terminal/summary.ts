import type { ChangeSet } from '../../changes/change-set.js';
import { corpusLines } from '../../corpus/check/corpus-text.js';
import type { SuiteVerdict, Verdict } from '../../gate/verdict.js';
import { attributionEvidence } from '../evidence/attribution-rows.js';
import { baselineLines } from '../evidence/baseline-lines.js';
import { flakyEvidence, newlyBrokenEvidence } from '../evidence/case-history-rows.js';
import {
  describeStanding,
  describeTolerance,
  type IncidentRow,
  incidentRows,
  meaningsOf,
  noticeRows,
} from '../evidence/incident-rows.js';
import { judgeLines } from '../evidence/judge-rows.js';
import { lookLines } from '../evidence/look-lines.js';
import { openingNotices } from '../evidence/opening-notices.js';
import { powerNotices } from '../evidence/power-rows.js';
import { sliceEvidence } from '../evidence/slice-rows.js';
import { comparedCommits } from '../words/compared-commits.js';
import { bindingSuites, suitesBeside } from '../words/culprits.js';
import { describeGaps } from '../words/describe-gaps.js';
import { describeCalls } from '../words/describe-spent.js';
import { headline } from '../words/headline.js';
import { describeSpot, type LaneSummary, summariseLanes, whatIsUnknown } from '../words/lane-summary.js';
import { leadSentences } from '../words/lead-sentences.js';
import { nextStep, reproduceNote } from '../words/next-step.js';
import { type Paint, verdictWords } from '../words/verdict-words.js';
import { alignColumns } from './align-columns.js';
import { terminalEvidence, terminalNotices, terminalPhrase } from './evidence.js';
import { terminalScores } from './scores.js';
import { terminalLine, terminalName, terminalText } from './text.js';

export type SummaryContent = { readonly changeSet: ChangeSet; readonly verdict: Verdict };

/** A verdict for a terminal: the verdict, the lanes, the scores in aligned columns, and what to do next. */
export function terminalSummary({ changeSet, verdict }: SummaryContent, paint: Paint = (_word, text) => text): string {
  const suites = bindingSuites(verdict);
  const blocks = [
    [paint(verdict.verdict, headline(verdict, terminalText)), leadSentences(verdict, terminalText)],
    terminalNotices(openingNotices(verdict)),
    laneLines({ changeSet, verdict }, paint),
    corporaLines(verdict),
    terminalScores(suites, paint),
    besideLines(suitesBeside(verdict), paint),
    gapLines(verdict),
    terminalNotices(powerNotices(verdict)),
    terminalEvidence(attributionEvidence(suites), 20),
    terminalEvidence(newlyBrokenEvidence(suites), 10),
    terminalEvidence(sliceEvidence(suites, 'worse'), 5),
    terminalEvidence(flakyEvidence(suites), 3),
    incidentLines('Incidents (not scores)', incidentRows(suites)),
    incidentLines('Notices (scored, and yet told)', noticeRows(suites)),
    judgeSummary(suites),
    measuringLines(suites),
    verdict.notes.map((note) => `note: ${terminalText(note)}`),
    nextLines(verdict),
    [commitLine(verdict)],
  ];
  const told = blocks.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Verdicts are padded outside their paint, since a colour has no width. */
function laneLines({ changeSet, verdict: judged }: SummaryContent, paint: Paint): string[] {
  const unknown = whatIsUnknown(changeSet);
  if (unknown !== '') return [unknown];
  const lanes = summariseLanes(changeSet, judged);
  if (lanes.length === 0) return [];
  const cells = lanes.map(({ lane, verdict }) => [lane, verdictWords(verdict)]);
  const [laneWidth = 0, wordWidth = 0] = [0, 1].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = lanes.map((summary) => {
    const word = verdictWords(summary.verdict);
    const painted = `${paint(summary.verdict, word)}${' '.repeat(wordWidth - word.length)}`;
    return `${summary.lane.padEnd(laneWidth)}  ${painted}  ${describeChanges(summary)}`;
  });
  return ['Lanes', ...indent(lines)];
}

function describeChanges({ first, more }: LaneSummary): string {
  if (first === undefined) return 'nothing in this change';
  const change = `${terminalText(describeSpot(first), 70)}: ${terminalText(first.reason, 120)}`;
  return more === '' ? change : `${change}, ${more}`;
}

function corporaLines({ corpora = [] }: Verdict): string[] {
  const lines = corpora.flatMap((corpus) => corpusLines({ ...corpus, notes: [] })).filter((line) => line !== '');
  return lines.length === 0 ? [] : ['Corpora', ...indent(lines.map(terminalLine))];
}

function besideLines(suites: readonly SuiteVerdict[], paint: Paint): string[] {
  const lines = terminalScores(suites, paint);
  return lines.length === 0 ? [] : ["For information, by head's own cases and graders; decides nothing", ...lines];
}

function gapLines(verdict: Verdict): string[] {
  const gaps = describeGaps(verdict, terminalText);
  return gaps === '' ? [] : [`Not everything was measured. ${gaps}`];
}

function incidentLines(title: string, rows: readonly IncidentRow[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => [
    terminalName(row.suite),
    row.kind,
    `${row.base} in base`,
    `${row.head} in head`,
    ...(row.tolerance === undefined ? ['', ''] : [`${describeTolerance(row)} tolerated`, describeStanding(row)]),
  ]);
  const table = alignColumns(lines, ['left', 'left', 'right', 'right', 'right', 'left']);
  return [title, ...indent([...table, ...meaningsOf(rows).map(({ kind, meaning }) => `${kind}: ${meaning}`)])];
}

function judgeSummary(suites: readonly SuiteVerdict[]): string[] {
  const lines = judgeLines(suites).map(
    ({ suite, metric, model, standing }) =>
      `${terminalName(suite)}, ${terminalName(metric)}, by ${terminalText(model, 60)}: ${standing}`,
  );
  return lines.length === 0 ? [] : ['Judges (scores that a model gave)', ...indent(lines)];
}

function measuringLines(suites: readonly SuiteVerdict[]): string[] {
  const lines = [...lookLines(suites), ...baselineLines(suites)].map(terminalPhrase);
  return lines.length === 0 ? [] : ['How it was measured', ...indent(lines)];
}

function nextLines(verdict: Verdict): string[] {
  const { owners, advice, command } = nextStep(verdict);
  const who = owners.map(({ owner, of }) => `${terminalText(owner, 60)} (${of})`).join(', ');
  return [
    `Next${who === '' ? '' : `, for ${who}`}: ${advice}`,
    ...(command === undefined ? [] : [`  ${command}`, `  ${reproduceNote(verdict)}`]),
    ...(verdict.suites.length === 0 ? [] : [`${describeCalls(verdict).replace(/^s/, 'S')}.`]),
  ];
}

const commitLine = (verdict: Verdict): string =>
  comparedCommits(verdict)
    .map(({ role, commit }) => (commit === undefined ? role : `${role} ${terminalText(commit, 40)}`))
    .join(' · ');

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
