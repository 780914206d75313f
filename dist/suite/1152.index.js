export const id = 1152;
export const ids = [1152];
export const modules = {

/***/ 51152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28585);
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75688);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74235);
/* harmony import */ var _steps_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94916);
/* harmony import */ var _steps_read_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97768);





/** Judges what a run folder holds and writes the verdict beside it. A missing evaluation is judged as missing. */
async function gate({ files }, { folder }) {
    const evaluation = await (0,_steps_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .readArtifact */ .R9)(files, `${folder}/${_domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationFile */ .DX}`, _domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .Evaluation */ .JN);
    const changeSet = await (0,_steps_read_change_js__WEBPACK_IMPORTED_MODULE_4__/* .readChange */ .p)(files, folder, evaluation);
    const verdict = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(changeSet, evaluation);
    await (0,_steps_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1}`, verdict);
    return { verdict, changeSet };
}


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


/***/ }),

/***/ 97768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);


/** The change that a run is about: as detect left it, else as its evaluation tells it. A `UserError` without either. */
async function readChange(files, folder, evaluation) {
    const path = `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`;
    if (evaluation?.change === undefined)
        return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .mustReadArtifact */ .wQ)(files, path, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR);
    return (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(files, path, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR)) ?? evaluation.change;
}


/***/ })

};
