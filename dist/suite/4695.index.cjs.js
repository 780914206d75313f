(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4695;
exports.ids = [4695];
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

/***/ 29294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
  OL: () => (/* binding */ meanSame),
  R1: () => (/* binding */ openLineDigest),
  Bj: () => (/* binding */ sha256Of)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/artifacts/digest.js


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof external_node_crypto_.hash === 'function'
    ? (text) => external_node_crypto_.hash('sha256', text, 'hex')
    : (text) => external_node_crypto_.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = external_node_crypto_.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


/***/ }),

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


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

/***/ 89396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ baseTarget),
  Fg: () => (/* binding */ definitionOf),
  ql: () => (/* binding */ headTarget),
  xz: () => (/* binding */ headTargetOrReason),
  Fw: () => (/* binding */ mixedTarget),
  u0: () => (/* binding */ sourcesOf),
  PL: () => (/* binding */ suitesAcross)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/renamed-reference.js





/**
 * What a reference means in head, where head calls its prompt or what answers it otherwise: the prompt in the same
 * file, or in one that came where the old one went, with the same meaning, else with most of its words; and a binding
 * or a route that is the same. `undefined` where there is none, or where it is not plain which.
 */
function renamedReference(reference, commits) {
    const before = ifThere(() => (0,target/* findPrompt */.Av)(reference.prompt, commits.base));
    const prompt = before && renamedPrompt(before, commits);
    if (prompt === undefined)
        return undefined;
    if (reference.model === undefined)
        return { prompt };
    const model = renamedAnswerer(reference.model, commits);
    return model === undefined ? undefined : { prompt, model };
}
function renamedPrompt(before, { base, head }) {
    if (head.prompts.has(before.path))
        return before.path;
    if (head.blobs.has(before.path))
        return undefined;
    const came = [...head.prompts.values()].filter(({ path }) => !base.blobs.has(path));
    const digest = (0,suite_prompt/* promptDigest */.pl)(before);
    const same = came.filter((prompt) => (0,suite_prompt/* promptDigest */.pl)(prompt) === digest);
    return same.length > 0 ? onlyPath(same) : mostAlike(before, came);
}
const onlyPath = (prompts) => prompts.length === 1 ? prompts[0]?.path : undefined;
/** With less in common it is another prompt, as git has it of a renamed file. */
const leastShared = 0.5;
function mostAlike(before, came) {
    const words = wordsOf(before);
    const alike = came
        .map((prompt) => ({ prompt, shared: sharedShare(words, wordsOf(prompt)) }))
        .filter(({ shared }) => shared >= leastShared);
    const most = Math.max(...alike.map(({ shared }) => shared));
    return onlyPath(alike.filter(({ shared }) => shared === most).map(({ prompt }) => prompt));
}
function renamedAnswerer(name, { policy, base, head }) {
    const { models, routes } = head.settings;
    if ((0,own/* own */.Z)(models, name) !== undefined || (0,own/* own */.Z)(routes, name) !== undefined)
        return name;
    const digestIn = (arm, each) => ifThere(() => (0,answerer/* findAnswerer */.Zf)(each, { arm, policy }))?.modelDigest;
    const digest = digestIn(base, name);
    if (digest === undefined)
        return undefined;
    return [...Object.keys(models), ...Object.keys(routes)].find((each) => digestIn(head, each) === digest);
}
function wordsOf({ messages }) {
    const counts = new Map();
    for (const { content } of messages) {
        for (const word of JSON.stringify(content).match(/[\p{L}\p{N}]+/gu) ?? []) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return counts;
}
/** The part of the longer text that both have, wherever its words stand. */
function sharedShare(some, others) {
    const [one = 0, other = 0] = [some, others].map((counts) => [...counts.values()].reduce((sum, each) => sum + each, 0));
    let shared = 0;
    for (const [word, count] of some)
        shared += Math.min(count, others.get(word) ?? 0);
    return shared / Math.max(one, other, 1);
}
function ifThere(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/sides.js





const byName = (side) => new Map((0,suites_of/* suitesOf */.f)(side).map((suite) => [suite.name, suite]));
/** Every suite that one of the commits defines, by name; one that head has renamed by the name that policy gives it. */
function suitesAcross(sides) {
    const [policy, base, head] = [byName(sides.policy), byName(sides.base), byName(sides.head)];
    const renamed = renamedSuites({ policy, base, head }, sides);
    const isRenamed = new Set([...renamed.values()].map(({ name }) => name));
    const names = new Set([...policy.keys(), ...[...head.keys()].filter((name) => !isRenamed.has(name))]);
    return [...names].map((name) => ({
        name,
        policy: policy.get(name),
        base: base.get(name),
        head: head.get(name) ?? renamed.get(name),
    }));
}
/**
 * For suites of policy that head has no more by their name, the new one of head that asks the very target which theirs
 * has become; none where several do.
 */
function renamedSuites({ policy, base, head }, sides) {
    const fresh = [...head.values()].filter(({ name }) => !policy.has(name) && !base.has(name));
    const digests = new Map(fresh.map((suite) => [suite, digestOfPrompted(tryResolve(suite, [], sidesOfHead(sides)))]));
    const found = [...policy.values()].flatMap((suite) => {
        if (fresh.length === 0 || head.has(suite.name))
            return [];
        const across = { name: suite.name, policy: suite, base: base.get(suite.name), head: undefined };
        const digest = digestOfPrompted(headTarget(across, sides));
        const [only, second] = fresh.filter((each) => digest !== undefined && digests.get(each) === digest);
        return only === undefined || second !== undefined ? [] : [[suite.name, only]];
    });
    const isTakenTwice = ([, suite]) => found.filter(([, other]) => other === suite).length > 1;
    return new Map(found.filter((each) => !isTakenTwice(each)));
}
const sidesOfHead = ({ policy, head }) => ({ arm: head, policy });
/** Programs and endpoints keep what they are by their own names, and are paired by those alone. */
const digestOfPrompted = (resolved) => resolved.kind === 'target' && resolved.target.prompt !== undefined ? (0,target/* targetDigest */.mM)(resolved.target) : undefined;
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined) {
        const found = tryResolve(followed(suite, sides), sources, { arm, policy });
        const reason = found.kind === 'gone' ? whyNotRead(suite.policy, { arm, policy }) : undefined;
        return reason === undefined ? found : { kind: 'gone', reason };
    }
    return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite.head, sources, { arm, policy }) };
}
/** A suite that head dropped, asking for what head calls otherwise by its new name. */
function followed({ policy }, sides) {
    if (policy === undefined || !('prompt' in policy.target))
        return policy;
    const inHead = sidesOfHead(sides);
    if (tryResolve(policy, [], inHead).kind === 'target' || whyNotRead(policy, inHead) !== undefined)
        return policy;
    const target = renamedReference(policy.target, sides);
    return target === undefined ? policy : { ...policy, target };
}
/** Why a suite of policy's, whose file is still there, is none of this commit. */
function whyNotRead(suite, { arm, policy }) {
    const path = suite?.place.path;
    if (path === undefined || arm.configuration === undefined || !arm.blobs.has(path))
        return undefined;
    if ((0,part_of/* isConfigurationOf */.qo)(path, arm) || arm.imported?.some((file) => file.path === path))
        return undefined;
    return (0,part_of/* isConfigurationOf */.qo)(path, policy)
        ? `lanegate.yml does not include ${path}`
        : `lanegate.yml does not name ${path} under \`imports\``;
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,target/* whyUnreadable */._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const definition = arm === 'head' && suite.head === undefined ? followed(suite, sides) : definitionOf(suite, arm);
        const target = definition?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,target/* mixTarget */.cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ })

};
;
})
