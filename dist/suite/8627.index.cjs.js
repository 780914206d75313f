(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8627;
exports.ids = [8627];
exports.modules = {

/***/ 25616:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CsvError),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);


let loaded;
const library = () => (loaded ??= require('./libraries/csv-parse/index.cjs'))['csv-parse/sync'];

function CsvError(...given) {
  return new.target === undefined ? library().CsvError(...given) : new (library().CsvError)(...given);
}
Object.defineProperty(CsvError, Symbol.hasInstance, { value: (it) => it instanceof library().CsvError });

function parse(...given) {
  return new.target === undefined ? library().parse(...given) : new (library().parse)(...given);
}
Object.defineProperty(parse, Symbol.hasInstance, { value: (it) => it instanceof library().parse });




/***/ }),

/***/ 13313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ describeLoss),
/* harmony export */   _U: () => (/* binding */ hintForLoss),
/* harmony export */   dr: () => (/* binding */ findJsonLoss),
/* harmony export */   h3: () => (/* binding */ findRepeatedKey)
/* harmony export */ });
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60680);

/** The loss as the end of a sentence, such as "this line \u2026". */
function describeLoss({ kind, text }) {
    if (kind === 'repeated-key')
        return `says \`${text}\` twice`;
    if (kind === 'rounded-number')
        return `has the number ${text}, which would be rounded`;
    if (kind === 'number-with-comma')
        return `has the number ${text}, which ends at its comma`;
    if (kind === 'compound-key')
        return `has \`${text}\` for a key`;
    return `has the key \`${text}\`, which no object of JavaScript keeps`;
}
/** How the author can say it all the same. */
const hintForLoss = {
    'repeated-key': 'only the last would count; leave one of them',
    'rounded-number': 'write it as a text, in quotes',
    'prototype-key': 'give it another name',
    'number-with-comma': 'a number takes no comma: leave it out, or write a point where one is meant',
    'compound-key': 'put a template in quotes, as in "{{expected}}"',
};
/** The first loss of a valid JSON text, which a parser passes over in silence. */
function findJsonLoss(json) {
    for (const loss of lossesOf(json))
        return loss;
    return undefined;
}
/** The first key that an object of a valid JSON text has twice. */
function findRepeatedKey(json) {
    for (const { kind, text } of lossesOf(json))
        if (kind === 'repeated-key')
            return text;
    return undefined;
}
function* lossesOf(json) {
    const around = [];
    let keys;
    for (let at = 0; at < json.length; at += 1) {
        const sign = json[at] ?? '';
        if (sign === '"') {
            const end = endOfText(json, at);
            const loss = keys !== undefined && isKey(json, end) ? lossOfKey(json.slice(at, end + 1), keys) : undefined;
            if (loss !== undefined)
                yield loss;
            at = end;
        }
        else if (sign === '{' || sign === '[') {
            around.push(keys);
            keys = sign === '{' ? new Set() : undefined;
        }
        else if (sign === '}' || sign === ']')
            keys = around.pop();
        else if (isPartOfNumber(sign)) {
            const number = numberAt(json, at);
            if ((0,_whole_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoundedNumber */ .j)(number))
                yield { kind: 'rounded-number', text: number };
            at += number.length - 1;
        }
    }
}
/** Where the closing quote stands, one without an odd number of backslashes before it. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let before = end - 1;
        while (json[before] === '\\')
            before -= 1;
        if ((end - before) % 2 === 1)
            return end;
    }
    return json.length;
}
function isKey(json, end) {
    let next = end + 1;
    while (/\s/.test(json[next] ?? ''))
        next += 1;
    return json[next] === ':';
}
function lossOfKey(quoted, keys) {
    const key = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
    if (key === '__proto__')
        return { kind: 'prototype-key', text: key };
    if (keys.has(key))
        return { kind: 'repeated-key', text: key };
    keys.add(key);
    return undefined;
}
const isPartOfNumber = (sign) => (sign >= '0' && sign <= '9') || sign === '-';
function numberAt(json, start) {
    let end = start + 1;
    while (/[\d.eE+-]/.test(json[end] ?? ''))
        end += 1;
    return json.slice(start, end);
}


/***/ }),

/***/ 60680:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isRoundedNumber)
/* harmony export */ });
/** Whether a whole number, as it is written in digits, reads otherwise once it was a number of JavaScript. */
function isRoundedNumber(written) {
    if (/^0[xo]/.test(written))
        return String(BigInt(written)) !== String(Number(written));
    const digits = /^[-+]?0*(\d+)$/.exec(written)?.[1];
    return digits !== undefined && String(Number(digits)) !== digits;
}


/***/ }),

/***/ 40977:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStacks)
/* harmony export */ });
/**
 * Works with a parser that makes an error of each mistake, most of which nobody looks at: of a text of nothing but
 * mistakes their stacks take nine tenths of the time.
 */
function withoutStacks(work) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = before;
    }
}


/***/ }),

/***/ 72486:
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

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/braintrust-results.js



/** True of an event of an experiment of Braintrust: a span of one of its cases, with scores if it is the whole case. */
const isBraintrustEvent = (row) => ('span_id' in row || 'root_span_id' in row) && 'scores' in row && 'input' in row;
/** The events of a page that its API answers with. */
const braintrustEventsOf = (file) => {
    const { events } = file;
    return Array.isArray(events) &&
        events.length > 0 &&
        events.every((row) => (0,read_json/* isJsonObject */.OW)(row) && isBraintrustEvent(row))
        ? events
        : undefined;
};
/**
 * Reads the cases of an experiment of Braintrust, each score a metric; the spans within a case are passed over. Throws
 * a `UserError` where no case has a score.
 */
function readBraintrust(events, path) {
    const cases = newestOf(events).filter(isWholeCase);
    const metrics = [...new Set(cases.flatMap(({ scores }) => ((0,read_json/* isJsonObject */.OW)(scores) ? Object.keys(scores) : [])))];
    if (metrics.length === 0) {
        throw new user_error/* UserError */.yo('no case of this experiment has a score, so nothing could be judged', { place: { path } });
    }
    return { format: 'Braintrust', results: cases.map((row) => resultOf(row, metrics, path)), notes: [] };
}
const isWholeCase = ({ is_root: isRoot, span_parents: parents }) => isRoot === true || (typeof isRoot !== 'boolean' && !(Array.isArray(parents) && parents.length > 0));
/** Of an event that was written over, the versions may stand side by side; their numbers grow. */
function newestOf(events) {
    const byId = new Map();
    events.forEach((event, index) => {
        const id = event['id'] ?? event['span_id'] ?? index;
        const known = byId.get(id);
        if (known === undefined || versionOf(known) <= versionOf(event))
            byId.set(id, event);
    });
    return [...byId.values()];
}
/** A number of so many digits that none but a text holds it. */
const versionOf = (event) => (readable(event['_xact_id']) ?? '').padStart(30, '0');
function resultOf(row, metrics, path) {
    const { input, expected, output, metrics: measured } = row;
    const { start, end, estimated_cost } = (0,read_json/* isJsonObject */.OW)(measured) ? measured : {};
    const [startS, endS] = [numberIn(start), numberIn(end)];
    return {
        id: recordOf(row) ?? idOfMeaning(input ?? null, path),
        outcome: outcomeOf(row, metrics),
        question: readable(input),
        expected: readable(expected),
        answer: readable(output),
        costUsd: numberIn(estimated_cost),
        latencyMs: startS === undefined || endS === undefined || endS < startS ? undefined : (endS - startS) * 1000,
    };
}
/** The record of a dataset that a case was made of, which stays when what it asks is written anew. */
function recordOf({ origin, dataset_record_id: record }) {
    const made = (0,read_json/* isJsonObject */.OW)(origin) && origin['object_type'] === 'dataset' ? origin['id'] : record;
    return typeof made === 'string' && made !== '' ? made : undefined;
}
function outcomeOf({ error, scores }, metrics) {
    if (error !== undefined && error !== null && error !== '')
        return { kind: 'errored', message: readable(error) ?? '' };
    const told = metrics.map((name) => {
        const value = (0,read_json/* isJsonObject */.OW)(scores) && Object.hasOwn(scores, name) ? scores[name] : undefined;
        return { name, score: typeof value === 'boolean' ? Number(value) : numberIn(value) };
    });
    return {
        kind: 'scored',
        scores: Object.fromEntries(told.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score]]))),
        graderErrors: Object.fromEntries(told.flatMap(({ name, score }) => (score === undefined ? [[name, 'there is no score']] : []))),
    };
}

// EXTERNAL MODULE: ./dist/compiled/node_modules/csv-parse/sync
var sync = __webpack_require__(25616);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/csv-mistake.js
var csv_mistake = __webpack_require__(91286);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/csv-records.js



/** The rows of a CSV whose first line names the columns; a broken one is a `UserError`. */
function csvRecords(text, path) {
    try {
        const rows = (0,sync/* parse */.q)(text, {
            columns: (header) => onceEach(header, path),
            bom: true,
            info: true,
            trim: true,
            skip_empty_lines: true,
        });
        return rows.map(({ record, info }) => ({ record, line: info.lines }));
    }
    catch (cause) {
        if (!(cause instanceof sync/* CsvError */.J))
            throw cause;
        const { sentence, at, hint } = (0,csv_mistake/* csvMistakeOf */.m)(cause);
        throw new user_error/* UserError */.yo(`this CSV cannot be read: ${sentence}`, { place: { path, ...at }, hint, cause });
    }
}
/** Of two columns of one name only the last would count. */
function onceEach(header, path) {
    const repeated = header.find((name, index) => header.indexOf(name) < index);
    if (repeated === undefined)
        return header;
    throw new user_error/* UserError */.yo(`the column \`${repeated}\` is there twice`, { place: { path, line: 1 } });
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/means-by-name.js
var means_by_name = __webpack_require__(81511);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/deepeval-results.js



/** The run in a file that deepeval saves, by itself or beside the address of its report; nothing of any other file. */
function deepevalRunOf(file) {
    const { testRunData: inner } = file;
    const run = (0,read_json/* isJsonObject */.OW)(inner) ? inner : file;
    const isRun = Array.isArray(run['testCases']) && ('metricsScores' in run || 'conversationalTestCases' in run);
    return isRun ? run : undefined;
}
/** Reads it: a test case passes where deepeval says so, and each of its metrics is one here. */
function readDeepeval(run, path) {
    const cases = [...(0,read_json/* objectsIn */.Qv)(run['testCases']), ...(0,read_json/* objectsIn */.Qv)(run['conversationalTestCases'])];
    const counts = [run['testPassed'], run['testFailed']].map((count) => numberIn(count) ?? 0);
    const promised = counts.reduce((sum, count) => sum + count, 0);
    refuseMissingRows({ promised, held: cases.length }, { path, key: 'testPassed' });
    return {
        format: 'deepeval',
        gating: [successMetric],
        results: cases.map((each) => deepeval_results_resultOf(each, path)),
        notes: [],
    };
}
function deepeval_results_resultOf(testCase, path) {
    const { expectedOutput, expectedOutcome, actualOutput, tokenCost, completionTime } = testCase;
    const seconds = numberIn(completionTime);
    return {
        id: idOfMeaning({ asked: askedIn(testCase), name: nameOf(testCase) }, path),
        outcome: deepeval_results_outcomeOf(testCase),
        question: readable(askedIn(testCase)),
        expected: readable(expectedOutput ?? expectedOutcome),
        answer: textIn(actualOutput),
        costUsd: numberIn(tokenCost),
        latencyMs: seconds === undefined ? undefined : seconds * 1000,
    };
}
/** What the user of a conversation says may be made up anew in each run, and its scenario stays. */
const askedIn = ({ input, scenario, turns }) => input ??
    scenario ??
    (0,read_json/* objectsIn */.Qv)(turns)
        .filter(({ role }) => role === 'user')
        .map(({ content }) => content);
/** The test that a case is of; a number in its name, or in the brackets that pytest adds, is only its place. */
function nameOf({ name }) {
    const written = (textIn(name) ?? '').replace(/\[.*\]$/s, '');
    return /^(?:conversational_)?test_case_\d+$/.test(written) ? '' : written;
}
/** A metric that broke fails its test case there, though nobody knows how good the answer was. */
function deepeval_results_outcomeOf({ success, metricsData }) {
    const metrics = (0,read_json/* objectsIn */.Qv)(metricsData);
    const broken = metrics.find((metric) => metric['flaky'] !== true && 'error' in metric && metric['error'] !== null);
    const untold = typeof success === 'boolean' && metrics.length > 0 ? undefined : 'no metric looked at the answer';
    const why = broken === undefined ? untold : (textIn(broken['error']) ?? 'a metric broke');
    const scores = [];
    const errors = why === undefined ? {} : { [successMetric]: why };
    for (const { name, score, error } of metrics) {
        const [metric, number] = [textIn(name), numberIn(score)];
        if (metric === undefined)
            continue;
        if (number === undefined)
            errors[metric] = textIn(error) ?? 'there is no score';
        else
            scores.push([metric, number]);
    }
    const told = (0,means_by_name/* meansByName */.x)(scores.filter(([name]) => !Object.hasOwn(errors, name)));
    return {
        kind: 'scored',
        scores: {
            ...Object.fromEntries(told),
            ...(why === undefined ? { [successMetric]: Number(success) } : {}),
        },
        graderErrors: errors,
    };
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
            outcome: gh_models_results_outcomeOf((0,read_json/* objectsIn */.Qv)(row['evaluationResults'])),
            question: readable(testCase['input'] ?? testCase),
            expected: readable(testCase['expected']),
            answer: textIn(row['modelResponse']),
            model: textIn(file['model']),
        };
    });
    return { format: 'gh models', gating: [successMetric], results, notes: [] };
}
function gh_models_results_outcomeOf(evaluations) {
    if (evaluations.length === 0) {
        return { kind: 'scored', scores: {}, graderErrors: { [successMetric]: 'no evaluator looked at the answer' } };
    }
    const passed = evaluations.every((evaluation) => evaluation['passed'] === true);
    return { kind: 'scored', scores: { ...scoresOf(evaluations), [successMetric]: passed ? 1 : 0 } };
}
/** Evaluators of one name are one metric, which is their mean. */
function scoresOf(evaluations) {
    const scores = evaluations.flatMap(({ evaluatorName, score }) => {
        const [name, number] = [textIn(evaluatorName), numberIn(score)];
        return name === undefined || number === undefined ? [] : [[name, number]];
    });
    return Object.fromEntries((0,means_by_name/* meansByName */.x)(scores));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/harness-json.js

/** Texts are looked at to be passed over, since what they say is no number. */
const textOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs;
/** JSON as harnesses write it: Python writes NaN and Infinity, which are no values and are read as null. */
function readHarnessJson(text) {
    const read = (0,read_json/* readJson */.Vh)(text);
    if (read !== undefined || !/\b(?:NaN|Infinity)\b/.test(text))
        return read;
    return (0,read_json/* readJson */.Vh)(text.replace(textOrNumber, (found) => (found.startsWith('"') ? found : 'null')));
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
    refuseMissingRows({ ...promisedBy(file['results']), held: samples.length }, { path, key: 'results' });
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
/** The samples of all epochs; of a run that a task stops early, those that it ended with. */
function promisedBy(results) {
    if (!(0,read_json/* isJsonObject */.OW)(results))
        return { promised: undefined };
    const { total_samples: total, completed_samples: completed, early_stopping: stopping } = results;
    return { promised: ((0,read_json/* isJsonObject */.OW)(stopping) ? undefined : numberIn(total)) ?? numberIn(completed) };
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
/**
 * What Inspect's own letters stand for: correct, partially correct, incorrect, no answer; and the words that it reads.
 */
const letters = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
]);
const words = new Map([
    ['yes', 1],
    ['true', 1],
    ['no', 0],
    ['false', 0],
]);
function numberOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'string' ? numberOfText(value) : numberIn(value);
}
function numberOfText(text) {
    const told = letters.get(text) ?? words.get(text.toLowerCase());
    return told ?? (text.trim() === '' ? undefined : numberIn(Number(text)));
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/junit-elements.js


const badEnds = ['failure', 'error'];
const childSuites = (node) => ['testsuites', 'testsuite'].flatMap((name) => (name in node ? junit_elements_elements(node[name]) : []));
/** Suites at any depth, the outer ones first. */
function* suitesIn(node) {
    for (const child of childSuites(node)) {
        yield child;
        yield* suitesIn(child);
    }
}
/** Testcases wherever they stand: in testsuites, in nested ones, or at the top. */
function* testcasesIn(node, outer = '') {
    for (const child of childSuites(node)) {
        const suite = attribute(child, 'name') || outer;
        if ('testcase' in child)
            for (const testcase of junit_elements_elements(child['testcase']))
                yield { testcase, suite };
        yield* testcasesIn(child, suite);
    }
}
/** An element without attributes and children is a text. */
const junit_elements_elements = (value) => (Array.isArray(value) ? value : [value]).map((each) => ((0,read_json/* isJsonObject */.OW)(each) ? each : { '#text': each }));
/** Some runners say how a test ended by a word alone, in one of two attributes. */
const wordsOf = (testcase) => ['status', 'result'].map((name) => attribute(testcase, name).trim()).filter((word) => word !== '');
const skippedWord = /^(?:skip|not[ _-]?(?:run|executed)|disabled|ignored?|pending|suppressed|untested|todo)/i;
const passedWord = /^(?:pass|success|succeeded|ok|run|ran|executed|completed|finished|done)/i;
const isMarkedSkipped = (testcase) => 'skipped' in testcase || wordsOf(testcase).some((word) => skippedWord.test(word));
/** A failure beats a skip. */
const isSkipped = (testcase) => isMarkedSkipped(testcase) && !badEnds.some((name) => name in testcase);
/** The words by which a testcase that ran says that it did not pass; one that nobody knows is no pass. */
const wordsOfNoPass = (testcase) => wordsOf(testcase).filter((word) => !passedWord.test(word) && !skippedWord.test(word));
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

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/junit-counts.js



/**
 * Refuses a report of which a part would read as passed: one that counts more tests, more that failed or more that were
 * skipped than its testcases tell, and one with a suite that failed as a whole.
 */
function refuseUntoldTests(root, path) {
    tallyOf(root, path);
    const broken = [...suitesIn(root)].find((suite) => badEnds.some((name) => name in suite));
    if (broken === undefined)
        return;
    const message = `the suite \`${attribute(broken, 'name')}\` of this report failed as a whole`;
    throw new user_error/* UserError */.yo(message, { place: { path }, hint: failedAsWhole });
}
const failedAsWhole = 'have the runner report a suite that fails as a whole as a testcase of its own';
/** What a suite and those within it hold, which is held against what each of them counts. */
function tallyOf(suite, path) {
    const testcases = 'testcase' in suite ? junit_elements_elements(suite['testcase']) : [];
    const parts = [...childSuites(suite).map((child) => tallyOf(child, path)), ...testcases.map(tallyOfTestcase)];
    const held = parts.reduce((sum, part) => ({
        tests: sum.tests + part.tests,
        failures: sum.failures + part.failures,
        skipped: sum.skipped + part.skipped,
    }), { tests: 0, failures: 0, skipped: 0 });
    refuseContradiction(suite, held, path);
    return held;
}
const tallyOfTestcase = (testcase) => ({
    // pytest counts a test whose teardown errors twice: how it ended, and the error.
    tests: 'error' in testcase ? 2 : 1,
    failures: badEnds.reduce((sum, name) => sum + (name in testcase ? junit_elements_elements(testcase[name]).length : 0), 0) ||
        (wordsOfNoPass(testcase).length === 0 ? 0 : 1),
    skipped: isMarkedSkipped(testcase) ? 1 : 0,
});
function refuseContradiction(suite, held, path) {
    const who = attribute(suite, 'name') === '' ? 'this report' : `the suite \`${attribute(suite, 'name')}\` of this report`;
    const refuse = (what, hint) => {
        throw new user_error/* UserError */.yo(`${who} counts ${what}`, { place: { path }, hint });
    };
    const failures = countOf(suite, 'failures') + countOf(suite, 'errors');
    if (failures > held.failures)
        refuse(`${failures} failures and errors, but its testcases have ${held.failures}`, failedAsWhole);
    const tests = countOf(suite, 'tests');
    if (tests > held.tests)
        refuse(`${counted(tests, 'test')}, but holds ${counted(held.tests, 'testcase')}`, 'give the whole file as the runner writes it, with a testcase for every subtest and every test that was skipped');
    const skipped = countOf(suite, 'skipped');
    if (skipped > held.skipped)
        refuse(`${counted(skipped, 'skipped test')}, but marks ${held.skipped} of its testcases as skipped`, 'have the runner mark each test that was skipped by an element `skipped`');
}
const countOf = (suite, name) => Number(attribute(suite, name)) || 0;

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
 * Tests of one name in several suites are cases of their own, in one cluster.
 */
function readJunit(text, path) {
    const root = parse(text, path);
    refuseUntoldTests(root, path);
    const testcases = [...testcasesIn(root)];
    refusePlacesAsNames(root, testcases, path);
    const ran = testcases.filter(({ testcase }) => !isSkipped(testcase));
    const skipped = testcases.length - ran.length;
    const shared = namesInSeveralSuites(testcases, path);
    return {
        format: 'JUnit XML',
        gating: [successMetric],
        results: ran.flatMap((placed) => {
            const name = junit_results_nameOf(placed, path);
            return resultsOf(placed, shared.has(name) ? { id: `${placed.suite} \u203a ${name}`, cluster: name } : { id: name });
        }),
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
        throw whyNotRead(cause, place);
    }
    throw new user_error/* UserError */.yo('this XML has no testsuite, so it is no JUnit report', { place });
}
/** The parser ends its sentence with line and column, and lists the open elements where the file ends too early. */
function whyNotRead(cause, place) {
    const said = (cause instanceof Error ? cause.message : '').slice(0, 500);
    const open = /^Invalid '\[.*"([^"]+)"\]' found/s.exec(said)?.[1];
    if (open !== undefined) {
        const hint = 'the runner was stopped while it wrote, or the file was cut off';
        return new user_error/* UserError */.yo(`this XML cannot be read: it ends before \`${open}\` is closed`, { place, hint, cause });
    }
    const [, why = said, line] = /^(.*):(\d+):\d+$/s.exec(said) ?? [];
    const at = line === undefined ? place : { ...place, line: Number(line) };
    return new user_error/* UserError */.yo(`this XML cannot be read: ${why}`, { place: at, cause });
}
/** promptfoo numbers its tests, so that behind one put in the middle each would be compared with another. */
function refusePlacesAsNames(root, testcases, path) {
    const isOfPromptfoo = childSuites(root).some((suite) => attribute(suite, 'name') === 'promptfoo');
    if (!isOfPromptfoo || !testcases.some(({ testcase }) => /^test \d+(?::|$)/.test(attribute(testcase, 'name'))))
        return;
    throw new user_error/* UserError */.yo('this JUnit report of promptfoo tells its tests by their place, so they cannot be paired', {
        place: { path },
        hint: 'give its results as JSON: promptfoo eval --output results.json',
    });
}
/** What a test is called: by its class and name, and one whose title is empty by its class or suite. */
function junit_results_nameOf({ testcase, suite }, path) {
    const parts = [attribute(testcase, 'classname'), attribute(testcase, 'name')].filter((part) => part !== '');
    const name = parts.join(' \u203a ') || suite;
    if (name === '' || !('@name' in testcase))
        throw new user_error/* UserError */.yo('a testcase of this report has no name', { place: { path } });
    return name;
}
/** Newman calls a test of each request the same, so that only the suite tells them apart. */
function namesInSeveralSuites(testcases, path) {
    const suites = new Map();
    const shared = new Set();
    for (const placed of testcases) {
        const name = junit_results_nameOf(placed, path);
        const first = suites.get(name);
        if (first === undefined)
            suites.set(name, placed.suite);
        else if (first !== placed.suite)
            shared.add(name);
    }
    return shared;
}
function resultsOf({ testcase, suite }, identity) {
    const seconds = Number(attribute(testcase, 'time'));
    const latencyMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
    const question = attribute(testcase, 'name') || suite;
    return outcomesOf(testcase).map(({ outcome, answer }) => ({ ...identity, outcome, answer, question, latencyMs }));
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
const failedWord = /^(?:fail|error|broken|aborted)/i;
/** A word that nobody knows is no pass. */
function toldByWords(testcase) {
    const words = wordsOfNoPass(testcase);
    if (words.some((word) => failedWord.test(word)))
        return passOrFail(false);
    const [strange] = words;
    if (strange === undefined)
        return passOrFail(true);
    return {
        kind: 'errored',
        message: `the report says \`${strange.slice(0, 40)}\`, which is neither a pass nor a failure`,
    };
}
const longestMessage = 2000;
const toldOf = (testcase, name) => name in testcase
    ? junit_elements_elements(testcase[name]).map((element) => (attribute(element, 'message') || decode(textIn(element['#text']) ?? '')).slice(0, longestMessage))
    : [];

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/langsmith-results.js


const prefixes = { asked: 'inputs.', answered: 'outputs.', expected: 'reference.', told: 'feedback.' };
/** True of the columns of an experiment that LangSmith gives as a table. */
function hasLangSmithColumns(names) {
    const has = (prefix) => names.some((name) => name.startsWith(prefix));
    const isOfExample = names.includes('example_id');
    return has(prefixes.told) ? isOfExample || has(prefixes.asked) : isOfExample && has(prefixes.asked);
}
/**
 * Reads the rows of an experiment of LangSmith: what evaluators told is a metric each, and repetitions of an example
 * are repeats. Throws a `UserError` where no evaluator told a number.
 */
function readLangSmith(rows, path) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(partOf(row, prefixes.told))))];
    const hasNumber = (name) => rows.some((row) => scoreIn(row[prefixes.told + name]) !== undefined);
    const [metrics, words] = [names.filter(hasNumber), names.filter((name) => !hasNumber(name))];
    if (metrics.length === 0) {
        throw new user_error/* UserError */.yo('no evaluator of this experiment told a number, so nothing could be judged', {
            place: { path },
            hint: 'scores stand in columns such as `feedback.correctness`',
        });
    }
    const notes = words.map((name) => `${path}: the feedback ${name} is never a number, so it is left out`);
    return { format: 'LangSmith', results: rows.map((row) => langsmith_results_resultOf(row, metrics, path)), notes };
}
function langsmith_results_resultOf(row, metrics, path) {
    const asked = partOf(row, prefixes.asked);
    const example = readable(row['example_id']) ?? '';
    const seconds = scoreIn(row['execution_time']);
    return {
        id: example === '' ? idOfMeaning(asked, path) : example,
        outcome: langsmith_results_outcomeOf(row, metrics),
        question: readable(onlyOf(asked)),
        expected: readable(onlyOf(partOf(row, prefixes.expected))),
        answer: readable(onlyOf(partOf(row, prefixes.answered))),
        latencyMs: seconds === undefined ? undefined : seconds * 1000,
    };
}
/** A target that broke was graded perhaps all the same, on no answer. */
function langsmith_results_outcomeOf(row, metrics) {
    const error = readable(row['error']) ?? '';
    if (error !== '')
        return { kind: 'errored', message: error };
    const told = metrics.map((name) => ({
        name,
        value: row[prefixes.told + name],
        score: scoreIn(row[prefixes.told + name]),
    }));
    return {
        kind: 'scored',
        scores: Object.fromEntries(told.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score]]))),
        graderErrors: Object.fromEntries(told.flatMap(({ name, value, score }) => (score === undefined ? [[name, whyNoScore(value)]] : []))),
    };
}
const whyNoScore = (value) => {
    const said = readable(value) ?? '';
    return said === '' ? 'there is no score' : `${said} is no score`;
};
/** A number or a truth, in a cell of a CSV too, as Python writes both. */
function scoreIn(value) {
    if (typeof value === 'boolean')
        return Number(value);
    const text = textIn(value)?.trim().toLowerCase();
    if (text === undefined)
        return numberIn(value);
    if (text === 'true' || text === 'false')
        return Number(text === 'true');
    return text === '' ? undefined : numberIn(Number(text));
}
/** The columns of one kind by their own names; of those that are empty here other rows have something. */
function partOf(row, prefix) {
    const own = Object.entries(row).filter(([name]) => name.startsWith(prefix) && name.length > prefix.length);
    const filled = own.filter(([, value]) => prefix === prefixes.told || (value !== null && value !== ''));
    return Object.fromEntries(filled.map(([name, value]) => [name.slice(prefix.length), value]));
}
/** What stands alone needs no name. */
function onlyOf(part) {
    const values = Object.values(part);
    return values.length > 1 ? part : values[0];
}

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
    const told = events.flatMap(openai_evals_results_resultOf);
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
function openai_evals_results_resultOf({ id, type, data }) {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/parse-json-line.js
var parse_json_line = __webpack_require__(77058);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-traits.js
var grader_traits = __webpack_require__(2451);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/issues/why-unfit.js
var why_unfit = __webpack_require__(68348);
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
const example = 'write one score a line: {"id": "1", "score": 0.5}, with "repeat", "cluster" and "metric" where there are any, and "error" where there is no score';
/** Scores from JSONL. A line that is no score, and one that is there twice, are a `UserError` with the line. */
const readScoreLines = (text, path) => gather([...(0,filled_lines/* filledLines */.o)(text)].map(({ text: lineText, line }) => {
    const place = { path, line };
    return { value: (0,parse_json_line/* parseJsonLine */.w)(lineText.replace(/^\uFEFF/, ''), place, example), place };
}));
const numericColumns = ['score', 'repeat'];
/** Scores from CSV, whose first line names the columns. */
function readScoreTable(text, path) {
    return gather(csvRecords(text, path).map(({ record, line }) => {
        const filled = Object.entries(record).filter(([, cell]) => cell.trim() !== '');
        const cells = filled.map(([name, cell]) => [name, numericColumns.includes(name) ? plain_scores_numberOf(cell) : cell]);
        return { value: Object.fromEntries(cells), place: { path, line } };
    }));
}
/** A cell that is no number stays a text, which is then refused as one. */
const plain_scores_numberOf = (cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell));
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
        const { why, hint = example, ...found } = (0,why_unfit/* whyUnfit */.V)(value, ScoreRow, place);
        throw new user_error/* UserError */.yo(`this line is not a score: ${why}`, { ...found, hint });
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
    const told = textIn(row['description']) ?? ((0,read_json/* isJsonObject */.OW)(testCase) ? textIn(testCase['description']) : undefined);
    return told === undefined || placeInFile.test(told) ? undefined : told;
}
/** What promptfoo calls a test of a CSV or JSONL that has no description of its own. */
const placeInFile = /^Row #\d+$/;
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
/** What a judge that gave no verdict said. */
function brokenGraders(grading) {
    const all = [grading, ...(0,read_json/* objectsIn */.Qv)(grading['componentResults'])];
    const broken = all.find((part) => ((0,read_json/* isJsonObject */.OW)(part['metadata']) && part['metadata']['graderError'] === true) || passedAtZero(part));
    return broken === undefined ? undefined : (textIn(broken['reason']) ?? 'a grader broke');
}
/** A judge that leaves `pass` out has passed for promptfoo, whatever its score (promptfoo#10611). */
const passedAtZero = ({ pass, score, assertion }) => pass === true &&
    score === 0 &&
    (0,read_json/* isJsonObject */.OW)(assertion) &&
    assertion['type'] === 'llm-rubric' &&
    assertion['weight'] !== 0 &&
    assertion['threshold'] === undefined;

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/read-results.js















const known = 'promptfoo (JSON or JSONL), JUnit XML, `gh models eval --json`, Inspect logs as JSON, OpenAI evals logs, test runs of deepeval, tables of LangSmith, events of Braintrust, and plain scores as JSONL or CSV are read';
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
    const whole = readHarnessJson(text)?.json;
    if ((0,read_json/* isJsonObject */.OW)(whole))
        return readFile(whole, { text, path });
    if (Array.isArray(whole))
        return readList(whole, path);
    return readLines(text, path);
}
function readList(list, path) {
    const rows = list.filter(read_json/* isJsonObject */.OW);
    const results = rows.length === list.length ? readRows(rows, path) : undefined;
    if (results !== undefined)
        return results;
    throw unknownShape(path, 'it is a JSON list');
}
/** Rows of a harness that gives each as an object, told by the first. */
function readRows([first, ...others], path) {
    if (first === undefined)
        return undefined;
    const reader = rowReaderOf(first);
    return reader?.([first, ...others], path);
}
function rowReaderOf(first) {
    if (hasLangSmithColumns(Object.keys(first)))
        return readLangSmith;
    return isBraintrustEvent(first) ? readBraintrust : undefined;
}
function readTable(text, path) {
    const header = (text.split('\n', 1)[0] ?? '').split(',').map((cell) => cell.trim().replace(/^"|"$/g, ''));
    if (hasLangSmithColumns(header)) {
        const rows = csvRecords(text, path).map(({ record }) => record);
        return readLangSmith(rows, path);
    }
    if (header.includes('id') && (header.includes('score') || header.includes('error')))
        return readScoreTable(text, path);
    throw unknownShape(path, whyNoTable(text));
}
function whyNoTable(text) {
    const [header = ''] = text.split('\n', 1);
    if (header.includes('\u0000'))
        return 'it is not UTF-8; save it as UTF-8';
    const parted = /\bid"?\s*([;\t])|([;\t])\s*"?id\b/.exec(header);
    if (parted === null)
        return 'it is no JSON, no XML, and no CSV with the columns `id` and `score`';
    const by = (parted[1] ?? parted[2]) === ';' ? 'semicolons' : 'tabs';
    return `its columns are parted by ${by}, and those of a CSV by commas`;
}
function readFile(file, { text, path }) {
    const rows = promptfooRowsOf(file);
    if (rows !== undefined)
        return readPromptfoo(file, rows, path);
    if (isGhModelsFile(file))
        return readGhModels(file, path);
    const run = deepevalRunOf(file);
    if (run !== undefined)
        return readDeepeval(run, path);
    if (isInspectLog(file))
        return readInspectLog(file, path);
    const events = braintrustEventsOf(file);
    if (events !== undefined)
        return readBraintrust(events, path);
    if ('suites' in file && 'gate' in file)
        throw runOfOurOwn(path);
    if (isPromptfooRow(file))
        return readPromptfooRows([file], path);
    if (isOpenAiEvalsLine(file))
        return readOpenAiEvals([file], path);
    const rowAlone = readRows([file], path);
    if (rowAlone !== undefined)
        return rowAlone;
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
    const first = readHarnessJson(text.slice(0, text.indexOf('\n') + 1 || undefined).trim())?.json;
    if (!(0,read_json/* isJsonObject */.OW)(first))
        throw unknownShape(path, 'it is neither JSON nor JSONL');
    if (isPromptfooRow(first))
        return readPromptfooRows(objectsOf(text, path).filter(isRow(path)), path);
    if (isOpenAiEvalsLine(first))
        return readOpenAiEvals(objectsOf(text, path), path);
    const readRow = rowReaderOf(first);
    if (readRow !== undefined)
        return readRow(objectsOf(text, path), path);
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
        const value = readHarnessJson(lineText)?.json;
        if ((0,read_json/* isJsonObject */.OW)(value))
            return value;
        throw new user_error/* UserError */.yo('this line is no JSON object', { place: { path, line } });
    });
}
const unknownShape = (path, why) => new user_error/* UserError */.yo(`these results are of no known format: ${why}`, { place: { path }, hint: known });


/***/ }),

/***/ 81511:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ meansByName)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** For each name the mean of all numbers that it has, in the order in which names come. */
function meansByName(all) {
    const values = new Map();
    for (const [name, value] of all) {
        const known = values.get(name);
        if (known === undefined)
            values.set(name, [value]);
        else
            known.push(value);
    }
    return new Map([...values].map(([name, each]) => [name, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(each)]));
}


/***/ }),

/***/ 65599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseLocatedYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/json-loss.js
var json_loss = __webpack_require__(13313);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/without-stacks.js
var without_stacks = __webpack_require__(40977);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/aliases.js

/**
 * Characters that aliases may add to a text; a few that name one another could stand for more than any memory holds.
 */
const mostAdded = 5_000_000;
/** True of a document whose aliases stand for themselves, or for more than anybody means. */
const repeatsTooMuch = ({ contents }, written) => sizeOf(contents, new Map()) > written + mostAdded;
/**
 * About as many characters as a node would take if it were written without aliases. An alias means the last anchor
 * before it.
 */
function sizeOf(node, anchored) {
    if ((0,dist/* isAlias */.Vj)(node))
        return anchored.get(node.source) ?? 0;
    if ((0,dist/* isPair */.tO)(node))
        return sizeOf(node.key, anchored) + sizeOf(node.value, anchored);
    if ((0,dist/* isScalar */.jn)(node))
        return settled(node.anchor, String(node.value ?? '').length, anchored);
    if (!(0,dist/* isCollection */.P3)(node))
        return 0;
    if (node.anchor !== undefined)
        anchored.set(node.anchor, Number.POSITIVE_INFINITY);
    return settled(node.anchor, node.items.reduce((size, item) => size + sizeOf(item, anchored), 0), anchored);
}
function settled(anchor, length, anchored) {
    const size = length + 1;
    if (anchor !== undefined)
        anchored.set(anchor, size);
    return size;
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/whole-number.js
var whole_number = __webpack_require__(60680);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/loss.js


/** The first key that its mapping has already or that no object keeps, or the first number that would be rounded. */
function findYamlLoss(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return roundedNumber(node);
    if (!(0,dist/* isNode */.Ll)(node) || !('items' in node) || !Array.isArray(node.items))
        return undefined;
    const seen = new Set();
    let before;
    for (const item of node.items) {
        const loss = (0,dist/* isPair */.tO)(item) ? lossOfPair(item, before, seen) : findYamlLoss(item);
        if (loss !== undefined)
            return loss;
        before = item;
    }
    return undefined;
}
const lossOfPair = (pair, before, seen) => numberWithComma(pair, before) ?? findYamlLoss(pair.key) ?? lossOfKey(pair.key, seen) ?? findYamlLoss(pair.value);
/** Of `{ a: 1,000 }` a parser makes `a: 1` and a key `000` without a value. */
function numberWithComma({ key, value }, before) {
    if (!(0,dist/* isPair */.tO)(before) || !(0,dist/* isScalar */.jn)(before.value) || !(0,dist/* isScalar */.jn)(key) || (0,dist/* isNode */.Ll)(value))
        return undefined;
    const [start = 0, end] = before.value.range ?? [];
    const isNext = end !== undefined && key.range?.[0] === end + 1;
    if (!isNext || typeof before.value.value !== 'number' || !/^\d+$/u.test(key.source ?? ''))
        return undefined;
    return { kind: 'number-with-comma', text: `${before.value.source},${key.source}`, offset: start };
}
function roundedNumber(node) {
    const { value, source = '' } = node;
    if (typeof value !== 'number' || !(0,whole_number/* isRoundedNumber */.j)(source))
        return undefined;
    return { kind: 'rounded-number', text: source, offset: node.range?.[0] ?? 0 };
}
/** Keys are texts in the end, so that `1` and `"1"` are the same. */
function lossOfKey(node, seen) {
    if ((0,dist/* isCollection */.P3)(node))
        return { kind: 'compound-key', text: String(node), offset: node.range?.[0] ?? 0 };
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    const text = String(node.value ?? '');
    const offset = node.range?.[0] ?? 0;
    if (text === '__proto__')
        return { kind: 'prototype-key', text, offset };
    if (seen.has(text))
        return { kind: 'repeated-key', text, offset };
    seen.add(text);
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/mistake.js

const indentAlike = 'give the keys of one block or of one list item the same indentation, in spaces';
const endWithColon = 'end each key with a colon and a space, as in `version: 1`';
const quoteIt = 'put the value in quotes';
const hints = {
    TAB_AS_INDENT: 'indent with spaces',
    MULTILINE_IMPLICIT_KEY: endWithColon,
    MISSING_CHAR: endWithColon,
    BLOCK_AS_IMPLICIT_KEY: 'put a value with a colon in quotes, and give the keys of one block the same indentation',
    BAD_SCALAR_START: quoteIt,
    BAD_DQ_ESCAPE: 'take single quotes, in which a backslash is a letter like any other',
    BAD_INDENT: indentAlike,
    UNEXPECTED_TOKEN: quoteIt,
};
const mergeMark = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu;
/** The first mistake that the parser found in a text, if any. */
function mistakeOf(document, text) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    const message = sentenceOf(error);
    const mark = mergeMark.exec(text);
    if (mark !== null)
        return { offset: mark.index, message, hint: 'a merge left its marks here; keep one of its sides' };
    if (/closing .*quote/u.test(message))
        return { offset: lastQuoteBefore(error.pos[0], document) ?? error.pos[0], message: 'this quote is not closed' };
    const hint = hintForCharacters(lineAt(text, error.pos[0])) ??
        (/without - indicator/u.test(message) ? indentAlike : hints[error.code]);
    return { offset: error.pos[0], message, hint };
}
/** The first alias that stands for nothing, as an unquoted `*.md` does. */
function aliasOfNothing(document) {
    let found;
    // The parser's own search goes through the whole text for each alias.
    const anchors = new Set();
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            anchors.add(node.anchor);
        if (!(0,dist/* isAlias */.Vj)(node) || anchors.has(node.source))
            return undefined;
        const message = `\`*${node.source}\` stands for an anchor, and there is none of this name`;
        found = { offset: node.range?.[0] ?? 0, message, hint: 'put a value that begins with `*` in quotes' };
        return dist/* visit */.YR.BREAK;
    });
    return found;
}
/** Characters that look like those of YAML, as word processors, chats and web pages put them in. */
function hintForCharacters(line) {
    if (/^ *\t/u.test(line))
        return hints.TAB_AS_INDENT;
    if (/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u.test(line))
        return 'this line holds a space that is none to YAML, such as U+00A0; type its spaces anew';
    return /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/u.test(line) ? 'YAML quotes by " and \', and not by \u201c and \u201d' : undefined;
}
function lineAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}
/** A quote that nobody closes takes in all that follows it, up to where the parser misses its end. */
function lastQuoteBefore(end, document) {
    let offset;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, { type, range }) => {
            const start = range?.[0] ?? end;
            if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && start < end)
                offset = start;
        },
    });
    return offset;
}
/** The parser tells callers what to call, which says nothing to whoever wrote the text. */
const sentenceOf = ({ code, message }) => code === 'MULTIPLE_DOCS' ? '`---` begins a second document, and one is read' : firstSentence(message);
const firstSentence = (message) => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;

// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/nesting.js
var nesting = __webpack_require__(14064);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js








/**
 * Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason.
 */
function parseLocatedYaml(text, path) {
    if ((0,nesting/* nestsTooDeep */.q)(text))
        throw new user_error/* UserError */.yo('this YAML is nested too deep', { place: { path } });
    const lineCounter = new dist/* LineCounter */.HN();
    // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
    const document = (0,without_stacks/* withoutStacks */.G)(() => (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false }));
    const placeOf = (offset) => ({ path, line: lineCounter.linePos(offset).line });
    const invalid = ({ message, offset, hint }) => new user_error/* UserError */.yo(`this is not valid YAML: ${message}`, { place: placeOf(offset), hint });
    const mistake = mistakeOf(document, text);
    if (mistake !== undefined)
        throw invalid(mistake);
    if (repeatsTooMuch(document, text.length))
        throw new user_error/* UserError */.yo('the aliases of this YAML stand for too much', { place: { path } });
    const loss = findYamlLoss(document.contents);
    if (loss?.kind === 'repeated-key')
        throw invalid({ message: 'Map keys must be unique', offset: loss.offset, hint: json_loss/* hintForLoss */._U[loss.kind] });
    if (loss !== undefined)
        throw new user_error/* UserError */.yo(`this YAML ${(0,json_loss/* describeLoss */.$4)(loss)}`, {
            place: placeOf(loss.offset),
            hint: json_loss/* hintForLoss */._U[loss.kind],
        });
    const alias = aliasOfNothing(document);
    if (alias !== undefined)
        throw invalid(alias);
    return {
        value: document.toJS({ maxAliasCount: -1 }),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
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
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => ((0,dist/* isScalar */.jn)(item.key) ? String(item.key.value) : '') === String(key));
        return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
    }
    if ((0,dist/* isNode */.Ll)(node) && 'items' in node && Array.isArray(node.items)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: startOf(item) };
    }
    return undefined;
}
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);


/***/ }),

/***/ 14064:
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

/***/ 19416:
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
;
})
