import { markdownList, markdownTable } from '../report/markdown/table.js';
import { inlineCode, plainText } from '../report/text/neutralise.js';
import { cellsOf, laneNotes } from './status-text.js';
const columns = ['Environment', 'Lane', 'Release', 'Commit', 'Since', 'By', 'Evidence', 'Served'];
const mostRows = 200;
/** What runs, as Markdown: a table, and a list of what is held and what is on its way. */
export function statusMarkdown({ lanes, notes }) {
    if (lanes.length === 0)
        return '### What runs\n\nNothing is deployed, and no environment is declared.\n';
    const table = markdownTable({ columns: columns.map((heading) => ({ heading })), items: lanes, cellsOf: cellsInMarkdown }, mostRows);
    const told = lanes.flatMap((lane) => laneNotes(lane).map((note) => `${inlineCode(lane.environment)} ${lane.lane}: ${plainText(note)}`));
    const lines = [...told, ...notes.map((note) => plainText(note))];
    const list = lines.length === 0 ? '' : `\n${markdownList(lines, (line) => line, mostRows)}\n`;
    return `### What runs\n\n${table}\n${list}`;
}
/** Ids are code, names are anybody's. */
function cellsInMarkdown(lane) {
    const [environment = '', name = '', release = '', commit = '', since = '', by = '', evidence = '', served = ''] = cellsOf(lane);
    return [
        inlineCode(environment),
        name,
        lane.release === undefined ? release : inlineCode(release),
        commit === '' ? '' : inlineCode(commit),
        since,
        by === '' ? '' : inlineCode(by),
        evidence,
        served,
    ];
}
