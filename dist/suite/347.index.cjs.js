(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 347;
exports.ids = [347];
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

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


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

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


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

/***/ 92676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ needOfCanaries),
/* harmony export */   KD: () => (/* binding */ canaryNotes),
/* harmony export */   X$: () => (/* binding */ withCanaries),
/* harmony export */   lX: () => (/* binding */ capsBesides),
/* harmony export */   nR: () => (/* binding */ gradesCanaries)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58619);



/** Anchors are graded once in a run: by its first shard where it has several. */
const gradesCanaries = (shard) => shard === undefined || shard.index === 1;
/** What grading the canaries of all plans takes at the most. */
const needOfCanaries = (plans) => plans.reduce((sum, plan) => {
    const anchors = plan.canary?.anchors ?? [];
    return 'unusable' in anchors ? sum : (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(sum, (0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_2__/* .needOfAnchors */ .c)(plan, anchors));
}, { nanoUsd: 0, tokens: 0, calls: 0 });
/**
 * What is kept back for canaries, where fewer cases fit than there are, which the arithmetic of a cap alone would not
 * explain.
 */
function canaryNotes(need, plans, { whole }) {
    if (need.calls === 0 || plans.every((plan) => whole.countOf(plan) === plan.cases.length))
        return [];
    const most = `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)((0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)(need))} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(need.tokens, 'token')} for ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(need.calls, 'call')}`;
    return [`up to ${most} of the caps are kept back to grade the canaries, and cases have what is left`];
}
/** What the caps of a run leave for its samples. */
function capsBesides(caps, need) {
    const { usd, tokens, calls } = (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(need);
    if (calls === 0)
        return caps;
    const less = (cap, taken) => cap === undefined ? undefined : Math.max(0, cap - taken);
    const lessOf = (some) => ({
        ...some,
        usd: less(some.usd, usd),
        tokens: less(some.tokens, tokens),
        calls: less(some.calls, calls),
        usdPerHour: less(some.usdPerHour, usd),
        tokensPerHour: less(some.tokensPerHour, tokens),
        callsPerHour: less(some.callsPerHour, calls),
    });
    const { perRun, perHour, perDay, perPullRequest } = caps;
    return {
        ...caps,
        perRun: perRun && lessOf(perRun),
        perHour: perHour && lessOf(perHour),
        perDay: perDay && lessOf(perDay),
        perPullRequest: perPullRequest && lessOf(perPullRequest),
    };
}
/** The most that a plan takes, its canaries included. */
const withCanaries = (worstCase, need) => (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)((0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)((0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(worstCase), need));


/***/ }),

/***/ 42524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ cutNotes),
  v: () => (/* binding */ planNotes)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/head.js
var head = __webpack_require__(15947);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/render-prompt.js
var render_prompt = __webpack_require__(69221);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/question-notes.js




/** How many cases are looked at: what sets none of them apart is no variable that a few leave out. */
const lookedAt = 20;
const firstCases = (cases) => Array.from({ length: Math.min(cases.length, lookedAt) }, (_, index) => (0,case_list/* caseAt */.Mv)(cases, index));
/**
 * What a reader must know of what head is asked: that cases are one and the same question, or what of them is not
 * asked.
 */
function questionNotes({ name, cases, arms }) {
    const { prompt } = arms.head;
    if (prompt === undefined || prompt.path === target_reference/* messagesOfCases */.HD)
        return [];
    const first = firstCases(cases);
    const notes = headNotes(prompt).map((note) => `${name}: ${note}`);
    if (first.some(({ messages }) => messages !== undefined))
        notes.push(`${name}: the \`messages\` of its cases are not asked, since it has the prompt ${prompt.path}`);
    if (areOneQuestion(first, prompt)) {
        const which = first.length < cases.length ? `first ${first.length} cases` : `${first.length} cases`;
        notes.push(`${name}: its ${which} are one and the same question, since ${prompt.path} asks for nothing that sets them apart`);
    }
    return notes;
}
/**
 * A head of settings above a plain text. Whether the program that sends the text cuts the head off nobody can know, and
 * to ask it as well leaves no change of it unmeasured.
 */
function headNotes({ path, messages: [first], messageLines }) {
    const parts = messageLines[0] === 1 ? (0,head/* splitHead */.n)(first?.content ?? '') : undefined;
    if (parts === undefined || !/^[\w-]+[ \t]*[:=]/m.test(parts.head))
        return [];
    const sent = `${path} begins with a head of settings (lines 1 to ${parts.bodyLine - 1}), which is sent as text`;
    return [
        `${sent}; if your program cuts it off, keep the settings elsewhere or the prompt as \`.prompty\` or \`.prompt\``,
    ];
}
/** True where variables differ and what is asked does not. */
function areOneQuestion(cases, prompt) {
    if (new Set(cases.map(({ vars }) => JSON.stringify(vars))).size < 2)
        return false;
    const asked = cases.map(({ vars, turns, tool_results }) => [(0,render_prompt/* renderPrompt */.nQ)(prompt, vars), turns, tool_results]);
    return new Set(asked.map((each) => JSON.stringify(each))).size === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/single-brace-notes.js



/**
 * Variables that stand in a single pair of braces, which are sent or compared as they are written: those that every
 * case has and that no pair of two fills in beside. Any other braces may be JSON or code.
 */
function singleBraceNotes({ name, cases, arms, definition }) {
    const first = firstCases(cases);
    const variables = sharedBy(first.map(({ vars }) => Object.keys(vars)));
    const expects = first.length > 0 && first.every(({ expected }) => expected !== undefined);
    const known = expects ? [...variables, 'expected'] : variables;
    const { prompt } = arms.head;
    return [
        ...(prompt === undefined ? [] : inPrompt(prompt, variables)),
        ...(0,with_members/* withMembers */.gn)(definition.graders).flatMap((grader) => inGrader(grader, known)),
    ].map((note) => `${name}: ${note}`);
}
function inPrompt({ path, messages, messageLines, inclusion }, variables) {
    const all = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
    return messages.flatMap(({ content }, index) => literalIn([content], all, variables).map((variable) => sentence(variable, `in ${path}:${messageLines[index] ?? 1} is sent`)));
}
function inGrader(grader, variables) {
    if ((0,grader_spec/* isProgram */.Vd)(grader))
        return [];
    const texts = textsOf(grader);
    return literalIn(texts, texts, variables).map((variable) => sentence(variable, `in its grader \`${grader.type}\` is taken`));
}
const sentence = (variable, where) => `\`{${variable}}\` ${where} as it is written; write \`{{${variable}}}\` to have it filled in`;
const textsOf = ({ value, prompt, system_prompt }) => [value, prompt, system_prompt]
    .flatMap((each) => each ?? [])
    .filter((each) => typeof each === 'string');
/** Which variables stand in a single pair of braces in `texts`, and in none of `all` in two. */
const literalIn = (texts, all, variables) => variables.filter((variable) => {
    const single = `{${variable}}`;
    const isThere = texts.some((text) => hasSingle(text, single));
    return isThere && !all.some((text) => isFilledIn(text, variable));
});
/** A brace behind a letter, `$` or `\\` is one of code or of LaTeX, and so is one in a formatted text of Python. */
function hasSingle(text, single) {
    for (let at = text.indexOf(single); at !== -1; at = text.indexOf(single, at + 1)) {
        const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - longestLine), at);
        if (!/(?:[\w${\\]|[^}]\})$|\bf["']/.test(line) && text[at + single.length] !== '}')
            return true;
    }
    return false;
}
/** Of a longer line only what stands this close before is looked at. */
const longestLine = 200;
/** Whether any tag of a richer language, or of ours, names the variable. */
const isFilledIn = (text, variable) => [...text.matchAll(/\{[{%]([^{}]{1,500})[%}]\}/g)].some(([, inside = '']) => wordsIn(inside).includes(variable));
const wordsIn = (text) => text.match(/[\p{L}_][\p{L}\p{M}\p{N}_-]*/gu) ?? [];
/** What all lists have; of none nothing. */
function sharedBy(lists) {
    const [first = [], ...rest] = lists;
    return first.filter((each) => /^[\p{L}_]/u.test(each) && rest.every((list) => list.includes(each)));
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/plan-notes.js





/**
 * What a reader must know of a plan to read its result: what no cap bears, what is not asked, what was assumed, and how
 * it is graded.
 */
const planNotes = (plans, { leftOut }) => [
    ...new Set([
        ...leftOut.map(leftOutNote),
        ...plans.flatMap(questionNotes),
        ...plans.flatMap(singleBraceNotes),
        ...plans.flatMap(priceNotes),
        ...plans.flatMap(({ notes = [] }) => notes),
    ]),
];
/** Which suites were cut to the budget. */
const cutNotes = (suites) => [
    ...new Set(suites
        .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
        .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
    })),
];
/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }) => `${plan.name}: ${count} left out by size, the first is \`${(0,excerpt/* excerptOf */.z)(firstId, 60)}\`: ${reason}`;
const priceNotes = (plan) => (0,plan_suite/* modelsOfPlan */.$x)(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,target_price/* priceOfTarget */.I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = target.isPriceDeferred === true
            ? 'the price that this change declares counts once it is on the target branch'
            : 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}


/***/ }),

/***/ 67101:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29294);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45525);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57604);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40060);





/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .Look */ .yx).optional().describe('When the scores are looked at; once at the end when absent'),
    })),
});
const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(description) {
    const { changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
        ...(looksOf(plan).length > 1 ? { looks: [...looksOf(plan)] } : {}),
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 24634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ receiptBasis),
/* harmony export */   fw: () => (/* binding */ receiptDigest),
/* harmony export */   ph: () => (/* binding */ ReceiptBasis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93255);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29193);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50008);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61661);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57714);
/* harmony import */ var _plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64420);
/* harmony import */ var _plan_target_price_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90638);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55762);











const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** What one suite of a run depends on. */
const SuiteBasis = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_10__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    comparison: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']),
    identity: _identity_js__WEBPACK_IMPORTED_MODULE_7__/* .Identity */ .l.optional().describe('Absent of a suite that could not be run'),
    planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()]).describe('How many cases the caps left'),
    rules: JsonValue.describe('Its gate, repeats and prices, and what else decides its scores'),
});
/** Everything that a verdict depends on beside the commits, of which a rebase makes others. */
const ReceiptBasis = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    product: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Version of Lanegate'),
    is_untrusted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    adoption: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    settings: JsonValue.describe('Gate, budget and the rest of the settings that bind'),
    change: JsonValue.describe('Lanes, affected suites, changes that no suite evaluates, and how corpora ended'),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SuiteBasis),
});
/** The digest by which a verdict is known. */
const receiptDigest = (basis) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(basis);
/** What the verdict of a run will depend on, told before its first call. */
function receiptBasis(facts) {
    const { gate, budget, judge_noise, gateway } = facts.settings;
    const { traces: _, ...guards } = gateway;
    return {
        product: _product_version_js__WEBPACK_IMPORTED_MODULE_6__/* .productVersion */ .U,
        is_untrusted: facts.isUntrustedHead,
        adoption: facts.adoption,
        settings: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)({ gate, budget, judge_noise, guards }),
        change: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(changeFacts(facts.changeSet)),
        suites: facts.planned.map((each) => suiteBasis(each, facts)),
    };
}
const changeFacts = ({ lanes, affected, changes, harness, corpora }) => ({
    lanes,
    harness,
    affected: affected.map((suite) => [suite.name, suite.lanes]),
    uncovered: changes
        .filter(({ lane, suites }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .changesAnswers */ .XX)(lane) && suites.length === 0)
        .map(({ lane, path }) => [lane, path]),
    corpora: corpora?.map(({ name, verdict }) => [name, verdict]),
});
function suiteBasis(each, facts) {
    if (each.kind === 'problem') {
        const { name, yardstick, problem, verdict, definition } = each.problem;
        const rules = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)({ problem, verdict, gate: definition?.gate });
        return { name, yardstick, binding: true, comparison: 'head-only', planned: 0, rules };
    }
    const { plan } = each;
    const { name, yardstick, binding, arms, cases } = plan;
    const [identity, count] = [facts.identities.get(plan), facts.plannedOf(plan)];
    return {
        name,
        yardstick,
        binding,
        comparison: arms.kind,
        ...(identity === undefined ? {} : { identity }),
        planned: count === cases.length ? 'all' : count,
        rules: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(rulesOf(plan, facts.sides)),
    };
}
function rulesOf(plan, sides) {
    const { gate, repeats, maxRepeats, maxToolCalls } = plan.definition;
    const models = (0,_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOfPlan */ .$x)(plan);
    const recordings = models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : []));
    const whoseGraders = sides[plan.yardstick];
    return {
        gate,
        repeats,
        maxRepeats,
        maxToolCalls,
        prices: models.map((model) => [model.providerName, model.model, (0,_plan_target_price_js__WEBPACK_IMPORTED_MODULE_9__/* .priceOfTarget */ .I)(model)]),
        recordings: recordings.map((path) => [path, sides.policy.blobs.get(path), sides.head.blobs.get(path)]),
        // A grader that is a program, or a command line of one, may run and read any file.
        files: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .someGrader */ .CH)(plan.definition.graders, plan.cases, _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isProgram */ .Vd) ? whoseGraders.tree : undefined,
    };
}


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

/***/ 16077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ withoutUnplanned),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Ze: () => (/* binding */ countMetrics),
/* harmony export */   d6: () => (/* binding */ measuresOf)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);


const found = new WeakMap();
/**
 * The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. Both
 * what a run can show and what it showed ask for them, so they are looked for once: a large suite takes its time.
 */
function measuresOf(plan, planned) {
    const byPlan = found.get(planned) ?? new Map();
    found.set(planned, byPlan);
    const measures = byPlan.get(plan) ?? findMeasures(plan, planned.questionsOf(plan));
    byPlan.set(plan, measures);
    return measures;
}
function findMeasures({ definition, cases }, planned) {
    const metrics = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteGraders */ .$D)(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}
/** How many of some cases have each of the metrics that not all have. */
function countMetrics(metrics, graders, cases) {
    const counted = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsAmong */ .Yw)(graders, cases);
    return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
/** The measures of the whole of a run, without metrics that none of its cases has. */
function withoutUnplanned({ metric_cases: counts, gate, ...rest }) {
    if (counts === undefined)
        return { gate, ...rest };
    const hasCases = (name) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
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

/***/ 90154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
}


/***/ }),

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


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

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


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

/***/ 34912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ usualJudges),
/* harmony export */   Jf: () => (/* binding */ promptNaming),
/* harmony export */   Oy: () => (/* binding */ graderRelocation),
/* harmony export */   kw: () => (/* binding */ providerNamedIn),
/* harmony export */   qo: () => (/* binding */ isConfigurationOf),
/* harmony export */   z2: () => (/* binding */ configurationsOf),
/* harmony export */   zw: () => (/* binding */ promptNameIn)
/* harmony export */ });
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11070);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81874);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68002);




/** The part of a monorepo that a file is of, the innermost; `undefined` where it is of none. */
const partOf = ({ configuration }, path) => configuration?.parts
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)
    .at(0);
/** The name of a prompt file as suites call it from the root: that of its file, in a part after the part's folder. */
function promptNameIn(side, path) {
    const [part, name] = [partOf(side, path), (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_1__/* .promptNameOf */ .Px)(path)];
    return part === undefined || name === '' ? name : (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(part.folder, name);
}
/** Calls prompt files by their names, and by their paths where a name is that of several, taken or empty. */
function promptNaming(side, paths, taken) {
    const names = new Map(paths.map((path) => [path, promptNameIn(side, path)]));
    const count = new Map();
    for (const name of names.values())
        count.set(name, (count.get(name) ?? 0) + 1);
    return (path) => {
        const name = names.get(path) ?? '';
        return name !== '' && count.get(name) === 1 && !taken.has(name) ? name : path;
    };
}
/** Whether a path is lanegate.yml or, in one of some commits, what it includes. */
const isConfigurationOf = (path, ...sides) => configurationsOf(...sides).has(path);
/** lanegate.yml and what it includes in some commits. */
const configurationsOf = (...sides) => new Set([
    _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h,
    ...sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? []),
]);
/** Whom graders of what stands in a file ask where nothing nearer says it: those of its part, else those of all. */
function usualJudges(side, path) {
    const { judge = side.settings.judge, embedder = side.settings.embedder } = partOf(side, path) ?? {};
    return { judge, embedder };
}
/** How a grader is seen from the root that stands in the file of a part, or in its cases; `undefined` elsewhere. */
function graderRelocation(side, path) {
    const part = side.configuration?.parts.find((each) => each.path === path);
    if (part === undefined)
        return undefined;
    const { folder } = part;
    const { models, routes } = side.settings;
    const answerer = (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownElseShared */ .dH)(folder, (name) => [models, routes].some((known) => Object.hasOwn(known, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(folder, name))));
    return (spec) => (0,_relocate_js__WEBPACK_IMPORTED_MODULE_3__/* .relocatedGrader */ .p)(spec, { answerer, path: (0,_relocate_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder) });
}
/** The provider that a prompt file means by a name: that of its part, else one that all share. */
function providerNamedIn(side, path, name) {
    const { folder } = partOf(side, path) ?? {};
    if (folder === undefined)
        return name;
    return (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownElseShared */ .dH)(folder, (each) => Object.hasOwn(side.settings.providers, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(folder, each)))(name);
}


/***/ }),

/***/ 11070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Px: () => (/* binding */ promptNameOf),
/* harmony export */   UX: () => (/* binding */ isPromptPath),
/* harmony export */   iY: () => (/* binding */ fileOfPrompt),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   t1: () => (/* binding */ isPromptYamlPath)
/* harmony export */ });
const promptEnding = /\.(prompt\.ya?ml|prompty?|jinja2?|j2|mustache|hbs|handlebars)$/i;
const sourceEnding = /\.(tsx?|jsx?|mjs|cjs|py|go|rs|java|kt|rb|php|cs|swift|sh|ipynb|html?|css|png|jpe?g|gif|svg|pdf)$/i;
const templateOfAnotherFile = /\.(?!txt\.|md\.|prompt\.)[a-z]{1,5}\.(jinja2?|j2|mustache|hbs|handlebars)$/i;
const readme = /(^|\/)(readme|contributing|changelog|license)(\.[a-z]+)?$/i;
/** True for a file that is a prompt by its place or its ending, whatever it says. */
function isPromptPath(path) {
    if (readme.test(path))
        return false;
    if (promptEnding.test(path))
        return !templateOfAnotherFile.test(path);
    return /(^|\/)prompts?\//i.test(path) && !sourceEnding.test(path) && /\.[a-z0-9]+$/i.test(path);
}
/** True for a prompt file that may carry its own cases and evaluators. */
const isPromptYamlPath = (path) => /\.prompt\.ya?ml$/i.test(path);
/** The name under which suites refer to a prompt file: its file name without its endings. */
const promptNameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/(\.[A-Za-z0-9]+)+$/, '');
/** Tells the prompt files that one of some references means: by their path, or by their name. */
function meantBy(references) {
    const isCalled = calledBy(references);
    return (path) => references.has(path) || isCalled(path);
}
/**
 * Tells the prompt files that one of some names means: as a file is called without its endings, and where the name has
 * a folder, somewhere in that.
 */
function calledBy(names) {
    const foldersOf = new Map();
    for (const name of names) {
        const slash = name.lastIndexOf('/') + 1;
        const called = name.slice(slash);
        foldersOf.set(called, [...(foldersOf.get(called) ?? []), name.slice(0, slash)]);
    }
    return (path) => foldersOf.get(promptNameOf(path))?.some((folder) => path.startsWith(folder)) ?? false;
}
/**
 * The file that a prompt lies in: its path where there is such a file, else what stands before the `#` behind which an
 * imported file names one of its prompts. A folder's name may have one too.
 */
function fileOfPrompt(path, isFile) {
    const parts = path.split('#');
    const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join('#'));
    return isFile(path) ? path : (beginnings.find(isFile) ?? parts[0] ?? path);
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

/***/ 70176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mostRepeatsOf)
/* harmony export */ });
/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
const mostRepeatsOf = ({ repeats, maxRepeats = 0 }) => Math.max(repeats, maxRepeats);


/***/ }),

/***/ 38084:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/control-record.js
var control_record = __webpack_require__(42231);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-notes.js
var baseline_notes = __webpack_require__(47317);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-notes.js + 2 modules
var plan_notes = __webpack_require__(42524);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/shards/attempt.js
var attempt = __webpack_require__(62231);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/numbered-texts.js
var numbered_texts = __webpack_require__(58863);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/compare-control.js
var compare_control = __webpack_require__(57179);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/identity.js
var evaluation_identity = __webpack_require__(57714);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/sample-flags.js
var sample_flags = __webpack_require__(37495);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/samples-of-arm.js
var samples_of_arm = __webpack_require__(17991);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/tally.js + 1 modules
var tally = __webpack_require__(67453);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tell-cases.js
var tell_cases = __webpack_require__(12915);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/merged-suite.js











/** One suite of several shards, whose samples are counted together. */
class MergedSuite {
    parts;
    first;
    tally;
    numbers = new numbered_texts/* NumberedTexts */.D();
    cases;
    answered;
    controls = [];
    /** Samples of each folder, by arm and whether they are answers. */
    counts = new Map();
    /** Throws a `UserError` for a case that two shards ran. */
    constructor(parts) {
        const [part] = parts;
        if (part === undefined)
            throw new Error('a suite has no shard');
        this.parts = parts;
        this.first = part.suite;
        this.cases = casesInOrder(parts);
        for (const { id, folder } of this.cases) {
            if (!this.numbers.add(id))
                throw ranTwice(id, this.cases[this.numbers.get(id) ?? -1]?.folder ?? '', folder);
        }
        this.answered = new sample_flags/* SampleFlags */.i(this.cases.length, this.first.repeats);
        this.tally = new tally/* Tally */.F0(this.facts());
    }
    isOf({ suite, yardstick }) {
        return this.first.name === suite && this.first.yardstick === yardstick;
    }
    add(sample, folder) {
        const isAnswer = sample.outcome.kind === 'answered';
        const number = this.numbers.get(sample.case);
        if (isAnswer)
            this.refuseStrange(sample, folder);
        this.tally.add(sample, number ?? -1);
        const key = countKey(folder, sample.arm, isAnswer);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    /** Takes what a shard asked for once more. Throws a `UserError` where it is not what its evaluation counted. */
    addControls(samples, folder) {
        const own = samples.filter((sample) => this.isOf(sample));
        const control = this.parts.find((part) => part.folder === folder)?.suite.baseline?.control;
        const counted = control === undefined ? 0 : control.samples + (control.left_out ?? 0);
        if (own.length !== counted) {
            const found = `${own.length} cached answers of base that were asked for once more`;
            throw strange(`${this.first.name}: there are ${found}, but the evaluation counts ${counted}`, folder);
        }
        this.controls.push(...own);
    }
    result() {
        for (const part of this.parts)
            this.refuseTorn(part);
        const stopped = this.parts.find(({ suite }) => suite.stopped !== undefined);
        const scored = this.tally.result(stopped && `${stopped.shard}: ${stopped.suite.stopped}`);
        this.refuseOtherScores(scored);
        const suite = this.withHistory((0,compare_control/* withControl */.g)(scored, this.controls));
        const { judges, identity } = this.first;
        return {
            ...suite,
            ...(judges === undefined ? {} : { judges: this.judges(judges) }),
            ...(0,evaluation_identity/* identifiedBy */.R)(identity),
            ...(0,power/* poweredBy */.U)(this.power()),
        };
    }
    /** The cases as they were counted anew, told with what their shards know of earlier runs. */
    withHistory(suite) {
        const { numbers, cases } = this;
        if (cases.every(({ earlier }) => earlier === undefined))
            return suite;
        return (0,tell_cases/* tellCases */.v)(suite, (each) => {
            const { earlier } = cases[numbers.get(each.id) ?? -1] ?? {};
            return earlier === undefined ? each : { ...each, earlier };
        });
    }
    /** What the whole can show, as every shard tells, at the cost of all of them. */
    power() {
        const { power } = this.first;
        if (power === undefined)
            return undefined;
        const total = (cost) => (0,amount/* usdOf */.IA)({ nanoUsd: this.parts.reduce((sum, { suite }) => sum + (0,amount/* toNanoUsd */.My)(suite.power?.[cost] ?? 0), 0) });
        return { ...power, expected_usd: total('expected_usd'), greatest_usd: total('greatest_usd') };
    }
    /** The judges as the first shard has them, which alone grades the anchors, and how far they wavered in all. */
    judges(rows) {
        return rows.map(({ noise: _, served: __, canary, ...row }) => {
            const noise = this.tally.noise.of(row.metric);
            const served = this.tally.replies.mixturesOf(row.judges ?? []);
            return {
                ...row,
                ...(served === undefined ? {} : { served }),
                ...(canary === undefined ? {} : { canary }),
                ...(noise === undefined ? {} : { noise }),
            };
        });
    }
    /** How many cases of all shards have each metric that not all have. */
    metricCases() {
        const { metric_cases: counts } = this.first;
        if (counts === undefined)
            return {};
        const total = (name) => this.parts.reduce((sum, { suite }) => sum + ((0,own/* own */.Z)(suite.metric_cases ?? {}, name) ?? 0), 0);
        return { metric_cases: Object.fromEntries(Object.keys(counts).map((name) => [name, total(name)])) };
    }
    notes() {
        return this.tally.notes();
    }
    facts() {
        const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total, arms } = this.first;
        if (arms.head === undefined)
            throw new user_error/* UserError */.yo(`the suite \`${name}\` has no head`, { place: { path: this.folder } });
        return {
            name,
            yardstick,
            binding,
            comparison,
            repeats,
            cases_total,
            measures: { gate, ...(graders === undefined ? {} : { graders }), ...this.metricCases() },
            cases_planned: this.parts.reduce((sum, { suite }) => sum + suite.cases_planned, 0),
            targets: { ...(arms.base === undefined ? {} : { base: arms.base.target }), head: arms.head.target },
            cases: this.cases,
            isPart: false,
            tellsResources: this.parts.some(({ tellsResources }) => tellsResources),
        };
    }
    get folder() {
        return this.parts[0]?.folder ?? '';
    }
    refuseStrange({ case: id, repeat, arm }, folder) {
        const number = this.numbers.get(id);
        const which = `repeat ${repeat} of the case \`${id}\` in ${arm}`;
        if (number === undefined || this.cases[number]?.folder !== folder || repeat >= this.first.repeats) {
            throw strange(`${which} was answered, but is not in the evaluation of its shard`, folder);
        }
        const place = { caseNumber: number, repeat, arm };
        if (this.answered.has(place))
            throw strange(`${which} is there twice`, folder);
        this.answered.set(place);
    }
    /** Holds the samples of a shard to what its evaluation counted. */
    refuseTorn({ folder, suite }) {
        for (const arm of ['base', 'head']) {
            const totals = suite.arms[arm];
            const failed = totals === undefined ? 0 : (0,samples_of_arm/* failedSamples */.n)(totals);
            for (const [isAnswer, counted] of [
                [true, totals?.answered ?? 0],
                [false, failed],
            ]) {
                const found = this.counts.get(countKey(folder, arm, isAnswer)) ?? 0;
                if (found === counted)
                    continue;
                const what = isAnswer ? 'answers' : 'incidents';
                throw strange(`${suite.name}: there are samples of ${found} ${what} in ${arm}, but the evaluation counts ${counted}`, folder);
            }
        }
    }
    /** Holds the scores of each case, as its samples tell them, to those that its shard counted. */
    refuseOtherScores({ cases }) {
        // Both are in the order of the dataset.
        const counted = new Map(this.parts.map(({ folder, suite }) => [folder, suite.cases[Symbol.iterator]()]));
        for (const scored of cases) {
            const { folder = '' } = this.cases[this.numbers.get(scored.id) ?? -1] ?? {};
            if (scoresOf(counted.get(folder)?.next().value) === scoresOf(scored))
                continue;
            throw strange(`the samples of the case \`${scored.id}\` have other scores than the evaluation counts`, folder);
        }
    }
}
const scoresOf = (each) => JSON.stringify([each?.id, each?.base, each?.head]);
const countKey = (folder, arm, isAnswer) => `${arm} ${isAnswer} ${folder}`;
/** The cases of all parts in the order of the dataset. */
function casesInOrder(parts) {
    const cases = [];
    for (const { folder, suite } of parts) {
        for (const { id, cluster, tags, position, earlier } of suite.cases) {
            if (position === undefined)
                throw strange(`the case \`${id}\` has no place in the dataset`, folder);
            const group = { ...(cluster === undefined ? {} : { cluster }), ...(tags === undefined ? {} : { tags }) };
            cases.push({ id, position, folder, ...group, ...(earlier === undefined ? {} : { earlier }) });
        }
    }
    return cases.sort((one, other) => one.position - other.position);
}
const ranTwice = (id, one, other) => new user_error/* UserError */.yo(`the case \`${id}\` was run by two shards: ${one} and ${other}`, {
    hint: 'merge the shards of one run, each once',
});
const strange = (message, folder) => new user_error/* UserError */.yo(message, {
    place: { path: folder },
    hint: 'its files are torn or not of one run; run the shard again',
});

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/shards-in-order.js

/** The shards of one run in their order. Throws a `UserError` where one is no shard, is there twice or is missing. */
function shardsInOrder(shards) {
    const byIndex = new Map();
    for (const each of shards) {
        const { shard } = each.evaluation;
        if (shard === undefined)
            throw refusal(each, 'this is no shard, but a whole run', 'it needs no merge');
        const other = byIndex.get(shard.index);
        if (other?.folder === each.folder)
            throw refusal(each, 'this folder is named twice');
        if (other !== undefined)
            throw refusal(each, `${nameOfShard(each.evaluation)} is there twice: ${other.folder} is it too`);
        byIndex.set(shard.index, each);
    }
    const count = shards[0]?.evaluation.shard?.count ?? 0;
    const indices = Array.from({ length: count }, (_, at) => at + 1);
    const missing = indices.filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        throw new user_error/* UserError */.yo(`of ${count} shards these are missing: ${missing.join(', ')}`, {
            hint: 'a shard that failed has to run again: without its cases nothing can be judged',
        });
    }
    return indices.flatMap((index) => byIndex.get(index) ?? []);
}
const nameOfShard = ({ shard }) => `shard ${shard?.index} of ${shard?.count}`;
const refusal = ({ folder }, message, hint = 'merge the shards of one run, each once') => new user_error/* UserError */.yo(message, { place: { path: folder }, hint });

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/reused-shards.js


/**
 * The shard whose earlier run is judged, where any found the receipt of one: that is of the whole run, so the others
 * have nothing to add to it, and what they asked is counted as spent. Throws a `UserError` for shards that are not all
 * the parts of one run, each once.
 */
function reusedByShards(shards) {
    const isReusing = ({ evaluation }) => evaluation.receipt?.reused_from !== undefined;
    const found = shards.find(isReusing);
    if (found === undefined)
        return undefined;
    const strange = shards.find(({ evaluation }) => runOf(evaluation) !== runOf(found.evaluation));
    if (strange !== undefined)
        throw refusal(strange, `this shard is of another run than ${found.folder}`);
    const reusing = shardsInOrder(shards).filter(isReusing);
    const [first = found] = reusing;
    const { shard: _, notes, ...whole } = first.evaluation;
    const asking = shards.length - reusing.length;
    const told = asking === 0
        ? []
        : [`${asking} of ${shards.length} shards did not find that run and asked; their answers do not count`];
    return {
        folder: first.folder,
        evaluation: { ...whole, spent: spentBy(shards.map(({ evaluation }) => evaluation)), notes: [...notes, ...told] },
    };
}
/** What all parts of a run spent together. */
const spentBy = (evaluations) => (0,amount/* spendOf */.Ii)(evaluations.map(({ spent }) => (0,amount/* amountOfSpend */.Ix)(spent)).reduce(amount/* sumOf */.XN, (0,amount/* amountOfSpend */.Ix)(amount/* nothingSpent */.at)));
const runOf = ({ policy, base, head, shard, receipt }) => JSON.stringify([policy, base, head, shard?.count, receipt?.digest]);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/merge-shards.js








/** Puts the shards of one run together: their samples are counted anew, as one runner would have counted them. */
class ShardMerge {
    shards;
    /** One for each suite of the run, by its place; nothing for a suite that could not be run. */
    suites;
    /** Of what was added so far, as every case is looked at to make it. */
    made;
    /** Throws a `UserError` for shards that are not all the parts of one run, each once. */
    constructor(shards) {
        this.shards = inOrder(shards);
        const [first] = this.shards;
        this.suites = (first?.evaluation.suites ?? []).map((suite, place) => suite.problem === undefined ? new MergedSuite(this.shards.map((shard) => partOf(shard, place))) : undefined);
    }
    /** The folders of the shards, in their order. */
    get folders() {
        return this.shards.map(({ folder }) => folder);
    }
    /** Counts a sample of a folder. Throws a `UserError` for one that its shard did not count. */
    add(sample, folder) {
        const suite = this.suites.find((each) => each?.isOf(sample));
        if (suite === undefined) {
            throw new user_error/* UserError */.yo(`a sample is of the suite \`${sample.suite}\`, which was not run`, {
                place: { path: folder },
            });
        }
        suite.add(sample, folder);
        this.made = undefined;
    }
    /** Takes what the shard of a folder asked for once more. Throws a `UserError` where it did not count it. */
    addControls(samples, folder) {
        for (const suite of this.suites)
            suite?.addControls(samples, folder);
        this.made = undefined;
    }
    /** The evaluation of the whole run. Throws a `UserError` where samples are not those that a shard counted. */
    result() {
        this.made ??= this.make();
        return this.made;
    }
    make() {
        const [first] = this.shards;
        if (first === undefined)
            throw new Error('there are no shards');
        const { shard: _, spent: __, suites: all, receipt, notes: ___, attempt: ____, ...facts } = first.evaluation;
        const evaluations = this.shards.map(({ evaluation }) => evaluation);
        const suites = all.map((problem, place) => this.suites[place]?.result() ?? problem);
        const notes = [
            ...(0,plan_notes/* cutNotes */.G)(suites),
            ...new Set(this.shards.flatMap(({ plan }) => plan.notes)),
            ...(0,baseline_notes/* baselineNotes */.f)(suites),
            ...this.suites.flatMap((suite) => suite?.notes() ?? []),
            ...(0,attempt/* attemptNotes */.R5)(evaluations),
        ];
        const told = { spent: spentBy(evaluations), suites };
        return { ...facts, ...told, ...(receipt === undefined ? {} : { receipt }), notes, ...(0,attempt/* latestAttempt */.N7)(evaluations) };
    }
}
function partOf({ folder, evaluation }, place) {
    const suite = evaluation.suites[place];
    if (suite === undefined)
        throw new Error(`the shard ${folder} has no suite ${place}`);
    return { folder, shard: nameOfShard(evaluation), suite, tellsResources: (0,gate_settings/* limitsResources */.YE)(evaluation.gate) };
}
function inOrder(shards) {
    const [first] = shards;
    if (first === undefined)
        throw new user_error/* UserError */.yo('there is nothing to merge', { hint: 'name the folder of every shard' });
    for (const each of shards)
        if (each.evaluation.shard !== undefined)
            refuseForeign(each, first);
    return shardsInOrder(shards);
}
/** Everything that is the same in all shards of one run, by how it is called. */
const sameInAll = {
    'the same number of shards': ({ evaluation }) => evaluation.shard?.count,
    'the same commits': ({ evaluation: { policy, base, head } }) => [policy, base, head],
    'the same seed': ({ evaluation }) => evaluation.seed,
    'the same plan': ({ plan }) => plan.whole,
    'the same rules': ({ evaluation: { gate, budget, ownership, adoption } }) => [gate, budget, ownership, adoption],
    'the same receipt': ({ evaluation }) => evaluation.receipt,
    'the same suites': ({ evaluation }) => evaluation.suites.map(sameInSuite),
};
const sameInSuite = (suite) => {
    const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total } = suite;
    const { problem, problem_verdict, arms, identity } = suite;
    const targets = [arms.base?.target, arms.head?.target];
    const asked = [name, yardstick, binding, comparison, repeats, gate, graders, cases_total];
    return [...asked, problem, problem_verdict, targets, identity];
};
function refuseForeign(shard, first) {
    const { plan, evaluation } = shard;
    if (JSON.stringify([plan.shard, plan.seed]) !== JSON.stringify([evaluation.shard, evaluation.seed])) {
        throw refusal(shard, 'the plan in this folder is not that of its evaluation');
    }
    const strange = Object.keys(sameInAll).find((name) => JSON.stringify(sameInAll[name]?.(shard)) !== JSON.stringify(sameInAll[name]?.(first)));
    if (strange !== undefined)
        throw refusal(shard, `this shard is of another run: it has not ${strange} as ${first.folder}`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/reuse-run.js + 1 modules
var reuse_run = __webpack_require__(42266);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/withdraw-verdict.js
var withdraw_verdict = __webpack_require__(38126);
;// CONCATENATED MODULE: ./dist/compiled/stages/merge.js















/**
 * Puts the shards of one run together in a folder that can be judged and reported like that of one runner: change set,
 * evaluation and samples. Whatever is missing, torn or of another run is a `UserError`, and leaves no evaluation
 * behind.
 */
async function merge(ports, { folders, folder }) {
    const { files } = ports;
    if (folders.includes(folder) || (await holdsRun(files, folder))) {
        throw new user_error/* UserError */.yo('the merged run needs a folder of its own, and a run is in this one', {
            place: { path: folder },
            hint: 'name another folder for the whole run',
        });
    }
    await files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, '');
    await (0,withdraw_verdict/* withdrawVerdict */.g)(files, folder);
    const changeSet = await readChangeSet(files, folders);
    const evaluated = [];
    for (const each of folders)
        evaluated.push(await readEvaluated(files, each));
    const reused = reusedByShards(evaluated);
    if (reused !== undefined)
        return takeReused(files, { folder, changeSet, reused });
    const shards = await Promise.all(evaluated.map((shard) => withPlan(files, shard)));
    const merged = new ShardMerge(shards);
    const controls = await readControls(files, shards);
    for (const { samples, folder: each } of controls)
        merged.addControls(samples, each);
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, mergedLines(files, merged));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await writeControls(files, { folder, shards, samples: controls.flatMap(({ samples }) => samples) });
    const evaluation = merged.result();
    await (0,evaluation_file/* writeEvaluation */.Op)(files, folder, evaluation);
    await keepMerged(ports, { folder, shards, evaluation });
    return evaluation;
}
/**
 * A folder may be that of a shard by another name; whatever run is there was paid for, and what it left is of itself.
 * One whose plan cannot be read is one too.
 */
const holdsRun = async (files, folder) => ((await files.read(`${folder}/${run_plan/* runPlanFile */.PA}`)) ?? '').trim() !== '';
/** The earlier run that a shard found is the whole run; its samples are in the folder of that shard. */
async function takeReused(files, { folder, changeSet, reused }) {
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, (await files.read(`${reused.folder}/${sample/* samplesFile */.s6}`)) ?? '');
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await (0,evaluation_file/* writeEvaluation */.Op)(files, folder, reused.evaluation);
    return reused.evaluation;
}
/** The receipt of the merged run, by what its shards say that it depends on. */
async function keepMerged(ports, { folder, shards, evaluation }) {
    const [first] = shards;
    if (ports.receipts === undefined || first === undefined)
        return;
    const basis = await (0,artifacts/* readUsableArtifact */.rk)(ports.files, `${first.folder}/${receipt_artifact/* receiptBasisFile */.Ll}`, receipt/* ReceiptBasis */.ph);
    if (basis !== undefined)
        await (0,reuse_run/* keepReceipt */.uG)(ports, { folder, basis, run: first.plan.whole }, evaluation);
}
/**
 * What the shards asked base for once more; nothing of one that had no cached answers, or whose file is of another run.
 */
async function readControls(files, shards) {
    const read = async ({ folder, plan }) => {
        const record = await (0,artifacts/* readArtifact */.R9)(files, `${folder}/${control_record/* controlRecordFile */.zr}`, control_record/* ControlRecord */.$Y);
        return { folder, samples: record?.run === plan.run ? record.samples : [] };
    };
    return Promise.all(shards.map(read));
}
async function writeControls(files, { folder, shards, samples }) {
    if (samples.length === 0)
        return;
    const record = { version: 1, run: shards[0]?.plan.whole ?? '', samples: [...samples] };
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${control_record/* controlRecordFile */.zr}`, record);
}
async function readEvaluated(files, folder) {
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    if (evaluation !== undefined)
        return { folder, evaluation };
    throw new user_error/* UserError */.yo('this shard has no evaluation: it was stopped, or is still running', {
        place: { path: `${folder}/${evaluation_evaluation/* evaluationFile */.DX}` },
        hint: 'run it again; it goes on where it was',
    });
}
const withPlan = async (files, shard) => ({
    ...shard,
    plan: await (0,artifacts/* mustReadArtifact */.wQ)(files, `${shard.folder}/${run_plan/* runPlanFile */.PA}`, run_plan/* RunPlan */.Tz),
});
/** The one change that all shards are about. */
async function readChangeSet(files, folders) {
    let first;
    for (const folder of folders) {
        const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
        first ??= changeSet;
        if (JSON.stringify(changeSet) === JSON.stringify(first))
            continue;
        throw new user_error/* UserError */.yo('this shard is of another change than the others', {
            place: { path: `${folder}/${change_set/* changeSetFile */.LF}` },
            hint: 'let one detect step write the change set that all shards read',
        });
    }
    return first;
}
/** The samples of all shards, each counted on its way; throws at the first that is torn, and when any is missing. */
async function* mergedLines(files, merged) {
    for (const folder of merged.folders) {
        const path = `${folder}/${sample/* samplesFile */.s6}`;
        const lines = await files.lines(path);
        if (lines === undefined)
            throw new user_error/* UserError */.yo('the samples of this shard are missing', { place: { path } });
        let line = 0;
        for await (const text of lines) {
            line += 1;
            merged.add(parseSample(text, { path, line }), folder);
            yield `${text}\n`;
        }
    }
    merged.result();
}
function parseSample(text, place) {
    const parsed = sample/* Sample */.$W.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo('this line is not a whole sample', { place, hint: 'the file is torn; run the shard again' });
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
