export const id = 9480;
export const ids = [9480];
export const modules = {

/***/ 19480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importFiles: () => (/* binding */ importFiles)
});

// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 26 modules
var formats = __webpack_require__(76287);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 5 modules
var grader_spec = __webpack_require__(47509);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 1 modules
var dataset = __webpack_require__(64997);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 4 modules
var parse_prompt = __webpack_require__(46940);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/import-file.js








const nothing = { models: {}, providers: {}, files: [] };
/** What a prompt file or a data set of OpenAI evals says, where no format of another tool claims it. Throws a `UserError`. */
function importFile(text, path) {
    if (/\.(?:jsonl|ndjson)$/i.test(path))
        return importDataset(text, path);
    const prompt = (0,parse_prompt/* parsePrompt */.e)(text, path);
    const hasSuite = (0,carried_suite/* carriesSuite */.i4)(prompt, new Set());
    const suite = hasSuite
        ? (0,carried_suite/* carriedSuite */.xV)(prompt, (0,prompt_path/* promptNameOf */.Px)(path), { ...configuration/* defaultConfiguration */._0, judge: 'judge' })
        : undefined;
    const isWhole = suite !== undefined && suite.problem === undefined;
    return {
        ...nothing,
        path,
        prompts: [prompt],
        suites: isWhole ? [suite] : [],
        unimported: isWhole ? [] : [whyNoSuite(prompt, suite)],
    };
}
const whyNoSuite = ({ path, lineOf }, suite) => ({
    place: { path, line: suite === undefined ? 1 : lineOf(['evaluators']) },
    what: 'a suite',
    why: suite?.problem ?? 'the file has no graders, and a suite needs one',
});
/** Samples of the registry are graded by a class that its YAML names; an exact match is what most of them mean. */
function importDataset(text, path) {
    const cases = [...(0,dataset/* parseDataset */.oH)(text, path)];
    if (cases.every(({ expected, expected_any: any }) => expected === undefined && any === undefined)) {
        throw new user_error/* UserError */.yo('no case of this data set says what is expected', { place: { path, line: 1 } });
    }
    const name = (0,prompt_path/* promptNameOf */.Px)(path);
    const place = { path, line: 1 };
    const suite = {
        name,
        target: { prompt: target_reference/* messagesOfCases */.HD, model: 'model' },
        cases: { kind: 'inline', path, cases },
        graders: [grader_spec/* GraderSpec */.he.parse({ type: 'equals', value: '{{expected}}', trim: true, metric: 'match' })],
        sources: [],
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin: undefined },
        place,
        problem: undefined,
    };
    const why = 'the data set names none: declare the binding `model` under `models`';
    return { ...nothing, path, prompts: [], suites: [suite], unimported: [{ place, what: 'the model', why }] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/write-native.js




/** Writes what files of other tools say as lanegate.yml, prompts and data sets; loaded again it means the same. */
function writeNative(imported) {
    const files = new Map();
    const changed = [];
    const prompts = imported.flatMap((each) => each.prompts);
    const names = uniqueNames(prompts.map(({ path }) => path));
    const pathOf = (prompt) => {
        const name = names.get(prompt.path) ?? '';
        if (prompt.firstRole !== undefined)
            return prompt.path;
        const path = `prompts/${name}.prompt.yml`;
        files.set(path, (0,dist/* stringify */.As)(promptFileOf(prompt), { lineWidth: 0 }));
        const without = prompt.testData.length === 0 ? '' : ', without its cases and evaluators';
        changed.push(`${prompt.path} is ${path} now${without}`);
        return path;
    };
    const declared = prompts.map((prompt) => [names.get(prompt.path) ?? '', pathOf(prompt)]);
    const suites = imported.flatMap((each) => each.suites);
    const suiteNames = uniqueNames(suites.map(({ name }) => name));
    const bindings = imported.flatMap(({ models, providers }) => [...Object.keys(models), ...Object.keys(providers)]);
    const renamed = uniqueNames(bindings.filter((name) => name.includes('#')));
    const nameOf = (name) => renamed.get(name) ?? name;
    const specs = suites.map((suite) => {
        const dataset = suite.cases.kind === 'file' ? suite.cases.path : `evals/${suiteNames.get(suite.name)}.jsonl`;
        if (suite.cases.kind === 'inline') {
            files.set(dataset, suite.cases.cases.map((each) => `${JSON.stringify(caseOf(each, nameOf))}\n`).join(''));
            changed.push(`the cases of ${suite.name} are in ${dataset} now`);
        }
        return specOf(suite, { dataset, names, nameOf });
    });
    const configuration = {
        version: 1,
        ...bindingsOf(imported, nameOf),
        ...filled('prompts', Object.fromEntries(declared)),
        suites: specs,
    };
    files.set('lanegate.yml', (0,dist/* stringify */.As)(configuration, { lineWidth: 0 }));
    return { files, changed };
}
const filled = (key, value) => (Object.keys(value).length === 0 ? {} : { [key]: value });
/** A short name for each path that is a file name, numbered where several have it. */
function uniqueNames(paths) {
    const names = new Map();
    const taken = new Set();
    for (const path of paths) {
        const [file = '', label] = path.split('#');
        const plain = (label ?? (0,prompt_path/* promptNameOf */.Px)(file)).replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
        let name = plain;
        for (let count = 2; taken.has(name); count += 1)
            name = `${plain}-${count}`;
        if (!names.has(path))
            names.set(path, name);
        taken.add(name);
    }
    return names;
}
function promptFileOf({ messages, model, parameters, responseFormat, language }) {
    return {
        ...(model === undefined ? {} : { model }),
        ...filled('modelParameters', parameters),
        ...formatOf(responseFormat),
        ...(language === undefined ? {} : { template: language }),
        messages: messages.map(({ role, content }) => ({ role, content })),
    };
}
function formatOf(responseFormat) {
    if (typeof responseFormat !== 'object' || responseFormat === null || !('type' in responseFormat))
        return {};
    if (responseFormat.type !== 'json_schema')
        return { responseFormat: responseFormat.type };
    return { responseFormat: 'json_schema', jsonSchema: JSON.stringify(responseFormat['json_schema']) };
}
/** Bindings and their providers; those of another tool's file go by the end of their name. */
function bindingsOf(imported, nameOf) {
    const models = imported.flatMap((each) => Object.entries(each.models));
    const providers = imported.flatMap((each) => Object.entries(each.providers));
    const bound = models.map(([name, { provider, ...rest }]) => [nameOf(name), { provider: nameOf(provider), ...rest }]);
    return {
        ...filled('providers', Object.fromEntries(providers.map(([name, provider]) => [nameOf(name), provider]))),
        ...filled('models', Object.fromEntries(bound)),
    };
}
const caseOf = ({ line: _, graders, ...rest }, nameOf) => ({
    ...rest,
    ...(graders === undefined ? {} : { graders: graders.map((spec) => graderOf(spec, nameOf)) }),
});
function specOf(suite, { dataset, names, nameOf }) {
    const { name, target, graders, sources, repeats, gate, judge, embedder } = suite;
    const { margin, floor, metrics } = gate;
    const gated = {
        ...(margin === undefined ? {} : { margin }),
        ...filled('floor', floor),
        ...filled('metrics', metrics),
    };
    return {
        name,
        target: targetOf(target, names, nameOf),
        dataset,
        ...(judge === undefined ? {} : { judge: nameOf(judge) }),
        ...(embedder === undefined ? {} : { embedder: nameOf(embedder) }),
        ...(graders.length === 0 ? {} : { graders: graders.map((spec) => graderOf(spec, nameOf)) }),
        ...(sources.length === 0 ? {} : { sources }),
        ...(repeats === 1 ? {} : { repeats }),
        ...filled('gate', gated),
    };
}
/** Programs and endpoints are written as they are. */
function targetOf(target, names, nameOf) {
    if (!('prompt' in target))
        return target;
    const { prompt, model } = target;
    return {
        ...(prompt === target_reference/* messagesOfCases */.HD ? {} : { prompt: names.get(prompt) ?? prompt }),
        ...(model === undefined ? {} : { model: nameOf(model) }),
    };
}
/** A grader, and those of its set, without what it would be by itself. */
function graderOf({ graders, model, ...spec }, nameOf) {
    const written = Object.entries(spec).filter(([key, value]) => value !== undefined && value !== usual[key]);
    return {
        ...Object.fromEntries(written),
        ...(model === undefined ? {} : { model: nameOf(model) }),
        ...(graders === undefined ? {} : { graders: graders.map((member) => graderOf(member, nameOf)) }),
    };
}
const usual = grader_spec/* usualGrader */.k4;

// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-imports.js + 1 modules
var read_imports = __webpack_require__(42981);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-sides.js + 1 modules
var read_sides = __webpack_require__(27924);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/settle-commits.js
var settle_commits = __webpack_require__(15638);
;// CONCATENATED MODULE: ./dist/compiled/stages/import.js








/** Writes files of other tools in Lanegate's own form. Nothing is overwritten unless that is asked for. */
async function importFiles(ports, request) {
    const { git, files } = ports;
    const tree = request.worktree ? await git.snapshotWorktree() : await (0,settle_commits/* mustResolve */.i)(git, 'HEAD');
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const imported = [];
    for (const path of request.paths)
        imported.push(await importOne(git, blobs, path));
    const native = writeNative(imported);
    const targets = [...native.files].map(([path, text]) => ({ path: `${request.out}/${path}`, text }));
    for (const { path } of targets)
        refuseLinks(blobs, path);
    if (!request.force)
        for (const { path } of targets)
            await refuseOverwriting(files, path);
    for (const { path, text } of targets)
        await files.write(path, text);
    return {
        version: 1,
        written: targets.map(({ path }) => path),
        changed: native.changed,
        unimported: [...imported.flatMap((each) => each.unimported), ...missingJudges(imported)].map(told),
    };
}
/** Whoever writes files into their own checkout may bring code; what is written is judged again when it is run. */
const ownWork = { mayRunCode: true };
async function importOne(git, blobs, path) {
    const format = formats/* formats */.F.find((each) => each.claims(path));
    if (format !== undefined && blobs.has(path))
        return (0,read_imports/* readImport */.A)(git, blobs, { path, format, trust: ownWork });
    const text = await (0,read_sides/* readText */.yR)(git, blobs.get(path), path);
    if (text !== undefined)
        return importFile(text, path);
    const nearest = (0,nearest_name/* nearestName */.q)(path, blobs.keys());
    throw new user_error/* UserError */.yo(`there is no file \`${path}\` in the commit`, {
        place: { path },
        hint: nearest === undefined ? 'commit it, or import with --worktree' : `did you mean \`${nearest}\`?`,
    });
}
/** What stands where a folder would is a file, or a link that may lead anywhere. */
function refuseLinks(blobs, path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    for (let length = 1; length < parts.length; length += 1) {
        const folder = parts.slice(0, length).join('/');
        if (!blobs.has(folder))
            continue;
        throw new user_error/* UserError */.yo('this is a file or a link in the repository, and no folder to write to', {
            place: { path: folder },
            hint: 'name another --out',
        });
    }
}
/** Whom graders ask is said once in lanegate.yml, and no file of another tool has said it. */
function missingJudges(imported) {
    const gaps = imported.flatMap(({ suites }) => suites.flatMap((suite) => Object.entries(suite.gaps ?? {})));
    const first = new Map([...gaps].reverse());
    return [...first].map(([role, place]) => ({
        place,
        what: `the ${role}`,
        why: `the file names none: declare a binding under \`models\` and name it as \`${role}\` in lanegate.yml`,
    }));
}
async function refuseOverwriting(files, path) {
    if ((await files.read(path)) === undefined)
        return;
    throw new user_error/* UserError */.yo('this file is there already', { place: { path }, hint: 'name another --out, or say --force' });
}
const told = ({ place, what, why }) => ({ path: place.path, line: place.line, what, why });


/***/ }),

/***/ 15638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

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
    const branch = defaultBranch === undefined ? undefined : await git.resolve(`origin/${defaultBranch}`);
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ })

};
