export const id = 56;
export const ids = [56];
export const modules = {

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ })

};
