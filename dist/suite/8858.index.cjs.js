(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8858;
exports.ids = [8858];
exports.modules = {

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34797);

/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${(0,_domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`);


/***/ }),

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

/***/ 41927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q6: () => (/* binding */ openDeployment),
  au: () => (/* binding */ openLedger),
  U6: () => (/* binding */ policyMeaning),
  f5: () => (/* binding */ settingsOf),
  py: () => (/* binding */ toEnvironment),
  ON: () => (/* binding */ withPlaceOptions)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
// EXTERNAL MODULE: ./dist/compiled/domain/doctor/remote-address.js
var remote_address = __webpack_require__(33800);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/cli/compared-commits.js
var compared_commits = __webpack_require__(52937);
;// CONCATENATED MODULE: ./dist/compiled/cli/deploy/pushed-ledger.js
/**
 * A ledger whose every change origin has before anything comes of it. What others moved and held meanwhile is brought
 * first, so that nobody deploys past it. Throws a `UserError` where origin cannot be reached or refuses.
 */
async function pushedLedger(ledger) {
    await ledger.push();
    return {
        read: (query) => ledger.read(query),
        readStates: () => ledger.readStates(),
        append: async (record) => {
            const appended = await ledger.append(record);
            await ledger.push();
            return appended;
        },
        change: async (change) => {
            const outcome = await ledger.change(change);
            if (outcome.kind === 'written')
                await ledger.push();
            return outcome;
        },
        push: () => ledger.push(),
    };
}

// EXTERNAL MODULE: ./dist/compiled/cli/deploy/released-lane.js
var deploy_released_lane = __webpack_require__(21011);
;// CONCATENATED MODULE: ./dist/compiled/cli/deploy/deploy-context.js







/** Adds `--lane`, `--environment`, `--policy`, `--push` and `--json` to a command. */
const withPlaceOptions = (command) => command
    .addOption(new esm/* Option */.c$('--lane <lane>', `one of ${released_lane/* ReleasedLane */.k.options.join(', ')}`)
    .argParser(deploy_released_lane/* toReleasedLane */.P)
    .makeOptionMandatory())
    .addOption(new esm/* Option */.c$('--environment <name>', 'one of lanegate.yml').argParser(toEnvironment).makeOptionMandatory())
    .option('--policy <revision>', policyMeaning)
    .option('--push', 'also bring the ledger, and branches that are deployed to, to origin')
    .option('--json', 'print what came of it as JSON');
const policyMeaning = 'where lanegate.yml is read; main or master, of origin first, when absent';
/** The settings of the default branch, and with them everything that deploying takes. */
async function openDeployment(world, { policy, push = false }) {
    const { folder } = world.terminal;
    const { root, origin } = await world.openCheckout(folder).describe();
    const settings = await settingsOf(world, policy);
    const hosted = origin === undefined ? undefined : (0,remote_address/* hostedRepositoryOf */.ZF)(origin);
    const ledger = await openLedger(world, push);
    const ports = {
        ledger,
        clock: world.clock,
        log: world.log,
        people: world.openPeople(folder),
        releases: world.openReleases({ root, settings: settings.release, hosted }),
        targets: await world.openTargets({ root, isPushed: push }),
    };
    return { settings, ledger, ports };
}
/** The ledger of this clone, or with `isPushed` one that origin has as well. */
async function openLedger(world, isPushed) {
    const ledger = world.openLedger(world.terminal.folder);
    return isPushed ? pushedLedger(ledger) : ledger;
}
/** The settings of the default branch. */
async function settingsOf(world, policy) {
    const git = await world.openGit(world.terminal.folder);
    const commit = policy ?? (await (0,compared_commits/* findUsualTarget */.Jq)(git)) ?? 'HEAD';
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(4941)]).then(__webpack_require__.bind(__webpack_require__, 18026));
    return readSettings(git, commit);
}
function toEnvironment(text) {
    const name = environment_name/* EnvironmentName */.R.safeParse(text);
    if (name.success)
        return name.data;
    throw new esm/* InvalidArgumentError */.Di('It is of lower-case letters, digits, `-` and `_`.');
}


/***/ }),

/***/ 48858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdCommand: () => (/* binding */ holdCommand),
/* harmony export */   resumeCommand: () => (/* binding */ resumeCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64565);
/* harmony import */ var _domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62848);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6747);
/* harmony import */ var _must_know_who_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33077);
/* harmony import */ var _deploy_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41927);






/** `lanegate hold`: keep a lane of an environment, or one release of it, from being deployed. */
const holdCommand = (context) => withHoldOptions(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('hold').description('keep a lane, or one release of it, from being deployed until it is resumed')).action((options) => change(context, options, async (ports, request) => (await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(8934), __webpack_require__.e(9356), __webpack_require__.e(6845)]).then(__webpack_require__.bind(__webpack_require__, 66427))).hold(ports, request)));
/** `lanegate resume`: lift what was held. */
const resumeCommand = (context) => withHoldOptions(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('resume').description('lift the hold of one release, or every hold of a lane that people set; what was rolled back has to be named')).action((options) => change(context, options, async (ports, request) => (await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(8934), __webpack_require__.e(9356), __webpack_require__.e(6845)]).then(__webpack_require__.bind(__webpack_require__, 66427))).resume(ports, request)));
const withHoldOptions = (command) => (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_5__/* .withPlaceOptions */ .ON)(command)
    .option('--release <id>', 'the only release that is meant, or the first digits of its id')
    .requiredOption('--reason <text>', 'why; it is shown for good');
async function change(context, { lane, environment, release, reason, policy, push = false, json }, work) {
    const { world } = context;
    const by = await (0,_must_know_who_js__WEBPACK_IMPORTED_MODULE_4__/* .mustKnowWho */ .r)(world);
    const settings = await (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(world, policy);
    const ledger = await (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .au)(world, push);
    const request = { place: { environment, lane }, release, by, reason, settings };
    const held = await work({ ledger, clock: world.clock }, request);
    if (json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)(context, { version: 1, ...held });
    else
        world.terminal.print(`${describe(held).map(_domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`);
}
function describe({ changed, state }) {
    const place = `${state.lane} in ${state.environment}`;
    const held = state.holds.map(holdLine);
    if (held.length === 0)
        return [`nothing of ${place} is held`];
    return [`${changed ? '' : 'nothing changed; '}held of ${place}:`, ...held.map((line) => `  ${line}`)];
}
function holdLine({ digest, by, at, reason, rolled_back: left }) {
    const what = digest === undefined ? 'everything' : (0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(digest);
    const named = left === undefined ? '' : `; only its name lifts it: --release ${(0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(left)}`;
    return `${what} since ${at} by ${by}: ${reason}${named}`;
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

/***/ 33077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mustKnowWho)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** Who works here, as git knows them. Throws a `UserError` where it does not. */
async function mustKnowWho({ openPeople, terminal }) {
    const by = await openPeople(terminal.folder).me();
    if (by !== undefined)
        return by;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git does not know who you are', {
        hint: 'git config user.name "\u2026" and git config user.email "\u2026"',
    });
}


/***/ }),

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


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

/***/ 40871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noCommitYet)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** What a repository is told whose HEAD names no commit. */
const noCommitYet = () => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });


/***/ }),

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 34797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ obeyedOrUnseen),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or a runner obeys or does not show, and JSON and YAML may carry as it is. */
const obeyedOrUnseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
const jsonText = (value, indent) => JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) => Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''));
const escapedUnit = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ }),

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 54570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43190);

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemesOf */ .w)(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 43190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graphemesOf)
/* harmony export */ });
let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ }),

/***/ 97629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


/***/ })

};
;
})
