(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7499;
exports.ids = [7499];
exports.modules = {

/***/ 87499:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectHistory: () => (/* binding */ detectHistory)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/history-table.js




/** Lanes over time for a terminal: one row a commit, one column a lane, and a count a month. */
function historyTable(commits, notes) {
    if (commits.length === 0)
        return ['no commit', ...notes.map(noteLine)].join('\n').concat('\n');
    const rows = commits.map(({ date, sha, lanes, subject }) => [
        date.slice(0, 10),
        sha.slice(0, 9),
        ...lane/* Lane */.J$.options.map((lane) => (lanes.includes(lane) ? 'x' : '')),
        (0,terminal_text/* terminalText */.eR)(subject, 80),
    ]);
    const table = (0,align_columns/* alignColumns */.R)([['date', 'commit', ...lane/* Lane */.J$.options, 'subject'], ...rows], Array(3 + lane/* Lane */.J$.options.length).fill('left'));
    const lines = [...table, '', ...monthLines(commits), ...notes.map(noteLine)];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}
const noteLine = (note) => `note: ${note}`;
/** How many commits of each month touch each lane, and all of them together. */
function monthLines(commits) {
    const months = new Set(commits.map(monthOf));
    const rows = [...months].map((month) => countRow(month, commits.filter((commit) => monthOf(commit) === month)));
    const total = countRow('all', commits);
    return (0,align_columns/* alignColumns */.R)([['month', 'commits', ...lane/* Lane */.J$.options, 'mixed'], ...rows, total], ['left', ...Array(2 + lane/* Lane */.J$.options.length).fill('right')]);
}
const monthOf = ({ date }) => date.slice(0, 7);
const countRow = (name, commits) => [
    name,
    (0,format_quantity/* formatCount */.B4)(commits.length),
    ...lane/* Lane */.J$.options.map((lane) => (0,format_quantity/* formatCount */.B4)(commits.filter(({ lanes }) => lanes.includes(lane)).length)),
    (0,format_quantity/* formatCount */.B4)(commits.filter(({ lanes }) => (0,lane/* isMixed */.Oq)(lanes)).length),
];

// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/json-text.js
var json_text = __webpack_require__(34797);
;// CONCATENATED MODULE: ./dist/compiled/cli/detect-history.js


/** `lanegate detect --history`: the lanes of past commits as a table or, commit by commit, as one JSON document. */
async function detectHistory({ world }, { head, count, json }) {
    const { scoreHistory } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8634), __webpack_require__.e(1686), __webpack_require__.e(3191), __webpack_require__.e(8426)]).then(__webpack_require__.bind(__webpack_require__, 36816));
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
        terminal.print(`${separator}\n${(0,json_text/* jsonText */.s)(commit)}`);
        separator = ',';
    });
    terminal.print(`\n],"head":${(0,json_text/* jsonText */.s)(scored.head)},"notes":${(0,json_text/* jsonText */.s)(scored.notes)}}\n`);
}


/***/ })

};
;
})
