(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6912;
exports.ids = [6912];
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


/***/ })

};
;
})
