(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8912;
exports.ids = [8912];
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

/***/ 88912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockCommand: () => (/* binding */ lockCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_deploy_deploy_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55401);
/* harmony import */ var _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90258);
/* harmony import */ var _domain_release_describe_moved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57878);
/* harmony import */ var _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31010);
/* harmony import */ var _domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62848);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6747);
/* harmony import */ var _deploy_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41927);








/** `lanegate lock`: write down everything that lanes are made of, or see whether what is written down still holds. */
const lockCommand = (context) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('lock')
    .description(`write ${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke}: every prompt, model, corpus and suite of this repository by digest`)
    .option('--check', 'write nothing; exit status 1 where the lock is missing or no longer true')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--against <environment>', 'see whether the code of a commit leaves every other lane as it runs there')
    .argParser(_deploy_context_js__WEBPACK_IMPORTED_MODULE_7__/* .toEnvironment */ .py)
    .conflicts('check'))
    .option('--head <revision>', 'with --check and --against: a commit instead of the work in this checkout, or HEAD')
    .option('--json', 'print what was found as JSON')
    .action((options) => {
    if (options.against !== undefined)
        return against(context, options.against, options);
    return options.check ? check(context, options) : write(context, options);
});
async function write(context, { json }) {
    const { terminal, openGit, openCheckout, files } = context.world;
    const { root } = await openCheckout(terminal.folder).describe();
    const { writeLock } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(1686), __webpack_require__.e(5628), __webpack_require__.e(3144)]).then(__webpack_require__.bind(__webpack_require__, 59033));
    const { lock, path } = await writeLock({ git: await openGit(terminal.folder), files }, root);
    if (json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)(context, lock);
    else
        terminal.print(`${path}: commit it with what it locks\n`);
}
async function check(context, { head, json }) {
    const { terminal, openGit } = context.world;
    const { checkLock } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(1686), __webpack_require__.e(5628), __webpack_require__.e(3144)]).then(__webpack_require__.bind(__webpack_require__, 59033));
    const { committed, moved } = await checkLock({ git: await openGit(terminal.folder) }, head === undefined ? 'worktree' : { revision: head });
    const holds = committed !== undefined && moved.length === 0;
    if (json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)(context, { version: 1, locked: committed !== undefined, holds, moved });
    else
        terminal.print(holds ? `${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke} holds\n` : whyNot(committed !== undefined, moved.map(_domain_release_describe_moved_js__WEBPACK_IMPORTED_MODULE_3__/* .describeMoved */ .v)));
    context.finish(holds ? _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.passed : _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.failed);
}
const whyNot = (isThere, lines) => isThere
    ? `${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke} is no longer true:\n${lines.map((line) => `  ${line}\n`).join('')}write it anew: lanegate lock\n`
    : `there is no ${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke}; write it: lanegate lock\n`;
async function against(context, environment, { head, json }) {
    const { terminal, openGit, openLedger, syntax } = context.world;
    const { lockAgainst } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8934), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(1686), __webpack_require__.e(3191), __webpack_require__.e(5628), __webpack_require__.e(2288)]).then(__webpack_require__.bind(__webpack_require__, 43155));
    const ports = { git: await openGit(terminal.folder), ledger: openLedger(terminal.folder), syntax };
    const checks = await lockAgainst(ports, { revision: head ?? 'HEAD', environment });
    const holds = !(0,_domain_deploy_deploy_check_js__WEBPACK_IMPORTED_MODULE_1__/* .forbids */ .kT)(checks);
    if (json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)(context, { version: 1, environment, holds, checks });
    else
        terminal.print(checks.map(({ word, said }) => `${(0,_domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(`${word}: ${said}`, 500)}\n`).join(''));
    context.finish(holds ? _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.passed : _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.failed);
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

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


/***/ }),

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 55401:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   ce: () => (/* binding */ DeployCheck),
/* harmony export */   iz: () => (/* binding */ onlyTold),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);


/** Something that was looked at before a lane was moved: it holds, it forbids the move, or it is only told. */
const DeployCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    word: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['holds', 'fails', 'told']),
    said: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
});
const check = (word, said) => ({
    word,
    said: said.length <= _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L ? said : `${said.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L - 1)}\u2026`,
});
const holds = (said) => check('holds', said);
const fails = (said) => check('fails', said);
const told = (said) => check('told', said);
/** A check that is told where it would forbid, for moves that it must not stand in the way of. */
const onlyTold = (found) => (found.word === 'fails' ? told(found.said) : found);
/** True where any check forbids the move. */
const forbids = (checks) => checks.some(({ word }) => word === 'fails');
/** Checks as a record keeps them, a line each. */
const checkLines = (checks) => checks.slice(0, 50).map(({ word, said }) => `${word}: ${said}`.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L));


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

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


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

/***/ 57878:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeMoved)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** One part that moved, as one line of a terminal: where it stands in the lock, and the lane that it is of. */
const describeMoved = ({ section, name, lane, change }) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${section}.${name} ${change} (${lane})`);


/***/ }),

/***/ 80463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot
 * name itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


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


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
;
})
