(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6472;
exports.ids = [6472];
exports.modules = {

/***/ 52937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ findUsualTarget),
/* harmony export */   OR: () => (/* binding */ withCommitOptions),
/* harmony export */   kU: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40871);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** Adds `--base`, `--head` and `--worktree` to a command. */
const withCommitOptions = (command) => command
    .option('--base <revision>', 'tip of the target branch: policy is read there, and its merge base with head is the base')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--head <revision>', 'the change; HEAD when absent').conflicts('worktree'))
    .option('--worktree', 'the uncommitted work of this checkout is the change');
/** Branches that a change usually asks to be merged into, the remote's first. */
const usualTargets = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** What to compare, with the usual target branch where none is named. */
async function comparedCommits(git, options) {
    const policy = options.base ?? (await usualTarget(git));
    return { policy, head: options.worktree ? 'worktree' : { revision: options.head ?? 'HEAD' } };
}
async function usualTarget(git) {
    if ((await git.resolve('HEAD')) === undefined)
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommitYet */ .B)();
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('there is no branch main or master to compare with', { hint: 'name one with --base' });
}
/** The branch that changes are usually merged into; `undefined` where none of the usual names is there. */
async function findUsualTarget(git) {
    for (const branch of usualTargets) {
        if ((await git.resolve(branch)) !== undefined)
            return branch;
    }
    return undefined;
}


/***/ }),

/***/ 96472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateCommand: () => (/* binding */ evaluateCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);
/* harmony import */ var _domain_report_terminal_evaluation_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59116);
/* harmony import */ var _compared_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52937);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97763);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61521);






/** `lanegate evaluate`: run the suites for base and head; a run that was stopped goes on where it was. */
const evaluateCommand = ({ world }) => (0,_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withShardOption */ .SZ)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withRunOptions */ .Ir)((0,_compared_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommitOptions */ .OR)(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('evaluate').description('run the affected suites for base and head; resumes a stopped run')))).action(async (options) => {
    const { terminal, files, claims } = world;
    // What is loaded is loaded while git, a process of its own, is waited for.
    const [git, { detect }, { evaluate }] = await Promise.all([
        world.openGit(terminal.folder),
        Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(1686), __webpack_require__.e(3191), __webpack_require__.e(1383), __webpack_require__.e(5271)]).then(__webpack_require__.bind(__webpack_require__, 39425)),
        Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(1582), __webpack_require__.e(4444), __webpack_require__.e(6404), __webpack_require__.e(7008), __webpack_require__.e(1390), __webpack_require__.e(1843), __webpack_require__.e(9376), __webpack_require__.e(7136), __webpack_require__.e(1215), __webpack_require__.e(4555)]).then(__webpack_require__.bind(__webpack_require__, 53434)),
    ]);
    const folder = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openRunFolder */ .iN)(files, options.out);
    const commits = await (0,_compared_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedCommits */ .kU)(git, options);
    const evaluation = await claims.whileHeld(folder, async () => {
        const [gateway, programs] = await Promise.all([
            world.openGateway(),
            world.openPrograms(),
            detect({ ...world, git }, { ...commits, folder }),
        ]);
        return evaluate({
            ...world,
            git,
            gateway,
            programs,
            receipts: options.receipts ? world.receipts : undefined,
        }, {
            ...(0,_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .runRequestOf */ .o4)(options),
            folder,
            shard: options.shard,
            isUntrustedHead: false,
            signal: terminal.interruption,
        });
    });
    terminal.print((0,_domain_report_terminal_evaluation_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSummary */ .P)(evaluation, `${folder}/${_domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationFile */ .DX}`));
});


/***/ }),

/***/ 61521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ withConcurrencyOption),
/* harmony export */   Ir: () => (/* binding */ withRunOptions),
/* harmony export */   SY: () => (/* binding */ withPlanOptions),
/* harmony export */   SZ: () => (/* binding */ withShardOption),
/* harmony export */   o4: () => (/* binding */ runRequestOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57604);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97763);



/** What these options ask of a run. */
const runRequestOf = ({ suite, concurrency, attribute, pullRequest, refreshBaseline }) => ({
    suites: suite,
    concurrency,
    attribute,
    pullRequest,
    refreshBaseline,
    history: { folder: _run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .historyFolder */ .vc },
});
/** Adds `--suite`, `--concurrency`, `--out`, `--pull-request`, `--attribute` and what says how much is asked anew. */
const withRunOptions = (command) => withConcurrencyOption(withPlanOptions(command))
    .option('--attribute', 'tell which lane carries the difference, whatever the verdict is')
    .option('--refresh-baseline', 'ask base past the cache, and keep its new answers in the place of the old ones')
    .option('--no-receipts', 'ask anew what an earlier run has evaluated already');
/** Adds `--concurrency` to a command. */
const withConcurrencyOption = (command) => command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--concurrency <calls>', 'how many calls may be under way at once')
    .argParser(parseConcurrency)
    .default(16));
/** Adds what says which suites are run, from what budget and where. */
const withPlanOptions = (command) => command
    .option('--suite <name...>', 'run these suites, affected or not; the affected ones when absent')
    .option('--out <folder>', 'the run folder; .lanegate/run when absent')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--pull-request <number>', 'the pull request whose budget the run takes from').argParser(parsePullRequest));
/** Adds `--shard` to a command. */
const withShardOption = (command) => command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--shard <i/n>', 'run the i-th of n parts, with its part of the caps').argParser(shardOf));
function shardOf(text) {
    const shard = (0,_domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(text);
    if (shard !== undefined)
        return shard;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a part and how many there are, such as 2/4.');
}
function parsePullRequest(text) {
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is the number of a pull request.');
}
function parseConcurrency(text) {
    const calls = Number(text);
    if (Number.isInteger(calls) && calls >= 1 && calls <= 1000)
        return calls;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a whole number from 1 to 1000.');
}


/***/ }),

/***/ 40871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noCommitYet)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** What a repository is told whose HEAD names no commit. */
const noCommitYet = () => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });


/***/ })

};
;
})
