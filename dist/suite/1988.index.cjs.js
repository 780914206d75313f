(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1988;
exports.ids = [1988,6912];
exports.modules = {

/***/ 40153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45676);


/**
 * Commits files and moves a branch there, such as `refs/heads/lanegate`, all in one process and past index and working
 * copy; false where the branch has meanwhile grown by what the commit does not have.
 */
async function commitFiles(ask, branch, commit) {
    const imported = await ask(['fast-import', '--quiet'], importOf(branch, commit, await committerOf(ask)));
    if (imported.status === 0)
        return true;
    if (isOvertaken.test(imported.stderr))
        return false;
    if (isBlocked.test(imported.stderr))
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`another branch is in the way of ${branch}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .complaintOf */ .Nx)(imported.stderr)}`, {
            hint: 'rename that branch: git branch -m OLD NEW',
        });
    throw (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(['fast-import'], imported.status, imported.stderr);
}
/**
 * What git says of a branch that somebody else moved, or holds the lock of; it leaves the branch as it was. A lock that
 * cannot be made for any other reason, such as a full disk, is never made later either.
 */
const isOvertaken = /not updating refs|Unable to create '[^\n]*': File exists|reference already exists|reference is missing but|is at .* but expected/iu;
/** Git keeps branches in folders, so one cannot stand beside one below its name. */
const isBlocked = /exists; cannot create|non-empty directory '[^\n]*' blocking/iu;
async function committerOf(ask) {
    const asked = await ask(['var', 'GIT_COMMITTER_IDENT']);
    if (asked.status === 0)
        return asked.stdout.toString('utf8').trim();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git does not know who you are', { hint: 'git config user.name \u2026; git config user.email \u2026' });
}
/** A stream for `git fast-import`, which moves a branch only to what has all that the branch has. */
function importOf(branch, { on, joins, files, message }, committer) {
    const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const parents = [on === undefined ? '' : `from ${on}\n`, joins === undefined ? '' : `merge ${joins}\n`].join('');
    const written = files.map(({ path, text }) => `M 100644 inline ${quoted(path)}\n${data(text)}`).join('');
    return `commit ${branch}\ncommitter ${committer}\n${data(message)}${parents}${written}\ndone\n`;
}
const quoted = (path) => `"${path.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n')}"`;


/***/ }),

/***/ 90850:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ untilMoved)
/* harmony export */ });
/* harmony import */ var _domain_ledger_append_delay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63475);

/** Tries to move a branch until a try answers something, since others may be faster; at last it throws `whyNot`. */
async function untilMoved({ clock, random }, tryOnce, whyNot) {
    for (let attempt = 1; attempt <= _domain_ledger_append_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .mostAppends */ .z; attempt += 1) {
        const result = await tryOnce();
        if (result !== undefined)
            return result;
        await clock.sleep((0,_domain_ledger_append_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .appendDelayMs */ .W)(attempt, random.next()));
    }
    throw new Error(whyNot);
}


/***/ }),

/***/ 32548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releasesByPlace)
/* harmony export */ });
/** The folder of bundles that policy names no other for. */
const usualFolder = '.lanegate/releases';
/** Whether the place in a record is a page of GitHub; any other is a folder. */
const isPage = (place = '') => /^https?:\/\//u.test(place);
/**
 * Publishes where policy says, and fetches from whatever place a record has. What bundles are made of is loaded by the
 * first call, since most commands make none.
 */
function releasesByPlace({ root, settings }, { files, openGithub, usual }) {
    const to = settings?.to ?? (usual === 'github' ? usual : { folder: usualFolder });
    const openFolder = async () => {
        const { FolderReleases } = await __webpack_require__.e(/* import() */ 4163).then(__webpack_require__.bind(__webpack_require__, 54163));
        return new FolderReleases(files, { root, folder: to === 'github' ? usualFolder : to.folder });
    };
    return {
        publish: async (publication) => (await (to === 'github' ? openGithub() : openFolder())).publish(publication),
        fetch: async (release) => (await (isPage(release.bundle?.place) ? openGithub() : openFolder())).fetch(release),
    };
}


/***/ }),

/***/ 59794:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ understandsCodes)
/* harmony export */ });
/** Whether a stream is a terminal that moves its cursor and colours its text as told; a shell in Emacs is none. */
const understandsCodes = ({ isTTY }, { TERM }) => isTTY === true && TERM !== 'dumb';


/***/ }),

/***/ 86681:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newServerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A key that nobody can guess: 32 bytes of chance behind a word that tells whose key it is. */
const newServerKey = () => `lanegate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('base64url')}`;


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

/***/ 1988:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTerminalWorld: () => (/* binding */ openTerminalWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/compiled/adapters/background/disk-folder-claims.js
var disk_folder_claims = __webpack_require__(69880);
// EXTERNAL MODULE: ./dist/compiled/adapters/background/disk-own-folders.js
var disk_own_folders = __webpack_require__(9686);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/git-settings.js
var git_settings = __webpack_require__(92864);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/run-git.js
var run_git = __webpack_require__(45676);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/example-project.js





const mainBranch = 'main';
const exampleDate = '2026-01-01T00:00:00Z';
/** Inside of `.git`, so that it is never taken for somebody's work. */
const builtMark = 'lanegate-example';
/** The example that ships with the product, in `examplesFolder`: a project and the changes people ask for. */
class ShippedExample {
    examplesFolder;
    environment;
    constructor(examplesFolder, environment = process.env) {
        this.examplesFolder = examplesFolder;
        this.environment = (0,git_settings/* gitEnvironment */._K)({
            ...environment,
            GIT_AUTHOR_NAME: 'Lanegate demo',
            GIT_AUTHOR_EMAIL: 'demo@example.invalid',
            GIT_COMMITTER_NAME: 'Lanegate demo',
            GIT_COMMITTER_EMAIL: 'demo@example.invalid',
            // Of one date, the example has the same commits on every machine.
            GIT_AUTHOR_DATE: exampleDate,
            GIT_COMMITTER_DATE: exampleDate,
        });
    }
    async build(wanted) {
        const folder = (0,external_node_path_.resolve)(wanted);
        await this.clear(folder);
        await (0,promises_.cp)((0,external_node_path_.join)(this.examplesFolder, 'triage'), folder, { recursive: true });
        await this.git(folder, 'init', '--quiet', `--initial-branch=${mainBranch}`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.git', builtMark), '');
        await this.commit(folder, 'Sort support messages with a prompt');
        const changes = await this.listings();
        for (const { name, title } of changes)
            await this.addChange(folder, name, title);
        await this.git(folder, 'switch', '--quiet', mainBranch);
        return { folder, mainBranch, changes: changes.map(toExampleChange) };
    }
    async clear(folder) {
        const [isThere, isOurs] = await Promise.all([exists(folder), exists((0,external_node_path_.join)(folder, '.git', builtMark))]);
        if (isThere && !isOurs) {
            throw new user_error/* UserError */.yo(`${folder} is there already and is not an example made by this program`, {
                hint: 'name another folder with --out',
            });
        }
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    async listings() {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(this.examplesFolder, 'triage-changes', 'changes.json'), 'utf8');
        return JSON.parse(text);
    }
    async addChange(folder, name, title) {
        await this.git(folder, 'switch', '--quiet', '--create', name, mainBranch);
        await (0,promises_.cp)((0,external_node_path_.join)(this.examplesFolder, 'triage-changes', name), folder, { recursive: true });
        await this.commit(folder, title);
    }
    async commit(folder, message) {
        await this.git(folder, 'add', '--all');
        await this.git(folder, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', message);
    }
    async git(folder, ...args) {
        await (0,run_git/* runGitOrThrow */.DT)({ args, cwd: folder, environment: this.environment });
    }
}
const toExampleChange = ({ name, title, story }) => ({ branch: name, title, story });
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/repository-path.js
var repository_path = __webpack_require__(79791);
// EXTERNAL MODULE: ./dist/compiled/domain/error-code.js
var error_code = __webpack_require__(97863);
// EXTERNAL MODULE: ./dist/compiled/domain/failed-write.js
var failed_write = __webpack_require__(12580);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/is-missing-file.js
var is_missing_file = __webpack_require__(45222);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/create-files.js







/**
 * Makes files below a folder, all or none, over nothing that exists and through no link. Throws `UserError` at the path
 * that stands in the way.
 */
async function createFiles(root, files) {
    const undo = [];
    try {
        for (const file of files)
            await createFile(root, file, undo);
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        throw error;
    }
}
async function createFile(root, { path, text }, undo) {
    if (!(0,repository_path/* isInside */.F)(path))
        throw new user_error/* UserError */.yo('this path leads out of the repository', { place: { path } });
    await makeFolders(root, path, undo);
    const file = (0,external_node_path_.join)(root, path);
    try {
        // `x` neither overwrites a file nor follows a link that lies there.
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if ((0,error_code/* errorCodeOf */.D)(error) === 'EEXIST')
            throw new user_error/* UserError */.yo('this file is there already', { place: { path } });
        await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
        throw cannotBe('this file cannot be written', path, error);
    }
    undo.push(() => (0,promises_.rm)(file, { force: true }));
}
async function makeFolders(root, path, undo) {
    const names = path.split('/').slice(0, -1);
    for (let count = 1; count <= names.length; count += 1) {
        const within = names.slice(0, count).join('/');
        const folder = (0,external_node_path_.join)(root, within);
        const found = await (0,promises_.lstat)(folder).catch((error) => {
            if ((0,is_missing_file/* isMissingFile */.F)(error))
                return undefined;
            throw error;
        });
        if (found !== undefined && !found.isDirectory()) {
            throw new user_error/* UserError */.yo('this is a file or a link, and no folder to write to', {
                place: { path: within },
                hint: 'nothing was written; take it out of the way and run this again',
            });
        }
        if (found !== undefined)
            continue;
        await (0,promises_.mkdir)(folder).catch((cause) => {
            throw cannotBe('this folder cannot be made', within, cause);
        });
        undo.push(() => (0,promises_.rmdir)(folder));
    }
}
const cannotBe = (what, path, cause) => new user_error/* UserError */.yo(`${what}: ${(0,failed_write/* failedWriteOf */.w)(cause)?.reason ?? (0,user_error/* messageOf */.bD)(cause)}`, {
    place: { path },
    hint: 'nothing was written; make room or mend that, and run this again',
    cause,
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-checkout.js






/** The checkout that a folder is in. */
function gitCheckout(folder, inherited) {
    const environment = (0,git_settings/* gitEnvironment */._K)(inherited);
    const run = (args) => (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
    const answer = async (...args) => {
        const { status, stdout } = await run(args);
        const text = stdout.toString('utf8').trim();
        return status === 0 && text !== '' ? text : undefined;
    };
    const root = async () => {
        const { status, stdout, stderr } = await run(['rev-parse', '--show-toplevel']);
        if (status === 0)
            return stdout.toString('utf8').replace(/\r?\n$/, '');
        const isBare = (await answer('rev-parse', '--is-bare-repository')) === 'true';
        throw new user_error/* UserError */.yo(`${folder} is no checkout of a git repository: ${(0,run_git/* complaintOf */.Nx)(stderr)}`, {
            hint: isBare ? run_git/* noWorkTree */.HC : 'run this in a clone, or make one of this folder first: git init',
        });
    };
    return {
        describe: async () => ({
            root: await root(),
            defaultBranch: await defaultBranchOf(answer),
            origin: withoutCredentials(await answer('config', '--get', 'remote.origin.url')),
        }),
        present: async (paths) => {
            const top = await root();
            const found = await Promise.all(paths.map((path) => isThere((0,external_node_path_.join)(top, path))));
            return paths.filter((_, index) => found[index]);
        },
        create: async (files) => createFiles(await root(), files),
    };
}
/** A clone notes the default branch of its origin; where it does not, the usual names are looked for. */
async function defaultBranchOf(answer) {
    const noted = await answer('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
    if (noted !== undefined)
        return noted.replace(/^refs\/remotes\/origin\//, '');
    for (const name of ['main', 'master']) {
        for (const place of ['refs/remotes/origin', 'refs/heads']) {
            if ((await answer('rev-parse', '--verify', '--quiet', `${place}/${name}`)) !== undefined)
                return name;
        }
    }
    return answer('symbolic-ref', '--quiet', '--short', 'HEAD');
}
const withoutCredentials = (url) => url?.replace(/(:\/\/)[^/@]*@/, '$1');
const isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/join-branches.js

/** What `other` lacks of `own`: records that it has not, and states that only `own` has moved since they parted. */
function joinBranches({ before, own, other }) {
    const [earlier, theirs] = [blobsOf(before), blobsOf(other)];
    const differing = own.filter(({ path, blob }) => theirs.get(path) !== blob);
    const isState = ({ path }) => path.startsWith(`${ledger_entry/* stateFolder */.yp}/`);
    const moved = differing.filter((file) => isState(file) && earlier.get(file.path) !== file.blob);
    const torn = moved.filter(({ path }) => theirs.get(path) !== earlier.get(path)).map(({ path }) => path);
    const records = differing.filter((file) => !isState(file) && !theirs.has(file.path));
    return { missing: [...records, ...moved], torn };
}
const blobsOf = (files) => new Map(files.map(({ path, blob }) => [path, blob]));

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-change.js
var ledger_change = __webpack_require__(49801);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-record.js
var ledger_record = __webpack_require__(82044);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/blob-batch.js
var blob_batch = __webpack_require__(82428);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/commit-files.js
var commit_files = __webpack_require__(40153);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/split-records.js
var split_records = __webpack_require__(78615);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/ledger-branch.js






const ownBranch = `refs/heads/${ledger_entry/* ledgerBranch */.cp}`;
const sharedBranch = `refs/remotes/origin/${ledger_entry/* ledgerBranch */.cp}`;
/** The branch of the ledger in a repository on disk: its objects and its two references, and nothing else of it. */
class LedgerBranch {
    folder;
    environment;
    constructor(folder, environment) {
        this.folder = folder;
        this.environment = (0,git_settings/* gitEnvironment */._K)(environment);
    }
    /** False of a folder outside of any repository. */
    async isThere() {
        return (await this.ask(['rev-parse', '--git-dir'])).status === 0;
    }
    async tips() {
        const listed = await this.run(['for-each-ref', '--format=%(refname) %(objectname)', ownBranch, sharedBranch]);
        const lines = listed.toString('latin1').split('\n');
        const tips = new Map(lines.map((line) => line.split(' ')));
        return { own: tips.get(ownBranch), shared: tips.get(sharedBranch) };
    }
    /** The commit that both grew from; `undefined` where they have none in common. */
    async forkOf(one, other) {
        const fork = await this.ask(['merge-base', one, other]);
        return fork.status === 0 ? fork.stdout.toString('latin1').trim() : undefined;
    }
    /** The files of a commit at or below paths, all where none is named; links and programs are none. */
    async files(commit, ...paths) {
        const listing = await this.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...paths]);
        return (0,split_records/* splitRecords */.D)(listing).flatMap((line) => {
            const [, mode, blob = '', bytes, path = ''] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
            return mode === '100644' ? [{ path, blob, bytes: Number(bytes) }] : [];
        });
    }
    /** All texts in one process. */
    async texts(files) {
        const texts = new Map();
        const batch = new blob_batch/* BlobBatch */.o((id, content) => texts.set(id, content.toString('utf8')));
        const wanted = files.filter(({ bytes }) => bytes <= ledger_entry/* maxRecordBytes */.t5).map(({ blob }) => `${blob}\n`);
        if (wanted.length > 0)
            batch.push(await this.run(['cat-file', '--batch', '--buffer'], wanted.join('')));
        return files.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
    }
    /** Whole files of the server's branch, fetched beside ours. */
    async fetch() {
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
        return this.ask(['fetch', ...quiet, 'origin', `+${ownBranch}:${sharedBranch}`]);
    }
    /** Commits files and moves our branch there; false when it has meanwhile grown by what the commit does not have. */
    commit(commit) {
        return (0,commit_files/* commitFiles */.z)((args, input) => this.ask(args, input), ownBranch, commit);
    }
    ask(args, input) {
        return (0,run_git/* runGit */.EO)({ args, cwd: this.folder, environment: this.environment, input });
    }
    async run(args, input) {
        const outcome = await this.ask(args, input);
        if (outcome.status !== 0)
            throw (0,run_git/* failure */.V2)(args, outcome.status, outcome.stderr);
        return outcome.stdout;
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/until-moved.js
var until_moved = __webpack_require__(90850);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-ledger.js








/**
 * The ledger of a repository on disk: its own branch, and what was fetched of origin's. Only these two references and
 * new objects are written; index and working copy stay as they are.
 */
class GitLedger {
    parts;
    branch;
    turn = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.branch = new LedgerBranch(parts.folder, parts.environment);
    }
    /** A folder outside of any repository has no ledger. */
    async read(query) {
        if (!(await this.branch.isThere()))
            return [];
        const { own, shared } = await this.branch.tips();
        const folder = ledger_record/* folderOf */.yS[query.kind];
        const found = new Map();
        for (const tip of new Set([own, shared])) {
            const files = tip === undefined ? [] : await this.branch.files(tip, folder);
            for (const file of files)
                if ((0,ledger_entry/* isWanted */.Yu)(file.path, query))
                    found.set(`${file.path} ${file.blob}`, file);
        }
        return this.branch.texts([...found.values()]);
    }
    async readStates() {
        if (!(await this.branch.isThere()))
            return [];
        const files = new Map((await this.stateFiles(await this.standing())).map((file) => [file.path, file]));
        return this.branch.texts([...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)));
    }
    async append(record) {
        const outcome = await this.change({ records: [record], states: [] });
        if (outcome.kind === 'overtaken')
            throw new Error('a record overtakes nothing');
        return { path: (0,ledger_entry/* entryOf */.Ms)(record).path, commit: outcome.commit };
    }
    /** Writers of one process take turns, since git lets only one move the branch. */
    change(change) {
        const done = this.turn.then(() => (0,until_moved/* untilMoved */.s)(this.parts, () => this.tryChange(change), locked));
        this.turn = done.catch(() => undefined);
        return done;
    }
    /** Throws a `UserError` where origin cannot be reached or refuses. */
    async push() {
        const tryOnce = async () => {
            const before = await this.fetchShared();
            const { own } = await this.branch.tips();
            if (own === undefined || own === before)
                return true;
            const tip = before === undefined ? own : await this.joinedTip();
            if (tip === undefined)
                return undefined;
            if (tip === before)
                return true;
            const pushed = await this.branch.ask(['push', '--quiet', '--no-verify', 'origin', `${tip}:${ownBranch}`]);
            if (pushed.status === 0)
                return true;
            if ((await this.fetchShared()) === before)
                throw refusedPush(pushed);
            return undefined;
        };
        await (0,until_moved/* untilMoved */.s)(this.parts, tryOnce, locked);
    }
    async tryChange(change) {
        const standing = await this.standing();
        if ('parted' in standing) {
            await this.join(standing.parted);
            return undefined;
        }
        const { tip } = standing;
        const current = tip === undefined ? [] : await this.branch.texts(await this.branch.files(tip, ...(0,ledger_change/* pathsOf */.wG)(change)));
        const settled = (0,ledger_change/* settleChange */.kO)(change, current);
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'done')
            return { kind: 'written', commit: tip ?? '' };
        if (!(await this.branch.commit({ on: tip, files: settled.files, message: settled.message })))
            return undefined;
        // Somebody may have moved it on by now; what matters is that it has the change.
        const { own } = await this.branch.tips();
        return { kind: 'written', commit: own ?? '' };
    }
    /**
     * The tip that has what is kept here and what was fetched; `undefined` where somebody wrote while they were joined.
     */
    async joinedTip() {
        const standing = await this.standing();
        if ('tip' in standing)
            return standing.tip;
        await this.join(standing.parted);
        return undefined;
    }
    async standing() {
        const { own, shared } = await this.branch.tips();
        if (own === undefined || shared === undefined || own === shared)
            return { tip: own ?? shared };
        const fork = await this.branch.forkOf(own, shared);
        if (fork === shared)
            return { tip: own };
        if (fork === own)
            return { tip: shared };
        return { parted: { own, shared, fork } };
    }
    async stateFiles(standing) {
        if ('tip' in standing)
            return standing.tip === undefined ? [] : this.branch.files(standing.tip, ledger_entry/* stateFolder */.yp);
        const { shared } = standing.parted;
        return [...(await this.branch.files(shared, ledger_entry/* stateFolder */.yp)), ...(await this.missing(standing.parted, ledger_entry/* stateFolder */.yp))];
    }
    /** What origin's branch lacks of ours. Throws a `UserError` where both moved a state. */
    async missing({ own, shared, fork }, ...paths) {
        const filesOf = (commit) => this.branch.files(commit, ...paths);
        const before = fork === undefined ? [] : await filesOf(fork);
        const { missing, torn } = joinBranches({ before, own: await filesOf(own), other: await filesOf(shared) });
        if (torn.length > 0)
            throw movedTwice(torn);
        return missing;
    }
    /** Brings what is kept here on top of what others have. */
    async join(parted) {
        const texts = await this.branch.texts(await this.missing(parted));
        const files = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
        const message = `Join ${files.length} files of here with those of origin\n`;
        await this.branch.commit({ on: parted.shared, joins: parted.own, files, message });
    }
    /** What origin has now; `undefined` where it has no ledger. */
    async fetchShared() {
        const listed = await this.branch.ask(['ls-remote', '--quiet', 'origin', ownBranch]);
        if (listed.status !== 0)
            throw unreachable(listed);
        if (listed.stdout.length === 0)
            return undefined;
        const fetched = await this.branch.fetch();
        if (fetched.status !== 0)
            throw unreachable(fetched);
        return (await this.branch.tips()).shared;
    }
}
const locked = `the branch ${ledger_entry/* ledgerBranch */.cp} could not be moved; does another process hold its lock?`;
const unreachable = (outcome) => new user_error/* UserError */.yo(`the ledger of origin could not be read: ${(0,run_git/* complaintOf */.Nx)(outcome.stderr)}`, {
    hint: 'check the network and the remote; without --push the record is kept here alone',
});
const movedTwice = (paths) => new user_error/* UserError */.yo(`the ledger was moved here and at origin: ${paths.join(', ')}`, {
    hint: `look at both (git show ${ledger_entry/* ledgerBranch */.cp}:PATH, origin/${ledger_entry/* ledgerBranch */.cp}:PATH); git branch -D ${ledger_entry/* ledgerBranch */.cp} drops what was recorded here alone`,
});
const refusedPush = (outcome) => new user_error/* UserError */.yo(`origin refuses the ledger: ${(0,run_git/* complaintOf */.Nx)(outcome.stderr)}`, {
    hint: `may you write the branch ${ledger_entry/* ledgerBranch */.cp}? Where it is protected, a workflow of the default branch writes it`,
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-machine.js



/** This computer, asked through git and the environment that the program was given. */
function gitMachine(inherited) {
    const environment = (0,git_settings/* gitEnvironment */._K)(inherited);
    return {
        nodeVersion: process.versions.node,
        gitVersion: async () => {
            const { stdout } = await (0,run_git/* runGit */.EO)({ args: ['version'], cwd: (0,external_node_os_.tmpdir)(), environment });
            return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
        },
        originOf: async (folder) => {
            const args = ['remote', 'get-url', 'origin'];
            const { status, stdout } = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
            return status === 0 ? withoutPassword(stdout.toString('utf8').trim()) : undefined;
        },
        isSet: (variable) => (inherited[variable] ?? '') !== '',
    };
}
const withoutPassword = (address) => address.replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');

// EXTERNAL MODULE: ./dist/compiled/adapters/git/object-store.js + 1 modules
var object_store = __webpack_require__(84530);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-people.js



/** Who people are to the repository that a folder is in. */
function gitPeople(folder, inherited) {
    const environment = (0,git_settings/* gitEnvironment */._K)(inherited);
    const answer = async (args) => {
        const { status, stdout } = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
        const text = stdout.toString('utf8').trim();
        return status === 0 && text !== '' ? text : undefined;
    };
    return {
        me: async () => {
            const [name, address] = [await answer(['config', 'user.name']), await answer(['config', 'user.email'])];
            return name === undefined || address === undefined ? undefined : `${name} <${address}>`;
        },
        authorOf: async (commit) => object_store/* objectId */.T.test(commit)
            ? answer(['show', '--no-patch', '--no-show-signature', '--format=%ae', commit, '--'])
            : undefined,
    };
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/open-repository.js
var open_repository = __webpack_require__(25131);
// EXTERNAL MODULE: ./dist/compiled/adapters/releases/releases-by-place.js
var releases_by_place = __webpack_require__(32548);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/line-progress.js
var line_progress = __webpack_require__(30524);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./dist/compiled/domain/exit-status.js
var exit_status = __webpack_require__(90258);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/harmless-text.js
var harmless_text = __webpack_require__(27003);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/understands-codes.js
var understands_codes = __webpack_require__(59794);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/process-terminal.js





/**
 * The terminal of this process. The first Ctrl-C or SIGTERM asks for an orderly stop, a second one ends the process; so
 * does a terminal that is closed, of which a shell may tell more than once.
 */
function openProcessTerminal(environment) {
    const interruption = new AbortController();
    // Every call under way listens, and Node takes eleven for a leak.
    (0,external_node_events_.setMaxListeners)(Infinity, interruption.signal);
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => interruption.abort(new Error('interrupted')));
    }
    process.on('SIGHUP', () => interruption.abort(new Error('interrupted')));
    process.stdout.on('error', tellUnwritten);
    // What cannot be told there can be told nowhere.
    process.stderr.on('error', () => undefined);
    // A runner takes commands from standard output too, and reports carry what models said.
    const isObeyed = environment['GITHUB_ACTIONS'] === 'true';
    return {
        print: (text) => process.stdout.write(isObeyed ? (0,harmless_text/* harmlessText */.f)(text) : text),
        isInteractive: (0,understands_codes/* understandsCodes */.k)(process.stdout, environment) && !environment['NO_COLOR'],
        folder: process.cwd(),
        interruption: interruption.signal,
    };
}
/**
 * Whoever reads, such as `head`, may have read enough, and a terminal may be closed: the command goes on to its end,
 * and its exit status stands. What a full disk did not take is lost, and then nothing that was found counts as told.
 */
function tellUnwritten(error) {
    if (error.code === 'EPIPE' || error.code === 'EIO' || process.listeners('exit').includes(endAsAccident))
        return;
    process.on('exit', endAsAccident);
    const why = (0,failed_write/* failedWriteOf */.w)(error)?.reason ?? error.message;
    process.stderr.write(`standard output could not be written to its end: ${why}\n`);
}
function endAsAccident() {
    process.exitCode = exit_status/* exitStatus */.$.error;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/status-line.js

/** Erases from the cursor to the end of the line (ECMA-48 EL). */
const eraseToEnd = '\u001b[K';
/** Erases from the cursor to the end of the screen (ECMA-48 ED). */
const eraseBelow = '\u001b[J';
/**
 * Whether a line that is too long goes on in the next one (DEC private mode 7); terminals differ in how wide some
 * characters are.
 */
const wrapsNot = '\u001b[?7l';
const wraps = '\u001b[?7h';
/**
 * The last lines of a terminal, one or several: redrawn in place, while other lines are printed above them. Text must
 * be harmless already.
 */
class StatusLine {
    stream;
    drawn = '';
    constructor(stream) {
        this.stream = stream;
    }
    /** Cells a drawing may take; one is left free, since a full line would wrap. */
    get width() {
        return (this.stream.columns || 80) - 1;
    }
    /** Lines a drawing may take; what is higher than the screen cannot be redrawn. */
    get height() {
        return Math.max(1, (this.stream.rows || 24) - 1);
    }
    draw(text) {
        const lines = text.replaceAll('\n', `${eraseToEnd}\n`);
        this.stream.write(`${this.toTop()}${wrapsNot}${lines}${eraseBelow}${wraps}`);
        this.drawn = text;
    }
    print(line) {
        const isFree = this.drawn === '';
        this.stream.write(isFree ? `${line}\n` : `${this.toTop()}${eraseBelow}${line}\n${wrapsNot}${this.drawn}${wraps}`);
    }
    /** Leaves the last drawing where it is and goes on below it. */
    finish() {
        if (this.drawn !== '')
            this.stream.write('\n');
        this.drawn = '';
    }
    /** Goes to where the last drawing begins (ECMA-48 CUU); a terminal that was made narrower has wrapped its lines. */
    toTop() {
        const columns = this.stream.columns || Infinity;
        const rows = this.drawn.split('\n').map((line) => Math.max(1, Math.ceil((0,terminal_text/* terminalWidth */.JL)(line) / columns)));
        const up = rows.reduce((sum, count) => sum + count, -1);
        return up === 0 ? '\r' : `\r\u001b[${up}A`;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/terminal-log.js

/**
 * A log for a person at a terminal; give it a status line over standard error. Debug lines are shown only when
 * `isVerbose`.
 */
class TerminalLog {
    statusLine;
    isVerbose;
    constructor(statusLine, isVerbose) {
        this.statusLine = statusLine;
        this.isVerbose = isVerbose;
    }
    debug(message) {
        if (this.isVerbose)
            this.statusLine.print(`debug: ${(0,harmless_text/* harmlessText */.f)(message)}`);
    }
    info(message) {
        this.statusLine.print((0,harmless_text/* harmlessText */.f)(message));
    }
    warn(message) {
        this.statusLine.print(`warning: ${(0,harmless_text/* harmlessText */.f)(message)}`);
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/runner/progress-text.js
var progress_text = __webpack_require__(15987);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/terminal-progress.js

const leastPauseMs = 100;
/** A bar in the last line of a terminal, redrawn at most ten times a second. */
class TerminalProgress {
    statusLine;
    clock;
    drawnAtMs = Number.NEGATIVE_INFINITY;
    pending;
    constructor(statusLine, clock) {
        this.statusLine = statusLine;
        this.clock = clock;
    }
    show(state) {
        this.pending = state;
        // The system's clock may step back, which must not freeze the display.
        if (Math.abs(this.clock.now() - this.drawnAtMs) >= leastPauseMs)
            this.draw(state);
    }
    finish() {
        if (this.pending !== undefined)
            this.draw(this.pending);
        this.statusLine.finish();
    }
    draw(state) {
        this.statusLine.draw((0,progress_text/* progressBar */.h)(state, this.statusLine.width));
        this.drawnAtMs = this.clock.now();
        this.pending = undefined;
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/runs/disk-receipts.js
var disk_receipts = __webpack_require__(67295);
// EXTERNAL MODULE: ./dist/compiled/adapters/runs/disk-spend-records.js
var disk_spend_records = __webpack_require__(35747);
;// CONCATENATED MODULE: ./dist/compiled/adapters/simulation/memory-ledger.js


/** A ledger that is gone with the program. */
class MemoryLedger {
    files = new Map();
    commits = 0;
    async read(query) {
        const wanted = [...this.files].filter(([path]) => (0,ledger_entry/* isWanted */.Yu)(path, query));
        return wanted.map(([path, text]) => ({ path, text: Buffer.byteLength(text) > ledger_entry/* maxRecordBytes */.t5 ? undefined : text }));
    }
    async readStates() {
        const states = [...this.files].filter(([path]) => path.startsWith(`${ledger_entry/* stateFolder */.yp}/`));
        return states.map(([path, text]) => ({ path, text })).sort((one, other) => (one.path < other.path ? -1 : 1));
    }
    async append(record) {
        await this.change({ records: [record], states: [] });
        return { path: (0,ledger_entry/* entryOf */.Ms)(record).path, commit: this.tip() };
    }
    async change(change) {
        const settled = (0,ledger_change/* settleChange */.kO)(change, [...this.files].map(([path, text]) => ({ path, text })));
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'write') {
            for (const { path, text } of settled.files)
                this.files.set(path, text);
            this.commits += 1;
        }
        return { kind: 'written', commit: this.tip() };
    }
    async push() { }
    tip = () => String(this.commits).padStart(40, '0');
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/simulation/crashing-ledger.js

/** A ledger in memory whose next change can be cut off, as that of a run that is killed. */
class CrashingLedger extends MemoryLedger {
    next;
    crashNext(point) {
        this.next = point;
    }
    async change(change) {
        const point = this.next;
        this.next = undefined;
        if (point === 'before-writing')
            throw new Error('cut off before the ledger was written');
        const outcome = await super.change(change);
        if (point === 'after-writing')
            throw new Error('cut off after the ledger was written');
        return outcome;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/simulation/open-simulation.js

/** A world in memory whose clock starts at `startMs`. */
function openSimulation(startMs) {
    const ledger = new CrashingLedger();
    const clock = new SimulatedClock(startMs);
    return {
        ledger,
        clock,
        releases: memoryReleases(),
        people: { me: async () => 'fleet', authorOf: async () => undefined },
        log: silentLog,
        setTime: (ms) => clock.set(ms),
        crashNext: (point) => ledger.crashNext(point),
    };
}
/** Time that nobody waits for. */
class SimulatedClock {
    nowMs;
    constructor(nowMs) {
        this.nowMs = nowMs;
    }
    now() {
        return this.nowMs;
    }
    set(ms) {
        this.nowMs = ms;
    }
    async sleep(ms) {
        this.nowMs += Math.max(0, ms);
    }
    alarm() {
        return () => undefined;
    }
}
function memoryReleases() {
    const bundles = new Map();
    return {
        publish: async ({ bundle }) => {
            bundles.set(bundle.digest, bundle.text);
            return 'memory';
        },
        fetch: async ({ bundle }) => (bundle === undefined ? undefined : bundles.get(bundle.digest)),
    };
}
const silentLog = { info: () => undefined, warn: () => undefined, debug: () => undefined };

// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/files.js + 5 modules
var system_files = __webpack_require__(53878);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/heap.js
var heap = __webpack_require__(16299);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/new-key.js
var new_key = __webpack_require__(86681);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/scrubbed-files.js
var scrubbed_files = __webpack_require__(8757);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secret-keeper.js
var secret_keeper = __webpack_require__(87616);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secrets.js
var system_secrets = __webpack_require__(35188);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/stdin-line.js
const longestLine = 1 << 20;
/**
 * The first line of standard input without its newline, or all of it where it has none. Rejects one that is too long.
 */
async function readStdinLine(input = process.stdin) {
    let text = '';
    input.setEncoding('utf8');
    for await (const piece of input) {
        text += piece;
        const end = text.indexOf('\n');
        if (end !== -1)
            return text.slice(0, end);
        if (text.length > longestLine)
            throw new Error('the line on standard input is too long');
    }
    return text;
}

// EXTERNAL MODULE: ./dist/compiled/adapters/traces/file-traces.js + 7 modules
var file_traces = __webpack_require__(21974);
// EXTERNAL MODULE: ./dist/compiled/open-system.js + 4 modules
var open_system = __webpack_require__(25666);
;// CONCATENATED MODULE: ./dist/compiled/terminal-world.js





























/** The world of a terminal. `productFolder` holds the grammars and the examples that ship with the product. */
function openTerminalWorld(productFolder, environment = process.env) {
    (0,heap/* keepHeapSmall */.p)();
    const statusLine = new StatusLine(process.stderr);
    const secrets = (0,secret_keeper/* createSecretKeeper */.N)();
    for (const secret of (0,system_secrets/* secretsIn */.VY)(environment, undefined))
        secrets.remember(secret);
    const files = (0,scrubbed_files/* scrubbedFiles */.A)(system_files/* systemFiles */.H, secrets.scrub);
    const log = new TerminalLog(statusLine, Boolean(environment['LANEGATE_DEBUG']));
    return {
        terminal: openProcessTerminal(environment),
        log,
        files,
        claims: (0,disk_folder_claims/* createDiskFolderClaims */.J)(system_files/* systemFiles */.H),
        traces: (0,file_traces/* createFileTraces */.P)({ files, scrub: secrets.scrub }),
        syntax: (0,open_system/* openSyntax */.M)(productFolder),
        spendRecords: (0,disk_spend_records/* createDiskSpendRecords */.A)('.lanegate/spend.jsonl', system_files/* systemFiles */.H, clock/* systemClock */.m),
        receipts: (0,disk_receipts/* createDiskReceipts */.D)({ folder: '.lanegate/receipts', files, clock: clock/* systemClock */.m, log }),
        progress: (0,understands_codes/* understandsCodes */.k)(process.stderr, environment)
            ? new TerminalProgress(statusLine, clock/* systemClock */.m)
            : new line_progress/* LineProgress */.K(process.stderr, clock/* systemClock */.m),
        openGateway: async () => {
            const { openAnswers, openGateway } = await Promise.all(/* import() */[__webpack_require__.e(5323), __webpack_require__.e(1582), __webpack_require__.e(9473), __webpack_require__.e(6360), __webpack_require__.e(3887)]).then(__webpack_require__.bind(__webpack_require__, 13405));
            const keyFor = (0,system_secrets/* createKeyFor */.Zv)(environment, undefined, secrets.remember);
            return openGateway(openAnswers('.lanegate/answers'), keyFor, secrets);
        },
        openServing: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(495), __webpack_require__.e(1582), __webpack_require__.e(9473), __webpack_require__.e(6360), __webpack_require__.e(4762), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 70695))).openServing(request, { environment, secrets, statusLine }),
        newServerKey: new_key/* newServerKey */.n,
        rememberSecret: secrets.remember,
        readLine: () => readStdinLine(),
        processId: process.pid,
        openPrograms: async () => (await Promise.all(/* import() */[__webpack_require__.e(5323), __webpack_require__.e(1582), __webpack_require__.e(9473), __webpack_require__.e(6360), __webpack_require__.e(3887)]).then(__webpack_require__.bind(__webpack_require__, 13405))).openPrograms({ environment }),
        openGit: (folder) => (0,open_repository/* openRepository */.h)(folder, { environment, folders: disk_own_folders/* systemOwnFolders */.L }),
        openLedger: (folder) => new GitLedger({ folder, environment, ...open_system/* pace */.c }),
        ...openTerminalReleases({ environment, files, ...secrets }),
        openCheckout: (folder) => gitCheckout(folder, environment),
        callers: { read: (name) => system_files/* systemFiles */.H.read((0,external_node_path_.join)(productFolder, 'workflows', name)) },
        openPeople: (folder) => gitPeople(folder, environment),
        machine: gitMachine(environment),
        ...openTerminalLooks(environment, secrets.remember),
        clock: clock/* systemClock */.m,
        exampleProject: new ShippedExample(`${productFolder}/examples`, environment),
        openSimulation: openSimulation,
    };
}
/** What the doctor looks at beside the files here. */
const openTerminalLooks = (environment, remember) => ({
    openModelLists: async () => {
        const { createOpenAiModelLists } = await Promise.all(/* import() */[__webpack_require__.e(9473), __webpack_require__.e(5430)]).then(__webpack_require__.bind(__webpack_require__, 4711));
        return createOpenAiModelLists({ keyFor: (0,system_secrets/* createKeyFor */.Zv)(environment, undefined, remember), environment });
    },
    openSettings: async (repository, host) => {
        const { openRepositorySettings } = await __webpack_require__.e(/* import() */ 1160).then(__webpack_require__.bind(__webpack_require__, 11160));
        const access = { token: (0,system_secrets/* githubTokenIn */.sJ)(environment), environment, clock: clock/* systemClock */.m };
        return openRepositorySettings(access)(repository, host);
    },
});
/** What releasing and deploying from a terminal takes. */
const openTerminalReleases = ({ environment, files, remember, scrub }) => ({
    openReleases: (place) => {
        const access = { token: (0,system_secrets/* githubTokenIn */.sJ)(environment), environment, clock: clock/* systemClock */.m };
        const openGithub = async () => (await Promise.all(/* import() */[__webpack_require__.e(1160), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 15218))).openHostedReleases(place.hosted, access);
        return (0,releases_by_place/* releasesByPlace */.R)(place, { files, openGithub, usual: 'folder' });
    },
    openTargets: async ({ root, isPushed }) => {
        const { openLocalBranch, openTargets } = await Promise.all(/* import() */[__webpack_require__.e(9892), __webpack_require__.e(7460)]).then(__webpack_require__.bind(__webpack_require__, 39892));
        const keyFor = (0,system_secrets/* createKeyFor */.Zv)(environment, undefined, remember);
        const openBranch = openLocalBranch({ folder: root, environment, isPushed, pace: open_system/* pace */.c });
        return openTargets({ root, environment, files, keyFor, scrub, openBranch });
    },
});


/***/ })

};
;
})
