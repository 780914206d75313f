export const id = 3488;
export const ids = [3488];
export const modules = {

/***/ 20868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ sourcesDigest),
/* harmony export */   Rd: () => (/* binding */ differingSources),
/* harmony export */   Zk: () => (/* binding */ differingPaths),
/* harmony export */   st: () => (/* binding */ unmatchedSources),
/* harmony export */   tv: () => (/* binding */ dependedOn)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59296);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11691);



/** The paths of a change, each once: those whose content differs, and those that git alone can tell, such as links. */
function differingPaths({ base, head }, found) {
    const gone = [...base.blobs.keys()].filter((path) => !head.blobs.has(path));
    const other = [...head.blobs].filter(([path, blob]) => base.blobs.get(path) !== blob).map(([path]) => path);
    return [...new Set([...gone, ...other, ...found.map(({ path }) => path)])].sort();
}
const everything = ['**'];
/** The lists of globs that a suite depends on beyond prompt and model; of a program that declares none, all there is. */
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

/***/ 33488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/domain/artifacts/for-few.ts
var for_few = __webpack_require__(17080);
// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts + 1 modules
var digest = __webpack_require__(70030);
// EXTERNAL MODULE: ./src/domain/graders/program/grader-files.ts
var grader_files = __webpack_require__(82755);
// EXTERNAL MODULE: ./src/domain/graders/suite-graders.ts
var suite_graders = __webpack_require__(24850);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider_provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/suite/prompt.ts
var suite_prompt = __webpack_require__(80093);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(11691);
// EXTERNAL MODULE: ./src/domain/suite/target.ts + 1 modules
var suite_target = __webpack_require__(97280);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/changes/source-differences.ts
var source_differences = __webpack_require__(20868);
;// CONCATENATED MODULE: ./src/domain/changes/affected-suites.ts









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
    const content = cases.kind === 'file' ? (side.blobs.get(cases.path) ?? 'missing') : cases.cases;
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

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/artifacts/glob.ts
var glob = __webpack_require__(59296);
// EXTERNAL MODULE: ./src/domain/suite/configuration-file.ts
var configuration_file = __webpack_require__(53236);
;// CONCATENATED MODULE: ./src/domain/changes/coverage.ts




/**
 * The suites that a change of the prompt or model lane reaches: they evaluate it, or their two targets are proven equal
 * in spite of it. What head holds counts only where head's own target uses it: a suite that moved on to another prompt
 * says nothing about the one it left. Providers bind from the target branch, so no suite evaluates a change of one.
 */
const suitesReachedBy = (change, reaches) => reaches
    .filter(({ suite, base, head, isInHead }) => {
    if (change.facet.startsWith(`suites.${suite}.target.`))
        return true;
    return isReached(head, change) || (!isInHead(change) && isReached(base, change));
})
    .map(({ suite }) => suite);
function isReached(reach, { lane, path, facet }) {
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
    if (facet === `prompts.${reach.promptName}`)
        return true;
    if (reach.route !== undefined && isOfRoute(facet, reach.route))
        return true;
    return facet.startsWith('models.') && reach.bindings.has(facet.slice('models.'.length));
}
const isOfRoute = (facet, route) => `${facet}.`.startsWith(`routes.${route}.`);
/** What each of these suites reaches on either side. */
const reachesOf = (suites, sides) => suites.map((suite) => ({
    suite: suite.name,
    base: reachOf(suite.base ?? suite.policy ?? suite.head, (0,suite_sides/* baseTarget */.bJ)(suite, sides), (0,suite_sides/* sourcesOf */.u0)(suite)),
    head: reachOf(suite.head ?? suite.policy, (0,suite_sides/* headTargetOrReason */.xz)(suite, sides), (0,suite_sides/* sourcesOf */.u0)(suite)),
    isInHead: (change) => isHeld(change, sides.head),
}));
function reachOf(definition, resolved, sources) {
    const target = resolved.kind === 'target' ? resolved.target : undefined;
    const prompt = target?.prompt;
    const reference = definition !== undefined && 'prompt' in definition.target ? definition.target : undefined;
    const name = reference?.model;
    const ownModel = name === undefined ? ['model', 'modelParameters'] : [];
    const schema = prompt !== undefined && (0,suite_prompt/* sendsJsonSchema */.dq)(prompt) ? ['jsonSchema'] : [];
    return {
        promptPath: prompt?.path.split('#')[0],
        importedFrom: prompt?.path.includes('#') ? definition?.place.path : undefined,
        includedPaths: new Set(prompt?.inclusion.files.map((file) => file.path)),
        sentFacets: new Set(['messages', 'text', 'responseFormat', ...ownModel, ...schema]),
        promptName: reference?.prompt,
        bindings: new Set([...(name === undefined ? [] : [name]), ...(target?.route?.models.keys() ?? [])]),
        route: target?.route?.name,
        programSources: target?.provider.api === 'command' ? sources : [],
    };
}
/** True when head still has the file, or for lanegate.yml the entry, that a change is about. */
function isHeld({ path, facet }, head) {
    if (path !== configuration_file/* configurationFile */.h)
        return head.blobs.has(path);
    const [section, ...rest] = facet.split('.');
    const name = rest.join('.');
    if (section === 'models')
        return Object.hasOwn(head.settings.models, name);
    if (section === 'routes')
        return Object.keys(head.settings.routes).some((route) => isOfRoute(facet, route));
    return section === 'prompts' ? Object.hasOwn(head.settings.prompts, name) : true;
}

// EXTERNAL MODULE: ./src/domain/changes/declared-lane.ts
var declared_lane = __webpack_require__(16109);
// EXTERNAL MODULE: ./src/domain/formats/import-notes.ts
var import_notes = __webpack_require__(96886);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/declared-paths.ts
var declared_paths = __webpack_require__(70244);
// EXTERNAL MODULE: ./src/stages/steps/find-changes.ts + 80 modules
var find_changes = __webpack_require__(40447);
// EXTERNAL MODULE: ./src/domain/suite/prompt-path.ts
var prompt_path = __webpack_require__(43413);
// EXTERNAL MODULE: ./src/stages/steps/read-includes.ts
var read_includes = __webpack_require__(95745);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts + 1 modules
var read_sides = __webpack_require__(97764);
;// CONCATENATED MODULE: ./src/stages/steps/find-partials.ts



/** Of more prompts than this the first ones are looked through, so that no repository makes anybody wait. */
const mostPrompts = 500;
const maxPromptBytes = 200_000;
/** What a prompt may include; programs and pictures are none of it. */
const mayBeIncluded = /\.(?:txt|md|markdown|prompt|text|ya?ml|json|toml|j2|jinja2?|mustache|hbs|handlebars|liquid|njk|tmpl|tpl)$|(?:^|\/)[^./]+$/i;
/**
 * The changed files that some prompt of a commit includes, wherever they lie. Prompts are only looked through where a file
 * changed that could be a part of one and is none by itself.
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

// EXTERNAL MODULE: ./src/domain/report/terminal-text.ts
var terminal_text = __webpack_require__(13779);
;// CONCATENATED MODULE: ./src/domain/changes/shell-words.ts

/** A command stays within one line of a terminal that nothing cuts. */
const mostCommandCharacters = 800;
const plainWord = /^[A-Za-z0-9_@%+=,./][A-Za-z0-9_@%+=:,./-]*$/;
/** A text as one word of a POSIX shell, in which nothing is expanded. */
const shellWord = (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
/** How git's bytes that are no UTF-8 are spelled, which a shell would take at its word. */
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** Whether a path survives being shown, copied and pasted: nothing invisible, no line break, not too long. */
const isCopyable = (path) => path.length <= mostCommandCharacters / 4 && !spelledByte.test(path) && (0,terminal_text/* terminalText */.eR)(path) === path;
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

;// CONCATENATED MODULE: ./src/domain/changes/split-lanes.ts


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
        return { lane, commands: [branchOff(lane, base, head), ...commandsOver(pick, own)] };
    });
    return { split, notes: [] };
}
const pick = 'git -c merge.renames=false cherry-pick';
function splitByPath({ base, head, files }) {
    const contested = contestedPaths(files.map((file) => ({ lanes: file.lanes, files: [file] })));
    const needsHands = (file) => homeOf(file.lanes) === undefined || pathsOf(file).some((path) => contested.has(path));
    const [byHand, others] = partition(files, needsHands);
    const [spelled, left] = partition(others, (file) => pathsOf(file).every(isCopyable));
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
        ...commandsOver(`${git} rm --quiet --`, [...gone].map(shellWord)),
        ...commandsOver(`${git} checkout ${head} --`, [...come].map(shellWord)),
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
    const how = isCopyable(path)
        ? `take each part with \`git --literal-pathspecs checkout --patch ${head.slice(0, 12)} -- ${shellWord(path)}\` on its branch, or edit it there by hand`
        : 'edit it by hand on each branch';
    return `${why}, which no command can part: ${how}`;
}
const leftOutNote = (file) => `${pathsOf(file).join(' → ')} is left out of the commands to split, since its name cannot be copied safely: move it by hand`;
const mostNotes = 5;
const capped = (notes) => notes.length <= mostNotes
    ? [...notes]
    : [...notes.slice(0, mostNotes), `so it is with ${notes.length - mostNotes} more files`];

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/stages/steps/score-commits.ts
var score_commits = __webpack_require__(58706);
;// CONCATENATED MODULE: ./src/stages/steps/name-commits.ts



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

;// CONCATENATED MODULE: ./src/stages/steps/part-lanes.ts



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

// EXTERNAL MODULE: ./src/stages/steps/read-contents.ts
var read_contents = __webpack_require__(54358);
// EXTERNAL MODULE: ./src/stages/steps/settle-commits.ts
var settle_commits = __webpack_require__(5551);
;// CONCATENATED MODULE: ./src/stages/detect.ts
















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
    const parted = (0,lane/* isMixed */.Oq)(described.lanes) ? await partLanes(ports, { commits, files, found, declared }) : { notes: [] };
    const changeSet = change_set/* ChangeSet */.VR.parse({
        version: 1,
        policy: commits.policy,
        base: commits.base,
        head: commits.head,
        worktree: commits.worktree,
        ...described,
        ...parted,
        notes: [...commits.notes, ...described.notes, ...(0,read_contents/* notesOnContents */.Nu)(files, contents), ...parted.notes],
    }, (0,for_few/* forFew */.I)(found.length));
    if (request.folder !== undefined) {
        await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    }
    return changeSet;
}
async function readChange(git, { base, head }) {
    const files = await git.changes(base, head);
    return [files, await (0,read_contents/* readContents */.r0)(git, files, maxTotalBytes)];
}
function describe(found, sides) {
    const { affected, unaffected } = assessSuites(sides, found);
    const lanes = (0,lane/* inOrder */.al)([...found.map(({ lane }) => lane), ...affected.flatMap((suite) => suite.lanes)]);
    const reaches = reachesOf((0,suite_sides/* suitesAcross */.PL)(sides), sides);
    const notes = [
        ...[...sides.head.unreadablePrompts].map(([path, reason]) => `${path} is not read as a prompt: ${reason}`),
        ...(0,import_notes/* importNotes */.j)(sides.head.imported),
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


/***/ })

};
