(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6530;
exports.ids = [6530];
exports.modules = {

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

/***/ 47317:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/**
 * What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell
 * anyway.
 */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


/***/ }),

/***/ 20274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven
 * to lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain by its bound
 * and by the test that proves drops, and a `deterioration` only has no proven drop, where there is enough data for
 * one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const isProven = role === 'success' ? low > 0 && comparison.pGain <= alpha : low > -margin && rule.areTooFew !== true;
    if (isProven)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 58892:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   j: () => (/* binding */ changeOfNothing)
/* harmony export */ });
/** A commit as a change of nothing: all of its suites are to be asked, whose names are told. */
const changeOfNothing = (commit, suites) => ({
    version: 1,
    policy: commit,
    base: commit,
    head: commit,
    worktree: false,
    lanes: [],
    mixed: false,
    suites: [...suites],
    affected: [],
    unaffected: [],
    changes: [],
    notes: [],
});
/** A suite's target asked alone, so many times a case, whatever was answered before. */
const askedAgain = (repeats) => (planned) => {
    if (planned.kind === 'problem')
        return planned;
    const { arms, definition, ...plan } = planned.plan;
    return {
        kind: 'run',
        plan: {
            ...plan,
            isSelftest: true,
            arms: { kind: 'head-only', head: arms.head },
            definition: { ...definition, repeats, maxRepeats: undefined },
        },
    };
};


/***/ }),

/***/ 1096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseIdleIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Refuses a glob that includes nothing: a part whose folder is misspelt would not be evaluated. */
function refuseIdleIncludes({ value: { include }, parts, placeOf }) {
    const [idle] = (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsWithout */ .UX)(parts.map(({ path }) => path), include);
    if (idle === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${idle}\` fits no file, so it includes nothing`, {
        place: placeOf(['include', include.indexOf(idle)]),
        hint: 'correct the glob, or take it out',
    });
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

/***/ 93567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIncludes)
/* harmony export */ });
/* harmony import */ var _domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17818);
/* harmony import */ var _domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73009);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71643);



/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: (0,_domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverOver */ .F2)(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...(0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .followIncludes */ .X1)(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    const read = (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Of */ .v)(content);
    return read.kind === 'text' ? (0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .readIncluded */ .Vk)(read.text, path) : read;
}


/***/ }),

/***/ 85085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ promptIn),
  KC: () => (/* binding */ readOneSide),
  hn: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/with-imports.js
/**
 * A commit with the files of other tools that it runs, which are no prompts that cannot be read. What lanegate.yml
 * itself says of a name counts.
 */
function withImports(side, imported) {
    if (imported.length === 0)
        return side;
    const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt]));
    const paths = new Set(imported.map(({ path }) => path));
    const merged = (partOf) => Object.assign({}, ...imported.map(partOf));
    return {
        ...side,
        imported,
        prompts: new Map([...prompts, ...side.prompts]),
        // What another tool's format has read is no prompt file that could not be read.
        unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
        settings: {
            ...side.settings,
            models: { ...merged(({ models }) => models), ...side.settings.models },
            providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/later-names.js
/**
 * A commit with the bindings, routes and prompts that the target branch alone has named since, as a merge brings them:
 * who branches off before a suite came would else have a change that it cannot ask. What `before`, the commit that the
 * change began at, had named and this one drops stays dropped.
 */
function withLaterNames(side, policy, before = side) {
    const own = [side.settings, before.settings];
    const later = policy.settings;
    const [models, routes] = [missing(later.models, own, answering), missing(later.routes, own, answering)];
    const prompts = missing(later.prompts, own, (settings) => settings.prompts);
    if ([models, routes, prompts].every((entries) => Object.keys(entries).length === 0))
        return side;
    const { settings } = side;
    return {
        ...side,
        settings: {
            ...settings,
            models: { ...settings.models, ...models },
            routes: { ...settings.routes, ...routes },
            prompts: { ...settings.prompts, ...prompts },
        },
    };
}
/** A suite's `model` means a binding or a route, so neither may come beside the other. */
const answering = ({ models, routes }) => ({ ...models, ...routes });
function missing(entries, own, namesOf) {
    const known = own.map(namesOf);
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !known.some((names) => Object.hasOwn(names, name))));
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/refuse-idle-includes.js
var refuse_idle_includes = __webpack_require__(1096);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/refuse-no-file.js
var refuse_no_file = __webpack_require__(37252);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-sides.js


















const trusted = { isUntrustedHead: false };
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees, trust = trusted) {
    // At the same time, since those that are missing here then come in one fetch.
    await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
    const included = new Map();
    const policy = await readOwnSide(git, trees.policy, 'the target branch', { included, trust: trusted });
    const reading = { included, trust: trusted, later: policy.settings };
    const base = trees.base === trees.policy ? policy : await readOwnSide(git, trees.base, 'the merge base', reading);
    const head = trees.head === trees.base ? base : await readSide(git, trees.head, { ...reading, trust }, base);
    (0,refuse_no_file/* refuseMisnamed */.Td)(head);
    if (head.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(head.configuration);
    return { policy, base: withLaterNames(base, policy), head: withLaterNames(head, policy, base) };
}
/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
async function readOneSide(git, tree) {
    const side = await readSide(git, tree, { included: new Map(), trust: trusted });
    if (side.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(side.configuration);
    return side;
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, tree, where, reading) {
    try {
        return await readSide(git, tree, reading);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const { place, hint } = error;
        throw new user_error/* UserError */.yo(`${error.message} (in ${where}, ${tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, tree, reading, known) {
    const { included, trust, later } = reading;
    const files = await git.list(tree);
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    const configuration = await (0,read_configuration/* readConfiguration */.T)(git, { tree, blobs }, known);
    const settings = configuration?.value ?? suite_configuration/* defaultConfiguration */._0;
    const wanted = promptPaths([...blobs.keys()], later === undefined ? [settings] : [settings, later]);
    const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
    const complete = asGhModels(await (0,read_includes/* readIncludes */.O)(git, prompts, blobs, included), settings);
    const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
    const isPromptFile = (path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) || complete.has(path);
    const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
    return withImports(side, await (0,read_imports/* readImports */.v)(git, blobs, imports));
}
/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts, settings) => new Map([...prompts].map(([path, prompt]) => [
    path,
    (0,carried_suite/* isGhModels */._W)(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
]));
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, all) {
    const declared = new Set(all.flatMap(({ prompts }) => Object.values(prompts)));
    const names = new Set(all.flatMap(({ suites }) => suites.flatMap(({ target }) => (0,target_reference/* promptOf */.Gh)(target) ?? [])));
    const imports = (0,import_rules/* importGlobs */.Vf)(all[0]);
    const isCalled = (0,prompt_path/* calledBy */.p0)(names);
    return paths.filter((path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) ||
        isImportedYaml(path, imports) ||
        declared.has(path) ||
        names.has(path) ||
        (isCalled(path) && (0,prompt_path/* isPromptPath */.UX)(path)));
}
/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path, imports) => (0,parse_prompt/* isYamlPath */.x)(path) && (0,glob/* matchesGlobs */.nJ)(path, imports) && !formats/* formats */.F.some((format) => format.claims(path));
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), read_text/* mostTextBytes */.wp);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
function promptIn(content, path) {
    const read = (0,why_no_text/* utf8Of */.v)(content);
    return read.kind === 'text' ? tryParsePrompt(read.text, path) : read.reason;
}
function tryParsePrompt(text, path) {
    if ((0,read_text/* isPointer */._V)(text))
        return read_text/* pointsElsewhere */.G1;
    try {
        return (0,parse_prompt/* parsePrompt */.e)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return reasonOf(error);
        throw error;
    }
}
/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }) {
    const line = place?.line === undefined ? [] : [`line ${place.line}`];
    const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
    return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}


/***/ }),

/***/ 21891:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ askAnew)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_tally_describe_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73902);
/* harmony import */ var _domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(913);
/* harmony import */ var _domain_selftest_selftest_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58892);
/* harmony import */ var _grade_supplies_of_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46985);
/* harmony import */ var _plan_plan_graded_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49125);
/* harmony import */ var _plan_plan_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3283);
/* harmony import */ var _plan_tell_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73323);
/* harmony import */ var _read_read_recordings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79914);
/* harmony import */ var _run_suites_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25241);









/** Plans suites of one commit against nothing, for whoever decides then whether to ask them. */
async function askAnew(ports, request, work) {
    const { git, log } = ports;
    const { folder, commit, suites, alter, signal } = request;
    const planning = { folder, suites, isUntrustedHead: false, alter };
    const changeSet = (0,_domain_selftest_selftest_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOfNothing */ .j)(commit, suites);
    return (0,_grade_supplies_of_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .withPrograms */ .OE)(ports, async (open) => {
        const replan = (unusableYardsticks) => (0,_plan_plan_run_js__WEBPACK_IMPORTED_MODULE_5__/* .planRun */ .n)(ports, changeSet, { ...planning, unusableYardsticks });
        const { run, sides } = await (0,_plan_plan_graded_run_js__WEBPACK_IMPORTED_MODULE_4__/* .planGradedRun */ .e)(open, await (0,_plan_plan_run_js__WEBPACK_IMPORTED_MODULE_5__/* .planRun */ .n)(ports, changeSet, planning), { replan, signal });
        const ask = async () => {
            (0,_plan_tell_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .tellPlan */ .f)(log, (0,_domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportPlan */ ._S)(run), 'cost');
            const recordings = await (0,_read_read_recordings_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecordings */ .D)(git, run.plans, { ...sides, adoption: run.adoption });
            const programs = await (0,_grade_supplies_of_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .readyPrograms */ .dK)(open, log, { run, sides, signal });
            return (0,_domain_evaluation_tally_describe_run_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluation */ .qD)(run, await (0,_run_suites_js__WEBPACK_IMPORTED_MODULE_8__/* .runSuites */ .$)(ports, { ...request, run, recordings, programs }));
        };
        return work({ run, sides, ask });
    });
}


/***/ })

};
;
})
