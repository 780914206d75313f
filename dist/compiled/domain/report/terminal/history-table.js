import { isMixed, Lane } from '../../changes/lane.js';
import { formatCount } from '../words/format-quantity.js';
import { alignColumns } from './align-columns.js';
import { terminalLine, terminalText } from './text.js';
/** Lanes over time for a terminal: one row a commit, one column a lane, and a count a month. */
export function historyTable(commits, notes) {
    if (commits.length === 0)
        return ['no commit', ...notes.map(noteLine)].join('\n').concat('\n');
    const rows = commits.map(({ date, sha, lanes, subject }) => [
        date.slice(0, 10),
        sha.slice(0, 9),
        ...Lane.options.map((lane) => (lanes.includes(lane) ? 'x' : '')),
        terminalText(subject, 80),
    ]);
    const table = alignColumns([['date', 'commit', ...Lane.options, 'subject'], ...rows], Array(3 + Lane.options.length).fill('left'));
    const lines = [...table, '', ...monthLines(commits), ...notes.map(noteLine)];
    return `${lines.map(terminalLine).join('\n')}\n`;
}
const noteLine = (note) => `note: ${note}`;
/** How many commits of each month touch each lane, and all of them together. */
function monthLines(commits) {
    const months = new Set(commits.map(monthOf));
    const rows = [...months].map((month) => countRow(month, commits.filter((commit) => monthOf(commit) === month)));
    const total = countRow('all', commits);
    return alignColumns([['month', 'commits', ...Lane.options, 'mixed'], ...rows, total], ['left', ...Array(2 + Lane.options.length).fill('right')]);
}
const monthOf = ({ date }) => date.slice(0, 7);
const countRow = (name, commits) => [
    name,
    formatCount(commits.length),
    ...Lane.options.map((lane) => formatCount(commits.filter(({ lanes }) => lanes.includes(lane)).length)),
    formatCount(commits.filter(({ lanes }) => isMixed(lanes)).length),
];
