export const id = 1190;
export const ids = [1190];
export const modules = {

/***/ 53431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MR: () => (/* binding */ editedLaneWorkflows),
  Oq: () => (/* binding */ isActionPath),
  $u: () => (/* binding */ isWorkflowPath)
});

// UNUSED EXPORTS: laneWorkflows

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml-nesting.js
var yaml_nesting = __webpack_require__(88782);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/workflow-text.js


const product = /lanegate/iu;
/** What starts a workflow and what it is called do nothing, and a filter of paths may well name lanegate.yml. */
const idleKeys = new Set(['on', 'name', 'run-name']);
/**
 * Reads a workflow or an action.yml by its meaning: comments name nothing, while quotes, escapes, flow style, anchors and
 * aliases hide nothing. What no parser takes is read as text, and what nests beyond reason counts as naming Lanegate.
 */
function readWorkflowText(text, kind) {
    if ((0,yaml_nesting/* nestsTooDeep */.q)(text))
        return { namesLanegate: true, uses: [] };
    const documents = [...(0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: false, uniqueKeys: false })];
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
 * The changed files that belong to lane workflows of the target branch, the merge base or head, in the order of the change.
 * None where the target branch has no lane workflow: that is the change that adopts Lanegate.
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

/***/ 32017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ keysOfCalls),
/* harmony export */   jv: () => (/* binding */ laneReferenceOf),
/* harmony export */   vD: () => (/* binding */ secretsOfEntry),
/* harmony export */   vF: () => (/* binding */ needsOfEntry)
/* harmony export */ });
const actions = 'detect|announce|evaluate|merge|gate|report|override|admit|lock|release|promote|rollback|status';
const reusable = String.raw `\.github/workflows/(?<file>lane-[\w-]+)\.ya?ml`;
const elsewhere = new RegExp(String.raw `^[\w.-]+/lanegate(?:/(?:(?<action>${actions})|${reusable}))?@(?<ref>\S+)$`, 'u');
const sameCommit = new RegExp(String.raw `^\$/(?:(?<action>${actions})|${reusable})$`, 'u');
/** Reads a `uses`; `undefined` where it names nothing of Lanegate. */
function laneReferenceOf(uses) {
    const found = (elsewhere.exec(uses) ?? sameCommit.exec(uses))?.groups;
    return found && { entry: found['file'] ?? found['action'] ?? 'root', ref: found['ref'] };
}
/** The variables of keys and addresses that the reusable workflows hand on to models; no other reaches them. */
const keysOfCalls = [
    ...['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
    ...['OPENROUTER_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'LANEGATE_PROVIDER_KEY'],
];
const deploying = ['LEDGER_TOKEN', 'LANEGATE_DEPLOY_KEY'];
const secrets = {
    'lane-check': [...keysOfCalls, 'LANEGATE_CACHE_SECRET'],
    'lane-fork-evaluate': keysOfCalls,
    'lane-override': ['LEDGER_TOKEN'],
    'lane-rollback': deploying,
    'lane-code': [],
    'lane-prompt': deploying,
    'lane-model': deploying,
};
/** The secrets that a reusable workflow declares; `undefined` of an action, which is given variables instead. */
const secretsOfEntry = (entry) => secrets[entry];
const contents = { scope: 'contents', level: 'read', without: 'nothing can be read', isVital: true };
const statuses = {
    scope: 'statuses',
    level: 'write',
    without: 'the status `lanegate` is not set, and requiring it blocks for ever',
};
const comments = { scope: 'pull-requests', level: 'write', without: 'there is no comment' };
const runs = {
    scope: 'actions',
    level: 'read',
    without: 'answers and receipts of earlier runs are not used, and caps over several runs are not enforced',
};
const ledger = {
    ...{ scope: 'contents', level: 'write', isVital: true },
    without: 'no override can be recorded',
};
const moves = {
    ...ledger,
    without: 'nothing can be put on record, so that nothing is released or deployed',
};
const deployments = {
    ...{ scope: 'deployments', level: 'write' },
    without: 'GitHub does not show what was deployed',
};
const pullRequests = {
    scope: 'pull-requests',
    level: 'read',
    without: 'it is not known whose pull request a commit is',
};
const merged = { ...pullRequests, without: 'an override of a merged pull request releases nothing' };
const whole = [contents, statuses, comments, runs];
const needs = {
    root: whole,
    detect: [contents],
    announce: [statuses, comments],
    evaluate: [contents, runs],
    gate: [contents, statuses],
    report: [comments],
    override: [ledger, statuses, pullRequests],
    admit: whole,
    lock: [contents],
    release: [moves, merged],
    promote: [moves, deployments],
    rollback: [moves, deployments],
    status: [contents],
    'lane-check': whole,
    'lane-fork-evaluate': whole,
    'lane-override': [ledger, statuses, pullRequests],
    'lane-rollback': [moves, deployments],
    'lane-code': [contents],
    'lane-prompt': [moves, deployments, merged],
    'lane-model': [moves, deployments, merged],
};
/** What the token of a job needs for an entry. */
const needsOfEntry = (entry) => needs[entry] ?? [];


/***/ }),

/***/ 94906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}


/***/ }),

/***/ 58702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ retiredHost),
/* harmony export */   T8: () => (/* binding */ retirementOf),
/* harmony export */   jy: () => (/* binding */ describeRetirement),
/* harmony export */   zN: () => (/* binding */ retirementsCheckedOn)
/* harmony export */ });
/** What OpenAI's deprecations page says, read on 2026-11-26 (developers.openai.com/api/docs/deprecations). */
const openAiRetirements = [
    ['2026-10-23', 'gpt-5.6-terra', ['gpt-3.5-turbo', 'o4-mini']],
    ['2026-10-23', 'gpt-5.6-sol', ['gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o1-pro', 'o3-mini']],
    ['2026-10-23', 'gpt-5.6-luna', ['gpt-4.1-nano']],
    ['2026-12-11', 'gpt-5.6-sol', ['gpt-5', 'gpt-5-pro', 'o3', 'o3-pro']],
    ['2026-12-11', 'gpt-5.6-terra', ['gpt-5-mini']],
    ['2026-12-11', 'gpt-5.6-luna', ['gpt-5-nano']],
    ['2027-01-14', 'gpt-6-luna', ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini']],
];
/** What Anthropic's release notes say, read on 2026-11-26 (platform.claude.com/docs/en/release-notes/overview). */
const anthropicRetirements = [
    ['2025-10-28', 'claude-sonnet-4-5', ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022']],
    ['2026-01-05', 'claude-opus-4-5', ['claude-3-opus-20240229', 'claude-3-opus-latest']],
    ['2026-02-19', undefined, ['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest']],
    ['2026-04-20', 'claude-haiku-4-5', ['claude-3-haiku-20240307']],
    ['2026-06-15', 'claude-sonnet-4-6', ['claude-sonnet-4-20250514', 'claude-sonnet-4-0']],
    ['2026-06-15', 'claude-opus-4-8', ['claude-opus-4-20250514', 'claude-opus-4-0']],
    ['2026-08-05', 'claude-opus-4-8', ['claude-opus-4-1-20250805', 'claude-opus-4-1']],
];
/** What Google's deprecations page says, read on 2026-11-26 (ai.google.dev/gemini-api/docs/deprecations). */
const googleRetirements = [
    ['2026-01-14', 'gemini-embedding-001', ['text-embedding-004']],
    ['2026-03-09', 'gemini-3.1-pro-preview', ['gemini-3-pro-preview']],
    ['2026-05-25', 'gemini-3.1-flash-lite', ['gemini-3.1-flash-lite-preview']],
    [
        '2026-06-01',
        undefined,
        ['gemini-2.0-flash', 'gemini-2.0-flash-001', 'gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'],
    ],
    ['2026-12-01', 'gemini-3.8-flash', ['gemini-2.5-pro']],
    ['2026-12-01', 'gemini-3.5-flash-lite', ['gemini-2.5-flash']],
];
const retirementsOf = (maker, announced) => announced.flatMap(([retiresOn, replacement, ids]) => ids.map((id) => [id, { maker, retiresOn, replacement }]));
const byId = new Map([
    ...retirementsOf('OpenAI', openAiRetirements),
    ...retirementsOf('Anthropic', anthropicRetirements),
    ...retirementsOf('Google', googleRetirements),
]);
/** The day on which the announcements of the makers were last read. */
const retirementsCheckedOn = '2026-11-26';
/** When a model's maker stops serving it, dated snapshots included; `undefined` where no day is known. */
function retirementOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    return byId.get(id) ?? byId.get(id.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{4})$/, ''));
}
/** One sentence about a retirement, as it reads on a day. */
function describeRetirement(model, { maker, retiresOn, replacement }, today) {
    const when = `${maker} ${retiresOn <= today ? 'retired' : 'retires'} ${model} on ${retiresOn}`;
    return replacement === undefined ? when : `${when} and names ${replacement} in its place`;
}
const retiredHosts = new Map([
    ['models.github.ai', 'GitHub Models was retired on 2026-07-30'],
    ['models.inference.ai.azure.com', 'GitHub Models was retired on 2026-07-30'],
]);
/** Why nobody answers at a host any more; `undefined` for every other host. */
const retiredHost = (hostname) => retiredHosts.get(hostname.toLowerCase());


/***/ }),

/***/ 87877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yl: () => (/* binding */ codeOwnersPaths),
  Nz: () => (/* binding */ maxCodeOwnersBytes),
  D: () => (/* binding */ ownersOfPath),
  dK: () => (/* binding */ parseCodeOwners),
  CD: () => (/* binding */ soleOwnerOf)
});

// UNUSED EXPORTS: ruleFor

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/fits.js
var fits = __webpack_require__(41719);
;// CONCATENATED MODULE: ./dist/compiled/domain/ownership/owner-pattern.js

/** What gitignore knows and CODEOWNERS does not (docs.github.com, About code owners, syntax exceptions). */
const mistakes = [
    { isMade: (pattern) => pattern.startsWith('!'), sentence: '`!` does not work in CODEOWNERS' },
    { isMade: (pattern) => pattern.startsWith('\\#'), sentence: '`\\#` does not work in CODEOWNERS' },
    { isMade: (pattern) => /(?<!\\)[[\]]/.test(pattern), sentence: '`[ ]` does not work in CODEOWNERS' },
    { isMade: (pattern) => pattern.includes('***'), sentence: 'three stars in a row mean nothing' },
    { isMade: (pattern) => /(?:^|[^\\])(?:\\\\)*\\$/.test(pattern), sentence: 'it ends in a backslash' },
];
/** Why a pattern cannot be used, as a sentence; `undefined` when it can. */
const mistakeOfPattern = (pattern) => mistakes.find(({ isMade }) => isMade(pattern))?.sentence;
/**
 * Reads a pattern that has no mistake: as gitignore means it, from the root where a slash begins it or stands within, else
 * in any folder. A folder that is named stands for all that lies in it; only a last `*` of its own stays in its folder.
 */
function parseOwnerPattern(pattern) {
    if (pattern === '/')
        return () => false;
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const parts = body.split('/');
    const before = pattern.startsWith('/') || parts.length > 1 ? [] : [fits/* many */._];
    const whole = [...before, ...parts.map(partOf), ...tailOf(pattern, parts)];
    return (path) => (0,fits/* fits */.l)(path.split('/'), whole);
}
const partOf = (part) => (part === '**' ? fits/* many */._ : segmentTestOf(part));
const any = () => true;
/** What may follow below the last part: something must where only a folder is meant, nothing after a star of its own. */
function tailOf(pattern, parts) {
    const isOpen = parts.at(-1) === '**';
    if (pattern.endsWith('/'))
        return isOpen ? [any, any, fits/* many */._] : [any, fits/* many */._];
    if (isOpen)
        return parts.length > 1 ? [any] : [];
    return parts.at(-1) === '*' && pattern !== '*' ? [] : [fits/* many */._];
}
function segmentTestOf(part) {
    const pattern = (part.match(/\*+|\\.|./gsu) ?? []).map(characterTestOf);
    return (segment) => (0,fits/* fits */.l)([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return fits/* many */._;
    if (token === '?')
        return () => true;
    const literal = token.startsWith('\\') ? token.slice(1) : token;
    return (character) => character === literal;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/ownership/code-owners.js

/** Where GitHub looks for the file; of several the first counts. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub reads no file of 3 MB or more; which megabyte it means is not documented, so the smaller one counts. */
const maxCodeOwnersBytes = 3_000_000;
const owner = /^(?:@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9_.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
/** Reads a CODEOWNERS file as GitHub does: a line that it does not understand is left out, the others count. */
function parseCodeOwners(text, path) {
    const lines = text.split(/\r\n|\n|\r/).map((written, index) => readLine(written, index + 1));
    return {
        path,
        rules: lines.flatMap((each) => (each !== undefined && 'owns' in each ? [each] : [])),
        skipped: lines.flatMap((each) => (each !== undefined && 'reason' in each ? [each] : [])),
    };
}
/** The rule that decides about a path: the last that fits. `undefined` where none does. */
const ruleFor = ({ rules }, path) => rules.findLast(({ owns }) => owns(path));
/** Who owns a path; nobody where no rule fits, or where the last that fits names nobody. */
const ownersOfPath = (codeOwners, path) => ruleFor(codeOwners, path)?.owners ?? [];
/** The first owner of each of some paths, where that is one and the same; `undefined` where it is not, or where one has none. */
function soleOwnerOf(codeOwners, paths) {
    const owners = new Set(paths.map((path) => ownersOfPath(codeOwners, path)[0]));
    const [owner] = owners;
    return owners.size === 1 ? owner : undefined;
}
function readLine(written, line) {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined)
        return undefined;
    const stranger = owners.find((each) => !owner.test(each));
    const reason = mistakeOfPattern(pattern) ??
        (stranger === undefined ? undefined : `\`${stranger}\` is no @user, @organisation/team or address`);
    if (reason !== undefined)
        return { line, text: written.trim(), reason };
    return { line, pattern, owners, owns: parseOwnerPattern(pattern) };
}
/** What stands between white space that no backslash escapes; a word that begins with `#` begins a comment. */
function wordsOf(written) {
    const words = written.match(/(?:\\.|[^\s\\]|\\$)+/gsu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}


/***/ }),

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Fw: () => (/* binding */ mixedTarget),
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _suites_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69405);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10339);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suites_of_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined)
        return tryResolve(suite.policy, sources, { arm, policy });
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sources, { arm, policy }) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const target = definitionOf(suite, arm)?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .mixTarget */ .cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/** The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy says. */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 95059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCodeOwners)
/* harmony export */ });
/* harmony import */ var _domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87877);

/** The CODEOWNERS file that GitHub would go by; nobody owns anything by one that is too large or no text. */
async function readCodeOwners(git, files) {
    const blobOf = new Map(files.map(({ path, blob }) => [path, blob]));
    const path = _domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwnersPaths */ .Yl.find((each) => blobOf.has(each));
    if (path === undefined)
        return undefined;
    const [content] = await git.readBlobs([blobOf.get(path) ?? ''], _domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCodeOwnersBytes */ .Nz - 1);
    if (content?.kind === 'text')
        return (0,_domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCodeOwners */ .dK)(content.text, path);
    const reason = content?.kind === 'too-large' ? 'the file has 3 MB or more, so GitHub does not load it' : 'it is no text';
    return { path, rules: [], skipped: [{ line: 1, text: path, reason }] };
}


/***/ })

};
