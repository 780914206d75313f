(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7275;
exports.ids = [7275];
exports.modules = {

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34797);

/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${(0,_domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`);


/***/ }),

/***/ 89215:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulateCommand: () => (/* binding */ simulateCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/false-rollback-budget.js
var false_rollback_budget = __webpack_require__(77789);
// EXTERNAL MODULE: ./dist/compiled/domain/simulation/model-behaviour.js
var model_behaviour = __webpack_require__(36392);
// EXTERNAL MODULE: ./dist/compiled/domain/simulation/simulated-settings.js
var simulated_settings = __webpack_require__(95815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/quantile.js
var quantile = __webpack_require__(51998);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/simulation/simulation-report.js





const Count = schemas/* number */.aig().int().nonnegative();
/** How the promotions of one scenario went. */
const ScenarioSummary = schemas/* strictObject */.rej({
    scenario: schemas/* string */.YjP(),
    runs: Count,
    completed: Count,
    completed_interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('Of the share, by Wilson at 95 %'),
    rolled_back: schemas/* strictObject */.rej({ before_production: Count, shadow: Count, traffic: Count, full: Count }),
    unfinished: Count,
    median_pairs: schemas/* number */.aig(),
    median_requests: schemas/* number */.aig(),
    median_hours: schemas/* number */.aig(),
});
/** What `lanegate simulate` prints as JSON. */
const SimulationReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    seed: schemas/* string */.YjP(),
    faults: schemas/* boolean */.zMY().describe('Whether calls crashed, were made twice or ran on a wrong clock'),
    false_rollback_budget: schemas/* number */.aig().describe('At most how often an equal model is rolled back'),
    scenarios: schemas/* array */.YOg(ScenarioSummary),
});
/** Sums the runs of one scenario up. */
function summariseRuns(scenario, runs) {
    const completed = runs.filter(({ outcome }) => outcome === 'completed').length;
    const back = runs.filter(({ outcome }) => outcome === 'rolled-back');
    const backFrom = (...stages) => back.filter(({ stage }) => stages.includes(stage)).length;
    const median = (of) => (0,quantile/* quantile */.Y)(runs.map((run) => run[of]), 0.5);
    return {
        scenario,
        runs: runs.length,
        completed,
        completed_interval: (0,wilson_interval/* wilsonInterval */.Y)(completed, runs.length, (0,normal_distribution/* normalQuantile */.Z)(0.975)),
        rolled_back: {
            before_production: backFrom('dev', 'staging'),
            shadow: backFrom('shadow'),
            traffic: backFrom('traffic'),
            full: backFrom('full'),
        },
        unfinished: runs.length - completed - back.length,
        median_pairs: median('pairs'),
        median_requests: median('requests'),
        median_hours: median('hours'),
    };
}
const heading = [
    'scenario',
    'runs',
    'reached full',
    'back from shadow',
    'traffic',
    'full',
    'pairs',
    'requests',
    'hours',
];
/** The report as people read it. */
function simulationText({ scenarios, seed, faults, false_rollback_budget: budget }) {
    const rows = scenarios.map((each) => {
        const { shadow, traffic, full } = each.rolled_back;
        const medians = [each.median_pairs, each.median_requests, each.median_hours].map((value) => value.toFixed(0));
        return [each.scenario, String(each.runs), shareOf(each), String(shadow), String(traffic), String(full), ...medians];
    });
    const lines = (0,align_columns/* alignColumns */.R)([heading, ...rows], ['left', ...heading.slice(1).map(() => 'right')]);
    const disturbed = faults ? ', with crashes, double calls and wrong clocks' : '';
    return [
        ...lines,
        '',
        `Seed ${seed}${disturbed}; pairs, requests and hours are medians. An equal model is rolled back in at most ${(100 * budget).toFixed(0)} % of promotions.`,
        '',
    ].join('\n');
}
const shareOf = ({ completed, runs, completed_interval: [low, high] }) => `${((100 * completed) / Math.max(1, runs)).toFixed(0)} % (${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)})`;

// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
;// CONCATENATED MODULE: ./dist/compiled/cli/simulate.js






const described = model_behaviour/* scenarioNames */.LZ.map((name) => `${name} (${model_behaviour/* scenarios */.qQ[name].means})`).join(', ');
/** `lanegate simulate`: how promotions end, of models whose truth is known. */
const simulateCommand = (context) => new esm/* Command */.uB('simulate')
    .description('promote models of a simulated fleet, by the stage that production uses, and count how that ends')
    .addOption(new esm/* Option */.c$('--scenario <name...>', `which models: ${described}`).choices(model_behaviour/* scenarioNames */.LZ).default(model_behaviour/* scenarioNames */.LZ))
    .addOption(new esm/* Option */.c$('--runs <count>', 'promotions of each, 1 to 10000').argParser(toRuns).default(20))
    .option('--seed <text>', 'what all chance depends on', 'lanegate')
    .option('--faults', 'let calls crash, be made twice, get stale evidence and run on wrong clocks')
    .option('--json', 'print the counts as JSON')
    .action(async (options) => {
    const report = await simulateAll(context.world, options);
    if (options.json)
        (0,cli_context/* printJson */.Q)(context, report);
    else
        context.world.terminal.print(simulationText(report));
});
async function simulateAll(world, options) {
    const { seed, faults: withFaults = false } = options;
    const { simulatePromotion, simulationStartMs } = await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(9356), __webpack_require__.e(4919), __webpack_require__.e(426), __webpack_require__.e(6975)]).then(__webpack_require__.bind(__webpack_require__, 8682));
    const settings = (0,simulated_settings/* simulatedSettings */.G)();
    const summaries = [];
    for (const scenario of options.scenario) {
        const runs = [];
        for (let number = 0; number < options.runs; number += 1) {
            const promotion = { scenario, seed: `${seed} ${number}`, withFaults, settings };
            runs.push(await simulatePromotion(world.openSimulation(simulationStartMs), promotion));
            world.terminal.interruption.throwIfAborted();
        }
        summaries.push(summariseRuns(scenario, runs));
    }
    const budget = (0,false_rollback_budget/* totalOf */.e6)((0,false_rollback_budget/* falseRollbackBudget */.ZQ)(settings.promotion, settings.gate.alpha));
    return { version: 1, seed, faults: withFaults, false_rollback_budget: budget, scenarios: summaries };
}
function toRuns(text) {
    const runs = Number(text);
    if (/^\d+$/.test(text) && runs >= 1 && runs <= 10_000)
        return runs;
    throw new esm/* InvalidArgumentError */.Di('It is a whole number from 1 to 10000.');
}


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

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 34797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ obeyedOrUnseen),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or a runner obeys or does not show, and JSON and YAML may carry as it is. */
const obeyedOrUnseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
const jsonText = (value, indent) => JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) => Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''));
const escapedUnit = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ }),

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 54570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43190);

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemesOf */ .w)(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 43190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graphemesOf)
/* harmony export */ });
let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ }),

/***/ 97629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


/***/ }),

/***/ 51998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 28649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
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


/***/ })

};
;
})
