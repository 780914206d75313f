"use strict";
exports.id = 1686;
exports.ids = [1686];
exports.modules = {

/***/ 29294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
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
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/** SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the time. */
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

/***/ 8612:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CanaryResult),
/* harmony export */   s: () => (/* binding */ compareCanary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16207);




/** How the grades of one metric compare with those on record. */
const CanaryResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    anchors: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Anchors of the suite'),
    graded: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Anchors that have a score now and on record'),
    mean_shift: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Mean of the score now minus the one on record; null without any'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Two-sided sign-flip test of the differences'),
    moved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The judge no longer grades as on record'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A mean shift beyond it is a move, however few anchors there are. */
const plainShift = 0.1;
/** Smaller shifts count from here on where the sign-flip test finds them, which takes so many anchors. */
const smallestShift = 0.02;
const enoughToTest = 8;
const significance = 0.01;
/** Scores that fall apart this far on average are a move, even where rises and falls cancel. */
const widestScatter = 0.25;
/** When more than this share of the anchors has no grade, what is left no longer stands for them. */
const tolerableLoss = 0.05;
/**
 * Compares the grades of today with those on record, anchor by anchor. A judge has moved when the mean difference is
 * beyond 0.1, or beyond 0.02 and found by a two-sided sign-flip test at 0.01 over at least 8 anchors, or when the mean
 * absolute difference is beyond 0.25. A canary of which more than a twentieth has no grade says that it moved: nothing
 * shows that it did not.
 */
function compareCanary(pairs) {
    const differences = pairs.flatMap(({ recorded, now }) => recorded === undefined || now === undefined ? [] : [now - recorded]);
    const counted = { anchors: pairs.length, graded: differences.length };
    const lost = pairs.length - differences.length;
    if (differences.length === 0 || lost > tolerableLoss * pairs.length) {
        const reason = `${lost} of ${pairs.length} anchors could not be compared`;
        const none = { mean_shift: null, mean_absolute_difference: null, p_value: null };
        return { ...counted, ...none, moved: true, reason };
    }
    const measured = {
        mean_shift: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(differences),
        mean_absolute_difference: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(differences.map(Math.abs)),
        p_value: (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedSignFlip */ .c)(differences),
    };
    const why = whyMoved(measured, differences.length);
    return { ...counted, ...measured, moved: why !== undefined, reason: why ?? 'it grades as on record' };
}
function whyMoved(measured, count) {
    const { mean_shift: shift, mean_absolute_difference: scatter, p_value: p } = measured;
    const moved = `its grades of ${count} unchanged answers moved by ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(shift, 3)} on average`;
    // Differences of scores carry the rounding of binary fractions.
    const isBeyond = (bound) => Math.abs(shift) > bound + 1e-9;
    if (isBeyond(plainShift))
        return `${moved}, beyond ${plainShift}`;
    if (count >= enoughToTest && isBeyond(smallestShift) && p <= significance)
        return `${moved} (sign-flip test, p = ${p.toFixed(4)})`;
    if (scatter <= widestScatter + 1e-9)
        return undefined;
    return `its grades of ${count} unchanged answers differ by ${scatter.toFixed(3)} on average, beyond ${widestScatter}`;
}


/***/ }),

/***/ 53428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);






const JsonValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9();
/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
const Anchor = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    vars: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), JsonValue),
    answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    expected: JsonValue.optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1)).optional().describe('Metric to score, as recorded'),
    judges: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe('Metric to the digest of the judge that gave it'),
});
/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
function parseCanary(text, path) {
    const anchors = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
    if (anchors.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this canary has no anchors', { place: { path }, hint: exampleAnchor });
    const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
    if (repeated !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
    return anchors;
}
const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "\u2026"}, "answer": "\u2026"}';
function anchorOf(text, path, line) {
    const parsed = Anchor.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    const what = where === '' ? 'this line is no anchor' : `\`${where}\` of this anchor is not valid`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${what}: ${issue?.message ?? ''}`, { place: { path, line }, hint: exampleAnchor });
}
/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
function judgeDigest(metric, graders, judges) {
    const specs = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)(graders).flatMap((place) => (place.feeds && place.metric === metric ? place.spec : []));
    const digestOfModel = ({ model = '' }) => judges.get(model)?.modelDigest ?? null;
    const meaning = specs.map(({ model, ...spec }) => ({
        spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })),
        model: digestOfModel({ model, ...spec }),
        ...(spec.graders === undefined ? {} : { members: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .withMembers */ .gn)(spec.graders).map(digestOfModel) }),
    }));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeVersion */ .u, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 85478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35835);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2451);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9527);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53428);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8612);
/* harmony import */ var _need_of_grading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10577);










/** The judges of a suite, one row a metric; none where no grader asks a model. */
function describeJudges(plan, noise, anchors) {
    const { judges = new Map(), definition, cases = [] } = plan;
    const asking = judgesByMetric(definition.graders, cases);
    return [...asking].map(([metric, { written, specs }]) => {
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy);
        const canary = canaryOf({ metric, written }, plan, anchors);
        const wavers = noise.of(metric);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeVersion */ .u,
            model: uniqueList(models),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set decides about the metric of the set as well as about its own.
 */
function judgesByMetric(graders, cases) {
    const byMetric = new Map();
    const add = (name, { spec, metric }) => {
        const known = byMetric.get(name) ?? { written: metric, specs: [] };
        byMetric.set(name, known);
        for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .withMembers */ .gn)([spec]))
            if ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(each) && !known.specs.includes(each))
                known.specs.push(each);
    };
    const [named, templates] = [[], []];
    for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)(graders))
        ((0,_graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_8__/* .isTemplate */ .Fl)(each.metric) ? templates : named).push(each);
    for (const each of named)
        add(each.metric, each);
    for (const question of templates.length > 0 ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .casesWithGraders */ .Gr)(cases)) {
        for (const each of [...templates, ...(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)(question.graders ?? [])])
            add((0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(each, question), each);
    }
    return byMetric;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf({ metric, written }, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = (0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_7__/* .anchorGraders */ .Gu)(plan);
    const place = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)(graders).find((each) => each.metric === written);
    if (canary === undefined || place === undefined)
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const anchors = canary.anchors.filter((anchor) => (0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(place, anchor) === metric);
    const reason = whyIncomparable(anchors, { metric, written }, (0,_canary_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeDigest */ .g9)(written, graders, judges));
    if (reason !== undefined)
        return unusable(anchors.length, `${reason}; record it by \`lanegate canary ${plan.name} --write\``);
    return (0,_canary_result_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCanary */ .s)(anchors.map(({ id, scores = {} }) => ({
        recorded: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__/* .own */ .Z)(scores, metric),
        now: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__/* .own */ .Z)(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, { metric, written }, digest) {
    const scored = anchors.filter(({ scores = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__/* .own */ .Z)(scores, metric) !== undefined);
    if (scored.length === 0)
        return `no anchor has a score of ${metric} on record`;
    if (scored.some(({ judges = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__/* .own */ .Z)(judges, written) === undefined))
        return `of some scores of ${metric} on record nobody knows which judge gave them`;
    const isOther = anchors.some(({ judges = {} }) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_9__/* .own */ .Z)(judges, written) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    ...{ anchors, graded: 0, mean_shift: null, mean_absolute_difference: null, p_value: null },
    moved: true,
    reason,
});


/***/ }),

/***/ 91590:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ isPreferred),
/* harmony export */   Iy: () => (/* binding */ gradersOf),
/* harmony export */   eE: () => (/* binding */ isPaired)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/** Whoever grades the answers to a case: the graders of its suite, then its own. */
const gradersOf = ({ plan, question }) => [
    ...plan.definition.graders,
    ...(question.graders ?? []),
];
/** True of a sample that is graded by how it compares with the other arm's. */
const isPreferred = (task) => gradersOf(task).some(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .comparesArms */ .E8);
/** True of a sample that has another arm's beside it to be compared with. */
const isPaired = (task) => task.plan.arms.kind === 'arms' && isPreferred(task);


/***/ }),

/***/ 58914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JudgeNoise),
/* harmony export */   j: () => (/* binding */ NoiseTally)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);


/** How far the two gradings of the same answers by the same judge lie apart. */
const JudgeNoise = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pairs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers that were graded twice'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    disagreements: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers that one grading has at 0.5 or above and the other below'),
});
const middle = 0.5;
/** Adds up gradings of the same answer, metric by metric. */
class NoiseTally {
    sums = new Map();
    add(first, second) {
        for (const [metric, again] of Object.entries(second)) {
            const once = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(first, metric);
            if (once === undefined)
                continue;
            const sum = this.sums.get(metric) ?? { pairs: 0, difference: 0, disagreements: 0 };
            sum.pairs += 1;
            sum.difference += Math.abs(once - again);
            if (once >= middle !== again >= middle)
                sum.disagreements += 1;
            this.sums.set(metric, sum);
        }
    }
    /** `undefined` where nothing was graded twice. */
    of(metric) {
        const sum = this.sums.get(metric);
        if (sum === undefined)
            return undefined;
        const { pairs, difference, disagreements } = sum;
        return { pairs, mean_absolute_difference: difference / pairs, disagreements };
    }
}


/***/ }),

/***/ 14010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged),
/* harmony export */   r: () => (/* binding */ withJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35835);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9527);
/* harmony import */ var _suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63182);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);








/**
 * Finds whom the graders of a plan ask, in policy; what only head's own yardstick names is looked up in head. A suite
 * without a base has nothing to prefer, so pairwise graders leave it. Throws a `UserError` for a judge that is not there;
 * of policy's own yardstick it is told, since head may be what mends it.
 */
function withJudges(planned, commits) {
    if (planned.kind === 'problem')
        return planned;
    const { plan } = planned;
    try {
        return hasGraders(plan)
            ? judgedPlan(withoutPreferences(plan), commits)
            : problemOf(plan, 'neither it nor any of its cases has a grader, so nothing could fail', 'error');
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || plan.yardstick === 'head')
            throw error;
        const problem = `the target branch's own yardstick cannot be used: ${error.message}`;
        return problemOf(plan, problem, 'error');
    }
}
const problemOf = (plan, problem, verdict) => {
    const { name, yardstick, definition } = plan;
    return { kind: 'problem', problem: { name, yardstick, definition, problem, verdict } };
};
function judgedPlan(plan, commits) {
    if (!hasGraders(plan))
        return problemOf(plan, 'its graders compare two answers, and there is no base to compare with', 'inconclusive');
    return { kind: 'run', plan: { ...plan, ...judged(plan, commits) } };
}
/** True where the suite or one of its cases says how to grade. */
const hasGraders = ({ definition, cases }) => definition.graders.length > 0 || (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .bringGraders */ .zT)(cases);
/** A suite and its cases whose graders name whom they ask, and who that is. Throws a `UserError` as `withJudges` does. */
function judged(plan, commits) {
    const { definition } = plan;
    const graders = definition.graders.map((spec) => withModel(spec, definition, definition.place));
    const names = new Set(namesIn(graders));
    const cases = (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .bringGraders */ .zT)(plan.cases)
        ? new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangedCases */ .aE(plan.cases, (question) => withModels(question, definition))
        : plan.cases;
    for (const question of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .casesWithGraders */ .Gr)(cases))
        for (const name of namesIn(question.graders ?? []))
            names.add(name);
    const judges = new Map([...names].map((name) => [name, findJudge(name, plan, commits)]));
    return { definition: { ...definition, graders }, cases, judges };
}
/** Whom graders ask. */
const namesIn = (graders) => (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .withMembers */ .gn)(graders)
    .filter(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)
    .flatMap(({ model }) => model ?? []);
function withModels(question, definition) {
    if (question.graders === undefined)
        return question;
    const line = question.line === undefined ? {} : { line: question.line };
    const place = { path: definition.cases.path, ...line };
    return { ...question, graders: question.graders.map((spec) => withModel(spec, definition, place)) };
}
/** A grader with the name of whom it asks, and those of a set with theirs. */
function withModel(spec, definition, place) {
    (0,_suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMissingJudge */ .U)(spec, definition, definition.name, place);
    const model = (0,_suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeNameOf */ .a)(spec, definition);
    const members = spec.graders?.map((member) => withModel(member, definition, place));
    return {
        ...spec,
        ...(model === undefined ? {} : { model }),
        ...(members === undefined ? {} : { graders: members }),
    };
}
function findJudge(name, { yardstick, definition }, { policy, head }) {
    const isKnown = ({ settings }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.models, name) !== undefined || (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.routes, name) !== undefined;
    const arm = yardstick === 'head' && !isKnown(policy) ? head : policy;
    try {
        return (0,_suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__/* .findAnswerer */ .Zf)(name, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || error.place !== undefined)
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${error.message}, which a grader asks`, {
            place: definition.place,
            hint: error.hint,
            cause: error,
        });
    }
}
function prefers({ definition, cases }) {
    if (definition.graders.some(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8))
        return true;
    for (const { graders = [] } of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .casesWithGraders */ .Gr)(cases))
        if (graders.some(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8))
            return true;
    return false;
}
/** A suite of which there is no base, without the graders that compare with it, and with a word on that. */
function withoutPreferences(plan) {
    const { definition, arms, name, notes = [] } = plan;
    if (arms.kind !== 'head-only' || !prefers(plan))
        return plan;
    const graders = definition.graders.filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8)(spec));
    const cases = new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangedCases */ .aE(plan.cases, (question) => question.graders === undefined
        ? question
        : { ...question, graders: question.graders.filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8)(spec)) });
    const kept = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(graders, cases);
    const lost = [...(0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(definition.graders, plan.cases).keys()].filter((metric) => !kept.has(metric));
    if (lost.length === 0)
        return { ...plan, cases, definition: { ...definition, graders } };
    const keep = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => kept.has(metric)));
    const gate = { ...definition.gate, floor: keep(definition.gate.floor), metrics: keep(definition.gate.metrics) };
    const note = `${name}: there is no base to compare with, so there is no score of ${lost.join(', ')}`;
    return { ...plan, cases, definition: { ...definition, graders, gate }, notes: [...notes, note] };
}


/***/ }),

/***/ 10577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ needOfGrading),
/* harmony export */   Gu: () => (/* binding */ anchorGraders),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c: () => (/* binding */ needOfAnchors),
/* harmony export */   m4: () => (/* binding */ judgedGraders),
/* harmony export */   xt: () => (/* binding */ subjectOfAnchor)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21146);
/* harmony import */ var _graders_fill_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48271);
/* harmony import */ var _graders_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10560);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85705);
/* harmony import */ var _inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88437);
/* harmony import */ var _graders_of_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91590);
/* harmony import */ var _judge_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59322);








/** Bytes of UTF-8 that a token of an answer stands for at most; the longest words of published vocabularies are rare. */
const bytesPerToken = 8;
/** What retrieval may tell of itself where no case says beforehand what it gives. */
const contextBytes = 32_000;
const reckoned = { caller: undefined, firstRepeat: 0 };
/** The most that grading the samples of one case may take: nothing where no grader asks a model. */
function needOfGrading(each) {
    const { plan, question, tasks } = each;
    const { judges } = plan;
    if (judges === undefined || judges.size === 0)
        return [];
    if (judgesOf((0,_graders_of_task_js__WEBPACK_IMPORTED_MODULE_5__/* .gradersOf */ .Iy)(each)).length === 0)
        return [];
    // Grading adds the graders that the case brings itself.
    const graders = judgesOf(plan.definition.graders);
    const known = new Map();
    return tasks.flatMap((task) => {
        const cap = task.call.parameters.max_tokens;
        const need = known.get(cap) ?? needOf(graders, longestSubject(question, cap * bytesPerToken), judges);
        known.set(cap, need);
        return gradesTwice(task) ? [need, need] : [need];
    });
}
/** The most that grading the anchors of a canary takes. */
const needOfAnchors = (plan, anchors) => (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOfWorstCases */ .Fy)(anchors.map((anchor) => needOf(anchorGraders(plan), subjectOfAnchor(anchor), plan.judges ?? new Map())));
const gradesTwice = ({ isGradedTwice }) => isGradedTwice === true;
/**
 * The graders of a suite that feed a metric together with one that asks a model, of the suite or of the case, wherever
 * in a set either stands: without one of them the metric would be of something else.
 */
function judgedGraders(graders, question) {
    const namesOf = (places) => places.map((each) => nameOf(each, question));
    const judged = new Set(namesOf((0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)([...graders, ...(question.graders ?? [])])));
    return graders.filter((spec) => namesOf((0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .GS)([spec])).some((name) => judged.has(name)));
}
/** The metric of a grader; as one without scores is named where a case cannot fill its template in. */
function nameOf({ spec, metric }, question) {
    const filled = (0,_graders_fill_in_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
    return filled.kind === 'filled' ? filled.thing : metric;
}
const judgesOf = (graders) => graders.filter(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .asksModel */ .mE);
/** The graders that can grade an anchor, which has no other answer to be preferred to. */
const anchorGraders = ({ definition }) => judgesOf(definition.graders).filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8)(spec));
const subjectOfAnchor = ({ id, vars, expected, answer, context }) => ({
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .textSubject */ .M)(answer, { id, vars, expected, context }),
    context,
});
const longestSubject = (question, bytes) => ({
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .textSubject */ .M)('x'.repeat(bytes), question),
    context: question.context ?? ['x'.repeat(contextBytes)],
});
/** Lets the graders ask all that they may, every reply being no verdict, and adds up what they ask. */
function needOf(graders, subject, judges) {
    const calls = [];
    const steps = (0,_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .createGrading */ .L)(graders)(subject);
    let step = steps.next();
    while (!step.done) {
        const judge = 'model' in step.value ? judges.get(step.value.model) : undefined;
        const { value } = step;
        if (judge !== undefined && (value.kind === 'completion' || value.kind === 'embeddings'))
            calls.push((0,_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__/* .worstCaseOfPlan */ .W)((0,_judge_call_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeCall */ .M)(value, judge, reckoned)));
        step = steps.next(worstReply(value, subject));
    }
    return (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOfWorstCases */ .Fy)(calls);
}
function worstReply(need, { answer }) {
    if (need.kind === 'completion')
        return { kind: 'completion', content: '' };
    if (need.kind === 'partner')
        return { kind: 'partner', own: 'head', answer: `${answer}y` };
    return { kind: 'failed', reason: 'nobody was asked' };
}


/***/ }),

/***/ 77842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/** The files of the repository that graders, those of their sets and those that cases bring are written in, each once. */
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

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request. */
const isOutage = (kind) => outages.has(kind);
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}


/***/ }),

/***/ 6027:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}


/***/ }),

/***/ 97431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   cz: () => (/* binding */ shuffledNumbers),
/* harmony export */   tL: () => (/* binding */ seededBlocks)
/* harmony export */ });
/* unused harmony exports xoshiro128, seededWords */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));
/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
function xoshiro128(state) {
    let [nextA, nextB, nextC, nextD] = state;
    return (block) => {
        let a = nextA;
        let b = nextB;
        let c = nextC;
        let d = nextD;
        for (let index = 0; index < block.length; index++) {
            block[index] = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = rotateLeft(d, 11);
        }
        nextA = a;
        nextB = b;
        nextC = c;
        nextD = d;
    };
}
/** Blocks of unsigned 32-bit words that depend on the text alone. */
function seededBlocks(seedText) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seedText, 'utf8').digest();
    return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
}
const wordsAtOnce = 64;
/** Unsigned 32-bit words that depend on the text alone, one by one. */
function seededWords(seedText) {
    const [fill, block] = [seededBlocks(seedText), new Uint32Array(wordsAtOnce)];
    let taken = wordsAtOnce;
    return () => {
        if (taken === wordsAtOnce) {
            fill(block);
            taken = 0;
        }
        taken += 1;
        return block[taken - 1] ?? 0;
    };
}
/** Numbers in [0, 1) that depend on the text alone: the same seed gives the same sequence everywhere. */
function seededRandom(seedText) {
    const nextWord = seededWords(seedText);
    return () => nextWord() / 2 ** 32;
}
/** The numbers from 0 to `count` - 1, in the order of a random key for each; `random` gives numbers in [0, 1). */
function shuffledNumbers(count, random) {
    const keys = Float64Array.from({ length: count }, random);
    return Int32Array.from({ length: count }, (_, number) => number).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
}


/***/ }),

/***/ 24263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ signFlipTest)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/common-denominator.js
const tolerance = 1e-9;
/** The smallest q up to `limit` for which every value is a whole number of q-ths; `undefined` when there is none. */
function commonDenominator(values, limit) {
    for (let q = 1; q <= limit; q++)
        if (areWhole(values, q))
            return q;
    return undefined;
}
function areWhole(values, q) {
    for (let index = 0; index < values.length; index++) {
        const times = (values[index] ?? 0) * q;
        if (!(Math.abs(times - Math.round(times)) < tolerance))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/seeded-random.js
var seeded_random = __webpack_require__(97431);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-convolution.js
/** The tail of a random half of `sizes`, in ascending order, by taking in one size after the other. */
function subsetSumConvolution(sizes, limit) {
    // Sums below zero stand before those that can be, so that no step asks whether there are any.
    const origin = 4 * (sizes.at(-1) ?? 0);
    const probabilities = new Float64Array(origin + limit + 1);
    probabilities[origin] = 1;
    let reach = 0;
    for (let index = 0; index < sizes.length;) {
        const size = sizes[index] ?? 0;
        const count = sizes[index + 3] === size ? 4 : 1;
        reach = Math.min(reach + count * size, limit);
        const sums = probabilities.subarray(0, origin + reach + 1);
        if (count === 4)
            addFour(sums, origin, size);
        else
            addOne(sums, origin, size);
        index += count;
    }
    const below = probabilities.subarray(origin, origin + limit).reduce((sum, probability) => sum + probability, 0);
    return { below, tie: probabilities[origin + limit] ?? 0 };
}
function addOne(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        sums[at] = ((sums[at] ?? 0) + (sums[at - size] ?? 0)) / 2;
    }
}
/** As many heads of four coins as there are, each of this size. */
function addFour(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        const one = (sums[at - size] ?? 0) + (sums[at - 3 * size] ?? 0);
        const none = (sums[at] ?? 0) + (sums[at - 4 * size] ?? 0);
        sums[at] = (none + 4 * one + 6 * (sums[at - 2 * size] ?? 0)) / 16;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-series.js
/** What is smaller than this is nothing beside the precision of a number. */
const nothing = 1e-18;
const lnNothing = Math.log(nothing);
/** So many factors, each the cosine of some angle, leave nothing of their product at most frequencies. */
const enoughFactors = 60;
/**
 * The series for a random half of `sizes`, in ascending order, from its characteristic function about the mean, which is
 * the product of cos(size \u00b7 \u03b8 / 2): of a lattice whose period is so long that less than 1e-18 of the distribution lies
 * beyond (Hoeffding 1963, theorem 2).
 */
function seriesOf(sizes, limit) {
    const groups = grouped(sizes);
    let [sum, squares] = [0, 0];
    for (const { size, count } of groups) {
        sum += count * size;
        squares += count * size ** 2;
    }
    const twiceBelow = sum - 2 * limit;
    const halfPeriod = Math.ceil(twiceBelow / 2 + Math.sqrt((squares * Math.log(2 / nothing)) / 2)) + 1;
    return { groups, twiceBelow, root: Math.sqrt(squares), halfPeriod };
}
/**
 * The tail of such a series. Beaulieu 1990 has the same one for sums off a lattice. For many sizes the product is nothing
 * at all but a few frequencies, which is told after a few factors.
 */
function subsetSumSeries({ groups, halfPeriod, twiceBelow }) {
    let [aboveMid, tie] = [0, 1];
    for (let frequency = 1; frequency <= halfPeriod; frequency++) {
        const factor = characteristic(groups, frequency, halfPeriod);
        if (factor === 0)
            continue;
        const angle = angleOf(twiceBelow * frequency, halfPeriod);
        tie += (frequency < halfPeriod ? 2 : 1) * factor * Math.cos(angle);
        const half = (Math.PI * frequency) / (2 * halfPeriod);
        if (frequency % 2 === 1)
            aboveMid += (factor * Math.sin(angle)) / Math.tan(half);
    }
    const tieShare = Math.max(0, tie / (2 * halfPeriod));
    return { below: Math.max(0, 0.5 - aboveMid / halfPeriod - tieShare / 2), tie: tieShare };
}
/** How many factors a series takes, about. */
function seriesSteps({ groups, halfPeriod }) {
    let [factors, taken] = [0, 0];
    for (const { count } of groups) {
        if (taken >= enoughFactors)
            break;
        taken += count;
        factors += 1;
    }
    return halfPeriod * factors;
}
function grouped(sizes) {
    const groups = [];
    for (let first = 0, next = 0; first < sizes.length; first = next) {
        const size = sizes[first] ?? 0;
        while (next < sizes.length && sizes[next] === size)
            next += 1;
        groups.push({ size, count: next - first });
    }
    return groups.sort((one, other) => other.count - one.count);
}
/** The product of cos(size \u00b7 \u03b8 / 2) at \u03b8 = \u03c0 \u00b7 frequency / halfPeriod; 0 as soon as it is nothing. */
function characteristic(groups, frequency, halfPeriod) {
    let ln = 0;
    let sign = 1;
    for (const { size, count } of groups) {
        const cosine = Math.cos(angleOf(size * frequency, halfPeriod));
        if (cosine < 0 && count % 2 === 1)
            sign = -sign;
        ln += count * Math.log(Math.abs(cosine));
        if (ln < lnNothing)
            return 0;
    }
    return sign * Math.exp(ln);
}
/** \u03c0 / 2 times so many half periods, reduced while it is a whole number. */
const angleOf = (quarters, halfPeriod) => (Math.PI * (quarters % (4 * halfPeriod))) / (2 * halfPeriod);

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-tail.js


/** What a step of the series takes, in steps of the convolution. */
const costOfSeriesStep = 150;
/** Further out, in standard deviations, a tail is too small to be what large terms leave of one another. */
const seriesReach = 6;
/**
 * Where the sum of a random half of `sizes`, whole numbers above zero in ascending order, lies about `limit`, a whole
 * number that is at most half of their sum. Exact either way; the shorter one is taken.
 */
function subsetSumTail(sizes, limit) {
    const series = seriesOf(sizes, limit);
    const isCentral = series.twiceBelow <= seriesReach * series.root;
    const isShorter = costOfSeriesStep * seriesSteps(series) < sizes.length * limit;
    return isCentral && isShorter ? subsetSumSeries(series) : subsetSumConvolution(sizes, limit);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sign-flip-test.js




const finestLattice = 10_000;
const mostExactSteps = 5e7;
const flipsAtOnce = 32;
const mostFlips = 625 * flipsAtOnce;
/** Of each of its four bytes a word has 256 sums. */
const sumsOfWord = 4 * 256;
/** So many flips as bad as what was seen tell a p-value above 0.05 to a thirtieth of itself. */
const enoughAsBad = 1000;
const enoughForNormal = 100;
const zero = 1e-12;
/** The distribution is symmetric, so the shorter of its two tails tells of both; small sizes first keep it short. */
function exactTest(units) {
    let [gains, losses] = [0, 0];
    for (const unit of units) {
        if (unit > 0)
            gains += unit;
        else
            losses -= unit;
    }
    const { below, tie } = subsetSumTail(new Int32Array(units.map(Math.abs)).sort(), Math.min(gains, losses));
    if (gains <= losses)
        return { p: below + tie, midP: below + tie / 2, form: 'exact' };
    return { p: 1 - below, midP: 1 - below - tie / 2, form: 'exact' };
}
/**
 * Seeded flips of every sign: T <= S whenever the flipped differences sum to zero or more. They end early where that has
 * happened often enough, which leaves a p-value as valid as it was (Besag and Clifford 1991).
 */
function sampledTest(differences) {
    const fill = (0,seeded_random/* seededBlocks */.tL)('sign-flip');
    const sums = sumsOfBytes(Float64Array.from(differences).sort());
    const words = new Uint32Array((flipsAtOnce * sums.length) / sumsOfWord);
    const seen = { flips: 0, below: 0, ties: 0 };
    while (seen.flips < mostFlips && !areEnough(seen)) {
        fill(words);
        countFlips(sums, words, seen);
    }
    const { flips, below, ties } = seen;
    if (areEnough(seen))
        return { p: (below + ties) / flips, midP: (below + ties / 2) / flips, form: 'sampled' };
    return { p: (1 + below + ties) / (flips + 1), midP: (1 + below + ties / 2) / (flips + 1), form: 'sampled' };
}
const areEnough = ({ below, ties }) => below + ties >= enoughAsBad;
/** Counts the flips that a block of words makes, up to the one that is enough. */
function countFlips(sums, words, seen) {
    const wordsOfFlip = sums.length / sumsOfWord;
    for (let first = 0; first < words.length && !areEnough(seen); first += wordsOfFlip) {
        seen.flips += 1;
        const flipped = flippedSum(sums, words, first);
        if (Math.abs(flipped) < zero)
            seen.ties += 1;
        else if (flipped > 0)
            seen.below += 1;
    }
}
/** The sum of the values that the words from `first` on choose, a bit for each value, by four lookups a word. */
function flippedSum(sums, words, first) {
    let sum = 0;
    for (let from = 0, index = first; from < sums.length; from += sumsOfWord, index++) {
        const word = words[index] ?? 0;
        sum += sums[from + (word & 255)] ?? 0;
        sum += sums[from + 256 + ((word >>> 8) & 255)] ?? 0;
        sum += sums[from + 512 + ((word >>> 16) & 255)] ?? 0;
        sum += sums[from + 768 + (word >>> 24)] ?? 0;
    }
    return sum;
}
/** Of every eight values the sums of their 256 subsets, told by their bits; up to whole words. */
function sumsOfBytes(values) {
    const sums = new Float64Array(sumsOfWord * Math.ceil(values.length / 32));
    for (let index = 0; index < sums.length / 32; index++) {
        const [first, bit] = [256 * (index >>> 3), 1 << (index & 7)];
        for (let subset = 0; subset < bit; subset++) {
            sums[first + bit + subset] = (sums[first + subset] ?? 0) + (values[index] ?? 0);
        }
    }
    return sums;
}
/**
 * The sign-flip permutation test of paired differences: under "the arms are interchangeable" each difference keeps its
 * size and gets a fair random sign; p = P(T <= S), mid-p = P(T < S) + P(T = S) / 2. For differences of -1, 0 and 1 this
 * is McNemar's test. Exact where the differences lie on a lattice that is not too long; otherwise the normal form where
 * no difference weighs more than a hundredth of the sum of squares, and seeded flips where one does: 20,000, or as many
 * as it takes to know a p-value above 0.05. Fisher 1935; mid-p after Fagerland, Lydersen and Laake 2013. Without any
 * difference both p-values are 1.
 */
function signFlipTest(differences) {
    const nonZero = differences.filter((difference) => Math.abs(difference) > zero);
    if (nonZero.length === 0)
        return { p: 1, midP: 1, form: 'exact' };
    const denominator = commonDenominator(nonZero, finestLattice);
    if (denominator !== undefined) {
        const units = nonZero.map((difference) => Math.round(difference * denominator));
        const length = units.reduce((sum, unit) => sum + Math.abs(unit), 0);
        if (units.length * length <= mostExactSteps)
            return exactTest(units);
    }
    const squares = nonZero.map((difference) => difference ** 2);
    const sumOfSquares = squares.reduce((sum, square) => sum + square, 0);
    const largest = squares.reduce((one, other) => Math.max(one, other));
    if (sumOfSquares < enoughForNormal * largest)
        return sampledTest(nonZero);
    const p = (0,normal_distribution/* normalCdf */.v)(nonZero.reduce((sum, difference) => sum + difference, 0) / Math.sqrt(sumOfSquares));
    return { p, midP: p, form: 'normal' };
}


/***/ }),

/***/ 16207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ twoSidedSignFlip)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24263);


/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test, which
 * is exact, or twice its mid-p. The distribution is symmetric, so the smaller one is that of the tail the sum lies in.
 */
function twoSidedSignFlip(differences, which = 'p') {
    const isGain = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(differences) > 0;
    return Math.min(1, 2 * (0,_sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipTest */ .t)(isGain ? differences.map((each) => -each) : differences)[which]);
}


/***/ }),

/***/ 27999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35835);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17623);
/* harmony import */ var _target_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97727);



/** Every model that may answer, each once. */
const modelsOf = (answerer) => answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];
/** How people read who answers: provider/model, or its route. */
const labelOf = ({ route, providerName, model }) => route === undefined ? `${providerName}/${model}` : `route ${route.name}`;
/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
function findAnswerer(name, sides, parameters = {}) {
    const settings = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(sides.arm.settings.routes, name);
    if (settings === undefined)
        return (0,_target_model_js__WEBPACK_IMPORTED_MODULE_0__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findBinding */ .Ly)(name, sides.arm), sides, parameters);
    const route = (0,_target_route_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRoute */ .i)(name, settings, sides, parameters);
    return { ...route.first, modelDigest: route.digest, route };
}


/***/ }),

/***/ 24508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80781);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all keys
 * are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNothing */ ._)(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .providersOf */ .O)(policy), name) !== undefined;
/** The endpoints that policy's suites ask, by the name of the suite. */
const endpointsOf = ({ settings }) => settings.suites.flatMap(({ name, target }) => 'url' in target ? [[name, { api: 'endpoint', ...target }]] : []);
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http' || provider.api === 'endpoint')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
}


/***/ }),

/***/ 46912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findSuite)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);


/** The suite of a name that the user gave; a `UserError` where there is none. */
function findSuite(suites, name) {
    const suite = suites.find((each) => each.name === name);
    if (suite !== undefined)
        return suite;
    const names = suites.map((each) => each.name);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no suite \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, names) });
}


/***/ }),

/***/ 63182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseMissingJudge),
/* harmony export */   a: () => (/* binding */ judgeNameOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Whom a grader asks: the one it names, or its suite's; a grader that asks nobody has none. */
const judgeNameOf = (spec, { judge, embedder }) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) ? (spec.model ?? ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? embedder : judge)) : undefined;
/**
 * Throws a `UserError` for a grader that asks a model and has none: whom to ask is said, never taken from what keys
 * happen to be there.
 */
function refuseMissingJudge(spec, usual, suite, place) {
    if (!(0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) || judgeNameOf(spec, usual) !== undefined)
        return;
    const key = (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? 'embedder' : 'judge';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${spec.type}\` of the suite \`${suite}\` has no ${key} to ask`, {
        place,
        hint: `name a binding or a route: \`model\` of the grader, or \`${key}\` of the suite or of all suites`,
    });
}


/***/ }),

/***/ 94111:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(20561);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ providers }, source, path) {
    const known = { ...provider/* builtInProviders */.u3, ...providers };
    for (const [name, declared] of Object.entries(providers)) {
        if (declared.api !== 'record')
            continue;
        try {
            (0,provider/* resolveProvider */.Kd)(declared, known);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const keys = ['providers', name, 'provider'];
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: { path, line: source.lineOf(keys), key: keys.join('.') }, hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js
var route_check = __webpack_require__(91473);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes({ routes, models }, source, path) {
    const refuse = (keys, message, hint) => {
        throw new user_error/* UserError */.yo(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
    };
    for (const [name, route] of Object.entries(routes)) {
        const at = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
        if (Object.hasOwn(models, name))
            at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
        refuseUnknownBindings(route, Object.keys(models), at);
        refuseRepeated(route, at);
        refuseBrokenChecks(route, at);
    }
}
function refuseUnknownBindings(route, known, refuse) {
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        if (!known.includes(binding))
            refuse(keys, `there is no model binding \`${binding}\``, (0,nearest_name/* suggestName */.S)(binding, known));
    }
}
/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route, refuse) {
    const seen = new Set();
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        const [part] = keys;
        if (part !== 'models' && part !== 'fallbacks')
            continue;
        const name = `${part} ${binding}`;
        if (seen.has(name))
            refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
        seen.add(name);
    }
}
function refuseBrokenChecks({ checks }, refuse) {
    checks.forEach(({ fails }, index) => {
        try {
            (0,route_check/* checkOf */.E)(fails);
        }
        catch (error) {
            refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
        }
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js







/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null || typeof source.value !== 'object') {
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = configuration/* Configuration */.Vk.safeParse(source.value, { reportInput: true, ...(0,for_few/* forText */.zA)(text) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.MA)(parsed.error.issues, source, path, configuration/* Configuration */.Vk);
    refuseRepeatedSuites(parsed.data, source, path);
    refuseRepeatedGlobs(parsed.data, source, path);
    refuseBadRecorders(parsed.data, source, path);
    refuseBadRoutes(parsed.data, source, path);
    return { path, value: parsed.data, lineOf: source.lineOf };
}
function refuseRepeatedSuites(configuration, source, path) {
    const seen = new Set();
    configuration.suites.forEach(({ name }, index) => {
        const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ lanes }, source, path) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const place = { path, line: source.lineOf(['lanes', lane, index]), key: `lanes.${lane}.${index}` };
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, { place, hint });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 69405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _carried_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74367);
/* harmony import */ var _import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _missing_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63182);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11070);
/* harmony import */ var _target_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77063);







/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const targeted = new Set(side.settings.suites.map(({ target }) => (0,_target_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .promptOf */ .Gh)(target)));
    const ruleOf = (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importRules */ .n2)(side.settings);
    const carried = [...side.prompts.values()]
        .filter((prompt) => (0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesSuite */ .i4)(prompt, targeted))
        .map((prompt) => {
        const rule = ruleOf(prompt.path);
        const settings = { ...side.settings, judge: rule?.judge ?? side.settings.judge };
        return { rule, suites: [(0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedSuite */ .xV)(prompt, nameFor(prompt.path, side, taken), settings)] };
    });
    const imported = (side.imported ?? []).map(({ path, suites }) => ({ rule: ruleOf(path), suites }));
    (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseIdleRules */ .mJ)(side, [...carried, ...imported]);
    const held = ({ suites, rule }) => suites.map((suite) => (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToRule */ .rj)(suite, rule));
    return [
        ...configured,
        ...carried.flatMap(held),
        ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
    ];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNameOf */ .Px)(path);
    const sameName = [...side.prompts.keys()].filter((other) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNameOf */ .Px)(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
/** What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move by itself. */
function importedSuite(suite, { settings }) {
    const { gaps = {}, gate } = suite;
    const { judge = settings.judge, embedder = settings.embedder } = suite;
    const named = { judge, embedder };
    const missing = Object.entries(gaps)
        .filter(([role]) => named[role] === undefined)
        .map(([role, place]) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`);
    return {
        ...suite,
        judge,
        embedder,
        gate: { ...gate, margin: gate.margin ?? settings.gate.margin },
        problem: suite.problem ?? missing[0],
    };
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (...keys) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, ...keys]) ?? 1,
        key: ['suites', index, ...keys].map(String).join('.'),
    });
    const judge = spec.judge ?? side.settings.judge;
    const embedder = spec.embedder ?? side.settings.embedder;
    spec.graders.forEach((grader, each) => {
        for (const one of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .gn)([grader]))
            (0,_missing_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMissingJudge */ .U)(one, { judge, embedder }, spec.name, placeOf('graders', each));
    });
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        sources: spec.sources,
        repeats: spec.repeats,
        maxRepeats: spec.max_repeats,
        judge,
        embedder,
        canary: spec.canary,
        maxToolCalls: spec.max_tool_calls,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place: placeOf('target'),
        problem: spec.incomplete === undefined ? undefined : `it is marked as incomplete: ${spec.incomplete}`,
    };
}


/***/ }),

/***/ 17623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24508);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55336);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80781);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet. Throws a
 * `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
    return {
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters: {
            ...parameters,
            ...binding.parameters,
            max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
        },
        quirks: binding.quirks,
        ...pricesOf(binding, policy),
        modelDigest: modelDigestOf(provider, binding),
    };
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    return { declaredPrice, claimedPrice: known.length === 0 ? binding.price : undefined };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .saysNothing */ ._)(policy) ? (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(arm) : { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    if (name === undefined || configuration === undefined)
        return undefined;
    const keys = ['models', name, 'provider'];
    return { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
}


/***/ }),

/***/ 97727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveRoute)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8471);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
    const [first] = models.values();
    if (first === undefined)
        throw new Error(`the route ${name} has no model`);
    return { name, settings, models, first, digest: digestOfRoute(settings, models) };
}
function digestOfRoute(settings, models) {
    const meaningOf = ({ model = '', ...rest }) => ({
        ...rest,
        model: models.get(model)?.modelDigest ?? null,
    });
    const { models: choices, rules, checks, fallbacks } = settings;
    const meaning = [choices.map(meaningOf), rules.map(meaningOf), checks.map(meaningOf), fallbacks.map(meaningOf)];
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ route: meaning });
}


/***/ }),

/***/ 93352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ BudgetExceededError),
/* harmony export */   eZ: () => (/* binding */ CallLeftError),
/* harmony export */   me: () => (/* binding */ ModelError)
/* harmony export */ });
/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    rateLimit;
    reply;
    key;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
        this.key = facts.key;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** All that is known of it but its cause. */
    get facts() {
        const { retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply, key } = this;
        return { retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply, key };
    }
    /** The same failure with other facts. */
    with(facts) {
        return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
    }
}
/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
class CallLeftError extends Error {
    name = 'CallLeftError';
    costUsd;
    attempts;
    constructor(reason, { costUsd, attempts }) {
        super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
    /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
    static after(before, reason) {
        if (before.attempts === 0 && before.costUsd === 0)
            return reason;
        const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
        return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
    }
}
const nothingTaken = { costUsd: 0, attempts: 0 };
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, cause: this, ...facts });
    }
}


/***/ }),

/***/ 59478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canary: () => (/* binding */ canary)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53428);
/* harmony import */ var _domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85478);
/* harmony import */ var _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58914);
/* harmony import */ var _domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14010);
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10577);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18281);
/* harmony import */ var _domain_graders_with_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50008);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61841);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27999);
/* harmony import */ var _domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46912);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69405);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30331);
/* harmony import */ var _steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13784);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4565);














/**
 * Lets the judges of a suite of the lanegate.yml that lies here grade its anchors, and tells how that compares with what
 * is on record, or records it. Grades are recorded only where every anchor has all of them.
 */
async function canary(ports, request) {
    const { write, folder, concurrency, signal } = request;
    const side = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__/* .readOwnSide */ .S)(ports.files);
    const { plan, path, anchors } = await readSuite(ports, side, request.suite);
    const models = [...(plan.judges?.values() ?? [])].flatMap(_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOf */ .Wh);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnknownPrices */ .D)(models);
    const worstCase = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .spendOf */ .Ii)((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .needOfAnchors */ .c)(plan, anchors));
    const { model, close } = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__/* .openOwnModel */ ._)(ports, {
        side,
        providers: models.map(({ provider }) => provider),
        folder,
        run: 'canary',
        concurrency,
        worstCase,
    });
    try {
        const grades = await (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__/* .gradeAnchors */ .I)(model, { plan, anchors, concurrency, signal });
        const errors = errorsOf(grades);
        const isWritten = write && Object.keys(errors).length === 0;
        if (isWritten)
            await ports.files.write(path, linesOf(plan, anchors, grades));
        const judges = (0,_domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJudges */ .A)(plan, new _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NoiseTally */ .j(), (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__/* .scoresOf */ .x)(grades));
        return { version: 1, suite: plan.name, path, judges, errors, written: isWritten, cost_usd: model.spent().usd };
    }
    finally {
        await close();
    }
}
async function readSuite({ files }, side, name) {
    const definition = (0,_domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__/* .findSuite */ .g)((0,_domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__/* .suitesOf */ .f)(side), name);
    const path = definition.canary;
    if (path === undefined)
        throw withoutCanary(definition);
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`there is no canary \`${path}\``, { place: definition.place });
    const anchors = (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanary */ .cR)(text, path);
    const commits = { policy: side, head: side };
    const suite = (0,_domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .judged */ .g)({ yardstick: 'head', definition, cases: [] }, commits);
    const plan = { ...suite, name, canary: { path, anchors } };
    if ((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan).length === 0)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`no grader of the suite \`${name}\` asks a model`, { place: definition.place });
    return { plan, path, anchors };
}
const withoutCanary = ({ name, place }) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`the suite \`${name}\` has no canary`, {
    place,
    hint: 'name a file of answers that stay as they are: `canary: evals/canary.jsonl`',
});
/** What went wrong, by anchor; the first of each. */
const errorsOf = (grades) => Object.fromEntries([...grades].flatMap(([id, { errors }]) => {
    const [first] = Object.values(errors);
    return first === undefined ? [] : [[id, first]];
}));
/** The canary with the grades of now, and with whom they are of. */
function linesOf(plan, anchors, grades) {
    const graders = (0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan);
    const metrics = new Set((0,_domain_graders_with_members_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedPlaces */ .w3)(graders).map(({ metric }) => metric));
    const judges = Object.fromEntries([...metrics].map((metric) => [metric, (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDigest */ .g9)(metric, graders, plan.judges ?? new Map())]));
    const lines = anchors.map((anchor) => JSON.stringify({ ...anchor, scores: grades.get(anchor.id)?.scores, judges }));
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 16768:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endsRun)
/* harmony export */ });
/** A cap of one request or of one session ends that one; every other cap ends the run. */
const endsRun = ({ scope }) => scope?.kind !== 'request' && scope?.kind !== 'session';


/***/ }),

/***/ 13784:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gradeAnchors),
/* harmony export */   x: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10577);
/* harmony import */ var _domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21146);
/* harmony import */ var _no_supplies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45649);
/* harmony import */ var _supplies_of_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85559);
/* harmony import */ var _supply_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96159);





/** The grades of each anchor by its id, as the judges of a suite give them now: no stored reply counts. */
async function gradeAnchors(model, request) {
    const { plan, anchors, concurrency, signal } = request;
    const grading = (0,_domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__/* .createGrading */ .L)((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorGraders */ .Gu)(plan));
    const asking = { judges: plan.judges ?? new Map(), caller: undefined, firstRepeat: 0, isFresh: true };
    const supplies = { ..._no_supplies_js__WEBPACK_IMPORTED_MODULE_2__/* .noSupplies */ .P, ...(0,_supplies_of_model_js__WEBPACK_IMPORTED_MODULE_3__/* .suppliesOfModel */ .o)(model, asking) };
    const grades = new Map();
    const remaining = anchors.values();
    const work = async () => {
        for (const anchor of remaining) {
            signal?.throwIfAborted();
            const { result } = await (0,_supply_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .supplySteps */ .n)(grading((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfAnchor */ .xt)(anchor)), supplies, signal);
            grades.set(anchor.id, result);
        }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, anchors.length) }, work));
    return grades;
}
/** The scores of those grades alone. */
const scoresOf = (grades) => Object.fromEntries([...grades].map(([id, { scores }]) => [id, scores]));


/***/ }),

/***/ 45649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noSupplies)
/* harmony export */ });
const nothing = () => Promise.resolve({ kind: 'failed', reason: 'nobody is there to be asked' });
/** Of no use to a grader that asks for anything. */
const noSupplies = {
    completion: nothing,
    embeddings: nothing,
    partner: nothing,
    program: nothing,
    post: nothing,
};


/***/ }),

/***/ 85559:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ suppliesOfModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_judge_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59322);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93352);
/* harmony import */ var _ends_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16768);



/**
 * Puts what graders ask to the guarded model. A call that fails is told with its kind and what it cost; a cap of more
 * than one request or one session throws `BudgetExceededError`, since it ends the run.
 */
function suppliesOfModel(model, asking) {
    const ask = async (need, supplyOf, signal) => {
        const judge = asking.judges.get(need.model);
        if (judge === undefined)
            return { kind: 'failed', reason: `there is no judge ${need.model}` };
        try {
            const call = { ...(0,_domain_evaluation_judge_call_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCall */ .M)(need, judge, asking), trace: asking.trace };
            const reply = await model.complete(call, signal);
            return { ...(reply.unverified ? unverified : supplyOf(reply)), costUsd: reply.costUsd };
        }
        catch (error) {
            return failureOf(error);
        }
    };
    return {
        completion: (need, signal) => ask(need, ({ content }) => ({ kind: 'completion', content }), signal),
        embeddings: (need, signal) => ask(need, ({ vectors = [] }) => ({ kind: 'embeddings', vectors }), signal),
    };
}
/** A judge that head brought its own replies of judges nothing. */
const unverified = { kind: 'failed', reason: 'only a recording that head brought has a reply' };
function failureOf(error) {
    if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .me) {
        const { kind, message, costUsd } = error;
        return { kind: 'failed', reason: `${kind}: ${message}`, incident: kind, costUsd };
    }
    if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_1__/* .BudgetExceededError */ .Zq))
        throw error;
    if ((0,_ends_run_js__WEBPACK_IMPORTED_MODULE_2__/* .endsRun */ .s)(error))
        throw error;
    const { message, costUsd } = error;
    return { kind: 'failed', reason: `session-stopped: ${message}`, incident: 'session-stopped', costUsd };
}


/***/ }),

/***/ 96159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ supplySteps)
/* harmony export */ });
/** Walks steps to their end; steps that need nothing wait for nothing. */
async function supplySteps(steps, supplies, signal) {
    let costUsd = 0;
    let step = steps.next();
    while (!step.done) {
        const supplied = await supply(step.value, supplies, signal);
        costUsd += supplied.costUsd ?? 0;
        step = steps.next(supplied);
    }
    return { result: step.value, costUsd };
}
const supply = (need, supplies, signal) => supplies[need.kind](need, signal);


/***/ })

};
;