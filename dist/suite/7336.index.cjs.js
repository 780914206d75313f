(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7336;
exports.ids = [7336,469,4137,1062];
exports.modules = {

/***/ 27336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkChange: () => (/* binding */ checkChange)
/* harmony export */ });
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39425);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41062);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54137);
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88248);




/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
async function checkChange(ports, request) {
    await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(ports, request);
    await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)(ports, request);
    const { markdown, htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
}


/***/ }),

/***/ 13285:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ sourcesDigest),
/* harmony export */   Rd: () => (/* binding */ differingSources),
/* harmony export */   Zk: () => (/* binding */ differingPaths),
/* harmony export */   st: () => (/* binding */ unmatchedSources),
/* harmony export */   tv: () => (/* binding */ dependedOn)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54857);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89396);



/** The paths of a change, each once: those whose content differs, and those that git alone can tell, such as links. */
function differingPaths({ base, head }, found) {
    const gone = [...base.blobs.keys()].filter((path) => !head.blobs.has(path));
    const other = [...head.blobs].filter(([path, blob]) => base.blobs.get(path) !== blob).map(([path]) => path);
    return [...new Set([...gone, ...other, ...found.map(({ path }) => path)])].sort();
}
const everything = ['**'];
/**
 * The lists of globs that a suite depends on beyond prompt and model; of a program that declares none, all there is.
 */
function dependedOn(suite) {
    const sources = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(suite);
    const isCommand = [suite.policy, suite.base, suite.head].some((each) => each && 'command' in each.target);
    return sources.length === 0 && isCommand ? [everything] : sources;
}
/**
 * The files among `differing` that a suite's answers depend on by its `sources`. What both arms use as their prompt, an
 * include or a dataset is compared by its meaning elsewhere and is no source.
 */
function differingSources(suite, sides, differing) {
    const lists = dependedOn(suite);
    const matching = differing.filter((path) => lists.some((globs) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlobs */ .nJ)(path, globs)));
    if (matching.length === 0)
        return [];
    const used = [
        partsOf((0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .baseTarget */ .bJ)(suite, sides), suite.base ?? suite.policy),
        partsOf((0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .headTargetOrReason */ .xz)(suite, sides), suite.head ?? suite.policy),
    ];
    return matching.filter((path) => !used.every((parts) => parts.has(path)));
}
function partsOf(resolved, definition) {
    const dataset = definition === undefined ? [] : [definition.cases.path];
    if (resolved.kind === 'gone')
        return new Set(dataset);
    const { prompt } = resolved.target;
    const files = prompt === undefined ? [] : [prompt.path, ...prompt.inclusion.files.map((file) => file.path)];
    return new Set([...files, ...dataset]);
}
/** The digest of all sources of a suite in head, by path and content. */
function sourcesDigest(suite, { head }) {
    const lists = dependedOn(suite);
    const matching = [...head.blobs].filter(([path]) => lists.some((globs) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlobs */ .nJ)(path, globs)));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(matching.sort(([one], [other]) => (one < other ? -1 : 1)));
}
/** Globs of the suite that no file of either side fits: a misspelt one would otherwise never make the suite run. */
const unmatchedSources = (suite, { head }, differing) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globsWithout */ .UX)([...differing, ...head.blobs.keys()], (suite.head ?? suite.policy)?.sources ?? []);


/***/ }),

/***/ 29891:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ declaredCorpora),
/* harmony export */   i: () => (/* binding */ knownCorpora)
/* harmony export */ });
/* harmony import */ var _changes_declared_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46006);
/* harmony import */ var _changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65777);
/* harmony import */ var _corpus_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);



/** The files of each corpus that is declared, none of which is left out where it has no file. */
function declaredCorpora(paths, data) {
    const found = byName(paths, (path) => (0,_corpus_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusNameOf */ .d9)(path, data));
    return new Map(Object.keys(data).map((name) => [name, found.get(name) ?? []]));
}
/**
 * What lies in folders known for a corpus, each by its path, as far as `lanes` says nothing else of it: the files that
 * are of the data lane though nobody declared them.
 */
const knownCorpora = (paths, lanes) => byName(paths, (path) => {
    const lane = (0,_changes_declared_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .laneDeclaredFor */ .AL)(path, { lanes, data: {} }) ?? (0,_changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(path);
    return lane === 'data' ? (0,_changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusFolderOf */ .ED)(path) : undefined;
});
function byName(paths, nameOf) {
    const files = new Map();
    for (const path of paths) {
        const name = nameOf(path);
        if (name === undefined)
            continue;
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [path]);
        else
            known.push(path);
    }
    return files;
}


/***/ }),

/***/ 20493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ uncoveredNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _documents_corpus_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29891);


/**
 * What nobody checks of `paths`, in a sentence a folder: files in folders known for a corpus are of the data lane, and
 * once the target branch declares corpora only those are checked. `which` tells what files `paths` are.
 */
function uncoveredNotes(paths, which, declared) {
    const { bound, own, lanes } = declared;
    if (Object.keys(bound).length === 0)
        return [];
    const [isBound, isOwn] = [namedBy(bound), namedBy(own)];
    const free = paths.filter((path) => !isBound(path) && !isOwn(path));
    return [...(0,_documents_corpus_files_js__WEBPACK_IMPORTED_MODULE_1__/* .knownCorpora */ .i)(free, lanes)].map(([folder, files]) => {
        const [count, are, they] = files.length === 1 ? ['1', 'is', 'it'] : [files.length, 'are', 'them'];
        const what = `${count} ${which}${files.length === 1 ? '' : 's'} in ${folder}/ ${are} of the lane data`;
        const name = folder.split('/').at(-1);
        const hint = `declare \`${name}: { corpus: "${folder}/**" }\` under \`data\`, or another lane for ${they} under \`lanes\``;
        return `${what} and of no corpus that lanegate.yml declares, so that nothing checks ${they}; ${hint}`;
    });
}
/** Whether a path is named by what is declared: taken, or left out on purpose by a glob with `!`. */
function namedBy(data) {
    const corpora = Object.values(data);
    const yardsticks = new Set(corpora.flatMap(({ contract, queries }) => [contract, queries]));
    const globs = corpora.flatMap(({ corpus }) => corpus.map((glob) => glob.replace(/^!/, '')));
    return (path) => yardsticks.has(path) || (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs);
}


/***/ }),

/***/ 93671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ DriftReference),
/* harmony export */   SU: () => (/* binding */ DriftMeasurement),
/* harmony export */   co: () => (/* binding */ AnswerTraits)
/* harmony export */ });
/* unused harmony export AnchorScores */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6360);
/* harmony import */ var _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57714);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76419);







/** Case to metric to the scores of its answers, one a repeat. */
const AnchorScores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1))));
/** What answers were like beside their scores, which often says why those fell. */
const AnswerTraits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('Kind of failure to how many answers it took'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('provider/model that answered, and how often'),
    system_fingerprints: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFingerprints */ .vD.optional(),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    median_latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
const Asked = {
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_6__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Actor */ .Ag,
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
};
/** What a suite scored when its reference was taken: each anchor asked several times. */
const DriftReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reference'),
    identity: _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .Identity */ .l,
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Who answers, as provider/model or what answers in its place'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).describe('Those that decide'),
    scores: AnchorScores,
    clusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Case to its cluster; absent where no case is of one'),
    traits: AnswerTraits,
});
/** The anchors asked once more: what they scored, and a second time where the first looked bad. */
const DriftMeasurement = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measurement'),
    reference: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    scores: AnchorScores,
    traits: AnswerTraits,
    confirmation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scores: AnchorScores, traits: AnswerTraits }).optional(),
    hindrances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Why it tells nothing; it tells something where there are none'),
});


/***/ }),

/***/ 62231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   R5: () => (/* binding */ attemptNotes),
/* harmony export */   dN: () => (/* binding */ tellAttempt)
/* harmony export */ });
/** The latest attempt of its CI run that an evaluation has samples of, where that is not the first. */
function latestAttempt(parts) {
    const attempt = Math.max(1, ...parts.map((part) => part.attempt ?? 1));
    return attempt === 1 ? {} : { attempt };
}
/** What a reader must know of answers that perhaps take the place of those of an earlier attempt. */
function attemptNotes(parts) {
    const later = parts.filter(({ attempt }) => attempt !== undefined);
    const asked = later.flatMap(({ suites }) => suites).reduce((sum, { calls }) => sum + calls.made, 0);
    if (asked === 0)
        return [];
    const { attempt } = latestAttempt(later);
    const told = `this is attempt ${attempt} of its run, and nothing of an earlier one is here: ${asked} calls were made anew`;
    return [`${told}; the error rates of the gate hold for one attempt, not for the best of several`];
}
/** The evaluation of a later attempt of a CI run; of a first one, and where there are no attempts, as it is. */
function tellAttempt(evaluation, attempt) {
    if (attempt === undefined)
        return evaluation;
    const notes = [...evaluation.notes, ...attemptNotes([{ ...evaluation, attempt }])];
    return { ...evaluation, notes, attempt };
}


/***/ }),

/***/ 12915:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tellCases)
/* harmony export */ });
/** The suite with each of its cases told otherwise, when its turn comes. */
function tellCases(suite, tell) {
    const { cases } = suite;
    return {
        ...suite,
        cases: {
            length: cases.length,
            *[Symbol.iterator]() {
                for (const each of cases)
                    yield tell(each);
            },
        },
    };
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
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
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

/***/ 18841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/record-fields.js
var record_fields = __webpack_require__(5592);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deployment.js






/** A move of the desired state of one lane in one environment. */
const Deployment = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('deployment'),
    action: schemas/* enum */.k5n(['promote', 'rollback', 'hold', 'resume']),
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run after it'),
    previous: digest_text/* DigestText */.E.optional().describe('What was to run before it'),
    checks: schemas/* array */.YOg(record_fields/* Remark */.Nc).max(50).describe('What was found to hold before it'),
    reason: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});
/** Something that went wrong where releases run. */
const DeployIncident = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('incident'),
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional(),
    what: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});

// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-records.js
var drift_records = __webpack_require__(93671);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/record-schemas.js






/**
 * What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of.
 */
const recordSchemas = {
    override: override/* Override */.d,
    verdict: combination/* JudgedCombination */.Fz,
    release: release/* Release */.K,
    deployment: Deployment,
    rollout: rollout/* RolloutRecord */.nC,
    incident: DeployIncident,
    reference: drift_records/* DriftReference */.$X,
    measurement: drift_records/* DriftMeasurement */.SU,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/read-records.js



/**
 * Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts.
 */
function readRecords(kind, files) {
    const read = files.map((file) => readRecord(kind, file));
    const records = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return {
        records: records.sort((one, other) => (one.at < other.at ? -1 : 1)),
        strange: read.filter((each) => typeof each === 'string'),
    };
}
function readRecord(kind, { path, text }) {
    if (text === undefined)
        return `${path}: it is too large to be a record`;
    const json = (0,read_json/* readJson */.Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = recordSchemas[kind].safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,ledger_entry/* entryOf */.Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}


/***/ }),

/***/ 48415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyNotInTime),
/* harmony export */   W: () => (/* binding */ whyNotInForce)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53421);
/* harmony import */ var _may_override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33153);


/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
const whyNotInForce = (override, rules) => whyNotInTime(override, rules) ?? (0,_may_override_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMayNotOverride */ .n)(override.by, rules);
/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
function whyNotInTime({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .L)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}


/***/ }),

/***/ 33153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/override/person.js
const login = /^@?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)$/u;
const address = /^(?:[^<>]*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;
/**
 * Who a text names: `octocat`, `@octocat`, `ada@example.com`, or `Ada <ada@example.com>`. Case does not count;
 * `undefined` for any other text.
 */
function personOf(text) {
    const lower = text.trim().toLowerCase();
    const asLogin = login.exec(lower)?.[1];
    if (asLogin !== undefined)
        return { kind: 'login', name: asLogin };
    const asAddress = address.exec(lower)?.[1];
    return asAddress === undefined ? undefined : { kind: 'address', name: asAddress };
}
const isSamePerson = (one, other) => one.kind === other.kind && one.name === other.name;

;// CONCATENATED MODULE: ./dist/compiled/domain/override/may-override.js

/** Whether policy names somebody among those who may override. */
const isAllowed = (person, { allow }) => allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
});
/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
function whyMayNotOverride(by, { settings, author }) {
    const person = personOf(by);
    if (settings === undefined || settings.allow.length === 0)
        return 'policy lets nobody override (gate.override.allow)';
    if (person === undefined || !isAllowed(person, settings))
        return 'not among those whom gate.override.allow names';
    const writer = author === undefined ? undefined : personOf(author);
    if (writer === undefined)
        return 'nothing says who wrote the change, and nobody may override their own';
    if (writer.kind !== person.kind) {
        return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
    }
    return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}
const described = { login: 'a login', address: 'an address of git' };


/***/ }),

/***/ 63859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ receiptArtifact),
/* harmony export */   Ll: () => (/* binding */ receiptBasisFile),
/* harmony export */   fR: () => (/* binding */ receiptFile)
/* harmony export */ });
/** Where a run in CI leaves its receipt in its folder, for the workflow to upload. */
const receiptFile = 'receipt.json';
const prefix = 'sha256:';
const digitsInName = 32;
/** The name of the artifact that the receipt of a digest is uploaded as. */
const receiptArtifact = (digest) => `lanegate-receipt-${digest.slice(prefix.length, prefix.length + digitsInName)}`;
/** Where a shard leaves what the receipt of the whole run depends on, since only the merged run has a verdict. */
const receiptBasisFile = 'receipt-basis.json';


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
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29294);
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

/***/ 68188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9019);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .E.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_6__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_5__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 39425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/program/grader-files.js
var grader_files = __webpack_require__(77842);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js + 1 modules
var suite_sides = __webpack_require__(89396);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var suite_target = __webpack_require__(89176);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/source-differences.js
var source_differences = __webpack_require__(13285);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/affected-suites.js










/**
 * Parts the suites into those that have to run, with the lanes that reach them, and those that are proven to depend on
 * nothing that differs. A suite with an input that cannot be resolved runs. `found` are the changes of all files.
 */
function assessSuites(sides, found) {
    const affected = [];
    const unaffected = [];
    const suites = (0,suite_sides/* suitesAcross */.PL)(sides);
    const hasSources = suites.some((suite) => (0,source_differences/* dependedOn */.tv)(suite).length > 0);
    const change = { sides, found, differing: hasSources ? (0,source_differences/* differingPaths */.Zk)(sides, found) : [] };
    for (const suite of suites) {
        const arms = { base: (0,suite_sides/* baseTarget */.bJ)(suite, sides), head: (0,suite_sides/* headTargetOrReason */.xz)(suite, sides) };
        const findings = [
            ...targetDifferences(arms),
            ...yardstickDifferences(suite, sides),
            ...sourceDifferences(suite, change),
            ...unresolvedInputs(suite, arms, change),
        ];
        const { name } = suite;
        if (findings.length === 0)
            unaffected.push({ name, digest: inputsDigest(suite, arms.head, sides) });
        else
            affected.push({ name, lanes: (0,lane/* inOrder */.al)(findings.flatMap(({ lanes }) => lanes)), reason: retell(findings) });
    }
    return { affected, unaffected };
}
const retell = (findings) => [...new Set(findings.map(({ reason }) => reason))].join('; ');
function targetDifferences({ base, head }) {
    if (base.kind === 'target' && head.kind === 'target') {
        const [one, other] = [base.target, head.target];
        if (one.prompt === undefined || other.prompt === undefined)
            return programDifferences(one, other);
        const prompt = { lanes: ['prompt'], reason: describePrompts(one.prompt, other.prompt) };
        return [
            ...(one.promptDigest === other.promptDigest ? [] : [prompt]),
            ...(one.modelDigest === other.modelDigest
                ? []
                : [{ lanes: ['model'], reason: 'its model binding differs' }]),
        ];
    }
    if (base.kind === head.kind)
        return [];
    const reason = head.kind === 'gone' ? `its target is gone in head: ${head.reason}` : 'its target is new';
    return [{ lanes: ['prompt', 'model'], reason }];
}
/** How a program is started is code, and where an endpoint is, model; the files of a program are sources. */
function programDifferences(base, head) {
    const [one, other] = [base, head].map(({ provider }) => definitionOfProgram(provider));
    if (one === other)
        return [];
    const lanes = [base, head].map(({ provider }) => (provider.api === 'command' ? 'code' : 'model'));
    return [{ lanes: (0,lane/* inOrder */.al)(lanes), reason: 'its target is defined otherwise' }];
}
/** What a program is, its files and its commit aside. */
function definitionOfProgram(provider) {
    if (provider.api !== 'command')
        return (0,provider_provider/* providerIdentity */.k8)(provider);
    const { digest: _digest, tree: _tree, timeout_s: _patience, ...definition } = provider;
    return JSON.stringify(definition);
}
/** A prompt that differs only in what it includes says in which file. */
function describePrompts(base, head) {
    if ((0,suite_prompt/* ownDigest */.vC)(base) !== (0,suite_prompt/* ownDigest */.vC)(head))
        return 'its prompt differs';
    const [before, after] = [base, head].map(({ inclusion }) => new Map(inclusion.files.map((file) => [file.path, file.digest])));
    const paths = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const differing = [...paths].filter((path) => before?.get(path) !== after?.get(path));
    return `its prompt differs in what it includes${differing.length === 0 ? '' : `: ${someOf(differing)}`}`;
}
function yardstickDifferences(suite, sides) {
    if (suite.base !== undefined && suite.head === undefined) {
        return [{ lanes: ['evals'], reason: 'head removes it; it runs as policy defines it' }];
    }
    if (yardstickDigest(suite.base, sides.base) === yardstickDigest(suite.head, sides.head))
        return [];
    const reason = suite.base === undefined ? 'it is new' : 'its cases, graders or thresholds differ';
    return [{ lanes: ['evals'], reason }];
}
/** What a suite measures with, and how it is graded today. Cases in a file count by the id of its content. */
function yardstickDigest(suite, side) {
    if (suite === undefined)
        return 'none';
    const { cases, graders, repeats, maxRepeats, maxToolCalls, gate } = suite;
    const content = cases.kind === 'file'
        ? (side.blobs.get(cases.path) ?? 'missing')
        : cases.cases.map(suite_case/* withoutPlace */.wm);
    const { alpha } = side.settings.gate;
    const versions = (0,suite_graders/* graderVersions */.Dm)(graders, cases.kind === 'file' ? undefined : cases.cases);
    const known = cases.kind === 'file' ? [] : cases.cases;
    const files = (0,grader_files/* graderFiles */.L)(graders, known).map((path) => side.blobs.get(path) ?? 'missing');
    const written = files.length === 0 ? {} : { files };
    const asked = { repeats, ...(maxRepeats === undefined ? {} : { maxRepeats }), maxToolCalls };
    return (0,digest/* digestOf */.ol)({ content, graders, versions, ...asked, gate, alpha, ...written });
}
/** Sources reach the suite in the lanes in which they changed. */
function sourceDifferences(suite, { sides, found, differing }) {
    const paths = (0,source_differences/* differingSources */.Rd)(suite, sides, differing);
    if (paths.length === 0)
        return [];
    const lanes = found.filter(({ path }) => paths.includes(path)).map(({ lane }) => lane);
    const reason = paths.length === 1 ? `its source ${paths[0]} differs` : `its sources differ: ${someOf(paths)}`;
    return [{ lanes: lanes.length === 0 ? ['code'] : lanes, reason }];
}
/** What is not known of head's arm; whatever is not known of base's alone differs from it. */
function unresolvedInputs(suite, { base, head }, { sides, differing }) {
    const isUnreadable = base.kind === 'gone' && head.kind === 'gone' && suite.head !== undefined;
    const includes = head.kind === 'target' && head.target.prompt !== undefined ? unresolvedOf(head.target.prompt) : [];
    const reasons = [
        ...(isUnreadable ? [`its target cannot be resolved: ${head.reason}`] : []),
        ...includes,
        ...(isDatasetMissing(suite.head, sides.head)
            ? [`its dataset ${suite.head?.cases.path} is not in the repository`]
            : []),
        ...(0,source_differences/* unmatchedSources */.st)(suite, sides, differing).map((glob) => `no file fits its sources \`${glob}\``),
    ];
    return reasons.map((reason) => ({ lanes: [], reason }));
}
const unresolvedOf = ({ inclusion, problem }) => problem === undefined ? inclusion.unresolved : [...inclusion.unresolved, problem];
const isDatasetMissing = (suite, { blobs }) => suite?.cases.kind === 'file' && !blobs.has(suite.cases.path);
/** Everything a suite depends on. A suite that neither side has, only policy, depends on nothing of this change. */
function inputsDigest(suite, head, sides) {
    const target = head.kind === 'target' ? (0,suite_target/* targetDigest */.mM)(head.target) : 'none';
    return (0,digest/* digestOf */.ol)([target, yardstickDigest(suite.head, sides.head), (0,source_differences/* sourcesDigest */.LP)(suite, sides)]);
}
const mostNamed = 3;
const someOf = (paths) => paths.length > mostNamed
    ? `${paths.slice(0, mostNamed).join(', ')} and ${paths.length - mostNamed} more`
    : paths.join(', ');

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var side = __webpack_require__(80781);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/coverage.js








/**
 * The suites that a change of the prompt or model lane reaches: they evaluate it, or their two targets are proven equal
 * in spite of it. What head holds counts only where head's own target uses it: a suite that moved on to another prompt
 * says nothing about the one it left. Providers bind from the target branch, so no suite evaluates a change of one that
 * is known there.
 */
const suitesReachedBy = (change, reaches) => reaches
    .filter(({ names, base, head, isInHead }) => {
    const isOfTarget = names.some((name) => change.facet.startsWith(`suites.${name}.target.`));
    if (isOfTarget && head.configurations.has(change.path))
        return true;
    return isReached(head, change) || (!isInHead(change) && isReached(base, change));
})
    .map(({ suite }) => suite);
function isReached(reach, change) {
    const { lane, path, facet } = change;
    if (lane !== 'prompt' && lane !== 'model')
        return false;
    if (lane === 'prompt' && reach.includedPaths.has(path))
        return true;
    if (reach.programSources.some((globs) => (0,glob/* matchesGlobs */.nJ)(path, globs)))
        return true;
    if (path === reach.importedFrom)
        return true;
    if (path === reach.promptPath)
        return reach.sentFacets.has(facet.split('.')[0] ?? facet);
    return reach.configurations.has(path) && isConfigured(reach, change);
}
/** Of an entry of lanegate.yml; another file may have one of the same name, which no suite asks. */
function isConfigured(reach, { facet }) {
    if (facet === `prompts.${reach.promptName}`)
        return true;
    if (facet.startsWith('providers.'))
        return reach.newProviders.has(facet.slice('providers.'.length));
    if (reach.route !== undefined && isOfRoute(facet, reach.route))
        return true;
    return facet.startsWith('models.') && reach.bindings.has(facet.slice('models.'.length));
}
const isOfRoute = (facet, route) => `${facet}.`.startsWith(`routes.${route}.`);
/** What each of these suites reaches on either side. */
function reachesOf(suites, sides) {
    const configurations = (0,part_of/* configurationsOf */.z2)(...Object.values(sides));
    return suites.map((suite) => {
        const across = { suite, sides, configurations };
        return {
            suite: suite.name,
            names: [suite.name, suite.head?.name ?? suite.name],
            base: reachOf(suite.base ?? suite.policy ?? suite.head, (0,suite_sides/* baseTarget */.bJ)(suite, sides), across),
            head: reachOf(suite.head ?? suite.policy, (0,suite_sides/* headTargetOrReason */.xz)(suite, sides), across),
            isInHead: (change) => isHeld(change, sides.head, configurations),
        };
    });
}
function reachOf(definition, resolved, { suite, sides, configurations }) {
    const target = resolved.kind === 'target' ? resolved.target : undefined;
    const prompt = target?.prompt;
    const reference = definition !== undefined && 'prompt' in definition.target ? definition.target : undefined;
    const name = reference?.model;
    const ownModel = name === undefined ? ['model', 'modelParameters'] : [];
    const file = prompt && (0,prompt_path/* fileOfPrompt */.iY)(prompt.path, (path) => isFileOf(sides, path));
    const schema = prompt !== undefined && (0,suite_prompt/* sendsJsonSchema */.dq)(prompt) ? ['jsonSchema'] : [];
    return {
        promptPath: file,
        importedFrom: prompt?.path === file ? undefined : definition?.place.path,
        includedPaths: new Set(prompt?.inclusion.files.map((file) => file.path)),
        sentFacets: new Set(['messages', 'text', 'responseFormat', ...ownModel, ...schema]),
        promptName: reference?.prompt,
        bindings: new Set([...(name === undefined ? [] : [name]), ...(target?.route?.models.keys() ?? [])]),
        route: target?.route?.name,
        newProviders: target === undefined ? new Set() : newProvidersOf(target, sides.policy),
        programSources: target?.provider.api === 'command' ? (0,suite_sides/* sourcesOf */.u0)(suite) : [],
        configurations,
    };
}
const isFileOf = (sides, path) => Object.values(sides).some(({ blobs }) => blobs.has(path));
const newProvidersOf = (target, policy) => new Set((0,answerer/* modelsOf */.Wh)(target)
    .map(({ providerName }) => providerName)
    .filter((name) => (0,own/* own */.Z)((0,side/* providersOf */.O)(policy), name) === undefined));
/** True when head still has the file, or for lanegate.yml the entry, that a change is about. */
function isHeld({ path, facet }, head, configurations) {
    if (!configurations.has(path))
        return head.blobs.has(path);
    const [section, ...rest] = facet.split('.');
    const name = rest.join('.');
    if (section === 'models')
        return Object.hasOwn(head.settings.models, name);
    if (section === 'routes')
        return Object.keys(head.settings.routes).some((route) => isOfRoute(facet, route));
    return section === 'prompts' ? Object.hasOwn(head.settings.prompts, name) : true;
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/declared-lane.js
var declared_lane = __webpack_require__(46006);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/touched-corpora.js

/**
 * The corpora that a change may touch, by name: where it changes a file of one or what one is held to, and all where it
 * declares corpora otherwise. None where none is declared.
 */
function touchedCorpora({ policy, base, head }, paths) {
    const names = [...new Set([...Object.keys(policy), ...Object.keys(head)])];
    if (JSON.stringify(base) !== JSON.stringify(head))
        return names;
    return names.filter((name) => {
        const declared = [policy, head].flatMap((data) => (Object.hasOwn(data, name) ? [data[name]] : []));
        return declared.some((settings) => settings !== undefined && isTouched(settings, paths));
    });
}
const isTouched = ({ corpus, contract, queries }, paths) => paths.some((path) => path === contract || path === queries || (0,glob/* matchesGlobs */.nJ)(path, corpus));

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/uncovered-files.js
var uncovered_files = __webpack_require__(20493);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/import-notes.js
var import_notes = __webpack_require__(4183);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/provider-notes.js
var provider_notes = __webpack_require__(52835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/stray-configuration.js
var stray_configuration = __webpack_require__(76778);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/declared-paths.js
var declared_paths = __webpack_require__(16462);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-changes.js + 98 modules
var find_changes = __webpack_require__(83191);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane-workflows.js + 1 modules
var lane_workflows = __webpack_require__(53431);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/find-lane-workflows.js


/** A workflow that is not read counts as a lane workflow, and nobody writes one of this size. */
const limit = { maxBytes: 1_000_000, maxTotalBytes: 50_000_000 };
/**
 * The changed files that belong to lane workflows; see `editedLaneWorkflows`. Nothing is read where the change touches
 * neither `.github` nor the folder of an action.
 */
async function findLaneWorkflows(git, changes, { policy, base, head }) {
    const folders = actionFolders([policy, base, head]);
    if (!changes.some((change) => mayConcern(change, folders)))
        return [];
    const [ofPolicy, ofBase, ofHead] = [workflowFiles(policy), workflowFiles(base), workflowFiles(head)];
    const entries = [...ofPolicy, ...ofBase, ...ofHead];
    const contents = await readAll(git, [...new Set(entries.map(([, blob]) => blob))]);
    const textsOf = (files) => new Map(files.map(([path, blob]) => [path, contents.get(blob)]));
    return (0,lane_workflows/* editedLaneWorkflows */.MR)(changes, { policy: textsOf(ofPolicy), base: textsOf(ofBase), head: textsOf(ofHead) });
}
const workflowFiles = ({ blobs }) => [...blobs].filter(([path]) => (0,parse_prompt/* isYamlPath */.x)(path) && ((0,lane_workflows/* isWorkflowPath */.$u)(path) || (0,lane_workflows/* isActionPath */.Oq)(path)));
/** The folders that a workflow may use as an action; a Dockerfile makes one too. */
const actionFolders = (sides) => [
    ...new Set(sides.flatMap(({ blobs }) => [...blobs.keys()].flatMap((path) => actionFolder(path) ?? []))),
];
const actionFolder = (path) => /^(?<folder>.*)\/(?:action\.ya?ml|[Dd]ockerfile)$/su.exec(path)?.groups?.['folder'];
/**
 * Whether a file may be a workflow or lie in the folder of an action; of an action at the root only what defines it. A
 * link or a submodule may have such a folder below it.
 */
function mayConcern({ basePath, headPath, kind }, folders) {
    if (kind !== 'file')
        return true;
    return [basePath, headPath].some((path) => path !== undefined &&
        (path.startsWith('.github/') || (0,lane_workflows/* isActionPath */.Oq)(path) || folders.some((folder) => path.startsWith(`${folder}/`))));
}
/** The texts of blobs by their ids; nothing for one that is no text or is too large. */
async function readAll(git, blobs) {
    const contents = await git.readBlobs(blobs, limit);
    const texts = contents.map((content, at) => [blobs[at] ?? '', content]);
    return new Map(texts.flatMap(([blob, content]) => (content.kind === 'text' ? [[blob, content.text]] : [])));
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/find-partials.js



/** Of more prompts than this the first ones are looked through, so that no repository makes anybody wait. */
const mostPrompts = 500;
const maxPromptBytes = 200_000;
/** What a prompt may include; programs and pictures are none of it. */
const mayBeIncluded = /\.(?:txt|md|markdown|prompt|text|ya?ml|json|toml|j2|jinja2?|mustache|hbs|handlebars|liquid|njk|tmpl|tpl)$|(?:^|\/)[^./]+$/i;
/**
 * The changed files that some prompt of a commit includes, wherever they lie. Prompts are only looked through where a
 * file changed that could be a part of one and is none by itself.
 */
async function findPartials(git, changes, side) {
    const changed = changes
        .flatMap(({ basePath, headPath }) => [basePath, headPath])
        .filter((path) => path !== undefined && mayBeIncluded.test(path) && !(0,prompt_path/* isPromptPath */.UX)(path));
    if (changed.length === 0)
        return [];
    const prompts = await readPromptFiles(git, side);
    const included = new Set([...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path)));
    return changed.filter((path) => included.has(path));
}
async function readPromptFiles(git, { blobs }) {
    const paths = [...blobs.keys()].filter(prompt_path/* isPromptPath */.UX).slice(0, mostPrompts);
    const texts = await git.readBlobs(paths.map((path) => blobs.get(path) ?? ''), maxPromptBytes);
    const prompts = new Map();
    texts.forEach((content, index) => {
        const path = paths[index] ?? '';
        // A prompt that cannot be read includes nothing that is known.
        const prompt = (0,read_sides/* promptIn */.ox)(content, path);
        if (typeof prompt !== 'string' && prompt.references.length > 0)
            prompts.set(path, prompt);
    });
    return (0,read_includes/* readIncludes */.O)(git, prompts, blobs, new Map());
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/shell-words.js
var shell_words = __webpack_require__(6635);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/split-lanes.js


/**
 * Commands that give every lane a branch of its own from the base: its commits in order where each commit is of one
 * lane and no two lanes touch the same path, else the files of the lane as head has them.
 */
const splitLanes = (mixture) => splitByCommit(mixture) ?? splitByPath(mixture);
/** The one lane that something deploys in, since what never deploys may ride along; `undefined` when there are more. */
function homeOf(lanes) {
    const deployed = lanes.filter(lane/* isDeployed */.Nj);
    return deployed.length > 1 ? undefined : (deployed[0] ?? lanes[0]);
}
function splitByCommit({ base, head, commits }) {
    const carrying = commits?.filter(({ files }) => files.length > 0) ?? [];
    const isSimple = commits?.every(({ isMerge }) => !isMerge) && carrying.every(({ lanes }) => homeOf(lanes));
    if (!isSimple || contestedPaths(carrying).size > 0)
        return undefined;
    const lanes = (0,lane/* inOrder */.al)(carrying.flatMap((commit) => homeOf(commit.lanes) ?? []));
    if (lanes.length < 2)
        return undefined;
    const split = lanes.map((lane) => {
        const own = carrying.filter((commit) => homeOf(commit.lanes) === lane).map(({ sha }) => sha);
        // Without renames a pick goes by path alone, and no two lanes share a path, so that it cannot conflict.
        return { lane, commands: [branchOff(lane, base, head), ...(0,shell_words/* commandsOver */.FU)(pick, own)] };
    });
    return { split, notes: [] };
}
const pick = 'git -c merge.renames=false cherry-pick';
function splitByPath({ base, head, files }) {
    const contested = contestedPaths(files.map((file) => ({ lanes: file.lanes, files: [file] })));
    const needsHands = (file) => homeOf(file.lanes) === undefined || pathsOf(file).some((path) => contested.has(path));
    const [byHand, others] = partition(files, needsHands);
    const [spelled, left] = partition(others, (file) => pathsOf(file).every(shell_words/* isCopyable */.Yt));
    const lanes = (0,lane/* inOrder */.al)(spelled.flatMap((file) => homeOf(file.lanes) ?? []));
    const isWorthwhile = lanes.length > 1 || byHand.length + left.length > 0;
    const split = lanes.map((lane) => {
        const own = spelled.filter((file) => homeOf(file.lanes) === lane);
        return { lane, commands: commandsByPath(lane, own, { base, head }) };
    });
    const byHandNotes = [...new Set(byHand.map((file) => byHandNote(file, head)))];
    return { split: isWorthwhile ? split : [], notes: [...capped(byHandNotes), ...capped(left.map(leftOutNote))] };
}
const partition = (all, isFirst) => [
    all.filter(isFirst),
    all.filter((each) => !isFirst(each)),
];
function commandsByPath(lane, files, { base, head }) {
    const come = new Set(files.flatMap(({ headPath }) => headPath ?? []));
    const gone = new Set(files.flatMap(({ basePath }) => (basePath === undefined || come.has(basePath) ? [] : basePath)));
    const git = [...come, ...gone].some((path) => pathspecSyntax.test(path)) ? 'git --literal-pathspecs' : 'git';
    return [
        'cd "$(git rev-parse --show-toplevel)"',
        branchOff(lane, base, head),
        ...(0,shell_words/* commandsOver */.FU)(`${git} rm --quiet --`, [...gone].map(shell_words/* shellWord */.r7)),
        ...(0,shell_words/* commandsOver */.FU)(`${git} checkout ${head} --`, [...come].map(shell_words/* shellWord */.r7)),
        `git commit --quiet --message='The ${lane} lane of ${head.slice(0, 12)}'`,
    ];
}
/** What makes git take a path for a pattern or for magic. */
const pathspecSyntax = /^:|[*?[\\]/;
/** Not below `lanegate/`, which would keep a branch called `lanegate` from being there. */
const branchOff = (lane, base, head) => `git switch --quiet --create split-${head.slice(0, 8)}-${lane} ${base}`;
const pathsOf = ({ basePath, headPath }) => [
    ...new Set([basePath, headPath].filter((path) => path !== undefined)),
];
/** Paths that two lanes touch, or that are a file for one and a folder for another. */
function contestedPaths(carriers) {
    const owner = new Map();
    const contested = new Set();
    for (const { lanes, files } of carriers) {
        const home = homeOf(lanes);
        for (const path of files.flatMap(pathsOf)) {
            if (owner.has(path) && owner.get(path) !== home)
                contested.add(path);
            owner.set(path, home);
        }
    }
    for (const [path, home] of owner) {
        for (const folder of foldersOf(path)) {
            if (owner.has(folder) && owner.get(folder) !== home)
                contested.add(path).add(folder);
        }
    }
    return contested;
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
function byHandNote(file, head) {
    const path = file.headPath ?? file.basePath ?? '';
    const lanes = lane/* Lane */.J$.options.filter((lane) => file.lanes.includes(lane)).join(' and ');
    const why = homeOf(file.lanes) === undefined ? `${path} holds ${lanes}` : `${path} is touched by several lanes`;
    const how = (0,shell_words/* isCopyable */.Yt)(path)
        ? `take each part with \`git --literal-pathspecs checkout --patch ${head.slice(0, 12)} -- ${(0,shell_words/* shellWord */.r7)(path)}\` on its branch, or edit it there by hand`
        : 'edit it by hand on each branch';
    return `${why}, which no command can part: ${how}`;
}
const leftOutNote = (file) => `${pathsOf(file).join(' \u2192 ')} is left out of the commands to split, since its name cannot be copied safely: move it by hand`;
const mostNotes = 5;
const capped = (notes) => notes.length <= mostNotes
    ? [...notes]
    : [...notes.slice(0, mostNotes), `so it is with ${notes.length - mostNotes} more files`];

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/score-commits.js
var score_commits = __webpack_require__(12408);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/name-commits.js



/** Beyond these, naming would take longer than the rest of the work. */
const mostCommits = 50;
const mostFiles = 2000;
/** Says which commit of a change carries which lanes, or why that cannot be said. */
async function nameCommits(ports, range) {
    const { git } = ports;
    const listed = await listCommits(git, range);
    if (typeof listed === 'string')
        return unnamed(listed);
    const newest = listed.slice(0, mostCommits);
    if (newest.some(({ changes }) => changes === 'cut-off'))
        return unnamed('their history is not in this clone');
    const own = [];
    for (const commit of newest)
        own.push(await withoutMerged(git, commit));
    if (own.flatMap(score_commits/* changesOf */.f).length > mostFiles)
        return unnamed(`they change more than ${mostFiles} files one by one`);
    const oldestFirst = (await score(ports, own, range)).reverse();
    const isWhole = newest.length === listed.length;
    return {
        commits: oldestFirst.filter(({ lanes }) => lanes.length > 0).map(toLaneCommit),
        carrying: isWhole ? oldestFirst.map(toCarryingCommit) : undefined,
        notes: isWhole ? [] : [`only the newest ${mostCommits} commits of this change are named`],
    };
}
const unnamed = (why) => ({
    commits: undefined,
    carrying: undefined,
    notes: [`the commits of this change are not named: ${why}`],
});
/** The newest commits, one more than are named, so that it shows whether there are more; or why they are not there. */
async function listCommits(git, { base, head }) {
    try {
        const commits = [];
        for await (const commit of git.history(head, { count: mostCommits + 1, notIn: base }))
            commits.push(commit);
        return commits;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error.message;
        throw error;
    }
}
/** A merge carries only what it has from none of its parents, since the commits that it merged speak for themselves. */
async function withoutMerged(git, commit) {
    let changes = (0,score_commits/* changesOf */.f)(commit);
    for (const parent of commit.parents.slice(1)) {
        const others = await git.changes(parent, commit.commit);
        const paths = new Set(others.map(pathOf));
        changes = changes.filter((change) => paths.has(pathOf(change)));
    }
    return { ...commit, changes };
}
const pathOf = ({ basePath, headPath }) => headPath ?? basePath ?? '';
/** A change of one commit is as a whole what that commit is. */
async function score(ports, commits, range) {
    const { base, found, declared } = range;
    const [only] = commits;
    if (only !== undefined && commits.length === 1 && only.parents[0] === base && found !== undefined) {
        return [{ commit: only, changes: found, lanes: (0,lane/* inOrder */.al)(found.map(({ lane }) => lane)) }];
    }
    const scored = [];
    for await (const each of (0,score_commits/* scoreCommits */.V)(ports, commits, declared))
        scored.push(each);
    return scored;
}
const toLaneCommit = ({ commit, lanes }) => ({
    sha: commit.commit,
    subject: commit.subject,
    lanes: [...lanes],
});
const toCarryingCommit = ({ commit, lanes }) => ({
    sha: commit.commit,
    lanes,
    files: (0,score_commits/* changesOf */.f)(commit),
    isMerge: commit.parents.length > 1,
});

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/part-lanes.js



/** For lanes that ride together: the commits that carry each, and how to part them. Nothing to part without a base. */
async function partLanes(ports, { commits, files, found, declared }) {
    const { base, head, headCommit, worktree } = commits;
    if (base === (await ports.git.emptyTree()))
        return { notes: [] };
    const named = await nameCommits(ports, { base, head: headCommit, found: worktree ? undefined : found, declared });
    const told = named.commits === undefined ? {} : { commits: [...named.commits] };
    if (worktree)
        return { ...told, notes: [...named.notes, 'commit this work to be told how to split it'] };
    const mixture = { base, head, files: files.map(withLanes(found)), commits: named.carrying };
    const { split, notes } = splitLanes(mixture);
    return { ...told, ...(split.length === 0 ? {} : { split: [...split] }), notes: [...named.notes, ...notes] };
}
/** A file that nothing was found in holds what moved elsewhere, which is told there, as code. */
function withLanes(found) {
    const lanes = new Map();
    for (const { path, lane } of found)
        lanes.set(path, [...(lanes.get(path) ?? []), lane]);
    return (file) => ({ ...file, lanes: (0,lane/* inOrder */.al)(lanes.get(file.headPath ?? file.basePath ?? '') ?? ['code']) });
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-contents.js
var read_contents = __webpack_require__(33844);
;// CONCATENATED MODULE: ./dist/compiled/stages/detect.js





















/** Beyond this, changed files are not read and count as changed in the lane of their place. */
const maxTotalBytes = 200_000_000;
/** Says what changed between the merge base and head, which lanes that touches and which suites it reaches. */
async function detect(ports, request) {
    const { git } = ports;
    const commits = await (0,settle_commits/* settleCommits */.c)(git, request);
    const [[files, contents], sides] = await Promise.all([readChange(git, commits), (0,read_sides/* readSides */.hn)(git, commits)]);
    const declared = {
        base: (0,declared_paths/* withPrompts */.E)((0,declared_paths/* declaredBy */.O)(sides.base, sides.policy), await findPartials(git, files, sides.base)),
        head: (0,declared_paths/* withPrompts */.E)((0,declared_paths/* declaredBy */.O)(sides.head, sides.policy), await findPartials(git, files, sides.head)),
        lanes: (0,declared_lane/* bindingLanes */.$9)(sides),
    };
    const found = await (0,find_changes/* findChanges */.p)(ports.syntax, files, contents, declared);
    const described = describe(found, sides);
    const laneWorkflows = await findLaneWorkflows(git, files, sides);
    const examined = await examineCorpora(ports, { commits, files, sides });
    const parted = (0,lane/* isMixed */.Oq)(described.lanes) ? await partLanes(ports, { commits, files, found, declared }) : { notes: [] };
    const changeSet = change_set/* ChangeSet */.VR.parse({
        version: 1,
        policy: commits.policy,
        base: commits.base,
        head: commits.head,
        worktree: commits.worktree,
        ...described,
        ...(laneWorkflows.length === 0 ? {} : { lane_workflows: laneWorkflows }),
        ...(examined.corpora.length === 0 ? {} : { corpora: examined.corpora }),
        ...parted,
        notes: [
            ...commits.notes,
            ...described.notes,
            ...(0,stray_configuration/* strayConfigurationNotes */.b)(files.flatMap(({ headPath }) => headPath ?? []), sides.head),
            ...(0,read_contents/* notesOnContents */.Nu)(files, contents),
            ...examined.notes,
            ...parted.notes,
        ],
    }, (0,for_few/* forFew */.Iy)(found.length));
    if (request.folder !== undefined) {
        await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    }
    return changeSet;
}
async function readChange(git, { base, head }) {
    const files = await git.changes(base, head);
    return [files, await (0,read_contents/* readContents */.r0)(git, files, maxTotalBytes)];
}
/**
 * The corpora that the change touches, as they were found, and what of it none takes. What examines them is loaded
 * where there are any.
 */
async function examineCorpora(ports, { commits, files, sides }) {
    const { policy, base, head } = sides;
    const data = { policy: policy.settings.data, base: base.settings.data, head: head.settings.data };
    const { lanes } = (0,declared_lane/* bindingLanes */.$9)(sides);
    const inHead = files.flatMap(({ headPath }) => headPath ?? []);
    const notes = (0,uncovered_files/* uncoveredNotes */.X)(inHead, 'changed file', { bound: data.policy, own: data.head, lanes });
    const names = touchedCorpora(data, [...inHead, ...files.flatMap(({ basePath }) => basePath ?? [])]);
    if (names.length === 0)
        return { corpora: [], notes };
    const { judgeTouched } = await Promise.all(/* import() */[__webpack_require__.e(6763), __webpack_require__.e(1967)]).then(__webpack_require__.bind(__webpack_require__, 24953));
    const declared = { policy: policy.configuration?.value, head: head.configuration?.value };
    return { corpora: await judgeTouched(ports, { trees: commits, declared, names }), notes };
}
function describe(found, sides) {
    const { affected, unaffected } = assessSuites(sides, found);
    const lanes = (0,lane/* inOrder */.al)([...found.map(({ lane }) => lane), ...affected.flatMap((suite) => suite.lanes)]);
    const reaches = reachesOf((0,suite_sides/* suitesAcross */.PL)(sides), sides);
    const notes = [
        ...[...sides.head.unreadablePrompts].map(([path, reason]) => `${path} is not read as a prompt: ${reason}`),
        ...(0,import_notes/* importNotes */.j)(sides.head.imported),
        ...(0,provider_notes/* providerNotes */.D)(sides),
    ];
    return {
        lanes,
        mixed: (0,lane/* isMixed */.Oq)(lanes),
        suites: affected.map(({ name }) => name),
        affected,
        unaffected,
        changes: found.map((change) => ({ ...change, suites: suitesReachedBy(change, reaches) })),
        notes,
    };
}


/***/ }),

/***/ 41062:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/shards/attempt.js
var shards_attempt = __webpack_require__(62231);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-report.js
var plan_report = __webpack_require__(913);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/supplies-of-programs.js
var supplies_of_programs = __webpack_require__(46985);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-graded-run.js
var plan_graded_run = __webpack_require__(49125);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-run.js + 9 modules
var plan_run = __webpack_require__(3283);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/tell-plan.js
var tell_plan = __webpack_require__(73323);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-recordings.js
var read_recordings = __webpack_require__(79914);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tell-cases.js
var tell_cases = __webpack_require__(12915);
// EXTERNAL MODULE: ./dist/compiled/domain/history/case-counts.js
var case_counts = __webpack_require__(47863);
// EXTERNAL MODULE: ./dist/compiled/domain/history/history-line.js
var history_line = __webpack_require__(24347);
;// CONCATENATED MODULE: ./dist/compiled/domain/history/case-history.js




/** The counts of earlier runs, of the suites that somebody asks about. */
class CaseHistory {
    suites = new Map();
    run;
    /** Only lines of these are kept, and none of the run itself: it tells its own scores. */
    constructor(keys, run) {
        this.run = run;
        for (const key of keys)
            this.suites.set(nameOf(key), new Map());
    }
    /** Counts a line; one of another suite, or of one that has changed since, is passed over. */
    add(line) {
        const metrics = this.suites.get(nameOf(line));
        if (metrics === undefined || line.run === this.run)
            return;
        const cases = metrics.get(line.metric) ?? new Map();
        metrics.set(line.metric, cases);
        for (const [id, [passes, samples]] of Object.entries(line.cases)) {
            // A line that counts more passes than answers is damaged.
            if (passes > samples)
                continue;
            cases.set(id, (0,case_counts/* addCounts */.c)(cases.get(id) ?? { passes: 0, samples: 0 }, { passes, samples }));
        }
    }
    /** The suite, its cases told with what is known of them. */
    tell(run) {
        const key = (0,history_line/* historyKeyOf */.x1)(run);
        const metrics = key && this.suites.get(nameOf(key));
        if (metrics === undefined || metrics.size === 0)
            return run;
        return (0,tell_cases/* tellCases */.v)(run, (each) => withEarlier(each, metrics));
    }
}
const nameOf = ({ suite, dataset, graders, target }) => JSON.stringify([suite, dataset, graders, target]);
function withEarlier(each, metrics) {
    const earlier = [];
    for (const [metric, cases] of metrics) {
        const counts = cases.get(each.id);
        if (counts !== undefined && (0,own/* own */.Z)(each.head, metric) !== undefined)
            earlier.push([metric, counts]);
    }
    return earlier.length === 0 ? each : { ...each, earlier: Object.fromEntries(earlier) };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-journal.js
var read_journal = __webpack_require__(52899);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/case-history.js



/**
 * Adds what this process asked anew to the history, and tells the cases of the evaluation with what other runs know of
 * them, so that a run comes to the same however often it is stopped and run again. A line that is damaged is passed
 * over: the history informs, and decides nothing.
 */
async function continueHistory(files, evaluation, request) {
    const keys = evaluation.suites.map(history_line/* historyKeyOf */.x1).filter((key) => key !== undefined);
    const path = `${request.folder}/${history_line/* historyFile */.p2}`;
    const history = new CaseHistory(keys, request.run);
    // Read before this run's own lines are there, which it would only pass over.
    if (keys.length > 0)
        for await (const line of (0,read_journal/* readJournal */.a)(files, path, history_line/* HistoryLine */.Zg))
            history.add(line);
    await addLines(files, path, linesOf(evaluation, request));
    return keys.length === 0 ? evaluation : { ...evaluation, suites: evaluation.suites.map((run) => history.tell(run)) };
}
function* linesOf({ suites }, { plans, fresh, at, run, isMerged }) {
    for (const plan of plans) {
        const suite = suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
        if (suite !== undefined)
            yield* fresh.linesOf(plan, suite, { at, run, isMerged });
    }
}
/** No journal is opened where there is nothing to add. */
async function addLines(files, path, lines) {
    let journal;
    for (const line of lines) {
        journal ??= await files.append(path);
        journal.add(JSON.stringify(line));
    }
    await journal?.close();
}

// EXTERNAL MODULE: ./dist/compiled/domain/attribution/mixing.js
var attribution_mixing = __webpack_require__(5191);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/source-differences.js
var source_differences = __webpack_require__(13285);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js + 1 modules
var suite_sides = __webpack_require__(89396);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/file-factors.js


/**
 * Parts the changed files that a program's answers depend on by their lanes. Files with facets of several lanes cannot
 * be split, so these lanes stay together. What is only docs or evals takes no part: no answer depends on it.
 */
function fileFactors(files, dependence) {
    const laned = files
        .map((file) => ({ paths: pathsOf(file), lanes: lanesOf(file, dependence.changes) }))
        .filter(({ paths, lanes }) => lanes.length > 0 && paths.some((path) => matters(path, dependence)));
    return joinedLanes(laned).map((lanes) => ({
        lanes,
        paths: laned.filter((file) => file.lanes.some((lane) => lanes.includes(lane))).flatMap(({ paths }) => paths),
    }));
}
const pathsOf = ({ basePath, headPath }) => [
    ...new Set([basePath, headPath].filter((path) => path !== undefined)),
];
/** A change set names a file by its path in head, and one that is gone by the path that it had. */
function lanesOf({ basePath, headPath }, changes) {
    const told = headPath ?? basePath;
    return (0,changes_lane/* inOrder */.al)(changes.filter(({ path, lane }) => path === told && (0,changes_lane/* isDeployed */.Nj)(lane)).map(({ lane }) => lane));
}
const matters = (path, { sources, alsoPaths }) => alsoPaths.includes(path) || sources.some((globs) => (0,glob/* matchesGlobs */.nJ)(path, globs));
/** Lanes that share a file, each in one group, in the order they are told. */
function joinedLanes(files) {
    let groups = [];
    for (const { lanes } of files) {
        const touched = groups.filter((group) => group.some((lane) => lanes.includes(lane)));
        groups = [...groups.filter((group) => !touched.includes(group)), (0,changes_lane/* inOrder */.al)([...lanes, ...touched.flat()])];
    }
    const placeOf = ([first = 'docs']) => changes_lane/* Lane */.J$.options.indexOf(first);
    return groups.sort((one, other) => placeOf(one) - placeOf(other));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/program-mixing.js






/** Parts what differs of a program between base and head by the lanes of its files. */
function programMixing(suite, { changes }, files) {
    const alsoPaths = startsOtherwise(suite) ? definitionPaths(suite) : [];
    const factors = fileFactors(files, { changes, sources: (0,source_differences/* dependedOn */.tv)(suite), alsoPaths });
    const [only, second] = factors;
    if (only === undefined)
        return (0,attribution_mixing/* untold */.r_)('no file that its answers depend on is of a lane that changes answers');
    if (second === undefined)
        return { kind: 'single', factor: [...only.lanes] };
    if (factors.length > attribution_mixing/* mostFactors */.Q6) {
        const lanes = factors.map((factor) => factor.lanes.join(' with ')).join(', ');
        return (0,attribution_mixing/* untold */.r_)(`${factors.length} lanes changed (${lanes}), and at most ${attribution_mixing/* mostFactors */.Q6} are told apart`);
    }
    return { kind: 'files', factors, sets: (0,attribution_mixing/* properSubsets */.Iy)(factors) };
}
/** The program as it is in a tree of head's files over base's. Throws a `UserError` where it cannot be resolved. */
function mixedProgram(suite, sides, { paths, tree }) {
    const blobs = new Map(sides.base.blobs);
    for (const path of paths) {
        const blob = sides.head.blobs.get(path);
        if (blob === undefined)
            blobs.delete(path);
        else
            blobs.set(path, blob);
    }
    const arm = definitionPaths(suite).some((path) => paths.includes(path)) ? 'head' : 'base';
    const definition = (0,suite_sides/* definitionOf */.Fg)(suite, arm);
    if (definition === undefined)
        throw new Error(`nobody defines the suite ${suite.name}`);
    return (0,target/* resolveTarget */.u1)(definition, (0,suite_sides/* sourcesOf */.u0)(suite), { arm: { ...sides[arm], tree, blobs }, policy: sides.policy });
}
/** How a program is started is code of the file that defines its suite. */
const startsOtherwise = (suite) => {
    const [base, head] = ['base', 'head'].map((arm) => (0,digest/* digestOf */.ol)(((0,suite_sides/* definitionOf */.Fg)(suite, arm)?.target ?? null)));
    return base !== head;
};
const definitionPaths = (suite) => ['base', 'head'].flatMap((arm) => (0,suite_sides/* definitionOf */.Fg)(suite, arm)?.place.path ?? []);

;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/prompt-mixing.js


/**
 * Tells the prompt of a target from what answers it. What a prompt file says of its own model is of what answers; where
 * only one of the two differs there is nothing to mix. Throws a `UserError` for a mixture that cannot be resolved.
 */
function promptMixing({ base, head }, suite, sides) {
    const differs = {
        prompt: base.promptDigest !== head.promptDigest,
        model: base.modelDigest !== head.modelDigest,
    };
    if (!differs.prompt && !differs.model)
        return (0,attribution_mixing/* untold */.r_)('its arms have one target');
    if (!differs.model)
        return { kind: 'single', factor: ['prompt'] };
    if (!differs.prompt)
        return { kind: 'single', factor: ['model'] };
    return {
        kind: 'mixed',
        factors: [['prompt'], ['model']],
        mixtures: [
            { lanes: ['prompt'], target: (0,suite_sides/* mixedTarget */.Fw)(suite, sides, { prompt: 'head', model: 'base' }) },
            { lanes: ['model'], target: (0,suite_sides/* mixedTarget */.Fw)(suite, sides, { prompt: 'base', model: 'head' }) },
        ],
    };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/mix-arms.js






/** How the lanes of a suite are told apart, and the mixtures of base and head that it takes. */
async function mixArms(plan, parts) {
    const suite = (0,suite_sides/* suitesAcross */.PL)(parts.sides).find(({ name }) => name === plan.name);
    const { arms } = plan;
    if (arms.kind !== 'arms' || suite === undefined)
        return (0,attribution_mixing/* untold */.r_)('nothing is compared with head');
    const [base, head] = [arms.base.provider.api, arms.head.provider.api];
    try {
        if (arms.base.prompt !== undefined && arms.head.prompt !== undefined)
            return promptMixing(arms, suite, parts.sides);
        if (base === 'command' && head === 'command')
            return await mixPrograms(suite, parts);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return (0,attribution_mixing/* untold */.r_)(error.message);
        throw error;
    }
    if (base === 'endpoint' && head === 'endpoint')
        return (0,attribution_mixing/* untold */.r_)('an endpoint answers by itself, so nothing of it is mixed');
    return (0,attribution_mixing/* untold */.r_)('its targets in base and head are of different kinds');
}
async function mixPrograms(suite, parts) {
    const { git, sides, changeSet, isUntrustedHead } = parts;
    if (isUntrustedHead)
        return (0,attribution_mixing/* untold */.r_)('no program is run for an untrusted head');
    const { base, head } = changeSet;
    const mixing = programMixing(suite, changeSet, await git.changes(base, head));
    if (mixing.kind !== 'files')
        return mixing;
    const mixtures = [];
    for (const set of mixing.sets) {
        const paths = set.flatMap((factor) => factor.paths);
        const tree = await git.mixedTree(base, head, paths);
        const lanes = (0,changes_lane/* inOrder */.al)(set.flatMap((factor) => factor.lanes));
        mixtures.push({ lanes, target: mixedProgram(suite, sides, { paths, tree }) });
    }
    return { kind: 'mixed', factors: mixing.factors.map(({ lanes }) => lanes), mixtures };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/reuse-run.js + 1 modules
var reuse_run = __webpack_require__(42266);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/run-suites.js + 32 modules
var run_suites = __webpack_require__(25241);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/spend-entry.js
var spend_entry = __webpack_require__(99860);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-spending.js
var read_spending = __webpack_require__(63266);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/settle-killed.js




/**
 * Settles the record of a run that was killed in a folder, which counts as its worst case for all that share a cap, to
 * what the journal there says, calls under way at their worst. A damaged journal is told by whoever goes on with it.
 */
async function settleKilled({ files, spendRecords }, folder) {
    if (spendRecords === undefined)
        return;
    const killed = await killedIn(files, `${folder}/${spend_entry/* spendFile */.hG}`);
    if (killed.length === 0)
        return;
    const sum = new amount/* RunningSum */.V1();
    for (const minute of killed)
        sum.add(minute);
    await spendRecords.settleKilled(folder, (0,amount/* spendOf */.Ii)(sum));
}
async function killedIn(files, path) {
    try {
        return (await (0,read_spending/* readSpending */.t)(files, path)).killed;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/withdraw-verdict.js
var withdraw_verdict = __webpack_require__(38126);
;// CONCATENATED MODULE: ./dist/compiled/stages/evaluate.js


















/**
 * Runs the affected suites for base and head under the budget and writes what they scored. When the user stops it, what
 * was scored until then is written, and the signal's reason thrown.
 */
async function evaluate(ports, request) {
    if (request.attribute && request.shard !== undefined)
        throw attributedShard();
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    await settleKilled(ports, request.folder);
    const first = await (0,plan_run/* planRun */.n)(ports, changeSet, request);
    await (0,withdraw_verdict/* withdrawVerdict */.g)(ports.files, request.folder);
    const reused = await reuse(ports, { ...first, request });
    if (reused !== undefined) {
        await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, reused);
        return reused;
    }
    const { run, evaluation } = await (0,supplies_of_programs/* withPrograms */.OE)(ports, async (open) => {
        const replan = (unusableYardsticks) => (0,plan_run/* planRun */.n)(ports, changeSet, { ...request, unusableYardsticks });
        return measure(ports, request, {
            open,
            planned: await (0,plan_graded_run/* planGradedRun */.e)(open, first, { replan, signal: request.signal }),
        });
    });
    await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, evaluation);
    request.signal?.throwIfAborted();
    await (0,reuse_run/* keepRun */.Xz)(ports, { folder: request.folder, run }, evaluation);
    return evaluation;
}
async function measure(ports, request, { open, planned }) {
    const { run, sides } = planned;
    if (run.plans.length > 0)
        await request.bringAnswers?.();
    (0,tell_plan/* tellPlan */.f)(ports.log, (0,plan_report/* reportPlan */._S)(run));
    const recordings = await (0,read_recordings/* readRecordings */.D)(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const attribution = attributionOf(ports.git, run, { sides, request });
    const programs = await (0,supplies_of_programs/* readyPrograms */.dK)(open, ports.log, { ...planned, signal: request.signal });
    const result = await (0,run_suites/* runSuites */.$)(ports, { ...request, run, recordings, programs, attribution });
    return { run, evaluation: await withHistory(ports.files, request, { run, result }) };
}
/**
 * Which lane carries a difference was perhaps not asked by an earlier run, so who asks for it is not told of that run.
 */
const reuse = (ports, { run, sides, request }) => request.attribute
    ? Promise.resolve(undefined)
    : (0,reuse_run/* reuseRun */.E1)(ports, { folder: request.folder, run, policyFiles: sides.policy.blobs });
function withHistory(files, { history, attempt }, { run, result }) {
    const evaluation = (0,shards_attempt/* tellAttempt */.dN)((0,describe_run/* describeEvaluation */.qD)(run, result), attempt);
    const { fresh } = result;
    if (history === undefined || fresh === undefined)
        return Promise.resolve(evaluation);
    return continueHistory(files, evaluation, { ...history, plans: run.plans, run: run.runPlan.run, fresh });
}
const attributedShard = () => new user_error/* UserError */.yo('which lane carries a difference is not told of a part of a run', {
    hint: 'run the suite whole for that: lanegate evaluate --attribute, without --shard',
});
/** Shards have no verdict yet, so nothing is told of them unasked. */
function attributionOf(git, run, { sides, request }) {
    const { attribute: onDemand = false, isUntrustedHead } = request;
    const isWanted = onDemand || run.settings.gate.attribution === 'on-fail';
    if (!isWanted || run.shard !== undefined)
        return undefined;
    const { changeSet } = run;
    return { onDemand, mix: (plan) => mixArms(plan, { git, sides, changeSet, isUntrustedHead }) };
}


/***/ }),

/***/ 54137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29470);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
/* harmony import */ var _domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38089);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42630);
/* harmony import */ var _steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45320);
/* harmony import */ var _steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73882);
/* harmony import */ var _steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50208);









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict
 * beside it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,_steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvaluation */ .Lu)(files, folder);
    const changeSet = await (0,_steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__/* .findChange */ .Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictFile */ .Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .findDisagreement */ .uJ)(changeSet, evaluation) === undefined;
    const found = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error' && !hasBrokenCorpus(changeSet);
    const told = isAwaited ? (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitingApproval */ .g7)(found) : found;
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToJobs */ .jm)(told, changeSet, needs?.unsuccessful ?? []);
    return (0,_steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .overrideVerdict */ .M)(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** What nobody could look at waits for no approval: it has to be mended. */
const hasBrokenCorpus = ({ corpora = [] }) => corpora.some(({ verdict }) => verdict === 'error');
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,_domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(needs.unsuccessful);
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownChange */ .r3)(verdict) };
}


/***/ }),

/***/ 23776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve((0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteBranch */ .B)(defaultBranch));
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    if (revision === 'HEAD')
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ }),

/***/ 16462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrompts),
/* harmony export */   O: () => (/* binding */ declaredBy)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77842);
/* harmony import */ var _domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11070);
/* harmony import */ var _domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77063);






/**
 * What some commits declare, taken together. What policy declares counts on both sides, so that head cannot rename its
 * yardstick into code.
 */
function declaredBy(...sides) {
    const all = sides.map(({ settings }) => settings);
    const recordings = all.flatMap(({ providers }) => Object.values(providers).flatMap((provider) => (0,_domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingPathOf */ ._r)(provider) ?? []));
    const imported = sides.flatMap((side) => side.imported ?? []);
    const importedPrompts = sides.flatMap(filesOfImportedPrompts);
    const asksModels = new Set(importedPrompts);
    return {
        parts: new Set(sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? [])),
        imports: new Set(imported.map(({ path }) => path)),
        datasets: new Set([
            ...all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset)),
            ...imported.flatMap(({ files }) => files.filter((path) => !asksModels.has(path))),
        ]),
        recordings: new Set(recordings),
        graders: new Set(all.flatMap(({ suites }) => suites.flatMap(({ graders }) => (0,_domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__/* .graderFiles */ .L)(graders)))),
        prompts: new Set([
            ...all.flatMap(({ prompts, suites }) => [
                ...Object.values(prompts),
                ...suites.flatMap(({ target }) => (0,_domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .promptOf */ .Gh)(target) ?? []),
            ]),
            ...importedPrompts,
            ...sides.flatMap(importedPromptFiles),
            ...sides.flatMap(includedPaths),
        ]),
    };
}
const filesOfImportedPrompts = ({ imported = [], blobs }) => imported.flatMap(({ prompts }) => prompts.map(({ path }) => (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOfPrompt */ .iY)(path, (each) => blobs.has(each))));
/** Prompt files that lanegate.yml imports, whatever their folder and name would make of them. */
function importedPromptFiles({ prompts, settings }) {
    const globs = (0,_domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importGlobs */ .Vf)(settings);
    return [...prompts.keys()].filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs));
}
/** What prompts include is a part of them, wherever it lies. */
const includedPaths = ({ prompts }) => [...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path));
/** The same, with more paths that are prompts or parts of one. */
const withPrompts = (declared, more) => more.length === 0 ? declared : { ...declared, prompts: new Set([...declared.prompts, ...more]) };


/***/ }),

/***/ 12408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scoreCommits),
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _find_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83191);
/* harmony import */ var _read_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33844);



/** As many commits are read at once as stay below these, and one at least. */
const batch = { commits: 64, files: 1000, bytes: 64_000_000 };
/** Scores commits one by one in their order; their contents are read a batch at a time, so that memory is bounded. */
async function* scoreCommits({ git, syntax }, commits, declared) {
    for await (const some of inBatches(commits)) {
        const contents = await (0,_read_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .readContents */ .r0)(git, some.flatMap(changesOf), batch.bytes);
        for (const commit of some) {
            const changes = await (0,_find_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .findChanges */ .p)(syntax, changesOf(commit), contents, declared);
            yield { commit, changes, lanes: (0,_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(changes.map(({ lane }) => lane)) };
        }
    }
}
async function* inBatches(commits) {
    let some = [];
    let files = 0;
    for await (const commit of commits) {
        const more = changesOf(commit).length;
        if (some.length > 0 && (some.length === batch.commits || files + more > batch.files)) {
            yield some;
            some = [];
            files = 0;
        }
        some.push(commit);
        files += more;
    }
    if (some.length > 0)
        yield some;
}
/** What a commit changed; nothing is known of one that is cut off. */
const changesOf = ({ changes }) => (changes === 'cut-off' ? [] : changes);


/***/ }),

/***/ 42266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uG: () => (/* binding */ keepReceipt),
  Xz: () => (/* binding */ keepRun),
  E1: () => (/* binding */ reuseRun)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var evaluation_receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/span.js
var span = __webpack_require__(49301);
// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 1 modules
var judge = __webpack_require__(29470);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
;// CONCATENATED MODULE: ./dist/compiled/domain/receipt/reuse-receipt.js












/** What a finished run leaves, so that one that would come to the same need not ask again. */
const Receipt = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    digest: schemas/* string */.YjP().describe('Of the basis'),
    basis: evaluation_receipt/* ReceiptBasis */.ph,
    content: schemas/* string */.YjP().describe('Digest of the evaluation and the samples'),
    run: schemas/* string */.YjP().describe('Digest of the plan whose samples these are, as in plan.json'),
    verdict: verdict_word/* VerdictWord */.E,
    evaluation: evaluation/* Evaluation */.JN,
    samples: schemas/* string */.YjP().optional().describe('Its samples.jsonl, for readers; absent where that is long'),
});
/** More cases make a file that is slower to read than their answers are to find in the cache. */
const mostCases = 50_000;
const longestSamples = 4_000_000;
const mostSamples = 10_000;
/** False where an address answers or grades: nobody can tell whether what is deployed there is still the same. */
const mayBeReused = (plans) => plans.every(({ arms, definition, cases }) => !(0,plan_suite/* targetsOf */.QR)(arms).some(({ provider }) => provider.api === 'endpoint') &&
    !(0,with_members/* someGrader */.CH)(definition.graders, cases, grader_spec/* isWebhook */.og));
/** True of a run whose samples a receipt may have room for. */
const takesSamples = ({ suites }) => suites.reduce((sum, { cases, repeats }) => sum + cases.length * repeats, 0) <= mostSamples;
/** The receipt of a run, or nothing where the next one should ask for itself. Throws a `UserError` as `judge` does. */
function receiptOf({ evaluation, basis, run, samples: told = '' }) {
    const cases = evaluation.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    const why = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (cases > mostCases || why !== undefined || evaluation.receipt?.digest !== (0,evaluation_receipt/* receiptDigest */.fw)(basis))
        return undefined;
    const whole = { ...evaluation, suites: evaluation.suites.map((suite) => ({ ...suite, cases: [...suite.cases] })) };
    const verdict = verdictOf(whole);
    if (verdict === undefined || verdict === 'error')
        return undefined;
    const samples = told === '' || told.length > longestSamples ? {} : { samples: told };
    const measured = { evaluation: whole, ...samples };
    return { version: 1, digest: (0,evaluation_receipt/* receiptDigest */.fw)(basis), basis, content: contentOf(measured), run, verdict, ...measured };
}
const refused = (why) => ({ kind: 'refused', why });
/**
 * Reads a receipt for a run of a digest and believes nothing that it does not show: its basis has that digest, its
 * scores are those that it was made of, of the very suites of the basis, and judged again they come to its verdict.
 */
function readReceipt(text, digest) {
    const parsed = Receipt.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (!parsed.success)
        return refused('it is not of the expected shape');
    const { data: receipt } = parsed;
    const { basis, evaluation, samples } = receipt;
    const measured = { evaluation, ...(samples === undefined ? {} : { samples }) };
    if (receipt.digest !== digest || (0,evaluation_receipt/* receiptDigest */.fw)(basis) !== digest)
        return refused('it is of something else');
    if (contentOf(measured) !== receipt.content)
        return refused('its scores are not those that it was made of');
    const final = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (final !== undefined)
        return refused(final);
    if (verdictOf(evaluation) !== receipt.verdict)
        return refused('judged again, it comes to another verdict');
    return { kind: 'usable', receipt };
}
const contentOf = (measured) => (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)(measured));
/** Nothing where the change is not there to be judged with, or its margin cannot be passed. */
function verdictOf(evaluation) {
    try {
        return evaluation.change && (0,judge/* judge */.S4)(evaluation.change, evaluation).verdict;
    }
    catch {
        return undefined;
    }
}
/** Why another try might come to something else than chance, so that it is to be made. */
function whyNotFinal({ shard, receipt, suites }) {
    if (shard !== undefined)
        return 'it is of a part of a run';
    if (receipt?.reused_from !== undefined)
        return 'it is of a run that reused another';
    const open = suites.find(isOpen);
    return open === undefined ? undefined : `the suite ${open.name} was not evaluated to its end`;
}
function isOpen({ stopped, problem_verdict, arms, judges = [], baseline }) {
    if (stopped !== undefined || problem_verdict === 'error' || baseline?.control?.stale === true)
        return true;
    if (judges.some(({ canary, served = {} }) => canary?.moved || Object.values(served).some(judge_replies/* areUnlike */.Ze)))
        return true;
    return [arms.base, arms.head].some((arm) => arm !== undefined && (arm.grader_errors > 0 || hadOutage(arm.incidents)));
}
const hadOutage = (incidents) => Object.keys(incidents).some((kind) => (0,incident/* mayPass */.bg)(kind));
/** Suites in which a receipt differs from what it says that it depends on. */
function whyOtherSuites({ suites, adoption }, basis) {
    const areSame = namesOf(suites) === namesOf(basis.suites) && adoption === basis.adoption;
    const areCounted = suites.every((suite, place) => isCounted(suite, basis.suites[place]?.planned));
    return areSame && areCounted ? undefined : 'its suites are not those that it depends on';
}
const namesOf = (suites) => JSON.stringify(suites.map((suite) => [suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity]));
const isCounted = ({ cases_planned, cases_total }, planned) => planned === 'all' ? cases_planned === cases_total : cases_planned === planned;

// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-here.js
var plan_here = __webpack_require__(29458);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/reuse-run.js









/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change; the whole of it for a part
 * of a run too. Nothing for one that refreshes its baseline, and for one that goes on in its folder.
 */
async function reuseRun(ports, request) {
    const { files, log, receipts } = ports;
    const { folder, run, policyFiles } = request;
    if (receipts === undefined || run.refreshesBaseline || !leavesReceipt(run))
        return undefined;
    const here = await (0,plan_here/* planHere */.s)(files, folder);
    if (here?.run === run.runPlan.run)
        return undefined;
    const digest = (0,evaluation_receipt/* receiptDigest */.fw)(run.receiptBasis);
    for (const { text, from } of await receipts.find({ digest, policyFiles })) {
        const read = readReceipt(text, digest);
        if (read.kind === 'refused') {
            log.warn(`the receipt of ${from} is not used: ${read.why}`);
            continue;
        }
        await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
        return (0,describe_run/* describeReuse */.yq)(run, { evaluation: read.receipt.evaluation, from });
    }
    return undefined;
}
/**
 * Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. The plan
 * and the spans of another run that was here must not pass for those of these samples.
 */
async function leaveOnlyItsSamples(files, folder, { receipt, here }) {
    if (here?.run === receipt.run)
        return;
    if (here !== undefined)
        for (const name of [run_plan/* runPlanFile */.PA, span/* tracesFile */.H])
            await files.write(`${folder}/${name}`, '');
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, receipt.samples ?? '');
}
/**
 * Keeps the receipt of a finished run, where the next one may rely on it; a part of a run keeps what that depends on.
 */
async function keepRun(ports, { folder, run }, evaluation) {
    if (ports.receipts === undefined || !leavesReceipt(run))
        return;
    if (run.shard !== undefined)
        return (0,artifacts/* writeArtifact */.w6)(ports.files, `${folder}/${receipt_artifact/* receiptBasisFile */.Ll}`, run.receiptBasis);
    await keepReceipt(ports, { folder, basis: run.receiptBasis, run: run.runPlan.run }, evaluation);
}
const leavesReceipt = ({ plans }) => plans.length > 0 && mayBeReused(plans);
/** Keeps the receipt of a whole run. */
async function keepReceipt({ files, receipts }, { folder, basis, run }, evaluation) {
    const samples = takesSamples(evaluation) ? await files.read(`${folder}/${sample/* samplesFile */.s6}`) : undefined;
    const receipt = receiptOf({ evaluation, basis, run, samples });
    if (receipt === undefined)
        return;
    await receipts?.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}


/***/ }),

/***/ 50208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ overrideVerdict),
  S: () => (/* binding */ withOverrides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/in-force.js
var in_force = __webpack_require__(48415);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/apply-overrides.js

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that
 * blocks each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let
 * through.
 */
function applyOverrides(verdict, overrides, rules) {
    const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
    if (ofHead.length === 0)
        return verdict;
    const applied = ofHead.map((override) => tell(override, rules));
    const named = new Set(applied.filter(({ holds }) => holds).flatMap(({ lanes }) => lanes));
    const blockers = verdict.blockers?.map((blocker) => ({ ...blocker, overridden: isCovered(blocker.lanes, named) }));
    const isLetThrough = blockers !== undefined && blockers.length > 0 && blockers.every(({ overridden }) => overridden);
    return {
        ...verdict,
        blocks: verdict.blocks && !isLetThrough,
        ...(blockers === undefined ? {} : { blockers }),
        overrides: applied,
    };
}
/** What has no lane is covered by nothing. */
const isCovered = (lanes, named) => lanes.length > 0 && lanes.every((lane) => named.has(lane));
function tell(override, rules) {
    const { lanes, reason, by, at, expires } = override;
    const whyNot = (0,in_force/* whyNotInForce */.W)(override, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/verdict/override-verdict.js



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told.
 */
async function withOverrides(ports, verdict, settings) {
    const { worktree, head } = verdict;
    if (worktree)
        return verdict;
    try {
        const files = await ports.ledger.read({ kind: 'override', about: head });
        const { records, strange } = (0,read_records/* readRecords */.T)('override', files);
        const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
        const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
        return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
    }
    catch (error) {
        const reason = (0,user_error/* messageOf */.bD)(error);
        return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
    }
}
/** The same, without a question where nothing blocks and nobody may override, as at a gate. */
async function overrideVerdict(ports, verdict, settings) {
    const isIdle = !verdict.blocks && (settings?.allow.length ?? 0) === 0;
    return isIdle ? verdict : withOverrides(ports, verdict, settings);
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}


/***/ }),

/***/ 38126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withdrawVerdict)
/* harmony export */ });
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60603);

/** Empties the verdict of a folder that is to hold another evaluation, so that no report tells it of that one. */
async function withdrawVerdict(files, folder) {
    const path = `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFile */ .Y1}`;
    if ((await files.read(path)) !== undefined)
        await files.write(path, '');
}


/***/ })

};
;
})
