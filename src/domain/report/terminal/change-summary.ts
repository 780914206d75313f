import type { ChangeSet } from '../../changes/change-set.js';
import type { Lane } from '../../changes/lane.js';
import { describeCorpus } from '../../corpus/check/corpora-verdict.js';
import { formatAmount, formatCount, shortCommit } from '../words/format-quantity.js';
import { describeReason, describeSpot } from '../words/lane-summary.js';
import { alignColumns } from './align-columns.js';
import { terminalLine, terminalText } from './text.js';

/** A change set for a terminal: lanes, then each change with its place and reason, then the suites it reaches. */
export function changeSummary(changeSet: ChangeSet): string {
  const { lanes, changes, affected, corpora = [], notes, mixed } = changeSet;
  const compared = `${shortCommit(changeSet.base)} → ${shortCommit(changeSet.head)}`;
  if (changes.length === 0) return `nothing changed (${compared})\n`;
  const lines = [
    `lanes: ${lanes.join(', ')}${mixed ? ' (mixed: they would deploy together)' : ''}   ${compared}`,
    '',
    ...lanes.flatMap((lane) => linesOfLane(lane, changes)),
    '',
    affected.length === 0 ? 'no suite is affected' : `${formatAmount(affected.length, 'suite')} to run:`,
    ...affected.map(({ name, reason }) => `  ${name}  ${reason}`),
    ...corpora.map(describeCorpus),
    ...commitLines(changeSet),
    ...splitLines(changeSet),
    ...notes.map((note) => `note: ${note}`),
  ];
  return `${lines.map(terminalLine).join('\n')}\n`;
}

/** Of a lane that is touched by a suite alone the suite tells. */
function linesOfLane(lane: Lane, changes: ChangeSet['changes']): string[] {
  const own = changes.filter((change) => change.lane === lane);
  return own.length === 0 ? [] : [lane, ...own.map((each) => `  ${describeSpot(each)}  ${describeReason(each)}`)];
}

const mostCommits = 12;
const mostCommands = 8;

function commitLines({ commits = [] }: ChangeSet): string[] {
  if (commits.length === 0) return [];
  const rows = commits
    .slice(0, mostCommits)
    .map(({ sha, subject, lanes }) => [`  ${shortCommit(sha)}`, lanes.join('+'), terminalText(subject, 100)]);
  const more = commits.length - mostCommits;
  const told = alignColumns(rows, ['left', 'left', 'left']);
  return ['', 'carried by', ...told, ...(more > 0 ? [`  and ${formatAmount(more, 'more commit')}`] : [])];
}

/** Commands stand on lines of their own, as they are, so that they can be copied. */
function splitLines({ split = [] }: ChangeSet): string[] {
  if (split.length === 0) return [];
  const lines = split.flatMap(({ lane, commands }) => [`  # ${lane}`, ...shownCommands(commands)]);
  return ['', 'a branch for each lane, with nothing uncommitted:', ...lines];
}

/** All of them or none, since half of them would leave a branch half done. */
const shownCommands = (commands: readonly string[]): string[] =>
  commands.length > mostCommands
    ? [`  # ${formatCount(commands.length)} commands, see \`split\` under --json`]
    : commands.map((command) => `  ${command}`);
