(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9918;
exports.ids = [9918];
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

/***/ 69918:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCommand: () => (/* binding */ compileCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_compile_compiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89194);
/* harmony import */ var _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90258);
/* harmony import */ var _domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62848);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6747);






/** `lanegate compile`: the policy as the configuration of an engine that carries production traffic. */
const compileCommand = (context) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('compile')
    .description('write routes, weights, fallbacks, budgets and timeouts as configuration of a traffic engine')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--engine <engine>', 'what to compile for').choices(_domain_compile_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .Engine */ .N$.options).makeOptionMandatory())
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--environment <name>', 'what the ledger says of its models, a rollout included').conflicts([
    ...['ref', 'baseline', 'weight', 'mirror'],
]))
    .option('--ref <revision>', 'the commit whose lanegate.yml is compiled; uncommitted work when absent')
    .option('--serve <name...>', 'routes and bindings that applications ask for; all of them when absent')
    .option('--baseline <revision>', 'the commit whose models run beside the new ones during a rollout')
    .addOption(percentOption('--weight <percent>', 'of the requests that the new models answer; needs --baseline'))
    .addOption(percentOption('--mirror <percent>', 'of the requests that the new models get a copy of'))
    .option('--namespace <name>', 'where objects of Kubernetes live', 'default')
    .option('--gateway <name>', 'the Gateway that routes hang on', 'lanegate')
    .option('--out <folder>', 'write the file there; standard output when absent')
    .option('--strict', 'exit 1 where the engine cannot do all that the policy says')
    .option('--json', 'print the configuration and what the engine cannot do as JSON')
    .action(async (options) => {
    const { world } = context;
    const { compile } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8934), __webpack_require__.e(8634), __webpack_require__.e(9356), __webpack_require__.e(5536)]).then(__webpack_require__.bind(__webpack_require__, 3880));
    const { engine, serve = [], namespace, gateway } = options;
    const { folder } = world.terminal;
    const ports = { git: await world.openGit(folder), ledger: world.openLedger(folder) };
    const compiled = await compile(ports, {
        engine,
        source: sourceOf(options),
        serve,
        place: { namespace, gateway },
    });
    await show(context, compiled, options);
    if (options.strict && compiled.cannot.length > 0)
        context.finish(_domain_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.failed);
});
async function show(context, compiled, { out, json }) {
    const { terminal, files, log } = context.world;
    const path = `${out}/${compiled.file}`;
    if (out !== undefined)
        await files.write(path, compiled.text);
    if (json) {
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)(context, compiled);
        return;
    }
    terminal.print(out === undefined ? compiled.text : `wrote ${path}\n`);
    for (const { key, why } of compiled.cannot)
        log.warn((0,_domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLine */ .tL)(`${compiled.engine} cannot: ${key}: ${why}`));
}
function sourceOf(options) {
    const { environment, ref: revision } = options;
    return environment === undefined ? { revision, rollout: rolloutOf(options) } : { environment };
}
function rolloutOf({ baseline, weight, mirror }) {
    if (baseline !== undefined)
        return { baseline, weight: weight ?? 0, mirrored: mirror ?? 0 };
    if (weight === undefined && mirror === undefined)
        return undefined;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('a share of the traffic is a share beside something', {
        hint: 'name the commit that runs now: --baseline REVISION',
    });
}
const percentOption = (flags, description) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).argParser((text) => {
    const percent = Number(text);
    if (/^\d+(?:\.\d+)?$/.test(text) && percent <= 100)
        return percent;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a number from 0 to 100.');
});


/***/ }),

/***/ 89194:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   N$: () => (/* binding */ Engine),
/* harmony export */   r3: () => (/* binding */ preamble)
/* harmony export */ });
/* unused harmony exports Cannot, Compiled */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


/** The engines that configuration can be compiled for. */
const Engine = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['litellm', 'envoy', 'flagd']);
/** Something of the policy that an engine cannot do, or not as the policy says. */
const Cannot = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Where the policy says it, in lanegate.yml'),
    why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What becomes of it, in a sentence'),
});
/** The configuration of one engine. */
const Compiled = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    engine: Engine,
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What the engine\u2019s own documentation calls the file'),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['engine', 'ours'])
        .describe('Whose schema it was held to: that of the engine, or ours where the engine has none'),
    cannot: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Cannot),
});
/** What holds of every policy in an engine, since nobody asked for each default. */
const alwaysSo = {
    litellm: 'Guards of Lanegate at their defaults that LiteLLM has no equal of do not hold.',
    envoy: 'Guards of Lanegate at their defaults that Envoy has no equal of do not hold; traces are set up where it is installed.',
    flagd: 'Flags say who answers. Retries, timeouts, breakers and traces are the application\u2019s.',
};
/** What stands above every compiled file, one line each whatever names say: where it is from, what it does not do. */
function preamble(engine, cannot) {
    return [
        `Compiled from lanegate.yml for ${engine}. Change the policy and compile it again rather than this file.`,
        alwaysSo[engine],
        ...(cannot.length === 0 ? [] : ['What the policy says and this engine does not do:']),
        ...cannot.map(({ key, why }) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL)(`- ${key}: ${why}`)),
    ];
}
/** Each thing once, however many models share it. */
const eachOnce = (cannot) => [
    ...new Map(cannot.map((each) => [`${each.key} ${each.why}`, each])).values(),
];


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


/***/ })

};
;
})
