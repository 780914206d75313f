export const id = 5923;
export const ids = [5923];
export const modules = {

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftest: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/describe-run.js
var describe_run = __webpack_require__(84917);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/looks-of-plans.js + 1 modules
var looks_of_plans = __webpack_require__(41574);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-report.js
var plan_report = __webpack_require__(913);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/samples-of-arm.js
var samples_of_arm = __webpack_require__(47004);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 25 modules
var judge_suite = __webpack_require__(68301);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/seeded-random.js
var seeded_random = __webpack_require__(97431);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/split-arms.js

/**
 * The scores of one target as if half of them were of another: of each case, `repeats` answers drawn without return
 * become base and as many others head. Metrics of one answer stay together. An answer without a score of a metric
 * cannot be told from others, so a case that lacks one has fewer in that metric.
 */
function splitArms(run, repeats, random) {
    const cases = [...run.cases].map((each) => splitCase(each, repeats, random));
    const { looks: _, power: __, stopped: ___, ...facts } = run;
    return { ...facts, comparison: 'arms', repeats, cases, arms: {} };
}
function splitCase({ base: _, head, ...facts }, repeats, random) {
    const most = Math.max(0, ...Object.values(head).map(({ length }) => length));
    const order = (0,seeded_random/* shuffledNumbers */.cz)(most, random);
    const taken = (from) => Object.fromEntries(Object.entries(head).map(([metric, scores]) => [
        metric,
        [...order.slice(from, from + repeats)].flatMap((index) => scores[index] ?? []),
    ]));
    return { ...facts, base: taken(0), head: taken(repeats) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/judge-splits.js






/** So many splits leave a rate of 5 % uncertain by 1.4 points, the fewest by 3; large suites get fewer, lest they take minutes. */
const mostSplits = 1000;
const fewestSplits = 200;
const casesJudgedInAll = 100_000;
const confidence = 0.95;
/** How often the gate would fail and pass a suite whose arms are one target, asked `repeats` times a case in each. */
function judgeSplits(run, settings, repeats) {
    const splits = Math.min(mostSplits, Math.max(fewestSplits, Math.floor(casesJudgedInAll / Math.max(1, run.cases.length))));
    const random = (0,seeded_random/* seededRandom */.Is)(`${settings.seed} ${run.name}`);
    const words = { fail: 0, pass: 0 };
    let last;
    const whole = complete(run);
    for (let split = 0; split < splits; split += 1) {
        last = (0,judge_suite/* judgementOf */.l)(splitArms(whole, repeats, random), settings);
        if (last.verdict === 'fail' || last.verdict === 'pass')
            words[last.verdict] += 1;
    }
    const deciding = last?.metrics.find(({ role }) => (0,gate_settings/* decides */.yN)(role));
    return {
        ...{ splits, repeats, margin: deciding?.margin ?? 0, margin_widened: deciding?.margin_widened ?? false },
        ...{ fail: rateOf(words.fail, splits), pass: rateOf(words.pass, splits) },
        other: splits - words.fail - words.pass,
    };
}
/** Floors say how good a target is, not how noisy; and what was never answered is no part of the noise. */
const complete = ({ judges: _, ...run }) => ({
    ...run,
    // A margin that so few cases cannot pass is to be told, not refused.
    binding: false,
    cases_planned: run.cases.length,
    cases_total: run.cases.length,
    gate: { ...run.gate, floor: {} },
});
function rateOf(count, splits) {
    const z = (0,normal_distribution/* normalQuantile */.Z)((1 + confidence) / 2);
    return { count, rate: count / splits, interval: (0,wilson_interval/* wilsonInterval */.Y)(count, splits, z) };
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/flip-rate.js
var flip_rate = __webpack_require__(79435);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/standard-deviation.js
var standard_deviation = __webpack_require__(87076);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/variance-components.js

/**
 * One-way random-effects ANOVA of groups of scores, which may be of different sizes: `within` is the mean square within
 * groups, `between` what the mean square between them has beyond that, and never below 0 (Searle, Casella, McCulloch
 * 1992, "Variance Components", §3.6). NaN where fewer than two groups, or no group with two scores, can tell.
 */
function varianceComponents(groups) {
    const filled = groups.filter(({ length }) => length > 0);
    const total = filled.reduce((sum, { length }) => sum + length, 0);
    const count = filled.length;
    const withinFreedom = total - count;
    const within = filled.reduce((sum, group) => sum + sumOfSquares(group), 0) / withinFreedom;
    if (count < 2 || withinFreedom === 0)
        return { between: Number.NaN, within: withinFreedom === 0 ? Number.NaN : within };
    const centre = (0,mean/* mean */.i)(filled.flat());
    const squares = filled.reduce((sum, group) => sum + group.length * ((0,mean/* mean */.i)(group) - centre) ** 2, 0);
    const size = (total - filled.reduce((sum, { length }) => sum + length ** 2, 0) / total) / (count - 1);
    return { between: Math.max(0, (squares / (count - 1) - within) / size), within };
}
function sumOfSquares(values) {
    const centre = (0,mean/* mean */.i)(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/measure-noise.js




const passMark = 0.5;
/** How far the answers of one target to the same cases lie apart, by one metric. */
function measureNoise(run, metric) {
    const cases = [...run.cases].flatMap(({ id, head }) => {
        const scores = head[metric] ?? [];
        return scores.length === 0 ? [] : [{ id, scores }];
    });
    const { within, between } = varianceComponents(cases.map(({ scores }) => scores));
    const noisy = cases
        .filter(({ scores }) => scores.length > 1 && (0,standard_deviation/* standardDeviation */.F)(scores) > 0)
        .map(({ id, scores }) => ({
        id,
        mean: (0,mean/* mean */.i)(scores),
        variance: (0,standard_deviation/* standardDeviation */.F)(scores) ** 2,
        samples: scores.length,
    }))
        .sort((one, other) => other.variance - one.variance);
    const flaky = cases.map(({ id, scores }) => flakyCase(id, metric, scores)).filter(({ rate }) => rate > 0);
    return {
        metric,
        mean: (0,mean/* mean */.i)(cases.map(({ scores }) => (0,mean/* mean */.i)(scores))),
        ...{ within_variance: told(within), between_variance: told(between) },
        noisy_cases: noisy,
        flaky_cases: flaky.sort((one, other) => other.rate - one.rate),
    };
}
function flakyCase(id, metric, scores) {
    const passes = scores.filter((score) => score >= passMark).length;
    return { id, metric, passes, samples: scores.length, rate: (0,flip_rate/* flipRate */.Y)(passes, scores.length) };
}
const told = (variance) => (Number.isNaN(variance) ? null : variance);

// EXTERNAL MODULE: ./dist/compiled/domain/planning/unit-noise.js
var unit_noise = __webpack_require__(78220);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/detectable-breakage.js
var detectable_breakage = __webpack_require__(10067);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/passable-margin.js
var passable_margin = __webpack_require__(79393);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/propose.js



/** Margins that people choose. */
const usualMargins = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const usualRepeats = [1, 3, 5];
const fivePoints = 0.05;
/** What a gate over these cases could hold head to, by the noise that was measured; nothing where it is unknown. */
function propose(run, { level, units, usdPerSample }) {
    return usualRepeats.flatMap((repeats) => {
        const noise = (0,unit_noise/* measuredNoise */.Jw)(run, '', repeats);
        if (noise === undefined)
            return [];
        const { standardDeviation, binary } = noise;
        const question = { bound: binary ? 'tango' : 'plus-one-t', standardDeviation, level, chance: detectable_breakage/* usualPower */._ };
        const passable = (0,passable_margin/* passableMargin */.O)({ ...question, n: units });
        const cases = (0,passable_margin/* casesToPass */.u)(question, fivePoints);
        return [
            {
                ...{ repeats, passable_margin: passable, margin: usualMargins.find((margin) => margin >= passable) ?? null },
                detectable_drop: (0,detectable_breakage/* detectableBreakage */.w)({ standardDeviation, n: units, level }),
                usd: 2 * repeats * run.cases.length * usdPerSample,
                cases_for_five_points: Number.isFinite(cases) ? cases : null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/selftest-of.js






/** What an A/A run shows: every suite of the evaluation has head's answers alone, `repeats` of each case. */
function selftestOf(evaluation, repeats, gateOf) {
    const { head, seed, spent, notes } = evaluation;
    const suites = evaluation.suites.map((run) => measureSuite(run, evaluation, gateOf(run.name)));
    return { version: 1, commit: head, seed, repeats, suites, spent, notes };
}
function measureSuite(run, { gate, seed }, { repeats: gateRepeats, level }) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,gate_settings/* decides */.yN)(run.gate.metrics[name]));
    const { clusters, alone } = (0,count_units/* countUnits */.j)(run.cases);
    const facts = {
        ...{ name: run.name, cases_total: run.cases_total, cases: run.cases.length, gate_repeats: gateRepeats },
        ...{ unit: clusters > 0 ? 'cluster' : 'case', units: clusters + alone },
        ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
        ...(run.judges === undefined ? {} : { judges: run.judges }),
    };
    const problem = whyNothing(run, metrics);
    if (problem !== undefined)
        return { ...facts, problem, metrics: [], proposals: [] };
    const ofEach = Math.min(gateRepeats, Math.floor(run.repeats / 2));
    return {
        ...facts,
        verdicts: judgeSplits(run, { ...gate, seed }, ofEach),
        metrics: metrics.map((metric) => measureNoise(run, metric)),
        proposals: propose(run, { level, units: facts.units, usdPerSample: usdPerSample(run) }),
    };
}
function whyNothing(run, metrics) {
    if (run.problem !== undefined)
        return run.problem;
    if (run.cases.length === 0)
        return run.stopped ?? 'no case has an answer';
    return metrics.length === 0 ? 'no metric decides' : undefined;
}
function usdPerSample({ arms: { head }, grading_usd: grading = 0 }) {
    const samples = head === undefined ? 0 : (0,samples_of_arm/* samplesOfArm */.R)(head);
    return samples === 0 ? 0 : ((head?.cost_usd ?? 0) + grading) / samples;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/selftest-plan.js
/** A commit as a change of nothing: all of its suites are to be asked, whose names are told. */
const changeOfNothing = (commit, suites) => ({
    ...{ version: 1, policy: commit, base: commit, head: commit, worktree: false },
    ...{ lanes: [], mixed: false, suites: [...suites], affected: [], unaffected: [], changes: [], notes: [] },
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

// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-report.js
var selftest_report = __webpack_require__(97745);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js
var suite_sides = __webpack_require__(42216);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan-run.js + 7 modules
var plan_run = __webpack_require__(61166);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-recordings.js
var read_recordings = __webpack_require__(93247);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-sides.js + 1 modules
var read_sides = __webpack_require__(27924);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run-suites.js + 33 modules
var run_suites = __webpack_require__(438);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/settle-commits.js
var settle_commits = __webpack_require__(15638);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/supplies-of-programs.js
var supplies_of_programs = __webpack_require__(45925);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/tell-plan.js
var tell_plan = __webpack_require__(23141);
;// CONCATENATED MODULE: ./dist/compiled/stages/selftest.js

















/**
 * Asks the same target the same cases over and over, and tells how the gate judges answers between which nothing
 * changed. Nothing is compared with anything, so nothing can fail.
 */
async function selftest(ports, request) {
    const { git, files, log } = ports;
    const { folder, revision, repeats, signal } = request;
    const commit = await (0,settle_commits/* mustResolve */.i)(git, revision);
    const trees = { policy: commit, base: commit, head: commit };
    const names = request.suites ?? (0,suite_sides/* suitesAcross */.PL)(await (0,read_sides/* readSides */.hn)(git, trees)).map(({ name }) => name);
    if (names.length === 0)
        throw new user_error/* UserError */.yo('there is no suite to test', { hint: 'write one into lanegate.yml' });
    const planning = { folder, suites: names, isUntrustedHead: false, alter: askedAgain(repeats) };
    const { run, sides } = await (0,plan_run/* planRun */.n)(ports, changeOfNothing(commit, names), planning);
    (0,tell_plan/* tellPlan */.f)(log, (0,plan_report/* reportPlan */._S)(run), 'cost');
    const recordings = await (0,read_recordings/* readRecordings */.D)(git, run.plans, { ...sides, adoption: run.adoption });
    const result = await (0,supplies_of_programs/* withPrograms */.O)(ports, { run, sides, signal }, (programs) => (0,run_suites/* runSuites */.$)(ports, { ...request, run, recordings, programs }));
    const report = selftestOf((0,describe_run/* describeEvaluation */.qD)(run, result), repeats, gateBy(sides, run));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${selftest_report/* selftestFile */.$J}`, report);
    signal?.throwIfAborted();
    return report;
}
/** How the suites are asked when nobody tests them. */
function gateBy({ head }, { fitted, plans, settings }) {
    const definitions = new Map((0,suites_of/* suitesOf */.f)(head).map((suite) => [suite.name, suite]));
    const { gate } = settings;
    return (name) => {
        const definition = definitions.get(name);
        const plan = plans.find((each) => each.name === name);
        if (definition === undefined || plan === undefined)
            return { repeats: 1, level: gate.alpha };
        const last = (0,looks_of_plans/* scheduleOf */.r)(plan, definition, { fitted, gate }).at(-1);
        return { repeats: definition.repeats, level: last?.level ?? gate.alpha };
    };
}


/***/ }),

/***/ 91139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation-text.js
/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/part-evaluation.js
const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/evaluation-file.js







const writeEvaluation = (files, folder, evaluation) => files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluationText(evaluation));
/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
async function readEvaluation(files, folder) {
    const path = `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`;
    const lines = await files.lines(path);
    if (lines === undefined)
        return undefined;
    const cases = [];
    const parts = new EvaluationParts((suite, text) => {
        cases[suite] ??= new packed_list/* PackedList */.x();
        cases[suite].push(parseCase(text, path));
    });
    for await (const line of lines)
        parts.push(line);
    const { suites, ...facts } = (0,artifacts/* parseArtifact */.GJ)(parts.rest, path, evaluation_evaluation/* Evaluation */.JN);
    if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0))
        throw strangeCases(path);
    return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}
/** Reads the evaluation that must be there. */
async function mustReadEvaluation(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return evaluation;
    throw (0,artifacts/* missingArtifact */.fX)(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`);
}
function parseCase(text, path) {
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const reason = parsed.error.issues[0]?.message ?? '';
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${reason}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ }),

/***/ 11944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
