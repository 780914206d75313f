(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5747;
exports.ids = [5747];
exports.modules = {

/***/ 81079:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseAction: () => (/* binding */ releaseAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_corpus_check_corpus_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5277);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31425);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30331);
/* harmony import */ var _stages_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31484);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4361);









/** Releases one lane of the commit that the workflow runs for, on the evidence in the run folder. */
const releaseAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'lanegate/release',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleasedLane */ .k, folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .FolderInput */ .px, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .AccessInputs */ .UQ }),
    outputs: ['release', 'digest', 'bundle', 'place', 'new'],
    run: async (ports, { lane, folder }) => {
        const dispatch = await ports.dispatches.dispatch();
        const { commit, actor, runUrl } = dispatch;
        const own = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_2__/* .ownBranchOf */ .q)(dispatch);
        if (own.kind === 'refused')
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`this run may not release anything: ${own.reason}`);
        // An earlier run has the policy of its day, so that of today is read.
        const policy = (0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteBranch */ .B)(own.branch);
        const releases = ports.openReleases(await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_6__.readReleaseSettings)(ports.git, policy));
        const people = { authorOf: async () => undefined };
        const tellCorpora = (report) => ports.runner.writeSummary((0,_domain_corpus_check_corpus_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusMarkdown */ .i)(report));
        const { release: made, isNew } = await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_6__.release)({ ...ports, releases, people, tellCorpora }, { lane, revision: commit, policy, folder, run: runUrl, by: actor, merged: await mergedAs(ports, commit) });
        const { id, digest, bundle } = made;
        ports.log.info(`${lane} of ${commit.slice(0, 12)} is ${isNew ? 'released' : 'released already'}: ${id}`);
        return {
            outputs: { release: id, digest, bundle: bundle?.digest ?? '', place: bundle?.place ?? '', new: String(isNew) },
        };
    },
});
/** Without it nothing is let through that does not pass by itself. */
async function mergedAs({ mergedChanges, log }, commit) {
    try {
        return await mergedChanges.mergedAs(commit);
    }
    catch (error) {
        const why = (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .Uc)(error);
        log.warn(`overrides of the pull request that was merged do not count: ${why}`);
        return undefined;
    }
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

/***/ 5277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ corpusMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32034);
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30973);




const mostRows = 50;
const mostSamples = 5;
/** What `corpus check` found, for the page of a run. */
function corpusMarkdown({ verdict, base, head, corpora, notes = [] }) {
    const compared = base === null
        ? `All documents of ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(head))}.`
        : `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(base))} \u2192 ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(head))}`;
    const left = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)(notes, (note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note), mostRows);
    const parts = [compared, ...corpora.map(corpusSection), left].filter((part) => part !== '');
    return `### Corpora: ${verdict}\n\n${parts.join('\n\n')}\n`;
}
function corpusSection(corpus) {
    const { name, verdict, reason, checks, notes } = corpus;
    if (checks.length === 0)
        return `#### ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}: ${verdict}\n\n${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(reason)}`;
    const told = (0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .checksToTell */ .MG)(corpus);
    const parts = [
        `#### ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}: ${verdict}`,
        (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDocuments */ .iF)(corpus)),
        (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)({
            columns: ['check', 'verdict', 'found', 'what it is'].map((heading) => ({ heading })),
            items: told,
            cellsOf: ({ name: check, verdict: word, reason: says, meaning }) => [
                (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(check, 120),
                word,
                (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(says),
                (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(meaning),
            ],
        }, mostRows),
        ...told.filter(({ samples }) => samples.length > 0).map(samplesOf),
        (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)([`${(0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .countPassed */ .on)(corpus)} of ${checks.length} checks found nothing`, ...notes], (note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note), mostRows),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function samplesOf({ name, samples, failed }) {
    const shown = samples.slice(0, mostSamples);
    const lines = shown.map((sample) => `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfSample */ .LK)(sample), 120)}: ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(sample.says, 200)}`);
    const rest = failed - shown.length;
    const all = rest > 0 ? [...lines, `and ${rest} more`] : lines;
    return `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name, 120)}:\n\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)(all, (line) => line, mostSamples + 1)}`;
}


/***/ }),

/***/ 30973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ placeOfSample),
/* harmony export */   MG: () => (/* binding */ checksToTell),
/* harmony export */   iF: () => (/* binding */ describeDocuments),
/* harmony export */   on: () => (/* binding */ countPassed)
/* harmony export */ });
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/** Checks that say something: the gravest first, then those of which a document fails though it may. */
function checksToTell({ checks }) {
    const rank = ({ verdict, failed }) => {
        const place = ['fail', 'error', 'inconclusive'].indexOf(verdict);
        if (place !== -1)
            return place;
        return failed > 0 ? 3 : 4;
    };
    return checks.filter((check) => rank(check) < 4).sort((one, other) => rank(one) - rank(other));
}
/** How many checks passed without a document that fails. */
const countPassed = (corpus) => corpus.checks.length - checksToTell(corpus).length;
/** How many documents a corpus has, and what of it changed. */
function describeDocuments({ documents, contract }) {
    const { head, base, added, changed, removed } = documents;
    const count = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(head ?? 0, 'document');
    const change = base === null ? '' : `, ${added} added, ${changed} changed, ${removed} removed`;
    const by = contract === undefined ? '' : `; contract ${contract.path}, version ${contract.version}`;
    return `${count}${change}${by}`;
}
/** Where a document that fails stands; of a record its id as well. */
function placeOfSample({ document, path, line }) {
    const place = line === undefined ? path : `${path}:${line}`;
    return document === path || document === place ? place : `${place} (${document})`;
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

/***/ 32034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ })

};
;
})
