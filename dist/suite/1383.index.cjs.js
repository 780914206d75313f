(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1383;
exports.ids = [1383];
exports.modules = {

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

/***/ 53431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MR: () => (/* binding */ editedLaneWorkflows),
  Oq: () => (/* binding */ isActionPath),
  $u: () => (/* binding */ isWorkflowPath)
});

// UNUSED EXPORTS: laneWorkflows

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/without-stacks.js
var without_stacks = __webpack_require__(40977);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/nesting.js
var nesting = __webpack_require__(14064);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/workflow-text.js



const product = /lanegate/iu;
/** What starts a workflow and what it is called do nothing, and a filter of paths may well name lanegate.yml. */
const idleKeys = new Set(['on', 'name', 'run-name']);
/**
 * Reads a workflow or an action.yml by its meaning: comments name nothing, while quotes, escapes, flow style, anchors
 * and aliases hide nothing. What no parser takes is read as text, and what nests beyond reason counts as naming
 * Lanegate.
 */
function readWorkflowText(text, kind) {
    if ((0,nesting/* nestsTooDeep */.q)(text))
        return { namesLanegate: true, uses: [] };
    const documents = [...(0,without_stacks/* withoutStacks */.G)(() => (0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: false, uniqueKeys: false }))];
    const parts = documents.map((document) => readParts(document, kind));
    const isBroken = documents.some(({ errors }) => errors.length > 0);
    return {
        namesLanegate: parts.some(({ texts }) => texts.some((each) => product.test(each))) || (isBroken && product.test(text)),
        uses: [...new Set(parts.flatMap(({ uses }) => uses.flatMap(localPath)))],
    };
}
function readParts({ contents }, kind) {
    const anchors = anchorsUnder(contents);
    const parts = { texts: [], uses: [] };
    for (const node of nodesUnder(doingNodes(contents, kind), anchors)) {
        if ((0,dist/* isScalar */.jn)(node))
            parts.texts.push(String(node.value));
        if ((0,dist/* isPair */.tO)(node) && scalarsAt(node.key, anchors).some((key) => key.toLowerCase() === 'uses')) {
            for (const used of scalarsAt(node.value, anchors))
                parts.uses.push(used);
        }
    }
    return parts;
}
function doingNodes(contents, kind) {
    if (kind === 'action' || !(0,dist/* isMap */.jh)(contents))
        return [contents];
    return contents.items.filter(({ key }) => !((0,dist/* isScalar */.jn)(key) && idleKeys.has(String(key.value))));
}
const noAnchors = new Map();
function anchorsUnder(contents) {
    const anchors = new Map();
    for (const node of nodesUnder([contents], noAnchors)) {
        const name = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (name === undefined)
            continue;
        const known = anchors.get(name);
        if (known === undefined)
            anchors.set(name, [node]);
        else
            known.push(node);
    }
    return anchors;
}
/** Every node under some others, each once however often an alias leads to it. */
function nodesUnder(roots, anchors) {
    const nodes = new Set();
    const names = new Set();
    const waiting = [...roots];
    const add = (more) => {
        for (const each of more)
            waiting.push(each);
    };
    while (waiting.length > 0) {
        const node = waiting.pop();
        if (nodes.has(node))
            continue;
        nodes.add(node);
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node))
            add(node.items);
        else if ((0,dist/* isPair */.tO)(node))
            add([node.key, node.value]);
        else if ((0,dist/* isAlias */.Vj)(node) && !names.has(node.source)) {
            names.add(node.source);
            add(anchors.get(node.source) ?? []);
        }
    }
    return nodes;
}
const scalarsAt = (node, anchors) => ((0,dist/* isAlias */.Vj)(node) ? (anchors.get(node.source) ?? []) : [node]).flatMap((each) => (0,dist/* isScalar */.jn)(each) ? String(each.value) : []);
/** A `./` or `$/` leads from the root of the repository. */
function localPath(uses) {
    const path = /^(?:\.|\$)\/(?<path>.*)$/su.exec(uses.trim())?.groups?.['path'];
    if (path === undefined)
        return [];
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return [parts.join('/')];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/lane-workflows.js

/** GitHub reads workflows in this folder alone, and in none below it. */
const isWorkflowPath = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/iu.test(path);
/** The file that makes its folder an action. */
const isActionPath = (path) => /(?:^|\/)action\.ya?ml$/u.test(path);
/** The folder of an action.yml; empty for the root. */
const folderOfAction = (path) => path.replace(/\/?action\.ya?ml$/u, '');
/**
 * The changed files that belong to lane workflows of the target branch, the merge base or head, in the order of the
 * change. None where the target branch has no lane workflow: that is the change that adopts Lanegate.
 */
function editedLaneWorkflows(changes, sides) {
    const policy = laneWorkflows(sides.policy);
    if (policy.files.size === 0)
        return [];
    const all = [policy, laneWorkflows(sides.base), laneWorkflows(sides.head)];
    const isOfLanes = (path) => path !== undefined && all.some((each) => holds(each, path));
    return changes.flatMap(({ basePath, headPath }) => [headPath, basePath].find(isOfLanes) ?? []);
}
/** What is changed and has such a folder below it is a link or a submodule. */
const holds = ({ files, folders }, path) => files.has(path) ||
    [...folders].some((folder) => `${path}/`.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
/**
 * Every workflow that names Lanegate, whatever of the repository such a file uses, and whatever leads to it by `./` or
 * `$/`; of actions those that some workflow reaches, with all that lies in their folder.
 */
function laneWorkflows(files) {
    const read = new Map([...files].map(([path, text]) => [path, inRepository(readFile(path, text), files)]));
    const targets = new Map([...read].map(([path, { uses }]) => [path, uses.flatMap((used) => filesUsed(used, read))]));
    const naming = [...read].filter(([, { namesLanegate }]) => namesLanegate).map(([path]) => path);
    const leading = reach(naming, reversed(targets));
    const below = reach(naming, targets);
    const running = reach([...read.keys()].filter(isWorkflowPath), targets);
    const found = [...leading, ...below].filter((path) => running.has(path));
    const used = [...below].filter((path) => running.has(path)).flatMap((path) => read.get(path)?.uses ?? []);
    const folders = [...used.filter((path) => !isWorkflowPath(path)), ...found.filter(isActionPath).map(folderOfAction)];
    return { files: new Set(found), folders: new Set(folders.filter((folder) => folder !== '')) };
}
/** What cannot be read may name Lanegate. */
const readFile = (path, text) => text === undefined
    ? { namesLanegate: true, uses: [] }
    : readWorkflowText(text, isWorkflowPath(path) ? 'workflow' : 'action');
/** What is used where the repository is checked out into a folder, by its path in the repository itself. */
function inRepository({ namesLanegate, uses }, files) {
    const place = (used) => {
        const parts = used.split('/');
        const ends = parts.map((_, start) => parts.slice(start).join('/'));
        return ends.find((end) => filesUsed(end, files).length > 0) ?? used;
    };
    return { namesLanegate, uses: uses.map(place) };
}
/** The files that a path in `uses` leads to: a workflow, or the action.yml of a folder. */
const filesUsed = (used, files) => [used, ...['action.yml', 'action.yaml'].map((name) => (used === '' ? name : `${used}/${name}`))].filter((path) => files.has(path));
function reach(from, graph) {
    const reached = new Set(from);
    for (const path of reached)
        for (const next of graph.get(path) ?? [])
            reached.add(next);
    return reached;
}
function reversed(graph) {
    const back = new Map();
    for (const [path, targets] of graph) {
        for (const target of targets)
            back.set(target, [...(back.get(target) ?? []), path]);
    }
    return back;
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
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
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

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 52835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ providerNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
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
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
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


/***/ })

};
;
})
