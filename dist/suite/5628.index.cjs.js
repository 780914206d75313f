(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5628;
exports.ids = [5628];
exports.modules = {

/***/ 75058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pinningOf)
/* harmony export */ });
/** A date as makers write it at the end of a name: `-2026-03-01`, `-20250929`; or the `-001` of Gemini. */
const dated = /-(?:\d{4}-\d{2}-\d{2}|20\d{6}|00\d)$/;
const moving = /(?:^|-)latest$/;
/**
 * Since Claude 4.6 names without a date are pinned (platform.claude.com, Model IDs and versioning, read on 2026-11-26).
 */
const pinnedClaude = /^claude-[a-z]+-(?:4-[6-9]|[5-9](?:-\d{1,2})?)$/;
/** A stable name of Gemini is not moved to another model (ai.google.dev, Gemini models, read on 2026-11-26). */
const stableGemini = /^gemini-\d+(?:\.\d+)?-(?:pro|flash|flash-lite)$/;
const aliasOfKnownMaker = /^(?:gpt-|chatgpt-|o\d|claude-|gemini-|text-embedding-)/;
/** Reads the name of a model, with its maker before a slash or without; `undefined` for names of unknown makers. */
function pinningOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    if (moving.test(id))
        return 'alias';
    if (dated.test(id) || pinnedClaude.test(id) || stableGemini.test(id))
        return 'snapshot';
    return aliasOfKnownMaker.test(id) ? 'alias' : undefined;
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

/***/ 84739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compareLocks)
/* harmony export */ });
/* unused harmony export Moved */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93255);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80463);




/** One part of a lock that is not what it was. */
const Moved = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    section: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_lane_of_section_js__WEBPACK_IMPORTED_MODULE_3__/* .lockSections */ .W),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lane: _changes_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$,
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
});
/** Everything that differs between two locks, in the order of their sections and names. */
function compareLocks(from, to) {
    return _lane_of_section_js__WEBPACK_IMPORTED_MODULE_3__/* .lockSections */ .W.flatMap((section) => {
        const [before, after] = [entriesOf(from, section), entriesOf(to, section)];
        const names = [...new Set([...before.keys(), ...after.keys()])].sort();
        return names.flatMap((name) => {
            const change = changeOf(before.get(name), after.get(name));
            return change === undefined ? [] : [{ section, name, lane: _lane_of_section_js__WEBPACK_IMPORTED_MODULE_3__/* .laneOfSection */ .J[section], change }];
        });
    });
}
/** The parts of a section by name, each as its meaning. */
function entriesOf(lock, section) {
    return new Map(Object.entries(lock[section] ?? {}).map(([name, part]) => [name, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(part)]));
}
function changeOf(before, after) {
    if (before === after)
        return undefined;
    if (before === undefined)
        return 'added';
    return after === undefined ? 'removed' : 'changed';
}


/***/ }),

/***/ 6475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lockOf)
/* harmony export */ });
/** The lock of a commit; without `code` it is what the file in the repository says. */
function lockOf(parts, code) {
    const { prompts, models, embeddings, routes, data, evals, configuration } = parts;
    return {
        version: 1,
        ...(code === undefined ? {} : { code }),
        prompts: each(prompts, ({ digest, path, unread }) => ({
            digest,
            path,
            ...(unread === undefined ? {} : { unread }),
        })),
        models: each(models, lockedModel),
        embeddings: each(embeddings, lockedModel),
        ...(routes.size === 0 ? {} : { routes: each(routes, ({ digest }) => ({ digest })) }),
        data,
        evals,
        configuration,
    };
}
const lockedModel = ({ digest, provider, model, pinned }) => ({
    digest,
    provider,
    model,
    pinned,
});
const each = (parts, lock) => Object.fromEntries([...parts].map(([name, part]) => [name, lock(part)]));


/***/ }),

/***/ 58284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ laneOfFile),
  u: () => (/* binding */ lanePartsOf)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/declared-lane.js
var declared_lane = __webpack_require__(46006);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane-of-place.js
var lane_of_place = __webpack_require__(99779);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var artifacts_digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var artifacts_glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/place.js
var place = __webpack_require__(65777);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/corpus-settings.js
var corpus_settings = __webpack_require__(3878);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/data-parts.js




/**
 * What the corpora of a commit are, each by its name in `data`, by the glob of `lanes` that takes it in, or by its
 * folder. Files are known by their blobs, so that none of them is read however large it is.
 */
function dataParts(side, suites, paths) {
    const datasets = new Set(suites.flatMap(({ cases }) => (cases.kind === 'file' ? [cases.path] : [])));
    const files = new Map();
    for (const path of paths) {
        if (datasets.has(path))
            continue;
        const name = corpusOf(path, side);
        const entry = [path, side.blobs.get(path) ?? ''];
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [entry]);
        else
            known.push(entry);
    }
    return Object.fromEntries([...files].map(([name, entries]) => [name, { digest: (0,artifacts_digest/* digestOf */.ol)(entries.sort(byPath)) }]));
}
const byPath = ([one], [other]) => (one < other ? -1 : 1);
const corpusOf = (path, { settings }) => (0,corpus_settings/* corpusNameOf */.d9)(path, settings.data) ??
    settings.lanes.data?.findLast((glob) => (0,artifacts_glob/* matchesGlobs */.nJ)(path, [glob])) ??
    (0,place/* corpusFolderOf */.ED)(path) ??
    path;

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/program/grader-files.js
var grader_files = __webpack_require__(77842);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/eval-parts.js





/** The yardstick of a commit: of each suite its cases, and what judges them. */
const evalParts = (side, suites) => Object.fromEntries(suites.map((suite) => [suite.name, evalPart(suite, side)]));
function evalPart(suite, { blobs }) {
    const { cases, graders, judge, embedder, canary, gate, repeats, maxRepeats } = suite;
    const blobOf = (path) => blobs.get(path) ?? null;
    const inline = cases.kind === 'inline' ? cases.cases : [];
    return {
        dataset: cases.kind === 'file' ? (0,artifacts_digest/* digestOf */.ol)({ blob: blobOf(cases.path) }) : (0,artifacts_digest/* digestOfLines */.hV)(linesOf(cases.cases)),
        graders: (0,artifacts_digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)({
            graders,
            judge,
            embedder,
            gate,
            repeats,
            maxRepeats,
            files: (0,grader_files/* graderFiles */.L)(graders, inline).map((path) => [path, blobOf(path)]),
            canary: canary === undefined ? undefined : blobOf(canary),
        })),
    };
}
function* linesOf(cases) {
    for (const question of cases)
        yield (0,artifacts_digest/* canonicalJson */.dj)((0,read_json/* plainJson */.RU)((0,suite_case/* withoutPlace */.wm)(question)));
}
/** What lanegate.yml says beside the parts of lanes; a default counts alike whether it is written or not. */
function configurationParts({ configuration, settings }) {
    if (configuration === undefined)
        return {};
    const said = written((0,read_json/* plainJson */.RU)(rest(settings)), (0,read_json/* plainJson */.RU)(rest(suite_configuration/* defaultConfiguration */._0)));
    return { [configuration.path]: (0,artifacts_digest/* digestOf */.ol)(said ?? {}) };
}
const rest = ({ models: _, routes: __, prompts: ___, suites: ____, ownership: _____, ...others }) => others;
/** The part of a value that differs from its default; `undefined` where nothing does. */
function written(value, usual) {
    if (usual !== undefined && (0,artifacts_digest/* canonicalJson */.dj)(value) === (0,artifacts_digest/* canonicalJson */.dj)(usual))
        return undefined;
    if (!(0,read_json/* isJsonObject */.OW)(value) || !(0,read_json/* isJsonObject */.OW)(usual))
        return value;
    const [own, defaults] = [value, usual];
    const kept = Object.entries(own).flatMap(([key, each]) => {
        const said = written(each, defaults[key]);
        return said === undefined ? [] : [[key, said]];
    });
    return Object.fromEntries(kept);
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/doctor/model-pinning.js
var model_pinning = __webpack_require__(75058);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/missing-judge.js
var missing_judge = __webpack_require__(63182);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var suite_side = __webpack_require__(80781);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-model.js
var target_model = __webpack_require__(17623);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-route.js
var target_route = __webpack_require__(97727);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/model-parts.js













/**
 * Every model that a commit names outside its programs: bindings and routes of lanegate.yml, those that prompt files
 * name themselves, by the path of the file, and `weights` that lie in the repository.
 */
function modelParts(side, suites, weights) {
    const { models, routes } = side.settings;
    const embedders = embeddersOf(side, suites);
    const bound = Object.entries(models).map(([name, binding]) => [name, boundModel(binding, side)]);
    const isEmbedding = ([name, { model }]) => embedders.has(name) || /embed(?!ded)/iu.test(model);
    return {
        models: named([
            ...bound.filter((each) => !isEmbedding(each)),
            ...namedByPrompts(side),
            ...weights.map((path) => [path, storedModel(path, side)]),
        ]),
        embeddings: named(bound.filter(isEmbedding)),
        routes: new Map(Object.keys(routes).map((name) => [name, routePart(name, side)])),
    };
}
/** Bindings by which suites compare meanings. */
function embeddersOf({ settings }, suites) {
    const ofGraders = suites.flatMap(({ graders, embedder }) => (0,with_members/* withMembers */.gn)(graders)
        .filter(grader_spec/* usesEmbeddings */.DQ)
        .map((spec) => (0,missing_judge/* judgeNameOf */.a)(spec, { judge: undefined, embedder })));
    const named = [settings.embedder, ...suites.map(({ embedder }) => embedder), ...ofGraders];
    return new Set(named.flatMap((each) => each ?? []));
}
function boundModel(binding, side) {
    const { providerName, provider, modelDigest } = (0,target_model/* modelOf */.DM)(binding, { arm: side, policy: side });
    return {
        digest: modelDigest,
        provider: providerName,
        endpoint: (0,provider_provider/* providerIdentity */.k8)(provider),
        model: binding.model,
        parameters: (0,read_json/* plainJson */.RU)(binding.parameters),
        ...(binding.quirks === undefined ? {} : { quirks: binding.quirks }),
        pinned: isPinned(binding.model, provider.api),
    };
}
/** A name of an unknown maker stands for whatever whoever serves it put there. */
const isPinned = (model, api) => (0,model_pinning/* pinningOf */.f)(model) === 'snapshot' || ['embedded', 'echo', 'replay'].includes(api);
/** The models that prompt files name themselves, whether a suite asks them or not. */
function namedByPrompts(side) {
    return [...side.allPrompts.values()].flatMap((prompt) => {
        if (prompt.model === undefined || prompt.model.trim() === '')
            return [];
        const split = (0,target/* modelNamedBy */.o4)(prompt, side);
        const binding = split.model === '' ? { provider: '', model: prompt.model } : { provider: split.provider, model: split.model };
        return [[prompt.path, namedModel({ ...binding, parameters: prompt.parameters }, side)]];
    });
}
/** Who answers a prompt file's own model need not be known here: the file may be read by another program. */
function namedModel({ provider: name, model, parameters }, side) {
    const known = (0,suite_side/* providersOf */.O)(side);
    const declared = (0,own/* own */.Z)(known, name);
    const provider = declared === undefined ? undefined : (0,provider_provider/* resolveProvider */.Kd)(declared, known);
    const endpoint = provider === undefined ? `unknown ${name}` : (0,provider_provider/* providerIdentity */.k8)(provider);
    const digest = provider === undefined
        ? (0,artifacts_digest/* digestOf */.ol)({ provider: endpoint, model, parameters })
        : (0,target_model/* modelDigestOf */.pR)(provider, { model, parameters: { ...parameters } });
    return {
        digest,
        provider: name,
        endpoint,
        model,
        parameters: { ...parameters },
        pinned: isPinned(model, provider?.api ?? ''),
    };
}
/** Weights are known by their content, or by what points to it. */
function storedModel(path, { blobs }) {
    const parameters = { blob: blobs.get(path) ?? null };
    const digest = (0,artifacts_digest/* digestOf */.ol)({ provider: 'repository', model: path, parameters });
    return { digest, provider: 'repository', endpoint: 'repository', model: path, parameters, pinned: true };
}
function routePart(name, side) {
    const settings = side.settings.routes[name];
    if (settings === undefined)
        throw new Error(`there is no route ${name}`);
    const { digest } = (0,target_route/* resolveRoute */.i)(name, settings, { arm: side, policy: side });
    return { digest, settings: (0,read_json/* plainJson */.RU)(settings) };
}
function named(models) {
    const byName = new Map();
    for (const [name, model] of models) {
        if (byName.has(name)) {
            throw new user_error/* UserError */.yo(`two models are named \`${name}\``, { hint: 'give the binding a name that is no path' });
        }
        byName.set(name, model);
    }
    return byName;
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/prompt-parts.js



/** Every prompt of a commit by the name that suites call it by; by its path where several would have the name. */
function promptParts(side) {
    const read = [...side.allPrompts].map(([path, prompt]) => [path, promptPart(prompt)]);
    const unread = [...side.unreadablePrompts].map(([path, reason]) => [path, unreadPart(path, reason, side)]);
    const parts = new Map([...read, ...unread]);
    const declared = Object.entries(side.settings.prompts);
    const declaredNames = new Map([...declared].reverse().map(([name, path]) => [path, name]));
    const ownName = (0,part_of/* promptNaming */.Jf)(side, [...parts.keys()], new Set(declaredNames.values()));
    const nameOf = (path) => declaredNames.get(path) ?? ownName(path);
    const named = [...parts].map(([path, part]) => [nameOf(path), part]);
    const others = declared.filter(([name, path]) => nameOf(path) !== name && parts.has(path));
    const all = [...named, ...others.map(([name, path]) => [name, parts.get(path)])];
    return new Map(all.flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])));
}
function promptPart(prompt) {
    const { path, messages, language, firstRole, defaults, responseFormat, inclusion } = prompt;
    const [unresolved] = inclusion.unresolved;
    const included = inclusion.files.map(({ reference, from, path: file, text }) => ({
        reference,
        from,
        path: file,
        text,
    }));
    const bundled = {
        digest: (0,suite_prompt/* promptDigest */.pl)(prompt),
        path,
        messages: [...messages],
        ...(language === undefined ? {} : { language }),
        ...(firstRole === undefined ? {} : { first_role: firstRole }),
        ...(defaults === undefined ? {} : { defaults }),
        ...(responseFormat === undefined ? {} : { response_format: responseFormat }),
        ...(included.length === 0 ? {} : { included }),
    };
    return unresolved === undefined ? bundled : { ...bundled, unread: unresolved };
}
/** What cannot be read is still known by its bytes. */
const unreadPart = (path, reason, { blobs }) => ({
    path,
    messages: [],
    unread: reason,
    digest: (0,artifacts_digest/* digestOf */.ol)({ blob: blobs.get(path) ?? null }),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/release/take-apart.js







/** The lane that a file is of as a whole, as lanegate.yml says or its place does. */
const laneOfFile = (path, { settings }) => (0,declared_lane/* laneDeclaredFor */.AL)(path, settings) ?? (0,lane_of_place/* laneOfPlace */.z)(path);
/**
 * Takes a commit apart by lane. Throws a `UserError` for a model without a provider that is known, and for bad suites.
 */
function lanePartsOf(side) {
    const suites = (0,suites_of/* suitesOf */.f)(side);
    const placed = [...side.blobs.keys()].map((path) => ({ path, lane: laneOfFile(path, side) }));
    const filesOf = (lane) => placed.filter((each) => each.lane === lane).map(({ path }) => path);
    return {
        prompts: promptParts(side),
        ...modelParts(side, suites, filesOf('model')),
        data: dataParts(side, suites, filesOf('data')),
        evals: evalParts(side, suites),
        configuration: configurationParts(side),
    };
}


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


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

/***/ 78507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readWholeSide)
/* harmony export */ });
/* harmony import */ var _domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58284);
/* harmony import */ var _domain_suite_prompt_files_text_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13141);
/* harmony import */ var _domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11070);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69405);
/* harmony import */ var _domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77063);
/* harmony import */ var _read_includes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93567);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85085);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71643);








/** A larger prompt is not read. */
const maxPromptBytes = 4_000_000;
/**
 * Reads everything of one commit, or of uncommitted work, that a lane can be released of, by git objects alone. Throws
 * a `UserError` for a mistake in its lanegate.yml.
 */
async function readWholeSide(git, tree) {
    const side = await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .readOneSide */ .KC)(git, tree);
    const paths = [...side.blobs.keys()].filter((path) => isPrompt(path, side));
    const unknown = paths.filter((path) => !side.prompts.has(path) && !side.unreadablePrompts.has(path));
    const contents = await git.readBlobs(unknown.map((path) => side.blobs.get(path) ?? ''), maxPromptBytes);
    const isDeployed = deployedBy(side);
    const unreadablePrompts = new Map([...side.unreadablePrompts].filter(([path]) => isDeployed(path)));
    const found = new Map();
    unknown.forEach((path, index) => {
        const prompt = anyPromptIn(contents[index], path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            found.set(path, prompt);
    });
    const complete = await (0,_read_includes_js__WEBPACK_IMPORTED_MODULE_5__/* .readIncludes */ .O)(git, found, side.blobs, new Map());
    const known = [...side.prompts].filter(([path]) => isDeployed(path));
    return { ...side, unreadablePrompts, allPrompts: new Map([...known, ...complete]) };
}
/** Whether a file is deployed as a prompt, though no suite may name it. */
const isPrompt = (path, side) => (0,_domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .laneOfFile */ .w)(path, side) === 'prompt' && ((0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromptPath */ .UX)(path) || side.settings.lanes.prompt !== undefined);
/** A prompt of a test or of a judge reaches nobody, unless lanegate.yml or a suite names it. */
function deployedBy(side) {
    const named = new Set([
        ...Object.values(side.settings.prompts),
        ...(0,_domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f)(side).flatMap(({ target }) => (0,_domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .promptOf */ .Gh)(target) ?? []),
    ]);
    const isNamed = (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_2__/* .meantBy */ .Pn)(named);
    return (path) => (0,_domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .laneOfFile */ .w)(path, side) === 'prompt' || isNamed(path);
}
/** A file in a form of its own is a prompt as the text that it is. */
function anyPromptIn(content, path) {
    const prompt = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .promptIn */ .ox)(content, path);
    const read = (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_7__/* .utf8Of */ .v)(content);
    const isText = read.kind === 'text' && read.text.trim() !== '' && !(0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromptYamlPath */ .t1)(path);
    return typeof prompt === 'string' && isText ? (0,_domain_suite_prompt_files_text_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTextPrompt */ .Y)(read.text, path) : prompt;
}


/***/ })

};
;
})
