(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9351;
exports.ids = [9351];
exports.modules = {

/***/ 85994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ settleMetrics),
/* harmony export */   XV: () => (/* binding */ describeOneSided),
/* harmony export */   eM: () => (/* binding */ describeCut),
/* harmony export */   li: () => (/* binding */ pairResults)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Pairs results by the ids of their cases, wherever they stand; base is absent where head stands alone. Only the given
 * metrics are kept, and of a case that ran more often in one arm the first results. Throws a `UserError` for a case in
 * two clusters.
 */
function pairResults(base, head, metrics) {
    const pairs = new Map();
    for (const result of base ?? [])
        pairOf(pairs, result).base.push(result);
    for (const result of head)
        pairOf(pairs, result).head.push(result);
    const cut = base === undefined ? 0 : evenOut(pairs.values());
    const all = [...pairs];
    return {
        cases: all.map(([id, pair]) => ({
            id,
            ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
            ...(base === undefined ? {} : { base: scoresOf(pair.base, metrics) }),
            head: scoresOf(pair.head, metrics),
        })),
        repeats: repeatsOf(all.flatMap(([, pair]) => [pair.base.length, pair.head.length])),
        cut,
        onlyIn: {
            base: all.filter(([, pair]) => pair.head.length === 0).map(([id]) => id),
            head: base === undefined ? [] : all.filter(([, pair]) => pair.base.length === 0).map(([id]) => id),
        },
    };
}
/**
 * A mean of many runs and a single run are no exchangeable arms: near 1 an unchanged head loses a little in most cases
 * and gains much in few, which a sign-flip test takes for a drop.
 */
function evenOut(pairs) {
    let cut = 0;
    for (const { base, head } of pairs) {
        const fewer = Math.min(base.length, head.length);
        if (fewer === 0 || base.length === head.length)
            continue;
        base.length = fewer;
        head.length = fewer;
        cut += 1;
    }
    return cut;
}
function pairOf(pairs, { id, cluster }) {
    const pair = pairs.get(id) ?? { base: [], head: [] };
    pairs.set(id, pair);
    if (cluster === undefined)
        return pair;
    if (pair.cluster !== undefined && pair.cluster !== cluster) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
    }
    pair.cluster = cluster;
    return pair;
}
function scoresOf(results, metrics) {
    const scores = new Map();
    for (const { outcome } of results) {
        if (outcome.kind === 'errored')
            continue;
        for (const [metric, score] of Object.entries(outcome.scores)) {
            if (!metrics.has(metric))
                continue;
            const known = scores.get(metric) ?? [];
            known.push(score);
            scores.set(metric, known);
        }
    }
    return Object.fromEntries(scores);
}
/** An arm that lacks a case says nothing of how often it runs. */
function repeatsOf(counts) {
    const [first = 1, ...others] = new Set(counts.filter((count) => count > 0));
    return others.length === 0 ? first : 1;
}
/**
 * Settles which metrics gate: those that the user names, as `name` or `name=role`, else those by which the harness
 * itself passes and fails, else all. Other ones are reported where they are scores of every case. Throws a `UserError`
 * for a metric that gates and is unknown or no share, and for files of two kinds.
 */
function settleMetrics(base, head, wanted) {
    if (base !== undefined && base.format !== head.format) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`base has ${base.format} and head has ${head.format}, so their cases cannot be paired`);
    }
    const scored = [...(base?.results ?? []), ...head.results].flatMap(({ outcome }) => outcome.kind === 'scored' ? [outcome] : []);
    const names = new Set(scored.flatMap(({ scores, graderErrors = {} }) => [...Object.keys(scores), ...Object.keys(graderErrors)]));
    const gating = new Map([...(wanted ?? head.gating ?? names)].map((text) => askedRole(text, names)));
    const unknown = wanted === undefined ? undefined : [...gating.keys()].find((name) => !names.has(name));
    if (unknown !== undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`these results have no metric \`${unknown}\``, { hint: `they have: ${[...names].join(', ')}` });
    }
    if (base !== undefined)
        refuseDroppedMetrics(base, head, names);
    const notes = [];
    const roles = new Map(gating);
    for (const name of names) {
        const values = scored.flatMap(({ scores }) => (Object.hasOwn(scores, name) ? [scores[name] ?? Number.NaN] : []));
        const isShare = values.every((value) => value >= 0 && value <= 1);
        if (gating.has(name)) {
            if (!isShare)
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a score of \`${name}\` is not in [0, 1], so it cannot gate`);
        }
        else if (!isShare)
            notes.push(`scores of ${name} leave [0, 1] and are left out`);
        else if (values.length < scored.length)
            notes.push(`only some cases have a score of ${name}, so it is left out`);
        else
            roles.set(name, 'report');
    }
    return { roles: Object.fromEntries(roles), notes };
}
/** A metric and its role, which stands behind the name where it is not to gate. */
function askedRole(text, names) {
    const [, name, written] = /^(.+)=(\w+)$/.exec(text) ?? [];
    const role = _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .WrittenRole */ .Qb.safeParse(written);
    return name === undefined || names.has(text) || !role.success ? [text, 'gate'] : [name, role.data];
}
/** What measured every case of base and none of head made head's test easier, whatever its other scores say. */
function refuseDroppedMetrics(base, head, names) {
    const [before, after] = [base, head].map(({ results }) => results.flatMap(({ outcome }) => (outcome.kind === 'scored' ? [outcome] : [])));
    if (before === undefined || after === undefined || before.length === 0 || after.length === 0)
        return;
    const has = (name) => (outcome) => Object.hasOwn(outcome.scores, name) || Object.hasOwn(outcome.graderErrors ?? {}, name);
    const dropped = [...names].find((name) => before.every(has(name)) && !after.some(has(name)));
    if (dropped === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`every case of base has a score of \`${dropped}\` and none of head has, so they were not graded alike`, {
        hint: 'run both sides with the same graders',
    });
}
/** That some runs do not count, in a sentence. */
const describeCut = ({ cut = 0 }) => cut === 0
    ? []
    : [
        `${cut} ${cut === 1 ? 'case' : 'cases'} ran more often in one arm than in the other; of each as many runs count as both have, the first ones`,
    ];
const mostNamed = 3;
/** The ids that only one of two files has, in a sentence each. */
function describeOneSided({ base, head }) {
    return ['base', 'head'].flatMap((arm) => {
        const ids = arm === 'base' ? base : head;
        if (ids.length === 0)
            return [];
        const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
        const named = ids.slice(0, mostNamed).join(', ');
        return [`${ids.length} ${ids.length === 1 ? 'case is' : 'cases are'} only in ${arm}: ${named}${more}`];
    });
}


/***/ }),

/***/ 69351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateResults: () => (/* binding */ gateResults)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var artifacts_digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/quantile.js
var quantile = __webpack_require__(51998);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/results/pair-results.js
var pair_results = __webpack_require__(85994);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/evaluation-of-results.js






/** The results of another harness as a run of one suite, to be judged and told like any other. */
function evaluationOfResults(run) {
    const { base, head, gate } = run;
    const labels = labelsOf(run);
    const { suite, notes } = suiteOf(run);
    return {
        version: 1,
        ...labels,
        change: changeOfResults(run),
        seed: '',
        adoption: false,
        gate: {
            alpha: gate.alpha ?? gate_settings/* defaultAlpha */.aZ,
            ...(gate.margin === undefined ? {} : { margin: gate.margin }),
            inconclusive: gate.inconclusive,
            mixed_lanes: 'warn',
            incidents: incident_tolerances/* IncidentTolerances */.rk.parse({}),
        },
        ownership: {},
        budget: {},
        spent: { usd: 0, tokens: 0, calls: 0 },
        suites: [suite],
        notes: [...(base?.results.notes ?? []), ...head.results.notes, ...notes],
    };
}
/** A change of which nothing is known but that these results are of it. */
function changeOfResults(run) {
    const { suite, head } = run;
    return {
        version: 1,
        ...labelsOf(run),
        harness: head.results.format,
        worktree: false,
        lanes: [],
        mixed: false,
        suites: [suite],
        affected: [{ name: suite, lanes: [], reason: 'its results were given' }],
        unaffected: [],
        changes: [],
        notes: [],
    };
}
/** No commits, which nobody told: the files that stand for the two sides. */
function labelsOf({ base, head }) {
    const label = ({ results, path }) => `${results.format} in ${path}`;
    const from = base === undefined ? 'no results' : label(base);
    return { policy: from, base: from, head: label(head) };
}
function suiteOf({ suite: name, base, head, gate }) {
    const { roles, notes } = (0,pair_results/* settleMetrics */.$4)(base?.results, head.results, gate.gating);
    refuseIdleFloors(gate.floor, roles);
    const { cases, repeats, cut, onlyIn } = (0,pair_results/* pairResults */.li)(base?.results.results, head.results.results, new Set(Object.keys(roles)));
    const suite = {
        name,
        yardstick: 'policy',
        harness: head.results.format,
        binding: true,
        comparison: base === undefined ? 'head-only' : 'arms',
        repeats,
        gate: { floor: { ...gate.floor }, metrics: { ...roles } },
        cases_total: cases.length,
        cases_planned: cases.length,
        arms: { ...(base === undefined ? {} : { base: totalsOf(base) }), head: totalsOf(head) },
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [...cases],
    };
    return {
        suite,
        notes: [...notes, ...(base === undefined ? [] : [...(0,pair_results/* describeCut */.eM)({ cut }), ...(0,pair_results/* describeOneSided */.XV)(onlyIn)])],
    };
}
/** A floor that decides nothing is a mistake, of a misspelt metric as of one that is only reported. */
function refuseIdleFloors(floor, roles) {
    const names = Object.keys(floor);
    const unknown = names.find((name) => !Object.hasOwn(roles, name));
    if (unknown !== undefined)
        throw new user_error/* UserError */.yo(`there is a floor for \`${unknown}\`, but the results have no such metric`, {
            hint: (0,nearest_name/* suggestName */.S)(unknown, Object.keys(roles)),
        });
    const idle = names.find((name) => !(0,gate_settings/* decides */.yN)(roles[name]));
    if (idle === undefined)
        return;
    const gating = [...Object.keys(roles).filter((name) => (0,gate_settings/* decides */.yN)(roles[name])), idle];
    throw new user_error/* UserError */.yo(`there is a floor for \`${idle}\`, which is only reported, so that it would decide nothing`, {
        hint: `let it gate as well: --metrics ${gating.join(',')}, or the input \`metrics\` of the action`,
    });
}
function totalsOf({ results: { format, results }, path, digest }) {
    const scored = results.filter(({ outcome }) => outcome.kind === 'scored');
    const errored = results.length - scored.length;
    const latencies = scored.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
    const sorted = latencies.sort((one, other) => one - other);
    return {
        target: { digest, prompt: path, model: modelsOf(results) ?? format },
        served: countsOf(scored.flatMap(({ model }) => (model === undefined ? [] : [model]))),
        answered: scored.length,
        incidents: errored === 0 ? {} : { 'harness-error': errored },
        notices: {},
        grader_errors: sumOf(scored, ({ outcome }) => outcome.kind === 'scored' ? Object.keys(outcome.graderErrors ?? {}).length : 0),
        unverified: 0,
        cost_usd: sumOf(results, ({ costUsd }) => costUsd ?? 0),
        input_tokens: 0,
        output_tokens: 0,
        latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: (0,quantile/* quantile */.Y)(sorted, 0.5), p95: (0,quantile/* quantile */.Y)(sorted, 0.95) },
        mean_characters: scored.length === 0 ? 0 : sumOf(scored, ({ answer }) => answer?.length ?? 0) / scored.length,
    };
}
const sumOf = (results, measure) => results.reduce((sum, result) => sum + measure(result), 0);
/** The model that the results name, or how many. */
function modelsOf(results) {
    const names = new Set(results.flatMap(({ model }) => (model === undefined ? [] : [model])));
    const [only] = names;
    return names.size > 1 ? `${names.size} models` : only;
}
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries(counts);
}

// EXTERNAL MODULE: ./dist/compiled/domain/formats/results/read-results.js + 14 modules
var read_results = __webpack_require__(72486);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/samples-of-results.js

/** The results of one arm as samples, so that reports can show what was asked and answered. */
function* samplesOfResults(suite, arm, { results, digest }) {
    const repeats = new Map();
    for (const result of results.results) {
        const repeat = repeats.get(result.id) ?? 0;
        repeats.set(result.id, repeat + 1);
        yield {
            suite,
            yardstick: 'policy',
            case: result.id,
            repeat,
            arm,
            request: (0,artifacts_digest/* digestOfText */.Nv)(JSON.stringify([digest, result.id, repeat])),
            question: result.question ?? result.id,
            ...(result.expected === undefined ? {} : { expected: result.expected }),
            model: result.model ?? results.format,
            outcome: outcomeOf(result),
            cost_usd: Math.max(0, result.costUsd ?? 0),
            latency_ms: Math.max(0, result.latencyMs ?? 0),
            cached: false,
        };
    }
}
/** Scores beyond [0, 1], which no verdict uses, are left out. */
function outcomeOf({ outcome, answer }) {
    if (outcome.kind === 'errored') {
        return { kind: 'incident', incident: { kind: 'harness-error', message: outcome.message } };
    }
    const scores = Object.entries(outcome.scores).filter(([, score]) => score >= 0 && score <= 1);
    return {
        kind: 'answered',
        content: answer ?? '',
        scores: Object.fromEntries(scores),
        grader_errors: { ...outcome.graderErrors },
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 2 modules
var judge = __webpack_require__(45087);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var gate_verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/must-read-file.js
var must_read_file = __webpack_require__(19416);
;// CONCATENATED MODULE: ./dist/compiled/stages/gate-results.js













/**
 * Judges the results of another harness and leaves what a run of our own leaves: the evaluation, its samples and the
 * verdict. A folder that holds a run of our own is a `UserError`, since it would be lost.
 */
async function gateResults({ files }, request) {
    const { folder, basePath, headPath, suite, gate, unsuccessful = [] } = request;
    await refuseRunOfOurOwn(files, folder);
    const base = basePath === undefined ? undefined : await readArm(files, basePath);
    const run = { suite, base, head: await readArm(files, headPath), gate };
    const [evaluation, changeSet] = [evaluationOfResults(run), changeOfResults(run)];
    const verdict = (0,unjudged/* heldToJobs */.jm)((0,judge/* judge */.S4)(changeSet, evaluation), changeSet, unsuccessful);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation);
    await writeSamples(files, folder, run);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${gate_verdict/* verdictFile */.Y1}`, verdict);
    return { verdict, changeSet };
}
async function refuseRunOfOurOwn(files, folder) {
    const path = `${folder}/${change_set/* changeSetFile */.LF}`;
    const known = await (0,artifacts/* readArtifact */.R9)(files, path, change_set/* ChangeSet */.VR);
    if (known === undefined || known.harness !== undefined)
        return;
    throw new user_error/* UserError */.yo('this folder holds a run of Lanegate itself', {
        place: { path },
        hint: 'give the results of another harness a folder of their own',
    });
}
async function readArm(files, path) {
    const text = await (0,must_read_file/* mustReadFile */.O)(files, path);
    return { results: (0,read_results/* readResults */.x)(text, path), path, digest: (0,artifacts_digest/* digestOfText */.Nv)(text) };
}
async function writeSamples(files, folder, { suite, base, head }) {
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, '');
    const journal = await files.append(`${folder}/${sample/* samplesFile */.s6}`);
    for (const [arm, results] of [
        ['base', base],
        ['head', head],
    ]) {
        if (results === undefined)
            continue;
        for (const sample of samplesOfResults(suite, arm, results))
            journal.add(JSON.stringify(sample));
        await journal.flush();
    }
    await journal.close();
}


/***/ })

};
;
})
