export const id = 27;
export const ids = [27];
export const modules = {

/***/ 64633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ filledLines)
/* harmony export */ });
/** The lines of a text that are not blank, one after another, since a large text has too many to hold them all. */
function* filledLines(text) {
    let line = 0;
    for (const each of typeof text === 'string' ? linesOf(text) : text) {
        line += 1;
        if (each.trim() !== '')
            yield { text: each, line };
    }
}
function* linesOf(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}


/***/ }),

/***/ 77058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** The value of a line of JSON. Throws a `UserError` with the place and a hint for one that is none. */
function parseJsonLine(line, place, hint) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint, cause });
    }
}


/***/ }),

/***/ 48411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ repeatedKey)
/* harmony export */ });
/** The first key that an object of a valid JSON text has twice, which a parser passes over in silence. */
function repeatedKey(json) {
    const open = [];
    for (const token of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/gu)) {
        const [whole, text, colon] = token;
        if (whole === '{')
            open.push(new Set());
        else if (whole === '[')
            open.push(undefined);
        else if (whole === '}' || whole === ']')
            open.pop();
        if (text === undefined || colon === undefined)
            continue;
        const key = JSON.parse(text);
        const keys = open.at(-1);
        if (typeof key !== 'string' || keys === undefined)
            continue;
        if (keys.has(key))
            return key;
        keys.add(key);
    }
    return undefined;
}


/***/ }),

/***/ 85994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ settleMetrics),
/* harmony export */   XV: () => (/* binding */ describeOneSided),
/* harmony export */   li: () => (/* binding */ pairResults)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Pairs results by the ids of their cases, wherever they stand; base is absent where head stands alone. Only the given
 * metrics are kept. Throws a `UserError` for a case in two clusters.
 */
function pairResults(base, head, metrics) {
    const pairs = new Map();
    for (const result of base ?? [])
        pairOf(pairs, result).base.push(result);
    for (const result of head)
        pairOf(pairs, result).head.push(result);
    const all = [...pairs];
    return {
        cases: all.map(([id, pair]) => ({
            id,
            ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
            ...(base === undefined ? {} : { base: scoresOf(pair.base, metrics) }),
            head: scoresOf(pair.head, metrics),
        })),
        repeats: repeatsOf(all.flatMap(([, pair]) => [pair.base.length, pair.head.length])),
        onlyIn: {
            base: all.filter(([, pair]) => pair.head.length === 0).map(([id]) => id),
            head: base === undefined ? [] : all.filter(([, pair]) => pair.base.length === 0).map(([id]) => id),
        },
    };
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
 * itself passes and fails, else all. Other ones are reported where they are scores of every case. Throws a `UserError` for a metric that gates and is
 * unknown or no share, and for files of two kinds.
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

/***/ 64554:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readResults)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/result.js


/** The metric of harnesses that say of a case that it passed or failed. */
const successMetric = 'success';
/** A case that passed or failed as a whole. */
const passOrFail = (passed) => ({
    kind: 'scored',
    scores: { [successMetric]: passed ? 1 : 0 },
});
/** The id of a case that has none: a digest of what it asks. Throws a `UserError` for what has no canonical form. */
function idOfMeaning(meaning, path) {
    try {
        return (0,dataset/* caseIdOf */.hK)(meaning);
    }
    catch (cause) {
        throw new user_error/* UserError */.yo('a case of these results cannot be read, so it cannot be paired', { place: { path }, cause });
    }
}
const textIn = (value) => (typeof value === 'string' ? value : undefined);
const numberIn = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** A value as people read it. */
function readable(value) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** `5 tests`, `1 test`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** Refuses a file that says of itself that it has more rows than it does, since what is cut off may be what failed. */
function refuseMissingRows({ promised, held }, place) {
    if (promised === undefined || promised <= held)
        return;
    throw new user_error/* UserError */.yo(`these results say that ${promised} rows ran, but hold ${counted(held, 'row')}`, {
        place,
        hint: 'give the whole file as the harness writes it',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/gh-models-results.js


/** True of what `gh models eval --json` prints. */
const isGhModelsFile = (file) => Array.isArray(file['testResults']) && (0,read_json/* isJsonObject */.OW)(file['summary']);
/** Reads it: a case passes when all of its evaluators do; one without evaluators, which passes there, has no score. */
function readGhModels(file, path) {
    const rows = (0,read_json/* objectsIn */.Qv)(file['testResults']);
    const promised = (0,read_json/* isJsonObject */.OW)(file['summary']) ? numberIn(file['summary']['totalTests']) : undefined;
    refuseMissingRows({ promised, held: rows.length }, { path, key: 'summary.totalTests' });
    const results = rows.map((row) => {
        const testCase = (0,read_json/* isJsonObject */.OW)(row['testCase']) ? row['testCase'] : {};
        const { id } = testCase;
        return {
            id: typeof id === 'string' || typeof id === 'number' ? String(id) : idOfMeaning(testCase, path),
            outcome: outcomeOf((0,read_json/* objectsIn */.Qv)(row['evaluationResults'])),
            question: readable(testCase['input'] ?? testCase),
            expected: readable(testCase['expected']),
            answer: textIn(row['modelResponse']),
            model: textIn(file['model']),
        };
    });
    return { format: 'gh models', gating: [successMetric], results, notes: [] };
}
function outcomeOf(evaluations) {
    if (evaluations.length === 0) {
        return { kind: 'scored', scores: {}, graderErrors: { [successMetric]: 'no evaluator looked at the answer' } };
    }
    const scores = evaluations.flatMap(({ evaluatorName, score }) => {
        const [name, number] = [textIn(evaluatorName), numberIn(score)];
        return name === undefined || number === undefined ? [] : [[name, number]];
    });
    const passed = evaluations.every((evaluation) => evaluation['passed'] === true);
    return { kind: 'scored', scores: { ...Object.fromEntries(scores), [successMetric]: passed ? 1 : 0 } };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/inspect-results.js



/** True of a log of Inspect as JSON. */
const isInspectLog = (file) => (0,read_json/* isJsonObject */.OW)(file['eval']) && typeof file['status'] === 'string' && 'version' in file;
/**
 * Reads the samples of an Inspect log, a repeat for each epoch; every scorer is a metric. Throws a `UserError` for a
 * log without samples and for a run that did not end well, of which nobody knows what is missing.
 */
function readInspectLog(file, path) {
    const { status } = file;
    if (status !== 'success') {
        throw new user_error/* UserError */.yo(`this is the log of a run that ended as \`${String(status)}\`, so it is not whole`, {
            place: { path, key: 'status' },
            hint: 'run it again, or finish it with `inspect eval-retry`',
        });
    }
    const run = (0,read_json/* isJsonObject */.OW)(file['eval']) ? file['eval'] : {};
    const samples = (0,read_json/* objectsIn */.Qv)(file['samples']);
    const completed = (0,read_json/* isJsonObject */.OW)(file['results']) ? numberIn(file['results']['completed_samples']) : undefined;
    refuseMissingRows({ promised: completed, held: samples.length }, { path, key: 'results.completed_samples' });
    const results = samples.map((sample) => ({
        id: idOf(sample, path),
        outcome: inspect_results_outcomeOf(sample),
        question: readable(sample['input']),
        expected: readable(sample['target']),
        answer: (0,read_json/* isJsonObject */.OW)(sample['output']) ? textIn(sample['output']['completion']) : undefined,
        model: textIn(run['model']),
    }));
    return { format: 'Inspect', results, notes: [] };
}
/** Samples without one could be paired with anything. */
function idOf({ id }, path) {
    if (typeof id === 'string' || typeof id === 'number')
        return String(id);
    throw new user_error/* UserError */.yo('a sample of this log has no `id`', { place: { path, key: 'samples' } });
}
function inspect_results_outcomeOf(sample) {
    const { error, scores } = sample;
    if ((0,read_json/* isJsonObject */.OW)(error))
        return { kind: 'errored', message: textIn(error['message']) ?? 'the sample errored' };
    const told = Object.entries((0,read_json/* isJsonObject */.OW)(scores) ? scores : {})
        .flatMap(([name, score]) => valuesOf(name, (0,read_json/* isJsonObject */.OW)(score) ? score['value'] : undefined))
        .map(([name, value]) => ({ name, value, number: numberOf(value) }));
    const scored = told.flatMap(({ name, number }) => (number === undefined ? [] : [[name, number]]));
    const broken = told.filter(({ number }) => number === undefined);
    return {
        kind: 'scored',
        scores: Object.fromEntries(scored),
        graderErrors: Object.fromEntries(broken.map(({ name, value }) => [name, `${readable(value) ?? 'nothing'} is no score`])),
    };
}
/** A scorer that measures several things gives an object, each value of which is a metric. */
const valuesOf = (scorer, value) => (0,read_json/* isJsonObject */.OW)(value) && Object.keys(value).length > 0
    ? Object.entries(value).map(([name, inner]) => [`${scorer}/${name}`, inner])
    : [[scorer, value]];
/** What Inspect's own letters stand for: correct, partially correct, incorrect, no answer. */
const letters = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
]);
function numberOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'string' ? letters.get(value) : numberIn(value);
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/junit-results.js




/** UTF-16 units; no test run that anybody reads is longer. */
const longestFile = 100_000_000;
/** Testsuites stand in testsuites, and nobody nests them deeper. */
const deepestNesting = 32;
const parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    // Entities are decoded here, by what XML itself knows, so that no document can declare or multiply any.
    processEntities: false,
    maxNestedTags: deepestNesting,
});
/**
 * Reads a JUnit XML report of any test runner: a testcase is a case by its class and name, a failure a 0, an error no
 * score, and one that was skipped is not there. Runs of one case, retries of a flaky one included, are its repeats.
 */
function readJunit(text, path) {
    const root = parse(text, path);
    const testcases = [...testcasesIn(root)];
    refuseUntoldFailures(root, testcases, path);
    const ran = testcases.filter((testcase) => !isSkipped(testcase));
    const skipped = testcases.length - ran.length;
    return {
        format: 'JUnit XML',
        gating: [successMetric],
        results: ran.flatMap((testcase) => resultsOf(testcase, path)),
        notes: skipped === 0 ? [] : [`${path}: ${counted(skipped, 'test')} skipped, which count as not there`],
    };
}
function parse(text, path) {
    const place = { path };
    if (text.length > longestFile)
        throw new user_error/* UserError */.yo(`this XML is longer than ${longestFile} characters`, { place });
    const prolog = text.slice(0, text.search(/<testsuites?[\s>/]/));
    if (/<!DOCTYPE/i.test(prolog)) {
        throw new user_error/* UserError */.yo('this XML declares a document type, which no test report needs', {
            place,
            hint: 'take the declaration out; entities are not read',
        });
    }
    try {
        const root = parser.parse(text, true);
        if ((0,read_json/* isJsonObject */.OW)(root) && ('testsuites' in root || 'testsuite' in root))
            return root;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.slice(0, 200) : '';
        throw new user_error/* UserError */.yo(`this XML cannot be read: ${why}`, { place, cause });
    }
    throw new user_error/* UserError */.yo('this XML has no testsuite, so it is no JUnit report', { place });
}
const badEnds = ['failure', 'error'];
/** A suite that failed as a whole, and a report that lost a failure, would read as passed. */
function refuseUntoldFailures(root, testcases, path) {
    const there = testcases.flatMap((testcase) => badEnds.flatMap((name) => (name in testcase ? junit_results_elements(testcase[name]) : []))).length;
    const claimed = claimedFailures(root);
    const hint = 'have the runner report a suite that fails as a whole as a testcase of its own';
    const place = { path };
    if (claimed > there)
        throw new user_error/* UserError */.yo(`this report counts ${claimed} failures and errors, but its testcases have ${there}`, {
            place,
            hint,
        });
    const broken = [...suitesIn(root)].find((suite) => badEnds.some((name) => name in suite));
    if (broken === undefined)
        return;
    throw new user_error/* UserError */.yo(`the suite \`${attribute(broken, 'name')}\` of this report failed as a whole`, { place, hint });
}
/** The failures that suites count, each suite with those within it. */
function claimedFailures(node) {
    const own = ['failures', 'errors'].reduce((sum, name) => sum + (Number(attribute(node, name)) || 0), 0);
    const within = childSuites(node).reduce((sum, child) => sum + claimedFailures(child), 0);
    return Math.max(own, within);
}
const childSuites = (node) => ['testsuites', 'testsuite'].flatMap((name) => (name in node ? junit_results_elements(node[name]) : []));
/** Suites at any depth, the outer ones first. */
function* suitesIn(node) {
    for (const child of childSuites(node)) {
        yield child;
        yield* suitesIn(child);
    }
}
/** Testcases wherever they stand: in testsuites, in nested ones, or at the top. */
function* testcasesIn(root) {
    for (const suite of suitesIn(root))
        if ('testcase' in suite)
            yield* junit_results_elements(suite['testcase']);
}
/** An element without attributes and children is a text. */
const junit_results_elements = (value) => (Array.isArray(value) ? value : [value]).map((each) => ((0,read_json/* isJsonObject */.OW)(each) ? each : { '#text': each }));
const isSkipped = (testcase) => ('skipped' in testcase || wordsOf(testcase).some((word) => skippedWord.test(word))) &&
    !badEnds.some((name) => name in testcase);
function resultsOf(testcase, path) {
    const [suite, name] = [attribute(testcase, 'classname'), attribute(testcase, 'name')];
    if (name === '')
        throw new user_error/* UserError */.yo('a testcase of this report has no name', { place: { path } });
    const id = suite === '' ? name : `${suite} \u203a ${name}`;
    const seconds = Number(attribute(testcase, 'time'));
    const latencyMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
    return outcomesOf(testcase).map(({ outcome, answer }) => ({ id, outcome, answer, question: name, latencyMs }));
}
/** How a test ended, and how it had ended before where its runner tried it several times. */
function outcomesOf(testcase) {
    const errors = ['error', 'flakyError', 'rerunError'].flatMap((name) => toldOf(testcase, name));
    const failures = ['failure', 'flakyFailure', 'rerunFailure'].flatMap((name) => toldOf(testcase, name));
    const isBad = badEnds.some((name) => name in testcase);
    return [
        ...errors.map((message) => ({ outcome: { kind: 'errored', message } })),
        ...failures.map((answer) => ({ outcome: passOrFail(false), answer })),
        ...(isBad ? [] : [{ outcome: toldByWords(testcase) }]),
    ];
}
/** Some runners say how a test ended by a word alone, in one of two attributes. */
const wordsOf = (testcase) => ['status', 'result'].map((name) => attribute(testcase, name).trim()).filter((word) => word !== '');
const skippedWord = /^(?:skip|not[ _-]?(?:run|executed)|disabled|ignored?|pending|suppressed|untested|todo)/i;
const failedWord = /^(?:fail|error|broken|aborted)/i;
const passedWord = /^(?:pass|success|succeeded|ok|run|ran|executed|completed|finished|done)/i;
/** A word that nobody knows is no pass. */
function toldByWords(testcase) {
    const words = wordsOf(testcase);
    if (words.some((word) => failedWord.test(word)))
        return passOrFail(false);
    const strange = words.find((word) => !passedWord.test(word));
    if (strange === undefined)
        return passOrFail(true);
    return {
        kind: 'errored',
        message: `the report says \`${strange.slice(0, 40)}\`, which is neither a pass nor a failure`,
    };
}
const longestMessage = 2000;
const toldOf = (testcase, name) => name in testcase
    ? junit_results_elements(testcase[name]).map((element) => (attribute(element, 'message') || decode(textIn(element['#text']) ?? '')).slice(0, longestMessage))
    : [];
const attribute = (element, name) => decode(textIn(element[`@${name}`]) ?? '');
const named = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
/** The five entities that XML knows, and characters by their number. */
const decode = (text) => text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hexadecimal) => {
    if (name !== undefined)
        return named.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/openai-evals-results.js



/** True of the first line of a log of OpenAI evals. */
const isOpenAiEvalsLine = (line) => (0,read_json/* isJsonObject */.OW)(line['spec']) || ('run_id' in line && 'event_id' in line);
/**
 * Reads the events of a log of OpenAI evals: each `match` says of its sample whether it was right; a sample of which
 * nobody says so has errored. Throws a `UserError` for a log without its final report, since the run was not finished,
 * and for one that matched nothing.
 */
function readOpenAiEvals(lines, path) {
    if (!lines.some((line) => (0,read_json/* isJsonObject */.OW)(line['final_report']))) {
        throw new user_error/* UserError */.yo('this log has no final report, so its run was not finished', { place: { path } });
    }
    const events = lines.flatMap(eventOf);
    const told = events.flatMap(resultOf);
    if (told.length === 0) {
        throw new user_error/* UserError */.yo('no event of this log says whether a sample was right', {
            place: { path },
            hint: 'events of the type `match` are read; give other scores as {"id", "score"}, one a line',
        });
    }
    const known = new Set(told.map(({ id }) => id));
    const untold = new Set(events.map(({ id }) => id).filter((id) => !known.has(id)));
    const results = [...told, ...[...untold].map((id) => errored(id, 'no event says whether the sample was right'))];
    return { format: 'OpenAI evals', gating: [successMetric], results, notes: [] };
}
/** An event of a sample; the whole run has others. */
function eventOf({ type, data, sample_id: id }) {
    if (typeof id !== 'string' && typeof id !== 'number')
        return [];
    return [{ id: String(id), type, data: (0,read_json/* isJsonObject */.OW)(data) ? data : {} }];
}
function resultOf({ id, type, data }) {
    if (type === 'error')
        return [errored(id, readable(data) ?? '')];
    if (type !== 'match')
        return [];
    const { correct, expected, picked, sampled } = data;
    if (typeof correct !== 'boolean')
        return [errored(id, 'a match does not say whether the sample was right')];
    return [{ id, outcome: passOrFail(correct), expected: readable(expected), answer: readable(sampled ?? picked) }];
}
const errored = (id, message) => ({ id, outcome: { kind: 'errored', message } });

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 8 modules
var sync = __webpack_require__(40712);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/parse-json-line.js
var parse_json_line = __webpack_require__(77058);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/repeated-key.js
var repeated_key = __webpack_require__(48411);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-traits.js
var grader_traits = __webpack_require__(2451);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/plain-scores.js







const Text = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig().transform(String)]);
/** One score of one case, of any harness. */
const ScoreRow = schemas/* strictObject */.rej({
    id: Text,
    score: schemas/* number */.aig().min(0).max(1).optional(),
    error: schemas/* string */.YjP().min(1).optional().describe('Why there is no score'),
    repeat: schemas/* number */.aig().int().nonnegative().default(0),
    cluster: Text.optional(),
    metric: schemas/* string */.YjP().min(1).refine(grader_traits/* isMetricName */.M8, 'is no name for a metric').default('score'),
});
const example = 'write one score a line: {"id": "1", "score": 0.5}, with "repeat", "cluster" and "metric" where there are any';
/** Scores from JSONL. A line that is no score, and one that is there twice, are a `UserError` with the line. */
const readScoreLines = (text, path) => gather([...(0,filled_lines/* filledLines */.o)(text)].map(({ text: lineText, line }) => {
    const place = { path, line };
    const json = lineText.replace(/^\uFEFF/, '');
    const value = (0,parse_json_line/* parseJsonLine */.w)(json, place, example);
    const repeated = (0,repeated_key/* repeatedKey */.m)(json);
    if (repeated !== undefined)
        throw new user_error/* UserError */.yo(`this line says \`${repeated}\` twice`, { place });
    return { value, place };
}));
const numericColumns = ['score', 'repeat'];
/** Scores from CSV, whose first line names the columns. */
function readScoreTable(text, path) {
    return gather(recordsOf(text, path).map(({ record, info }) => {
        const filled = Object.entries(record).filter(([, cell]) => cell.trim() !== '');
        const cells = filled.map(([name, cell]) => [name, numericColumns.includes(name) ? plain_scores_numberOf(cell) : cell]);
        return { value: Object.fromEntries(cells), place: { path, line: info.lines } };
    }));
}
/** A cell that is no number stays a text, which is then refused as one. */
const plain_scores_numberOf = (cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell));
function recordsOf(text, path) {
    try {
        return (0,sync/* parse */.q)(text, {
            columns: (header) => onceEach(header, path),
            bom: true,
            info: true,
            trim: true,
            skip_empty_lines: true,
        });
    }
    catch (cause) {
        if (!(cause instanceof sync/* CsvError */.J))
            throw cause;
        throw new user_error/* UserError */.yo(`this CSV cannot be read: ${cause.message}`, { place: { path }, cause });
    }
}
/** Of two columns of one name only the last would count. */
function onceEach(header, path) {
    const repeated = header.find((name, index) => header.indexOf(name) < index);
    if (repeated === undefined)
        return header;
    throw new user_error/* UserError */.yo(`the column \`${repeated}\` is there twice`, { place: { path, line: 1 } });
}
/** The rows of one case and repeat together, one of each metric. */
function gather(found) {
    const lines = new Map();
    const runs = new Map();
    for (const { value, place } of found) {
        const row = parseRow(value, place);
        refuseSecond(row, place, lines);
        const key = JSON.stringify([row.id, row.repeat]);
        const run = runs.get(key) ?? { id: row.id, cluster: row.cluster, scores: {}, errors: {} };
        runs.set(key, run);
        if (row.score === undefined)
            run.errors[row.metric] = row.error ?? '';
        else
            run.scores[row.metric] = row.score;
    }
    return { format: 'scores', results: [...runs.values()].map(asResult), notes: [] };
}
const asResult = ({ id, cluster, scores, errors }) => ({
    id,
    cluster,
    outcome: Object.keys(scores).length === 0
        ? { kind: 'errored', message: Object.values(errors)[0] ?? '' }
        : { kind: 'scored', scores, graderErrors: errors },
});
function parseRow(value, place) {
    const parsed = ScoreRow.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const key = issue?.path.join('.');
        throw new user_error/* UserError */.yo(`this line is not a score: ${issue?.message ?? 'unreadable'}`, {
            place: key === undefined || key === '' ? place : { ...place, key },
            hint: example,
        });
    }
    const { score, error } = parsed.data;
    if ((score === undefined) === (error === undefined)) {
        const why = score === undefined ? 'it has neither a score nor an error' : 'it has a score and an error';
        throw new user_error/* UserError */.yo(`this line is not a score: ${why}`, { place, hint: example });
    }
    return parsed.data;
}
function refuseSecond({ id, repeat, metric }, place, lines) {
    const key = JSON.stringify([id, repeat, metric]);
    const earlier = lines.get(key);
    if (earlier !== undefined) {
        throw new user_error/* UserError */.yo(`the id ${id} with repeat ${repeat} is already on line ${earlier}`, {
            place,
            hint: 'number the repeats of a case: {"id": "1", "repeat": 0, \u2026}, {"id": "1", "repeat": 1, \u2026}',
        });
    }
    lines.set(key, place.line);
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/promptfoo-results.js




/** How promptfoo tells why a row did not succeed. */
const failureReason = { none: 0, assertion: 1, error: 2 };
/** Variables that promptfoo itself sets, which differ from run to run. */
const ownVariables = new Set(['_conversation', 'sessionId']);
/** True of a row as promptfoo writes it into its results, in JSON and in JSONL alike. */
const isPromptfooRow = (value) => (0,read_json/* isJsonObject */.OW)(value) &&
    typeof value['success'] === 'boolean' &&
    ('promptIdx' in value || 'testIdx' in value || 'vars' in value);
/** The rows of a promptfoo output file, which holds them under `results.results`; older ones under `results`. */
function promptfooRowsOf(file) {
    const { results } = file;
    const rows = (0,read_json/* isJsonObject */.OW)(results) ? results['results'] : results;
    if (!Array.isArray(rows) || !rows.every(isPromptfooRow))
        return undefined;
    const isPromptfoo = rows.length > 0 || ((0,read_json/* isJsonObject */.OW)(results) && 'stats' in results);
    return isPromptfoo ? rows : undefined;
}
/** How many rows a file says that it has, where it says so. */
function rowsPromised(file) {
    const { results } = file;
    const stats = (0,read_json/* isJsonObject */.OW)(results) ? results['stats'] : undefined;
    if (!(0,read_json/* isJsonObject */.OW)(stats))
        return undefined;
    const counts = ['successes', 'failures', 'errors'].map((key) => numberIn(stats[key]));
    return counts.some((count) => count === undefined)
        ? undefined
        : counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
/**
 * The rows of promptfoo as results. A case is what it asks, its variables and its description, so that it stays the
 * same case wherever it stands; with several providers or prompts it is one for each of them, and together a cluster.
 */
function readPromptfooRows(rows, path) {
    const columns = columnsOf(rows);
    const isOneColumn = columns.size <= 1;
    const results = rows.map((row) => {
        const test = testOf(row, path);
        const id = isOneColumn ? test : `${test} ${columns.get(columnOf(row)) ?? ''}`;
        const response = (0,own/* own */.Z)(row, 'response');
        return {
            id,
            ...(isOneColumn ? {} : { cluster: test }),
            outcome: promptfoo_results_outcomeOf(row, path),
            question: questionOf(row),
            answer: (0,read_json/* isJsonObject */.OW)(response) ? readable(response['output']) : undefined,
            model: providerOf(row),
            costUsd: numberIn(row['cost']),
            latencyMs: numberIn(row['latencyMs']),
        };
    });
    const notes = isOneColumn ? [] : [`${path}: each test ran in ${counted(columns.size, 'column')}, which count as one`];
    return { format: 'promptfoo', gating: [successMetric], results, notes };
}
function testOf(row, path) {
    return idOfMeaning({ vars: varsOf(row), description: descriptionOf(row) ?? null }, path);
}
function varsOf(row) {
    const testCase = (0,own/* own */.Z)(row, 'testCase');
    const vars = row['vars'] ?? ((0,read_json/* isJsonObject */.OW)(testCase) ? testCase['vars'] : undefined);
    if (!(0,read_json/* isJsonObject */.OW)(vars))
        return {};
    return Object.fromEntries(Object.entries(vars).filter(([name]) => !ownVariables.has(name)));
}
function descriptionOf(row) {
    const testCase = (0,own/* own */.Z)(row, 'testCase');
    return textIn(row['description']) ?? ((0,read_json/* isJsonObject */.OW)(testCase) ? textIn(testCase['description']) : undefined);
}
function questionOf(row) {
    const told = [
        descriptionOf(row),
        ...Object.entries(varsOf(row)).map(([name, value]) => `${name}: ${readable(value)}`),
    ];
    return told.filter((line) => line !== undefined).join('\n');
}
/** A column of promptfoo's table: one prompt put to one provider. */
const columnOf = (row) => JSON.stringify([row['promptIdx'] ?? 0, providerOf(row) ?? '']);
/** Columns are named by their provider and counted within it, since a prompt's own name is its text, which changes. */
function columnsOf(rows) {
    const names = new Map();
    const perProvider = new Map();
    const inOrder = [...rows].sort((one, other) => (numberIn(one['promptIdx']) ?? 0) - (numberIn(other['promptIdx']) ?? 0));
    for (const row of inOrder) {
        const column = columnOf(row);
        if (names.has(column))
            continue;
        const provider = providerOf(row) ?? '';
        const place = (perProvider.get(provider) ?? 0) + 1;
        perProvider.set(provider, place);
        names.set(column, `${provider}#${place}`);
    }
    return names;
}
function providerOf({ provider }) {
    if (typeof provider === 'string')
        return provider;
    if (!(0,read_json/* isJsonObject */.OW)(provider))
        return undefined;
    const label = textIn(provider['label']);
    return label === undefined || label === '' ? textIn(provider['id']) : label;
}
function promptfoo_results_outcomeOf(row, path) {
    const reason = row['failureReason'];
    if (reason === failureReason.error || (reason === undefined && isBroken(row))) {
        return { kind: 'errored', message: textIn(row['error']) ?? 'the row errored' };
    }
    const grading = (0,read_json/* isJsonObject */.OW)(row['gradingResult']) ? row['gradingResult'] : {};
    if (row['success'] === true && (reason === failureReason.assertion || grading['pass'] === false)) {
        throw new user_error/* UserError */.yo('a row of these results succeeded and failed at once', { place: { path } });
    }
    const broken = isUngraded(grading) ? 'no assertion looked at the answer' : brokenGraders(grading);
    if (broken !== undefined)
        return { kind: 'scored', scores: {}, graderErrors: { [successMetric]: broken } };
    const score = numberIn(row['score']);
    return {
        kind: 'scored',
        scores: {
            ...namedScores(row),
            ...(score === undefined ? {} : { score }),
            [successMetric]: row['success'] === true ? 1 : 0,
        },
    };
}
/** Files from before `failureReason` have an error and no grading where the provider failed. */
const isBroken = (row) => row['success'] !== true && typeof row['error'] === 'string' && !(0,read_json/* isJsonObject */.OW)(row['gradingResult']);
const namedScores = ({ namedScores: named }) => Object.fromEntries(Object.entries((0,read_json/* isJsonObject */.OW)(named) ? named : {}).flatMap(([name, score]) => {
    const number = numberIn(score);
    return number === undefined ? [] : [[name, number]];
}));
/** True where nothing could fail, which promptfoo takes for a pass: no assertion, or only such as record a metric. */
function isUngraded({ reason, componentResults }) {
    const parts = (0,read_json/* objectsIn */.Qv)(componentResults);
    if (parts.length === 0)
        return reason === 'No assertions';
    return parts.every(({ assertion }) => (0,read_json/* isJsonObject */.OW)(assertion) && assertion['metricOnly'] === true);
}
/** What a judge that gave no verdict said, which promptfoo marks within a row that failed. */
function brokenGraders(grading) {
    const all = [grading, ...(0,read_json/* objectsIn */.Qv)(grading['componentResults'])];
    const broken = all.find(({ metadata }) => (0,read_json/* isJsonObject */.OW)(metadata) && metadata['graderError'] === true);
    return broken === undefined ? undefined : (textIn(broken['reason']) ?? 'a grader broke');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/read-results.js










const known = 'promptfoo (JSON or JSONL), JUnit XML, `gh models eval --json`, Inspect logs as JSON, OpenAI evals logs, and plain scores as JSONL or CSV are read';
/**
 * Reads a file of results of another harness, whose format is told by its shape. Throws a `UserError` for one that is
 * of no known shape, is broken, or has no case: what is missing is never a pass.
 */
function readResults(text, path) {
    const results = readByShape(text.replace(/^\uFEFF/, ''), path);
    if (results.results.length > 0)
        return results;
    throw new user_error/* UserError */.yo('these results have no case, so nothing could be judged', { place: { path }, hint: known });
}
function readByShape(text, path) {
    const beginning = text.slice(0, 1000).trimStart();
    if (beginning === '')
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: known });
    if (beginning.startsWith('<'))
        return readJunit(text, path);
    if (!/^[[{]/.test(beginning))
        return readTable(text, path);
    const whole = (0,read_json/* readJson */.Vh)(text)?.json;
    if ((0,read_json/* isJsonObject */.OW)(whole))
        return readFile(whole, { text, path });
    if (Array.isArray(whole))
        throw unknownShape(path, 'it is a JSON list');
    return readLines(text, path);
}
function readTable(text, path) {
    const header = (text.split('\n', 1)[0] ?? '').split(',').map((cell) => cell.trim().replace(/^"|"$/g, ''));
    if (header.includes('id') && (header.includes('score') || header.includes('error')))
        return readScoreTable(text, path);
    throw unknownShape(path, 'it is no JSON, no XML, and no CSV with the columns `id` and `score`');
}
function readFile(file, { text, path }) {
    const rows = promptfooRowsOf(file);
    if (rows !== undefined)
        return readPromptfoo(file, rows, path);
    if (isGhModelsFile(file))
        return readGhModels(file, path);
    if (isInspectLog(file))
        return readInspectLog(file, path);
    if ('suites' in file && 'gate' in file)
        throw runOfOurOwn(path);
    if (isPromptfooRow(file))
        return readPromptfooRows([file], path);
    if (isOpenAiEvalsLine(file))
        return readOpenAiEvals([file], path);
    if ('id' in file)
        return readScoreLines(text, path);
    throw unknownShape(path, 'it is JSON of another shape');
}
function readPromptfoo(file, rows, path) {
    refuseMissingRows({ promised: rowsPromised(file), held: rows.length }, { path, key: 'results.stats' });
    return readPromptfooRows(rows, path);
}
const runOfOurOwn = (path) => new user_error/* UserError */.yo('this is the evaluation of a run of Lanegate itself', {
    place: { path },
    hint: 'give its folder instead: lanegate gate FOLDER',
});
/** JSONL; the first line tells of what kind, and every line must be an object. */
function readLines(text, path) {
    const first = (0,read_json/* readJson */.Vh)(text.slice(0, text.indexOf('\n') + 1 || undefined).trim())?.json;
    if (!(0,read_json/* isJsonObject */.OW)(first))
        throw unknownShape(path, 'it is neither JSON nor JSONL');
    if (isPromptfooRow(first))
        return readPromptfooRows(objectsOf(text, path).filter(isRow(path)), path);
    if (isOpenAiEvalsLine(first))
        return readOpenAiEvals(objectsOf(text, path), path);
    if ('id' in first || 'score' in first)
        return readScoreLines(text, path);
    throw unknownShape(path, 'its first line is JSON of another shape');
}
/** A row that is of another kind than the first is a broken file. */
const isRow = (path) => (line, index) => {
    if (isPromptfooRow(line))
        return true;
    throw new user_error/* UserError */.yo('this line is no result of promptfoo', { place: { path, line: index + 1 } });
};
function objectsOf(text, path) {
    return [...(0,filled_lines/* filledLines */.o)(text)].map(({ text: lineText, line }) => {
        const value = (0,read_json/* readJson */.Vh)(lineText)?.json;
        if ((0,read_json/* isJsonObject */.OW)(value))
            return value;
        throw new user_error/* UserError */.yo('this line is no JSON object', { place: { path, line } });
    });
}
const unknownShape = (path, why) => new user_error/* UserError */.yo(`these results are of no known format: ${why}`, { place: { path }, hint: known });


/***/ }),

/***/ 58863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NumberedTexts)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77198);


const firstSlots = 128;
/**
 * Texts without repetition, each known by the number of its first coming: some fifty bytes a text outside the heap. They
 * are found by a digest, so that nobody can choose texts that all land in one place.
 */
class NumberedTexts {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .TextList */ .K();
    /** The number of a text and one more; 0 where a slot is free. */
    numbers = new Uint32Array(firstSlots);
    fingerprints = new Uint32Array(firstSlots);
    /** The number of a text; `undefined` where it never came. */
    get(text) {
        const taken = this.numbers[this.slotOf(text, fingerprintOf(text))] ?? 0;
        return taken === 0 ? undefined : taken - 1;
    }
    /** Gives a text the next number; false where it has one already. */
    add(text) {
        const fingerprint = fingerprintOf(text);
        const slot = this.slotOf(text, fingerprint);
        if (this.numbers[slot] !== 0)
            return false;
        this.texts.push(text);
        this.fill(slot, fingerprint, this.texts.length);
        if (this.texts.length * 2 > this.numbers.length)
            this.grow();
        return true;
    }
    /** Where a text stands, or the free slot where it would. */
    slotOf(text, fingerprint) {
        let slot = fingerprint % this.numbers.length;
        for (let taken = this.numbers[slot]; taken; taken = this.numbers[slot]) {
            if (this.fingerprints[slot] === fingerprint && this.texts.at(taken - 1) === text)
                break;
            slot = (slot + 1) % this.numbers.length;
        }
        return slot;
    }
    fill(slot, fingerprint, taken) {
        this.numbers[slot] = taken;
        this.fingerprints[slot] = fingerprint;
    }
    grow() {
        const [numbers, fingerprints] = [this.numbers, this.fingerprints];
        this.numbers = new Uint32Array(numbers.length * 2);
        this.fingerprints = new Uint32Array(numbers.length * 2);
        numbers.forEach((taken, old) => {
            const fingerprint = fingerprints[old] ?? 0;
            if (taken !== 0)
                this.fill(this.freeSlotOf(fingerprint), fingerprint, taken);
        });
    }
    freeSlotOf(fingerprint) {
        let slot = fingerprint % this.numbers.length;
        while (this.numbers[slot] !== 0)
            slot = (slot + 1) % this.numbers.length;
        return slot;
    }
}
const fingerprintOf = (text) => Number.parseInt((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(text).slice(0, 8), 16);


/***/ }),

/***/ 28670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iu: () => (/* binding */ CaseRecord),
/* harmony export */   oT: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* unused harmony export ToolResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81579);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47836);




const JsonValue = zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9();
/** What a tool answered once, to be given to the model whenever it asks the same. */
const ToolResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), JsonValue)
        .optional()
        .describe('The call it answers; any call of the tool when absent'),
    result: JsonValue,
});
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    expected_any: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(JsonValue).min(1).optional().describe('Several right answers, in the place of `expected`'),
    messages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1).optional().describe('The conversation itself, for a target without a prompt'),
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]).optional(),
    graders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .GraderSpec */ .he).optional().describe('Graders of this case alone, beside those of its suite'),
    turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).optional().describe('What the user says next, one after each answer'),
    tool_results: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ToolResult).optional().describe('What tools answer when the model calls them'),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional().describe('What retrieval gave, for graders and readers'),
})
    .refine(({ expected, expected_any: any }) => expected === undefined || any === undefined, 'has `expected` and `expected_any`, of which only one can be the right answer');
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What sets a case apart, for people: its one variable, or each of them by name. */
function describeQuestion({ vars }) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value)}`).join('\n');
}


/***/ }),

/***/ 83818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hK: () => (/* binding */ caseIdOf),
  ob: () => (/* binding */ isLinesDataset),
  sx: () => (/* binding */ numberedId),
  oH: () => (/* binding */ parseDataset),
  rU: () => (/* binding */ parseDatasetLines),
  Ej: () => (/* binding */ refuseRepeatedCases)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/parse-json-line.js
var parse_json_line = __webpack_require__(77058);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/number-list.js
var number_list = __webpack_require__(61628);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/numbered-texts.js
var numbered_texts = __webpack_require__(58863);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 8 modules
var sync = __webpack_require__(40712);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/csv-rows.js


const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);
/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
function csvRows(text, path) {
    let records;
    const columns = (header) => columnsOf(header, path);
    try {
        records = (0,sync/* parse */.q)(text, { bom: true, info: true, skip_records_with_empty_values: true, columns });
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.yo)
            throw cause;
        const line = cause instanceof sync/* CsvError */.J && typeof cause.lines === 'number' ? { line: cause.lines } : {};
        const detail = cause instanceof Error ? cause.message : 'unreadable';
        throw new user_error/* UserError */.yo(`this is not valid CSV: ${detail}`, { place: { path, ...line }, cause });
    }
    return records.map(({ record, info }) => ({ value: csvCase(record), line: info.lines }));
}
/** The names of the columns; one without a name is left out, since nothing could ask for it. */
function columnsOf(header, path) {
    const names = header.map((name) => name.trim());
    const place = { path, line: 1 };
    const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
    if (repeated !== undefined) {
        throw new user_error/* UserError */.yo(`there are two columns \`${repeated}\``, {
            place,
            hint: 'give every column a name of its own',
        });
    }
    const foreign = names.find((name) => /^__(?:expected|config)/.test(name));
    if (foreign !== undefined) {
        throw new user_error/* UserError */.yo(`the column \`${foreign}\` is an assertion of promptfoo, by which no case is graded here`, {
            place,
            hint: 'name the file under `tests` of a promptfooconfig.yaml, or write graders and a column `expected`',
        });
    }
    return names.map((name) => (name === '' ? false : name));
}
function csvCase(record) {
    const own = Object.entries(record).filter(([name, value]) => csvColumns.has(name) && value !== '');
    const vars = Object.entries(record).filter(([name]) => !csvColumns.has(name));
    const result = { ...Object.fromEntries(own), vars: Object.fromEntries(vars) };
    if (record['tags'])
        result['tags'] = record['tags']
            .split(';')
            .map((tag) => tag.trim())
            .filter((tag) => tag !== '');
    return result;
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/openai-evals.js

/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of the
 * newer data sources (`{"item": {\u2026}, "sample"?}`). `undefined` for a line of any other shape.
 */
function fromOpenAiEvals(value) {
    if (!(0,read_json/* isJsonObject */.OW)(value))
        return undefined;
    const { item, sample: _, ...beside } = value;
    // What stands beside the item must be keys of a case, and is told where it is none.
    if ((0,read_json/* isJsonObject */.OW)(item) && !('vars' in value))
        return { ...fromItem(item), ...beside };
    const { input, ideal, expected, ...rest } = value;
    if (input === undefined || 'vars' in value || !('ideal' in value || isConversation(input)))
        return undefined;
    const asked = isConversation(input) ? { messages: input.map(messageOf) } : {};
    const inputVars = isConversation(input) ? {} : { input };
    const right = expectedOf('ideal' in value ? ideal : expected);
    return { ...namedOf(rest), vars: { ...inputVars, ...withoutId(rest) }, ...asked, ...right };
}
function fromItem(item) {
    const { ideal, expected, ...rest } = item;
    return { ...namedOf(rest), vars: withoutId(rest), ...expectedOf(expected ?? ideal) };
}
const isConversation = (input) => Array.isArray(input) && input.length > 0 && input.every((each) => (0,read_json/* isJsonObject */.OW)(each) && 'role' in each);
/** Examples of the registry name who speaks in them, which is not sent; developers speak as the system here. */
const messageOf = ({ name: _, ...message }) => message['role'] === 'developer' ? { ...message, role: 'system' } : message;
const namedOf = ({ id }) => (typeof id === 'string' || typeof id === 'number' ? { id } : {});
const withoutId = ({ id: _, ...rest }) => rest;
/** A list is several right answers. */
function expectedOf(ideal) {
    if (ideal === undefined)
        return {};
    if (!Array.isArray(ideal))
        return { expected: ideal };
    return ideal.length === 1 ? { expected: ideal[0] } : { expected_any: ideal };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/dataset.js














/**
 * Reads a dataset: JSONL, CSV or YAML by the ending of its path.
 * A case without an id gets one from its variables, so that it stays the same case when others come and go.
 * A broken line, a repeated case and an empty dataset are a `UserError`.
 */
const parseDataset = (text, path) => casesIn(rowsOf(text, path), { path, parsing: (0,for_few/* forText */.zA)(text) });
/** True of a dataset that is read line by line. */
const isLinesDataset = (path) => /\.(?:jsonl|ndjson)$/i.test(path);
/** The same for one that comes as lines, of so many bytes in all. */
const parseDatasetLines = ({ lines, bytes }, path) => casesIn(jsonLines(lines, path), { path, parsing: (0,for_few/* forLength */.Uj)(bytes) });
function casesIn(rows, { path, parsing }) {
    const cases = new packed_list/* PackedList */.x();
    const refuseRepeated = repeatedCaseRefusal(path);
    for (const row of rows) {
        const question = toCase(row, { path, parsing });
        refuseRepeated(question);
        cases.push(question);
    }
    if (cases.length === 0)
        throw new user_error/* UserError */.yo('this dataset has no cases', { place: { path }, hint: exampleCase });
    return cases;
}
const exampleCase = 'write one case a line: {"id": "1", "vars": {"question": "\u2026"}, "expected": "\u2026"}';
function rowsOf(text, path) {
    if (isLinesDataset(path))
        return jsonLines(text, path);
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    if (ending === 'csv')
        return csvRows(text, path);
    if (ending === 'yaml' || ending === 'yml' || ending === 'json')
        return yamlRows(text, path);
    throw new user_error/* UserError */.yo('a dataset is JSONL, CSV or YAML', { place: { path }, hint: 'name it .jsonl, .csv or .yaml' });
}
function* jsonLines(text, path) {
    for (const { text: lineText, line } of (0,filled_lines/* filledLines */.o)(text)) {
        const plain = line === 1 ? lineText.replace(/^\uFEFF/, '') : lineText;
        yield { value: (0,parse_json_line/* parseJsonLine */.w)(plain, { path, line }, exampleCase), line };
    }
}
function yamlRows(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null)
        return [];
    if (!Array.isArray(source.value))
        throw new user_error/* UserError */.yo('a dataset is a list of cases', { place: { path, line: 1 } });
    return source.value.map((value, index) => ({ value, line: source.lineOf([index]) }));
}
function toCase({ value, line }, { path, parsing }) {
    const written = fromOpenAiEvals(value) ?? value;
    const parsed = suite_case/* CaseRecord */.iu.safeParse(written, parsing);
    if (!parsed.success)
        throw caseError(written, { path, line });
    const { id, ...rest } = parsed.data;
    return { id: id ?? caseIdOf(identityOf(rest)), ...rest, line };
}
/** A case that brings its own conversation is known by that too. */
const identityOf = ({ vars, messages }) => messages === undefined ? vars : { ...vars, messages: messages };
/** What is wrong with a case, as one sentence. */
function caseError(value, place) {
    const { issues = [] } = suite_case/* CaseRecord */.iu.safeParse(value, { reportInput: true }).error ?? {};
    const { keys = [], sentence = 'it is no case', hint } = (0,explain_issue/* explainFirst */.GP)(issues, suite_case/* CaseRecord */.iu) ?? {};
    const unknown = issues.find(({ code }) => code === 'unrecognized_keys');
    if (unknown?.path.length === 0) {
        const nearest = (0,nearest_name/* nearestName */.q)(String(keys[0]), Object.keys(suite_case/* CaseRecord */.iu.shape));
        const told = nearest === undefined ? 'variables of the template belong under `vars`' : `did you mean \`${nearest}\`?`;
        return new user_error/* UserError */.yo(`${sentence} in a case`, { place, hint: told });
    }
    const key = (unknown?.path ?? keys).map(String).join('.');
    const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
    return new user_error/* UserError */.yo(`${subject} is not valid: ${sentence}`, { place, hint: hint ?? exampleCase });
}
/** The id of a case that has none of its own: the first 12 digits of the digest of what it asks, such as its variables. */
const caseIdOf = (meaning) => (0,digest/* digestOf */.ol)(meaning).slice(7, 19);
/** An id, with a number behind it where it was `seen` before. */
function numberedId(id, seen) {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
}
/** Two cases of one id could not be told apart when base and head are paired. */
function refuseRepeatedCases(cases, path) {
    cases.forEach(repeatedCaseRefusal(path));
}
/** Throws a `UserError` at the second case of an id. */
function repeatedCaseRefusal(path) {
    const ids = new numbered_texts/* NumberedTexts */.D();
    const lines = new number_list/* NumberList */.e();
    return ({ id, line }) => {
        if (!ids.add(id)) {
            const first = lines.at(ids.get(id) ?? -1);
            const where = Number.isNaN(first) ? '' : `; it is also on line ${first}`;
            const place = line === undefined ? { path } : { path, line };
            throw new user_error/* UserError */.yo(`the case id \`${id}\` is used twice${where}`, { place, hint: 'give every case its own id' });
        }
        lines.push(line ?? Number.NaN);
    };
}


/***/ }),

/***/ 71228:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseLocatedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88782);



/** Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason. */
function parseLocatedYaml(text, path) {
    if ((0,_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .q)(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this YAML is nested too deep', { place: { path } });
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const invalid = (message, offset) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${message}`, { place: { path, line: lineCounter.linePos(offset).line } });
    const error = document.errors[0];
    if (error !== undefined)
        throw invalid(firstSentence(error.message), error.pos[0]);
    const repeated = repeatedKey(document.contents);
    if (repeated !== undefined)
        throw invalid('Map keys must be unique', repeated);
    return {
        value: valueOfDocument(document, path),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
}
/** An alias of nothing, or more aliases than a person writes, is a mistake of the text. */
function valueOfDocument(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path } });
    }
}
/** Where the first key stands that its mapping has already. */
function repeatedKey(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || !('items' in node) || !Array.isArray(node.items))
        return undefined;
    const seen = new Set();
    for (const item of node.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
            if (seen.has(item.key.value))
                return startOf(item.key) ?? 0;
            seen.add(item.key.value);
        }
        const inner = repeatedKey((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? item.value : item);
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}
function lineOfNode(root, keys, lines) {
    let node = root;
    let offset = startOf(root) ?? 0;
    for (const key of keys) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return lines.linePos(offset).line;
}
function childOf(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.value) : '') === String(key));
        return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'items' in node && Array.isArray(node.items)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: startOf(item) };
    }
    return undefined;
}
const startOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined);
const firstSentence = (message) => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;


/***/ }),

/***/ 88782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;
/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. */
function nestsTooDeep(text) {
    if (blockDepth(text) > deepest)
        return true;
    // Brackets and dashes may be letters of a text, such as the interval [0, 1), which only its tokens tell.
    const mayNest = /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest;
    return mayNest && tokensNestTooDeep(text);
}
/** The token before that of a plain text. */
const beforePlain = '\u001F';
const mostMarksInARow = 30;
/** The lexer keeps count of levels and does not call itself for each. */
function tokensNestTooDeep(text) {
    let [depth, marks] = [0, 0];
    let isPlain = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!isPlain && (token === '[' || token === '{'))
            depth += 1;
        if (!isPlain && (token === ']' || token === '}'))
            depth = Math.max(0, depth - 1);
        if (!isPlain && (token === '-' || token === '?'))
            marks += 1;
        else if (token.trim() !== '' || token.includes('\n'))
            marks = 0;
        if (depth > deepest || marks >= mostMarksInARow)
            return true;
        isPlain = token === beforePlain;
    }
    return false;
}
function bracketDepth(text) {
    let depth = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > most)
            most = depth;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, spaces = ''] of text.matchAll(/^( *)[^\s#]/gm)) {
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}


/***/ }),

/***/ 25163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mustReadFile)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** The text of a file that the user names; a `UserError` where there is none. */
async function mustReadFile(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no such file', { place: { path } });
    return text;
}


/***/ })

};
