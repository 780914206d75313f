(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4430;
exports.ids = [4430,6975];
exports.modules = {

/***/ 42049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatewayCommand: () => (/* binding */ gatewayCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/recording/recording-path.js
var recording_path = __webpack_require__(85054);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/json-text.js
var json_text = __webpack_require__(34797);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/gateway-lines.js
var gateway_lines = __webpack_require__(33867);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/describe-serving.js
var describe_serving = __webpack_require__(60374);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/serving-table.js
var serving_table = __webpack_require__(56809);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/report-text.js





const mostLines = 30;
/** What a gateway served, for a terminal, when it has stopped. */
function servingText(report) {
    const sections = [
        (0,describe_serving/* servingSentences */.fi)(report),
        (0,serving_table/* servingTable */.x)('route', report.routes, { lines: mostLines }),
        (0,serving_table/* servingTable */.x)('model', report.models, { lines: mostLines }),
        (0,serving_table/* servingTable */.x)('session', report.sessions, { lines: mostLines }),
        (0,serving_table/* servingTable */.x)('user', report.users, { lines: mostLines }),
        incidentLines(report),
        stopLines(report),
        capLines(report),
        (0,describe_serving/* troubledBreakers */.FY)(report).map(describe_serving/* describeBreaker */.ag),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
const incidentLines = ({ incidents }) => Object.entries(incidents).map(([kind, count]) => `no answer, ${kind}: ${(0,format_quantity/* formatAmount */.ej)(count, 'call')}`);
function stopLines({ stopped_by: stoppedBy }) {
    const stops = (0,describe_serving/* describeStops */.pk)(stoppedBy);
    return stops === '' ? [] : [`stopped: ${stops}`];
}
const capLines = ({ caps }) => (0,align_columns/* alignColumns */.R)(caps
    .slice(0, mostLines)
    .map((cap) => [
    `cap of ${(0,terminal_text/* terminalName */.Ao)((0,describe_serving/* capHolder */.BI)(cap))}`,
    (0,describe_serving/* describeCap */._Q)(cap),
    `${(0,describe_serving/* describeMeasured */.aY)(cap.measure, cap.left)} left`,
]), ['left', 'right', 'right']);

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/cli/run-folder.js
var run_folder = __webpack_require__(97763);
;// CONCATENATED MODULE: ./dist/compiled/cli/gateway.js








const usualPort = 4117;
/** `lanegate gateway`: the guarded models as a server that speaks to any harness. */
const gatewayCommand = (context) => new esm/* Command */.uB('gateway')
    .description('answer OpenAI and Anthropic clients through budgets, breakers, retries, cache and traces')
    .option('--port <number>', 'the port of 127.0.0.1 to listen on; 0 for any that is free', portOf, usualPort)
    .option('--configuration <file>', 'the file that stands in for lanegate.yml')
    .option('--folder <dir>', 'where answers, breakers, sessions and traces are kept (default: .lanegate)')
    .option('--record <file>', 'write every answer down in this file, in the folder that the program runs in')
    .option('--replay <file>', 'take every answer from this file and ask nobody')
    .option('--stdin', 'read {"key":\u2026,"keys":{NAME:\u2026}} from the first line of standard input: the key, and those of providers')
    .option('--json', 'print the address as one line of JSON, and at the end what was served as another')
    .option('--untrusted', 'spend no more than budget.per_untrusted_run allows')
    .action(async (options) => {
    const { world } = context;
    if (options.json && !options.stdin)
        throw keyUnknown();
    const [{ serve }, ownFolder] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(1390), __webpack_require__.e(2490), __webpack_require__.e(4762), __webpack_require__.e(2991)]).then(__webpack_require__.bind(__webpack_require__, 17636)),
        // What commands spend in a day is kept there wherever else this one works.
        (0,run_folder/* openLanegateFolder */.CQ)(world.files),
    ]);
    const folder = options.folder ?? ownFolder;
    const { key, keys } = options.stdin ? await givenKeys(world) : { key: world.newServerKey(), keys: {} };
    world.rememberSecret(key);
    const serving = await world.openServing({ answersFolder: `${folder}/answers`, keys });
    await serve({ ...world, ...serving, display: options.json ? undefined : serving.display }, {
        folder,
        key,
        port: options.port,
        configuration: options.configuration,
        record: options.record === undefined ? undefined : recordingPath(options.record),
        replay: options.replay,
        isUntrusted: options.untrusted ?? false,
        signal: world.terminal.interruption,
        onReady: (address) => options.json ? tellJson(context, address) : tell(context, address, options.stdin ? undefined : key),
        onServed: (report) => world.terminal.print(options.json ? `${(0,json_text/* jsonText */.s)(report)}\n` : `\n${servingText(report)}`),
    });
});
/** What a program reads tells no key, so somebody has to know it before. */
const keyUnknown = () => new user_error/* UserError */.yo('nobody would know the key of this gateway, since --json does not tell it', {
    hint: 'add --stdin and write {"key":"\u2026"} to its standard input, or leave --json out',
});
function portOf(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port <= 65_535)
        return port;
    throw new esm/* InvalidArgumentError */.Di('a port is a number from 0 to 65535');
}
async function givenKeys(world) {
    const value = (0,read_json/* readJson */.Vh)(await world.readLine())?.json;
    const parsed = gateway_lines/* GatewaySecrets */.Q.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo('the first line of standard input is not {"key":\u2026,"keys":{\u2026}}', {
        hint: 'the key has 16 to 200 letters, digits and signs of _ . ~ + / = -',
    });
}
/** Where a recording may be written is what `api: record` of lanegate.yml may name. */
function recordingPath(path) {
    const parsed = recording_path/* RecordingPath */.h.safeParse(path);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo(`no recording is written there: its path ${parsed.error.issues[0]?.message}`, {
        place: { path },
        hint: 'name a file of the folder that you run this in, by its path from there, such as `evals/harness.jsonl`',
    });
}
function tell({ world }, address, key) {
    const shown = key ?? '(as given)';
    const lines = [
        `Answering at ${address.url} until it is stopped. Clients reach it with`,
        `  export OPENAI_BASE_URL=${address.openaiBaseUrl} OPENAI_API_KEY=${shown}`,
        `  export ANTHROPIC_BASE_URL=${address.anthropicBaseUrl} ANTHROPIC_API_KEY=${shown}`,
        `  export LANEGATE_GATEWAY_URL=${address.url} LANEGATE_GATEWAY_KEY=${shown}`,
    ];
    world.terminal.print(`${lines.join('\n')}\n`);
}
function tellJson({ world }, { url, openaiBaseUrl, anthropicBaseUrl }) {
    const line = {
        version: 1,
        url,
        openai_base_url: openaiBaseUrl,
        anthropic_base_url: anthropicBaseUrl,
        pid: world.processId,
    };
    world.terminal.print(`${JSON.stringify(line)}\n`);
}


/***/ }),

/***/ 97763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ openLanegateFolder),
/* harmony export */   Xm: () => (/* binding */ runFolderOf),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   vc: () => (/* binding */ historyFolder)
/* harmony export */ });
/** Where runs, paid answers and what a gateway knows are kept. */
const lanegateFolder = '.lanegate';
/** Where the answers of base arms are counted from one run to the next. */
const historyFolder = `${lanegateFolder}/history`;
/** The folder of what is kept from one command to the next. It is nobody's change, so git ignores it. */
async function openLanegateFolder(files) {
    await files.write(`${lanegateFolder}/.gitignore`, '*\n');
    return lanegateFolder;
}
/** Where the run folder is, whether it is there or not. */
const runFolderOf = (wanted) => wanted ?? `${lanegateFolder}/run`;
/** The run folder to use: the one asked for, or the default. Whatever it is, answers are kept beside it. */
async function openRunFolder(files, wanted, name = 'run') {
    const folder = await openLanegateFolder(files);
    return wanted ?? `${folder}/${name}`;
}


/***/ }),

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
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
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
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

/***/ 20905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeScope),
/* harmony export */   V: () => (/* binding */ ScopeKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


/** What a cap is a cap of. */
const ScopeKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['request', 'session', 'user', 'run', 'hour', 'pull_request', 'day']);
const longestName = 60;
/** A scope as a sentence about its cap names it. Names are the caller's and may be hostile. */
function describeScope({ kind, name }) {
    if (name !== undefined)
        return `${kind} ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(name, longestName)}`;
    switch (kind) {
        case 'request':
            return 'one request';
        case 'session':
            return 'one session';
        case 'user':
            return 'one user';
        case 'run':
            return 'the run';
        case 'hour':
            return 'the gateway';
        case 'pull_request':
            return 'the pull request';
        case 'day':
            return 'the day';
    }
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

/***/ 90793:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** What a percent-encoded text means; `undefined` where it means nothing. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


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

/***/ 28362:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fitColumns)
/* harmony export */ });
/* harmony import */ var _align_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


const gap = 2;
/**
 * Rows as aligned lines of so many cells: what may be cut is cut first, then whole columns are left out. Columns that
 * always stay may take more.
 */
function fitColumns(rows, columns, cells) {
    const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalWidth */ .JL)(row[index] ?? ''))));
    const all = columns.map((column, index) => ({ ...column, index, width: widths[index] ?? 0 }));
    const kept = withRoom(all, cells);
    const fitted = kept.map((column) => ({ ...column, cut: cutOf(column, kept, cells) }));
    return (0,_align_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(rows.map((row) => fitted.map(({ index, cut }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToColumns */ .b9)(row[index] ?? '', cut))), fitted.map(({ alignment }) => alignment));
}
const leastOf = ({ width, narrowest = width }) => Math.min(width, narrowest);
const widthOfLine = (widths) => widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
/** The columns that stay where each is cut as far as may be. */
function withRoom(columns, cells) {
    const first = columns
        .filter(({ leavesAs }) => leavesAs !== undefined)
        .sort((one, other) => (one.leavesAs ?? 0) - (other.leavesAs ?? 0))[0];
    if (first === undefined || widthOfLine(columns.map(leastOf)) <= cells)
        return columns;
    return withRoom(columns.filter((column) => column !== first), cells);
}
/** The width that a column is cut to: what all lack is taken from those that may be cut, by how much each can give. */
function cutOf(column, kept, cells) {
    const lacking = Math.max(0, widthOfLine(kept.map(({ width }) => width)) - cells);
    const spare = kept.reduce((sum, each) => sum + each.width - leastOf(each), 0);
    const own = column.width - leastOf(column);
    return spare === 0 ? column.width : column.width - Math.min(own, Math.ceil((lacking * own) / spare));
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

/***/ 16975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   KA: () => (/* binding */ formatPointsNumber),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** Means of the same scores, summed in another order, lie this far apart, in points. */
const roundingNoise = 1e-7;
/**
 * The size of a difference of scores in points without sign or unit: `13.1`, and where one decimal would leave nothing
 * of it as many as show it, since a drop that is proven may be as small as `0.02`.
 */
function formatPointsNumber(difference) {
    const size = Math.abs(100 * difference);
    const isHidden = size >= roundingNoise && size < 0.05;
    return size.toFixed(isHidden ? Math.ceil(-Math.log10(size)) : 1);
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const size = formatPointsNumber(difference);
    if (Number(size) === 0)
        return size;
    return `${difference < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${formatPointsNumber(difference)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '\u00b10 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 92841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   $j: () => (/* binding */ readCallerName),
/* harmony export */   Tw: () => (/* binding */ readCallerHeader)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);

const longestName = 200;
/** The name of a session or a user as a client gives it, or `undefined` where it is none. */
const readCallerName = (text) => text === undefined || text === '' || text.length > longestName ? undefined : text;
/**
 * The name in a header, whose bytes a server reads as Latin-1 (RFC 9110 \u00a75.5) and clients write as UTF-8; `undefined`
 * where they are none, so that no name has two spellings.
 */
function readCallerHeader(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return readCallerName(text);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    try {
        return readCallerName(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** For whom a call is made: as its headers say, else its path, else its key; of the user at last the request itself. */
const callerOf = ({ header, path, key, requestUser }) => ({
    session: header.session ?? path.session ?? key.session,
    user: header.user ?? path.user ?? key.user ?? userOfRequest(requestUser),
});
/**
 * Its client may not choose what stands there, so the digest of a name that is too long is kept: the cap of a user
 * holds.
 */
const userOfRequest = (text) => text === undefined || text === '' ? undefined : (readCallerName(text) ?? `sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(text)}`);


/***/ }),

/***/ 60374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ capHolder),
/* harmony export */   Dv: () => (/* binding */ describeTokenPair),
/* harmony export */   FY: () => (/* binding */ troubledBreakers),
/* harmony export */   _Q: () => (/* binding */ describeCap),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   ag: () => (/* binding */ describeBreaker),
/* harmony export */   cv: () => (/* binding */ describeEndings),
/* harmony export */   fi: () => (/* binding */ servingSentences),
/* harmony export */   ko: () => (/* binding */ describeLatencies),
/* harmony export */   lY: () => (/* binding */ describeRefusals),
/* harmony export */   pk: () => (/* binding */ describeStops),
/* harmony export */   xK: () => (/* binding */ troubledCalls)
/* harmony export */ });
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20905);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);



/** The whole of what was served, as sentences without anything that a client wrote. */
function servingSentences({ totals, in_flight: inFlight, seconds, refused }) {
    const refusals = describeRefusals(refused);
    const { calls, cost_usd: usd } = totals;
    return [
        `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(calls, 'call')} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000)}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)}.`,
        ...(calls === 0 ? [] : [`${describeEndings(totals)}.`, `${describeTokens(totals)}.`]),
        ...(totals.cached === 0 ? [] : [`${describeSaved(totals)}.`]),
        ...(totals.unmetered === 0 ? [] : [describeUnmetered(totals)]),
        ...(refusals === '' ? [] : [`Refused while they were read, and no calls: ${refusals}.`]),
        ...(inFlight === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(inFlight, 'call')} had not ended.`]),
    ];
}
const endings = [
    ['answered', 'answered'],
    ['cached', 'from the store'],
    ['incidents', 'handed on as incidents'],
    ['failed', 'failed'],
    ['stopped', 'stopped by a budget'],
    ['left', 'left by the client'],
];
/** How calls ended, those that came to nothing named only where there are some. */
const describeEndings = (totals) => endings
    .filter(([name]) => name === 'answered' || totals[name] > 0)
    .map(([name, words]) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals[name])} ${words}`)
    .join(', ');
function describeTokens(totals) {
    const { input_tokens: read, output_tokens: written, cached_input_tokens: cached, reasoning_tokens: thought } = totals;
    const parts = [
        ...(cached === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(cached)} of them from a provider's cache`]),
        ...(thought === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(thought)} on reasoning`]),
    ];
    const more = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(read, 'token')} in, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)} out${more}`;
}
const describeSaved = ({ cached, saved_usd: usd, saved_tokens: tokens }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(cached, 'stored answer')} saved ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(tokens, 'token')}`;
const describeUnmetered = ({ unmetered }) => `Of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(unmetered, 'call')} no usage was told; they are paid for at their worst case.`;
/** Calls that came to no answer, whoever is to blame. */
const troubledCalls = ({ incidents, failed, stopped }) => incidents + failed + stopped;
const describeTokenPair = ({ input_tokens: read, output_tokens: written }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(read)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)}`;
/** p50 and p95, or a dash where no provider answered. */
const describeLatencies = ({ p50, p95 }) => p50 === null || p95 === null ? '\u2013' : `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p50)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p95)}`;
/** Whose cap it is, in words. A name may be hostile. */
const capHolder = ({ scope, name }) => (0,_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .O)({ kind: scope, name });
/** What a cap lets through. */
const describeCap = ({ measure, per_hour: perHour, most }) => `${describeMeasured(measure, most)}${perHour ? ' an hour' : ''}`;
/** An amount in the measure of a cap. */
function describeMeasured(measure, amount) {
    switch (measure) {
        case 'usd':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(amount);
        case 'minutes':
            return `${Number(amount.toFixed(1))} min`;
        case 'tokens':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'token');
        case 'calls':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'call');
    }
}
/** A breaker in a line of a terminal, with whose calls it guards. Its target and its route may be hostile. */
function describeBreaker({ target, route, state, reason = '' }) {
    const whose = route === undefined ? '' : ` for ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(route)}`;
    return `circuit ${state}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(target)}${whose}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(reason)}`;
}
/** Breakers that do not let every call pass, which are all that need to be told. */
const troubledBreakers = ({ breakers }) => breakers.filter(({ state }) => state !== 'closed');
const scopeWords = {
    request: 'a request',
    session: 'a session',
    user: 'a user',
    run: 'the run',
    hour: 'the hour',
    pull_request: 'the pull request',
    day: 'the day',
};
/** `2 by the cap of a session, 1 by the cap of the run`; '' of none. */
const describeStops = (stoppedBy) => _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .ScopeKind */ .V.options
    .flatMap((kind) => (stoppedBy[kind] ? [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stoppedBy[kind])} by the cap of ${scopeWords[kind]}`] : []))
    .join(', ');
/** `2 requests with 400, 1 with 413`; '' of none. */
const describeRefusals = (refused) => Object.entries(refused)
    .map(([status, count], index) => `${index === 0 ? (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(count, 'request') : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} with ${status}`)
    .join(', ');


/***/ }),

/***/ 33867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GatewaySecrets),
/* harmony export */   i: () => (/* binding */ GatewayReady)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _server_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60735);


/**
 * The line that `lanegate gateway --stdin` reads: the key that clients bring, and the keys of providers by variable.
 */
const GatewaySecrets = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_server_key_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeyPattern */ .p),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
});
/** The first line that `lanegate gateway --json` prints, once it takes requests. */
const GatewayReady = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    openai_base_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    anthropic_base_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});


/***/ }),

/***/ 60735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createKeyCheck),
/* harmony export */   p: () => (/* binding */ serverKeyPattern)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90793);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92841);



/** What a key of the server may be made of: the names that a client adds to it follow a colon. */
const serverKeyPattern = /^[\w.~+/=-]{16,200}$/;
/**
 * Checks the key that a request brings, as `authorization: Bearer KEY`, `x-api-key: KEY` or, of Azure's clients,
 * `api-key: KEY`; a client that has another provider's key in its environment may send that in another one. A client
 * that can set nothing else may name its session and its user with the key: `KEY:session=NAME:user=NAME`,
 * percent-encoded.
 */
function createKeyCheck(key) {
    const wanted = Buffer.from(key);
    const callerOf = (given) => {
        if (given === undefined)
            return undefined;
        const colon = given.indexOf(':');
        const secret = Buffer.from(colon === -1 ? given : given.slice(0, colon));
        if (secret.length !== wanted.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(secret, wanted))
            return undefined;
        return colon === -1 ? nobody : (namedIn(given.slice(colon + 1)) ?? 'misnamed');
    };
    return ({ authorization, 'x-api-key': apiKey, 'api-key': azureKey }) => {
        const byBearer = callerOf(authorization === undefined ? undefined : bearer.exec(authorization)?.groups?.['key']?.trimEnd());
        return eitherOf(byBearer, eitherOf(callerOf(apiKey), callerOf(azureKey)));
    };
}
/** Whom two keys name together, of which the first counts more; a wrong one names nobody. */
function eitherOf(first, second) {
    if (first === 'misnamed' || second === 'misnamed')
        return 'misnamed';
    return first === undefined || second === undefined ? (first ?? second) : { ...second, ...first };
}
const nobody = {};
const bearer = /^bearer +(?<key>\S.*)$/i;
/** The caller that follows a key; `undefined` where that is no such thing, since a mistake may not lift a cap. */
function namedIn(text) {
    const named = {};
    for (const part of text.split(':')) {
        // A server reads the bytes of a header as Latin-1, which would give what is not encoded a second spelling.
        const [, kind, written] = /^(session|user)=([!-~]+)$/.exec(part) ?? [];
        const name = (0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .readCallerName */ .$j)(written && (0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .o)(written));
        if (name === undefined || (kind !== 'session' && kind !== 'user') || named[kind] !== undefined)
            return undefined;
        named[kind] = name;
    }
    return named;
}


/***/ }),

/***/ 56809:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ servingTable)
/* harmony export */ });
/* harmony import */ var _report_terminal_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28362);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _describe_serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60374);




const longestName = 40;
const narrowestName = 12;
/** A name, its calls and what they cost always stay. */
const columns = [
    { alignment: 'left', narrowest: narrowestName },
    { alignment: 'right' },
    { alignment: 'right', leavesAs: 2 },
    { alignment: 'right', leavesAs: 4 },
    { alignment: 'right', leavesAs: 3 },
    { alignment: 'right' },
    { alignment: 'left', leavesAs: 1 },
];
/** Calls by name as lines of a terminal, the heading among them; none without rows. */
function servingTable(heading, { rows, others }, { lines, cells = Number.POSITIVE_INFINITY }) {
    if (rows.length === 0 || lines < 2)
        return [];
    const fits = lines - 1;
    const isWhole = rows.length + (others === undefined ? 0 : 1) <= fits;
    const named = isWhole ? rows : rows.slice(0, fits - 1);
    const left = rows.length - named.length;
    const rest = left > 0 || others !== undefined ? [[whoseRest(left, others)]] : [];
    const titles = [heading, 'calls', 'stored', 'no answer', 'tokens in / out', 'cost', 'p50 / p95'];
    return (0,_report_terminal_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .P)([titles, ...named.map(cellsOf), ...rest], columns, cells);
}
const whoseRest = (left, others) => others === undefined
    ? `and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left)} more`
    : `and more, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(others.calls)} calls of them unnamed`;
const cellsOf = (row) => [
    (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToColumns */ .b9)((0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(row.name), longestName),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(row.calls),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(row.cached),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)((0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .troubledCalls */ .xK)(row)),
    (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTokenPair */ .Dv)(row),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(row.cost_usd),
    (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLatencies */ .ko)(row.latency_ms),
];


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
;
})
