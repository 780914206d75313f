(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8229;
exports.ids = [8229,6975];
exports.modules = {

/***/ 69880:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createDiskFolderClaims)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68364);






/** The process that holds a folder. */
const Owner = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(), born: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const prefix = 'owner-';
/**
 * Claims by files in the folder, each of which names a process of this machine. Whoever claims writes its own first and
 * looks for others then, so that of two who claim at once at least one sees the other; both may, and neither gets it.
 */
const createDiskFolderClaims = (files) => ({
    async whileHeld(folder, work) {
        const name = `${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const own = (await _process_table_js__WEBPACK_IMPORTED_MODULE_5__/* .systemProcesses */ .xW.own()) ?? { pid: process.pid, born: '' };
        await files.write(path, JSON.stringify(own));
        try {
            const other = await livingOwner(folder, name);
            if (other !== undefined)
                throw isTaken(folder, other);
            return await work();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        }
    },
});
const isTaken = (folder, { pid }) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`process ${pid} of this machine works in this folder`, {
    place: { path: folder },
    hint: 'wait until it ends or stop it, or name another folder',
});
/** Another process that lives and claims the folder; the claims of the dead are removed. */
async function livingOwner(folder, ownName) {
    const others = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => name.startsWith(prefix) && name !== ownName);
    for (const path of others.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) {
        const owner = await ownerIn(path);
        if (owner !== undefined && (await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunning */ .W_)(owner)))
            return owner;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
    return undefined;
}
/** A file that is no claim names nobody. */
async function ownerIn(path) {
    try {
        return Owner.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9686:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ systemOwnFolders)
/* harmony export */ });
/* unused harmony export diskOwnFolders */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91666);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68364);






/** Folders that name the process they are of, so that whoever comes later knows which of them nobody needs any more. */
const diskOwnFolders = (processes) => ({
    make: async (parent, prefix) => {
        const own = await processes.own();
        if (own === undefined)
            return newFolder(parent, prefix);
        const ours = `${prefix}${await placeOfProcesses()}-`;
        await removeOfTheDead(parent, ours, processes);
        return newFolder(parent, `${ours}${own.pid}-${Buffer.from(own.born).toString('hex')}-`);
    },
    remove: removeFolder,
});
/** Those of this machine. */
const systemOwnFolders = diskOwnFolders(_process_table_js__WEBPACK_IMPORTED_MODULE_5__/* .systemProcesses */ .xW);
const newFolder = (parent, prefix) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix)).catch((error) => {
    throw (0,_domain_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__/* .noTemporaryFiles */ .y)(parent, error);
});
/** Some package managers make folders that even their owner cannot write to. */
async function removeFolder(folder) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    await remove().catch(async () => {
        await makeWritable(folder);
        await remove();
    });
}
async function makeWritable(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name));
    }
}
/** Containers may share a folder, and none of them sees the processes of another. */
async function placeOfProcesses() {
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${namespace}`).digest('hex').slice(0, 12);
}
/** What cannot be removed is left to whoever can: a run must not fail for what another left. */
async function removeOfTheDead(parent, ours, processes) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(ours))) {
        const owner = ownerIn(name.slice(ours.length));
        if (owner === undefined || (await processes.isRunning(owner)))
            continue;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
        if (await isOwnFolder(folder))
            await removeFolder(folder).catch(() => undefined);
    }
}
function ownerIn(rest) {
    const [, pid, born] = /^(\d+)-([0-9a-f]+)-[^-]+$/.exec(rest) ?? [];
    if (pid === undefined || born === undefined)
        return undefined;
    return { pid: Number(pid), born: Buffer.from(born, 'hex').toString('utf8') };
}
/** Others may put there what they like, such as a link to a folder of ours. */
async function isOwnFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}


/***/ }),

/***/ 68364:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ findProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   xW: () => (/* binding */ systemProcesses)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** True while that very process runs. */
async function isRunning({ pid, born }) {
    const found = await findProcess(pid);
    return found !== undefined && found.born === born && !found.hasEnded;
}
const systemProcesses = {
    own: async () => {
        const found = await findProcess(process.pid);
        return found === undefined ? undefined : { pid: process.pid, born: found.born };
    },
    isRunning,
};
/** The process that has an id now; `undefined` where none has. */
const findProcess = (pid) => process.platform === 'linux' ? findOnLinux(pid) : findByListing(pid);
/**
 * Of `/proc/PID/stat`, after the name in brackets that may hold anything: the state first and the start as 20th
 * (proc(5)).
 */
async function findOnLinux(pid) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { born: fields[19] ?? '', hasEnded: isEnded(fields[0]) };
}
function findByListing(pid) {
    const words = ['-o', 'state=,lstart=', '-p', String(pid)];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ps', words, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' } }, (error, stdout) => {
            const [, state, born] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
            resolve(error !== null || born === undefined ? undefined : { born, hasEnded: isEnded(state) });
        });
    });
}
const isEnded = (state = '') => /^[ZX]/.test(state);


/***/ }),

/***/ 82428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseObjectHeader),
/* harmony export */   o: () => (/* binding */ BlobBatch)
/* harmony export */ });
/** Reads `id type size`; `undefined` for an object that is missing. */
function parseObjectHeader(line) {
    const [id, type, size] = line.split(' ');
    if (id === undefined || type === undefined || size === undefined)
        return undefined;
    return { id, type, bytes: Number(size) };
}
/** Reads the output of `git cat-file --batch` chunk by chunk and hands on one object at a time. */
class BlobBatch {
    /** How many objects were told of so far, missing ones included. */
    answered = 0;
    line = '';
    object;
    content = Buffer.alloc(0);
    missingBytes = 0;
    onObject;
    constructor(onObject) {
        this.onObject = onObject;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.object === undefined ? this.takeHeader(rest) : this.takeContent(rest, this.object);
    }
    takeHeader(bytes) {
        const end = bytes.indexOf('\n');
        this.line += bytes.toString('latin1', 0, end === -1 ? bytes.length : end);
        if (end === -1)
            return Buffer.alloc(0);
        this.object = parseObjectHeader(this.line);
        this.line = '';
        if (this.object === undefined)
            this.answered += 1;
        // One more than the content has, because a line break ends it.
        this.missingBytes = (this.object?.bytes ?? 0) + 1;
        this.content = Buffer.allocUnsafe(this.missingBytes);
        return bytes.subarray(end + 1);
    }
    takeContent(bytes, object) {
        const part = bytes.subarray(0, this.missingBytes);
        part.copy(this.content, this.content.length - this.missingBytes);
        this.missingBytes -= part.length;
        if (this.missingBytes === 0) {
            const { content } = this;
            this.content = Buffer.alloc(0);
            this.object = undefined;
            this.answered += 1;
            this.onObject(object.id, content.subarray(0, object.bytes));
        }
        return bytes.subarray(part.length);
    }
}


/***/ }),

/***/ 26550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitRepository)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/git-settings.js
var git_settings = __webpack_require__(92864);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/own-index.js



/** Works with an index of its own, so that no other is touched: the path of a file that is not there yet. */
async function withOwnIndex(folder, work) {
    const index = (0,external_node_path_.join)(folder, `lanegate-index-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        return await work(index);
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/run-git.js
var run_git = __webpack_require__(45676);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/split-records.js
var split_records = __webpack_require__(78615);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/mix-trees.js





/**
 * Writes the tree of base with what the other has at some paths. Blobs need not be there: the tree names them alone.
 * Throws a `UserError` for a path that is not UTF-8, which cannot be told to git by its spelling.
 */
async function mixTrees(scratch, { base, before, after }, paths) {
    refuseSpelledPaths([before, after], paths);
    return withOwnIndex(scratch.folder, async (index) => {
        const start = { cwd: scratch.folder, environment: { ...scratch.environment, GIT_INDEX_FILE: index } };
        await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['read-tree', base] });
        const input = indexLines(entriesByPath(before), entriesByPath(after), paths);
        await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['update-index', '-z', '--index-info'], input });
        const written = await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['write-tree', '--missing-ok'] });
        return written.toString('latin1').trim();
    });
}
/** Mode, type and id of each path. */
const entriesByPath = (listing) => new Map((0,split_records/* splitRecords */.D)(listing).map((record) => {
    const tab = record.indexOf('\t');
    return [record.slice(tab + 1), record.slice(0, tab)];
}));
/** What is gone goes first, so that it makes room for a folder of its name. */
function indexLines(before, after, paths) {
    const gone = paths.filter((path) => !after.has(path) && before.has(path));
    const there = paths.filter((path) => after.has(path));
    // An entry of mode 0 is removed, whatever its id; the id is one of the repository's own length.
    const removals = gone.map((path) => `0 ${idOf(before.get(path))}\t${path}\0`);
    return [...removals, ...there.map((path) => `${after.get(path)}\t${path}\0`)].join('');
}
const idOf = (entry = '') => entry.split(' ')[2] ?? '';
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** A path that is not UTF-8 cannot be told to git by its spelling. */
function refuseSpelledPaths(listings, paths) {
    const path = listings.every((listing) => (0,external_node_buffer_.isUtf8)(listing)) ? undefined : paths.find((each) => spelledByte.test(each));
    if (path === undefined)
        return;
    throw new user_error/* UserError */.yo('a file whose name is not UTF-8 can be neither taken from another commit nor left out', {
        place: { path },
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/parse-raw-diff.js

const absentMode = '000000';
const submoduleMode = '160000';
/**
 * Reads the output of `git diff-tree -r --raw -z --no-abbrev -M`: `:mode mode id id status` and one path, or two for a
 * rename. Where a file became a link or a submodule, the file is told as deleted and the other as added.
 */
const parseRawDiff = (output) => parseRawRecords((0,split_records/* splitRecords */.D)(output));
/** The same, of records that are parted already. */
function parseRawRecords(records) {
    const changes = [];
    for (let index = 0; index + 1 < records.length;) {
        const [baseMode = '', headMode = '', baseBlob = '', headBlob = '', status = ''] = records[index]?.slice(1).split(' ') ?? [];
        const basePath = records[index + 1] ?? '';
        const pathCount = pathsAfter(records[index] ?? '');
        const headPath = pathCount === 2 ? (records[index + 2] ?? '') : basePath;
        index += 1 + pathCount;
        const base = { path: basePath, blob: baseBlob, mode: baseMode };
        const head = { path: headPath, blob: headBlob, mode: headMode };
        if (status === 'T')
            changes.push(change(base, undefined), change(undefined, head));
        else
            changes.push(change(unlessAbsent(base), unlessAbsent(head)));
    }
    return changes;
}
/** How many paths follow the record that a change begins with. */
const pathsAfter = (record) => (/ [RC]\d*$/.test(record) ? 2 : 1);
/** Whether a mode, or what begins with one, is of a file itself: neither a symbolic link nor a submodule. */
const isRegularMode = (mode) => mode.startsWith('100');
const unlessAbsent = (side) => (side.mode === absentMode ? undefined : side);
const change = (base, head) => ({
    basePath: base?.path,
    headPath: head?.path,
    baseBlob: base?.blob,
    headBlob: head?.blob,
    kind: kindOf((head ?? base)?.mode ?? ''),
});
function kindOf(mode) {
    if (isRegularMode(mode))
        return 'file';
    return mode === submoduleMode ? 'submodule' : 'link';
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/parse-tree.js


/** Reads the output of `git ls-tree -r -z`, `mode type id<TAB>path`. */
const parseEntries = (output) => (0,split_records/* splitRecords */.D)(output).map(entryOf);
function entryOf(record) {
    const tab = record.indexOf('\t');
    return {
        mode: record.slice(0, record.indexOf(' ')),
        id: record.slice(record.lastIndexOf(' ', tab) + 1, tab),
        path: record.slice(tab + 1),
    };
}
/** Reads the same and keeps the regular files. */
const parseTree = (output) => (0,split_records/* splitRecords */.D)(output)
    .filter(isRegularMode)
    .map(entryOf)
    .map(({ path, id }) => ({ path, blob: id }));
/** Reads the same and keeps the paths of what is no regular file. */
const parsePointers = (output) => (0,split_records/* splitRecords */.D)(output)
    .filter((record) => !isRegularMode(record))
    .map((record) => entryOf(record).path);

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/check-out.js






/** A pointer is smaller than this, and begins so (git-lfs, docs/spec.md). */
const largestPointerBytes = 1024;
const pointerBeginning = 'version https://git-lfs.github.com/spec/';
/** Files come out as they are in git: with no line ends turned, and no filter run. */
const settings = [
    ['core.autocrlf', 'false'],
    ['core.symlinks', process.platform === 'win32' ? 'false' : 'true'],
    ['filter.lfs.smudge', ''],
    ['filter.lfs.process', ''],
    ['filter.lfs.required', 'false'],
];
/**
 * Writes a tree into an empty folder, and tells what it leaves out: a program would take a pointer for what it points
 * to. Blobs that are missing are fetched before.
 */
async function checkOut(store, { tree, listing }, folder) {
    const entries = parseEntries(listing);
    const pointers = await pointersAmong(store, entries);
    const absent = entries.filter(({ mode, id }) => mode === submoduleMode || pointers.has(id));
    refuseSpelledPaths([listing], absent.map(({ path }) => path));
    const { scratch } = store;
    await withOwnIndex(scratch.folder, async (index) => {
        const places = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
        const start = { cwd: folder, environment: (0,git_settings/* withSettings */.GY)({ ...scratch.environment, ...places }, settings) };
        await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['read-tree', tree] });
        const input = absent.map(({ id, path }) => `0 ${id}\t${path}\0`).join('');
        if (input !== '')
            await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['update-index', '-z', '--index-info'], input });
        await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['checkout-index', '--all', '--quiet'] });
    });
    return absent.map(({ mode, path }) => ({ path, kind: mode === submoduleMode ? 'submodule' : 'lfs-pointer' }));
}
/** The ids of blobs that are Git LFS pointers. */
async function pointersAmong(store, entries) {
    const blobs = entries.filter(({ mode }) => mode !== submoduleMode).map(({ id }) => id);
    const small = [...(await store.sizesOf(blobs))].flatMap(([id, bytes]) => (bytes <= largestPointerBytes ? [id] : []));
    const pointers = new Set();
    await store.readObjects(small, (id, content) => {
        if (content.toString('latin1', 0, pointerBeginning.length) === pointerBeginning)
            pointers.add(id);
    });
    return pointers;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/find-merge-base.js


/** Generations to fetch, in growing steps; git takes the last for "all". */
const depths = [64, 512, 4096, 2_147_483_647];
/**
 * The best common ancestor. A base that a shallow history shows counts only if nothing is cut off between it and the
 * two tips; until then commits, and commits alone, are fetched. Throws `UserError` when they cannot be had.
 */
async function findMergeBase(store, one, other) {
    if (one === other)
        return one;
    const near = await look(store.scratch, one, other);
    if (near.cut.length === 0)
        return near.base;
    const history = await store.openHistory();
    try {
        const far = await deepenUntilSeen(store, history, { one, other, cut: near.cut });
        return far === undefined ? undefined : await store.commit(far);
    }
    finally {
        await history.remove();
    }
}
async function deepenUntilSeen(store, history, { one, other, cut }) {
    for (const depth of depths) {
        if (!(await store.deepen(history, cut, depth)))
            break;
        const sight = await look(history, one, other);
        if (sight.cut.length === 0)
            return sight.base;
    }
    throw new user_error/* UserError */.yo(`the common history of ${one} and ${other} is cut off`, {
        hint: 'Fetch more of it, with `git fetch --unshallow` or `fetch-depth: 0`, or let git reach origin.',
    });
}
async function look(repository, one, other) {
    const outcome = await repository.ask(['merge-base', '--all', one, other]);
    if (outcome.status > 1)
        throw new run_git/* GitError */.XS(`no merge base of ${one} and ${other}: ${outcome.stderr.trim()}`);
    const bases = linesOf(outcome.stdout);
    const shallow = new Set(linesOf(await repository.shallow()));
    if (shallow.size === 0)
        return { base: bases[0], cut: [] };
    const beyond = await repository.read(['rev-list', one, other, '--not', ...bases]);
    return { base: bases[0], cut: linesOf(beyond).filter((commit) => shallow.has(commit)) };
}
const linesOf = (output) => output.toString().split('\n').filter(Boolean);

// EXTERNAL MODULE: ./dist/compiled/adapters/git/object-store.js + 1 modules
var object_store = __webpack_require__(84530);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/not-utf8.js
var not_utf8 = __webpack_require__(70980);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/blob-text.js


/** Where git itself looks for a NUL byte before it calls a file binary. */
const sniffedBytes = 8000;
const utf8 = new TextDecoder('utf-8');
/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; Node's own decoder mixes the two up. */
const windows1252 = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
/** UTF-16 is told by its byte order mark alone; the four-byte mark of UTF-32 decodes to a NUL character. */
const wideEncodings = [
    { mark: [0xff, 0xfe], decoder: new TextDecoder('utf-16le') },
    { mark: [0xfe, 0xff], decoder: new TextDecoder('utf-16be') },
];
/** Control characters that no text has, and the five bytes that Windows-1252 leaves undefined. */
const notWindows1252 = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;
/** Bytes as text without its byte order mark: UTF-8, UTF-16 or, where nothing speaks against it, Windows-1252. */
function blobText(bytes) {
    // Nearly every text is UTF-8, and one look at its bytes is enough to know.
    const known = decodeUtf8(bytes);
    if (known !== undefined)
        return { kind: 'text', text: known };
    const text = decodeOther(bytes);
    if (text !== undefined)
        return { kind: 'text', text, notUtf8: (0,not_utf8/* findNotUtf8 */.K2)(bytes) };
    return { kind: 'binary', bytes: bytes.length, ...(hasNul(bytes) ? {} : { notUtf8: (0,not_utf8/* findNotUtf8 */.K2)(bytes) }) };
}
/** The same line by line. UTF-8 is decoded when a line's turn comes; whatever else a text may be is decoded whole. */
function blobLines(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !hasNul(bytes)) {
        return { kind: 'lines', lines: { [Symbol.iterator]: () => decodedLines(bytes) }, bytes: bytes.length };
    }
    const content = blobText(bytes);
    if (content.kind !== 'text')
        return content;
    const { text, notUtf8 } = content;
    return { kind: 'lines', lines: text.split('\n'), bytes: bytes.length, notUtf8 };
}
function* decodedLines(bytes) {
    let start = bytes.subarray(0, utf8Mark.length).equals(utf8Mark) ? utf8Mark.length : 0;
    for (let end = bytes.indexOf('\n', start); end !== -1; end = bytes.indexOf('\n', start)) {
        yield bytes.toString('utf8', start, end);
        start = end + 1;
    }
    yield bytes.toString('utf8', start);
}
const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const hasNul = (bytes) => bytes.subarray(0, sniffedBytes).includes(0);
function decodeUtf8(bytes) {
    if (hasNul(bytes))
        return undefined;
    // A large text decoded like this lies outside the heap, which else grows by more than half of it.
    if ((0,external_node_buffer_.isAscii)(bytes))
        return bytes.toString('latin1');
    return (0,external_node_buffer_.isUtf8)(bytes) ? utf8.decode(bytes) : undefined;
}
/** No text of UTF-16 with its mark is UTF-8. */
function decodeOther(bytes) {
    const wide = wideEncodings.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
    if (wide !== undefined) {
        const text = wide.decoder.decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    if (hasNul(bytes))
        return undefined;
    const latin1 = bytes.toString('latin1');
    if (notWindows1252.test(latin1))
        return undefined;
    return latin1.replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/collect-garbage.js


/** Gives back what large buffers took: they lie outside the heap, which sees no reason to be collected for them. */
function collectGarbage() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const collect = (0,external_node_vm_.runInNewContext)('gc');
    (0,external_node_v8_.setFlagsFromString)('--no-expose-gc');
    if (typeof collect === 'function')
        collect();
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/read-blobs.js


/** Bytes from which on it is worth a tenth of a second to have their buffers back at once. */
const largeBytes = 16_000_000;
/**
 * Reads blobs that are not remembered, first their sizes and then the contents of those that are small enough. A limit
 * on all of them together needs the sizes of all.
 */
async function readBlobs(source, blobs, limit) {
    if (Number.isFinite(limit.maxTotalBytes))
        return readAll(source, blobs, limit);
    const known = blobs.map((id) => source.remembered.get(id, limit.maxBytes));
    const unknown = blobs.filter((_, index) => known[index] === undefined);
    if (unknown.length === 0)
        return known.filter((content) => content !== undefined);
    const read = (await readAll(source, unknown, limit)).values();
    return known.map((content) => content ?? read.next().value);
}
/** Reads one blob whose lines are decoded when their turn comes. */
async function readLines(store, blob, maxBytes) {
    const bytes = (await store.sizesOf([blob])).get(blob);
    if (bytes === undefined)
        return { kind: 'missing' };
    if (bytes > maxBytes)
        return { kind: 'too-large', bytes };
    let lines = { kind: 'missing' };
    await store.readObjects([blob], (_, content) => {
        lines = blobLines(content);
    });
    if (bytes > largeBytes)
        collectGarbage();
    return lines;
}
async function readAll({ store, remembered }, blobs, { maxBytes, maxTotalBytes }) {
    const sizes = await store.sizesOf([...new Set(blobs)]);
    const texts = new Map();
    const small = [...sizes].filter(([, bytes]) => bytes <= maxBytes);
    const wanted = withinTotal(small, maxTotalBytes);
    await store.readObjects(wanted, (id, content) => {
        const text = blobText(content);
        texts.set(id, text);
        remembered.keep(id, text, content.length);
    });
    if (wanted.some((id) => (sizes.get(id) ?? 0) > largeBytes))
        collectGarbage();
    return blobs.map((id) => {
        const bytes = sizes.get(id);
        if (bytes === undefined)
            return { kind: 'missing' };
        return texts.get(id) ?? { kind: bytes > maxBytes ? 'too-large' : 'left-out', bytes };
    });
}
/** As many as fit, in their order; a smaller one further on may still fit. */
function withinTotal(sizes, maxTotalBytes) {
    let total = 0;
    return sizes.flatMap(([id, bytes]) => {
        if (total + bytes > maxTotalBytes)
            return [];
        total += bytes;
        return [id];
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/rename-candidates.js
/** Git's own default, named so that a user's setting cannot alter what a change is. */
const renameLimit = 1000;
const diffOptions = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
const renameOptions = ['-M', `-l${renameLimit}`];
/** Takes a file for renamed only where its content is the same, for which no content is read. */
const sameRenameOptions = ['-M100%'];
/**
 * The contents that git compares when it looks for renames: of what came and of what went, unless they are the same.
 */
function renameCandidates(changes) {
    const files = changes.filter(({ kind }) => kind === 'file');
    const gone = idsOf(files.map((file) => (file.headPath === undefined ? file.baseBlob : undefined)));
    const come = idsOf(files.map((file) => (file.basePath === undefined ? file.headBlob : undefined)));
    const left = [...gone].filter((blob) => !come.has(blob));
    const right = [...come].filter((blob) => !gone.has(blob));
    return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}
const idsOf = (blobs) => new Set(blobs.filter((blob) => blob !== undefined));

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/read-history.js





const mostSubjectCharacters = 200;
/** Fields parted by NUL bytes; a subject has no line break. */
const commitFormat = '%H%x00%P%x00%ct%x00%s';
/**
 * The commits up to head, newest first, with what each changed: one process lists them and another one compares, both
 * for the whole history. Where commits are cut off, one fetch tries to bring what is missing.
 */
async function* readHistory(store, head, range) {
    let listed = await listCommits(store, head, range);
    if ((await cutOffAmong(store, listed)).size > 0) {
        await deepen(store, head, range);
        listed = await listCommits(store, head, range);
    }
    const cutOff = await cutOffAmong(store, listed);
    const whole = listed.filter(({ commit }) => !cutOff.has(commit));
    if (store.mayLackBlobs)
        await fetchRenameCandidates(store, whole);
    const diffs = diffsOf(store, whole);
    try {
        for (const each of listed) {
            if (cutOff.has(each.commit))
                yield { ...each, changes: 'cut-off' };
            else
                yield { ...each, changes: (await diffs.next()).value ?? [] };
        }
    }
    finally {
        await diffs.return(undefined);
    }
}
async function listCommits(store, head, { count, notIn }) {
    const range = notIn === undefined ? [head] : ['--topo-order', head, `^${notIn}`];
    const options = [`--max-count=${count}`, '--encoding=UTF-8', `--format=${commitFormat}`];
    const output = await store.scratch.read(['rev-list', ...options, ...range, '--']);
    // Each commit is told by a line of its own before the line that was asked for.
    return output
        .toString('utf8')
        .split('\n')
        .filter((line) => line.includes('\0'))
        .map(toListedCommit);
}
function toListedCommit(line) {
    const [commit = '', parents = '', seconds = '', ...subject] = line.split('\0');
    return {
        commit,
        parents: parents.split(' ').filter(Boolean),
        date: toDate(Number(seconds)),
        subject: beginningOf(subject.join(' ')),
    };
}
/** Cut between characters, not within one; nothing but the beginning is ever split into them. */
const beginningOf = (text) => [...text.slice(0, 2 * mostSubjectCharacters)].slice(0, mostSubjectCharacters).join('');
/** A date that no calendar has is told as the beginning of time, as git does it. */
function toDate(seconds) {
    const date = new Date(seconds * 1000);
    return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}
/** Commits of which a parent, or the tree, is not here. */
async function cutOffAmong(store, listed) {
    const shallow = new Set((await store.scratch.shallow()).split('\n'));
    const cutOff = listed.filter(({ commit }) => shallow.has(commit)).map(({ commit }) => commit);
    return new Set([...cutOff, ...(await store.withoutTrees(listed.map(({ commit }) => commit)))]);
}
/** Goes on with what there is when the server cannot be reached. */
async function deepen(store, head, { count, notIn }) {
    try {
        await store.deepenTrees(notIn === undefined ? [head] : [head, notIn], count + 1);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
    }
}
async function fetchRenameCandidates(store, commits) {
    const candidates = new Set();
    for await (const changes of compare(store, commits, ['--no-renames'])) {
        for (const blob of renameCandidates(changes))
            candidates.add(blob);
    }
    if (candidates.size > 0)
        await store.sizesOf([...candidates]);
}
/**
 * What each commit changed. Where a content is missing that similarity is judged by, only what is the same is a rename.
 */
async function* diffsOf(store, commits) {
    let done = 0;
    while (done < commits.length) {
        try {
            for await (const changes of compare(store, commits.slice(done), renameOptions)) {
                done += 1;
                yield changes;
            }
        }
        catch (error) {
            if (!(error instanceof run_git/* GitError */.XS))
                throw error;
            yield* compare(store, commits.slice(done, done + 1), sameRenameOptions);
            done += 1;
        }
    }
}
/** What each commit changed against its first parent, in their order, one at a time. */
async function* compare(store, commits, options) {
    if (commits.length === 0)
        return;
    const lines = commits.map(({ commit, parents }) => (parents.length === 0 ? commit : `${commit} ${parents[0]}`));
    const args = [...diffOptions, ...options, '--stdin', '--root', '--always'];
    const splitter = new split_records/* RecordSplitter */.H();
    let records;
    let missingPaths = 0;
    for await (const chunk of store.scratch.chunks(args, `${lines.join('\n')}\n`)) {
        for (const record of splitter.push(chunk)) {
            if (missingPaths > 0 || record.startsWith(':')) {
                missingPaths = missingPaths > 0 ? missingPaths - 1 : pathsAfter(record);
                records?.push(record);
                continue;
            }
            if (records !== undefined)
                yield parseRawRecords(records);
            records = [];
        }
    }
    if (records !== undefined)
        yield parseRawRecords(records);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/remembered-blobs.js
/** Larger ones are read once more instead of kept. */
const mostCharactersOfOne = 65_536;
const mostCharacters = 16_000_000;
/** Small texts that were read before: an id always means the same content, and starting git takes longer than that. */
class RememberedBlobs {
    texts = new Map();
    characters = 0;
    /** The text of a blob of at most `maxBytes`, where it is kept. */
    get(id, maxBytes) {
        const kept = this.texts.get(id);
        return kept !== undefined && kept.bytes <= maxBytes ? kept.content : undefined;
    }
    keep(id, content, bytes) {
        if (content.kind !== 'text' || this.texts.has(id))
            return;
        const { length } = content.text;
        if (length > mostCharactersOfOne || this.characters + length > mostCharacters)
            return;
        this.texts.set(id, { content, bytes });
        this.characters += length;
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/is-missing-file.js
var is_missing_file = __webpack_require__(45222);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/snapshot-worktree.js







const snapshotSettings = [
    ['core.safecrlf', 'false'],
    ['core.looseCompression', '0'],
    ['core.fsync', 'none'],
    ['add.ignoreErrors', 'false'],
];
/**
 * Writes everything but ignored files as a tree. The index is a copy and the objects go to the scratch repository, so
 * that the working copy's own stay as they were. Throws `UserError` when a file cannot be read.
 */
async function snapshotWorktree(copy, scratch) {
    return withOwnIndex(scratch.folder, async (index) => {
        const borrowing = { ...copy.environment, GIT_INDEX_FILE: index, GIT_OBJECT_DIRECTORY: scratch.objectsFolder };
        const [filters] = await Promise.all([ownFilters(copy), copyIndex(copy.indexFile, index)]);
        const environment = (0,git_settings/* withSettings */.GY)(borrowing, [...snapshotSettings, ...filters.flatMap(inertFilter)]);
        const added = await (0,run_git/* runGit */.EO)({ args: ['add', '--all'], cwd: copy.folder, environment });
        if (added.status !== 0)
            throw notRead((0,run_git/* complaintOf */.Nx)(added.stderr));
        const tree = await (0,run_git/* runGitOrThrow */.DT)({ args: ['write-tree', '--missing-ok'], cwd: copy.folder, environment });
        return tree.toString('latin1').trim();
    });
}
const notRead = (complaint) => new user_error/* UserError */.yo(`the working copy could not be read: ${complaint}`, {
    hint: complaint.includes('must be run in a work tree') ? run_git/* noWorkTree */.HC : undefined,
});
/**
 * Keeps the index's time, rounded down: git reads a file again when it is as young as the index, and a copy that
 * looked younger would hide a change made in the same moment.
 */
async function copyIndex(from, to) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(from);
        await (0,promises_.copyFile)(from, to);
        const seconds = (Math.floor(mtimeMs) - 1) / 1000;
        await (0,promises_.utimes)(to, seconds, seconds);
    }
    catch (error) {
        if (!(0,is_missing_file/* isMissingFile */.F)(error))
            throw error;
    }
}
/** The content filters that the repository's own configuration defines; those of the user's are trusted. */
async function ownFilters({ folder, environment }) {
    const args = ['config', '--show-scope', '-z', '--name-only', '--get-regexp', '^filter\\.'];
    const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
    const words = (0,split_records/* splitRecords */.D)(outcome.stdout);
    const keys = words.filter((_, index) => index % 2 === 1 && /^(local|worktree)$/.test(words[index - 1] ?? ''));
    return [...new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))))];
}
const inertFilter = (name) => [
    [`filter.${name}.clean`, ''],
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
];

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-repository.js













const mostListedTrees = 3;
/** A git repository read through a scratch repository of ours, with a working copy or without. */
class GitRepository {
    store;
    workingCopy;
    /** Every snapshot's commit below, `undefined` before the first commit. */
    snapshots = new Map();
    /** Commits that are known to be here with their trees. */
    present = new Set();
    blobs = new RememberedBlobs();
    /** The trees that were listed last, since every stage lists the same few. */
    listed = new Map();
    constructor(store, workingCopy) {
        this.store = store;
        this.workingCopy = workingCopy;
        this.present.add(store.emptyTree);
    }
    /**
     * The id of a snapshot, or of what is known, resolves to itself. Throws `UserError` when a fetch is needed and fails.
     */
    async resolve(revision) {
        if (this.snapshots.has(revision) || this.present.has(revision))
            return revision;
        const commit = await this.resolveCommit(revision);
        if (commit !== undefined)
            this.present.add(commit);
        return commit;
    }
    /**
     * A snapshot has the history of the commit below it. Throws `UserError` when a shallow history cannot be deepened.
     */
    async mergeBase(one, other) {
        const [first, second] = [one, other].map((id) => (this.snapshots.has(id) ? this.snapshots.get(id) : id));
        if (first === undefined || second === undefined)
            return undefined;
        await this.require(first, second);
        const base = await findMergeBase(this.store, first, second);
        if (base !== undefined)
            this.present.add(base);
        return base;
    }
    /** Throws `UserError` without a working copy, or when a file of it cannot be read. */
    async snapshotWorktree() {
        if (this.workingCopy === undefined)
            throw new user_error/* UserError */.yo('there is no working copy to take uncommitted work from');
        const [tree, head] = await Promise.all([
            snapshotWorktree(this.workingCopy, this.store.scratch),
            this.localCommit('HEAD'),
        ]);
        this.snapshots.set(tree, head);
        return tree;
    }
    async changes(base, head) {
        await this.require(base, head);
        if (this.store.mayLackBlobs)
            await this.fetchRenameCandidates(base, head);
        try {
            return await this.diff(base, head, renameOptions);
        }
        catch (error) {
            if (!(error instanceof run_git/* GitError */.XS))
                throw error;
            return this.diff(base, head, sameRenameOptions);
        }
    }
    async list(tree) {
        return parseTree(await this.entries(tree));
    }
    async pointers(tree) {
        return parsePointers(await this.entries(tree));
    }
    readBlobs(blobs, limit) {
        const limits = typeof limit === 'number' ? { maxBytes: limit, maxTotalBytes: Number.POSITIVE_INFINITY } : limit;
        return readBlobs({ store: this.store, remembered: this.blobs }, blobs, limits);
    }
    async bring(blobs) {
        if (this.store.mayLackBlobs)
            await this.store.sizesOf([...new Set(blobs)]);
    }
    readLines(blob, maxBytes) {
        return readLines(this.store, blob, maxBytes);
    }
    async checkOut(tree, folder) {
        return checkOut(this.store, { tree, listing: await this.entries(tree) }, folder);
    }
    async mixedTree(base, head, paths) {
        const [before, after] = [await this.entries(base), await this.entries(head)];
        const mixed = await mixTrees(this.store.scratch, { base, before, after }, paths);
        this.present.add(mixed);
        return mixed;
    }
    async emptyTree() {
        return this.store.emptyTree;
    }
    async *history(head, range) {
        await this.require(head, ...(range.notIn === undefined ? [] : [range.notIn]));
        yield* readHistory(this.store, head, range);
    }
    /** Removes the temporary folder; the repository cannot be read afterwards. */
    close() {
        return this.store.close();
    }
    entries(tree) {
        const known = this.listed.get(tree);
        if (known !== undefined)
            return known;
        const entries = this.readEntries(tree);
        this.listed.set(tree, entries);
        const [oldest = tree] = this.listed.keys();
        if (this.listed.size > mostListedTrees)
            this.listed.delete(oldest);
        entries.catch(() => this.listed.delete(tree));
        return entries;
    }
    async readEntries(tree) {
        await this.require(tree);
        return this.store.scratch.read(['ls-tree', '-r', '-z', '--full-tree', tree]);
    }
    async resolveCommit(revision) {
        if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
            return undefined;
        if (object_store/* objectId */.T.test(revision))
            return this.store.commit(revision);
        const known = await this.localCommit(revision);
        if (known !== undefined)
            return known;
        if (this.workingCopy !== undefined && (await this.store.scratch.shallow()) === '')
            return undefined;
        const id = await this.store.lookUp(revision.replace(/^(refs\/remotes\/)?origin\//, ''));
        return id === undefined ? undefined : this.store.commit(id);
    }
    /** Fetches what nobody has resolved before, such as an id out of an artifact. */
    async require(...ids) {
        await Promise.all(ids.map((id) => this.resolve(id)));
    }
    async localCommit(revision) {
        if (this.workingCopy === undefined)
            return undefined;
        const { folder, environment } = this.workingCopy;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
        return outcome.status === 0 ? outcome.stdout.toString('latin1').trim() : undefined;
    }
    async diff(base, head, options) {
        return parseRawDiff(await this.store.scratch.read([...diffOptions, ...options, base, head, '--']));
    }
    /** Similarity is judged by content, so the contents of what came and went must be there. */
    async fetchRenameCandidates(base, head) {
        const candidates = renameCandidates(await this.diff(base, head, ['--no-renames']));
        if (candidates.length > 0)
            await this.store.sizesOf(candidates);
    }
}


/***/ }),

/***/ 92864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   Jd: () => (/* binding */ tokenSettings),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/**
 * What ties a git process to some other repository; a hook that calls us inherits them (`git rev-parse
 * --local-env-vars`).
 */
const repositoryVariables = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_EXTERNAL_DIFF',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
const constantVariables = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
};
const constantSettings = [
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
];
/** The environment of every git process: no prompt, no translation, and nothing that a repository asks to be run. */
function gitEnvironment(inherited) {
    const dropped = new Set(repositoryVariables);
    const kept = Object.entries(inherited).filter(([name]) => !dropped.has(name));
    return withSettings({ ...Object.fromEntries(kept), ...constantVariables }, constantSettings);
}
/** Adds configuration after whatever `GIT_CONFIG_COUNT` has already; nothing of it is seen in a list of processes. */
function withSettings(environment, settings) {
    const first = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(first + settings.length) };
}
/**
 * Lets git authenticate at one HTTP server with a token, also where the remote is spelled as SSH. The empty header
 * drops those set elsewhere, since GitHub refuses a request with two.
 */
function tokenSettings(serverUrl, token) {
    if (!/^https?:\/\//i.test(serverUrl))
        return [];
    const server = new URL(serverUrl);
    const prefix = `${server.origin}/`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [`http.${prefix}.extraheader`, ''],
        [`http.${prefix}.extraheader`, `AUTHORIZATION: basic ${credentials}`],
        [`url.${prefix}.insteadOf`, `git@${server.hostname}:`],
        [`url.${prefix}.insteadOf`, `ssh://git@${server.hostname}/`],
    ];
}


/***/ }),

/***/ 45222:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMissingFile)
/* harmony export */ });
/* harmony import */ var _domain_error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97863);

/** Whether an accident of the file system is that there is no such file. */
const isMissingFile = (error) => (0,_domain_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D)(error) === 'ENOENT';


/***/ }),

/***/ 84530:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ObjectStore),
  T: () => (/* binding */ objectId)
});

// EXTERNAL MODULE: ./dist/compiled/adapters/git/run-git.js
var run_git = __webpack_require__(45676);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/asked-git.js

/**
 * A git process that is asked one thing after the other, since a process takes longer to start than most questions to
 * answer. The program may end while nothing is asked, and the process ends with it.
 */
class AskedGit {
    command;
    child;
    question;
    turn = Promise.resolve();
    constructor(command) {
        this.command = command;
    }
    /** Asks these lines. Throws `GitError` when git ends before it has answered, and `UserError` without git. */
    ask(lines, take) {
        return this.inTurn(async () => {
            this.child ??= this.start();
            const { child } = this;
            waitFor(child, true);
            await new Promise((resolve, reject) => {
                this.question = { take, resolve, reject };
                child.stdin.write(`${lines.join('\n')}\n`);
            });
            waitFor(child, false);
        });
    }
    /** Ends the process; the next question starts another, which sees what has changed since. */
    stop() {
        return this.inTurn(async () => {
            this.child?.stdin.end();
            this.child = undefined;
        });
    }
    inTurn(work) {
        const done = this.turn.then(work);
        this.turn = done.catch(() => undefined);
        return done;
    }
    start() {
        const { child, complaint } = (0,run_git/* startGit */.BE)(this.command);
        child.stdout.on('data', (chunk) => this.takeChunk(chunk));
        child.on('error', (cause) => this.fail(child, (0,run_git/* notStarted */.DY)(cause)));
        child.on('close', (status) => this.fail(child, (0,run_git/* failure */.V2)(this.command.args, status ?? -1, complaint())));
        return child;
    }
    takeChunk(chunk) {
        if (this.question?.take(chunk) !== true)
            return;
        this.question.resolve();
        this.question = undefined;
    }
    fail(child, error) {
        if (this.child !== child)
            return;
        this.child = undefined;
        this.question?.reject(error);
        this.question = undefined;
    }
}
/** Whether the program waits for a process before it ends. Pipes know of it too, which their type does not say. */
function waitFor(child, waits) {
    const pipes = [child.stdin, child.stdout, child.stderr];
    for (const handle of [child, ...pipes]) {
        if (waits)
            handle.ref();
        else
            handle.unref();
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/blob-batch.js
var blob_batch = __webpack_require__(82428);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/scratch-repository.js
var scratch_repository = __webpack_require__(42159);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/object-store.js



/** The ids of the tree without entries, which git knows without having it. */
const emptyTrees = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** More objects than these are asked for in a process of their own, which does not answer one by one. */
const mostAsked = 200;
/** A full object id, SHA-1 or SHA-256. */
const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The objects we can read, and the fetching of those we cannot. */
class ObjectStore {
    scratch;
    parts;
    headers;
    contents;
    fetchedCommits = [];
    wantedCommits = new Set();
    wantedBlobs = new Set();
    checks = new Set();
    turn = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.scratch = parts.scratch;
        const { folder: cwd, environment } = parts.scratch;
        this.headers = new AskedGit({ args: ['cat-file', '--batch-check'], cwd, environment });
        this.contents = new AskedGit({ args: ['cat-file', '--batch'], cwd, environment });
    }
    /** Whether blobs may be missing that a fetch could bring. */
    get mayLackBlobs() {
        return this.parts.isPartial || this.fetchedCommits.length > 0;
    }
    get emptyTree() {
        return emptyTrees[this.parts.objectFormat] ?? '';
    }
    /** The commit that a full id names, of itself or as a tag; fetched with its trees if need be. */
    async commit(id) {
        const present = await this.checked(this.presentOrWanted(id));
        if (present !== undefined)
            return present;
        await this.fetchTogether(this.wantedCommits, [id], (ids) => this.fetchCommits(ids));
        return this.presentCommit(id);
    }
    /** The sizes in bytes of those ids that are blobs; what is missing is fetched first, in one go. */
    async sizesOf(ids) {
        const wanted = ids.filter((id) => objectId.test(id));
        const { sizes, missing } = await this.checked(this.presentOrWantedSizes(wanted));
        if (missing.length === 0)
            return sizes;
        await this.fetchTogether(this.wantedBlobs, missing, (blobs) => this.fetchBlobs(blobs));
        return new Map([...sizes, ...(await this.presentSizes(missing))]);
    }
    /** Those of some commits whose trees are missing, as they may be in a partial clone. */
    async withoutTrees(commits) {
        if (!this.parts.isPartial || commits.length === 0)
            return [];
        const headers = await this.headersOf(commits.map((commit) => `${commit}^{tree}`));
        return commits.filter((_, index) => headers[index] === undefined);
    }
    /** Hands on the contents of these objects as they come; a missing one is left out. */
    async readObjects(ids, onObject) {
        if (ids.length === 0)
            return;
        const batch = new blob_batch/* BlobBatch */.o(onObject);
        if (ids.length <= mostAsked) {
            await this.contents.ask(ids, (chunk) => {
                batch.push(chunk);
                return batch.answered === ids.length;
            });
        }
        else {
            const push = (chunk) => batch.push(chunk);
            await this.scratch.stream(['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`, push);
        }
    }
    /** The id of a branch or tag on the server. */
    lookUp(name) {
        return this.parts.remote.lookUp(name, this.scratch);
    }
    /** A repository for commits without trees, so that deepening never makes the server believe we have the trees. */
    async openHistory() {
        return (0,scratch_repository/* createScratchRepository */.tw)({
            parent: this.parts.temporaryFolder,
            folders: this.parts.folders,
            environment: this.scratch.environment,
            objectFormat: this.parts.objectFormat,
            borrowed: this.scratch.objectsFolder,
            shallow: await this.scratch.shallow(),
        });
    }
    /** Fetches commits alone, `depth` generations from each of the `cut` ones; answers whether the server has them. */
    async deepen(history, cut, depth) {
        const unknown = await this.parts.remote.fetch(history, cut, { filter: 'tree:0', depth, known: cut });
        return unknown.length === 0;
    }
    /**
     * Fetches `depth` generations of commits with their trees from each of these commits. What cannot be had stays
     * missing.
     */
    async deepenTrees(commits, depth) {
        await this.inTurn(async () => {
            const known = this.parts.isPartial ? 'none' : commits;
            const unknown = await this.parts.remote.fetch(this.scratch, commits, { filter: 'blob:none', depth, known });
            this.fetchedCommits.push(...commits.filter((commit) => !unknown.includes(commit)));
        });
    }
    async close() {
        await Promise.all([this.headers.stop(), this.contents.stop()]);
        await this.scratch.remove();
    }
    async presentSizes(ids) {
        if (ids.length === 0)
            return new Map();
        const headers = await this.headersOf(ids);
        return new Map(headers.flatMap((header) => (header?.type === 'blob' ? [[header.id, header.bytes]] : [])));
    }
    /** What git tells of each of these names. */
    async headersOf(names) {
        if (names.length > mostAsked) {
            const output = await this.scratch.read(['cat-file', '--batch-check', '--buffer'], `${names.join('\n')}\n`);
            return output.toString('latin1').split('\n').slice(0, -1).map(blob_batch/* parseObjectHeader */.e);
        }
        let lines = '';
        let count = 0;
        await this.headers.ask(names, (chunk) => {
            const text = chunk.toString('latin1');
            lines += text;
            count += text.split('\n').length - 1;
            return count === names.length;
        });
        return lines.split('\n').slice(0, -1).map(blob_batch/* parseObjectHeader */.e);
    }
    async presentCommit(id) {
        const names = this.parts.isPartial ? [`${id}^{commit}`, `${id}^{tree}`] : [`${id}^{commit}`];
        const headers = await this.headersOf(names);
        return headers.includes(undefined) ? undefined : headers[0]?.id;
    }
    async presentOrWanted(id) {
        const present = await this.presentCommit(id);
        if (present === undefined)
            this.wantedCommits.add(id);
        return present;
    }
    async presentOrWantedSizes(ids) {
        const sizes = await this.presentSizes(ids);
        const missing = this.mayLackBlobs ? ids.filter((id) => !sizes.has(id)) : [];
        for (const id of missing)
            this.wantedBlobs.add(id);
        return { sizes, missing };
    }
    /** A look at what is here, which a fetch waits for. */
    async checked(check) {
        this.checks.add(check);
        try {
            return await check;
        }
        finally {
            this.checks.delete(check);
        }
    }
    /** What is asked for at the same time is fetched together; where that fails, whoever waits for it tries again. */
    fetchTogether(wanted, own, fetch) {
        return this.inTurn(async () => {
            await Promise.allSettled(this.checks);
            if (!own.some((id) => wanted.has(id)))
                return;
            const ids = [...wanted];
            wanted.clear();
            try {
                await fetch(ids);
            }
            catch (error) {
                for (const id of ids)
                    if (!own.includes(id))
                        wanted.add(id);
                throw error;
            }
        });
    }
    async fetchCommits(ids) {
        // A partial clone lacks trees of commits it has, so the server must not leave them away.
        const known = this.parts.isPartial ? 'none' : [...this.fetchedCommits];
        const unknown = await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', depth: 1, known });
        this.fetchedCommits.push(...ids.filter((id) => !unknown.includes(id)));
    }
    async fetchBlobs(ids) {
        await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', known: 'none' });
    }
    /** One fetch at a time: git locks the list of shallow commits. */
    inTurn(work) {
        const done = this.turn.then(work);
        this.turn = done.catch(() => undefined);
        return done;
    }
}


/***/ }),

/***/ 25131:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26550);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92864);
/* harmony import */ var _object_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84530);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54324);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45676);
/* harmony import */ var _scratch_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42159);
/* harmony import */ var _split_records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78615);











/**
 * Opens the repository that a folder is in, which is never written to. Throws `UserError` when there is none, or no
 * git.
 */
async function openRepository(folder, options = {}) {
    const environment = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._K)(options.environment ?? process.env);
    const { temporaryFolder = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), folders } = options;
    const layout = await layoutOf(folder, environment);
    const [shallow, isPartial] = await Promise.all([(0,_scratch_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .readTextIfAny */ .$v)(layout.shallowFile), isPartialClone(layout)]);
    const scratch = await (0,_scratch_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .createScratchRepository */ .tw)({
        parent: temporaryFolder,
        folders,
        environment,
        objectFormat: layout.objectFormat,
        borrowed: layout.objectsFolder,
        shallow,
    });
    const remote = new _remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Remote */ .V(originOf(folder, environment, options.access));
    const { objectFormat } = layout;
    const store = new _object_store_js__WEBPACK_IMPORTED_MODULE_6__/* .ObjectStore */ .L({ scratch, remote, objectFormat, temporaryFolder, folders, isPartial });
    return new _git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .GitRepository */ .x(store, { folder, environment, indexFile: layout.indexFile });
}
async function layoutOf(folder, environment) {
    if (!(await isFolder(folder)))
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no folder ${folder}`);
    const paths = ['objects', 'shallow', 'index'].flatMap((name) => ['--git-path', name]);
    const args = ['rev-parse', '--path-format=absolute', ...paths, '--show-object-format'];
    const outcome = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_8__/* .runGit */ .EO)({ args, cwd: folder, environment });
    if (outcome.status !== 0) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${folder} cannot be read as a git repository: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_8__/* .complaintOf */ .Nx)(outcome.stderr)}`, {
            hint: 'Run this inside a clone of the repository; git must be 2.31 or newer.',
        });
    }
    const lines = outcome.stdout.toString('utf8').trimEnd().split(/\r?\n/u);
    if (lines.length > paths.length / 2 + 1)
        throw pathOfLines(folder);
    const [objectsFolder = '', shallowFile = '', indexFile = '', objectFormat = 'sha1'] = lines;
    return { objectsFolder, shallowFile, indexFile, objectFormat };
}
/** Git answers one path a line. */
const pathOfLines = (folder) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('the path of this repository holds a line break, so git cannot be asked where its parts are', {
    place: { path: JSON.stringify(folder) },
    hint: 'move it to a folder whose path is one line',
});
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}
/** Packs that came through a filter are marked as such, which spares asking for the configuration. */
async function isPartialClone({ objectsFolder }) {
    const packs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objectsFolder, 'pack')).catch(() => []);
    return packs.some((name) => name.endsWith('.promisor'));
}
/** What of the clone's own configuration leads to its server. Programs that it names, such as helpers, are left out. */
const originSettings = '^(remote\\.origin\\.url|url\\..*\\.insteadof|http\\.(.*\\.)?(extraheader|proxy|sslcainfo|sslverify))$';
function originOf(folder, environment, access) {
    let settings;
    const read = async () => {
        const args = ['config', '--local', '--includes', '-z', '--get-regexp', originSettings];
        const outcome = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_8__/* .runGit */ .EO)({ args, cwd: folder, environment });
        const found = (0,_split_records_js__WEBPACK_IMPORTED_MODULE_10__/* .splitRecords */ .D)(outcome.stdout).map(settingOf);
        if (!found.some(([key]) => key === 'remote.origin.url'))
            return undefined;
        return access === undefined ? found : [...found, ...(0,_git_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenSettings */ .Jd)(access.serverUrl, access.token)];
    };
    return () => {
        settings ??= read();
        return settings;
    };
}
/** Under `-z` a line break parts key and value. */
function settingOf(record) {
    const [key = '', ...value] = record.split('\n');
    return [key, value.join('\n')];
}


/***/ }),

/***/ 54324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Remote)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92864);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45676);




/** The tips are hints, and the longest command line of Windows holds some 500. */
const mostTips = 100;
/** What a server answers to names that it does not know, as opposed to one that cannot be reached. */
const unknownObject = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;
/** What a server answers, or a connection does, that another try may find well again. */
const passing = /returned error: (?:429|5\d\d)|Empty reply from server|Connection (?:was )?reset|RPC failed|early EOF|hung up unexpectedly|unexpected disconnect/i;
/** The waits before another try; three tries, as GitHub's own checkout has. */
const waitsMs = [1000, 2000];
/**
 * The server a repository comes from. Its settings are given to single fetches through the environment and written
 * nowhere: a scratch repository that knows no promisor never goes to the network behind our back while it is read.
 */
class Remote {
    settings;
    sleep;
    /** `settings` answers `remote.origin.url` and what authenticates there, or `undefined` without a remote. */
    constructor(settings, sleep = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
        this.settings = settings;
        this.sleep = sleep;
    }
    /**
     * Fetches objects by id; answers the ids that the server does not have. Throws `UserError` when it cannot be reached.
     */
    async fetch(into, ids, request) {
        const settings = await this.settings();
        if (settings === undefined || ids.length === 0)
            return ids;
        const environment = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .withSettings */ .GY)(into.environment, [...settings, ...promisorSettings(request)]);
        const args = fetchArguments(request);
        const outcome = await this.ask({ args, cwd: into.folder, environment, input: `${ids.join('\n')}\n` });
        if (outcome.status === 0)
            return [];
        if (!unknownObject.test(outcome.stderr))
            throw unreachable(outcome);
        if (ids.length === 1)
            return ids;
        const middle = Math.ceil(ids.length / 2);
        const unknown = await this.fetch(into, ids.slice(0, middle), request);
        return [...unknown, ...(await this.fetch(into, ids.slice(middle), request))];
    }
    /** The id that a branch, a tag or `HEAD` has on the server; `undefined` when it has none of that name. */
    async lookUp(name, from) {
        const settings = await this.settings();
        if (settings === undefined)
            return undefined;
        const environment = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .withSettings */ .GY)(from.environment, settings);
        const references = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name];
        const args = ['ls-remote', '--quiet', '--', 'origin', ...references];
        const outcome = await this.ask({ args, cwd: from.folder, environment });
        if (outcome.status !== 0)
            throw unreachable(outcome);
        const lines = outcome.stdout.toString('utf8').split('\n');
        const found = references.map((reference) => lines.find((line) => line.endsWith(`\t${reference}`)));
        return found.find((line) => line !== undefined)?.split('\t')[0];
    }
    /** Runs git, again where the server failed for a moment. */
    async ask(command) {
        for (const waitMs of waitsMs) {
            const outcome = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(command);
            if (outcome.status === 0 || !passing.test(outcome.stderr))
                return outcome;
            await this.sleep(waitMs);
        }
        return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(command);
    }
}
/** Named as a promisor beforehand, a remote is not written into the configuration by the fetch itself. */
function promisorSettings(request) {
    return [
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialclonefilter', request.filter],
        ['fetch.negotiationAlgorithm', request.known === 'none' ? 'noop' : 'default'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
    ];
}
function fetchArguments({ filter, depth, known }) {
    return [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
        '--refmap=',
        `--filter=${filter}`,
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(known === 'none' ? [] : known.slice(0, mostTips).map((id) => `--negotiation-tip=${id}`)),
        '--stdin',
        'origin',
    ];
}
function unreachable({ stderr }) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`origin could not be read: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .complaintOf */ .Nx)(stderr)}`, {
        hint: /could not read (?:Username|Password)|Authentication failed/i.test(stderr)
            ? 'Give the step a `github-token` that may read the contents of the repository, or git its credentials at a terminal.'
            : 'Check the network and that the token may read the contents of the repository.',
    });
}


/***/ }),

/***/ 45676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   DT: () => (/* binding */ runGitOrThrow),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HC: () => (/* binding */ noWorkTree),
/* harmony export */   Nx: () => (/* binding */ complaintOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _is_missing_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45222);



/** Git ran and said no. */
class GitError extends Error {
    name = 'GitError';
}
/**
 * A git process without a shell, and what it has complained about so far, without credentials. Throws a `UserError`
 * where no more files may be open, as its streams are.
 */
function startGit({ args, cwd, environment }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env: { ...environment }, windowsHide: true });
    if (child.stdio === undefined)
        throw tooManyFiles(child);
    const complaints = [];
    child.stderr.on('data', (chunk) => complaints.push(chunk));
    // Git may end before it has read everything; its status tells more than a broken pipe.
    child.stdin.on('error', () => { });
    return { child, complaint: () => withoutCredentials(Buffer.concat(complaints).toString('utf8')) };
}
/** A process without streams tells why later, and nobody else is to hear of it. */
function tooManyFiles(child) {
    child.on('error', () => { });
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('git could not be started: as many files are open as may be', {
        hint: 'raise how many may be, such as by `ulimit -n 1024`',
    });
}
/** Runs git without a shell and waits for its end; a non-zero status is an outcome. Throws `UserError` without git. */
function runGit(command) {
    return new Promise((resolve, reject) => {
        const { child, complaint } = startGit(command);
        const output = [];
        child.stdout.on('data', command.onOutput ?? ((chunk) => output.push(chunk)));
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', (status) => resolve({ status: status ?? -1, stdout: Buffer.concat(output), stderr: complaint() }));
        child.stdin.end(command.input ?? '');
    });
}
/**
 * Runs git and yields standard output as fast as it is taken; stopping early ends the process. A non-zero status is a
 * `GitError` after the last chunk. Throws `UserError` without git.
 */
async function* streamGit(command) {
    const { child, complaint } = startGit(command);
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', (status) => resolve(status ?? -1));
    });
    ended.catch(() => { });
    child.stdin.end(command.input ?? '');
    try {
        yield* child.stdout;
        const status = await ended;
        if (status !== 0)
            throw failure(command.args, status, complaint());
    }
    finally {
        child.kill();
    }
}
/** Like `runGit`, but a non-zero status is a `GitError`. Answers standard output. */
async function runGitOrThrow(command) {
    const outcome = await runGit(command);
    if (outcome.status !== 0)
        throw failure(command.args, outcome.status, outcome.stderr);
    return outcome.stdout;
}
/** What a git that said no is told as: a `UserError` where its disk takes nothing, else a `GitError`. */
function failure(args, status, stderr) {
    const complaint = complaintOf(stderr);
    if (takesNothing.test(complaint))
        return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git ${args[0]} could not write: ${complaint}`, {
            hint: 'nothing was recorded; make room, or have that place take writes, and run the same command again',
        });
    return new GitError(`git ${args[0]} failed with status ${status}: ${complaint}`);
}
/** What git says of a disk or a folder that takes no writes; a server may deny a permission too. */
const takesNothing = /No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|Unable to create '.*': (?:Permission denied|Operation not permitted)|insufficient permission for adding an object/iu;
/** What to do where a repository has no working copy. */
const noWorkTree = 'a bare repository has no working copy: run this in a clone of it';
/** What git complained about, as one line without its prefixes. */
function complaintOf(stderr) {
    const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote):/.test(line));
    const told = lines.length > 0 ? lines : stderr.split('\n').filter((line) => line.trim() !== '');
    return told.map((line) => line.replace(/^(fatal|error): /, '').trim()).join('; ') || 'git gave no reason';
}
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s@]+@/g, '$1***@').replace(/(authorization:\s*\S+\s+)\S+/gi, '$1***');
}
/** Why there is no process: a `UserError` where git is not installed. */
function notStarted(cause) {
    if (!(0,_is_missing_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingFile */ .F)(cause))
        return cause;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('git could not be started', {
        hint: 'Install git 2.31 or newer, have it on the PATH, and check that the folder exists.',
        cause,
    });
}


/***/ }),

/***/ 42159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readTextIfAny),
/* harmony export */   tw: () => (/* binding */ createScratchRepository)
/* harmony export */ });
/* unused harmony export ScratchRepository */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_temporary_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91666);
/* harmony import */ var _is_missing_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45222);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45676);






/** A bare repository of our own: what is fetched or made goes here, and another repository's objects are only read. */
class ScratchRepository {
    folder;
    environment;
    constructor(folder, environment) {
        this.folder = folder;
        this.environment = { ...environment, GIT_DIR: folder };
    }
    get objectsFolder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, 'objects');
    }
    /** Runs a reading command; throws `GitError` when it fails. */
    read(args, input) {
        return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGitOrThrow */ .DT)({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** Runs a reading command and hands on its output as it comes; throws `GitError` when it fails. */
    async stream(args, input, onOutput) {
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGitOrThrow */ .DT)({ args, cwd: this.folder, environment: this.environment, input, onOutput });
    }
    /**
     * The output of a reading command, chunk by chunk and no faster than it is taken; throws `GitError` when it fails.
     */
    chunks(args, input) {
        return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .streamGit */ .t1)({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** Runs a reading command whose failure is an answer. */
    ask(args, input) {
        return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** The `shallow` file as it stands: one commit a line. */
    async shallow() {
        return readTextIfAny((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, 'shallow'));
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.folder, { recursive: true, force: true, maxRetries: 3 });
        leftovers.delete(this.folder);
    }
}
const prefix = 'lanegate-git-';
/**
 * Makes a scratch repository, which is removed when asked or when the process exits. Writing its few files by hand
 * spares a process.
 */
async function createScratchRepository(plan) {
    const { parent, folders } = plan;
    const folder = folders === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)) : await folders.make(parent, prefix);
    removeAtExit(folder);
    await writeFiles(folder, plan).catch((error) => {
        throw (0,_domain_temporary_files_js__WEBPACK_IMPORTED_MODULE_3__/* .noTemporaryFiles */ .y)(parent, error);
    });
    return new ScratchRepository(folder, plan.environment);
}
async function writeFiles(folder, plan) {
    await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects', 'info'), { recursive: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'refs'))]);
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'), configurationOf(plan.objectFormat)),
        plan.shallow === '' ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'shallow'), plan.shallow),
        plan.borrowed === undefined
            ? undefined
            : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects', 'info', 'alternates'), `${quoted(plan.borrowed)}\n`),
    ]);
}
/** The text of a file, or nothing when there is no such file. */
async function readTextIfAny(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_is_missing_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissingFile */ .F)(error))
            return '';
        throw error;
    }
}
function configurationOf(objectFormat) {
    if (objectFormat === 'sha1')
        return '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
    return `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = ${objectFormat}\n`;
}
/** Quoting in the way of C keeps `#`, quotes and line breaks in a folder's name from being read as syntax. */
const quoted = (path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
const leftovers = new Set();
function removeAtExit(folder) {
    if (!process.listeners('exit').includes(removeLeftovers))
        process.on('exit', removeLeftovers);
    leftovers.add(folder);
}
function removeLeftovers() {
    for (const folder of leftovers)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}


/***/ }),

/***/ 78615:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitRecords),
/* harmony export */   H: () => (/* binding */ RecordSplitter)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** The records of an output under `-z`, each of which ends with a NUL byte. */
function splitRecords(output) {
    const records = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output) ? output.toString('utf8').split('\0') : splitBytes(output).map(textOf);
    return records.slice(0, -1);
}
/** A record that is not UTF-8 has its bytes above ASCII spelled `\xNN`, so that two paths never become one. */
function textOf(record) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(record))
        return record.toString('utf8');
    return record.toString('latin1').replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
/** Parts the records of an output as it comes; what has no end yet is kept for the next chunk. */
class RecordSplitter {
    rest = Buffer.alloc(0);
    push(chunk) {
        const parts = splitBytes(this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]));
        this.rest = parts.pop() ?? this.rest;
        return parts.map(textOf);
    }
}
function splitBytes(output) {
    const records = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        records.push(output.subarray(start, end));
        start = end + 1;
    }
    records.push(output.subarray(start));
    return records;
}


/***/ }),

/***/ 27003:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ harmlessText)
/* harmony export */ });
/**
 * Control and invisible characters but line feed and tab: terminals obey them, and the runner's comparisons may skip
 * them.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Text that neither a CI runner takes for a workflow command nor a terminal for a control sequence. The runner obeys
 * `::name::` at the start of a line, after white space, and `##[name]` anywhere in one (actions/runner,
 * ActionCommand.cs); a lone carriage return ends a line for it. Commands are broken by a plain space.
 */
function harmlessText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(unseen, '')
        .replace(/^([^\S\n\u2028\u2029]*):(?=:)/gmu, '$1: ')
        .replaceAll('##[', '## [');
}


/***/ }),

/***/ 30524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LineProgress)
/* harmony export */ });
/* harmony import */ var _progress_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);

const leastPauseMs = 5000;
/** A line of its own every five seconds and one at the end, for logs that cannot be redrawn. */
class LineProgress {
    stream;
    clock;
    writtenAtMs;
    pending;
    constructor(stream, clock) {
        this.stream = stream;
        this.clock = clock;
    }
    show(state) {
        this.pending = state;
        this.writtenAtMs ??= this.clock.now();
        // The system's clock may step back, which must not freeze the display.
        if (Math.abs(this.clock.now() - this.writtenAtMs) >= leastPauseMs)
            this.write(state);
    }
    finish() {
        if (this.pending !== undefined)
            this.write(this.pending);
    }
    write(state) {
        this.stream.write(`${(0,_progress_text_js__WEBPACK_IMPORTED_MODULE_0__/* .progressText */ .l)(state)}\n`);
        this.writtenAtMs = this.clock.now();
        this.pending = undefined;
    }
}


/***/ }),

/***/ 15987:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _harmless_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27003);

const widest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const barCells = { least: 10, most: 40 };
/** One line about a piece of work, such as `triage: 12 of 40 (30 %), $0.0123, 2 incidents`. */
function progressText(state) {
    return `${oneLine(state.label)}: ${counts(state)}`;
}
/**
 * The same with a bar, in at most `width` cells of a terminal: first the bar shrinks and goes, then the label, then the
 * rest.
 */
function progressBar(state, width) {
    const label = oneLine(state.label);
    const after = counts(state);
    const room = width - cells(label) - cells(after) - 4;
    if (room >= barCells.least)
        return `${label} [${bar(state, Math.min(room, barCells.most))}] ${after}`;
    const labelRoom = width - cells(after) - 1;
    if (labelRoom < 2)
        return cut(after, width);
    return `${cut(label, labelRoom)} ${after}`;
}
const share = ({ done, total }) => (total > 0 ? Math.min(done / total, 1) : 0);
function counts(state) {
    const incidents = state.incidents === 1 ? '1 incident' : `${state.incidents} incidents`;
    const parts = [
        `${state.done} of ${state.total} (${Math.floor(share(state) * 100)} %)`,
        ...(state.costUsd > 0 ? [`$${state.costUsd.toFixed(4)}`] : []),
        ...(state.incidents > 0 ? [incidents] : []),
    ];
    return parts.join(', ');
}
function bar(state, length) {
    const full = Math.floor(share(state) * length);
    return `${'#'.repeat(full)}${'-'.repeat(length - full)}`;
}
const oneLine = (label) => (0,_harmless_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessText */ .f)(label).replace(/\s+/g, ' ').trim();
const cells = (text) => Array.from(text, cellsOf).reduce((sum, count) => sum + count, 0);
function cellsOf(character) {
    if (/\p{Mark}/u.test(character))
        return 0;
    return widest.test(character) ? 2 : 1;
}
/** As many characters as fit, the last of them `\u2026` when some did not. */
function cut(text, width) {
    if (cells(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if (cells(kept) + cellsOf(character) > width - 1)
            break;
        kept += character;
    }
    return width > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 67295:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createDiskReceipts),
/* harmony export */   s: () => (/* binding */ receiptDays)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53421);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);




/** What a model answers may change, so a receipt does not hold for ever. */
const receiptDays = 7;
const mostKept = 50;
const mostBytes = 64 << 20;
const validDigest = /^sha256:([0-9a-f]{64})$/;
/**
 * Receipts in a folder of this machine, a file each, of which the newest fifty stay. The folder must be the user's own.
 */
function createDiskReceipts({ folder, files, clock, log }) {
    const read = async (digest) => {
        const path = pathOf(folder, digest);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(undefinedWhereAbsent);
        if (found === undefined || clock.now() - found.mtimeMs > receiptDays * _domain_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayMs */ .L)
            return undefined;
        if (!found.isFile() || found.size > mostBytes)
            throw new Error(`${path} is too big, or no file`);
        const from = `the run of ${found.mtime.toISOString().slice(0, 16).replace('T', ' ')} UTC on this machine`;
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), from };
    };
    return {
        async find({ digest }) {
            try {
                const receipt = await read(digest);
                return receipt === undefined ? [] : [receipt];
            }
            catch (error) {
                log.info(`receipts of earlier runs are not used: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
                return [];
            }
        },
        async keep({ digest, text }) {
            try {
                await files.write(pathOf(folder, digest), text);
                await dropOld(folder);
            }
            catch (error) {
                log.info(`the receipt of this run is not kept: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            }
        },
    };
}
function undefinedWhereAbsent(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
function pathOf(folder, digest) {
    const [, name] = validDigest.exec(digest) ?? [];
    if (name === undefined)
        throw new Error(`${digest} is not a digest`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.json`);
}
async function dropOld(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => name.endsWith('.json'));
    const dated = await Promise.all(names.map(async (name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), at: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).mtimeMs })));
    const old = dated.sort((one, other) => other.at - one.at).slice(mostKept);
    await Promise.all(old.map(({ path }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true })));
}


/***/ }),

/***/ 35747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createDiskSpendRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _spend_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31446);


/**
 * Records of what runs spent in a file of this machine, one line when a run begins and one when it ends. Lines that
 * were damaged cannot be counted, so a file that has one tells nothing. `newId` names each run.
 */
function createDiskSpendRecords(path, files, clock, newId = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID) {
    const today = () => (0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(clock.now());
    const write = async (record) => {
        const journal = await files.append(path);
        journal.add((0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSpendRecord */ .nj)(record));
        await journal.close();
    };
    const read = async () => (0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpendRecords */ .dj)((await files.read(path)) ?? '');
    return {
        async spentBefore(span) {
            const records = await read();
            return records && (0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(records.filter((record) => (0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfSpan */ .A1)(record, span, today())));
        },
        async settleKilled(folder, spent) {
            const records = await read();
            const killed = records?.findLast((record) => record.kind === 'began' && record.folder === folder);
            if (killed !== undefined)
                await write({ ...killed, kind: 'ended', ...spent });
        },
        async begin({ folder, pullRequest, worstCase }) {
            const record = {
                id: newId(),
                day: today(),
                ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
                folder,
            };
            await write({ ...record, kind: 'began', ...worstCase });
            return {
                // Lines are added one after the other, so that of two runs that begin at once one sees the other.
                async takenBefore(span) {
                    const records = await read();
                    const own = records?.findIndex(({ id }) => id === record.id) ?? -1;
                    if (records === undefined || own === -1)
                        return undefined;
                    return (0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(records.slice(0, own).filter((each) => (0,_spend_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfSpan */ .A1)(each, span, record.day)));
                },
                settle: (spent) => write({ ...record, kind: 'ended', ...spent }),
            };
        },
    };
}


/***/ }),

/***/ 31446:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ isOfSpan),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   OU: () => (/* binding */ spendRecordFile),
/* harmony export */   dj: () => (/* binding */ readSpendRecords),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nj: () => (/* binding */ writeSpendRecord)
/* harmony export */ });
/* unused harmony export parseSpendRecord */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61841);




const SpendRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['began', 'ended']),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('One run; its last line counts'),
    day: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6().describe('The UTC day on which the run began'),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Where the run is; one of which nothing is on record when absent'),
    usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
});
/** The records of a job in its run folder, which later runs read from the artifacts of its run. */
const spendRecordFile = 'spend-record.jsonl';
/** How the ids of the records of one attempt begin. */
const recordPrefix = ({ runId, attempt }) => `${runId}-${attempt}-`;
const checkLength = 16;
/** A line: the record's checksum, a space, and the record as JSON. */
function writeSpendRecord(record) {
    const text = JSON.stringify(record);
    return `${checksumOf(text)} ${text}`;
}
/** The record of a line, or `undefined` when the line is not as it was written. */
function parseSpendRecord(line) {
    const text = line.slice(checkLength + 1);
    if (line.slice(0, checkLength) !== checksumOf(text))
        return undefined;
    return SpendRecord.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text)?.json).data;
}
/**
 * The last word on each run, in the order in which they began; `undefined` when a line is damaged. A torn last line is
 * no line yet.
 */
function readSpendRecords(text) {
    const lines = text.split('\n').slice(0, -1);
    const records = lines.map(parseSpendRecord);
    if (records.includes(undefined))
        return undefined;
    const byRun = new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
    return [...byRun.values()];
}
/** The UTC day of a moment. */
const dayOf = (nowMs) => new Date(nowMs).toISOString().slice(0, 10);
/** Whether a run belongs to a span; `day` is today. */
const isOfSpan = (record, span, day) => span.kind === 'day' ? record.day === day : record.pull_request === span.pullRequest;
/** What runs took together, in whole billionths of a dollar on the way. */
function totalOf(spends) {
    const sum = new _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .RunningSum */ .V1();
    for (const spend of spends)
        sum.add((0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .amountOfSpend */ .Ix)(spend));
    return (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .spendOf */ .Ii)(sum);
}
const checksumOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, checkLength);


/***/ }),

/***/ 90639:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** A timer that is set for longer fires at once. */
const longestTimerMs = 2_147_483_647;
/** The system's clock. */
const systemClock = {
    now: () => Date.now(),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, longestTimerMs), undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    alarm(ms, ring) {
        const timer = setTimeout(ring, Math.min(ms, longestTimerMs));
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 53878:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ systemFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/compiled/domain/error-code.js
var error_code = __webpack_require__(97863);
// EXTERNAL MODULE: ./dist/compiled/domain/failed-write.js
var failed_write = __webpack_require__(12580);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/journal.js

const blockBytes = 65_536;
const newline = 0x0a;
/**
 * Turns a file that is open for reading and appending into a journal; what stands after its last newline is cut off.
 * One that cannot be made a journal is closed.
 */
async function openJournal(file, explain = (cause) => cause) {
    try {
        const { size } = await file.stat();
        const whole = await endOfLastLine(file, size);
        if (whole < size)
            await file.truncate(whole);
    }
    catch (error) {
        await file.close();
        throw error;
    }
    return new DiskJournal(file, explain);
}
/** How long the first line waits for others to share its write, which takes longer than most of them take to come. */
const gatheringMs = 5;
/** Lines that come within a moment, or while those before them are written, are written together. */
class DiskJournal {
    file;
    explain;
    /** As bytes, which are no work for the garbage collector however long they wait. */
    queue = [];
    written = Promise.resolve();
    endGathering;
    failure;
    /** The lines of this turn, and who waits for them. */
    ofTurn = '';
    turn;
    constructor(file, explain) {
        this.file = file;
        this.explain = explain;
    }
    get hasFailed() {
        return this.failure !== undefined;
    }
    add(line) {
        // The first line of a batch starts the write behind the one under way; the others ride along.
        if (this.queue.push(Buffer.from(`${line}\n`)) > 1)
            return;
        const gathered = this.gather();
        this.written = this.written.then(() => gathered).then(() => this.writeQueued());
    }
    addInTurn(line) {
        this.ofTurn += `${line}\n`;
        this.turn ??= new Promise((resolve) => {
            setImmediate(() => {
                this.writeTurn();
                resolve();
            });
        });
        return this.turn;
    }
    async flush() {
        this.writeTurn();
        this.endGathering?.();
        await this.written;
        if (this.failure !== undefined)
            throw this.explain(this.failure.cause);
    }
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.file.close();
        }
    }
    /** In one call of the system, which takes as long for many lines as for one. */
    writeTurn() {
        const lines = this.ofTurn;
        this.ofTurn = '';
        this.turn = undefined;
        if (this.failure !== undefined)
            return;
        try {
            for (let bytes = Buffer.from(lines); bytes.length > 0;)
                bytes = bytes.subarray((0,external_node_fs_.writeSync)(this.file.fd, bytes));
        }
        catch (cause) {
            this.failure = { cause };
        }
    }
    /** Waits for more lines, unless somebody waits for those that are there. */
    gather() {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, gatheringMs);
            this.endGathering = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    /** After a failed write the file may end in half a line, so nothing more is written to it. */
    async writeQueued() {
        const lines = Buffer.concat(this.queue);
        this.queue = [];
        if (this.failure !== undefined)
            return;
        try {
            await this.file.appendFile(lines);
        }
        catch (cause) {
            this.failure = { cause };
        }
    }
}
/** The position after the last newline, searched from the end. */
async function endOfLastLine(file, size) {
    const block = Buffer.alloc(blockBytes);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - blockBytes);
        const { bytesRead } = await file.read(block, 0, end - start, start);
        const found = block.subarray(0, bytesRead).lastIndexOf(newline);
        if (found !== -1)
            return start + found + 1;
        end = start;
    }
    return 0;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/make-folder.js


/**
 * Makes a folder and all above it. Node's own recursion never ends where the system lets nobody make one, as in
 * `/proc`.
 */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = (0,external_node_path_.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        // Another process may have made it in the meantime.
        if (!(await isFolder(path)))
            throw error;
    }
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/packed-lines.js


const packed_lines_newline = 0x0a;
/** A longer line was written by nobody of ours, and would be held in memory as a whole. */
const mostLineBytes = 8_000_000;
/** The lines of an open file that is packed by gzip, as far as it can be unpacked; the file is closed in the end. */
async function* readPackedLines(file) {
    const unpacked = (0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    // What goes wrong on the way is seen where the lines are read.
    (0,external_node_stream_.pipeline)(file.createReadStream({ autoClose: false }), unpacked, () => undefined);
    let torn = [];
    let tornBytes = 0;
    try {
        for await (const chunk of unpacked) {
            let start = 0;
            for (let end = chunk.indexOf(packed_lines_newline); end !== -1; end = chunk.indexOf(packed_lines_newline, start)) {
                yield Buffer.concat([...torn, chunk.subarray(start, end)]).toString('utf8');
                [torn, tornBytes, start] = [[], 0, end + 1];
            }
            torn.push(chunk.subarray(start));
            tornBytes += chunk.length - start;
            if (tornBytes > mostLineBytes)
                return;
        }
    }
    catch {
        // What is no gzip any more has no lines.
    }
    finally {
        unpacked.destroy();
        await file.close();
    }
    if (tornBytes > 0)
        yield Buffer.concat(torn).toString('utf8');
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/read-lines.js
const read_lines_blockBytes = 1 << 18;
const read_lines_newline = 0x0a;
/**
 * The lines of an open file, which is closed in the end. Only a newline ends a line: Node's own readers end one at
 * U+2028 as well, which JSON text may hold.
 */
async function* readLines(file) {
    try {
        let torn = Buffer.alloc(0);
        const block = Buffer.allocUnsafe(read_lines_blockBytes);
        for (;;) {
            const { bytesRead } = await file.read(block, 0, read_lines_blockBytes);
            if (bytesRead === 0)
                break;
            const bytes = torn.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([torn, block.subarray(0, bytesRead)]);
            let start = 0;
            for (let end = bytes.indexOf(read_lines_newline); end !== -1; end = bytes.indexOf(read_lines_newline, start)) {
                yield bytes.toString('utf8', start, end);
                start = end + 1;
            }
            // The block is written to anew, so what is torn off it is kept apart.
            torn = Buffer.from(bytes.subarray(start));
        }
        if (torn.length > 0)
            yield torn.toString('utf8');
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/not-utf8.js
var not_utf8 = __webpack_require__(70980);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/read-strictly.js





/** The bytes of a regular file; nothing else is waited for. */
async function readRegularFile(path) {
    // Opening a pipe without this flag waits until somebody writes to it.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
        throw isSocket(error) ? notRegular(path) : error;
    });
    try {
        if (!(await file.stat()).isFile())
            throw notRegular(path);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Bytes as text, without their byte order mark. */
function strictText(path, bytes) {
    const wrong = (0,not_utf8/* findNotUtf8 */.K2)(bytes);
    if (wrong !== undefined)
        throw (0,not_utf8/* notUtf8Error */.h2)(path, wrong);
    return bytes.toString('utf8').replace(/^\ufeff/u, '');
}
const isSocket = (error) => (0,error_code/* errorCodeOf */.D)(error) === 'ENXIO';
/** Why what lies at a path is not read. */
const notRegular = (path) => new user_error/* UserError */.yo('this is a folder, a pipe, a socket or a device, and must be a file', {
    place: { path },
    hint: 'put a regular file in its place',
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/files.js










/** The files of the disk. */
const systemFiles = {
    async read(path) {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            if (isNoFile(error))
                return undefined;
            throw (0,error_code/* errorCodeOf */.D)(error) === 'EISDIR' ? notRegular(path) : error;
        }
    },
    async readStrictly(path) {
        try {
            return strictText(path, await readRegularFile(path));
        }
        catch (error) {
            if (isNoFile(error))
                return undefined;
            throw error;
        }
    },
    async lines(path) {
        try {
            const file = await (0,promises_.open)(path);
            return path.endsWith('.gz') ? readPackedLines(file) : readLines(file);
        }
        catch (error) {
            if (isNoFile(error))
                return undefined;
            throw error;
        }
    },
    async folders(path) {
        try {
            const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
            return entries
                .filter((entry) => entry.isDirectory())
                .map(({ name }) => name)
                .sort();
        }
        catch (error) {
            if (isNoFile(error))
                return [];
            throw error;
        }
    },
    async write(path, text) {
        const folder = (0,external_node_path_.dirname)(path);
        // Only a rename within one file system replaces a file in one step.
        const draft = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await makeFolder(folder);
            await (0,promises_.writeFile)(draft, typeof text === 'string' ? text : inBlocks(text));
            await (0,promises_.rename)(draft, path);
        }
        catch (error) {
            await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
            throw (0,failed_write/* writeError */.o)(path, error);
        }
    },
    async append(path) {
        try {
            await makeFolder((0,external_node_path_.dirname)(path));
            return await openJournal(await (0,promises_.open)(path, 'a+'), (cause) => (0,failed_write/* writeError */.o)(path, cause));
        }
        catch (error) {
            throw (0,failed_write/* writeError */.o)(path, error);
        }
    },
};
const blockCharacters = 65_536;
/** Pieces put together to blocks, so that each takes one write. */
async function* inBlocks(pieces) {
    let block = '';
    for await (const piece of pieces) {
        block += piece;
        if (block.length < blockCharacters)
            continue;
        yield block;
        block = '';
    }
    yield block;
}
/** A path that leads through a file, not a folder, names no file either. */
const isNoFile = (error) => (0,error_code/* errorCodeOf */.D)(error) === 'ENOENT' || (0,error_code/* errorCodeOf */.D)(error) === 'ENOTDIR';


/***/ }),

/***/ 16299:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall),
/* harmony export */   r: () => (/* binding */ keepHeapOfServerSmall)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);


const mebibyte = 1024 * 1024;
/** Halves of 4 MB would save 8 MB, and take a tenth more of the processor. */
const ofRun = { newSpaceBytes: 16 * mebibyte, smallHeapBytes: 24 * mebibyte, growthPercent: 70 };
/** A server does little for each call, and is there as long as the programs that it serves. */
const ofServer = { newSpaceBytes: 8 * mebibyte, smallHeapBytes: 16 * mebibyte, growthPercent: 30 };
let bounds = ofRun;
/**
 * Holds the heap to the bounds of a run, where V8 alone would let it grow to four times what is in use, and the halves
 * of its part for new objects to 16 MB each: a run shares its machine with the user's own programs.
 */
function keepHeapSmall() {
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${currentNewSpaceBytes() < bounds.newSpaceBytes ? 2 : 1}`);
        if ((0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapStatistics)().total_heap_size > bounds.smallHeapBytes)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${bounds.growthPercent}`);
    }).observe({ entryTypes: ['gc'] });
}
/** Holds the heap that is kept small to the bounds of a server. */
function keepHeapOfServerSmall() {
    bounds = ofServer;
}
const currentNewSpaceBytes = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;


/***/ }),

/***/ 76026:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemRandom)
/* harmony export */ });
/** Chance as the engine has it; no verdict depends on it. */
const systemRandom = { next: () => Math.random() };


/***/ }),

/***/ 8757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scrubbedFiles)
/* harmony export */ });
/** Files to which no secret that `scrub` knows is written, wherever it came from. */
const scrubbedFiles = (files, scrub) => ({
    read: (path) => files.read(path),
    readStrictly: (path) => files.readStrictly(path),
    lines: (path) => files.lines(path),
    folders: (path) => files.folders(path),
    write: (path, text) => files.write(path, typeof text === 'string' ? scrub(text) : eachScrubbed(text, scrub)),
    append: async (path) => {
        const journal = await files.append(path);
        return {
            get hasFailed() {
                return journal.hasFailed;
            },
            add: (line) => journal.add(scrub(line)),
            addInTurn: (line) => journal.addInTurn(scrub(line)),
            flush: () => journal.flush(),
            close: () => journal.close(),
        };
    },
});
async function* eachScrubbed(pieces, scrub) {
    for await (const piece of pieces)
        yield scrub(piece);
}


/***/ }),

/***/ 87616:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createSecretKeeper)
/* harmony export */ });
/* harmony import */ var _domain_inference_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);
/* harmony import */ var _domain_inference_secret_beginning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27861);
/* harmony import */ var _domain_inference_secret_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25328);
/* harmony import */ var _domain_inference_secret_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71408);
/* harmony import */ var _domain_inference_secret_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7669);





/** A keeper that knows no secret yet. */
function createSecretKeeper() {
    const searches = new Map();
    const search = (text) => {
        let scrubbed = text;
        for (const hide of searches.values())
            if (hide !== undefined)
                scrubbed = hide(scrubbed);
        return scrubbed;
    };
    const remembering = () => (0,_domain_inference_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)(search, _domain_inference_secret_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .shortestSecret */ .bs);
    let searchOnce = remembering();
    let beginnings;
    return {
        remember(value) {
            if (searches.has(value))
                return;
            searches.set(value, (0,_domain_inference_secret_search_js__WEBPACK_IMPORTED_MODULE_3__/* .secretSearch */ .R)(value));
            // A text in which nothing was found may hold the secret that has come.
            searchOnce = remembering();
            beginnings = undefined;
        },
        scrub: (text) => (text.length < _domain_inference_secret_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .shortestSecret */ .bs ? text : searchOnce(text)),
        watch() {
            beginnings ??= { any: (0,_domain_inference_secret_beginning_js__WEBPACK_IMPORTED_MODULE_1__/* .anyBeginning */ .s)(beginningsOf(searches.keys())) };
            return beginnings.any && new _domain_inference_secret_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretWatch */ .s(beginnings.any);
        },
    };
}
/** Secrets are often known with and without a newline at their end. */
const beginningsOf = (values) => [...new Set([...values].map((value) => value.trim()))]
    .map(_domain_inference_secret_beginning_js__WEBPACK_IMPORTED_MODULE_1__/* .secretBeginning */ .W)
    .filter((beginning) => beginning !== undefined);


/***/ }),

/***/ 35188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   Zv: () => (/* binding */ createKeyFor),
/* harmony export */   sJ: () => (/* binding */ githubTokenIn)
/* harmony export */ });
/* harmony import */ var _domain_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90793);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
/** Where a terminal is given a token for GitHub, the first that is set. */
const tokenVariables = ['GH_TOKEN', 'GITHUB_TOKEN'];
/** The token for GitHub that this program was given in its environment. */
const githubTokenIn = (environment) => tokenVariables.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
/**
 * Secrets that are in the environment whether anybody asks for them or not: the values of the key variables that
 * `allowed` lists, tokens for GitHub, and the passwords of proxies.
 */
function secretsIn(environment, allowed) {
    const keys = [...(0,_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .b)(allowed ?? ''), ...tokenVariables].map((name) => environment[name] ?? '');
    return [...keys, ...proxyVariables.flatMap((name) => passwordsIn(environment[name] ?? ''))];
}
/** The password of a URL as it is written and as it is meant; a user name that stands alone is a token. */
function passwordsIn(address) {
    const url = /^[a-z0-9+.-]+:\/\//i.test(address) ? address : `http://${address}`;
    if (!URL.canParse(url))
        return [];
    const { username, password } = new URL(url);
    const secret = password === '' ? username : password;
    return [secret, (0,_domain_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o)(secret) ?? secret];
}
/**
 * Reads key variables from the environment. `allowed` lists the only ones that may be read, separated by commas; any
 * may when absent. `mask` hides a value from the log before it is handed out.
 */
function createKeyFor(environment, allowed, mask = () => { }) {
    const names = allowed === undefined ? undefined : (0,_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .b)(allowed);
    return (variable) => {
        if (names !== undefined && !names.includes(variable)) {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the key variable \`${variable}\` is not among the ones this step may use`, {
                hint: `add it to the input \`keys\`, and pass it with \`env: ${variable}: \${{ secrets.${variable} }}\``,
            });
        }
        const value = environment[variable];
        if (value === undefined || value === '') {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the key variable \`${variable}\` is not set`, {
                hint: `set ${variable}, or correct \`key_env\``,
            });
        }
        mask(value);
        return value;
    };
}


/***/ }),

/***/ 21974:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createFileTraces)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/conventions.js
/**
 * The version of the OpenTelemetry semantic conventions whose names are written; the last one that has the GenAI pages.
 */
const schemaUrl = 'https://opentelemetry.io/schemas/1.41.1';
/** Every attribute that is written, with the type that the conventions give it. `lanegate.*` are the product's own. */
const attributeTypes = {
    'gen_ai.operation.name': 'string',
    'gen_ai.provider.name': 'string',
    'gen_ai.conversation.id': 'string',
    'gen_ai.output.type': 'string',
    'gen_ai.request.model': 'string',
    'gen_ai.request.choice.count': 'int',
    'gen_ai.request.seed': 'int',
    'gen_ai.request.stream': 'boolean',
    'gen_ai.request.max_tokens': 'int',
    'gen_ai.request.temperature': 'double',
    'gen_ai.request.top_p': 'double',
    'gen_ai.request.top_k': 'double',
    'gen_ai.request.frequency_penalty': 'double',
    'gen_ai.request.presence_penalty': 'double',
    'gen_ai.request.stop_sequences': 'strings',
    'gen_ai.response.id': 'string',
    'gen_ai.response.model': 'string',
    'openai.response.system_fingerprint': 'string',
    'gen_ai.response.finish_reasons': 'strings',
    'gen_ai.response.time_to_first_chunk': 'double',
    'gen_ai.usage.input_tokens': 'int',
    'gen_ai.usage.output_tokens': 'int',
    'gen_ai.usage.cache_read.input_tokens': 'int',
    'gen_ai.usage.cache_creation.input_tokens': 'int',
    'gen_ai.usage.reasoning.output_tokens': 'int',
    'gen_ai.embeddings.dimension.count': 'int',
    'gen_ai.input.messages': 'any',
    'gen_ai.output.messages': 'any',
    'gen_ai.tool.definitions': 'any',
    'gen_ai.retrieval.documents': 'any',
    'gen_ai.evaluation.name': 'string',
    'gen_ai.evaluation.score.value': 'double',
    'gen_ai.evaluation.score.label': 'string',
    'gen_ai.evaluation.explanation': 'string',
    'error.type': 'string',
    'server.address': 'string',
    'server.port': 'int',
    'service.name': 'string',
    'service.version': 'string',
    'lanegate.run.id': 'string',
    'lanegate.suite': 'string',
    'lanegate.yardstick': 'string',
    'lanegate.arm': 'string',
    'lanegate.case.id': 'string',
    'lanegate.case.repeat': 'int',
    'lanegate.case.expected': 'string',
    'lanegate.case.context': 'any',
    'lanegate.request.digest': 'string',
    'lanegate.request.repeat': 'int',
    'lanegate.provider': 'string',
    'lanegate.route': 'string',
    'lanegate.user': 'string',
    'lanegate.cost_usd': 'double',
    'lanegate.usage.cache_creation_1h.input_tokens': 'int',
    'lanegate.cached': 'boolean',
    'lanegate.attempts': 'int',
    'lanegate.unverified': 'boolean',
    'lanegate.latency_ms': 'double',
    'lanegate.waited_ms': 'double',
};
/** What people wrote or models said, told apart from facts about it: it can be left out, and is when it is too long. */
const contentAttributes = new Set([
    'gen_ai.input.messages',
    'gen_ai.output.messages',
    'gen_ai.tool.definitions',
    'gen_ai.retrieval.documents',
    'gen_ai.evaluation.explanation',
    'lanegate.case.context',
    'lanegate.case.expected',
]);

// EXTERNAL MODULE: ./dist/compiled/domain/inference/remember-texts.js
var remember_texts = __webpack_require__(47061);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/encode-value.js


/** Readers of protobuf refuse messages nested more than 100 deep; a level of a value is three of them. */
const deepest = 25;
const names = Object.keys(attributeTypes);
const beginnings = new Map(names.map((name) => [name, `,{"key":${JSON.stringify(name)},"value":`]));
const lastOnes = new Map();
/**
 * The attributes that have a value as a list of `KeyValue` of the OTLP protobuf in its JSON mapping, each as the table
 * of conventions types it. Text is put together by hand, since a span is a hundred small objects otherwise, of few
 * pieces, and added to rather than joined, which would copy what people wrote once for each level that it stands at.
 */
function encodeAttributes(attributes, clean) {
    let encoded = '';
    for (const key in attributes) {
        const name = key;
        const value = attributes[name];
        if (value === undefined)
            continue;
        const attribute = encodeAttribute(name, typeof value === 'string' ? clean(value) : value, clean);
        // The first loses its comma by itself: to cut it off the whole would copy all that people wrote.
        encoded = encoded === '' ? attribute.slice(1) : encoded + attribute;
    }
    return `[${encoded}]`;
}
/** A comma and one attribute, a text cleaned already. */
function encodeAttribute(name, value, clean) {
    const last = lastOnes.get(name);
    if (last !== undefined && last.value === value)
        return last.encoded;
    const encoded = `${beginnings.get(name)}${encodeTyped(name, value, clean)}}`;
    if (typeof value !== 'object')
        lastOnes.set(name, { value, encoded });
    return encoded;
}
function encodeTyped(name, value, clean) {
    if (typeof value === 'string')
        return encode_value_text(value);
    if (typeof value === 'number') {
        return attributeTypes[name] === 'double' || !Number.isSafeInteger(value) ? encode_value_double(value) : encode_value_int(value);
    }
    return encodeAny(value, clean, 0);
}
/** Any JSON value as an `AnyValue`; a number without a fraction is an integer, since JSON cannot tell. */
function encodeAny(value, clean, depth) {
    switch (typeof value) {
        case 'string':
            return encode_value_text(clean(value));
        case 'boolean':
            return `{"boolValue":${value}}`;
        case 'number':
            return Number.isSafeInteger(value) ? encode_value_int(value) : encode_value_double(value);
        case 'object':
            return value === null ? '{}' : encodeNested(value, clean, depth);
        default:
            return '{}';
    }
}
function encodeNested(value, clean, depth) {
    if (depth >= deepest)
        return encode_value_text(clean(JSON.stringify(value)));
    if (Array.isArray(value)) {
        let values = '';
        for (const each of value)
            values += `${values === '' ? '' : ','}${encodeAny(each, clean, depth + 1)}`;
        return `{"arrayValue":{"values":[${values}]}}`;
    }
    let encoded = '';
    for (const key of Object.keys(value)) {
        const each = value[key];
        if (each === undefined)
            continue;
        const beginning = `${encoded === '' ? '' : ','}{"key":${quoted(clean(key))},"value":`;
        encoded += `${beginning}${encodeAny(each, clean, depth + 1)}}`;
    }
    return `{"kvlistValue":{"values":[${encoded}]}}`;
}
/**
 * A text as JSON. Half a character, which JSON can escape and UTF-8 cannot carry, becomes the sign for a broken one.
 */
const quoted = (0,remember_texts/* rememberTexts */.q)((text) => {
    const json = JSON.stringify(text);
    return json.includes('\\ud') ? json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\ufffd') : json;
});
const encode_value_text = (value) => `{"stringValue":${quoted(value)}}`;
/** A 64-bit integer is a decimal text. */
const encode_value_int = (value) => `{"intValue":"${value}"}`;
/** JSON has no word for what is no number; the protobuf mapping has. */
const encode_value_double = (value) => `{"doubleValue":${Number.isFinite(value) ? value : `"${value}"`}}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/encode-span.js


/**
 * The longest span that is written with its content. A collector splits lines of more than 1 MiB, and can then read
 * neither half.
 */
const longestSpanBytes = 900_000;
const kinds = { internal: 1, client: 3 };
const statusError = 2;
/**
 * One span in the JSON mapping of the OTLP protobuf, every text of it cleaned. Content that makes the span longer than
 * `longestSpanBytes` is left out and counted as dropped attributes.
 */
function encodeSpan(span, clean) {
    const whole = spanJson(span, clean, 0);
    if (whole.length * 3 <= longestSpanBytes || Buffer.byteLength(whole) <= longestSpanBytes)
        return whole;
    const facts = withoutContent(span);
    const dropped = countOf(span.attributes) - countOf(facts.attributes);
    return spanJson(facts, clean, dropped);
}
/** A span without what people wrote and models said; messages of errors quote both, so only the kind of one stays. */
function withoutContent(span) {
    const { attributes, events, error } = span;
    return {
        ...span,
        attributes: factsOf(attributes),
        events: events?.map((event) => ({ ...event, attributes: factsOf(event.attributes) })),
        error: error === undefined ? undefined : attributes['error.type'],
    };
}
const factsOf = (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => !contentAttributes.has(name)));
const countOf = (attributes) => Object.values(attributes).filter((value) => value !== undefined).length;
function spanJson(span, clean, droppedAttributes) {
    const { traceId, spanId, parentSpanId, name, kind, startMs, endMs, attributes, events, error } = span;
    const parent = parentSpanId === undefined ? '' : `,"parentSpanId":"${parentSpanId}"`;
    const times = `"startTimeUnixNano":"${nanosOf(startMs)}","endTimeUnixNano":"${nanosOf(Math.max(startMs, endMs))}"`;
    const dropped = droppedAttributes === 0 ? '' : `,"droppedAttributesCount":${droppedAttributes}`;
    const happened = events === undefined ? '' : `,"events":[${events.map((event) => eventJson(event, clean)).join()}]`;
    const status = error === undefined ? '' : `,"status":{"message":${quoted(clean(error))},"code":${statusError}}`;
    return (`{"traceId":"${traceId}","spanId":"${spanId}"${parent},"name":${quoted(clean(name))},` +
        `"kind":${kinds[kind]},${times},"attributes":${encodeAttributes(attributes, clean)}${dropped}${happened}${status}}`);
}
const eventJson = ({ name, timeMs, attributes }, clean) => `{"timeUnixNano":"${nanosOf(timeMs)}","name":"${name}","attributes":${encodeAttributes(attributes, clean)}}`;
/** Milliseconds since 1970 as nanoseconds; a number of them would lose its last digits, and is slow to write. */
function nanosOf(ms) {
    const micros = Math.max(0, Math.round(ms * 1000));
    const seconds = Math.floor(micros / 1_000_000);
    const rest = micros - seconds * 1_000_000;
    return seconds === 0 ? String(rest * 1000) : `${seconds}${String(rest).padStart(6, '0')}000`;
}
/**
 * Puts encoded spans of one resource, one at least, into a line that is an `ExportTraceServiceRequest`, without its
 * newline.
 */
function createEnvelope(resource, clean) {
    const attributes = encodeAttributes(resource, clean);
    const scope = JSON.stringify({ name: 'lanegate', version: resource['service.version'] });
    const url = JSON.stringify(schemaUrl);
    const before = `{"resourceSpans":[{"resource":{"attributes":${attributes}},"scopeSpans":[{"scope":${scope},"spans":[`;
    const after = `],"schemaUrl":${url}}],"schemaUrl":${url}}]}`;
    return (spans) => `${before}${spans.reduce((all, span) => `${all},${span}`)}${after}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/redaction.js
var redaction = __webpack_require__(94144);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __webpack_require__(61661);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/packed-journal.js







const pack = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Level 1 packs prompts that repeat themselves fifteenfold and takes half the time of the usual level. */
const options = { level: 1 };
/** Less than this is packed together with what comes next. */
const memberCharacters = 1_000_000;
const newline = 0x0a;
/**
 * A journal packed by gzip, one member after the other, which every reader of gzip takes for one file. Where `goesOn`,
 * what an earlier part has left is kept as far as its lines are whole. No secret that `scrub` knows is written. Fails
 * where the file cannot be written.
 */
async function openPackedJournal(path, goesOn, scrub) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const keptBytes = goesOn && (await exists(path)) ? await keepWholeLines(path) : 0;
    if (keptBytes === 0)
        await (0,promises_.writeFile)(path, '');
    return { journal: new PackedJournal(path, scrub), keptBytes };
}
class PackedJournal {
    path;
    scrub;
    lines = [];
    characters = 0;
    writing = Promise.resolve();
    constructor(path, scrub) {
        this.path = path;
        this.scrub = scrub;
    }
    add(line) {
        this.lines.push(this.scrub(line));
        this.characters += line.length;
    }
    /** What is too little to be packed well waits for more; a journal that is killed loses it. */
    async flush() {
        if (this.characters >= memberCharacters)
            this.write();
        await this.writing;
    }
    async close() {
        this.write();
        await this.writing;
    }
    write() {
        if (this.lines.length === 0)
            return;
        const text = `${this.lines.join('\n')}\n`;
        this.lines = [];
        this.characters = 0;
        const before = this.writing;
        this.writing = Promise.all([pack(text, options), before]).then(([member]) => this.append(member));
        // Whoever flushes is told; nobody may be there yet.
        this.writing.catch(() => undefined);
    }
    async append(member) {
        const file = await (0,promises_.open)(this.path, 'a');
        try {
            await file.appendFile(member);
        }
        finally {
            await file.close();
        }
    }
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);
/**
 * Packs the lines that can still be unpacked anew, in bounded memory, and answers their bytes; a member that was cut
 * off ends them.
 */
async function keepWholeLines(path) {
    const draft = `${path}.${process.pid}`;
    let keptBytes = 0;
    const counted = async function* () {
        for await (const lines of wholeLines(path)) {
            keptBytes += lines.length;
            yield lines;
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted()), (0,external_node_zlib_.createGzip)(options), (0,external_node_fs_.createWriteStream)(draft));
        await (0,promises_.rename)(draft, path);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    return keptBytes;
}
async function* wholeLines(path) {
    const packed = (0,external_node_fs_.createReadStream)(path);
    const unpacked = packed.pipe((0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
    let torn = Buffer.alloc(0);
    try {
        for await (const chunk of unpacked) {
            const end = chunk.lastIndexOf(newline) + 1;
            if (end > 0)
                yield Buffer.concat([torn, chunk.subarray(0, end)]);
            torn = end > 0 ? Buffer.from(chunk.subarray(end)) : Buffer.concat([torn, chunk]);
        }
    }
    catch {
        // What is no gzip any more has no lines.
    }
    finally {
        // Whoever unpacks it may end before it was read to its end.
        packed.destroy();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/open-span-journal.js


/** Spans that are more than these, about 5 MB, are packed; fewer can be read as they are. */
const mostPlainSpans = 2000;
/** A run that goes on stays with the file it has; any other is packed where it is large. */
async function chooseSpanPlace({ path, resumes, expectedSpans = 0 }) {
    const isLarge = expectedSpans > mostPlainSpans;
    const packed = resumes ? (await open_span_journal_exists(packedPath(path))) || (isLarge && !(await open_span_journal_exists(path))) : isLarge;
    return { path: packed ? packedPath(path) : path, packed };
}
/** Removes the spans of earlier runs, whether packed or not, but for those at the place that is to be kept. */
async function removeSpans(path, kept) {
    const places = [path, packedPath(path)].filter((each) => each !== kept?.path);
    await Promise.all(places.map((each) => (0,promises_.rm)(each, { force: true })));
}
/** Opens the file of the spans of a run, to which no secret that `scrub` knows is written. */
async function openSpanJournal({ path, packed }, resumes, { files, scrub }) {
    if (packed)
        return openPackedJournal(path, resumes, scrub);
    if (!resumes)
        await files.write(path, '');
    const journal = await files.append(path);
    return { journal, keptBytes: resumes ? await sizeOf(path) : 0 };
}
const packedPath = (path) => `${path}.gz`;
const open_span_journal_exists = async (path) => (await sizeOf(path)) > 0;
const sizeOf = (path) => (0,promises_.stat)(path).then(({ size }) => size, () => 0);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/random-ids.js

const pool = Buffer.alloc(4096);
let used = pool.length;
/**
 * So many random bytes in lower-case hexadecimal digits, never all zero. Chance, not a seed: a run that goes on where
 * it was stopped asks the same case again, and the two are different spans.
 */
function randomHex(bytes) {
    if (used + bytes > pool.length) {
        (0,external_node_crypto_.randomFillSync)(pool);
        used = 0;
    }
    const hex = pool.toString('hex', used, used + bytes);
    used += bytes;
    return /[^0]/.test(hex) ? hex : randomHex(bytes);
}

// EXTERNAL MODULE: ./dist/compiled/domain/failed-write.js
var failed_write = __webpack_require__(12580);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/span-file.js



/** Lines are of about this length at the most; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineCharacters = 65_536;
/** How long lines wait for others until the disk is asked whether it took them. */
const gatheringMs = 20;
/** What may wait for the disk. */
const mostWaitingBytes = 16_000_000;
/**
 * Gives a journal the spans of each turn of the event loop as a line, in bounded memory, and counts what is lost. The
 * journal keeps lines as bytes; texts that wait would be work for the garbage collector.
 */
class SpanFile {
    parts;
    opened;
    /** Spans that have come in this turn of the event loop. */
    arrived = [];
    gathered = [];
    gatheredCharacters = 0;
    timer;
    /** What the journal was given since it was last asked to write. */
    given = { spans: 0, bytes: 0 };
    /** What the disk has not taken yet, as far as is known. */
    waitingBytes = 0;
    room;
    dropped = 0;
    why;
    writing = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.room = parts.roomBytes;
        this.opened = parts.opening.catch((error) => {
            this.fail(error);
            return journalWithout(error);
        });
    }
    /** Takes a span, which is encoded once its call has been answered: who waits for that need not wait for this. */
    add(encode) {
        if (this.arrived.push(encode) === 1)
            setImmediate(() => this.takeArrived());
    }
    async close() {
        this.takeArrived();
        this.write();
        await this.writing;
        const journal = await this.opened;
        await journal.close().catch((error) => this.fail(error));
        if (this.why === undefined)
            return undefined;
        const count = this.dropped === 0 ? 'spans' : (0,format_quantity/* formatAmount */.ej)(this.dropped, 'span');
        return `${count} of the traces ${this.dropped === 1 ? 'is' : 'are'} missing: ${this.why}`;
    }
    takeArrived() {
        for (const encode of this.arrived.splice(0))
            this.take(encode);
        this.giveGathered();
    }
    /** A span is not even encoded when there is no place for it. */
    take(encode) {
        const noPlace = this.whyNoPlace();
        try {
            if (noPlace === undefined)
                this.gather(encode());
            else
                this.drop(noPlace);
        }
        catch (error) {
            this.drop(`they could not be encoded: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    whyNoPlace() {
        if (this.room <= this.gatheredCharacters)
            return `${this.parts.path} has reached the size that max_megabytes allows`;
        return this.waitingBytes >= mostWaitingBytes ? 'the disk is too slow for them' : undefined;
    }
    gather(span) {
        if (this.gatheredCharacters + span.length > lineCharacters)
            this.giveGathered();
        this.gathered.push(span);
        this.gatheredCharacters += span.length;
    }
    giveGathered() {
        const spans = this.gathered.length;
        if (spans === 0)
            return;
        const text = this.parts.envelope(this.gathered);
        const bytes = Buffer.byteLength(text);
        this.gathered = [];
        this.gatheredCharacters = 0;
        this.room -= bytes;
        this.waitingBytes += bytes;
        this.given = { spans: this.given.spans + spans, bytes: this.given.bytes + bytes };
        void this.opened.then((journal) => journal.add(text));
        this.timer ??= setTimeout(() => this.write(), gatheringMs).unref();
    }
    /** Lines that come while others are written are then written together. */
    write() {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.writing = this.writing.then(() => this.writeGiven());
    }
    async writeGiven() {
        const journal = await this.opened;
        const { spans, bytes } = this.given;
        this.given = { spans: 0, bytes: 0 };
        try {
            await journal.flush();
        }
        catch (error) {
            this.dropped += spans;
            this.fail(error);
        }
        this.waitingBytes -= bytes;
    }
    drop(why) {
        this.dropped += 1;
        this.why ??= why;
    }
    fail(error) {
        this.why ??= `${this.parts.path} could not be written: ${(0,failed_write/* failedWriteOf */.w)(error)?.reason ?? (0,user_error/* messageOf */.bD)(error)}`;
    }
}
/** Stands for a journal that could not be opened. */
const journalWithout = (error) => ({
    add: () => undefined,
    flush: () => Promise.reject(error),
    close: () => Promise.resolve(),
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/file-traces.js






/**
 * Traces as OTLP/JSON lines in a file, each line an `ExportTraceServiceRequest` of some spans, packed by gzip where
 * many are expected. What does not fit the disk, the memory or the size allowed is dropped and counted; nothing of that
 * fails a call.
 */
const createFileTraces = (parts) => ({
    async open(request) {
        const { path, run, resumes, settings } = request;
        if (!settings.enabled) {
            // What another run has left must not pass for this one's.
            if (!resumes)
                await removeSpans(path).catch(() => undefined);
            return silentSink;
        }
        const redact = (0,redaction/* createRedaction */.Eg)(settings.redact);
        const clean = (text) => redact(parts.scrub(text));
        const place = await chooseSpanPlace(request);
        const opening = removeSpans(path, place).then(() => openSpanJournal(place, resumes, parts));
        const keptBytes = await opening.then((opened) => opened.keptBytes, () => 0);
        const file = new SpanFile({
            path: place.path,
            envelope: createEnvelope({ 'service.name': 'lanegate', 'service.version': product_version/* productVersion */.U, 'lanegate.run.id': run }, clean),
            opening: opening.then(({ journal }) => journal),
            roomBytes: settings.max_megabytes * 1_000_000 - keptBytes,
        });
        const encode = (span) => encodeSpan(settings.content ? span : withoutContent(span), clean);
        return { newSpan, now, add: (span) => file.add(() => encode(span)), close: () => file.close() };
    },
});
const newSpan = (parent) => ({ traceId: parent?.traceId ?? randomHex(16), spanId: randomHex(8) });
const { timeOrigin } = performance;
const now = () => timeOrigin + performance.now();
/** Takes spans and keeps none. */
const silentSink = { newSpan, now, add: () => undefined, close: async () => undefined };


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

/***/ 70980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ findNotUtf8),
/* harmony export */   Ri: () => (/* binding */ whyNotUtf8),
/* harmony export */   h2: () => (/* binding */ notUtf8Error)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Finds the first byte that is not UTF-8. */
function findNotUtf8(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    let line = 1;
    for (let start = 0;; line += 1) {
        const end = bytes.indexOf('\n', start);
        const content = bytes.subarray(start, end === -1 ? undefined : end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
            return { line, byte: firstWrong(content) };
        start = end + 1;
    }
}
/** A replacement character stands where decoding failed, unless its own three bytes do. */
function firstWrong(line) {
    const text = utf8.decode(line);
    let at = 0;
    for (const character of text) {
        const isWritten = line.subarray(at, at + 3).equals(replacement);
        if (character === '\ufffd' && !isWritten)
            break;
        at += Buffer.byteLength(character);
    }
    return line[at] ?? 0;
}
const replacement = Buffer.from('\ufffd');
/** What is told of a file that has to be UTF-8. */
const notUtf8Error = (path, { line, byte }) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not UTF-8: the byte 0x${byte.toString(16)} fits nothing in it${guessOf({ line, byte })}`, {
    place: { path, line },
    hint: 'save the file as UTF-8',
});
/** The same as the end of a sentence that names the file. */
const whyNotUtf8 = ({ line, byte }) => `it is not UTF-8 (line ${line}: the byte 0x${byte.toString(16)}${guessOf({ line, byte })}); save it as UTF-8`;
/** A file in UTF-16 begins with one of these bytes. */
const guessOf = ({ line, byte }) => (line === 1 && byte >= 0xfe ? ', as UTF-16 begins' : '');


/***/ }),

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 74947:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commonEnds)
/* harmony export */ });
/** How many characters two texts share at their beginning, and behind that at their end, in UTF-16 units. */
function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let atStart = 0;
    while (atStart < shortest && one.charCodeAt(atStart) === other.charCodeAt(atStart))
        atStart += 1;
    let atEnd = 0;
    const isSame = () => one.charCodeAt(one.length - 1 - atEnd) === other.charCodeAt(other.length - 1 - atEnd);
    while (atEnd < shortest - atStart && isSame())
        atEnd += 1;
    return { atStart, atEnd };
}


/***/ }),

/***/ 11545:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   X_: () => (/* binding */ BrokenParserError),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export plainLanguages */
/** Languages without a grammar at hand, of which only what their signs tell is read. */
const plainLanguages = [
    'kotlin',
    'swift',
    'scala',
    'dart',
    'elixir',
    'groovy',
    'lua',
    'julia',
    'r',
    'perl',
    'powershell',
    'c',
    'zig',
    'haskell',
    'ocaml',
    'fsharp',
    'lisp',
];
/** A text broke the parsers: whoever loads them again can go on, and is not handed that text's tree. */
class BrokenParserError extends Error {
    name = 'BrokenParserError';
}
const endings = {
    py: 'python',
    pyi: 'python',
    ipynb: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
    vue: 'tsx',
    svelte: 'tsx',
    astro: 'tsx',
    go: 'go',
    java: 'java',
    cs: 'c-sharp',
    rb: 'ruby',
    rake: 'ruby',
    rs: 'rust',
    php: 'php',
    kt: 'kotlin',
    kts: 'kotlin',
    swift: 'swift',
    scala: 'scala',
    dart: 'dart',
    ex: 'elixir',
    exs: 'elixir',
    groovy: 'groovy',
    lua: 'lua',
    jl: 'julia',
    r: 'r',
    pl: 'perl',
    pm: 'perl',
    ps1: 'powershell',
    psm1: 'powershell',
    c: 'c',
    h: 'c',
    cc: 'c',
    cpp: 'c',
    hpp: 'c',
    m: 'c',
    mm: 'c',
    zig: 'zig',
    hs: 'haskell',
    ml: 'ocaml',
    fs: 'fsharp',
    fsx: 'fsharp',
    clj: 'lisp',
    cljs: 'lisp',
    cljc: 'lisp',
    el: 'lisp',
    lisp: 'lisp',
    scm: 'lisp',
    rkt: 'lisp',
};
const interpreters = {
    python: 'python',
    node: 'javascript',
    bun: 'typescript',
    deno: 'typescript',
    tsx: 'typescript',
    ruby: 'ruby',
    php: 'php',
    perl: 'perl',
};
/** The language of a file by its ending, or by its first line where it has none; `undefined` where it is no program. */
function languageOf(path, text = '') {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name.includes('.'))
        return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
    const interpreter = /^#![^\n]{0,80}[/ ]([a-z]{2,8})[\d.]{0,6}(?=\s)/.exec(text)?.[1] ?? '';
    return Object.hasOwn(interpreters, interpreter) ? interpreters[interpreter] : undefined;
}
const plain = new Set(plainLanguages);
const isPlain = (language) => plain.has(language);


/***/ }),

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

/***/ 97863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ errorCodeOf)
/* harmony export */ });
/** The code by which Node.js tells what went wrong, such as `ENOENT`; `undefined` of what has none. */
const errorCodeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;


/***/ }),

/***/ 12580:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeError),
/* harmony export */   w: () => (/* binding */ failedWriteOf)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97863);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const makeRoom = 'what was written before is kept; make room and run the same command again to go on';
const nameAnother = 'name another place to write to';
const haveItWritable = 'have that place take writes, or name another place to write to';
/** What each code of a failed write means, for people, and what mends it. */
const failures = new Map([
    ['ENOSPC', { reason: 'the disk is full', hint: makeRoom }],
    ['EDQUOT', { reason: 'the quota of the disk is used up', hint: makeRoom }],
    ['EFBIG', { reason: 'the file is larger than may be', hint: makeRoom }],
    ['EROFS', { reason: 'the disk is read-only', hint: haveItWritable }],
    ['EACCES', { reason: 'permission is denied', hint: haveItWritable }],
    ['EPERM', { reason: 'permission is denied', hint: haveItWritable }],
    ['ENOTDIR', { reason: 'a file is where its folder would be', hint: nameAnother }],
    ['EEXIST', { reason: 'a file is where its folder would be, or a link that leads nowhere', hint: nameAnother }],
    ['EISDIR', { reason: 'a folder is in its place', hint: nameAnother }],
    ['ENOENT', { reason: 'its folder cannot be made, or is gone', hint: nameAnother }],
    ['ENAMETOOLONG', { reason: 'its name is longer than may be', hint: nameAnother }],
    ['EIO', { reason: 'the disk failed', hint: 'what was written before is kept; run the same command again to go on' }],
]);
/** What a failed write means where its cause is the machine's. */
function failedWriteOf(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D)(error);
    const failure = failures.get(code);
    return failure && { code, ...failure };
}
/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
function writeError(path, error) {
    const failed = failedWriteOf(error);
    if (failed === undefined)
        return error;
    const { reason, hint } = failed;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file could not be written: ${reason}`, { place: { path }, hint, cause: error });
}


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


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

/***/ 27861:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ secretBeginning),
/* harmony export */   s: () => (/* binding */ anyBeginning)
/* harmony export */ });
/* harmony import */ var _secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25328);

/**
 * So many characters of a longer secret are as good as all; more than all keys of a kind, such as PEM's, begin with.
 */
const tellingCharacters = 160;
/** More than all of them take, each escaped. */
const longestBeginning = 2000;
/** A text that ends in the middle of an escape of a character. */
const halfEscape = String.raw `(?:(?<!\\)\\+(?:u[0-9a-fA-F]{0,3})?|%[0-9A-Fa-f]?|&[#\w]{0,7})`;
/** The search for a secret in each of its forms; `undefined` for a value too short to be one. */
function secretBeginning(value) {
    const secret = value.trim().slice(0, tellingCharacters);
    const whole = (0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPattern */ .n$)(secret);
    if (whole === undefined)
        return undefined;
    const escaped = `${beginningOf((0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .escapedCharacters */ .uv)(secret))}${halfEscape}?|${halfEscape}`;
    const encoded = [...(0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .base64Texts */ .oU)(secret), ...(0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hexTexts */ .a7)(secret)].map((text) => beginningOf([...text].map(_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literally */ .Dk)));
    const beginning = new RegExp(`(?:${[escaped, ...encoded].join('|')})$`);
    return {
        standsIn: (text) => text.search(whole) !== -1,
        beginsAt: (text) => {
            const from = Math.max(0, text.length - longestBeginning);
            const at = (from === 0 ? text : text.slice(from)).search(beginning);
            return at === -1 ? text.length : from + at;
        },
    };
}
/** The search for several secrets at once; `undefined` for none. */
function anyBeginning(searches) {
    const [only] = searches;
    if (searches.length <= 1)
        return only;
    return {
        standsIn: (text) => searches.some(({ standsIn }) => standsIn(text)),
        beginsAt: (text) => searches.reduce((first, { beginsAt }) => Math.min(first, beginsAt(text)), text.length),
    };
}
/** Any beginning of a sequence, at least of one. */
function beginningOf([first = '', ...others]) {
    return first + others.reduceRight((rest, form) => `(?:${form}${rest})?`, '');
}


/***/ }),

/***/ 25328:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ escapedPattern),
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   a7: () => (/* binding */ hexTexts),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   n$: () => (/* binding */ secretPattern),
/* harmony export */   oU: () => (/* binding */ base64Texts),
/* harmony export */   uv: () => (/* binding */ escapedCharacters)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Shorter values are placeholders for servers that check none, and may be words of an answer. */
const shortestSecret = 12;
const isRegion = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;
const namedEntities = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
const shortEscapes = { '\n': 'n', '\r': 'r', '\t': 't' };
/**
 * Finds a secret in a text: as it is, with any of its characters escaped as JSON, URLs or HTML do, in base64 whatever
 * stands around it, and in hexadecimal digits. `undefined` for a value too short to be one, and for a region of AWS,
 * which is read like a key and may be a word of any answer.
 */
function secretPattern(value) {
    const secret = value.trim();
    if (secret.length < shortestSecret || isRegion.test(secret))
        return undefined;
    return new RegExp([escapedForms(secret), ...base64Forms(secret), ...hexTexts(secret)].join('|'), 'g');
}
/** Finds any text, however short, as it is and with any of its characters escaped. */
const escapedPattern = (value) => new RegExp(escapedForms(value), 'g');
const escapedForms = (text) => escapedCharacters(text).join('');
/** The forms of each character of a text, as it is and escaped. */
function escapedCharacters(text) {
    const [first = '', ...others] = text;
    return [`(?:${literally(first)}|${atRunStart}${charactersForms(first)})`, ...others.map(charactersForms)];
}
/**
 * Else each of many backslashes in a row would be tried as the beginning of a secret, and all behind it be gone
 * through.
 */
const atRunStart = String.raw `(?<!\\)`;
/** A character and its escapes; a backslash may have been escaped any number of times itself. */
function charactersForms(character) {
    const code = character.codePointAt(0) ?? 0;
    const utf8 = [...node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(character)].map((byte) => `%${inEitherCase(byte.toString(16).padStart(2, '0'))}`);
    const unicode = character.split('').map((unit) => `\\\\+u0*${hexOf(unit.charCodeAt(0))}`);
    const entity = namedEntities[character];
    const forms = [
        `${/[A-Za-z0-9]/.test(character) ? '' : '\\\\*'}${literally(character)}`,
        unicode.join(''),
        utf8.join(''),
        `&#(?:x0*${hexOf(code)}|0*${code});`,
        ...(entity === undefined ? [] : [`&${entity};`]),
        ...(shortEscapes[character] === undefined ? [] : [`\\\\+${shortEscapes[character]}`]),
    ];
    return `(?:${forms.join('|')})`;
}
/**
 * Base64 writes three bytes as four characters, so a secret within a longer text looks different by where in a triple
 * it begins. The characters at its ends that depend on what stands around it are left out.
 */
function base64Texts(secret) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(secret);
    const texts = [0, 1, 2].flatMap((offset) => {
        const padded = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((form) => padded.toString(form).slice(start, end));
    });
    return [...new Set(texts)];
}
/** What is left of the last triple and its padding go with the rest. */
const base64Forms = (secret) => base64Texts(secret).map((text) => `${literally(text)}[A-Za-z0-9+/_-]?={0,2}`);
/** A secret in hexadecimal digits, small and large. */
function hexTexts(secret) {
    const hex = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(secret).toString('hex');
    return [hex, hex.toUpperCase()];
}
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const hexOf = (code) => inEitherCase(code.toString(16));
const inEitherCase = (hex) => hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);


/***/ }),

/***/ 71408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ secretSearch)
/* harmony export */ });
/* harmony import */ var _secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25328);

/** Escapes of JSON, URLs and HTML begin with one of them. */
const escapes = ['\\', '%', '&'];
/**
 * Puts `***` in the place of a secret in any of the forms that `secretPattern` finds; `undefined` where that finds
 * none. Nearly no text holds one, so the pattern is asked only of a text with an escape in it or with one of the other
 * forms.
 */
function secretSearch(value) {
    const pattern = (0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPattern */ .n$)(value);
    if (pattern === undefined)
        return undefined;
    const secret = value.trim();
    // One look for each is several times as fast as a pattern for all of them.
    const telling = [...escapes, secret, ...(0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .base64Texts */ .oU)(secret), ...(0,_secret_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hexTexts */ .a7)(secret)];
    const mayHold = (text) => telling.some((part) => text.includes(part));
    return (text) => (mayHold(text) ? text.replace(pattern, '***') : text);
}


/***/ }),

/***/ 7669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SecretWatch)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** So few characters of a secret, such as `sk-p`, tell nothing of it. */
const harmlessCharacters = 4;
/**
 * Looks for a secret in JSON values that come one after the other and whose texts go on from value to value, as those
 * of a stream do: every text is joined to what stood at the same place before. Items of lists, and values themselves,
 * are told apart by their `index`, where they have one.
 */
class SecretWatch {
    secret;
    root = new Place();
    /** The places at which a secret may have begun. */
    suspects = new Set();
    hasSecret = false;
    constructor(secret) {
        this.secret = secret;
    }
    /** Takes the next value, and the text that it was read from. */
    take(value, source) {
        this.hasSecret ||= this.secret.standsIn(source);
        this.look(value, this.root);
        if (this.hasSecret)
            return 'secret';
        return this.suspects.size > 0 ? 'may-begin' : 'clear';
    }
    look(value, place) {
        if (typeof value === 'string')
            this.join(value, place);
        else if (Array.isArray(value)) {
            for (const [position, item] of value.entries())
                this.look(item, isIndexed(item) ? place : place.at(position));
        }
        else if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
            const own = isIndexed(value) ? place.at(`#${value.index}`) : place;
            for (const name of Object.keys(value))
                this.look(value[name], own.at(name));
        }
    }
    join(text, place) {
        // Most of an event, such as the name of its stream, stands in every other one too.
        if (text === '' || (place.tail === '' && place.text === text))
            return;
        const joined = place.tail + text;
        this.hasSecret ||= this.secret.standsIn(joined);
        place.text = text;
        place.tail = joined.slice(this.secret.beginsAt(joined));
        if (place.tail.length > harmlessCharacters)
            this.suspects.add(place);
        else
            this.suspects.delete(place);
    }
}
/** A place in the values, with what stood there last, and what of all that may be the beginning of a secret. */
class Place {
    text = '';
    tail = '';
    inside = new Map();
    at(name) {
        const known = this.inside.get(name);
        if (known !== undefined)
            return known;
        const place = new Place();
        this.inside.set(name, place);
        return place;
    }
}
const isIndexed = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && typeof value.index === 'number';


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


/***/ }),

/***/ 63475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ appendDelayMs),
/* harmony export */   z: () => (/* binding */ mostAppends)
/* harmony export */ });
/** Tries after which a writer gives up; with this many others at once, somebody gets through in each. */
const mostAppends = 60;
const firstWaitMs = 50;
const longestWaitMs = 2000;
/**
 * Milliseconds before a writer who was overtaken tries again, after `attempt` tries: random up to a bound that doubles,
 * so that writers who met once do not meet again. `chance` is in [0, 1).
 */
const appendDelayMs = (attempt, chance) => Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempt - 1, 10)) * chance;


/***/ }),

/***/ 49801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kO: () => (/* binding */ settleChange),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export filesOf */
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** Every file that a change writes. */
const filesOf = ({ records, states }) => [
    ...records.map((record) => (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(record)),
    ...states.map(({ place, to }) => ({ path: (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .statePath */ .BQ)(place), text: to })),
];
const pathsOf = (change) => filesOf(change).map(({ path }) => path);
/**
 * Settles a change on top of what the ledger has: `current` are the files of the change's paths that are there. A
 * change that is there as a whole is done, so that a writer who did not hear the answer may ask again.
 */
function settleChange(change, current) {
    const texts = new Map(current.map(({ path, text }) => [path, text]));
    const missing = filesOf(change).filter(({ path, text }) => texts.get(path) !== text);
    if (missing.length === 0)
        return { kind: 'done' };
    const moved = change.states.filter(({ place, from }) => texts.get((0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .statePath */ .BQ)(place)) !== from);
    if (moved.length > 0)
        return { kind: 'overtaken', paths: moved.map(({ place }) => (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .statePath */ .BQ)(place)) };
    return { kind: 'write', files: missing, message: messageOf(change) };
}
function messageOf({ records, states }) {
    const [first] = records;
    if (first !== undefined)
        return (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(first).message;
    return `Move ${states.map(({ place }) => (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .statePath */ .BQ)(place)).join(', ')}\n`;
}


/***/ }),

/***/ 80173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(record);
    const [year, month] = record.at.split('-');
    const digest = (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(record));
    return {
        path: `${folder}/${year}/${month}/${about}.${digest}.json`,
        text: `${JSON.stringify(record, null, 2)}\n`,
        message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
    };
}
const articled = {
    override: 'an override',
    verdict: 'a verdict',
    release: 'a release',
    deployment: 'a deployment',
    rollout: 'a step of a rollout',
    incident: 'an incident',
    reference: 'a reference',
    measurement: 'a measurement',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about, beginning = '' }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[kind]}/`);
    return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ aboutSuite),
/* harmony export */   rI: () => (/* binding */ aboutOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
    reference: 'references',
    measurement: 'measurements',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.combination);
    if (record.kind === 'release')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.id);
    if (record.kind === 'rollout')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
    if (record.kind === 'reference')
        return aboutSuite(record.suite);
    if (record.kind === 'measurement')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.reference);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}
/** A suite as names of files have it; suites whose names differ by other signs alone share it. */
const aboutSuite = (name) => name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80);


/***/ }),

/***/ 90793:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** What a percent-encoded text means; `undefined` where it means nothing. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ }),

/***/ 16975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   KA: () => (/* binding */ formatPointsNumber),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** Means of the same scores, summed in another order, lie this far apart, in points. */
const roundingNoise = 1e-7;
/**
 * The size of a difference of scores in points without sign or unit: `13.1`, and where one decimal would leave nothing
 * of it as many as show it, since a drop that is proven may be as small as `0.02`.
 */
function formatPointsNumber(difference) {
    const size = Math.abs(100 * difference);
    const isHidden = size >= roundingNoise && size < 0.05;
    return size.toFixed(isHidden ? Math.ceil(-Math.log10(size)) : 1);
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const size = formatPointsNumber(difference);
    if (Number(size) === 0)
        return size;
    return `${difference < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${formatPointsNumber(difference)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '\u00b10 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 5906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitNames)
/* harmony export */ });
/** Names that somebody wrote in one text, separated by commas or line breaks. */
const splitNames = (text) => text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');


/***/ }),

/***/ 91666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ noTemporaryFiles)
/* harmony export */ });
/* harmony import */ var _failed_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12580);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** What is told of the folder itself, and not of a file in it. */
const ofFolder = new Map([
    ['ENOENT', 'there is no such folder'],
    ['ENOTDIR', 'it is no folder'],
]);
/**
 * Why a folder takes no temporary files, as a `UserError` where its cause is the machine's; any other error as it is.
 */
function noTemporaryFiles(folder, error) {
    const failed = (0,_failed_write_js__WEBPACK_IMPORTED_MODULE_0__/* .failedWriteOf */ .w)(error);
    if (failed === undefined)
        return error;
    const reason = ofFolder.get(failed.code) ?? failed.reason;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`no temporary files can be written here: ${reason}`, {
        place: { path: folder },
        hint: 'make room there, or name a folder that can be written to in the variable TMPDIR',
        cause: error,
    });
}


/***/ }),

/***/ 25666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openSyntax),
  c: () => (/* binding */ pace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/source/syntax-node.js
var syntax_node = __webpack_require__(11545);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/open-engine.js



let opened = 0;
/**
 * Loads an engine of its own out of the folder that holds it, since one whose memory a text has broken stays broken.
 */
async function openEngine(folder) {
    const url = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'web-tree-sitter.js'));
    opened += 1;
    if (opened > 1)
        url.searchParams.set('opened', String(opened));
    // The bundler is to leave it alone: the engine looks for Node's own modules in ways that no bundle survives.
    const engine = await importModule( url.href);
    await engine.Parser.init({ wasmBinary: await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'web-tree-sitter.wasm')) });
    return engine;
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/common-ends.js
var common_ends = __webpack_require__(74947);
;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/text-edit.js

/**
 * How one text becomes another, as the parser wants to be told; `undefined` where they have less than half in common,
 * since then nothing is won by knowing it.
 */
function editBetween(before, after) {
    const { atStart: start, atEnd } = (0,common_ends/* commonEnds */.y)(before, after);
    const [oldEnd, newEnd] = [before.length - atEnd, after.length - atEnd];
    if (Math.max(oldEnd, newEnd) - start > Math.min(before.length, after.length) / 2)
        return undefined;
    const startPosition = pointAt(after, start, { row: 0, column: 0 }, 0);
    return {
        startIndex: start,
        oldEndIndex: oldEnd,
        newEndIndex: newEnd,
        startPosition,
        oldEndPosition: pointAt(before, oldEnd, startPosition, start),
        newEndPosition: pointAt(after, newEnd, startPosition, start),
    };
}
/** The row and column of an index, counted on from a point that is known. */
function pointAt(text, index, from, fromIndex) {
    let { row } = from;
    let lineStart = fromIndex - from.column;
    for (let at = text.indexOf('\n', fromIndex); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
        row += 1;
        lineStart = at + 1;
    }
    return { row, column: index - lineStart };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/tree-cache.js
/**
 * A tree takes some twenty bytes for each character of its text, all of them outside of JavaScript's own memory. One
 * change needs the trees of one file at a time; over a history the head of one change is the base of the next.
 */
const mostCharacters = { ofOneChange: 400_000, inAll: 4_000_000 };
/** The trees of the texts that were parsed last. */
class TreeCache {
    entries = new Map();
    change = 0;
    /** Takes note that another change is read from here on. */
    beginChange() {
        this.change += 1;
    }
    get(language, text) {
        return this.entries.get(keyOf(language, text))?.tree;
    }
    /** Keeps a tree and frees the oldest ones that there is no room for; the new one always has room. */
    add(language, text, tree) {
        const entry = { tree, characters: text.length, change: this.change };
        const key = keyOf(language, text);
        this.entries.get(key)?.tree.delete();
        this.entries.set(key, entry);
        this.shrink(entry, (each) => each.change === this.change, mostCharacters.ofOneChange);
        this.shrink(entry, () => true, mostCharacters.inAll);
    }
    shrink(added, counts, most) {
        const counted = [...this.entries].filter(([, entry]) => counts(entry));
        let characters = counted.reduce((sum, [, entry]) => sum + entry.characters, 0);
        for (const [key, entry] of counted) {
            if (characters <= most || entry === added)
                return;
            this.entries.delete(key);
            entry.tree.delete();
            characters -= entry.characters;
        }
    }
}
const keyOf = (language, text) => `${language}\n${text}`;

;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/tree-sitter-syntax.js






/**
 * A text that takes more of the processor to parse is not one that people wrote. The time that passes does not count,
 * since what a change touches must not depend on what else a machine does.
 */
const maxParseMicroseconds = 500_000;
/** Tree-sitter's grammars, out of a folder that holds its engine and one file a language. */
class TreeSitterSyntax {
    folder;
    languages = new Map();
    engine;
    parser;
    trees = new TreeCache();
    /** Texts that broke an engine. */
    refused = new Set();
    constructor(folder) {
        this.folder = folder;
    }
    async load(wanted) {
        this.trees.beginChange();
        if (wanted.size === 0)
            return () => undefined;
        const opening = this.openEngine();
        const engine = await opening;
        const loaded = new Map(await Promise.all([...wanted].map(async (name) => [name, await this.loadLanguage(engine, name)])));
        return (wanted, use) => {
            if (opening !== this.engine)
                throw new syntax_node/* BrokenParserError */.X_('a text before has broken these parsers');
            const language = loaded.get(wanted.language);
            const tree = language === undefined ? undefined : this.parse(engine, language, wanted);
            return tree === undefined ? undefined : use(tree.rootNode);
        };
    }
    /**
     * Parses a text beginning from one that it has much in common with, such as the other side of a change. A text with
     * errors is no beginning, since its tree depends on what the parser tried.
     */
    parse(engine, language, { language: name, text, similar }) {
        const known = this.trees.get(name, text);
        if (known !== undefined)
            return known;
        const beginning = similar === undefined ? undefined : this.beginningFrom(name, similar, text);
        const tree = this.parseAnew(engine, language, { text, beginning });
        beginning?.delete();
        if (tree !== undefined)
            this.trees.add(name, text, tree);
        return tree;
    }
    /** The tree of a text; `undefined` where it took too long. Throws `BrokenParserError` where it nests too deep. */
    parseAnew(engine, language, { text, beginning }) {
        if (this.refused.has(text))
            return undefined;
        this.parser ??= new engine.Parser();
        const before = process.cpuUsage();
        const isOver = () => {
            const { user, system } = process.cpuUsage(before);
            return user + system > maxParseMicroseconds;
        };
        try {
            this.parser.setLanguage(language);
            const tree = this.parser.parse(text, beginning ?? null, { progressCallback: isOver });
            if (tree === null)
                this.parser.reset();
            return tree ?? undefined;
        }
        catch (cause) {
            if (!isOverflow(cause))
                throw cause;
            this.refused.add(text);
            this.forgetEngine(beginning);
            throw new syntax_node/* BrokenParserError */.X_('a text nests deeper than the stack of the parsers', { cause });
        }
    }
    /** The stack grew into the engine's memory: nothing that it holds can be used any more, nor be freed. */
    forgetEngine(beginning) {
        neverFreed.push(this.parser, this.trees, beginning);
        this.engine = undefined;
        this.parser = undefined;
        this.languages.clear();
        this.trees = new TreeCache();
    }
    beginningFrom(name, similar, text) {
        const tree = this.trees.get(name, similar);
        const edit = tree === undefined || tree.rootNode.hasError ? undefined : editBetween(similar, text);
        if (tree === undefined || edit === undefined)
            return undefined;
        const beginning = tree.copy();
        beginning.edit(edit);
        return beginning;
    }
    openEngine() {
        this.engine ??= openEngine(this.folder);
        return this.engine;
    }
    loadLanguage(engine, name) {
        const known = this.languages.get(name);
        if (known !== undefined)
            return known;
        const loading = (0,promises_.readFile)((0,external_node_path_.join)(this.folder, `tree-sitter-${name}.wasm`)).then((grammar) => engine.Language.load(grammar));
        this.languages.set(name, loading);
        return loading;
    }
}
/** What a broken engine made: were it collected, the engine would be asked to free it, and the process would end. */
const neverFreed = [];
/**
 * A trap of WebAssembly or an overflow of JavaScript's own stack, told by name since either may be of another realm.
 */
const isOverflow = (error) => error instanceof Object && 'name' in error && /^(?:Runtime|Range)Error$/.test(String(error.name));

// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/random.js
var random = __webpack_require__(76026);
;// CONCATENATED MODULE: ./dist/compiled/open-system.js




/** What a writer of the ledger waits by when another was faster. */
const pace = { clock: clock/* systemClock */.m, random: random/* systemRandom */.v };
/** The grammars that ship with the product. */
const openSyntax = (productFolder) => new TreeSitterSyntax((0,external_node_path_.join)(productFolder, 'dist', 'syntax'));


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


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;
})
