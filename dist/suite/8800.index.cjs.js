(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8800;
exports.ids = [8800,9207];
exports.modules = {

/***/ 12053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ evaluateRun)
});

// EXTERNAL MODULE: ./dist/compiled/stages/evaluate.js + 7 modules
var evaluate = __webpack_require__(41062);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/carry-plan.js
var carry_plan = __webpack_require__(7701);
;// CONCATENATED MODULE: ./dist/compiled/actions/carry-answers.js

/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work(async () => { });
    const plan = (0,carry_plan/* carryPlan */.j)(await runner.event());
    let isAsking = false;
    try {
        return await work(async () => {
            isAsking = true;
            await answerCarrier.restore(plan);
        });
    }
    finally {
        if (isAsking)
            await answerCarrier.save(plan);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/actions/evaluate-run.js


/**
 * Runs suites as the inputs of a step say, for the change that started its workflow, by what earlier jobs have left.
 * What a push brings is merged.
 */
function evaluateRun(ports, inputs, { kind, isUntrustedHead, pullRequest, attempt }) {
    const { folder, suites, shard, attribute, concurrency, cache, receipts } = inputs;
    const refreshBaseline = inputs['refresh-baseline'];
    const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
    const at = new Date(ports.clock.now()).toISOString();
    const history = { folder: ports.answerCarrier.historyFolder, at, isMerged: kind === 'push' && !isUntrustedHead };
    const request = { ...asked, isUntrustedHead, pullRequest, attempt, history };
    const evaluating = receipts === 'off' ? { ...ports, receipts: undefined } : ports;
    return carryAnswers(ports, cache, (bringAnswers) => (0,evaluate.evaluate)(evaluating, { ...request, bringAnswers }));
}


/***/ }),

/***/ 35291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateAction: () => (/* binding */ evaluateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74870);
/* harmony import */ var _evaluate_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98927);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54420);






/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
const evaluateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'lanegate/evaluate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .FolderInput */ .px,
        shard: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .ShardInput */ .N2.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .EvaluationInputs */ .cA,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ,
    }),
    outputs: ['cost-usd', 'calls', 'receipt'],
    run: (ports, inputs) => ports.claims.whileHeld(inputs.folder, async () => {
        const event = await ports.runner.event();
        await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveRecord */ .h)(ports, inputs.folder, event.pullRequest);
        const evaluation = await (0,_evaluate_run_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateRun */ .t)(ports, inputs, event);
        const { spent } = evaluation;
        const outputs = { 'cost-usd': String(spent.usd), calls: String(spent.calls) };
        return { outputs: { ...outputs, receipt: await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptOutput */ .SD)(ports.files, inputs.folder, evaluation) } };
    }),
});


/***/ }),

/***/ 98927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leaveRecord)
/* harmony export */ });
/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}


/***/ }),

/***/ 54420:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   SD: () => (/* binding */ receiptOutput),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80383);
/* harmony import */ var _domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63859);




/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs(changeSet, folder) {
    const { lanes, suites, mixed } = changeSet;
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        'needs-evaluation': String((0,_domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .needsEvaluation */ .Y)(changeSet)),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`,
        ...touched,
    };
}
const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;
/** The name to upload the receipt of a run folder as; empty where it left none. */
async function receiptOutput(files, folder, { receipt }) {
    if (receipt === undefined || receipt.reused_from !== undefined)
        return '';
    const isThere = (await files.read(`${folder}/${_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptFile */ .fR}`)) !== undefined;
    return isThere ? (0,_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptArtifact */ .$J)(receipt.digest) : '';
}


/***/ }),

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

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


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

/***/ 56063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ differingCommit)
/* harmony export */ });
/** Which of the three commits that a change is told by is another one in what is said to be of it. */
const differingCommit = (change, other) => sides.find((side) => change[side] !== other[side]);
const sides = ['policy', 'base', 'head'];


/***/ }),

/***/ 93255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Every lane a change can touch, in the order they are told. */
const Lane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prompt', 'model', 'data', 'code', 'evals', 'docs']);
const deployedLanes = new Set(['prompt', 'model', 'data', 'code']);
/** Lanes that reach production; `evals` and `docs` never do. */
const isDeployed = (lane) => deployedLanes.has(lane);
/** Lanes whose changes alter answers and therefore want an evaluation. */
const changesAnswers = (lane) => lane === 'prompt' || lane === 'model' || lane === 'data';
/** Mixed means that more than one deployed lane rides in one change. */
const isMixed = (lanes) => lanes.filter(isDeployed).length > 1;
/** The lanes of a set, each once, in the order they are told. */
const inOrder = (lanes) => {
    const present = new Set(lanes);
    return Lane.options.filter((lane) => present.has(lane));
};


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
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow, or of a corpus that
 * does not pass, may run no suite, but says what policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) ||
    (changeSet.lane_workflows ?? []).length > 0 ||
    (changeSet.corpora ?? []).some(({ verdict }) => verdict !== 'pass');


/***/ }),

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 50879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ whyBlocked),
/* harmony export */   Q$: () => (/* binding */ describeCorpus),
/* harmony export */   xM: () => (/* binding */ verdictOfCorpora)
/* harmony export */ });
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9019);

/** The gravest word of all corpora; one that is inconclusive blocks where policy says so. */
function verdictOfCorpora(corpora, { inconclusive }) {
    const verdict = (0,_gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(corpora.map((corpus) => corpus.verdict));
    const blocks = verdict === 'fail' || verdict === 'error' || (verdict === 'inconclusive' && inconclusive === 'block');
    return { verdict, blocks };
}
const became = {
    pass: 'passes',
    'not-affected': 'is left as it was',
    inconclusive: 'does not pass',
    fail: 'does not pass',
    error: 'cannot be judged',
};
/** How a corpus ended, in a sentence. */
const describeCorpus = ({ name, verdict, reason }) => `the corpus ${name} ${became[verdict]}: ${reason}`;
/** The first corpus that blocks and why; `undefined` where none does. */
function whyBlocked(corpora, { verdict, blocks }) {
    const found = corpora.find((corpus) => corpus.verdict === verdict);
    return blocks && found !== undefined ? describeCorpus(found) : undefined;
}


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

/***/ 78441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57313);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94587);
/* harmony import */ var _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96249);




/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Bindings and routes that are asked, by their names'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .RepliesByArm */ .WM)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for the answers of each arm'),
    canary: _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


/***/ }),

/***/ 17991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


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

/***/ 29470:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ findDisagreement),
  S4: () => (/* binding */ judge),
  ig: () => (/* binding */ lanesOfWhole)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/differing-commit.js
var differing_commit = __webpack_require__(56063);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/needs-evaluation.js
var needs_evaluation = __webpack_require__(80383);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpora-verdict.js
var corpora_verdict = __webpack_require__(50879);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/findings-of-change.js




/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changes_lane/* changesAnswers */.XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const why = uncovered.every(isOfProvider)
            ? '; a provider that the target branch has is asked as it stands there'
            : '';
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}${why}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
const isOfProvider = ({ path, facet }) => (0,configuration_file/* isCalledConfiguration */.E)(path) && facet.startsWith('providers.');
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of
 * a pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
/** The corpora that the change touches. The gravest that is told of one counts, whatever sums it up. */
const judgedCorpora = ({ corpora = [] }) => corpora.map((corpus) => {
    const word = (0,verdict_word/* worst */.Q)([corpus.verdict, ...corpus.checks.map(({ verdict }) => verdict)]);
    return { word, lanes: ['data'], reason: (0,corpora_verdict/* describeCorpus */.Q$)(corpus), alwaysBlocks: corpus.blocks };
});
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 24 modules
var judge_suite = __webpack_require__(96771);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/word-of-role.js
var word_of_role = __webpack_require__(20274);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge.js








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
    const settings = { ...evaluation.gate, shard: evaluation.shard };
    const judged = evaluation.suites.map((run) => (0,judge_suite/* judgeSuite */.C)(run, settings));
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
    if (!(0,needs_evaluation/* reachesAnswers */.R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,changes_lane/* inOrder */.al)([...lanes.filter(changes_lane/* changesAnswers */.XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = (0,differing_commit/* differingCommit */.U)(changeSet, evaluation);
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
    if (touchedLanes(changeSet).some(changes_lane/* isDeployed */.Nj))
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
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,changes_lane/* isMixed */.Oq)(lanes))
        return [];
    const deployed = lanes.filter(changes_lane/* isDeployed */.Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...judgedCorpora(changeSet), ...editedGate(changeSet)];
    const verdict = (0,verdict_word/* worst */.Q)(findings.map(({ word }) => word));
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
        ...(changeSet.corpora === undefined ? {} : { corpora: changeSet.corpora }),
        mixed: (0,changes_lane/* isMixed */.Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        ...(evaluation?.shard === undefined ? {} : { shard: evaluation.shard }),
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(evaluation === undefined ? {} : { spent_calls: evaluation.spent.calls }),
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
        ...(changeSet.corpora ?? []).flatMap(({ name, notes }) => notes.map((note) => `the corpus ${name}: ${note}`)),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,changes_lane/* inOrder */.al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, `data` with its corpora, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = (0,changes_lane/* inOrder */.al)([...touchedLanes(changeSet), ...judgedCorpora(changeSet).flatMap(({ lanes }) => lanes)]);
    return touched.length > 0 ? touched : changes_lane/* Lane */.J$.options.filter(changes_lane/* isDeployed */.Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = changes_lane/* Lane */.J$.options.filter((lane) => (0,changes_lane/* isDeployed */.Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,verdict_word/* worst */.Q)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,changes_lane/* inOrder */.al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/**
 * The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not.
 */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(word_of_role/* leansAgainst */.D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,incident_tolerances/* causeOfKind */.H6)(kind) === 'model'));


/***/ }),

/***/ 9019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ VerdictWord),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};


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

/***/ 10956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ScopeSettings),
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const positiveCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional();
const rates = {
    usd_per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
const ScopeSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
const BudgetSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...amounts,
        minutes,
        bytes_per_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5) }).prefault({}),
    per_untrusted_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    provider_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Such as what the provider bills for one search'),
        tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe('All that is read because of it, each time that it is read'),
    })
        .optional()
        .describe('The most that one use of a tool takes that a provider runs, such as a web search; without it a request with one is refused where money or tokens are capped'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});


/***/ }),

/***/ 35991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
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

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);


/***/ }),

/***/ 24230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AppliedOverride),
/* harmony export */   d: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);





/**
 * Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a
 * score.
 */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('override'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j.describe('The full id of the commit that it lets through'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$).min(1).max(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.length).describe('The lanes whose verdict it sets aside'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag.describe('The login, or the name and address of git, of whoever takes it on'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('When it was given, RFC 3339 in UTC'),
    expires: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('Until when it holds, RFC 3339 in UTC'),
});
/** An override as a verdict tells it. */
const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False where it has expired or came from somebody who may not give it'),
    why_not: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ }),

/***/ 10247:
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

/***/ 87076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    let squares = 0;
    for (let index = 0; index < values.length; index++)
        squares += ((values[index] ?? Number.NaN) - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   aZ: () => (/* binding */ defaultAlpha),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


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
;
})
