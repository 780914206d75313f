export const id = 3578;
export const ids = [3578];
export const modules = {

/***/ 21916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 80383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow runs no suite, but says what
 * policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) || (changeSet.lane_workflows ?? []).length > 0;


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
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42216);



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

/***/ 51931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/** What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell anyway. */
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

/***/ 27614:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ FlakyCase),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   zI: () => (/* binding */ NewlyBrokenCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A list names no more cases than this, the gravest first. */
const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of head, now'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Benjamini-Hochberg over the cases'),
});


/***/ }),

/***/ 99532:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ig: () => (/* binding */ lanesOfWhole),
/* harmony export */   uJ: () => (/* binding */ findDisagreement)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80383);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35991);
/* harmony import */ var _judge_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68301);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20274);






/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
function judge(changeSet, evaluation) {
    if (evaluation === undefined) {
        return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
    }
    const disagreement = findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined) {
        const finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
        return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
    }
    const judged = evaluation.suites.map((run) => (0,_judge_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSuite */ .C)(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
        ...missingRuns(changeSet.affected, suites),
        ...brokenYardsticks(suites),
        ...uncoveredLanes(changeSet),
        ...mixedLanes(changeSet, evaluation),
    ];
    return conclude(changeSet, evaluation, { suites, findings });
}
/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites) => suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
    const told = `${name}: the cases and graders of this change do not work: ${reason}`;
    return { word: 'inconclusive', lanes: ['evals'], reason: told };
});
/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation(changeSet) {
    if (!(0,_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesAnswers */ .R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = ['policy', 'base', 'head'].find((side) => changeSet[side] !== evaluation[side]);
    if (differing === undefined)
        return undefined;
    const [change, measured] = [changeSet[differing], evaluation[differing]];
    return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}
/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet, suites) {
    if (touchedLanes(changeSet).some(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, { adoption, shard }) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
    }
    if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
        const which = `shard ${shard.index} of ${shard.count}`;
        const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
        return { word: 'inconclusive', lanes, reason };
    }
    return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}
function missingRuns(affected, suites) {
    return affected.flatMap(({ name, lanes }) => {
        const runs = suites.filter((suite) => suite.name === name);
        if (runs.some(({ binding }) => binding))
            return [];
        if (runs.length > 0)
            return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
        return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
    });
}
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(lanes))
        return [];
    const deployed = lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of a
 * pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...editedGate(changeSet)];
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    const blockers = blockersOf(changeSet, policy, { suites, findings });
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: blockers.length > 0,
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        ...(changeSet.lane_workflows === undefined ? {} : { lane_workflows: changeSet.lane_workflows }),
        mixed: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(blockers.length === 0 ? {} : { blockers }),
        ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
        notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = touchedLanes(changeSet);
    return touched.length > 0 ? touched : _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/** The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not. */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(_word_of_role_js__WEBPACK_IMPORTED_MODULE_5__/* .leansAgainst */ .D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,_inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOfKind */ .H6)(kind) === 'model'));


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
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
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
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
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

/***/ 49301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


/***/ }),

/***/ 91482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);


let loaded;
const library = () => (loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('./libraries/js-rouge/index.cjs'))['js-rouge'];

function n(...given) {
  return new.target === undefined ? library().n(...given) : new (library().n)(...given);
}




/***/ }),

/***/ 11944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readSamples),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55762);


/** The samples of a journal one by one; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => readJournal(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Sample */ .$W);
/** The lines of a journal one by one; what is no line of it is passed over. */
async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
