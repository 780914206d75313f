import { historyTable } from '../domain/report/terminal/history-table.js';
import { jsonText } from '../domain/report/terminal/json-text.js';
/** `lanegate detect --history`: the lanes of past commits as a table or, commit by commit, as one JSON document. */
export async function detectHistory({ world }, { head, count, json }) {
    const { scoreHistory } = await import('../stages/history.js');
    const { terminal, syntax, progress } = world;
    const git = await world.openGit(terminal.folder);
    const score = (onCommit) => scoreHistory({ git, syntax, progress }, { head, count, onCommit, signal: terminal.interruption });
    if (!json) {
        const lines = [];
        const { notes } = await score(({ changes, ...line }) => lines.push(line));
        terminal.print(historyTable(lines, notes));
        return;
    }
    let separator = '';
    terminal.print('{"version":1,"commits":[');
    const scored = await score((commit) => {
        terminal.print(`${separator}\n${jsonText(commit)}`);
        separator = ',';
    });
    terminal.print(`\n],"head":${jsonText(scored.head)},"notes":${jsonText(scored.notes)}}\n`);
}
