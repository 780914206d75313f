(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9954;
exports.ids = [9954];
exports.modules = {

/***/ 6635:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ commandsOver),
/* harmony export */   Yt: () => (/* binding */ isCopyable),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** A command stays within one line of a terminal that nothing cuts. */
const mostCommandCharacters = 800;
const plainWord = /^[A-Za-z0-9_@%+=,./][A-Za-z0-9_@%+=:,./-]*$/;
/** A text as one word of a POSIX shell, in which nothing is expanded. */
const shellWord = (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
/** How git's bytes that are no UTF-8 are spelled, which a shell would take at its word. */
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** Whether a path survives being shown, copied and pasted: nothing invisible, no line break, not too long. */
const isCopyable = (path) => path.length <= mostCommandCharacters / 4 && !spelledByte.test(path) && (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(path) === path;
/** One command, or several when its words do not fit into a line. */
function commandsOver(beginning, words) {
    const commands = [];
    let command = beginning;
    for (const word of words) {
        if (command !== beginning && command.length + word.length >= mostCommandCharacters) {
            commands.push(command);
            command = beginning;
        }
        command += ` ${word}`;
    }
    return command === beginning ? commands : [...commands, command];
}


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

/***/ 4183:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ importNotes)
/* harmony export */ });
/* unused harmony export describeUnimported */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** One sentence on something that is not run. */
const describeUnimported = ({ place, what, why }) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}


/***/ }),

/***/ 77842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
function graderFiles(graders, cases = []) {
    const files = new Set();
    for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .everyGrader */ .Pe)(graders, cases))
        if (spec.file !== undefined)
            files.add(fileAndFunction(spec.file).path);
    return [...files];
}
/** What `file.py:function` names; without a function it is all path. */
function fileAndFunction(file) {
    const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
    return { path, name };
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

/***/ 52835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ providerNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80781);





/** What a change says of providers that the target branch knows, each of which is asked as it is known there. */
function providerNotes(sides) {
    if ((0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .saysNothing */ ._)(sides.policy))
        return [];
    return Object.keys(sides.head.configuration?.value.providers ?? {}).flatMap((name) => noteOn(name, sides) ?? []);
}
function noteOn(name, { policy, base, head: { configuration } }) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(policy), name);
    const said = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(configuration?.value.providers ?? {}, name);
    const before = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(base.configuration?.value.providers ?? {}, name);
    if (configuration === undefined || binding === undefined || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .meanSame */ .OL)(said, binding) || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .meanSame */ .OL)(said, before))
        return undefined;
    const { path, line } = configuration.placeOf(['providers', name]);
    const where = (0,_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlace */ .df)({ path, line });
    const asked = `\`${name}\` is asked as the target branch has it, \`${(0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .providerIdentity */ .k8)(binding)}\``;
    return `${asked}: what ${where} says of it counts once it is merged; to ask it before, give it another name`;
}


/***/ }),

/***/ 42630:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const isEmpty = text.trim() === '';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this artifact is ${isEmpty ? 'empty: what makes it did not end' : 'not valid JSON'}`, {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ })

};
;
})
