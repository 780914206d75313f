(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4240;
exports.ids = [4240];
exports.modules = {

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 52937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ findUsualTarget),
/* harmony export */   OR: () => (/* binding */ withCommitOptions),
/* harmony export */   kU: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


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
    if ((await git.resolve('HEAD')) === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this repository has no commit yet', {
            hint: 'commit something; then there is a base to compare with',
        });
    }
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('there is no branch main or master to compare with', { hint: 'name one with --base' });
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

/***/ 18914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ withPlaceOptions),
/* harmony export */   Q6: () => (/* binding */ openDeployment),
/* harmony export */   U6: () => (/* binding */ policyMeaning),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   py: () => (/* binding */ toEnvironment)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41208);
/* harmony import */ var _domain_doctor_remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33800);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31425);
/* harmony import */ var _compared_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52937);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21011);






/** Adds `--lane`, `--environment`, `--policy`, `--push` and `--json` to a command. */
const withPlaceOptions = (command) => command
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--lane <lane>', `one of ${_domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleasedLane */ .k.options.join(', ')}`)
    .argParser(_released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .toReleasedLane */ .P)
    .makeOptionMandatory())
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--environment <name>', 'one of lanegate.yml').argParser(toEnvironment).makeOptionMandatory())
    .option('--policy <revision>', policyMeaning)
    .option('--push', 'also bring the ledger, and branches that are deployed to, to origin')
    .option('--json', 'print what came of it as JSON');
const policyMeaning = 'where lanegate.yml is read; main or master, of origin first, when absent';
/** The settings of the default branch, and with them everything that deploying takes. */
async function openDeployment(world, { policy, push = false }) {
    const { folder } = world.terminal;
    const { root, origin } = await world.openCheckout(folder).describe();
    const settings = await settingsOf(world, policy);
    const hosted = origin === undefined ? undefined : (0,_domain_doctor_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostedRepositoryOf */ .ZF)(origin);
    const ledger = world.openLedger(folder);
    const ports = {
        ...{ ledger, clock: world.clock, log: world.log, people: world.openPeople(folder) },
        releases: world.openReleases({ root, settings: settings.release, hosted }),
        targets: await world.openTargets({ root, isPushed: push }),
    };
    return { settings, ledger, ports };
}
/** The settings of the default branch. */
async function settingsOf(world, policy) {
    const git = await world.openGit(world.terminal.folder);
    const commit = policy ?? (await (0,_compared_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .findUsualTarget */ .Jq)(git)) ?? 'HEAD';
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2575), __webpack_require__.e(832), __webpack_require__.e(8512)]).then(__webpack_require__.bind(__webpack_require__, 18026));
    return readSettings(git, commit);
}
function toEnvironment(text) {
    const name = _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentName */ .R.safeParse(text);
    if (name.success)
        return name.data;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is of lower-case letters, digits, `-` and `_`.');
}


/***/ }),

/***/ 21011:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toReleasedLane)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31425);


/** The lane that an option names. */
function toReleasedLane(text) {
    const lane = _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleasedLane */ .k.safeParse(text);
    if (lane.success)
        return lane.data;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It is one of ${_domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleasedLane */ .k.options.join(', ')}.`);
}


/***/ }),

/***/ 90417:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62359);
/* harmony import */ var _domain_deploy_status_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49693);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6747);
/* harmony import */ var _deploy_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18914);





/** `lanegate status`: what runs of each lane in each environment, since when and on what evidence. */
const statusCommand = (context) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('status')
    .description('tell what is to run of each lane in each environment, since when, on what evidence, and what waits')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--environment <name>', 'the only one that is told').argParser(_deploy_context_js__WEBPACK_IMPORTED_MODULE_4__/* .toEnvironment */ .py))
    .option('--policy <revision>', _deploy_context_js__WEBPACK_IMPORTED_MODULE_4__/* .policyMeaning */ .U6)
    .option('--verify', 'ask what is really served')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action(async (options) => {
    const { environment, verify, json, markdown } = options;
    const { settings, ports } = await (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_4__/* .openDeployment */ .Q6)(context.world, options);
    const { status } = await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(7126), __webpack_require__.e(6009), __webpack_require__.e(4919), __webpack_require__.e(7941), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 1174));
    const told = await status({ ...ports, ...(verify ? { ask: ports } : {}) }, { settings, environment });
    if (json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)(context, told);
    else
        context.world.terminal.print(markdown ? (0,_domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMarkdown */ .K)(told) : (0,_domain_deploy_status_text_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .qS)(told));
});


/***/ }),

/***/ 33800:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ hostedRepositoryOf),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   jk: () => (/* binding */ isGithubCloud)
/* harmony export */ });
const address = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?(?<host>[^/:]+)(?::\d+)?\/|(?:[^/@\s]+@)(?<scpHost>[^/:\s]+):)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/i;
/** Reads the address of a git remote; `undefined` where it names no owner and repository on a host. */
function hostedRepositoryOf(remote) {
    const found = address.exec(remote)?.groups;
    const host = found?.['host'] ?? found?.['scpHost'];
    const repository = found?.['name'];
    return host === undefined || repository === undefined ? undefined : { host: hostOf(host.toLowerCase()), repository };
}
/** SSH over the port of HTTPS has a host of its own. */
const hostOf = (host) => (host === 'ssh.github.com' ? 'github.com' : host);
const isRepositoryName = (text) => /^[\w.-]+\/[\w.-]+$/.test(text);
/**
 * True of GitHub itself, with data residency or without; any other host is an Enterprise Server, if it is GitHub at
 * all.
 */
const isGithubCloud = (host) => host === 'github.com' || host.endsWith('.ghe.com');


/***/ }),

/***/ 47061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of texts that come again. The calls of a suite share their
 * instructions, which are most of what they send. Texts have places by their length, so that two that alternate seldom
 * share one. One that comes once, such as an answer, is not kept: it would live as long as nobody takes its place.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const places = Array.from({ length: slots }, () => ({ text: '', result: '', mark: 0 }));
    return (text) => {
        const place = places[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text === text)
            return place.result;
        const result = compute(text);
        const mark = markOf(text);
        if (place.mark === mark) {
            place.text = text;
            place.result = result;
        }
        place.mark = mark;
        return result;
    };
}
/** A number that two texts seldom share, of their length and some of their characters. */
function markOf(text) {
    let mark = text.length;
    for (let sample = 1; sample <= 8; sample++) {
        mark = (Math.imul(mark, 31) + text.charCodeAt(Math.floor((text.length * sample) / 8) - 1)) | 0;
    }
    return mark;
}


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* unused harmony export tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);

/** What stands where something was taken out. */
const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return (0,_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}


/***/ })

};
;
})
