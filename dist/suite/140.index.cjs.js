(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 140;
exports.ids = [140];
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

/***/ 70140:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
;// CONCATENATED MODULE: ./dist/compiled/cli/schema-name.js
/** The files that users and other programs read and write, by the name of their schema. */
const schemaNames = [
    'lanegate',
    'case',
    'recording',
    'change-set',
    'history',
    'plan',
    'sample',
    'mixed-sample',
    'spend-entry',
    'evaluation',
    'verdict',
    'comparison',
    'corpus-report',
    'retrieval-comparison',
    'ask-result',
    'anchor',
    'canary-report',
    'plan-report',
    'selftest',
    'drift-report',
    'doctor-report',
    'gateway-state',
    'gateway-report',
    'ai-lock',
    'bundle',
    'release',
];

;// CONCATENATED MODULE: ./dist/compiled/cli/schema.js



/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
const schemaCommand = (context) => new esm/* Command */.uB('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new esm/* Argument */.ef('[name]', 'which file').choices(schemaNames))
    .action(async (name) => {
    const { jsonSchemaOf } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(5935), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(1164), __webpack_require__.e(7531), __webpack_require__.e(1390), __webpack_require__.e(4570), __webpack_require__.e(3868)]).then(__webpack_require__.bind(__webpack_require__, 20034));
    if (name === undefined)
        context.world.terminal.print(`${schemaNames.join('\n')}\n`);
    else
        (0,cli_context/* printJson */.Q)(context, jsonSchemaOf(name));
});


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


/***/ })

};
;
})
