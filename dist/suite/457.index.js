export const id = 457;
export const ids = [457,56];
export const modules = {

/***/ 52270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
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
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

/***/ 23517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ directionOf)
/* harmony export */ });
/** Means of the same scores, summed in another order, differ by less than this; no change of an answer does. */
const roundingNoise = 1e-9;
/** Which way a score moved: -1 when it fell, 1 when it rose, 0 when it stayed but for rounding. */
function directionOf(difference) {
    if (Math.abs(difference) < roundingNoise)
        return 0;
    return difference < 0 ? -1 : 1;
}


/***/ }),

/***/ 74235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ VerdictWord),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Qw: () => (/* binding */ MetricVerdict),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   Y1: () => (/* binding */ verdictFile)
/* harmony export */ });
/* unused harmony exports IncidentVerdict, SuiteVerdict */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28585);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68081);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54598);





/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};
const Interval = zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['gate', 'report']),
    verdict: VerdictWord,
    unit: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['case', 'cluster']).describe('What is compared, and counted below'),
    n: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().describe('Cases, or clusters, that were compared'),
    cases_worse: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable().describe('Units whose mean score fell; null when nothing was compared'),
    cases_better: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable().describe('Units whose mean score rose; null when nothing was compared'),
    base: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('Mean score of the base arm; null when nothing was compared'),
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    difference: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('head minus base'),
    interval: Interval.nullable().describe('Two-sided interval of the difference at `confidence`'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('Of the two-sided intervals: 1 - 2 alpha; each end alone holds with 1 - alpha'),
    p_fail: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('One-sided p-value of "head is not worse"; sign-flip mid-p'),
    pass_bound: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('Lower bound of the difference; above -margin is a pass'),
    margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    margin_widened: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('The default margin was too narrow for this many cases'),
    method: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    detectable_drop: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('The drop that would be found with 80 % power'),
    floor: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ bound: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), interval: Interval, verdict: VerdictWord }).optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** One kind of incident, or notice, in one arm against its tolerance; kinds that did not happen have none. */
const IncidentVerdict = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_3__/* .TolerableKind */ .zN,
    arm: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .Arm */ .zj,
    count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().describe('Samples of the arm, with an answer or without'),
    share: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('count of samples'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('The share up to which the kind is tolerated'),
    exceeded: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'inconclusive', 'fail']).describe('What it makes of the suite; pass while tolerated'),
});
const SuiteVerdict = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    yardstick: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    verdict: VerdictWord,
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(MetricVerdict),
    cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        compared: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().describe('Planned cases without a score in one of the arms'),
    }),
    calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ made: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), cached: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), saved: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int() }),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int()),
    incident_verdicts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(IncidentVerdict),
    arms: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ base: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .ArmTotals */ .aD.optional(), head: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .ArmTotals */ .aD.optional() }),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    verdict: VerdictWord,
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    blocks: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    worktree: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, VerdictWord).describe('Every deployed lane; evals and docs when touched'),
    mixed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    inconclusive_policy: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['warn', 'block', 'lean']),
    suites: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(SuiteVerdict),
    ownership: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    spent_usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const verdictFile = 'verdict.json';


/***/ }),

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
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


/***/ })

};
